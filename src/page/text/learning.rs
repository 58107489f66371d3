//! The step Learning: the clock, the encoders that know the classes, and what their numbers mean.

use subspace_lab_protocol::learning::{
    Accuracy, ClockPictures, ClockReading, JointPoint, JointScores, Quality, Reading, Timetable, TwinPair, Weight,
};

use super::noise::Defined;
use super::numbers::{count, percent};
use super::reading::Tone;
use crate::lab::Current;

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
        e if e < 999_999.5 => count(e.round() as u32),
        e if e < 1e9 => scaled(1e6, "million"),
        e if e < 1e12 => scaled(1e9, "billion"),
        _ => scaled(1e12, "trillion"),
    };
    let noun = if number == "1" { "epoch" } else { "epochs" };
    format!("{number} {noun}")
}

/// "16 dimensions"
pub(crate) fn dimensions(n: u32) -> String {
    if n == 1 { "1 dimension".to_owned() } else { format!("{} dimensions", count(n)) }
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
    format!("{:.1} ± {:.1}\u{a0}% (n\u{a0}=\u{a0}{})", it.share * 100.0, it.standard_error * 100.0, count(it.n))
}

/// "77.2 ± 1.9 % of 500", in percent points.
pub(crate) fn accuracy_of(it: &Accuracy) -> String {
    format!("{:.1} ± {:.1}\u{a0}% of {}", it.share * 100.0, it.standard_error * 100.0, count(it.n))
}

/// "77.2 ± 1.9 % (n = 500)" of a probe, where it was asked.
pub(crate) fn accuracy(quality: Option<Quality>) -> String {
    quality.and_then(|it| it.accuracy).map_or_else(
        || "–".to_owned(),
        |it| {
            format!("{:.1} ± {:.1}\u{a0}% (n\u{a0}=\u{a0}{})", it.share * 100.0, it.standard_error * 100.0, count(it.n))
        },
    )
}

/// "24.01 % (n = 500)"
pub(crate) fn lost(quality: Option<Quality>) -> String {
    quality
        .map_or_else(|| "–".to_owned(), |it| format!("{:.2}\u{a0}% (n\u{a0}=\u{a0}{})", it.error * 100.0, count(it.n)))
}

/// Before there is anything to say.
pub(crate) fn learning_waits() -> Vec<(String, Tone)> {
    vec![("Waiting for the engine.".to_owned(), Tone::Quiet)]
}

/// Beside the row of learned pictures.
pub(crate) fn clock_detail(pictures: &ClockPictures) -> String {
    format!("after {}, {} of the variance", epochs(pictures.epochs), percent(pictures.explained))
}

/// "components 1 to 12" of those that are half learned.
fn learned(n: u32) -> String {
    match n {
        0 => "no component is half learned yet".to_owned(),
        1 => "component 1 is at least half learned".to_owned(),
        n => format!("components 1 to {} are at least half learned", count(n)),
    }
}

/// The sentence of the clock.
pub(crate) fn clock_reading(
    timetable: &Timetable,
    pictures: &ClockPictures,
    reading: Option<&ClockReading>,
) -> Vec<(String, Tone)> {
    let mut pieces = vec![
        (format!("After {} ", epochs(pictures.epochs)), Tone::Plain),
        (percent(pictures.explained), Tone::Top),
        (format!(" of the variance is learned: {}. ", learned(pictures.n_learned)), Tone::Plain),
    ];
    let one_percent = timetable.one_percent_epochs.map_or_else(
        || "No component holds 1\u{a0}% of the variance; ".to_owned(),
        |it| format!("A component that holds 1\u{a0}% of the variance is half learned after {}; ", epochs(it)),
    );
    pieces.push((one_percent, Tone::Plain));
    pieces.push((format!("the last needs {}. ", epochs(timetable.last_epochs)), Tone::Strong));
    if let Some((_, now, reading)) = reading.and_then(|it| at(it.reading.as_ref()?, pictures.epochs)) {
        pieces.push((
            format!(
                "A ridge reader names {} held-out pictures, of the originals {}.",
                accuracy_of(now),
                accuracy_of(&reading.originals)
            ),
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
        "exact law of a linear autoencoder".to_owned(),
        format!("{} images analysed, {} held out", count(current.summary.n_train), count(current.summary.n_held_out)),
    ];
    if let Some(it) = reading.and_then(|it| it.reading.as_ref()) {
        parts.push(format!(
            "ridge {} chosen on {} analysed images, each left out in turn",
            it.ridge,
            count(it.validation.n)
        ));
    }
    parts.push(format!("seed {seed}"));
    parts.push("nothing leaves this page".to_owned());
    parts.join(" · ")
}

/// The spectrum that fills, in words.
pub(crate) fn filling_label(pictures: &ClockPictures, rank: u32) -> String {
    format!(
        "Variance of {} components, each bar filled as far as it is rebuilt after {}: {}.",
        count(rank),
        epochs(pictures.epochs),
        learned(pictures.n_learned)
    )
}

/// The curves over time, in words.
pub(crate) fn time_label(timetable: &Timetable, reading: Option<&ClockReading>, epochs_now: f64) -> String {
    let read = reading.and_then(|it| at(it.reading.as_ref()?, epochs_now)).map_or(String::new(), |(moment, it, _)| {
        format!(" At {} a reader names {} held-out pictures.", epochs(moment), accuracy_of(it))
    });
    format!(
        "Share of the variance learned from 0.1 to {}, on a logarithmic axis of time.{read} The tables below have every value.",
        epochs(timetable.end_epochs)
    )
}

/// Every number of the clock with its definition.
pub(crate) fn clock_figures(timetable: Option<&Timetable>, reading: Option<&ClockReading>) -> Vec<Defined> {
    let Some(it) = timetable else { return Vec::new() };
    let defined = |name: &str, value: String, definition: String| Defined { name: name.to_owned(), value, definition };
    let mut list = vec![
        defined(
            "Epoch",
            "the first component is half learned after one".to_owned(),
            format!(
                "A linear autoencoder of two layers that starts small and balanced (each component at {} of its strength) and follows the gradient of its mean squared error learns each component by itself, along 1 / (1 + (1/a0 - 1) exp(-2 λ t)). The learning rate is such that the first component is half learned after one epoch; then component k is half learned after λ1/λk epochs. Exact for this model; a deep network follows it in order only, and no claim is made about its epochs.",
                it.initial_strength
            ),
        ),
        defined(
            "Half learned, a component that holds 1 % of the variance",
            it.one_percent_epochs.map_or_else(|| "– no component holds as much".to_owned(), epochs),
            "The share of the first component divided by 1 %.".to_owned(),
        ),
        defined(
            "Half learned, the last component",
            epochs(it.last_epochs),
            "The variance of the first component divided by that of the last one.".to_owned(),
        ),
        defined(
            "End of the slider",
            epochs(it.end_epochs),
            format!("The last component has {} of its strength.", percent(it.learned)),
        ),
        defined(
            "Variance learned",
            "at each moment in the table below".to_owned(),
            "1 less the mean squared error of the rebuilt analysed images over that of the mean image, from the spectrum.".to_owned(),
        ),
    ];
    match reading {
        Some(ClockReading { reading: Some(it), .. }) => list.push(defined(
            "Reader on the originals",
            accuracy_of(&it.originals),
            format!(
                "Ridge regression of one-hot labels ({} classes) on the pixels of the pictures as they are rebuilt at a moment, trained on {} analysed ones and tested on held-out ones rebuilt alike; ± is one binomial standard error. Pictures are read with noise of the size of rounding to bytes (standard deviation 0.0011 of the brightest value, one draw): else pictures too faint to be seen would be read. One ridge for all moments, {} times the number of images times the mean variance of a pixel value: the one that names most analysed originals when each is left out of the fit ({} of them). A linear reader needs the top; networks do not, which is another step's subject.",
                count(it.n_classes), count(it.n_train), it.ridge, accuracy_of(&it.validation)
            ),
        )),
        Some(it) => list.push(defined("Reader", format!("– {}", it.absent), String::new())),
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
        (format!("{} of {}: ", weight(chosen), dimensions(scores.ask.n_components)), Tone::Strong),
        (
            format!("{} of the variance is lost, {} by PCA", two(it.analysed.error), two(pca.analysed.error)),
            Tone::Plain,
        ),
    ];
    if pca.analysed.error > 0.0 {
        let more = it.analysed.error / pca.analysed.error - 1.0;
        pieces.push((format!(" ({:+.1}\u{a0}% error). ", more * 100.0), Tone::Plain));
    } else {
        pieces.push((". ".to_owned(), Tone::Plain));
    }
    let pair = |of: fn(&JointPoint) -> Option<Quality>| Some((of(it)?.accuracy?, of(pca)?.accuracy?));
    let held_out = pair(|point| point.held_out);
    let analysed = pair(|point| Some(point.analysed));
    match held_out {
        Some((now, before)) => pieces.push((
            format!("Its probe reads {} held-out images, PCA's {:.1}\u{a0}%", accuracy_of(&now), before.share * 100.0),
            Tone::Plain,
        )),
        None => pieces.push(("No labelled image is held out".to_owned(), Tone::Plain)),
    }
    if let Some((now, before)) = analysed {
        let words = format!("; of the analysed ones {}, PCA's {:.1}\u{a0}%. ", accuracy_of(&now), before.share * 100.0);
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
        (None, _) => ("Whether images it has not seen gain cannot be said.".to_owned(), Tone::Quiet),
        (Some(1), _) => ("Nearly the same pictures, another perception.".to_owned(), Tone::Better),
        (Some(-1), 1) => {
            ("Only the analysed images gain, the held-out ones lose: it learned them by heart.".to_owned(), Tone::Worse)
        }
        (Some(-1), _) => ("The held-out images are read worse.".to_owned(), Tone::Worse),
        (_, 1) => (
            "Only the analysed images gain beyond the standard errors: that is learning by heart.".to_owned(),
            Tone::Worse,
        ),
        _ => ("Within the standard errors nothing is gained.".to_owned(), Tone::Quiet),
    })
}

/// A share with two decimals, as errors are compared.
fn two(share: f64) -> String {
    format!("{:.2}\u{a0}%", share * 100.0)
}

/// The status line of encoders.
pub(crate) fn joint_status(current: &Current, scores: Option<&JointScores>, seed: u64) -> String {
    let mut parts = vec![
        "exact closed form".to_owned(),
        format!("{} images analysed, {} held out", count(current.summary.n_train), count(current.summary.n_held_out)),
    ];
    if let Some(it) = scores.filter(|it| !it.points.is_empty()) {
        parts.push(format!("codes from the first {} components", count(it.n_used)));
        parts.push(format!("{} classes", count(it.n_classes)));
    }
    parts.push(format!("seed {seed}"));
    parts.push("nothing leaves this page".to_owned());
    parts.join(" · ")
}

/// Error against accuracy, in words.
pub(crate) fn pareto_label(scores: &JointScores, chosen: Weight) -> String {
    let Some(it) = scores.points.iter().find(|point| point.weight == chosen) else { return scores.absent.clone() };
    format!(
        "Reconstruction error against accuracy of the probe for every λ. At {}: held out {}, {}; analysed {}, {}. The table below has every value.",
        weight(chosen),
        lost(it.held_out),
        accuracy(it.held_out),
        lost(Some(it.analysed)),
        accuracy(Some(it.analysed))
    )
}

/// Every number of the encoders with its definition.
pub(crate) fn joint_figures(scores: Option<&JointScores>) -> Vec<Defined> {
    let Some(it) = scores.filter(|it| !it.points.is_empty()) else { return Vec::new() };
    let defined = |name: &str, value: String, definition: String| Defined { name: name.to_owned(), value, definition };
    vec![
        defined(
            "Encoder",
            format!("{} from the first {} components", dimensions(it.ask.n_components), count(it.n_used)),
            "The linear code that minimises (squared error of the best linear probe of the labels) + λ (squared error of the best linear reconstruction), sums over the analysed images, pixels scaled to a standard deviation of 1 over all values, labels one-hot and centred. Closed form: the leading eigenvectors of c c' + λ S² in whitened coordinates. λ → ∞ is PCA; λ → 0 takes the directions that labels are read from first and rebuilds best with the rest. Both are limits, not small and large numbers.".to_owned(),
        ),
        defined(
            "Variance lost",
            "in the table".to_owned(),
            "Squared error of the rebuilt images over their squared distance from the mean of the analysed ones; no sampling error on the analysed images, which are all there are.".to_owned(),
        ),
        defined(
            "Read",
            "in the table".to_owned(),
            "Share of images whose class the least-squares probe of the analysed images names; ± is one binomial standard error. Chance is the share of the most frequent class.".to_owned(),
        ),
    ]
}

/// The sentence of the twins, which gives nothing away.
pub(crate) fn twins_reading() -> Vec<(String, Tone)> {
    vec![
        ("Both rows lose nearly the same share of the variance. ".to_owned(), Tone::Strong),
        (
            "One code was chosen for the pictures alone, the other also for what a linear probe can read from it."
                .to_owned(),
            Tone::Plain,
        ),
    ]
}

/// How the twins were chosen.
pub(crate) fn twins_rule(pair: &TwinPair) -> String {
    format!(
        "One is PCA. The other is the encoder with the smallest λ on the slider whose error on the analysed images is at most {} larger, relative. The seed decides the sides. Keys A and B.",
        percent(pair.most_more)
    )
}

/// What was right, and what differs although the pictures do not.
pub(crate) fn twins_answer(pair: &TwinPair, is_right: bool, (n_right, n): (u32, u32)) -> String {
    let knows = if pair.a_knows { "A" } else { "B" };
    let verdict = if is_right { "Right" } else { "Not this one" };
    let more = pair.knowing.analysed.error / pair.pca.analysed.error - 1.0;
    let read = |of: fn(&JointPoint) -> Option<Quality>, what: &str| {
        let (now, before) = (of(&pair.knowing)?.accuracy?, of(&pair.pca)?.accuracy?);
        Some(format!(
            "{:.1}\u{a0}% of the {what} images are read instead of {:.1}\u{a0}%",
            now.share * 100.0,
            before.share * 100.0
        ))
    };
    let all = [read(|point| point.held_out, "held-out"), read(|point| Some(point.analysed), "analysed")];
    let read: Vec<String> = all.into_iter().flatten().collect();
    let guesses = if n == 1 { "guess" } else { "guesses" };
    format!(
        "{verdict}: {knows} knows the classes ({}). Its error is {:+.1}\u{a0}%, and from its codes {}. {n_right} of {n} {guesses} right.",
        weight(pair.knowing.weight),
        more * 100.0,
        read.join(", ")
    )
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
        let of = |share| Accuracy { n_right: 0, n: 1000, share, standard_error: 0.01 };
        let said =
            |held_out, analysed| outcome(Some((of(held_out), of(0.4))), Some((of(analysed), of(0.4)))).map(|it| it.1);
        assert_eq!(said(0.5, 0.5), Some(Tone::Better));
        assert_eq!(said(0.3, 0.9), Some(Tone::Worse));
        assert_eq!(said(0.4, 0.9), Some(Tone::Worse));
        assert_eq!(said(0.41, 0.41), Some(Tone::Quiet));
    }
}
