//! Which class each image is of.
//!
//! A list such as `labels.csv` comes first, then what an image's own file says (a record of a batch, an array of labels
//! beside the images), then the folder that holds it. Folders are classes if images lie in at least two; an archive
//! counts as a folder, and its name without ending as the folder's.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use crate::collection::{Collection, Image};
use crate::error::Refusal;
use crate::report::{count, plural, some};

/// The class of images that nothing says a class of, where other images have one.
pub(crate) const UNLABELLED: &str = "unlabelled";

/// Note if no image has a label.
pub const NO_LABELS: &str = "No class folders or labels file were found. Pictures and spectra need none; alignment with perception \
                             does. Add labels.csv (file,label).";

/// Labels from an array of integers or texts; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LabelArray {
    /// Path and name of the array.
    pub(crate) full_name: String,
    pub(crate) values: Vec<Arc<str>>,
}

/// A list of files and labels.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ClassList {
    pub(crate) path: String,
    /// File and label, as written.
    pub(crate) pairs: Vec<(String, String)>,
}

/// The class of each image of the collection; `None` if they have none.
pub(crate) fn resolve(collection: &mut Collection) -> Option<Vec<String>> {
    let listed = listed(collection);
    let arrays = of_arrays(collection);
    let images = &collection.images;
    let own: Vec<Option<String>> = images.iter().map(|image| own_class(image, &arrays)).collect();
    let folders: Vec<Option<&str>> =
        if listed.iter().any(Option::is_some) { vec![None; images.len()] } else { of_folders(images) };
    let classes: Vec<Option<String>> = listed
        .into_iter()
        .zip(own)
        .zip(folders)
        .map(|((listed, own), folder)| listed.or(own).or_else(|| folder.map(str::to_owned)))
        .collect();
    let n_without = classes.iter().filter(|class| class.is_none()).count();
    if n_without == classes.len() {
        collection.notes.insert(NO_LABELS.to_owned());
        return None;
    }
    if n_without > 0 {
        let images = plural(n_without as u64, "image has", "images have");
        collection.notes.insert(format!("{images} no label; the class \"{UNLABELLED}\" holds them."));
    }
    let classes: Vec<String> =
        classes.into_iter().map(|class| class.unwrap_or_else(|| UNLABELLED.to_owned())).collect();
    let distinct: BTreeSet<&str> = classes.iter().map(String::as_str).collect();
    match distinct.len() {
        1 => {
            collection.notes.insert(format!(
                "All images carry the label \"{}\". Alignment with perception needs two or more classes.",
                classes[0]
            ));
        }
        n if n > usize::from(u16::MAX) => {
            collection.notes.insert(format!(
                "{} different labels are too many to be classes; they were left out.",
                count(n as u64)
            ));
            return None;
        }
        _ => {}
    }
    Some(classes)
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

/// The class that lists state, per image.
fn listed(collection: &mut Collection) -> Vec<Option<String>> {
    let mut classes = vec![None; collection.images.len()];
    if collection.class_lists.is_empty() {
        return classes;
    }
    let names: Vec<String> = collection.images.iter().map(|image| image.origin.name()).collect();
    let by_end = by_end(&names);
    let mut lists = std::mem::take(&mut collection.class_lists);
    lists.sort();
    for list in lists {
        let folder = folder(&list.path);
        let mut matched = HashSet::new();
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
                    classes[image_idx] = Some(label.clone());
                    matched.insert(image_idx);
                    n_found += 1;
                }
            }
            // The first line may name the columns.
            if n_found == 0 && line > 0 {
                unmatched.push(file.to_owned());
            }
        }
        if matched.is_empty() {
            collection.refusals.push((list.path, Refusal::Labels("it names no file of the set".to_owned())));
        } else if !unmatched.is_empty() {
            let n = plural(unmatched.len() as u64, "file that is", "files that are");
            let names = some(unmatched.iter().map(String::as_str));
            collection.notes.insert(format!(
                "{} names {n} not in the set: {names}. {} matched.",
                list.path,
                count(matched.len() as u64)
            ));
        }
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

/// Values of the array that belongs to each array of images.
fn of_arrays(collection: &mut Collection) -> HashMap<Arc<str>, Vec<Arc<str>>> {
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
            of_it.map(|labels| found.insert(Arc::clone(&array.path), labels.values)).is_none()
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

fn own_class(image: &Image, arrays: &HashMap<Arc<str>, Vec<Arc<str>>>) -> Option<String> {
    if let Some(class) = &image.own_class {
        return Some(class.to_string());
    }
    let values = arrays.get(&image.origin.path)?;
    values.get(image.origin.part? as usize).filter(|class| !class.is_empty()).map(|class| class.to_string())
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
