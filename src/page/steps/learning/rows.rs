//! Rows of the images on the stage.

use crate::reactive::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_words::{Number, Words, t};
use web_sys::HtmlCanvasElement;

use super::state::Learning;
use crate::widgets::picture::paint;
use crate::widgets::row::{Place, Row};

/// A row of the images on the stage.
#[component]
pub(super) fn StageRow(
    /// As of a [`Row`].
    name: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] detail: Signal<String>,
    #[prop(into)] paint_at: Callback<Place, bool>,
    #[prop(into)] about: Callback<usize, Option<Number>>,
) -> impl IntoView {
    let learning = Learning::get();
    let images = Memo::new(move |_| learning.images());
    view! { <Row name title detail paint_at about images /> }
}

/// The images as they are.
#[component]
pub(super) fn Originals(
    /// As of a [`Row`].
    #[prop(into)]
    paint_at: Callback<Place, bool>,
) -> impl IntoView {
    view! {
        <StageRow
            name="original"
            title=t!(learning_original).words()
            detail=t!(learning_as_in_the_set).words()
            paint_at=paint_at
            about=|_: usize| None
        />
    }
}

/// Paints one of the pictures of `image_idx`, if those are the images on the stage: others are not taken for these.
pub(super) fn paint_if(
    learning: Learning,
    canvas: &HtmlCanvasElement,
    position: usize,
    image_idx: &[u32],
    pictures: &Pictures,
) -> bool {
    let is_it = learning.images() == image_idx;
    if is_it {
        paint(canvas, pictures, position);
    }
    is_it
}
