//! Arrays of labels: which array of images each belongs to.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use crate::collection::ImageArray;
use crate::labels::folder;
use crate::words;

/// Labels from an array of integers or texts; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LabelArray {
    /// Path and name of the array; of a column of a table, with its number behind a colon.
    pub(crate) full_name: String,
    pub(crate) values: Vec<Arc<str>>,
    pub(crate) is_integer: bool,
    /// One of several columns of 0 and 1 that are not one label together: taken only if it is asked for.
    pub(crate) is_one_of_many: bool,
}

/// Arrays of one name, such as `y_train` and `y_test`, with the images that each belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// What they are called without the words of a split.
    pub(crate) name: String,
    pub(crate) is_one_of_many: bool,
    /// By the path of the images.
    pub(crate) of_images: HashMap<Arc<str>, LabelArray>,
    /// Different labels.
    pub(crate) n_classes: usize,
}

impl Group {
    /// Whether it is a name for each image rather than a class, such as `ids`.
    pub(crate) fn is_of_names(&self) -> bool {
        let n: usize = self.of_images.values().map(|array| array.values.len()).sum();
        words::label(&self.name).is_none() && n >= 10 && self.n_classes == n
    }

    /// The likeliest labels first: those that are called so, then those of fewer classes, but at least two.
    pub(crate) fn rank(&self) -> impl Ord + use<> {
        let by_name = words::label(&self.name).unwrap_or(usize::MAX);
        (self.is_one_of_many, by_name, self.n_classes < 2, self.n_classes, self.name.clone())
    }
}

/// The arrays by name, the likeliest labels first, and those that belong to no images.
pub(crate) fn groups(labels: Vec<LabelArray>, images: &[ImageArray]) -> (Vec<Group>, Vec<LabelArray>) {
    let mut by_name: BTreeMap<String, Vec<LabelArray>> = BTreeMap::new();
    for array in labels {
        by_name.entry(short_name(&array.full_name)).or_default().push(array);
    }
    let mut groups = Vec::new();
    let mut left = Vec::new();
    for (name, labels) in by_name {
        let is_one_of_many = labels.iter().all(|array| array.is_one_of_many);
        let (of_images, unused) = pairs(labels, images);
        left.extend(unused);
        let distinct: HashSet<&Arc<str>> = of_images.values().flat_map(|array| &array.values).collect();
        let n_classes = distinct.len();
        if !of_images.is_empty() {
            groups.push(Group { name, is_one_of_many, of_images, n_classes });
        }
    }
    groups.sort_by_key(Group::rank);
    (groups, left)
}

/// What an array is called for people: the last part of its name, without ending and the words of splits and of formats.
pub(crate) fn short_name(full_name: &str) -> String {
    const FORMATS: [&str; 6] = ["npy", "idx", "idx1", "idx3", "idx4", "ubyte"];
    let last = &full_name[folder(full_name).len()..];
    let (stem, column) = match last.rsplit_once(':') {
        Some((stem, column)) => (stem, format!(":{column}")),
        None => (last, String::new()),
    };
    let parts = stem.split(['-', '.']).filter(|part| !FORMATS.contains(part));
    let stem = parts.collect::<Vec<_>>().join("-");
    format!("{}{column}", words::without_split(&stem))
}

/// The array of labels that belongs to each array of images, and those that belong to none.
fn pairs(mut labels: Vec<LabelArray>, images: &[ImageArray]) -> (HashMap<Arc<str>, LabelArray>, Vec<LabelArray>) {
    let mut images = images.to_vec();
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
    (found, labels)
}

/// What the names of an array of images and of its labels have in common.
fn key(full_name: &str) -> String {
    const ROLES: [&str; 13] =
        ["image", "images", "label", "labels", "x", "y", "idx1", "idx3", "idx4", "data", "target", "targets", "npy"];
    let lower = full_name.to_lowercase();
    let words = lower.split(|it: char| !it.is_alphanumeric()).filter(|word| !ROLES.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn arrays_of_one_name_are_one_source() {
        for (full_name, name) in [
            ("s.npz/y_train", "y"),
            ("a/y_test.npy", "y"),
            ("train-labels-idx1-ubyte", "labels"),
            ("t10k-labels.idx1-ubyte", "labels"),
            ("s.npz/labels:3", "labels:3"),
            ("s.npz/age", "age"),
        ] {
            assert_eq!(short_name(full_name), name, "{full_name}");
        }
    }
}
