//! The step Learning: the clock, the encoders that know the classes, and what their numbers mean.

use subspace_lab_protocol::learning::{
    Accuracy, ClockPictures, ClockReading, JointPoint, JointScores, Quality, Reading, Timetable, TwinPair, Weight,
};
use subspace_lab_words::{Number, Words, t};

use crate::lab::Current;
use crate::text::{Defined, Tone, count, percent};

/// 12.6 as "12.6 epochs", 3.4e7 as "34 million epochs".
pub(crate) fn epochs(epochs: f64) -> String {
    let scaled = |by: f64, word: &str| {
        let number = epochs / by;
        let decimals = usize::from(number < 9.95);
        format!("{number:.decimals$}\u{a0}{word}")
    };
    let number = match epochs {
        e if e < 0.995 => format!("{e:.2}"),
        e if e < 99.5 && (e - e.round()).abs() > 0.05 => format!("{e:.1}"),
        e if e < 999_999.5 => count(e.round() as u32).words(),
        e if e < 1e9 => scaled(1e6, "million"),
        e if e < 1e12 => scaled(1e9, "billion"),
        _ => scaled(1e12, "trillion"),
    };
    let noun = if number == "1" { "epoch" } else { "epochs" };
    format!("{number} {noun}")
}

/// "16 dimensions"
pub(crate) fn dimensions(n: u32) -> String {
    if n == 1 { t!(learning_n1_dimension).words() } else { t!(learning_dimensions_2, n = count(n)).words() }
}

/// A weight as slider, row and table say it.
pub(crate) fn weight(weight: Weight) -> String {
    match weight {
        Weight::Labels => "λ → 0".to_owned(),
        Weight::Both(lambda) => format!("λ = {lambda}"),
        Weight::Pictures => "λ → ∞".to_owned(),
    }
}

/// "77.2 ± 1.9 % (n = 500)" of what a lane read.
pub(crate) fn accuracy_words(it: subspace_lab_protocol::lane::Accuracy) -> String {
    t!(
        share_with_error,
        share = Number::fixed(it.share * 100.0, 1),
        error = Number::fixed(it.standard_error * 100.0, 1),
        n = count(it.n)
    )
    .words()
}

/// "77.2 ± 1.9 % of 500", in percent points.
pub(crate) fn accuracy_of(it: &Accuracy) -> String {
    t!(
        learning_of_2,
        share = Number::fixed(it.share * 100.0, 1),
        standard_error = Number::fixed(it.standard_error * 100.0, 1),
        n = count(it.n)
    )
    .words()
}

/// "77.2 ± 1.9 % (n = 500)" of a probe, where it was asked.
pub(crate) fn accuracy(quality: Option<Quality>) -> String {
    quality.and_then(|it| it.accuracy).map_or_else(
        || "–".to_owned(),
        |it| {
            t!(
                share_with_error,
                share = Number::fixed(it.share * 100.0, 1),
                error = Number::fixed(it.standard_error * 100.0, 1),
                n = count(it.n)
            )
            .words()
        },
    )
}

/// "24.01 % (n = 500)"
pub(crate) fn lost(quality: Option<Quality>) -> String {
    quality.map_or_else(
        || "–".to_owned(),
        |it| t!(share_of_n, share = Number::fixed(it.error * 100.0, 2), n = count(it.n)).words(),
    )
}

/// Before there is anything to say.
pub(crate) fn learning_waits() -> Vec<(String, Tone)> {
    vec![(t!(learning_waiting_for_the_engine).words(), Tone::Quiet)]
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
        n => t!(learning_components_1_to_are_at_least, n = count(n)).words(),
    }
}

/// The sentence of the clock.
pub(crate) fn clock_reading(
    timetable: &Timetable,
    pictures: &ClockPictures,
    reading: Option<&ClockReading>,
) -> Vec<(String, Tone)> {
    let mut pieces = vec![
        (t!(learning_after, epochs = epochs(pictures.epochs)).words(), Tone::Plain),
        (percent(pictures.explained).words(), Tone::Top),
        (t!(learning_of_the_variance_is_learned, n_learned = learned(pictures.n_learned)).words(), Tone::Plain),
    ];
    let one_percent = timetable.one_percent_epochs.map_or_else(
        || t!(learning_no_component_holds_1_of_the).words(),
        |it| t!(learning_a_component_that_holds_1_of, epochs = epochs(it)).words(),
    );
    pieces.push((one_percent, Tone::Plain));
    pieces.push((t!(learning_the_last_needs, last_epochs = epochs(timetable.last_epochs)).words(), Tone::Strong));
    if let Some((_, now, reading)) = reading.and_then(|it| at(it.reading.as_ref()?, pictures.epochs)) {
        pieces.push((
            t!(
                learning_a_ridge_reader_names_held_out,
                now = accuracy_of(now),
                originals = accuracy_of(&reading.originals)
            )
            .words(),
            Tone::Better,
        ));
    }
    pieces
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
            n_train = count(current.summary.n_train),
            n_held_out = count(current.summary.n_held_out)
        )
        .words(),
    ];
    if let Some(it) = reading.and_then(|it| it.reading.as_ref()) {
        parts.push(
            t!(learning_ridge_chosen_on_analysed_images_each, ridge = it.ridge, n = count(it.validation.n)).words(),
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
        rank = count(rank),
        epochs = epochs(pictures.epochs),
        n_learned = learned(pictures.n_learned)
    )
    .words()
}

/// The curves over time, in words.
pub(crate) fn time_label(timetable: &Timetable, reading: Option<&ClockReading>, epochs_now: f64) -> String {
    let read = reading.and_then(|it| at(it.reading.as_ref()?, epochs_now)).map_or(String::new(), |(moment, it, _)| {
        t!(learning_at_a_reader_names_held_out, moment = epochs(moment), accuracy_of = accuracy_of(it)).words()
    });
    t!(learning_share_of_the_variance_learned_from, end_epochs = epochs(timetable.end_epochs), read = read).words()
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
            it.one_percent_epochs.map_or_else(|| t!(learning_no_component_holds_as_much).words(), epochs),
            t!(learning_the_share_of_the_first_component).words(),
        ),
        defined(
            t!(learning_half_learned_the_last_component).words(),
            epochs(it.last_epochs),
            t!(learning_the_variance_of_the_first_component).words(),
        ),
        defined(
            t!(learning_end_of_the_slider).words(),
            epochs(it.end_epochs),
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
                n_classes = count(it.n_classes),
                n_train = count(it.n_train),
                ridge = it.ridge,
                validation = accuracy_of(&it.validation)
            )
            .words(),
        )),
        Some(it) => list.push(defined(t!(learning_reader).words(), format!("– {}", it.absent), String::new())),
        None => {}
    }
    list
}

/// The sentence of one encoder among all.
pub(crate) fn joint_reading(scores: &JointScores, chosen: Weight) -> Vec<(String, Tone)> {
    let find = |weight: Weight| scores.points.iter().find(|point| point.weight == weight);
    let (Some(pca), Some(it)) = (find(Weight::Pictures), find(chosen)) else {
        return vec![(scores.absent.clone(), Tone::Plain)];
    };
    let mut pieces = vec![
        (
            t!(learning_of_3, chosen = weight(chosen), n_components = dimensions(scores.ask.n_components)).words(),
            Tone::Strong,
        ),
        (
            t!(learning_of_the_variance_is_lost_by, error = two(it.analysed.error), error2 = two(pca.analysed.error))
                .words(),
            Tone::Plain,
        ),
    ];
    if pca.analysed.error > 0.0 {
        let more = it.analysed.error / pca.analysed.error - 1.0;
        pieces.push((t!(learning_error, more = Number::signed(more * 100.0, 1)).words(), Tone::Plain));
    } else {
        pieces.push((". ".to_owned(), Tone::Plain));
    }
    let pair = |of: fn(&JointPoint) -> Option<Quality>| Some((of(it)?.accuracy?, of(pca)?.accuracy?));
    let held_out = pair(|point| point.held_out);
    let analysed = pair(|point| Some(point.analysed));
    match held_out {
        Some((now, before)) => pieces.push((
            t!(
                learning_its_probe_reads_held_out_images,
                now = accuracy_of(&now),
                share = Number::fixed(before.share * 100.0, 1)
            )
            .words(),
            Tone::Plain,
        )),
        None => pieces.push((t!(learning_no_labelled_image_is_held_out).words(), Tone::Plain)),
    }
    if let Some((now, before)) = analysed {
        let words = t!(
            learning_of_the_analysed_ones_pcas,
            now = accuracy_of(&now),
            share = Number::fixed(before.share * 100.0, 1)
        )
        .words();
        pieces.push((words, Tone::Plain));
    }
    if chosen != Weight::Pictures {
        pieces.extend(outcome(held_out, analysed));
    }
    pieces
}

/// Which of both moved, by more than both standard errors together.
fn outcome(held_out: Option<(Accuracy, Accuracy)>, analysed: Option<(Accuracy, Accuracy)>) -> Option<(String, Tone)> {
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
        (None, _) => (t!(learning_whether_images_it_has_not_seen).words(), Tone::Quiet),
        (Some(1), _) => (t!(learning_nearly_the_same_pictures_another_perception).words(), Tone::Better),
        (Some(-1), 1) => (t!(learning_only_the_analysed_images_gain_the).words(), Tone::Worse),
        (Some(-1), _) => (t!(learning_the_held_out_images_are_read).words(), Tone::Worse),
        (_, 1) => (t!(learning_only_the_analysed_images_gain_beyond).words(), Tone::Worse),
        _ => (t!(learning_within_the_standard_errors_nothing_is).words(), Tone::Quiet),
    })
}

/// A share with two decimals, as errors are compared.
fn two(share: f64) -> String {
    format!("{:.2}\u{a0}%", share * 100.0)
}

/// The status line of encoders.
pub(crate) fn joint_status(current: &Current, scores: Option<&JointScores>, seed: u64) -> String {
    let mut parts = vec![
        t!(learning_exact_closed_form).words(),
        t!(
            learning_images_analysed_held_out,
            n_train = count(current.summary.n_train),
            n_held_out = count(current.summary.n_held_out)
        )
        .words(),
    ];
    if let Some(it) = scores.filter(|it| !it.points.is_empty()) {
        parts.push(t!(learning_codes_from_the_first_components, n_used = count(it.n_used)).words());
        parts.push(t!(learning_classes, n_classes = count(it.n_classes)).words());
    }
    parts.push(t!(learning_seed, seed = seed).words());
    parts.push(t!(learning_nothing_leaves_this_page).words());
    parts.join(" · ")
}

/// Error against accuracy, in words.
pub(crate) fn pareto_label(scores: &JointScores, chosen: Weight) -> String {
    let Some(it) = scores.points.iter().find(|point| point.weight == chosen) else { return scores.absent.clone() };
    t!(
        learning_reconstruction_error_against_accuracy_of_the,
        chosen = weight(chosen),
        held_out = lost(it.held_out),
        held_out2 = accuracy(it.held_out),
        analysed = lost(Some(it.analysed)),
        analysed2 = accuracy(Some(it.analysed))
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
                n_used = count(it.n_used)
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
    vec![
        (t!(learning_both_rows_lose_nearly_the_same).words(), Tone::Strong),
        (t!(learning_one_code_was_chosen_for_the).words(), Tone::Plain),
    ]
}

/// How the twins were chosen.
pub(crate) fn twins_rule(pair: &TwinPair) -> String {
    t!(learning_one_is_pca_the_other_is, most_more = percent(pair.most_more)).words()
}

/// What was right, and what differs although the pictures do not.
pub(crate) fn twins_answer(pair: &TwinPair, is_right: bool, (n_right, n): (u32, u32)) -> String {
    let knows = if pair.a_knows { "A" } else { "B" };
    let verdict = if is_right { t!(learning_right).words() } else { t!(learning_not_this_one).words() };
    let more = pair.knowing.analysed.error / pair.pca.analysed.error - 1.0;
    let read = |of: fn(&JointPoint) -> Option<Quality>, what: &str| {
        let (now, before) = (of(&pair.knowing)?.accuracy?, of(&pair.pca)?.accuracy?);
        Some(
            t!(
                learning_of_the_images_are_read_instead,
                share = Number::fixed(now.share * 100.0, 1),
                what = what,
                share2 = Number::fixed(before.share * 100.0, 1)
            )
            .words(),
        )
    };
    let all = [read(|point| point.held_out, "held-out"), read(|point| Some(point.analysed), "analysed")];
    let read: Vec<String> = all.into_iter().flatten().collect();
    let guesses = if n == 1 { "guess" } else { "guesses" };
    t!(
        learning_knows_the_classes_its_error_is,
        verdict = verdict,
        knows = knows,
        weight = weight(pair.knowing.weight),
        more = Number::signed(more * 100.0, 1),
        join = read.join(", "),
        n_right = n_right,
        n = n,
        guesses = guesses
    )
    .words()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn times_read_well() {
        assert_eq!([0.1, 1.0, 12.59, 1234.0].map(epochs), ["0.10 epochs", "1 epoch", "12.6 epochs", "1,234 epochs"]);
        assert_eq!(epochs(3.4e7), "34\u{a0}million epochs");
        assert_eq!(epochs(1.23e9), "1.2\u{a0}billion epochs");
        assert_eq!(epochs(99.7), "100 epochs");
    }

    #[wasm_bindgen_test]
    fn what_is_learned_by_heart_is_called_so() {
        let of = |share| Accuracy { share, standard_error: 0.01, n: 1000 };
        let said =
            |held_out, analysed| outcome(Some((of(held_out), of(0.4))), Some((of(analysed), of(0.4)))).map(|it| it.1);
        assert_eq!(said(0.5, 0.5), Some(Tone::Better));
        assert_eq!(said(0.3, 0.9), Some(Tone::Worse));
        assert_eq!(said(0.4, 0.9), Some(Tone::Worse));
        assert_eq!(said(0.41, 0.41), Some(Tone::Quiet));
    }
}
