//! Rows of pictures: a column is an image.

use leptos::prelude::*;
use subspace_lab_protocol::event::Pictures;
use web_sys::HtmlCanvasElement;

use crate::lab::Lab;
use crate::text;
use crate::widgets::picture::{Picture, blank, paint};

/// A canvas, and which picture of the row it is for.
pub(super) type Place = (HtmlCanvasElement, usize);

/// One row; what it shows of which images comes from the newest answer.
#[component]
pub(super) fn Row(
    /// For style and tests.
    name: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] detail: Signal<String>,
    /// Paints the picture at a position; whether there is one.
    #[prop(into)]
    paint_at: Callback<Place, bool>,
    /// What is said of the picture at a position.
    #[prop(into)]
    about: Callback<usize, String>,
    /// Positions of the images in the set; those on the stage if nothing is said.
    #[prop(optional, into)]
    images: Option<Signal<Vec<u32>>>,
) -> impl IntoView {
    let lab = Lab::get();
    let images = images.unwrap_or_else(|| Memo::new(move |_| lab.learning.images(lab)).into());
    let cell = move |position: usize| {
        let draw = move |canvas: &HtmlCanvasElement| {
            if !paint_at.run((canvas.clone(), position)) {
                blank(canvas);
            }
        };
        let label = move || {
            let Some(current) = lab.current.get() else { return String::new() };
            let Some(image_idx) = images.with(|images| images.get(position).copied()) else { return String::new() };
            let (image, title, about) =
                (text::image_name(&current.summary, image_idx), title.get(), about.run(position));
            format!("{image}, {title}{about}")
        };
        view! {
            <div class="cell" title=label>
                <Picture draw label=Signal::derive(label) />
            </div>
        }
    };
    view! {
        <section class=format!("row {name}") data-testid=format!("row-{name}")>
            <h2>{title} " " <small>{detail}</small></h2>
            <div class="pictures">
                <For each=move || 0..images.with(Vec::len) key=|position| *position children=cell />
            </div>
        </section>
    }
}

/// The images as they are.
#[component]
pub(super) fn Originals(
    /// As of a [`Row`].
    #[prop(into)]
    paint_at: Callback<Place, bool>,
) -> impl IntoView {
    view! {
        <Row
            name="original"
            title="Original"
            detail="as in the set"
            paint_at=paint_at
            about=|_: usize| String::new()
        />
    }
}

/// Paints one of the pictures of `image_idx`, if those are the images on the stage: others are not taken for these.
pub(super) fn paint_if(
    lab: Lab,
    canvas: &HtmlCanvasElement,
    position: usize,
    image_idx: &[u32],
    pictures: &Pictures,
) -> bool {
    let is_it = lab.learning.images(lab) == image_idx;
    if is_it {
        paint(canvas, pictures, position);
    }
    is_it
}
