//! Rows of pictures: a column is an image.

use leptos::prelude::*;
use subspace_lab_protocol::event::Pictures;

use crate::lab::Lab;
use crate::text;
use crate::widgets::picture::{Picture, blank, paint};

/// One row; what it shows of which images comes from the newest answer.
#[component]
pub(super) fn Row(
    /// For style and tests.
    name: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] detail: Signal<String>,
    /// Its pictures, with their images.
    #[prop(into)]
    pictures: Callback<(), Option<(Vec<u32>, Pictures)>>,
    /// What is said of the picture at a position.
    #[prop(into)]
    about: Callback<usize, String>,
) -> impl IntoView {
    let lab = Lab::get();
    let images = Memo::new(move |_| lab.steps.learning.images(lab));
    let cell = move |position: usize| {
        let draw = move |canvas: &_| match pictures.run(()).filter(|(of, _)| images.with(|images| of == images)) {
            Some((_, pictures)) => paint(canvas, &pictures, position),
            // Pictures of other images are not taken for these.
            None => blank(canvas),
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
