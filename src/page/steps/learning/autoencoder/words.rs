//! A nonlinear autoencoder in training: what it has learned, and what its numbers mean.

use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::lane::LaneProgress;
use subspace_lab_protocol::rebuilding::{Begun, RebuiltEpoch};
use subspace_lab_words::written::capitalized;
use subspace_lab_words::{Message, Number, Words, t};

use super::run::{Phase, Run};
use crate::steps::learning::words::accuracy_words;
use crate::text::{Defined, Tone, megabytes, percent, seconds, sentences, toned};

/// Components of the table.
const IN_TABLE: [usize; 5] = [1, 4, 16, 64, 256];

/// On the button that starts training.
pub(crate) fn autoencoder_start(estimate: Option<Estimate>, is_noised: bool) -> String {
    match estimate {
        Some(it) if it.seconds > 0.0 => t!(
            learning_start_about,
            seconds = seconds(it.seconds),
            peak_bytes = megabytes(it.peak_bytes),
            noise = if is_noised { "some" } else { "none" }
        )
        .words(),
        _ => t!(learning_start).words(),
    }
}

/// "epoch 12 of 50"
pub(crate) fn autoencoder_epoch(epoch: u32, numbers: Option<(u32, u32)>) -> String {
    numbers.map_or_else(String::new, |(_, n_epochs)| {
        t!(learning_of, epoch = epoch, n_epochs = Number::count(n_epochs)).words()
    })
}

/// What is going on.
pub(crate) fn autoencoder_line(run: Option<&Run>, progress: Option<LaneProgress>) -> String {
    let Some(run) = run else { return String::new() };
    if let Some(sentence) = &run.trouble {
        return sentence.words();
    }
    let n_done = run.epochs.last().map_or(0, |it| it.n_done);
    match (run.phase, progress) {
        (Phase::Preparing, _) => t!(learning_making_its_images_ready).words(),
        (Phase::Training | Phase::Pausing, Some(it)) => {
            t!(learning_epoch_batch_of, n_done = n_done + 1, done = it.done + 1, total = it.total).words()
        }
        (Phase::Training | Phase::Pausing, None) => t!(learning_epoch_3, n_done = n_done + 1).words(),
        (Phase::Paused, _) => t!(learning_paused_after_epoch, n_done = n_done).words(),
        (Phase::Ended, _) if run.begun.as_ref().is_some_and(|it| it.n_epochs > n_done) => {
            t!(learning_stopped_after_epoch_its_epochs_are, n_done = n_done).words()
        }
        (Phase::Ended, _) => String::new(),
    }
}

/// Beside the row of rebuilt pictures.
pub(crate) fn autoencoder_detail(it: &RebuiltEpoch) -> String {
    match it.n_done {
        0 => t!(learning_before_it_has_learned_anything).words(),
        1 => t!(learning_after_1_epoch).words(),
        n => t!(learning_after_epochs, n = n).words(),
    }
}

/// Components that are half learned, or why it is not known.
fn half_learned(it: &RebuiltEpoch) -> String {
    it.n_half_learned()
        .map_or_else(|| t!(learning_too_few_held_out_images).words(), |n| Number::count(n as u32).words())
}

/// What it has learned, in a sentence.
pub(crate) fn autoencoder_reading(run: Option<&Run>, state: Option<&RebuiltEpoch>) -> Vec<(String, Tone)> {
    let (Some(run), Some(it)) = (run, state) else {
        let trouble = run.and_then(|run| run.trouble.as_ref().map(Words::words));
        let before = t!(learning_a_small_autoencoder_trained_here_which);
        return vec![(trouble.unwrap_or_else(|| before.words()), Tone::Plain)];
    };
    let Some(begun) = &run.begun else { return Vec::new() };
    let learned = match it.n_half_learned() {
        None => t!(learning_held_out_images_are_too_few, n_test = Number::count(begun.n_test)).words(),
        Some(0) => t!(learning_no_component_comes_back_by_half).words(),
        Some(1) => t!(learning_of_component_1_at_least_half).words(),
        Some(n) => t!(learning_of_components_1_to_at_least, n = Number::count(n as u32)).words(),
    };
    let (when, n) = (capitalized(&autoencoder_detail(it)), Number::count(it.slopes.len() as u32));
    let mut all = vec![
        toned(t!(learning_state, when = when, learned = learned, n = n)),
        vec![(rebuilt_words(it, begun), Tone::Plain)],
    ];
    if let Some(accuracy) = it.code_accuracy {
        let untrained = run.epochs.first().filter(|first| first.n_done < it.n_done).and_then(|it| it.code_accuracy);
        let accuracy = accuracy_words(accuracy);
        all.push(toned(match untrained {
            Some(it) => t!(learning_codes_read_before, accuracy = accuracy, before = percent(it.share)),
            None => t!(learning_codes_read, accuracy = accuracy),
        }));
    }
    all.extend(overlap_words(it, begun).map(|words| vec![(words, Tone::Plain)]));
    sentences(all)
}

fn rebuilt_words(it: &RebuiltEpoch, begun: &Begun) -> String {
    let Some(left) = it.test_unexplained else {
        return t!(learning_nothing_to_rebuild).words();
    };
    let n = Number::count(begun.n_test);
    if left > 1.0 {
        return t!(learning_times_as_far, times = Number::fixed(left.sqrt(), 1), n = n).words();
    }
    let (noise, share) = (if begun.noise.is_empty() { "none" } else { "some" }, percent(1.0 - left));
    match begun.pca_unexplained {
        Some(left) => {
            t!(learning_rebuilds_beside_pca, noise = noise, share = share, n = n, pca = percent(1.0 - left)).words()
        }
        None => t!(learning_rebuilds, noise = noise, share = share, n = n).words(),
    }
}

fn overlap_words(it: &RebuiltEpoch, begun: &Begun) -> Option<String> {
    if let Some(absent) = &begun.absent {
        return Some(absent.words());
    }
    let (closed_form, between) = (it.overlap_with_closed_form?, begun.closed_form_with_pca?);
    let with_pca = it.overlap_with_pca?;
    Some(
        t!(
            learning_its_codes_overlap_those_of_the,
            closed_form = Number::fixed(closed_form, 3),
            with_pca = Number::fixed(with_pca, 3),
            between = Number::fixed(between, 3)
        )
        .words(),
    )
}

/// What the numbers are made from.
pub(crate) fn autoencoder_status(run: Option<&Run>, seed: u64) -> String {
    let Some(begun) = run.and_then(|run| run.begun.as_ref()) else { return t!(learning_seed, seed = seed).words() };
    let widths: Vec<String> = begun.widths.iter().map(|&width| Number::count(width).words()).collect();
    let input = if begun.noise.is_empty() { "none" } else { "some" };
    t!(
        learning_autoencoder_adam_0_001_batches_of,
        widths = widths.join("–"),
        n_train = Number::count(begun.n_train),
        n_test = Number::count(begun.n_test),
        input = input,
        noise = begun.noise,
        seed = seed
    )
    .words()
}

/// The spectrum and how far it is filled, in words.
pub(crate) fn autoencoder_filling_label(it: &RebuiltEpoch) -> String {
    t!(
        learning_share_of_the_variance_of_components,
        slopes = Number::count(it.slopes.len() as u32),
        half_learned = half_learned(it)
    )
    .words()
}

/// The course of training, in words.
pub(crate) fn autoencoder_course_label(run: &Run) -> String {
    let Some(it) = run.epochs.last() else { return String::new() };
    let n_done = Number::count(it.n_done);
    let course = match it.test_unexplained {
        Some(left) => {
            let rebuilt = t!(learning_of_the_variance_of_held_out_2, left = percent((1.0 - left).max(0.0)));
            t!(learning_over_epochs, n_done = n_done, rebuilt = rebuilt)
        }
        None => t!(learning_over_epochs_alone, n_done = n_done),
    };
    course.then(t!(learning_table_has_every_epoch)).words()
}

/// Cells of the table after the epoch.
pub(crate) fn autoencoder_row(it: &RebuiltEpoch) -> [String; 6] {
    let share = |left: Option<f64>| left.map_or_else(|| "–".to_owned(), |left| percent(1.0 - left).words());
    let overlap = |it: Option<f64>| it.map_or_else(|| "–".to_owned(), |it| Number::fixed(it, 3).words());
    let slopes = IN_TABLE
        .into_iter()
        .filter(|&k| k <= it.slopes.len())
        .map(|k| it.slope_near(k).map_or_else(|| "–".to_owned(), |slope| Number::fixed(slope, 2).words()));
    [
        share(it.test_unexplained),
        share(it.unexplained),
        slopes.collect::<Vec<_>>().join(", "),
        it.code_accuracy.map_or_else(|| "–".to_owned(), accuracy_words),
        overlap(it.overlap_with_pca),
        overlap(it.overlap_with_closed_form),
    ]
}

/// Every number of it with its definition.
pub(crate) fn autoencoder_figures(run: Option<&Run>, state: Option<&RebuiltEpoch>) -> Vec<Defined> {
    let (Some(begun), Some(it)) = (run.and_then(|run| run.begun.as_ref()), state) else { return Vec::new() };
    let defined = |name: String, value: String, definition: String| Defined { name, value, definition };
    let (n_test, n_train) = (Number::count(begun.n_test), Number::count(begun.n_train));
    let with_noise = |definition: Message| match begun.noise.as_str() {
        "" => definition.words(),
        _ => definition.then(t!(learning_images_go_in_corrupted_one_draw)).words(),
    };
    let mut list = vec![
        defined(
            t!(learning_part_of_a_component_that_comes).words(),
            t!(learning_at_least_half_of_the_first, half_learned = half_learned(it)).words(),
            with_noise(t!(learning_the_slope_of_the_scores_of, n_test = n_test)),
        ),
        defined(
            t!(learning_variance_rebuilt_2).words(),
            it.test_unexplained.map_or_else(|| "–".to_owned(), |left| percent(1.0 - left).words()),
            with_noise(t!(learning_n1_less_the_squared_error_of, n_test = n_test, n_train = n_train)),
        ),
    ];
    if let Some(accuracy) = it.code_accuracy {
        list.push(defined(
            t!(learning_read_from_its_codes).words(),
            accuracy_words(accuracy),
            t!(learning_ridge_regression_of_one_hot_labels).words(),
        ));
    }
    if let Some(overlap) = it.overlap_with_pca {
        list.push(defined(
            t!(learning_overlap_of_its_codes_with_pcas).words(),
            Number::fixed(overlap, 3).words(),
            t!(
                learning_mean_squared_cosine_between_the_subspaces,
                n_test = n_test,
                by_chance = Number::fixed(
                    f64::from(begun.widths.iter().copied().min().unwrap_or(0))
                        / f64::from(begun.n_test.saturating_sub(1).max(1)),
                    3
                )
            )
            .words(),
        ));
    }
    if let Some(overlap) = it.overlap_with_closed_form {
        list.push(defined(
            t!(learning_overlap_of_its_codes_with_the).words(),
            Number::fixed(overlap, 3).words(),
            t!(learning_the_same_with_the_codes_of, noise = begun.noise).words(),
        ));
    }
    list
}
