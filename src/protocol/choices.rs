//! Which reading of files is wanted where several are possible, and its form in a link.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};

/// What stands for itself in a link besides letters and digits.
pub(crate) const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b':').remove(b'/').remove(b',');

/// Longest key that a link may have, in bytes.
const MAX_KEY_BYTES: usize = 1024;

/// Which reading of the files is wanted where several are possible, in the words of [`crate::intake::PlanOption::key`]. What is `None` is
/// decided by rules, which [`crate::intake::PlanLine::reason`] states.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Choices {
    /// The array that holds the images.
    pub images: Option<String>,
    /// Where labels come from: an array, `FILE:COLUMN` of a list, `folders` or `none`.
    pub labels: Option<String>,
    /// Which images are held out: `FILE:COLUMN` of a list, `folders` or `none`, which leaves it to the share.
    pub split: Option<String>,
    /// The values that become intensities 0 and 1, in the numbers that files and arrays have.
    pub range: Option<[f64; 2]>,
    /// Whether the fourth band of arrays is transparency; it is left out otherwise.
    pub has_alpha: Option<bool>,
}

impl Choices {
    /// Hands each part of a link to `put`: whether it is to be there, its key, its value.
    pub(crate) fn put(&self, put: &mut dyn FnMut(bool, &str, &dyn std::fmt::Display)) {
        for (key, value) in [("images", &self.images), ("labels", &self.labels), ("split", &self.split)] {
            let value = value.as_deref().unwrap_or_default();
            put(!value.is_empty(), key, &utf8_percent_encode(value, ENCODED));
        }
        if let Some([low, high]) = self.range {
            put(true, "range", &format!("{low},{high}"));
        }
        if let Some(has_alpha) = self.has_alpha {
            put(true, "fourth", &if has_alpha { "alpha" } else { "none" });
        }
    }

    /// Takes a part of a link; `None` if it is not understood.
    pub(crate) fn read(&mut self, key: &str, value: &str) -> Option<()> {
        let text = || {
            let text = percent_decode_str(value).decode_utf8().ok()?.into_owned();
            (1..=MAX_KEY_BYTES).contains(&text.len()).then_some(text)
        };
        match key {
            "images" => self.images = Some(text()?),
            "labels" => self.labels = Some(text()?),
            "split" => self.split = Some(text()?),
            "range" => {
                let (low, high) = value.split_once(',')?;
                let range: [f64; 2] = [low.parse().ok()?, high.parse().ok()?];
                let is_one = range.iter().all(|it| it.is_finite()) && range[0] < range[1];
                self.range = Some(is_one.then_some(range)?);
            }
            "fourth" => self.has_alpha = Some(matches!(value, "alpha" | "none").then_some(value == "alpha")?),
            _ => return None,
        }
        Some(())
    }
}
