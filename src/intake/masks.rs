//! Masks beside pictures: files that say which pixels of another file are what, and are no pictures of their own.

use std::collections::HashSet;

use crate::containers::ending;
use crate::words;

/// Whether each file is a mask: it lies below a folder called so, where others do not, or a picture of the same name without
/// that word at its end is beside it.
pub(crate) fn are_masks(paths: &[&str]) -> Vec<bool> {
    let is_below = |path: &&str| path.split('/').rev().skip(1).any(words::is_mask);
    let by_folder: Vec<bool> = paths.iter().map(is_below).collect();
    let takes_folders = by_folder.contains(&true) && by_folder.contains(&false);
    let stems: HashSet<&str> = paths.iter().map(|path| stem(path)).collect();
    let has_picture = |path: &&str| without_word(stem(path)).is_some_and(|rest| stems.contains(rest));
    paths.iter().zip(by_folder).map(|(path, below)| (takes_folders && below) || has_picture(path)).collect()
}

fn stem(path: &str) -> &str {
    path[..path.len() - ending(path).len()].trim_end_matches('.')
}

/// `a/1` of `a/1_mask`.
fn without_word(stem: &str) -> Option<&str> {
    let (rest, word) = stem.rsplit_once(['_', '-', ' '])?;
    (words::is_mask(word) && !word.contains('/')).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_known_by_their_folder_or_by_the_picture_that_they_are_of() {
        let masks =
            |paths: &[&str]| are_masks(paths).into_iter().map(|it| if it { 'm' } else { '.' }).collect::<String>();
        assert_eq!(masks(&["images/1.png", "masks/1.png"]), ".m");
        assert_eq!(masks(&["train/images/1.png", "train/masks/1.png", "Annotations/cat/2.png"]), ".mm");
        assert_eq!(masks(&["masks/1.png", "masks/2.png"]), "..", "nothing else is there");
        assert_eq!(masks(&["benign/benign (1).png", "benign/benign (1)_mask.png", "benign/lone_mask.png"]), ".m.");
        assert_eq!(masks(&["a/1.jpg", "a/1_seg.png", "b/2_gt.png"]), ".m.");
    }
}
