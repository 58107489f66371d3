//! Which image a list means by a name: names that match but for case, ending, path, Unicode form or quotes are the same.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;
use subspace_lab_words::{Message, Number, t};

use unicode_normalization::UnicodeNormalization;

use crate::containers::ending;

/// Most images of one name that are told apart by their folders.
const MAX_NAMESAKES: usize = 1_000;

/// Longest path that is looked up by its ends, in folders.
const MAX_ENDS: usize = 8;

/// The text in its composed Unicode form: the same word is the same text, whichever system wrote it.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// How a name in a list was understood, from the strictest way to the loosest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// As it is written.
    Exact,
    /// But for upper and lower case, Unicode form or quotes.
    Folded,
    /// But for the ending too.
    WithoutEnding,
    /// By the file's own name alone: its folders are others.
    Bare,
    /// By the file's own name without ending.
    BareWithoutEnding,
}

impl Way {
    const ALL: [Self; 5] = [Self::Exact, Self::Folded, Self::WithoutEnding, Self::Bare, Self::BareWithoutEnding];

    /// What is to be said of it for `n` images; nothing of names that match as they are.
    pub(crate) fn note(self, path: &str, n: u64) -> Option<Message> {
        let n = Number::count(n);
        Some(match self {
            Self::Exact => return None,
            Self::Folded => t!(table_matched_folded, path = path, n = n),
            Self::WithoutEnding => t!(table_matched_without_ending, path = path, n = n),
            Self::Bare => t!(table_matched_by_name, path = path, n = n),
            Self::BareWithoutEnding => t!(table_matched_by_name_without_ending, path = path, n = n),
        })
    }

    /// What a name is looked up by, as it is written.
    fn folded(self, name: &str) -> Cow<'_, str> {
        let name = if self >= Self::Bare { last_part(name) } else { name };
        if self == Self::Exact { Cow::Borrowed(name) } else { Cow::Owned(composed(name).to_lowercase()) }
    }

    /// The same, without an ending where that does not matter.
    fn key(self, name: &str) -> Cow<'_, str> {
        let name = if self >= Self::Bare { last_part(name) } else { name };
        let name =
            if matches!(self, Self::WithoutEnding | Self::BareWithoutEnding) { without_ending(name) } else { name };
        if self == Self::Exact { Cow::Borrowed(name) } else { Cow::Owned(composed(name).to_lowercase()) }
    }
}

/// What a lookup gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Images(Way, Rc<[usize]>),
    /// Files of several folders have this name.
    Several(Vec<usize>),
}

/// Names of images, by their ends.
pub(crate) struct Names<'a> {
    /// Path of each image, and its name, which has the number within the file.
    names: Vec<(&'a str, String)>,
    /// Built when it is wanted first.
    by_end: [Option<HashMap<String, Rc<[usize]>>>; Way::ALL.len()],
}

impl<'a> Names<'a> {
    pub(crate) fn new(names: impl Iterator<Item = (&'a str, String)>) -> Self {
        Self { names: names.collect(), by_end: [const { None }; Way::ALL.len()] }
    }

    /// One name, as an example of what the set's are like.
    pub(crate) fn example(&self) -> Option<&str> {
        self.names.first().map(|(_, name)| name.as_str())
    }

    /// The name of an image.
    pub(crate) fn name(&self, image_idx: usize) -> &str {
        &self.names[image_idx].1
    }

    /// The images that a list at `list_path` means by `written`. Those below its folder come first, and of several of one
    /// name those in a folder that is called as the list is: `train.csv` lists `train/`.
    /// Ways looser than `loosest` are not tried.
    pub(crate) fn find(&mut self, written: &str, list_path: &str, loosest: Way) -> Found {
        let cleaned = clean(written);
        if cleaned.is_empty() {
            return Found::Nothing;
        }
        let folder = composed(crate::labels::folder(list_path)).into_owned();
        for way in Way::ALL.into_iter().filter(|&way| way <= loosest) {
            // A name without ending may have dots of its own: as it is written first, then without what could be one.
            let as_written = way.folded(&cleaned).into_owned();
            let key = way.key(&cleaned).into_owned();
            let map = self.map(way);
            let Some(hits) = map.get(&as_written).or_else(|| map.get(&key)).map(Rc::clone) else { continue };
            // In their order, so that the first and the last are of one file only if all are.
            if self.names[hits[0]].0 == self.names[hits[hits.len() - 1]].0 {
                return Found::Images(way, hits);
            }
            if hits.len() > MAX_NAMESAKES {
                return Found::Several(vec![hits[0]]);
            }
            let below = self.only(&hits, |path| composed(path).starts_with(&*folder));
            let hits = if below.is_empty() { hits.to_vec() } else { below };
            if self.are_of_one_file(&hits) {
                return Found::Images(way, hits.into());
            }
            let stem = Way::BareWithoutEnding.key(list_path).into_owned();
            let named = self
                .only(&hits, |path| path.split('/').rev().skip(1).any(|part| composed(part).to_lowercase() == stem));
            return if !named.is_empty() && self.are_of_one_file(&named) {
                Found::Images(way, named.into())
            } else {
                Found::Several(hits)
            };
        }
        Found::Nothing
    }

    fn only(&self, hits: &[usize], holds: impl Fn(&str) -> bool) -> Vec<usize> {
        hits.iter().copied().filter(|&image_idx| holds(self.names[image_idx].0)).collect()
    }

    /// Pages of one file, and members of one name, are meant together.
    fn are_of_one_file(&self, hits: &[usize]) -> bool {
        hits.windows(2).all(|pair| self.names[pair[0]].0 == self.names[pair[1]].0)
    }

    fn map(&mut self, way: Way) -> &HashMap<String, Rc<[usize]>> {
        let names = &self.names;
        self.by_end[way as usize].get_or_insert_with(|| {
            let mut by_end: HashMap<String, Vec<usize>> = HashMap::new();
            for (image_idx, (path, name)) in names.iter().enumerate() {
                let mut add = |text: &str| {
                    let images = by_end.entry(way.key(text).into_owned()).or_default();
                    if images.last() != Some(&image_idx) {
                        images.push(image_idx);
                    }
                };
                for text in [name.as_str(), path] {
                    if way < Way::Bare {
                        text.rmatch_indices('/').take(MAX_ENDS).for_each(|(at, _)| add(&text[at + 1..]));
                    }
                    add(text);
                }
            }
            by_end.into_iter().map(|(key, images)| (key, images.into())).collect()
        })
    }
}

/// A path as images have them: forward slashes, no way up or from a root, no quotes.
fn clean(written: &str) -> String {
    let path = written.trim_matches(['\'', '"', ' ']).replace('\\', "/");
    let mut rest = path.as_str();
    while let Some(after) = ["./", "../", "/"].iter().find_map(|start| rest.strip_prefix(start)) {
        rest = after;
    }
    rest.to_owned()
}

fn last_part(path: &str) -> &str {
    &path[path.rfind('/').map_or(0, |at| at + 1)..]
}

/// Without an ending of letters and digits, of at most five; the number of a page stays with the name.
fn without_ending(name: &str) -> &str {
    let n_bytes = ending(name).len();
    let is_one =
        (1..=5).contains(&n_bytes) && name.as_bytes()[name.len() - n_bytes..].iter().all(u8::is_ascii_alphanumeric);
    if is_one && name.len() > n_bytes + 1 { &name[..name.len() - n_bytes - 1] } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOSEST: Way = Way::BareWithoutEnding;

    fn names<'a>(paths: &[&'a str]) -> Names<'a> {
        Names::new(paths.iter().map(|path| (*path, (*path).to_owned())))
    }

    #[test]
    fn names_are_found_by_the_strictest_way_that_finds_any() {
        let mut set = names(&[
            "set/cats/1.png",
            "11.png",
            "a/b/c/d/e/f/g/h/i/2.png",
            "set/e\u{301}te\u{301} A.JPG",
            "1.2.840.10.png",
        ]);
        for (written, way, image) in [
            ("1.png", Way::Exact, 0),
            ("./cats/1.png", Way::Exact, 0),
            ("..\\set\\cats\\1.png", Way::Exact, 0),
            ("a/b/c/d/e/f/g/h/i/2.png", Way::Exact, 2),
            ("11.PNG", Way::Folded, 1),
            ("\u{e9}t\u{e9} a.jpg", Way::Folded, 3),
            ("'11.png'", Way::Exact, 1),
            ("11", Way::WithoutEnding, 1),
            ("11.tif", Way::WithoutEnding, 1),
            ("C:\\Users\\me\\11.png", Way::Bare, 1),
            ("elsewhere/11", Way::BareWithoutEnding, 1),
            ("1.2.840.10", Way::WithoutEnding, 4),
        ] {
            assert_eq!(set.find(written, "labels.csv", LOOSEST), Found::Images(way, [image].into()), "{written}");
        }
        assert_eq!(set.find("3.png", "labels.csv", LOOSEST), Found::Nothing);
        assert_eq!(set.find("..", "labels.csv", LOOSEST), Found::Nothing);
        assert_eq!(set.find("dogs/11.png", "labels.csv", Way::WithoutEnding), Found::Nothing, "another file");
    }

    #[test]
    fn equal_names_are_told_apart_by_the_folder_of_the_list_or_its_name() {
        let mut set = names(&["train/1.png", "test/1.png"]);
        assert_eq!(set.find("1.png", "labels.csv", LOOSEST), Found::Several(vec![0, 1]));
        assert_eq!(set.find("1.png", "train.csv", LOOSEST), Found::Images(Way::Exact, [0].into()));
        assert_eq!(set.find("1.png", "test/labels.csv", LOOSEST), Found::Images(Way::Exact, [1].into()));
        assert_eq!(set.find("test/1.png", "labels.csv", LOOSEST), Found::Images(Way::Exact, [1].into()));
        assert_eq!(set.find("elsewhere/1.png", "labels.csv", LOOSEST), Found::Several(vec![0, 1]));
        let mut pages = Names::new((0..2).map(|page| ("a.tif", format!("a.tif#{page}"))));
        assert_eq!(pages.find("a.tif", "labels.csv", LOOSEST), Found::Images(Way::Exact, [0, 1].into()));
        assert_eq!(pages.find("a.tif#1", "labels.csv", LOOSEST), Found::Images(Way::Exact, [1].into()));
        assert_eq!(pages.find("a", "labels.csv", LOOSEST), Found::Images(Way::WithoutEnding, [0, 1].into()));
    }
}
