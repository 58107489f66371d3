//! What a spec gives that its kind does not take, said as the engine and the lanes say it.

use subspace_lab_words::{Message, t};

use crate::drawing::GroundInfo;
use crate::lane::ReaderInfo;
use crate::noise::{NoiseInfo, NoiseSpec, ParameterInfo};

/// The key of a drawn pattern, and its hexadecimal digits.
const GRID: (&str, usize) = ("drop", 16);

/// As much of a spec as is named.
const MOST_CHARS: usize = 40;

/// A kind of noise, reader or ground.
pub trait Kind {
    /// As in specs.
    fn id(&self) -> &str;
    /// What it takes.
    fn parameters(&self) -> &[ParameterInfo];
    /// Whether it takes a drawn pattern.
    fn takes_grid(&self) -> bool {
        false
    }
}

impl Kind for NoiseInfo {
    fn id(&self) -> &str {
        &self.id
    }

    fn parameters(&self) -> &[ParameterInfo] {
        &self.parameters
    }

    fn takes_grid(&self) -> bool {
        self.takes_grid
    }
}

impl Kind for ReaderInfo {
    fn id(&self) -> &str {
        &self.id
    }

    fn parameters(&self) -> &[ParameterInfo] {
        &self.parameters
    }
}

impl Kind for GroundInfo {
    fn id(&self) -> &str {
        &self.id
    }

    fn parameters(&self) -> &[ParameterInfo] {
        &self.parameters
    }
}

/// A spec of this kind without what it does not take, and a sentence for each of these.
pub fn taken(kind: &impl Kind, spec: &NoiseSpec) -> (NoiseSpec, Vec<Message>) {
    let mut sentences = Vec::new();
    let mut is_taken = |key: &str, value: &str| {
        let refused = refused(kind, key, value);
        let is_taken = refused.is_none();
        sentences.extend(refused);
        is_taken
    };
    let values = spec.values.iter().filter(|(key, value)| is_taken(key, value)).cloned().collect();
    (NoiseSpec { id: spec.id.clone(), values }, sentences)
}

/// Whether there is such a kind, and it takes all of this.
pub fn is_possible<K: Kind>(kinds: &[K], spec: &str) -> bool {
    let spec = NoiseSpec::read(spec);
    let kind = kinds.iter().find(|kind| kind.id() == spec.id);
    kind.is_some_and(|kind| spec.values.iter().all(|(key, value)| refused(kind, key, value).is_none()))
}

/// Why a value is not taken.
fn refused(kind: &impl Kind, key: &str, value: &str) -> Option<Message> {
    let [key, value] = [key, value].map(|it| it.chars().take(MOST_CHARS).collect::<String>());
    if kind.takes_grid() && key == GRID.0 {
        let is_grid = value.len() == GRID.1 && value.bytes().all(|b| b.is_ascii_hexdigit());
        return (!is_grid).then(|| t!(noise_spec_grid, value = value));
    }
    let id = kind.id().to_owned();
    let Some(it) = kind.parameters().iter().find(|it| it.key == key) else {
        let mut known: Vec<&str> = kind.parameters().iter().map(|it| it.key.as_str()).collect();
        known.extend(kind.takes_grid().then_some(GRID.0));
        return Some(match known.is_empty() {
            true => t!(parameter_no_keys, id = id, key = key),
            false => t!(parameter_unknown_key, id = id, key = key, known = known.join(", ")),
        });
    };
    let kind = if it.is_whole { t!(parameter_whole_number) } else { t!(parameter_number) };
    let (meaning, min, max) = (it.meaning, it.min, it.max);
    let sentence =
        || t!(parameter_value, key = key, value = value, meaning = meaning, kind = kind, min = min, max = max);
    it.number(&value).is_none().then(sentence)
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::*;

    fn noise(takes_grid: bool) -> NoiseInfo {
        let ratio = ParameterInfo {
            key: "ratio".into(),
            title: t!(noises_ratio),
            meaning: t!(noises_ratio),
            unit: String::new(),
            min: 0.0,
            max: 0.99,
            step: 0.05,
            is_whole: false,
            default: 0.5,
        };
        let patch = ParameterInfo { key: "patch".into(), min: 1.0, max: 8.0, is_whole: true, ..ratio.clone() };
        let (title, summary) = (t!(noises_mask), t!(noises_mask_summary));
        NoiseInfo { id: "mask".into(), title, summary, is_estimated: false, takes_grid, parameters: vec![ratio, patch] }
    }

    #[test]
    fn what_a_kind_does_not_take_is_named_and_left_out() {
        let spec = NoiseSpec::read("mask:ratio=7,patch=4,apart=1,patch=2.5,ratio=0.25,drop=x");
        let (taken, sentences) = taken(&noise(false), &spec);
        assert_eq!(taken.to_string(), "mask:patch=4,ratio=0.25");
        let said: Vec<String> = sentences.iter().map(Words::words).collect();
        for (sentence, part) in said.iter().zip(["`ratio=7`", "no `apart`", "`patch=2.5`", "no `drop`"]) {
            assert!(sentence.contains(part), "{part}: {sentence}");
        }
        assert_eq!(said.len(), 4);
    }

    #[test]
    fn a_pattern_is_sixteen_digits() {
        let kinds = [noise(true)];
        for (spec, expected) in [
            ("mask:drop=00003c3c3c3c0000", true),
            ("mask:drop=00003c3c3c3c000", false),
            ("mask:drop=00003c3c3c3c000g", false),
            ("mask", true),
            ("mask:patch=8", true),
            ("mask:patch=9", false),
            ("mask:ratio=NaN", false),
            ("blur", false),
        ] {
            assert_eq!(is_possible(&kinds, spec), expected, "{spec}");
        }
    }
}
