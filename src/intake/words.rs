//! What names of arrays, columns and folders say: words that people call pictures, labels and splits by.

/// What arrays of pictures are called.
const IMAGES: [&str; 11] =
    ["x", "images", "image", "imgs", "img", "data", "pixels", "pictures", "photos", "frames", "faces"];

/// What masks of pictures are called.
const MASKS: [&str; 12] = [
    "mask",
    "masks",
    "seg",
    "segs",
    "segmentation",
    "segmentations",
    "annotation",
    "annotations",
    "gt",
    "groundtruth",
    "segmentationclass",
    "segmentationobject",
];

/// What else belongs to pictures and is none, or is made from them.
const OTHERS: [&str; 16] = [
    "mean",
    "means",
    "avg",
    "average",
    "std",
    "var",
    "variance",
    "noisy",
    "noise",
    "depth",
    "heatmap",
    "saliency",
    "features",
    "embedding",
    "embeddings",
    "weights",
];

/// What columns and arrays of classes are called, the likeliest first.
pub(crate) const LABELS: [&str; 21] = [
    "label",
    "labels",
    "class",
    "classes",
    "y",
    "target",
    "targets",
    "category",
    "categories",
    "diagnosis",
    "dx",
    "species",
    "breed",
    "emotion",
    "variety",
    "cultivar",
    "disease",
    "digit",
    "gt",
    "annotation",
    "annotations",
];

/// What columns of names of files are called.
const FILES: [&str; 14] = [
    "file", "filename", "files", "filepath", "path", "image", "img", "picture", "photo", "id", "name", "imageid",
    "imgpath", "fname",
];

/// How much the name of a column speaks for names of files: 2 if it is one of those, 0 if it speaks for something else.
pub(crate) fn file_rank(name: &str) -> u8 {
    match () {
        () if parts(name).iter().any(|part| FILES.contains(&part.as_str())) => 2,
        () if name.is_empty() || label(name).is_some() || is_split_column(name) => 0,
        () => 1,
    }
}

/// How a column without words of a split says which images are held out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// 0 is analysed, other numbers are held out, as in `partition`.
    Number,
    /// What is true is held out, as in `is_valid`.
    HeldOutIfTrue,
    /// What is false is held out, as in `is_train`.
    HeldOutIfFalse,
}

impl Coding {
    /// Whether an image with this value is held out; `None` without one.
    pub(crate) fn is_held_out(self, value: &str) -> Option<bool> {
        let is_true = match value.to_ascii_lowercase().as_str() {
            "" => return None,
            "0" | "0.0" | "false" | "no" => false,
            _ => true,
        };
        Some(if self == Self::HeldOutIfFalse { !is_true } else { is_true })
    }
}

/// The coding of a column by its name and values; `None` if it is none.
pub(crate) fn split_coding<'a>(name: &str, values: impl Iterator<Item = &'a str> + Clone) -> Option<Coding> {
    let all = |known: &[&str]| {
        values.clone().all(|value| value.is_empty() || known.contains(&value.to_ascii_lowercase().as_str()))
    };
    let has_both = |coding: Coding| {
        let mut said = values.clone().map(|value| coding.is_held_out(value));
        let first = said.find(Option::is_some).flatten();
        first.is_some() && said.any(|it| it.is_some() && it != first)
    };
    let coding = match (is_split_column(name), split_in(name)) {
        (true, _) if all(&["0", "1", "2"]) => Coding::Number,
        (_, Some(true)) if all(&["0", "1", "0.0", "1.0", "true", "false"]) => Coding::HeldOutIfTrue,
        (_, Some(false)) if all(&["0", "1", "0.0", "1.0", "true", "false"]) => Coding::HeldOutIfFalse,
        _ => return None,
    };
    has_both(coding).then_some(coding)
}

/// What columns that say which images are held out are called.
const SPLIT_COLUMNS: [&str; 9] = ["split", "set", "subset", "partition", "usage", "phase", "fold", "dataset", "part"];

/// What the part that is analysed is called, and the part that is held out.
const TRAIN: [&str; 4] = ["train", "training", "trn", "tr"];
const HELD_OUT: [&str; 13] = [
    "test",
    "testing",
    "tst",
    "t10k",
    "val",
    "valid",
    "validation",
    "dev",
    "eval",
    "evaluation",
    "holdout",
    "publictest",
    "privatetest",
];

/// Words of a name: letters and digits, in lower case, parted by anything else and where `fooBar` changes case.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_lower = false;
    for it in name.chars() {
        if !it.is_alphanumeric() || (it.is_uppercase() && was_lower) {
            parts.push(String::new());
        }
        if it.is_alphanumeric() {
            parts.last_mut().into_iter().for_each(|part| part.extend(it.to_lowercase()));
        }
        was_lower = it.is_lowercase();
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether an array is called as pictures are: `X_train`, `train_images`, `imgs`.
pub(crate) fn is_images(name: &str) -> bool {
    images_rank(name) >= 2
}

/// How much a name speaks for pictures: 3 if it is nothing but a word for them, 2 if it has one, 1 if it says nothing, 0 if it
/// says that they are something else, such as masks or a mean.
pub(crate) fn images_rank(name: &str) -> u8 {
    let all = parts(name);
    let rest: Vec<&str> = all.iter().map(String::as_str).filter(|part| split(part).is_none()).collect();
    if label(name).is_some() || all.iter().any(|part| is_other(part)) {
        return 0;
    }
    match rest[..] {
        [only] if IMAGES.contains(&only) => 3,
        _ if rest.iter().any(|part| IMAGES.contains(part)) => 2,
        _ => 1,
    }
}

fn is_other(part: &str) -> bool {
    OTHERS.contains(&part) || MASKS.contains(&part)
}

/// Whether a folder, or the end of a file's name, is called as masks of pictures are.
pub(crate) fn is_mask(name: &str) -> bool {
    parts(name).last().is_some_and(|part| MASKS.contains(&part.as_str()))
}

/// The rank of a name of labels, from 0; `None` for another one.
pub(crate) fn label(name: &str) -> Option<usize> {
    let parts: Vec<String> = parts(name).into_iter().filter(|part| split(part).is_none()).collect();
    // A single letter is a word only by itself: `center_y` is a place.
    let is_it = |word: &str| parts.iter().any(|part| part == word) && (word != "y" || parts.len() == 1);
    LABELS.iter().position(|&word| is_it(word))
}

/// Whether a column is called as splits are.
pub(crate) fn is_split_column(name: &str) -> bool {
    parts(name).iter().any(|part| SPLIT_COLUMNS.contains(&part.as_str()))
}

/// Which part of a split a text names: whether it is held out.
pub(crate) fn split(text: &str) -> Option<bool> {
    let word: String = text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    match word.as_str() {
        word if TRAIN.contains(&word) => Some(false),
        word if HELD_OUT.contains(&word) => Some(true),
        _ => None,
    }
}

/// Which part of a split a name speaks of, such as `x_test` or `train-images-idx3-ubyte`.
pub(crate) fn split_in(name: &str) -> Option<bool> {
    parts(name).iter().find_map(|part| split(part))
}

/// A name without the words of a split: `y` for `y_train`, so that one word stands for both.
pub(crate) fn without_split(name: &str) -> String {
    let parts = parts(name);
    let rest: Vec<&String> = parts.iter().filter(|part| split(part).is_none()).collect();
    if rest.is_empty() || rest.len() == parts.len() {
        return name.to_owned();
    }
    rest.into_iter().map(String::as_str).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_pictures_labels_and_splits_are_known() {
        for name in ["X", "x_train", "images", "trainImages", "train-images-idx3-ubyte", "data", "imgs"] {
            assert!(is_images(name), "{name}");
        }
        for name in ["features", "masks", "Y", "labels", "image_labels", "image_masks", "mean_image", "x_train_noisy"] {
            assert!(!is_images(name), "{name}");
        }
        assert!(label("label") < label("class") && label("class_name") < label("diagnosis"));
        assert_eq!((label("camera"), label("age"), label("center_y")), (None, None, None));
        assert_eq!(
            (label("y_train"), images_rank("x_train"), images_rank("my_images"), images_rank("a")),
            (Some(4), 3, 2, 1)
        );
        assert_eq!((split("Train"), split("Public Test"), split("cat")), (Some(false), Some(true), None));
        assert_eq!(
            (split_in("t10k-images-idx3-ubyte"), split_in("X_train"), split_in("X")),
            (Some(true), Some(false), None)
        );
        assert_eq!(
            (without_split("y_train"), without_split("y"), without_split("test")),
            ("y".into(), "y".into(), "test".into())
        );
    }
}
