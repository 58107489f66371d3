//! What is said of an intake, in the words of the page.

use std::collections::BTreeMap;

use subspace_lab_protocol::intake::Skipped;

use crate::error::Refusal;
use crate::{containers, formats};

/// What is read, for people: the names in the registries.
fn reads() -> String {
    let formats: Vec<&str> = formats::ALL.iter().map(|format| format.name).collect();
    let containers: Vec<&str> = containers::ALL.iter().map(|container| container.name).collect();
    format!("{}, and images in {}", formats.join(", "), containers.join(", "))
}

/// Files that gave no image, in the order of their paths.
pub(crate) fn skipped(refusals: &[(String, Refusal)]) -> Vec<Skipped> {
    let mut sorted: Vec<_> = refusals.iter().collect();
    sorted.sort();
    sorted.into_iter().map(|(path, refusal)| Skipped { path: path.clone(), reason: refusal.to_string() }).collect()
}

/// One sentence or two: how many there are, how many were left out and why.
pub(crate) fn summary(n_images: usize, refusals: &[(String, Refusal)]) -> String {
    let n_skipped = refusals.len();
    match (n_images, refusals) {
        (0, []) => format!("There was no image among the files. What can be read: {}.", reads()),
        (0, [(path, refusal)]) => format!("{path}: {refusal}."),
        (0, _) if !refusals.iter().any(|(_, refusal)| refusal.is_of_format()) => {
            format!("None of the {} files gave an image ({}).", count(n_skipped as u64), kinds(refusals))
        }
        (0, _) => format!(
            "None of the {} files is an image that can be read here ({}). What can be: {}.",
            count(n_skipped as u64),
            kinds(refusals),
            reads()
        ),
        (n, []) => format!("Loaded {}.", plural(n as u64, "image", "images")),
        (n, _) => format!(
            "Loaded {} of {}. Skipped {}: {}.",
            count(n as u64),
            count((n + n_skipped) as u64),
            count(n_skipped as u64),
            kinds(refusals)
        ),
    }
}

/// "9 damaged, 3 not images".
fn kinds(refusals: &[(String, Refusal)]) -> String {
    let mut counts = BTreeMap::new();
    for (_, refusal) in refusals {
        *counts.entry(refusal.kind()).or_insert(0_u64) += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counts.iter().map(|((one, many), n)| plural(*n, one, many)).collect::<Vec<_>>().join(", ")
}

/// `4,987`.
pub(crate) fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 image`, `4,987 images`.
pub(crate) fn plural(n: u64, one: &str, many: &str) -> String {
    format!("{} {}", count(n), if n == 1 { one } else { many })
}

/// `640 x 480 pixels`, width first.
pub(crate) fn size(width: u64, height: u64) -> String {
    format!("{width} x {height} pixels")
}

/// `50 megapixels`.
pub(crate) fn megapixels(n_pixels: u64) -> String {
    match n_pixels {
        0..1_000_000 => plural(n_pixels, "pixel", "pixels"),
        _ => format!("{} megapixels", n_pixels / 1_000_000),
    }
}

/// `1.5 GB`, in powers of ten.
pub(crate) fn bytes(n: u64) -> String {
    match n {
        0..1_000 => plural(n, "byte", "bytes"),
        1_000..1_000_000 => format!("{:.1} kB", n as f64 / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", n as f64 / 1e6),
        1_000_000_000..1_000_000_000_000_000 => format!("{:.1} GB", n as f64 / 1e9),
        _ => format!("{:.0e} GB", n as f64 / 1e9),
    }
}

/// At most a few names, and how many more there are.
pub(crate) fn some<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> String {
    const N_SHOWN: usize = 5;
    let n_more = names.len().saturating_sub(N_SHOWN);
    let mut text = names.take(N_SHOWN).collect::<Vec<_>>().join(", ");
    if n_more > 0 {
        text.push_str(&format!(" and {} more", count(n_more as u64)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!([0, 999, 1_000, 12_345_678].map(count), ["0", "999", "1,000", "12,345,678"]);
        assert_eq!(bytes(9_000_000_000), "9.0 GB");
    }

    #[test]
    fn the_summary_counts_by_kind() {
        let damaged = || Refusal::Damaged { format: "PNG", detail: String::new() };
        let refusals = [
            ("a".to_owned(), Refusal::NotAnImage),
            ("b".to_owned(), damaged()),
            ("c".to_owned(), damaged()),
            ("d".to_owned(), Refusal::TooManyPixels { width: 9, height: 9, max_pixels: 50_000_000 }),
        ];
        let text = summary(4_987, &refusals);
        assert_eq!(text, "Loaded 4,987 of 4,991. Skipped 4: 2 damaged, 1 larger than 50 megapixels, 1 not an image.");
    }
}
