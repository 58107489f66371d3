//! What is said of an intake, in the words of the page.

use std::collections::BTreeMap;
use subspace_lab_words::{Message, Number, Tells, t};

use subspace_lab_protocol::intake::Skipped;

use crate::error::Refusal;
use crate::{containers, formats};

/// What is read, for people: the names in the registries.
fn reads() -> Message {
    let formats: Vec<&str> = formats::ALL.iter().map(|format| format.name).collect();
    let containers: Vec<&str> = containers::ALL.iter().map(|container| container.name).collect();
    t!(intake_reads, formats = formats.join(", "), containers = containers.join(", "))
}

/// Files that gave no image, in the order of their paths; parts of one file that were left out for the same reason in
/// one line.
pub(crate) fn skipped(refusals: &[(String, Refusal)]) -> Vec<Skipped> {
    let mut groups: BTreeMap<(&str, &Refusal), Vec<&str>> = BTreeMap::new();
    for (path, refusal) in refusals {
        groups.entry((file_of(path), refusal)).or_default().push(path);
    }
    let line = |((file, refusal), mut paths): ((&str, &Refusal), Vec<&str>)| match paths.len() {
        1 => vec![Skipped { path: paths.remove(0).to_owned(), reason: refusal.message() }],
        // Files of one name, such as an archive may hold.
        _ if paths.contains(&file) => {
            paths.into_iter().map(|path| Skipped { path: path.to_owned(), reason: refusal.message() }).collect()
        }
        n => {
            let reason = t!(refusal_of_images, n = Number::count(n as u64), refusal = refusal.message());
            vec![Skipped { path: file.to_owned(), reason }]
        }
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
pub(crate) fn summary(n_images: usize, refusals: &[(String, Refusal)]) -> Message {
    let n_skipped = refusals.len();
    match (n_images, refusals) {
        (0, []) => Message::from(t!(intake_no_image)).then(reads()),
        (0, [(path, refusal)]) => t!(intake_one_refused, path = path, refusal = refusal.message()),
        (0, _) => {
            let none = t!(intake_none, n = Number::count(n_skipped as u64), reasons = reasons(refusals));
            let is_of_format = refusals.iter().any(|(_, refusal)| refusal.is_of_format());
            if is_of_format { none.then(reads()) } else { none }
        }
        (n, []) => t!(intake_loaded, n = Number::count(n as u64)),
        (n, _) => t!(
            intake_loaded_some,
            n = Number::count(n as u64),
            n_all = Number::count((n + n_skipped) as u64),
            n_skipped = Number::count(n_skipped as u64),
            kinds = kinds(refusals)
        ),
    }
}

/// Refusals by kind, the most frequent first.
fn by_kind(refusals: &[(String, Refusal)]) -> Vec<Vec<&(String, Refusal)>> {
    let mut groups: BTreeMap<Message, Vec<&(String, Refusal)>> = BTreeMap::new();
    // Those whose kind reads the same are of one kind, whatever the number.
    refusals.iter().for_each(|it| groups.entry(it.1.kind(0)).or_default().push(it));
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|members| std::cmp::Reverse(members.len()));
    groups
}

/// "14 encrypted (unpack it first and add what is in it), 2 damaged (such as a.png: PNG: it is cut short)": each kind with
/// its number, and what is to be said of all of it or, where that differs, of the first by name.
fn reasons(refusals: &[(String, Refusal)]) -> Message {
    let text = |members: Vec<&(String, Refusal)>| {
        let Some((path, first)) = members.iter().min() else { return Message::default() };
        let n = first.kind(members.len() as u64);
        match first.detail() {
            None => n,
            Some(detail) if members.iter().all(|(_, it)| it.detail().as_ref() == Some(&detail)) => {
                t!(refusal_kind_with_detail, n = n, detail = detail)
            }
            Some(detail) => t!(refusal_kind_with_example, n = n, path = path, detail = detail),
        }
    };
    listed(by_kind(refusals).into_iter().map(text))
}

/// "9 damaged, 3 not images".
fn kinds(refusals: &[(String, Refusal)]) -> Message {
    let kind = |members: Vec<&(String, Refusal)>| {
        members.first().map_or_else(Message::default, |(_, first)| first.kind(members.len() as u64))
    };
    listed(by_kind(refusals).into_iter().map(kind))
}

/// One after the other, with commas; the empty text of none.
pub(crate) fn listed(all: impl IntoIterator<Item = Message>) -> Message {
    let join = |list, next| t!(list_and_next, list = list, next = next);
    all.into_iter().reduce(join).unwrap_or_default()
}

/// Reasons one after the other, if there are any.
pub(crate) fn clauses(all: impl IntoIterator<Item = Message>) -> Option<Message> {
    all.into_iter().reduce(|first, second| t!(list_of_clauses, first = first, second = second))
}

/// `640 x 480 pixels`, width first.
pub(crate) fn size(width: u64, height: u64) -> Message {
    t!(picture_size, width = width, height = height)
}

/// `50 megapixels`.
pub(crate) fn megapixels(n_pixels: u64) -> Message {
    match n_pixels {
        0..1_000_000 => t!(size_pixels, n = Number::count(n_pixels)),
        _ => t!(size_megapixels, n = n_pixels / 1_000_000),
    }
}

/// `1.5 GB`, in powers of ten.
pub(crate) fn bytes(n: u64) -> Message {
    match n {
        0..1_000 => t!(size_bytes, n = Number::count(n)),
        1_000..1_000_000 => t!(size_kb, n = Number::fixed(n as f64 / 1e3, 1)),
        1_000_000..1_000_000_000 => t!(megabytes, n = Number::fixed(n as f64 / 1e6, 1)),
        1_000_000_000..1_000_000_000_000_000 => t!(size_gb, n = Number::fixed(n as f64 / 1e9, 1)),
        _ => t!(size_gb, n = Number::written(n as f64 / 1e9, format!("{:.0e}", n as f64 / 1e9))),
    }
}

/// At most a few names, and how many more there are.
pub(crate) fn some<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> Message {
    const N_SHOWN: usize = 5;
    let n_more = names.len().saturating_sub(N_SHOWN);
    let list = Message::verbatim(&names.take(N_SHOWN).collect::<Vec<_>>().join(", "));
    if n_more > 0 { t!(list_and_more, list = list, n_more = Number::count(n_more as u64)) } else { list }
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::*;

    #[test]
    fn sizes_of_files_have_their_unit() {
        assert_eq!(bytes(9_000_000_000).words(), "9.0 GB");
        assert_eq!(bytes(999).words(), "999 bytes");
    }

    #[test]
    fn where_nothing_came_of_it_every_kind_has_its_reason() {
        let all = |refusals: &[Refusal]| {
            let named: Vec<_> = (0..).zip(refusals).map(|(n, it): (u32, _)| (format!("{n}.x"), it.clone())).collect();
            summary(0, &named).words()
        };
        let encrypted = vec![Refusal::Encrypted; 14];
        let text = "None of the 14 files gave an image: 14 encrypted (unpack it first and add what is in it).";
        assert_eq!(all(&encrypted), text);
        let pointer = crate::formats::unsupported::of_content(b"version https://git-lfs.github.com/spec/v1\n");
        let pointer = pointer.expect("it is known");
        let damaged = |detail: &str| Refusal::Damaged { format: "PNG", detail: Message::verbatim(detail) };
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
        let beginning = |it: &Skipped| it.reason.words().chars().take(30).collect::<String>();
        let named: Vec<_> = lines.iter().map(|it| (it.path.as_str(), beginning(it))).collect();
        let expected = [
            ("b#x", "the file is empty"),
            ("set.npz#100", "27 x 27 pixels, where the othe"),
            ("set.npz", "100 of its images: 28 x 28 pix"),
        ]
        .map(|(path, reason)| (path, reason.to_owned()));
        assert_eq!(named, expected);
    }

    #[test]
    fn the_summary_counts_by_kind() {
        let damaged = || Refusal::Damaged { format: "PNG", detail: Message::default() };
        let refusals = [
            ("a".to_owned(), Refusal::NotAnImage),
            ("b".to_owned(), damaged()),
            ("c".to_owned(), damaged()),
            ("d".to_owned(), Refusal::TooManyPixels { width: 9, height: 9, max_pixels: 50_000_000 }),
        ];
        let text = summary(4_987, &refusals).words();
        assert_eq!(text, "Loaded 4,987 of 4,991. Skipped 4: 2 damaged, 1 not an image, 1 larger than 50 megapixels.");
    }
}
