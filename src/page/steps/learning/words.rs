//! The step Learning: the clock, the encoders that know the classes, and what their numbers mean.

use subspace_lab_protocol::learning::{
    Accuracy, ClockPictures, ClockReading, JointPoint, JointScores, Quality, Reading, Timetable, TwinPair, Weight,
};
use subspace_lab_words::{Code, Message, Number, Words, t};

pub(crate) use subspace_lab_charts::numbers::epochs;

use crate::lab::Current;
use crate::text::{Defined, Tone, percent, sentences, toned};

/// "16 dimensions"
pub(crate) fn dimensions(n: u32) -> Message {
    t!(learning_n_dimensions, n = Number::count(n))
}

/// A weight as slider, row and table say it.
pub(crate) fn weight(weight: Weight) -> String {
    match weight {
        Weight::Labels => "λ → 0".to_owned(),
        Weight::Both(lambda) => format!("λ = {lambda}"),
        Weight::Pictures => "λ → ∞".to_owned(),
    }
}

/// "77.2 ± 1.9 % (n = 500)" of what was read.
pub(crate) fn accuracy_words(it: Accuracy) -> String {
    t!(
        share_with_error,
        share = Number::fixed(it.share * 100.0, 1),
        error = Number::fixed(it.standard_error * 100.0, 1),
        n = Number::count(it.n)
    )
    .words()
}

/// "77.2 ± 1.9 % of 500", in percent points.
pub(crate) fn accuracy_of(it: &Accuracy) -> String {
    t!(
        learning_of_2,
        share = Number::fixed(it.share * 100.0, 1),
        standard_error = Number::fixed(it.standard_error * 100.0, 1),
        n = Number::count(it.n)
    )
    .words()
}

/// "77.2 ± 1.9 % (n = 500)" of a probe, where it was asked.
pub(crate) fn accuracy(quality: Option<Quality>) -> String {
    quality.and_then(|it| it.accuracy).map_or_else(|| "–".to_owned(), accuracy_words)
}

/// "24.01 % (n = 500)"
pub(crate) fn lost(quality: Option<Quality>) -> String {
    quality.map_or_else(
        || "–".to_owned(),
        |it| t!(share_of_n, share = Number::fixed(it.error * 100.0, 2), n = Number::count(it.n)).words(),
    )
}

/// Before there is anything to say.
pub(crate) fn learning_waits() -> Vec<(String, Tone)> {
    toned(t!(learning_waits))
}

/// Beside the row of learned pictures.
pub(crate) fn clock_detail(pictures: &ClockPictures) -> String {
    t!(learning_after_of_the_variance, epochs = epochs(pictures.epochs), explained = percent(pictures.explained))
        .words()
}

/// "components 1 to 12" of those that are half learned.
fn learned(n: u32) -> String {
    match n {
        0 => t!(learning_no_component_is_half_learned_yet).words(),
        1 => t!(learning_component_1_is_at_least_half).words(),
        n => t!(learning_components_1_to_are_at_least, n = Number::count(n)).words(),
    }
}

/// The sentence of the clock.
pub(crate) fn clock_reading(
    timetable: &Timetable,
    pictures: &ClockPictures,
    reading: Option<&ClockReading>,
) -> Vec<(String, Tone)> {
    let last = epochs(timetable.last_epochs);
    let mut all = vec![
        toned(t!(
            learning_learned_after,
            epochs = epochs(pictures.epochs),
            share = percent(pictures.explained),
            learned = learned(pictures.n_learned)
        )),
        toned(match timetable.one_percent_epochs {
            Some(it) => t!(learning_needs, epochs = epochs(it), last = last),
            None => t!(learning_needs_last, last = last),
        }),
    ];
    if let Some((_, now, reading)) = reading.and_then(|it| at(it.reading.as_ref()?, pictures.epochs)) {
        let (now, originals) = (accuracy_of(now), accuracy_of(&reading.originals));
        all.push(toned(t!(learning_reader_names, now = now, originals = originals)));
    }
    sentences(all)
}

/// What was read at the moment nearest to this one, on the scale of the slider.
fn at(reading: &Reading, epochs: f64) -> Option<(f64, &Accuracy, &Reading)> {
    let apart = |moment: f64| if moment > epochs { moment / epochs } else { epochs / moment };
    let nearest = reading.epochs.iter().zip(&reading.accuracy).min_by(|a, b| apart(*a.0).total_cmp(&apart(*b.0)))?;
    Some((*nearest.0, nearest.1, reading))
}

/// The status line of the clock.
pub(crate) fn clock_status(current: &Current, reading: Option<&ClockReading>, seed: u64) -> String {
    let mut parts = vec![
        t!(learning_exact_law_of_a_linear_autoencoder).words(),
        t!(
            learning_images_analysed_held_out,
            n_train = Number::count(current.summary.n_train),
            n_held_out = Number::count(current.summary.n_held_out)
        )
        .words(),
    ];
    if let Some(it) = reading.and_then(|it| it.reading.as_ref()) {
        parts.push(
            t!(learning_ridge_chosen_on_analysed_images_each, ridge = it.ridge, n = Number::count(it.validation.n))
                .words(),
        );
    }
    parts.push(t!(learning_seed, seed = seed).words());
    parts.push(t!(learning_nothing_leaves_this_page).words());
    parts.join(" · ")
}

/// The spectrum that fills, in words.
pub(crate) fn filling_label(pictures: &ClockPictures, rank: u32) -> String {
    t!(
        learning_variance_of_components_each_bar_filled,
        rank = Number::count(rank),
        epochs = epochs(pictures.epochs),
        n_learned = learned(pictures.n_learned)
    )
    .words()
}

/// The curves over time, in words.
pub(crate) fn time_label(timetable: &Timetable, reading: Option<&ClockReading>, epochs_now: f64) -> String {
    let read = reading.and_then(|it| at(it.reading.as_ref()?, epochs_now)).map(|(moment, it, _)| {
        t!(learning_at_a_reader_names_held_out, moment = epochs(moment), accuracy_of = accuracy_of(it))
    });
    let learned = t!(learning_share_of_the_variance_learned_from, end_epochs = epochs(timetable.end_epochs));
    read.into_iter().fold(learned, Message::then).then(t!(learning_tables_have_every_value)).words()
}

/// Every number of the clock with its definition.
pub(crate) fn clock_figures(timetable: Option<&Timetable>, reading: Option<&ClockReading>) -> Vec<Defined> {
    let Some(it) = timetable else { return Vec::new() };
    let defined = |name: String, value: String, definition: String| Defined { name, value, definition };
    let mut list = vec![
        defined(
            t!(learning_epoch_2).words(),
            t!(learning_the_first_component_is_half_learned).words(),
            t!(learning_a_linear_autoencoder_of_two_layers, initial_strength = it.initial_strength).words(),
        ),
        defined(
            t!(learning_half_learned_a_component_that_holds).words(),
            it.one_percent_epochs
                .map_or_else(|| t!(learning_no_component_holds_as_much).words(), |it| epochs(it).words()),
            t!(learning_the_share_of_the_first_component).words(),
        ),
        defined(
            t!(learning_half_learned_the_last_component).words(),
            epochs(it.last_epochs).words(),
            t!(learning_the_variance_of_the_first_component).words(),
        ),
        defined(
            t!(learning_end_of_the_slider).words(),
            epochs(it.end_epochs).words(),
            t!(learning_the_last_component_has_of_its, learned = percent(it.learned)).words(),
        ),
        defined(
            t!(learning_variance_learned_2).words(),
            t!(learning_at_each_moment_in_the_table).words(),
            t!(learning_n1_less_the_mean_squared_error).words(),
        ),
    ];
    match reading {
        Some(ClockReading { reading: Some(it), .. }) => list.push(defined(
            t!(learning_reader_on_the_originals).words(),
            accuracy_of(&it.originals),
            t!(
                learning_ridge_regression_of_one_hot_labels_2,
                n_classes = Number::count(it.n_classes),
                n_train = Number::count(it.n_train),
                ridge = it.ridge,
                validation = accuracy_of(&it.validation)
            )
            .words(),
        )),
        Some(it) => list.push(defined(t!(learning_reader).words(), format!("– {}", it.absent.words()), String::new())),
        None => {}
    }
    list
}

/// The sentence of one encoder among all.
pub(crate) fn joint_reading(scores: &JointScores, chosen: Weight) -> Vec<(String, Tone)> {
    let find = |weight: Weight| scores.points.iter().find(|point| point.weight == weight);
    let (Some(pca), Some(it)) = (find(Weight::Pictures), find(chosen)) else {
        return vec![(scores.absent.words(), Tone::Plain)];
    };
    let (encoder, n) = (weight(chosen), dimensions(scores.ask.n_components));
    let (error, pca_error) = (two(it.analysed.error), two(pca.analysed.error));
    let mut all = vec![toned(if pca.analysed.error > 0.0 {
        let more = Number::signed((it.analysed.error / pca.analysed.error - 1.0) * 100.0, 1);
        t!(learning_lost_more, encoder = encoder, n = n, error = error, pca = pca_error, more = more)
    } else {
        t!(learning_lost, encoder = encoder, n = n, error = error, pca = pca_error)
    })];
    let pair = |of: fn(&JointPoint) -> Option<Quality>| Some((of(it)?.accuracy?, of(pca)?.accuracy?));
    let held_out = pair(|point| point.held_out);
    let analysed = pair(|point| Some(point.analysed));
    let share = |it: Accuracy| Number::fixed(it.share * 100.0, 1);
    all.push(toned(match (held_out, analysed) {
        (Some((now, before)), Some((now_analysed, before_analysed))) => t!(
            learning_probe_reads_both,
            now = accuracy_of(&now),
            pca = share(before),
            analysed = accuracy_of(&now_analysed),
            pca_analysed = share(before_analysed)
        ),
        (Some((now, before)), None) => t!(learning_probe_reads, now = accuracy_of(&now), pca = share(before)),
        (None, Some((now, before))) => {
            t!(learning_probe_reads_analysed, analysed = accuracy_of(&now), pca_analysed = share(before))
        }
        (None, None) => t!(learning_no_labelled_image_is_held_out).into(),
    }));
    if chosen != Weight::Pictures {
        all.extend(outcome(held_out, analysed).map(toned));
    }
    sentences(all)
}

/// Which of both moved, by more than both standard errors together.
fn outcome(held_out: Option<(Accuracy, Accuracy)>, analysed: Option<(Accuracy, Accuracy)>) -> Option<Code> {
    let moved = |(now, before): (Accuracy, Accuracy)| {
        let (by, margin) = (now.share - before.share, now.standard_error + before.standard_error);
        if by > margin {
            1
        } else if by < -margin {
            -1
        } else {
            0
        }
    };
    Some(match (held_out.map(moved), analysed.map(moved)?) {
        (None, _) => t!(learning_gain_unknown),
        (Some(1), _) => t!(learning_gain),
        (Some(-1), 1) => t!(learning_by_heart),
        (Some(-1), _) => t!(learning_worse),
        (_, 1) => t!(learning_only_analysed_gain),
        _ => t!(learning_no_gain),
    })
}

/// A share with two decimals, as errors are compared.
fn two(share: f64) -> Message {
    t!(percent, n = Number::fixed(share * 100.0, 2))
}

/// The status line of encoders.
pub(crate) fn joint_status(current: &Current, scores: Option<&JointScores>, seed: u64) -> String {
    let mut parts = vec![
        t!(learning_exact_closed_form).words(),
        t!(
            learning_images_analysed_held_out,
            n_train = Number::count(current.summary.n_train),
            n_held_out = Number::count(current.summary.n_held_out)
        )
        .words(),
    ];
    if let Some(it) = scores.filter(|it| !it.points.is_empty()) {
        parts.push(t!(learning_codes_from_the_first_components, n_used = Number::count(it.n_used)).words());
        parts.push(t!(learning_classes, n_classes = Number::count(it.n_classes)).words());
    }
    parts.push(t!(learning_seed, seed = seed).words());
    parts.push(t!(learning_nothing_leaves_this_page).words());
    parts.join(" · ")
}

/// Error against accuracy, in words.
pub(crate) fn pareto_label(scores: &JointScores, chosen: Weight) -> String {
    let Some(it) = scores.points.iter().find(|point| point.weight == chosen) else { return scores.absent.words() };
    t!(
        learning_reconstruction_error_against_accuracy_of_the,
        chosen = weight(chosen),
        held_out_lost = lost(it.held_out),
        held_out_read = accuracy(it.held_out),
        analysed_lost = lost(Some(it.analysed)),
        analysed_read = accuracy(Some(it.analysed))
    )
    .words()
}

/// Every number of the encoders with its definition.
pub(crate) fn joint_figures(scores: Option<&JointScores>) -> Vec<Defined> {
    let Some(it) = scores.filter(|it| !it.points.is_empty()) else { return Vec::new() };
    let defined = |name: String, value: String, definition: String| Defined { name, value, definition };
    vec![
        defined(
            t!(learning_encoder).words(),
            t!(
                learning_from_the_first_components,
                n_components = dimensions(it.ask.n_components),
                n_used = Number::count(it.n_used)
            )
            .words(),
            t!(learning_the_linear_code_that_minimises_squared).words(),
        ),
        defined(
            t!(learning_variance_lost_2).words(),
            t!(learning_in_the_table).words(),
            t!(learning_squared_error_of_the_rebuilt_images).words(),
        ),
        defined(
            t!(learning_read).words(),
            t!(learning_in_the_table).words(),
            t!(learning_share_of_images_whose_class_the).words(),
        ),
    ]
}

/// The sentence of the twins, which gives nothing away.
pub(crate) fn twins_reading() -> Vec<(String, Tone)> {
    toned(t!(learning_twins))
}

/// How the twins were chosen.
pub(crate) fn twins_rule(pair: &TwinPair) -> String {
    t!(learning_one_is_pca_the_other_is, most_more = percent(pair.most_more)).words()
}

/// What was right, and what differs although the pictures do not.
pub(crate) fn twins_answer(pair: &TwinPair, is_right: bool, (n_right, n): (u32, u32)) -> String {
    let more = pair.knowing.analysed.error / pair.pca.analysed.error - 1.0;
    let shares = |of: fn(&JointPoint) -> Option<Quality>| {
        let (now, before) = (of(&pair.knowing)?.accuracy?, of(&pair.pca)?.accuracy?);
        let share = |it: Accuracy| Number::fixed(it.share * 100.0, 1);
        Some((share(now), share(before)))
    };
    let held_out =
        shares(|point| point.held_out).map(|(now, before)| t!(learning_twins_held_out, now = now, before = before));
    let analysed = shares(|point| Some(point.analysed))
        .map(|(now, before)| t!(learning_twins_analysed, now = now, before = before));
    let verdict = if is_right { t!(learning_right) } else { t!(learning_not_this_one) };
    let knows = if pair.a_knows { "A" } else { "B" };
    let (weight, more) = (weight(pair.knowing.weight), Number::signed(more * 100.0, 1));
    let errors = t!(learning_twins_errors, verdict = verdict, knows = knows, weight = weight, more = more);
    let guesses = t!(learning_guesses, right = n_right, n = n);
    match (held_out, analysed) {
        (Some(held_out), Some(analysed)) => {
            t!(learning_twins_read_both, errors = errors, held_out = held_out, analysed = analysed, guesses = guesses)
        }
        (Some(read), None) | (None, Some(read)) => {
            t!(learning_twins_read, errors = errors, read = read, guesses = guesses)
        }
        (None, None) => t!(learning_twins_read_none, errors = errors, guesses = guesses),
    }
    .words()
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::{Language, speak};
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn what_is_learned_by_heart_is_called_so() {
        speak(Language::english());
        let of = |share| Accuracy { n_right: 0, n: 1000, share, standard_error: 0.01 };
        let said = |held_out, analysed| {
            let outcome = outcome(Some((of(held_out), of(0.4))), Some((of(analysed), of(0.4))));
            outcome.and_then(|it| toned(it).first().map(|it| it.1))
        };
        assert_eq!(said(0.5, 0.5), Some(Tone::Better));
        assert_eq!(said(0.3, 0.9), Some(Tone::Worse));
        assert_eq!(said(0.4, 0.9), Some(Tone::Worse));
        assert_eq!(said(0.41, 0.41), Some(Tone::Quiet));
    }
}
