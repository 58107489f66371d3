//! What is said of an intake, in the words of the page.

use std::collections::BTreeMap;

use subspace_lab_protocol::intake::Skipped;
pub(crate) use subspace_lab_words::written::count;

use crate::error::Refusal;
use crate::{containers, formats};

/// What is read, for people: the names in the registries.
fn reads() -> String {
    let formats: Vec<&str> = formats::ALL.iter().map(|format| format.name).collect();
    let containers: Vec<&str> = containers::ALL.iter().map(|container| container.name).collect();
    format!("{}, and images in {}", formats.join(", "), containers.join(", "))
}

/// Files that gave no image, in the order of their paths; parts of one file that were left out for the same reason in
/// one line.
pub(crate) fn skipped(refusals: &[(String, Refusal)]) -> Vec<Skipped> {
    let mut groups: BTreeMap<(&str, &Refusal), Vec<&str>> = BTreeMap::new();
    for (path, refusal) in refusals {
        groups.entry((file_of(path), refusal)).or_default().push(path);
    }
    let line = |((file, refusal), mut paths): ((&str, &Refusal), Vec<&str>)| match paths.len() {
        1 => vec![Skipped { path: paths.remove(0).to_owned(), reason: refusal.to_string() }],
        // Files of one name, such as an archive may hold.
        _ if paths.contains(&file) => {
            paths.into_iter().map(|path| Skipped { path: path.to_owned(), reason: refusal.to_string() }).collect()
        }
        n => vec![Skipped { path: file.to_owned(), reason: format!("{} of its images: {refusal}", count(n as u64)) }],
    };
    groups.into_iter().flat_map(line).collect()
}

/// The file that a part, such as `digits.npz#12`, belongs to.
fn file_of(path: &str) -> &str {
    match path.rsplit_once('#') {
        Some((file, part)) if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) => file,
        _ => path,
    }
}

/// One sentence or two: how many there are, how many were left out and why.
pub(crate) fn summary(n_images: usize, refusals: &[(String, Refusal)]) -> String {
    let n_skipped = refusals.len();
    match (n_images, refusals) {
        (0, []) => format!("There was no image among the files. What can be read: {}.", reads()),
        (0, [(path, refusal)]) => format!("{path}: {refusal}."),
        (0, _) => {
            let n = count(n_skipped as u64);
            let mut text = format!("None of the {n} files gave an image: {}.", reasons(refusals));
            if refusals.iter().any(|(_, refusal)| refusal.is_of_format()) {
                text.push_str(&format!(" What can be read: {}.", reads()));
            }
            text
        }
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

/// "14 encrypted (unpack it first and add what is in it), 2 damaged (such as a.png: PNG: it is cut short)": each kind with
/// its number, and what is to be said of all of it or, where that differs, of the first by name.
fn reasons(refusals: &[(String, Refusal)]) -> String {
    let mut groups: BTreeMap<(String, String), Vec<&(String, Refusal)>> = BTreeMap::new();
    refusals.iter().for_each(|it| groups.entry(it.1.kind()).or_default().push(it));
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, members)| std::cmp::Reverse(members.len()));
    let text = |((one, many), members): ((String, String), Vec<&(String, Refusal)>)| {
        let n = plural(members.len() as u64, &one, &many);
        let Some((path, first)) = members.iter().min() else { return n };
        match first.detail() {
            None => n,
            Some(detail) if members.iter().all(|(_, it)| it.detail().as_ref() == Some(&detail)) => {
                format!("{n} ({detail})")
            }
            Some(detail) => format!("{n} (such as {path}: {detail})"),
        }
    };
    groups.into_iter().map(text).collect::<Vec<_>>().join(", ")
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
    fn where_nothing_came_of_it_every_kind_has_its_reason() {
        let all = |refusals: &[Refusal]| {
            let named: Vec<_> = (0..).zip(refusals).map(|(n, it): (u32, _)| (format!("{n}.x"), it.clone())).collect();
            summary(0, &named)
        };
        let encrypted = vec![Refusal::Encrypted; 14];
        let text = "None of the 14 files gave an image: 14 encrypted (unpack it first and add what is in it).";
        assert_eq!(all(&encrypted), text);
        let pointer = crate::formats::unsupported::of_content(b"version https://git-lfs.github.com/spec/v1\n");
        let pointer = pointer.expect("it is known");
        let damaged = |detail: &str| Refusal::Damaged { format: "PNG", detail: detail.to_owned() };
        let mixed = [pointer.clone(), pointer, damaged("cut"), damaged("odd"), damaged("odd")];
        let text = "None of the 5 files gave an image: 3 damaged (such as 2.x: PNG: cut), \
                    2 git-lfs pointers (run `git lfs pull`, then add it again).";
        assert_eq!(all(&mixed), text);
    }

    #[test]
    fn parts_of_one_file_are_one_line() {
        let other = |side| Refusal::OtherSize { given: (side, side), common: (9, 9) };
        let mut refusals: Vec<_> = (0..100).map(|part| (format!("set.npz#{part}"), other(28))).collect();
        refusals.extend([("set.npz#100".to_owned(), other(27)), ("b#x".to_owned(), Refusal::Empty)]);
        let lines = skipped(&refusals);
        let named: Vec<_> =
            lines.iter().map(|it| (it.path.as_str(), it.reason.get(..30).unwrap_or(&it.reason))).collect();
        let expected = [
            ("b#x", "the file is empty"),
            ("set.npz#100", "27 x 27 pixels, where the othe"),
            ("set.npz", "100 of its images: 28 x 28 pix"),
        ];
        assert_eq!(named, expected);
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
