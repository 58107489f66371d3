//! The one sentence under the pictures.

use subspace_lab_protocol::event::{Cut, Reconstructed};

use super::numbers::{count, percent};
use super::own::lossy;
use crate::lab::Current;

/// The sentence under the pictures, in pieces: (text, which subspace it speaks of).
pub(crate) fn reading(current: &Current, reconstructed: &Reconstructed) -> Vec<(String, Tone)> {
    let (top, after) = (reconstructed.top, reconstructed.bottom_after);
    let rank = current.analysis.rank;
    let mut pieces = vec![
        (format!("{} of {}", count(top.n_components), count(rank)), Tone::Strong),
        (" components hold ".to_owned(), Tone::Plain),
        (percent(top.share), Tone::Top),
        (" of the pixel variance. ".to_owned(), Tone::Plain),
    ];
    let rest = percent(1.0 - after.share);
    if top.n_components == after.n_components {
        pieces.push(("The bottom row has all the rest, ".to_owned(), Tone::Plain));
        pieces.push((rest, Tone::Bottom));
        pieces.push((": both add up to the original.".to_owned(), Tone::Plain));
    } else {
        pieces.push(("The bottom row leaves out the first ".to_owned(), Tone::Plain));
        pieces.push((format!("{} and holds ", count(after.n_components)), Tone::Plain));
        pieces.push((rest, Tone::Bottom));
        pieces.push((". ".to_owned(), Tone::Plain));
        pieces.push((overlap(top, after), Tone::Strong));
    }
    if current.analysis.n_samples <= current.analysis.n_features {
        pieces.push((
            format!(
                " With {} images for {} pixel values, most directions have no variance at all; the bottom row keeps them too.",
                count(current.analysis.n_samples),
                count(current.analysis.n_features)
            ),
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
        format!("Overlap: components {} to {}, {share} of the variance, are in both rows.", count(first), count(last))
    } else {
        format!("Gap: components {} to {}, {share} of the variance, are in neither row.", count(first), count(last))
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
    vec![("The top subspace shows coloured blur; the bottom one draws every petal.".to_owned(), Tone::Plain)]
}
