//! The one sentence under the pictures.

use subspace_lab_protocol::event::{Cut, Reconstructed};
use subspace_lab_words::{Words, t};

use super::numbers::{count, percent};
use super::own::lossy;
use crate::lab::Current;

/// The sentence under the pictures, in pieces: (text, which subspace it speaks of).
pub(crate) fn reading(current: &Current, reconstructed: &Reconstructed) -> Vec<(String, Tone)> {
    let (top, after) = (reconstructed.top, reconstructed.bottom_after);
    let rank = current.analysis.rank;
    let mut pieces = vec![
        (t!(subspaces_of, n_components = count(top.n_components), rank = count(rank)).words(), Tone::Strong),
        (t!(subspaces_components_hold).words(), Tone::Plain),
        (percent(top.share).words(), Tone::Top),
        (t!(subspaces_of_the_pixel_variance).words(), Tone::Plain),
    ];
    let rest = percent(1.0 - after.share);
    if top.n_components == after.n_components {
        pieces.push((t!(subspaces_the_bottom_row_has_all_the).words(), Tone::Plain));
        pieces.push((rest.words(), Tone::Bottom));
        pieces.push((t!(subspaces_both_add_up_to_the_original).words(), Tone::Plain));
    } else {
        pieces.push((t!(subspaces_the_bottom_row_leaves_out_the).words(), Tone::Plain));
        pieces.push((t!(subspaces_and_holds, n_components = count(after.n_components)).words(), Tone::Plain));
        pieces.push((rest.words(), Tone::Bottom));
        pieces.push((". ".to_owned(), Tone::Plain));
        pieces.push((overlap(top, after), Tone::Strong));
    }
    if current.analysis.n_samples <= current.analysis.n_features {
        pieces.push((
            t!(
                subspaces_with_images_for_pixel_values_most,
                n_samples = count(current.analysis.n_samples),
                n_features = count(current.analysis.n_features)
            )
            .words(),
            Tone::Quiet,
        ));
    }
    if current.summary.n_lossy > 0 {
        pieces.push((format!(" {}", lossy(current.summary.n_lossy, current.summary.n_images())), Tone::Quiet));
    }
    pieces
}

/// Which part of the spectrum is in both rows, or in neither.
fn overlap(top: Cut, after: Cut) -> String {
    let (first, last) = (top.n_components.min(after.n_components) + 1, top.n_components.max(after.n_components));
    let share = percent((top.share - after.share).abs());
    if top.n_components > after.n_components {
        t!(subspaces_overlap_components_to_of_the_variance, first = count(first), last = count(last), share = share)
            .words()
    } else {
        t!(subspaces_gap_components_to_of_the_variance, first = count(first), last = count(last), share = share).words()
    }
}

/// How a piece of a sentence is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Top,
    Bottom,
    Better,
    Worse,
    Quiet,
}

impl Tone {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "strong",
            Self::Top => "ct",
            Self::Bottom => "cb",
            Self::Better => "cg",
            Self::Worse => "cr",
            Self::Quiet => "quiet",
        }
    }
}

/// The sentence before there is anything live: it belongs to the prerendered example.
pub(crate) fn waiting() -> Vec<(String, Tone)> {
    vec![(t!(subspaces_the_top_subspace_shows_coloured_blur).words(), Tone::Plain)]
}
