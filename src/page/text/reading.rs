//! The one sentence under the pictures.

use subspace_lab_protocol::event::{Cut, Preview, Reconstructed};
use subspace_lab_words::{Message, Number, Words, t};

use super::own::lossy;
use super::tone::{Tone, sentences, toned};
use crate::lab::Current;
use subspace_lab_charts::numbers::percent;

/// The sentence under the pictures, in parts.
pub(crate) fn reading(current: &Current, reconstructed: &Reconstructed) -> Vec<(String, Tone)> {
    let (top, after) = (reconstructed.top, reconstructed.bottom_after);
    let (n, rank) = (Number::count(top.n_components), Number::count(current.analysis.rank));
    let (share, rest) = (percent(top.share), percent(1.0 - after.share));
    let mut all = vec![if top.n_components == after.n_components {
        toned(t!(subspaces_say_linked, n = n, rank = rank, share = share, rest = rest))
    } else {
        let overlap = overlap(top, after);
        let after = Number::count(after.n_components);
        toned(t!(subspaces_say_apart, n = n, rank = rank, share = share, after = after, rest = rest, overlap = overlap))
    }];
    if current.analysis.n_samples <= current.analysis.n_features {
        let (n_samples, n_features) =
            (Number::count(current.analysis.n_samples), Number::count(current.analysis.n_features));
        all.push(toned(t!(subspaces_fewer_images_than_values, n_samples = n_samples, n_features = n_features)));
    }
    if current.summary.n_lossy > 0 {
        let n_images = current.summary.n_here();
        all.push(vec![(lossy(current.summary.n_lossy, n_images), Tone::Quiet)]);
    }
    sentences(all)
}

/// The same of a preview.
pub(crate) fn preview(it: &Preview) -> Vec<(String, Tone)> {
    let Cut { n_components, share } = it.reconstructed.top;
    let (n, share, off) = (Number::count(n_components), percent(share), off(it));
    toned(t!(subspaces_preview, n = n, share = share, off = off))
}

/// What the strip says of one.
pub(crate) fn preview_label(it: &Preview) -> String {
    let n = Number::count(it.cumulative_share.len() as u32);
    let shown = &it.reconstructed;
    let first = Number::count(shown.top.n_components.max(shown.bottom_after.n_components));
    t!(subspaces_preview_label, n = n, first = first, off = off(it)).words()
}

/// Rounded up: a bound.
fn off(it: &Preview) -> Message {
    percent((1000.0 * it.off).ceil() / 1000.0)
}

/// Which part of the spectrum is in both rows, or in neither.
fn overlap(top: Cut, after: Cut) -> Message {
    let (first, last) = (top.n_components.min(after.n_components) + 1, top.n_components.max(after.n_components));
    let share = percent((top.share - after.share).abs());
    if top.n_components > after.n_components {
        t!(subspaces_overlap, first = Number::count(first), last = Number::count(last), share = share)
    } else {
        t!(subspaces_gap, first = Number::count(first), last = Number::count(last), share = share)
    }
}

/// The sentence before there is anything live: it belongs to the prerendered example.
pub(crate) fn waiting() -> Vec<(String, Tone)> {
    toned(t!(subspaces_the_top_subspace_shows_coloured_blur))
}
