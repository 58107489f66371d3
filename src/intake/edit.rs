//! Changes to a set that is there: classes, images, duplicates.

use std::collections::{BTreeMap, HashMap, HashSet};
use subspace_lab_words::{Message, Tells, Words, t};

use subspace_lab_protocol::intake::{Edit, NamedEdit};
use subspace_lab_protocol::{NO_CLASS, PixelSet};
use xxhash_rust::xxh3::xxh3_128;

/// Why a set was not changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum EditError {
    /// There is no such class.
    NoSuchClass {
        /// What was asked for.
        class_idx: u16,
        /// Classes that there are.
        n_classes: usize,
    },
    /// There is no such image.
    NoSuchImage {
        /// What was asked for.
        image_idx: u32,
        /// Images that there are.
        n_images: usize,
    },
    /// A class needs a name.
    NoName,
    /// No analysed image would be left.
    NothingLeft,
}

impl Tells for EditError {
    fn message(&self) -> Message {
        match self {
            Self::NoSuchClass { class_idx, n_classes } => {
                t!(edit_no_such_class, class_idx = class_idx, n_classes = n_classes)
            }
            Self::NoSuchImage { image_idx, n_images } => {
                t!(edit_no_such_image, image_idx = image_idx, n_images = n_images)
            }
            Self::NoName => t!(edit_no_name).into(),
            Self::NothingLeft => t!(edit_nothing_left).into(),
        }
    }
}

/// The set with one change.
///
/// # Errors
/// [`EditError`] if the class or an image does not exist, or nothing to analyse would be left.
pub fn apply(set: PixelSet, edit: &Edit) -> Result<PixelSet, EditError> {
    match edit {
        Edit::RenameClass(class_idx, name) => rename_class(set, *class_idx, name),
        Edit::DropClass(class_idx) => drop_class(set, *class_idx),
        Edit::RemoveImages(image_idx) => remove_images(set, image_idx),
    }
}

/// The set with changes that were made to it before it was prepared anew. What they speak of and is not there any more,
/// such as an image that the new cap left out, is passed over; so is a change that would leave nothing.
pub fn replay(mut set: PixelSet, edits: &[NamedEdit]) -> PixelSet {
    for edit in edits {
        let position = |set: &PixelSet, class: &String| set.classes.iter().position(|it| it == class);
        let edit = match edit {
            NamedEdit::RenameClass(from, to) => {
                position(&set, from).map(|class_idx| Edit::RenameClass(class_idx as u16, to.clone()))
            }
            NamedEdit::DropClass(class) => position(&set, class).map(|class_idx| Edit::DropClass(class_idx as u16)),
            NamedEdit::RemoveImages(images) => Some(Edit::RemoveImages(positions(&set, images))),
        };
        if let Some(Ok(changed)) = edit.map(|edit| apply(set.clone(), &edit)) {
            set = changed;
        }
    }
    set
}

/// The change by names; `None` if it speaks of what is not there.
pub fn named(set: &PixelSet, edit: &Edit) -> Option<NamedEdit> {
    let class = |class_idx: u16| set.classes.get(usize::from(class_idx)).cloned();
    Some(match edit {
        Edit::RenameClass(class_idx, to) => NamedEdit::RenameClass(class(*class_idx)?, to.trim().to_owned()),
        Edit::DropClass(class_idx) => NamedEdit::DropClass(class(*class_idx)?),
        Edit::RemoveImages(image_idx) => {
            let ranks = ranks(set);
            let image = |&image_idx: &u32| {
                let image_idx = image_idx as usize;
                Some((set.image_names.get(image_idx)?.clone(), *ranks.get(image_idx)?))
            };
            NamedEdit::RemoveImages(image_idx.iter().map(image).collect::<Option<_>>()?)
        }
    })
}

/// Of each image, how many earlier ones have its name.
fn ranks(set: &PixelSet) -> Vec<u32> {
    let mut n_so_far: HashMap<&str, u32> = HashMap::new();
    set.image_names
        .iter()
        .map(|name| {
            let n = n_so_far.entry(name).or_default();
            *n += 1;
            *n - 1
        })
        .collect()
}

fn positions(set: &PixelSet, images: &[(String, u32)]) -> Vec<u32> {
    let wanted: HashSet<(&str, u32)> = images.iter().map(|(name, rank)| (name.as_str(), *rank)).collect();
    let ranks = ranks(set);
    (0..set.n_images())
        .filter(|&image_idx| {
            wanted.contains(&(set.image_names[image_idx as usize].as_str(), ranks[image_idx as usize]))
        })
        .collect()
}

/// Gives a class another name; if another class has it already, the two become one.
///
/// # Errors
/// [`EditError`] if there is no such class or the name is empty.
pub fn rename_class(mut set: PixelSet, class_idx: u16, name: &str) -> Result<PixelSet, EditError> {
    check_class(&set, class_idx)?;
    let name = name.trim();
    if name.is_empty() {
        return Err(EditError::NoName);
    }
    let namesake = set.classes.iter().position(|it| it == name).filter(|&it| it != usize::from(class_idx));
    match namesake {
        Some(into) => merge_classes(set, class_idx, into as u16),
        None => {
            name.clone_into(&mut set.classes[usize::from(class_idx)]);
            Ok(set)
        }
    }
}

/// Makes all images of class `from` images of class `into`, which keeps its name.
///
/// # Errors
/// [`EditError::NoSuchClass`].
pub fn merge_classes(mut set: PixelSet, from: u16, into: u16) -> Result<PixelSet, EditError> {
    check_class(&set, from)?;
    check_class(&set, into)?;
    if from == into {
        return Ok(set);
    }
    for class_idx in &mut set.class_idx {
        if *class_idx == from {
            *class_idx = into;
        }
    }
    remove_class(&mut set, from);
    Ok(set)
}

/// Leaves out a class with its images. Images without a label stay; if no class is left, the set has no labels.
///
/// # Errors
/// [`EditError`] if there is no such class, or nothing to analyse would be left.
pub fn drop_class(mut set: PixelSet, class_idx: u16) -> Result<PixelSet, EditError> {
    check_class(&set, class_idx)?;
    let is_kept: Vec<bool> = set.class_idx.iter().map(|&it| it != class_idx).collect();
    set = keep(set, &is_kept)?;
    remove_class(&mut set, class_idx);
    Ok(set)
}

/// Takes a class without images from the list.
fn remove_class(set: &mut PixelSet, class_idx: u16) {
    set.classes.remove(usize::from(class_idx));
    let behind = |it: &&mut u16| **it != NO_CLASS && **it > class_idx;
    set.class_idx.iter_mut().filter(behind).for_each(|it| *it -= 1);
    if set.classes.is_empty() {
        set.class_idx.clear();
    }
}

/// Leaves out images. Classes stay, even without images.
///
/// # Errors
/// [`EditError`] if there is no such image, or nothing to analyse would be left.
pub fn remove_images(set: PixelSet, image_idx: &[u32]) -> Result<PixelSet, EditError> {
    let n_images = set.image_names.len();
    let mut is_kept = vec![true; n_images];
    for &image_idx in image_idx {
        *is_kept.get_mut(image_idx as usize).ok_or(EditError::NoSuchImage { image_idx, n_images })? = false;
    }
    keep(set, &is_kept)
}

/// Groups of images whose prepared pixels are equal, as positions: within a group and by first image in order.
pub fn find_duplicates(set: &PixelSet) -> Vec<Vec<u32>> {
    // Of each image, whatever its depth.
    let n_bytes = set.pixels.len() / set.image_names.len().max(1);
    let mut by_digest: HashMap<u128, Vec<u32>> = HashMap::new();
    for (position, image) in (0..).zip(set.pixels.chunks_exact(n_bytes.max(1))) {
        by_digest.entry(xxh3_128(image)).or_default().push(position);
    }
    let image = |position: u32| &set.pixels[position as usize * n_bytes..][..n_bytes];
    let mut groups = Vec::new();
    for candidates in by_digest.into_values().filter(|group| group.len() > 1) {
        // Equal digests are not yet equal pixels.
        let mut by_pixels: BTreeMap<&[u8], Vec<u32>> = BTreeMap::new();
        candidates.into_iter().for_each(|position| by_pixels.entry(image(position)).or_default().push(position));
        groups.extend(by_pixels.into_values().filter(|group| group.len() > 1));
    }
    groups.sort();
    groups
}

fn check_class(set: &PixelSet, class_idx: u16) -> Result<(), EditError> {
    let n_classes = set.classes.len();
    if usize::from(class_idx) < n_classes { Ok(()) } else { Err(EditError::NoSuchClass { class_idx, n_classes }) }
}

/// The set with the images for which `is_kept` holds.
fn keep(mut set: PixelSet, is_kept: &[bool]) -> Result<PixelSet, EditError> {
    let n_train = set.n_train as usize;
    let n_train_left = is_kept.iter().take(n_train).filter(|&&it| it).count();
    if n_train_left == 0 {
        return Err(EditError::NothingLeft);
    }
    // Of each image, whatever its depth.
    let n_bytes = set.pixels.len() / set.image_names.len().max(1);
    let mut n_left = 0;
    for position in (0..is_kept.len()).filter(|&position| is_kept[position]) {
        set.pixels.copy_within(position * n_bytes..(position + 1) * n_bytes, n_left * n_bytes);
        set.image_names.swap(n_left, position);
        if let Some(&class_idx) = set.class_idx.get(position) {
            set.class_idx[n_left] = class_idx;
        }
        if let Some(&is_lossy) = set.is_lossy.get(position) {
            set.is_lossy[n_left] = is_lossy;
        }
        n_left += 1;
    }
    set.pixels.truncate(n_left * n_bytes);
    set.image_names.truncate(n_left);
    set.class_idx.truncate(n_left);
    set.is_lossy.truncate(n_left);
    set.n_train = n_train_left as u32;
    Ok(set)
}

#[cfg(test)]
mod tests {
    use subspace_lab_protocol::ImageShape;

    use super::*;

    /// Six images of two values, the last two held out, of classes a, b, c, a, b, c.
    fn sample() -> PixelSet {
        PixelSet {
            name: "s".into(),
            title: "S".into(),
            shape: ImageShape { n_channels: 1, height_px: 1, width_px: 2 },
            pixels: vec![0, 1, 2, 3, 0, 1, 6, 7, 2, 3, 0, 1],
            image_names: (0..6).map(|n| n.to_string()).collect(),
            classes: ["a", "b", "c"].map(str::to_owned).to_vec(),
            class_idx: vec![0, 1, 2, 0, 1, 2],
            n_train: 4,
            max_value: 255,
            is_lossy: vec![true, true, false, false, true, false],
            depth: subspace_lab_protocol::Depth::Eight,
            plan: vec![],
        }
    }

    #[test]
    fn classes_are_renamed_merged_and_dropped() {
        let renamed = apply(sample(), &Edit::RenameClass(1, " bee ".into())).expect("a class");
        assert_eq!((renamed.classes.join(" "), renamed.class_idx), ("a bee c".into(), vec![0, 1, 2, 0, 1, 2]));
        let merged = apply(sample(), &Edit::RenameClass(0, "c".into())).expect("a class");
        assert_eq!((merged.classes.join(" "), merged.class_idx), ("b c".into(), vec![1, 0, 1, 1, 0, 1]));
        assert_eq!(merge_classes(sample(), 1, 1), Ok(sample()));
        let merged = merge_classes(sample(), 2, 0).expect("classes");
        assert_eq!((merged.classes.join(" "), merged.class_idx), ("a b".into(), vec![0, 1, 0, 0, 1, 0]));
        let dropped = apply(sample(), &Edit::DropClass(1)).expect("a class");
        assert_eq!((dropped.classes.join(" "), dropped.class_idx.clone()), ("a c".into(), vec![0, 1, 0, 1]));
        assert_eq!((dropped.image_names.join(" "), dropped.n_train, dropped.n_lossy()), ("0 2 3 5".into(), 3, 1));
        assert_eq!(dropped.pixels, [0, 1, 0, 1, 6, 7, 0, 1]);
    }

    #[test]
    fn images_without_a_label_stay_so_whatever_becomes_of_the_classes() {
        let class_idx = vec![0, NO_CLASS, 2, 0, 1, NO_CLASS];
        let sample = || PixelSet { class_idx: class_idx.clone(), ..sample() };
        let renamed = rename_class(sample(), 0, "unlabelled").expect("a class");
        assert_eq!((renamed.classes.join(" "), renamed.class_idx), ("unlabelled b c".into(), class_idx.clone()));
        let merged = merge_classes(sample(), 0, 2).expect("classes");
        assert_eq!((merged.classes.join(" "), merged.class_idx), ("b c".into(), vec![1, NO_CLASS, 1, 1, 0, NO_CLASS]));
        let mut left = drop_class(sample(), 0).expect("a class");
        assert_eq!((left.classes.join(" "), left.class_idx.clone()), ("b c".into(), vec![NO_CLASS, 1, 0, NO_CLASS]));
        left = drop_class(left, 0).expect("a class");
        assert_eq!((left.n_unlabelled(), left.class_idx.clone()), (2, vec![NO_CLASS, 0, NO_CLASS]));
        left = drop_class(left, 0).expect("images without a label are left");
        assert_eq!((left.image_names.join(" "), left.n_unlabelled()), ("1 5".into(), 0));
        assert!(left.classes.is_empty() && left.class_idx.is_empty(), "no labels at all");
        assert!(drop_class(sample(), NO_CLASS).is_err());
    }

    #[test]
    fn images_are_removed_and_the_split_follows() {
        let left = apply(sample(), &Edit::RemoveImages(vec![5, 0, 0])).expect("images");
        assert_eq!((left.image_names.join(" "), left.n_train), ("1 2 3 4".into(), 3));
        assert_eq!((left.pixels, left.class_idx), (vec![2, 3, 0, 1, 6, 7, 2, 3], vec![1, 2, 0, 1]));
        assert_eq!(remove_images(sample(), &[]), Ok(sample()));
    }

    #[test]
    fn changes_are_made_again_by_name_after_a_new_preparation() {
        let edits = [Edit::RenameClass(1, "bee".into()), Edit::RemoveImages(vec![0, 3]), Edit::DropClass(2)];
        let mut set = sample();
        // Two images of one name.
        set.image_names[3] = "0".into();
        let prepared_anew = set.clone();
        let mut log = Vec::new();
        for edit in &edits {
            log.extend(named(&set, edit));
            set = apply(set, edit).expect("they exist");
        }
        assert_eq!(log[1], NamedEdit::RemoveImages(vec![("0".into(), 0), ("0".into(), 1)]));
        assert_eq!(replay(prepared_anew, &log), set);
        let other = remove_images(sample(), &[1, 4]).expect("images");
        let of_other = replay(other, &log);
        assert_eq!((of_other.classes.join(" "), of_other.image_names.join(" ")), ("a bee".into(), "3".into()));
        assert_eq!(named(&sample(), &Edit::DropClass(9)), None);
    }

    #[test]
    fn duplicates_are_groups_of_equal_images() {
        assert_eq!(find_duplicates(&sample()), [vec![0, 2, 5], vec![1, 4]]);
        let left = remove_images(sample(), &[2, 5, 4]).expect("images");
        assert_eq!(find_duplicates(&left), [[0; 0]; 0]);
    }

    #[test]
    fn images_of_sixteen_bits_are_whole_images_too() {
        // The same six images, each value in two bytes of which the upper ones are all 7.
        let deep = |set: PixelSet| PixelSet {
            pixels: set.pixels.iter().flat_map(|&value| [value, 7]).collect(),
            depth: subspace_lab_protocol::Depth::Sixteen,
            max_value: u16::MAX,
            ..set
        };
        assert_eq!(find_duplicates(&deep(sample())), find_duplicates(&sample()));
        let left = remove_images(sample(), &[0, 3]).expect("images");
        assert_eq!(remove_images(deep(sample()), &[0, 3]), Ok(deep(left)));
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        assert_eq!(drop_class(sample(), 3), Err(EditError::NoSuchClass { class_idx: 3, n_classes: 3 }));
        assert!(merge_classes(sample(), 0, 9).is_err());
        assert_eq!(rename_class(sample(), 0, "  "), Err(EditError::NoName));
        assert_eq!(remove_images(sample(), &[6]), Err(EditError::NoSuchImage { image_idx: 6, n_images: 6 }));
        assert_eq!(remove_images(sample(), &[0, 1, 2, 3]), Err(EditError::NothingLeft));
    }
}
