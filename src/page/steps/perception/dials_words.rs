//! The data-set dial: what alignment and readers make of digits on a ground.

use std::sync::Arc;

use subspace_lab_protocol::alignment::{Alignment, AlignmentAt};
use subspace_lab_protocol::drawing::GroundInfo;
use subspace_lab_protocol::lane::{Accuracy, Reading};
use subspace_lab_protocol::noise::NoiseSpec;
use subspace_lab_words::{Code, Message, Number, Words, t};

use crate::text::{Tone, clauses, percent, sentences, toned, within_a_sentence};

/// What a reader, by its title, read in both parts, as far as it has.
type Read = (String, [Option<Arc<Reading>>; 2]);

/// A ground, its pixels, and those of its other numbers that are not as usual, for a table: "Random grey, 16 px, contrast 0.5".
pub(crate) fn dialled_name(spec: &str, grounds: &[GroundInfo]) -> String {
    let spec = NoiseSpec::read(spec);
    let Some(info) = grounds.iter().find(|it| it.id == spec.id) else { return spec.to_string() };
    let mut name = Message::from(info.title);
    for parameter in &info.parameters {
        let Some(value) = spec.value(&parameter.key) else { continue };
        let is_usual = value.parse() == Ok(parameter.default);
        let title = within_a_sentence(parameter.title);
        if parameter.unit == "px" {
            name = t!(list_and_next, list = name, next = t!(perception_px, value = value));
        } else if !is_usual {
            let is_switch = parameter.is_whole && parameter.min == 0.0 && parameter.max == 1.0;
            let next = match (is_switch, value) {
                (true, "0") => t!(perception_not, title = title),
                (true, _) => Message::verbatim(&title),
                _ => t!(perception_title_and_value, title = title, value = value),
            };
            name = t!(list_and_next, list = name, next = next);
        }
    }
    name.words()
}

fn cell(it: &AlignmentAt) -> String {
    let written =
        |share: Option<f64>| share.map_or_else(|| "–".to_owned(), |share| Number::fixed(share * 100.0, 1).words());
    format!("{} ({})", written(it.alignment), written(it.corrected))
}

/// Alignments in the order asked.
pub(crate) fn dialled_cells(alignment: &Alignment) -> Vec<String> {
    alignment.at.iter().map(cell).collect()
}

/// A heading with the number of images that figures below it are over, once there are some.
pub(crate) fn with_n(heading: Code, n: Option<u32>) -> String {
    n.map_or_else(|| heading.words(), |n| t!(with_n, what = heading, n = Number::count(n)).words())
}

/// "55.4 ± 1.6"
pub(crate) fn accuracy_short(it: Accuracy) -> String {
    [it.share, it.standard_error].map(|it| Number::fixed(it * 100.0, 1).words()).join(" ± ")
}

/// The curve in words.
pub(crate) fn dialled_label(alignment: &Alignment) -> String {
    if let Some(absent) = &alignment.absent {
        return absent.words();
    }
    let at = |it: &AlignmentAt| {
        let (n, share) = (Number::count(it.n_components), percent(it.share));
        t!(perception_where_the_first_components_hold_of, cell = cell(it), n = n, share = share).words()
    };
    let all: Vec<String> = alignment.at.iter().map(at).collect();
    t!(perception_alignment_in_percent_in_brackets_corrected, all = clauses(all)).words()
}

/// What the dials have done, in a sentence.
pub(crate) fn dialled_reading(
    found: Option<(&Alignment, &[Read])>,
    names: Option<&[String; 2]>,
) -> Vec<(String, Tone)> {
    let (Some((alignment, read)), Some(names)) = (found, names) else {
        return toned(t!(perception_the_same_digits_at_the_same));
    };
    if let Some(absent) = &alignment.absent {
        return vec![(absent.words(), Tone::Plain)];
    }
    let mut all = Vec::new();
    if let Some(it) = alignment.at.last() {
        let (share, n) = (percent(it.share), Number::count(it.n_components));
        all.push(toned(match it.alignment {
            Some(aligned) => t!(perception_dialled_alignment, share = share, n = n, aligned = percent(aligned)),
            None => t!(perception_dialled_no_alignment, share = share, n = n),
        }));
    }
    for (title, parts) in read {
        if let [Some(top), Some(bottom)] = parts {
            let share = |it: &Reading| accuracy_short(it.accuracy);
            all.push(toned(t!(
                perception_dialled_read,
                reader = title,
                top = share(top),
                top_name = names[0],
                bottom = share(bottom),
                bottom_name = names[1],
                n = Number::count(top.accuracy.n)
            )));
        }
    }
    sentences(all)
}
