//! One held-out image: as it is, as both lanes see it, and what each took it for.

use crate::reactive::*;
use leptos::html;
use subspace_lab_protocol::event::Reconstructed;
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Words, t};

use super::lineup::lane_layer;
use super::words;
use super::{Perception, Shared};
use crate::widgets::picture::{Picture, blank, paint};

/// Which image is open, with its pictures once they are there.
#[derive(Clone, Copy)]
pub(super) struct Detail {
    image: RwSignal<Option<u32>>,
    pictures: RwSignal<Option<Shared<Reconstructed>>>,
}

impl Detail {
    pub(super) fn new() -> Self {
        Self { image: RwSignal::new(None), pictures: RwSignal::new(None) }
    }

    pub(super) fn open(self, image_idx: u32) {
        self.image.set(Some(image_idx));
    }

    pub(super) fn close(self) {
        self.image.set(None);
    }
}

#[component]
pub(super) fn ShowDetail() -> impl IntoView {
    let step = Perception::get();
    let Detail { image, pictures } = step.detail;
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let (Some(image_idx), Some(lineup)) = (image.get(), step.lineups.now.get()) else { return };
        if let Some(place) = place.get() {
            place.scroll_into_view_with_bool(false);
            // So that the keyboard goes on from here; it cannot refuse.
            let _ = place.focus();
        }
        wasm_bindgen_futures::spawn_local(async move {
            let ask = Request::Reconstruct(Reconstruct::of_parts(lineup.parts, vec![image_idx]));
            if let Ok((Event::Reconstructed(it), _)) = step.lab.ask_engine(ask).await
                && image.get_untracked() == Some(image_idx)
            {
                pictures.set(Some(Shared(std::sync::Arc::from(it))));
            }
        });
    });
    let is_here = move |it: &&Shared<Reconstructed>| it.image_idx.first().copied() == image.get();
    let figure = move |layer: Layer, lane: Option<usize>| {
        let draw = move |canvas: &_| {
            pictures.with(|it| {
                let found = it.as_ref().filter(is_here).and_then(|it| it.layers.iter().find(|(it, _)| *it == layer));
                match found {
                    Some((_, pictures)) => paint(canvas, pictures, 0),
                    None => blank(canvas),
                }
            });
        };
        let caption = move || {
            let outcome = step.outcome()?;
            let image_idx = image.get()?;
            let reading = &outcome.readings[lane.unwrap_or(0)];
            let position = reading.card.test_idx.iter().position(|it| *it == image_idx)?;
            let actual = step.class_name(*reading.actual.get(position)?);
            Some(match lane {
                None => (words::original_is(&actual), String::new()),
                Some(lane) => {
                    let predicted = *reading.predicted.get(position)?;
                    let is_right = reading.actual.get(position) == Some(&predicted);
                    let sign = if is_right { "✓" } else { "✗" };
                    (outcome.lineup.names()[lane].clone(), format!("{sign} {}", step.class_name(predicted)))
                }
            })
        };
        let class = match lane {
            None => "original",
            Some(0) => "top",
            Some(_) => "bottom",
        };
        let words = move || caption().unwrap_or_default();
        let spoken = move || {
            let (what, taken_for) = words();
            if what.is_empty() { t!(perception_no_image_is_open).words() } else { format!("{what} {taken_for}") }
        };
        view! {
            <figure class=class>
                <Picture draw label=Signal::derive(spoken) />
                <figcaption>
                    <em>{move || words().0}</em>
                    <b>{move || words().1}</b>
                </figcaption>
            </figure>
        }
    };
    view! {
        <div class="detail" data-testid="detail" tabindex="-1" node_ref=place hidden=move || image.get().is_none()>
            {figure(Layer::Original, None)} {figure(lane_layer(0), Some(0))} {figure(lane_layer(1), Some(1))}
            <button type="button" aria-label=t!(perception_close_this_image).words() on:click=move |_| step.detail.close()>
                "×"
            </button>
        </div>
    }
}
