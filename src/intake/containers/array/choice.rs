//! Which of several arrays are the pictures: those called so before others, those of 3 or 4 axes before rows.

use std::collections::BTreeMap;
use subspace_lab_words::{Message, t};

use super::header::Order;
use crate::label_arrays::short_name;
use crate::words;

/// An array that could be pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// Path and name of the array.
    pub(crate) full_name: String,
    /// `(100, 28, 28)`.
    pub(crate) shape_text: String,
    pub(crate) n_axes: usize,
    pub(crate) n_images: u64,
    /// Channels, rows and columns of one image.
    pub(crate) picture: [u64; 3],
    pub(crate) order: Order,
}

impl Candidate {
    /// How it is chosen: without path, ending and the words of a split.
    pub(crate) fn key(&self) -> String {
        short_name(&self.full_name)
    }

    /// For people: `images (100, 28, 28)`.
    pub(crate) fn text(&self) -> String {
        format!("{} {}", self.key(), self.shape_text)
    }

    pub(crate) fn is_wished(&self, wish: &str) -> bool {
        let last = &self.full_name[crate::labels::folder(&self.full_name).len()..];
        [self.key().as_str(), last, last.trim_end_matches(".npy")].iter().any(|name| name.eq_ignore_ascii_case(wish))
    }

    /// The archive or folder that it lies in.
    fn group(&self) -> &str {
        crate::labels::folder(&self.full_name)
    }

    fn is_in_archive(&self) -> bool {
        self.group().to_ascii_lowercase().ends_with(".npz/")
    }

    fn is_called_so(&self) -> bool {
        words::is_images(&self.key())
    }

    fn rank(&self, wish: Option<&str>) -> (bool, u8, bool) {
        (wish.is_some_and(|wish| self.is_wished(wish)), words::images_rank(&self.key()), self.n_axes >= 3)
    }
}

/// Which of them are taken, and why. Archives and folders are looked at one by one: of each, those of the best rank, and of an
/// archive those of one shape, since another shape there is another thing, such as masks of the images. Rows that are not
/// called as pictures are taken only if there is nothing else.
pub(crate) fn choose(candidates: &[Candidate], wish: Option<&str>) -> (Vec<bool>, Option<Message>) {
    let is_wished = |it: &Candidate| wish.is_some_and(|wish| it.is_wished(wish));
    let any_wished = candidates.iter().any(is_wished);
    let any_pictures = candidates.iter().any(|it| it.is_called_so() || it.n_axes >= 3);
    let mut best_of: BTreeMap<&str, &Candidate> = BTreeMap::new();
    for it in candidates {
        let best = best_of.entry(it.group()).or_insert(it);
        // More axes, then more images, then the first by name.
        let by_rank = (it.rank(wish), it.n_axes, it.n_images).cmp(&(best.rank(wish), best.n_axes, best.n_images));
        if by_rank.then_with(|| best.full_name.cmp(&it.full_name)).is_gt() {
            *best = it;
        }
    }
    let is_taken = |it: &Candidate| {
        let is_best = best_of.get(it.group()).is_some_and(|best| {
            best.rank(wish) == it.rank(wish) && (!it.is_in_archive() || best.picture == it.picture)
        });
        let is_passed_over = any_pictures && !it.is_called_so() && it.n_axes < 3;
        if any_wished { is_wished(it) } else { is_best && !is_passed_over }
    };
    let taken: Vec<bool> = candidates.iter().map(is_taken).collect();
    let Some(best) = candidates.iter().zip(&taken).find(|(_, taken)| **taken).map(|(it, _)| it) else {
        return (taken, None);
    };
    let reason = match best.rank(wish) {
        (true, ..) => t!(plan_chosen).into(),
        _ if candidates.len() == 1 => return (taken, None),
        _ if taken.iter().all(|&it| it) => t!(array_alike).into(),
        (_, 2.., _) => t!(array_axes_and_name, n_axes = best.n_axes, name = best.key()),
        (_, _, true) => t!(array_axes, n_axes = best.n_axes),
        (_, _, false) => t!(array_rows_of_most).into(),
    };
    (taken, Some(reason))
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::*;

    fn chosen(arrays: &[(&str, &[u64])], wish: Option<&str>) -> String {
        let candidates: Vec<Candidate> = arrays
            .iter()
            .map(|(name, shape)| {
                let picture = match **shape {
                    [_, h, w, c] => [c, h, w],
                    [_, h, w] => [1, h, w],
                    _ => [1, 1, shape[1]],
                };
                let (shape_text, n_images) = (format!("{shape:?}"), shape[0]);
                Candidate {
                    full_name: if let Some(file) = name.strip_prefix("../") {
                        file.to_owned()
                    } else {
                        format!("s.npz/{name}")
                    },
                    shape_text,
                    n_axes: shape.len(),
                    n_images,
                    picture,
                    order: Order::Gray,
                }
            })
            .collect();
        let (taken, reason) = choose(&candidates, wish);
        let names = arrays.iter().zip(taken).filter(|(_, taken)| *taken).map(|((name, _), _)| *name);
        let reason = reason.as_ref().map_or_else(String::new, Words::words);
        format!("{}: {reason}", names.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn names_come_before_axes_and_axes_before_rows() {
        let features = ("features", &[100, 64][..]);
        let images = ("images", &[100, 28, 28][..]);
        assert_eq!(chosen(&[features, images], None), "images: 3 axes and the name `images`");
        assert_eq!(chosen(&[features, images], Some("Features")), "features: chosen");
        assert_eq!(chosen(&[("X", &[9, 64]), ("other", &[9, 8, 8])], None), "X: 2 axes and the name `X`");
        assert_eq!(chosen(&[("a", &[9, 64]), ("b", &[9, 8, 8, 3])], None), "b: 4 axes");
        assert_eq!(
            chosen(&[("images", &[20, 32, 32, 3]), ("masks", &[20, 32, 32])], None),
            "images: 4 axes and the name `images`"
        );
        assert_eq!(
            chosen(&[("x_train", &[6, 8, 8]), ("x_test", &[3, 8, 8]), ("z", &[6, 8, 8])], None),
            "x_train x_test: 3 axes and the name `x`"
        );
        assert_eq!(chosen(&[("cats", &[6, 8, 8]), ("dogs", &[3, 8, 8])], None), "cats dogs: alike");
        assert_eq!(chosen(&[("cats", &[6, 8, 8]), ("dogs", &[3, 9, 9])], None), "cats: 3 axes");
        let files = [("../a.npy", &[6_u64, 8, 8][..]), ("../b.npy", &[3, 9, 9])];
        assert_eq!(chosen(&files, None), "../a.npy ../b.npy: alike");
        assert_eq!(chosen(&[("p", &[6, 8, 8])], None), "p: ");
    }
}
