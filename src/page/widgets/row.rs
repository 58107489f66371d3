//! Rows of pictures: a column is an image.

use crate::reactive::*;
use subspace_lab_words::{Number, Words, t};
use web_sys::HtmlCanvasElement;

use super::picture::{Cell, blank};
use crate::lab::Lab;
use crate::text;

/// A canvas, and which picture of the row it is for.
pub(crate) type Place = (HtmlCanvasElement, usize);

/// Rows over each other: one stop of the tab key for all their pictures.
#[component]
pub(crate) fn Rows(children: Children) -> impl IntoView {
    view! {
        <div class="grid" data-reach="" tabindex="0" role="group" aria-label=t!(page_pictures).words()>
            {children()}
        </div>
    }
}

/// One row, within [`Rows`]; what it shows of which images comes from the newest answer.
#[component]
pub(crate) fn Row(
    /// For style and tests.
    name: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] detail: Signal<String>,
    /// Paints the picture at a position; whether there is one.
    #[prop(into)]
    paint_at: Callback<Place, bool>,
    /// The mean squared error of the picture at a position, where it has one.
    #[prop(into)]
    about: Callback<usize, Option<Number>>,
    /// Positions of the images in the set.
    #[prop(into)]
    images: Signal<Vec<u32>>,
) -> impl IntoView {
    let lab = Lab::get();
    let cell = move |position: usize| {
        let draw = move |canvas: &HtmlCanvasElement| {
            if !paint_at.run((canvas.clone(), position)) {
                blank(canvas);
            }
        };
        let label = move || {
            let Some(current) = lab.current.get() else { return String::new() };
            let Some(image_idx) = images.with(|images| images.get(position).copied()) else { return String::new() };
            let (image, title) = (text::image_name(&current.summary, image_idx), title.get());
            match about.run(position) {
                None => t!(widgets_picture, image = image, title = title),
                Some(error) => t!(widgets_picture_with_error, image = image, title = title, error = error),
            }
            .words()
        };
        view! {
            <Cell draw label=Signal::derive(label) />
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
