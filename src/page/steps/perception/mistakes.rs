//! The held-out images that a lane got wrong, page by page.

use crate::reactive::*;
use subspace_lab_protocol::event::OriginalPictures;
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::t;

use super::words;
use super::{Perception, Shared};
use crate::widgets::pager::Pager;
use crate::widgets::picture::{Picture, blank, paint};

/// Thumbnails on a page.
const N_ON_PAGE: u32 = 24;

#[component]
pub(super) fn Mistakes(lane: usize) -> impl IntoView {
    let step = Perception::get();
    let first = RwSignal::new(0_u32);
    let pictures = RwSignal::new(None::<Shared<OriginalPictures>>);
    // Image, class and what it was taken for.
    let wrong = Memo::new(move |_| {
        let Some(outcome) = step.outcome() else { return Vec::new() };
        let reading = &outcome.readings[lane];
        let read = reading.card.test_idx.iter().zip(&reading.actual).zip(&reading.predicted);
        read.filter(|((_, actual), predicted)| actual != predicted)
            .map(|((&image_idx, &actual), &predicted)| (image_idx, actual, predicted))
            .collect::<Vec<(u32, u16, u16)>>()
    });
    let shown = Memo::new(move |_| {
        let first = first.get();
        wrong.with(|it| it.iter().skip(first as usize).take(N_ON_PAGE as usize).copied().collect::<Vec<_>>())
    });
    Effect::new(move |_| {
        wrong.track();
        first.set(0);
    });
    Effect::new(move |_| {
        let image_idx: Vec<u32> = shown.with(|it| it.iter().map(|it| it.0).collect());
        if image_idx.is_empty() {
            return;
        }
        wasm_bindgen_futures::spawn_local(async move {
            if let Ok((Event::Originals(it), _)) = step.lab.ask_engine(Request::Originals { image_idx }).await {
                pictures.try_set(Some(Shared(std::sync::Arc::new(it))));
            }
        });
    });
    let thumbnail = move |(image_idx, actual, predicted): (u32, u16, u16)| {
        let label = move || words::mistaken(&step.class_name(actual), &step.class_name(predicted), image_idx);
        let draw = move |canvas: &_| {
            pictures.with(|it| {
                let place = it.as_ref().and_then(|it| it.image_idx.iter().position(|it| *it == image_idx));
                match (it, place) {
                    (Some(it), Some(place)) => paint(canvas, &it.pictures, place),
                    _ => blank(canvas),
                }
            });
        };
        view! {
            <li>
                <button type="button" title=label aria-label=label on:click=move |_| step.detail.open(image_idx)>
                    <Picture draw label=Signal::derive(label) />
                </button>
            </li>
        }
    };
    let n_wrong = move || wrong.with(|it| it.len() as u32);
    let n_read = move || step.outcome().map_or(0, |it| it.readings[lane].accuracy.n);
    view! {
        <p>{move || words::n_mistaken(n_wrong(), n_read())}</p>
        <ul class="mistakes" data-testid=format!("mistakes-{lane}")>
            <For each=move || shown.get() key=|it| it.0 children=thumbnail />
        </ul>
        <Show when=move || { n_wrong() > N_ON_PAGE }>
            <Pager
                what=t!(perception_mistaken_images)
                first
                n_all=Signal::derive(n_wrong)
                size=N_ON_PAGE
                go=move |position| first.set(position)
                name="mistakes-first"
            />
        </Show>
    }
}
