//! Class folders: which level of folders above the images names their classes.
//!
//! The folder that holds an image is its class, unless the names of that level repeat below those of the level above:
//! `class/images/1.png` and `class/day0/1.png` are of `class`. Folders named after a split, such as `train` and `test`, are
//! never classes. An archive counts as a folder, and its name without ending as the folder's.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::composed;
use crate::words;

/// Most levels that are looked at.
const MAX_LEVELS: usize = 8;

/// Folders that hold images apart from other files, and say nothing of them.
const PLAIN: [&str; 10] =
    ["images", "image", "img", "imgs", "data", "jpegimages", "photos", "pictures", "frames", "jpg"];

/// The folder of each image at a level: 1 is the one that holds it, 2 the one above. `None` where there is none.
pub(crate) fn at_level(paths: &[&str], level: usize) -> Vec<Option<String>> {
    paths.iter().map(|path| part(path, level).map(name)).collect()
}

/// The level that names classes; `None` if no level has at least two names.
pub(crate) fn class_level(paths: &[&str]) -> Option<usize> {
    (1..=MAX_LEVELS).find(|&level| is_of_classes(paths, level))
}

/// Levels with at least two names, which one could take for classes.
pub(crate) fn levels(paths: &[&str]) -> Vec<usize> {
    let has_two = |&level: &usize| paths.iter().map(|path| part(path, level)).collect::<BTreeSet<_>>().len() > 1;
    (1..=MAX_LEVELS).filter(|level| paths.iter().any(|path| part(path, *level).is_some())).filter(has_two).collect()
}

/// Whether each image lies below a folder of a split: whether it is held out. Empty if not both parts are there.
pub(crate) fn splits(paths: &[&str]) -> Vec<Option<bool>> {
    let split = |path: &&str| path.rsplit('/').skip(1).find_map(|folder| words::split(&name(folder)));
    let splits: Vec<Option<bool>> = paths.iter().map(split).collect();
    let has = |part: bool| splits.contains(&Some(part));
    if has(true) && has(false) { splits } else { Vec::new() }
}

fn is_of_classes(paths: &[&str], level: usize) -> bool {
    let parts: BTreeSet<Option<&str>> = paths.iter().map(|path| part(path, level)).collect();
    if parts.len() < 2 || parts.iter().flatten().all(|part| words::split(&name(part)).is_some()) {
        return false;
    }
    // Names that repeat below those of the level above, if every image has one.
    let mut above: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in paths {
        if let (Some(folder), Some(upper)) = (part(path, level), part(path, level + 1)) {
            above.entry(folder).or_default().insert(upper);
        }
    }
    let n_upper = above.values().flatten().collect::<BTreeSet<_>>().len();
    let repeats = n_upper > 1 && parts.iter().flatten().all(|part| above.get(part).is_some_and(|it| it.len() > 1));
    let are_plain = parts.iter().flatten().all(|part| PLAIN.contains(&part.to_lowercase().as_str()));
    !(are_plain || repeats && is_of_classes(paths, level + 1))
}

fn part(path: &str, level: usize) -> Option<&str> {
    path.rsplit('/').nth(level).filter(|part| !part.is_empty())
}

/// The name of a folder or archive.
fn name(folder: &str) -> String {
    let name = folder.strip_suffix(".zip").or_else(|| folder.strip_suffix(".ZIP")).unwrap_or(folder);
    composed(if name.is_empty() { folder } else { name }).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(paths: &[&str]) -> String {
        let Some(level) = class_level(paths) else { return "none".to_owned() };
        at_level(paths, level).into_iter().map(|it| it.unwrap_or("-".to_owned())).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_level_whose_names_repeat_below_every_other_is_not_that_of_the_classes() {
        for (paths, expected) in [
            (&["cat/1.png", "dog/2.png"][..], "cat dog"),
            (&["set/cat/1.png", "set/dog/2.png", "set/3.png"], "cat dog set"),
            (&["cat/images/1.png", "dog/images/2.png"], "cat dog"),
            (&["cat/day0/1.png", "cat/day1/2.png", "dog/day0/3.png", "dog/day1/4.png"], "cat cat dog dog"),
            (
                &["set/cat/day0/1.png", "set/cat/day1/2.png", "set/dog/day0/3.png", "set/dog/day1/4.png"],
                "cat cat dog dog",
            ),
            (&["train/cat/1.png", "train/dog/2.png", "test/cat/3.png", "test/dog/4.png"], "cat dog cat dog"),
            (&["pets/cat/1.png", "pets/dog/2.png", "cars/bus/3.png", "cars/van/4.png"], "cat dog bus van"),
            (&["train/1.png", "test/1.png"], "none"),
            (&["a.zip/1.png", "b.ZIP/1.png"], "a b"),
            (&["1.png", "2.png"], "none"),
            (&["e\u{301}te\u{301}/1.png", "\u{e9}t\u{e9}/2.png"], "\u{e9}t\u{e9} \u{e9}t\u{e9}"),
            (&["1.png", "cat/2.png"], "- cat"),
        ] {
            assert_eq!(classes(paths), expected, "{paths:?}");
        }
    }

    #[test]
    fn folders_of_a_split_say_who_is_held_out() {
        assert_eq!(splits(&["train/cat/1.png", "set/Test/2.png", "3.png"]), [Some(false), Some(true), None]);
        assert_eq!(splits(&["train/1.png", "train/2.png"]), []);
        assert_eq!(levels(&["train/cat/1.png", "test/dog/2.png"]), [1, 2]);
    }
}
