//! A nonlinear autoencoder in training: what it has learned, and what its numbers mean.

use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::lane::LaneProgress;
use subspace_lab_protocol::rebuilding::{Begun, RebuiltEpoch};

use super::run::{Phase, Run};
use crate::steps::learning::words::accuracy_words;
use crate::text::{Defined, Tone, count, megabytes, percent, seconds};

/// Components of the table.
const IN_TABLE: [usize; 5] = [1, 4, 16, 64, 256];

/// On the button that starts training.
pub(crate) fn autoencoder_start(estimate: Option<Estimate>, is_noised: bool) -> String {
    let beside = if is_noised { ", without the noise" } else { "" };
    match estimate {
        Some(it) if it.seconds > 0.0 => {
            format!("Start (about {}, {}{beside})", seconds(it.seconds), megabytes(it.peak_bytes))
        }
        _ => "Start".to_owned(),
    }
}

/// "epoch 12 of 50"
pub(crate) fn autoencoder_epoch(epoch: u32, numbers: Option<(u32, u32)>) -> String {
    numbers.map_or_else(String::new, |(_, n_epochs)| format!("{epoch} of {}", count(n_epochs)))
}

/// What is going on.
pub(crate) fn autoencoder_line(run: Option<&Run>, progress: Option<LaneProgress>) -> String {
    let Some(run) = run else { return String::new() };
    if let Some(sentence) = &run.trouble {
        return sentence.clone();
    }
    let n_done = run.epochs.last().map_or(0, |it| it.n_done);
    match (run.phase, progress) {
        (Phase::Preparing, _) => "Making its images ready.".to_owned(),
        (Phase::Training | Phase::Pausing, Some(it)) => {
            format!("Epoch {}: batch {} of {}", n_done + 1, it.done + 1, it.total)
        }
        (Phase::Training | Phase::Pausing, None) => format!("Epoch {}", n_done + 1),
        (Phase::Paused, _) => format!("Paused after epoch {n_done}."),
        (Phase::Ended, _) if run.begun.as_ref().is_some_and(|it| it.n_epochs > n_done) => {
            format!("Stopped after epoch {n_done}; its epochs are kept.")
        }
        (Phase::Ended, _) => String::new(),
    }
}

/// Beside the row of rebuilt pictures.
pub(crate) fn autoencoder_detail(it: &RebuiltEpoch) -> String {
    match it.n_done {
        0 => "before it has learned anything".to_owned(),
        1 => "after 1 epoch".to_owned(),
        n => format!("after {n} epochs"),
    }
}

/// Components that are half learned, or why it is not known.
fn half_learned(it: &RebuiltEpoch) -> String {
    it.n_half_learned().map_or_else(|| "– (too few held-out images)".to_owned(), |n| count(n as u32))
}

/// What it has learned, in a sentence.
pub(crate) fn autoencoder_reading(run: Option<&Run>, state: Option<&RebuiltEpoch>) -> Vec<(String, Tone)> {
    let (Some(run), Some(it)) = (run, state) else {
        let trouble = run.and_then(|run| run.trouble.clone());
        let before = "A small autoencoder, trained here: which components does it learn first, and which never?";
        return vec![(trouble.unwrap_or_else(|| before.to_owned()), Tone::Plain)];
    };
    let Some(begun) = &run.begun else { return Vec::new() };
    let learned = match it.n_half_learned() {
        None => format!("{} held-out images are too few to tell which components come back", count(begun.n_test)),
        Some(0) => "no component comes back by half".to_owned(),
        Some(1) => "of component 1 at least half comes back".to_owned(),
        Some(n) => format!("of components 1 to {} at least half comes back each", count(n as u32)),
    };
    let mut pieces = vec![
        (format!("{}: ", capitalised(&autoencoder_detail(it))), Tone::Strong),
        (format!("{learned}, of {} components. ", count(it.slopes.len() as u32)), Tone::Plain),
    ];
    pieces.push((rebuilt_words(it, begun), Tone::Plain));
    if let Some(accuracy) = it.code_accuracy {
        let untrained = run.epochs.first().filter(|first| first.n_done < it.n_done).and_then(|it| it.code_accuracy);
        let untrained = untrained.map_or_else(String::new, |it| format!(", {} before training", percent(it.share)));
        let words = format!("A linear map from its codes reads {}{untrained}. ", accuracy_words(accuracy));
        pieces.push((words, Tone::Better));
    }
    pieces.extend(overlap_words(it, begun).map(|words| (words, Tone::Plain)));
    pieces
}

fn rebuilt_words(it: &RebuiltEpoch, begun: &Begun) -> String {
    let Some(left) = it.test_unexplained else {
        return "The held-out images do not vary, so there is nothing to rebuild. ".to_owned();
    };
    let n = count(begun.n_test);
    if left > 1.0 {
        return format!("It is {:.1} times as far from {n} held-out images as their mean image. ", left.sqrt());
    }
    let pca = begun
        .pca_unexplained
        .map_or_else(String::new, |left| format!(", and PCA of as many dimensions {}", percent(1.0 - left)));
    let from = if begun.noise.is_empty() { "It rebuilds" } else { "From corrupted inputs it rebuilds" };
    format!("{from} {} of the variance of {n} held-out images{pca}. ", percent(1.0 - left))
}

fn overlap_words(it: &RebuiltEpoch, begun: &Begun) -> Option<String> {
    if !begun.absent.is_empty() {
        return Some(begun.absent.clone());
    }
    let (closed_form, between) = (it.overlap_with_closed_form?, begun.closed_form_with_pca?);
    let with_pca = it.overlap_with_pca?;
    Some(format!(
        "Its codes overlap those of the noise's closed form by {closed_form:.3} and PCA's by {with_pca:.3}; these two overlap by {between:.3}."
    ))
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the numbers are made from.
pub(crate) fn autoencoder_status(run: Option<&Run>, seed: u64) -> String {
    let Some(begun) = run.and_then(|run| run.begun.as_ref()) else { return format!("seed {seed}") };
    let widths: Vec<String> = begun.widths.iter().map(|&width| count(width)).collect();
    let noise = if begun.noise.is_empty() { String::new() } else { format!(" · input {}", begun.noise) };
    format!(
        "autoencoder {} · Adam 0.001, batches of 64 · {} images to train on, {} to test on{noise} · seed {seed}",
        widths.join("–"),
        count(begun.n_train),
        count(begun.n_test)
    )
}

/// The spectrum and how far it is filled, in words.
pub(crate) fn autoencoder_filling_label(it: &RebuiltEpoch) -> String {
    format!(
        "Share of the variance of {} components, each filled by the slope of what comes back; at least half of components 1 to {}. The table below has every epoch.",
        count(it.slopes.len() as u32),
        half_learned(it)
    )
}

/// The course of training, in words.
pub(crate) fn autoencoder_course_label(run: &Run) -> String {
    let Some(it) = run.epochs.last() else { return String::new() };
    let rebuilt = it.test_unexplained.map_or_else(String::new, |left| {
        format!(" {} of the variance of held-out images is rebuilt.", percent((1.0 - left).max(0.0)))
    });
    format!("Over {} epochs:{rebuilt} The table below has every epoch.", count(it.n_done))
}

/// Cells of the table after the epoch.
pub(crate) fn autoencoder_row(it: &RebuiltEpoch) -> [String; 6] {
    let share = |left: Option<f64>| left.map_or_else(|| "–".to_owned(), |left| percent(1.0 - left));
    let overlap = |it: Option<f64>| it.map_or_else(|| "–".to_owned(), |it| format!("{it:.3}"));
    let slopes = IN_TABLE
        .into_iter()
        .filter(|&k| k <= it.slopes.len())
        .map(|k| it.slope_near(k).map_or_else(|| "–".to_owned(), |slope| format!("{slope:.2}")));
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
    let defined = |name: &str, value: String, definition: String| Defined { name: name.to_owned(), value, definition };
    let (n_test, n_train) = (count(begun.n_test), count(begun.n_train));
    let noised = if begun.noise.is_empty() {
        ""
    } else {
        " Images go in corrupted, one draw each for those tested on, and are compared clean: the best denoiser too gives less than all of it back."
    };
    let mut list = vec![
        defined(
            "Part of a component that comes back",
            format!("at least half of the first {}", half_learned(it)),
            format!(
                "The slope of the scores of rebuilt held-out images on the scores of the images themselves, without offset (n = {n_test}): 1 is learned, 0 is not. Not the ratio of energies, which would call the network's own output on faint components learned. Nothing is said where its standard error is above 0.25.{noised}"
            ),
        ),
        defined(
            "Variance rebuilt",
            it.test_unexplained.map_or_else(|| "–".to_owned(), |left| percent(1.0 - left)),
            format!(
                "1 less the squared error of {n_test} held-out images over their squared distance from the mean image. In the table also that of the {n_train} images trained on, on average over the epoch, during which it changes.{noised}"
            ),
        ),
    ];
    if let Some(accuracy) = it.code_accuracy {
        list.push(defined(
            "Read from its codes",
            accuracy_words(accuracy),
            "Ridge regression of one-hot labels on the codes of the images trained on, penalty 0.01 times the codes' mean variance, tested on held-out images; ± is one binomial standard error, which knows of no other seed.".to_owned(),
        ));
    }
    if let Some(overlap) = it.overlap_with_pca {
        list.push(defined(
            "Overlap of its codes with PCA's",
            format!("{overlap:.3}"),
            format!(
                "Mean squared cosine between the subspaces that both codes of {n_test} clean held-out images span, as many values each: what any linear probe can use. 1: the same; about {:.3} by chance.",
                f64::from(begun.widths.iter().copied().min().unwrap_or(0)) / f64::from(begun.n_test.saturating_sub(1).max(1))
            ),
        ));
    }
    if let Some(overlap) = it.overlap_with_closed_form {
        list.push(defined(
            "Overlap of its codes with the closed form's",
            format!("{overlap:.3}"),
            format!(
                "The same with the codes of the best linear denoiser for {}, which is solved for exactly. A linear autoencoder (no hidden units) ends there; one with rectifiers need not.",
                begun.noise
            ),
        ));
    }
    list
}
