//! One image, large: original, top, bottom and residual side by side with their errors.

use leptos::prelude::*;
use subspace_lab_protocol::request::Layer;

use super::{LayerHeading, draw_layer, layer_class, picture_label};
use crate::keyboard::turn_image;
use crate::lab::Lab;
use crate::text;
use crate::widgets::picture::Picture;

const LAYERS: [Layer; 4] = [Layer::Original, Layer::Top, Layer::Bottom, Layer::Residual];

#[component]
pub(super) fn Single() -> impl IntoView {
    view! {
        <div class="single">
            <ImageTurner />
            <div class="columns">{LAYERS.map(|layer| view! { <Column layer /> }).collect_view()}</div>
        </div>
    }
}

#[component]
fn Column(layer: Layer) -> impl IntoView {
    let lab = Lab::get();
    let label = move || picture_label(lab, layer, lab.chosen_image());
    let error = move || {
        lab.reconstructed.with(|answer| {
            let answer = answer.as_ref()?;
            let position = answer.image_idx.iter().position(|&it| Some(it) == lab.chosen_image())?;
            let as_shown = lab.settings.with(|s| s.add_mean && !s.stretch);
            text::layer_error(answer, layer, position)
                .map(|error| if as_shown { error } else { format!("{error}, with the mean image and unstretched") })
        })
    };
    view! {
        <figure class=format!("row {}", layer_class(layer)) data-testid=format!("single-{}", layer_class(layer))>
            <LayerHeading layer />
            <Picture draw=move |canvas| draw_layer(lab, layer, lab.chosen_image(), canvas) label=Signal::derive(label) />
            <figcaption>{error}</figcaption>
        </figure>
    }
}

/// Previous, name, next.
#[component]
pub(super) fn ImageTurner() -> impl IntoView {
    let lab = Lab::get();
    let name = move || match (lab.current.get(), lab.chosen_image()) {
        (Some(current), Some(image_idx)) => text::image_name(&current.summary, image_idx),
        _ => String::new(),
    };
    view! {
        <div class="turner">
            <button type="button" aria-label="Previous image" on:click=move |_| turn_image(lab, -1)>"‹"</button>
            <span role="status">{name}</span>
            <button type="button" aria-label="Next image" on:click=move |_| turn_image(lab, 1)>"›"</button>
        </div>
    }
}
