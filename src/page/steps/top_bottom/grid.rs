//! Several images: rows are subspaces, columns are images, so that one look compares.

use leptos::prelude::*;
use subspace_lab_protocol::request::Layer;
use subspace_lab_protocol::settings::Layout;
use subspace_lab_words::{Words, t};

use super::{LayerHeading, draw_layer, layer_class, picture_label};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::lab::Lab;
use crate::widgets::picture::Picture;

#[component]
pub(super) fn Grid() -> impl IntoView {
    let lab = Lab::get();
    let layers = move || {
        let mut layers = vec![Layer::Original, Layer::Top, Layer::Bottom];
        if lab.settings.residual() {
            layers.push(Layer::Residual);
        }
        layers
    };
    // The tab key reaches one of them; arrows go from there.
    let stop = RwSignal::new((Layer::Original, 0_usize));
    view! {
        <div class="grid" on:keydown=move_focus class:many=move || { lab.settings.n_pictures() > 12 }>
            <For each=layers key=|layer| layer_class(*layer) children=move |layer| view! { <Row layer stop /> } />
        </div>
    }
}

/// To the picture beside, above or below the one that has the focus.
fn move_focus(event: KeyboardEvent) {
    let within = |name: &str| {
        let cell = event.target().and_then(|it| it.dyn_into::<Element>().ok())?.closest(".cell").ok()??;
        let found = cell.closest(name).ok()??.query_selector_all(".cell").ok()?;
        let all: Vec<HtmlElement> = (0..found.length()).filter_map(|it| found.get(it)?.dyn_into().ok()).collect();
        let place = all.iter().position(|it| it.is_same_node(Some(&cell)))?;
        Some((all, place))
    };
    let (Some((all, place)), Some((row, _))) = (within(".grid"), within(".row")) else { return };
    let to = match event.key().as_str() {
        "ArrowRight" => place.checked_add(1),
        "ArrowLeft" => place.checked_sub(1),
        "ArrowDown" => place.checked_add(row.len()),
        "ArrowUp" => place.checked_sub(row.len()),
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    if let Some(cell) = to.and_then(|to| all.get(to)) {
        // It cannot refuse.
        let _ = cell.focus();
    }
}

#[component]
fn Row(layer: Layer, stop: RwSignal<(Layer, usize)>) -> impl IntoView {
    let lab = Lab::get();
    let images = Memo::new(move |_| lab.stage_images());
    let n_images = Memo::new(move |_| images.with(Vec::len));
    let cell = move |position: usize| {
        let image_idx = Memo::new(move |_| images.with(|images| images.get(position).copied()));
        let label = move || picture_label(lab, layer, image_idx.get());
        let enlarge = move |_| {
            lab.change(|s| {
                s.layout = Layout::Single;
                s.picture = position as u32;
            });
        };
        view! {
            <button
                type="button"
                class="cell"
                title=t!(rebuilt_show_this_image_alone).words()
                tabindex=move || if stop.get() == (layer, position) { "0" } else { "-1" }
                on:focus=move |_| stop.set((layer, position))
                on:click=enlarge
            >
                <Picture draw=move |canvas| draw_layer(lab, layer, image_idx.get(), canvas) label=Signal::derive(label) />
            </button>
        }
    };
    view! {
        <section class=format!("row {}", layer_class(layer)) data-testid=format!("row-{}", layer_class(layer))>
            <LayerHeading layer />
            <div class="pictures">
                <For each=move || 0..n_images.get() key=|position| *position children=cell />
            </div>
        </section>
    }
}
