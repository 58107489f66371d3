//! Which class each image is of, if any.
//!
//! A list such as `labels.csv` comes first, then what an image's own file says (a record of a batch, an array of labels
//! beside the images), then the folder that holds it. Folders are classes if images lie in at least two places and no
//! list is used; an archive counts as a folder, and its name without ending as the folder's.
//!
//! An image without a label is of no class. One has none if nothing says anything of it, or if the first that does says
//! so: a list or an array of texts by an empty label, an array of integers by -1, as scikit-learn does, where the other
//! labels are two or more and none of them is negative (so -1 and 1 are two classes).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use subspace_lab_protocol::{MAX_CLASSES, NO_CLASS, PixelSet};

use crate::collection::{Collection, Image};
use crate::error::Refusal;
use crate::report::{count, plural, some};

/// Note if no image has a label.
pub const NO_LABELS: &str = "No class folders or labels file were found. Pictures and spectra need none; alignment with perception \
                             does. Add labels.csv (file,label).";

/// No label, where [`minus_one_is_no_label`].
const MINUS_ONE: &str = "-1";

/// Labels from an array of integers or texts; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LabelArray {
    /// Path and name of the array.
    pub(crate) full_name: String,
    pub(crate) values: Vec<Arc<str>>,
    pub(crate) is_integer: bool,
}

/// A list of files and labels.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ClassList {
    pub(crate) path: String,
    /// File and label, as written.
    pub(crate) pairs: Vec<(String, String)>,
}

/// What a source says of the class of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Nothing,
    NoLabel,
    Label(String),
}

impl Said {
    fn of(label: &str) -> Self {
        if label.trim().is_empty() { Self::NoLabel } else { Self::Label(label.to_owned()) }
    }

    fn or(self, next: impl FnOnce() -> Self) -> Self {
        if self == Self::Nothing { next() } else { self }
    }
}

/// The class of each image of the collection, `None` for one without a label; no list if none has one. `known` are the
/// classes of the set that they are added to.
pub(crate) fn resolve(collection: &mut Collection, known: &[String]) -> Option<Vec<Option<String>>> {
    let listed = listed(collection);
    let arrays = of_arrays(collection);
    let is_no_label = minus_one_is_no_label(arrays.values(), known);
    let images = &collection.images;
    let is_listed = listed.iter().any(|said| *said != Said::Nothing);
    let folders = if is_listed { vec![None; images.len()] } else { of_folders(images) };
    let mut n_minus_one = 0;
    let mut own = |image: &Image| match own_class(image, &arrays) {
        Some((MINUS_ONE, true)) if is_no_label => {
            n_minus_one += 1;
            Said::NoLabel
        }
        Some((label, _)) => Said::of(label),
        None => Said::Nothing,
    };
    let classes: Vec<Option<String>> = listed
        .into_iter()
        .zip(images.iter().zip(folders))
        .map(|(listed, (image, folder))| match listed.or(|| own(image)) {
            Said::Label(label) => Some(label),
            Said::NoLabel => None,
            Said::Nothing => folder.map(str::to_owned),
        })
        .collect();
    if n_minus_one > 0 {
        let images = plural(n_minus_one, "image was", "images were");
        let text = format!("{images} given the label -1, beside labels from 0 on: it was taken as no label.");
        collection.notes.insert(text);
    }
    let distinct: HashSet<&str> = classes.iter().flatten().chain(known).map(String::as_str).collect();
    if distinct.is_empty() {
        collection.notes.insert(NO_LABELS.to_owned());
        return None;
    }
    if distinct.len() > MAX_CLASSES {
        let n = count(distinct.len() as u64);
        collection.notes.insert(format!("{n} different labels are too many to be classes; they were left out."));
        return None;
    }
    Some(classes)
}

/// What is to be said of the labels of a set that has some.
pub(crate) fn notes(set: &PixelSet) -> Vec<String> {
    let n_without = set.n_unlabelled();
    let used: BTreeSet<u16> = set.class_idx.iter().copied().filter(|&class_idx| class_idx != NO_CLASS).collect();
    let mut notes = Vec::new();
    if n_without > 0 {
        let images = plural(n_without.into(), "image has no label and is", "images have no label and are");
        notes.push(format!("{images} of no class."));
    }
    if let (1, Some(&only)) = (used.len(), used.first()) {
        let all = if n_without == 0 { "All images" } else { "All labelled images" };
        let name = &set.classes[usize::from(only)];
        notes.push(format!("{all} carry the label \"{name}\". Alignment with perception needs two or more classes."));
    }
    notes
}

/// Whether -1 in arrays of integers means no label rather than a class.
fn minus_one_is_no_label<'a>(arrays: impl Iterator<Item = &'a LabelArray>, known: &'a [String]) -> bool {
    let values = arrays.filter(|array| array.is_integer).flat_map(|array| array.values.iter().map(|label| &**label));
    let mut others: HashSet<&str> = values.collect();
    let is_there = others.remove(MINUS_ONE);
    if !is_there || others.iter().any(|label| label.starts_with('-')) || known.iter().any(|it| it == MINUS_ONE) {
        return false;
    }
    others.extend(known.iter().map(String::as_str).filter(|it| it.parse::<u64>().is_ok()));
    others.len() >= 2
}

/// Classes in the order in which they are listed: numbers by value, other names by their bytes.
pub(crate) fn ordered<'a>(classes: impl Iterator<Item = &'a str>) -> Vec<String> {
    let distinct: BTreeSet<&str> = classes.collect();
    let numbers: Option<BTreeMap<i64, &str>> = distinct.iter().map(|name| Some((name.parse().ok()?, *name))).collect();
    match numbers {
        Some(numbers) if numbers.len() == distinct.len() => numbers.into_values().map(str::to_owned).collect(),
        _ => distinct.into_iter().map(str::to_owned).collect(),
    }
}

/// What lists say, per image; of several lists the last one counts.
fn listed(collection: &mut Collection) -> Vec<Said> {
    let mut classes = vec![Said::Nothing; collection.images.len()];
    if collection.class_lists.is_empty() {
        return classes;
    }
    let names: Vec<String> = collection.images.iter().map(|image| image.origin.name()).collect();
    let by_end = by_end(&names);
    let mut lists = std::mem::take(&mut collection.class_lists);
    lists.sort();
    for list in lists {
        let folder = folder(&list.path);
        let mut matched: BTreeMap<usize, &str> = BTreeMap::new();
        let mut unmatched = Vec::new();
        let mut is_known = HashSet::new();
        for (line, (file, label)) in list.pairs.iter().enumerate() {
            let file = file.replace('\\', "/");
            let file = file.trim_start_matches("./");
            // Of lines on one file the first counts.
            if !is_known.insert(file.to_owned()) {
                continue;
            }
            let mut n_found = 0;
            // A file is meant by the end of its path, if it lies below the list's folder.
            for &image_idx in by_end.get(file).into_iter().flatten() {
                if names[image_idx].starts_with(folder) && names[image_idx].len() >= folder.len() + file.len() {
                    matched.insert(image_idx, label);
                    n_found += 1;
                }
            }
            // The first line may name the columns.
            if n_found == 0 && line > 0 {
                unmatched.push(file.to_owned());
            }
        }
        let reason = match () {
            () if matched.is_empty() => "it names no file of the set",
            () if matched.values().all(|label| Said::of(label) == Said::NoLabel) => {
                "it has no label beside any file; write file,label on each line"
            }
            () => {
                if !unmatched.is_empty() {
                    let n = plural(unmatched.len() as u64, "file that is", "files that are");
                    let names = some(unmatched.iter().map(String::as_str));
                    let n_matched = count(matched.len() as u64);
                    let note = format!("{} names {n} not in the set: {names}. {n_matched} matched.", list.path);
                    collection.notes.insert(note);
                }
                matched.into_iter().for_each(|(image_idx, label)| classes[image_idx] = Said::of(label));
                continue;
            }
        };
        collection.refusals.push((list.path, Refusal::Labels(reason.to_owned())));
    }
    classes
}

/// Images by the ends of their names, from a slash on: the last few, and the whole.
fn by_end(names: &[String]) -> HashMap<&str, Vec<usize>> {
    const MAX_ENDS: usize = 8;
    let mut by_end: HashMap<&str, Vec<usize>> = HashMap::new();
    for (image_idx, name) in names.iter().enumerate() {
        let ends = name.rmatch_indices('/').map(|(at, _)| &name[at + 1..]).take(MAX_ENDS);
        for end in ends.chain([name.as_str()]) {
            by_end.entry(end).or_default().push(image_idx);
        }
    }
    by_end
}

/// The array of labels that belongs to each array of images.
fn of_arrays(collection: &mut Collection) -> HashMap<Arc<str>, LabelArray> {
    let mut images = std::mem::take(&mut collection.image_arrays);
    let mut labels = std::mem::take(&mut collection.label_arrays);
    images.sort();
    labels.sort();
    let mut found = HashMap::new();
    // First by name, then the next of the same length, within one folder or archive before anywhere.
    let rules: [fn(&str) -> String; 3] = [key, |full_name| folder(full_name).to_owned(), |_| String::new()];
    for rule in rules {
        let mut waiting: HashMap<(String, usize), VecDeque<LabelArray>> = HashMap::new();
        for array in labels {
            waiting.entry((rule(&array.full_name), array.values.len())).or_default().push_back(array);
        }
        images.retain(|array| {
            let of_it = waiting.get_mut(&(rule(&array.full_name), array.n_images)).and_then(VecDeque::pop_front);
            of_it.map(|labels| found.insert(Arc::clone(&array.path), labels)).is_none()
        });
        labels = waiting.into_values().flatten().collect();
        labels.sort();
    }
    for unused in labels {
        let n = plural(unused.values.len() as u64, "label", "labels");
        collection
            .notes
            .insert(format!("{}: {n} that fit no array of as many images were left out.", unused.full_name));
    }
    found
}

/// What the names of an array of images and of its labels have in common.
fn key(full_name: &str) -> String {
    const ROLES: [&str; 13] =
        ["image", "images", "label", "labels", "x", "y", "idx1", "idx3", "idx4", "data", "target", "targets", "npy"];
    let lower = full_name.to_lowercase();
    let words = lower.split(|it: char| !it.is_alphanumeric()).filter(|word| !ROLES.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// What an image's own file calls its class, and whether it is an integer of an array.
fn own_class<'a>(image: &'a Image, arrays: &'a HashMap<Arc<str>, LabelArray>) -> Option<(&'a str, bool)> {
    if let Some(class) = &image.own_class {
        return Some((class, false));
    }
    let array = arrays.get(&image.origin.path)?;
    Some((array.values.get(image.origin.part? as usize)?, array.is_integer))
}

/// The folder of each image, if there are at least two.
fn of_folders(images: &[Image]) -> Vec<Option<&str>> {
    let folders: Vec<Option<&str>> = images.iter().map(|image| class_folder(&image.origin.path)).collect();
    let distinct: BTreeSet<&Option<&str>> = folders.iter().collect();
    if distinct.len() < 2 { vec![None; images.len()] } else { folders }
}

fn class_folder(path: &str) -> Option<&str> {
    let folder = last_part(folder(path).trim_end_matches('/'));
    let name = folder.strip_suffix(".zip").or_else(|| folder.strip_suffix(".ZIP")).unwrap_or(folder);
    (!name.is_empty()).then_some(name)
}

/// All before the last part of a path, with its slash.
pub(crate) fn folder(path: &str) -> &str {
    &path[..path.rfind('/').map_or(0, |at| at + 1)]
}

fn last_part(path: &str) -> &str {
    &path[path.rfind('/').map_or(0, |at| at + 1)..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_ordered_by_number_or_name() {
        assert_eq!(ordered(["10", "9", "-1", "9"].into_iter()), ["-1", "9", "10"]);
        assert_eq!(ordered(["10", "9", "b"].into_iter()), ["10", "9", "b"]);
        assert_eq!(ordered(["1", "01"].into_iter()), ["01", "1"], "equal numbers stay apart");
    }

    #[test]
    fn images_and_labels_are_recognised_by_their_names() {
        for (images, labels) in [
            ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
            ("a/t10k-images.idx3-ubyte", "a/t10k-labels.idx1-ubyte"),
            ("s.npz/X", "s.npz/y"),
            ("s.npz/x_train", "s.npz/y_train"),
            ("s.npz/val_images", "s.npz/val_labels"),
            ("X.npy", "y.npy"),
        ] {
            assert_eq!(key(images), key(labels));
        }
        assert_ne!(key("train-images-idx3-ubyte"), key("t10k-labels-idx1-ubyte"));
    }

    #[test]
    fn images_are_found_by_the_ends_of_their_names() {
        let names = ["set/cats/1.png", "11.png", "a/b/c/d/e/f/g/h/i/1.png"].map(str::to_owned);
        let by_end = by_end(&names);
        assert_eq!(by_end["1.png"], [0, 2]);
        assert_eq!(by_end["cats/1.png"], [0]);
        assert_eq!(by_end["set/cats/1.png"], [0]);
        assert_eq!(by_end["a/b/c/d/e/f/g/h/i/1.png"], [2]);
        assert!(!by_end.contains_key("b/c/d/e/f/g/h/i/1.png"), "bounded");
        assert_eq!((class_folder("all/cats.zip/1.png"), class_folder("1.png")), (Some("cats"), None));
    }
}
