//! Several images: rows are subspaces, columns are images, so that one look compares.

use crate::reactive::*;
use subspace_lab_protocol::request::Layer;
use subspace_lab_protocol::settings::Layout;
use subspace_lab_words::{Words, t};

use super::{LayerHeading, draw_layer, layer_class, picture_label};
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
    view! {
        <div class="grid" data-reach="" tabindex="0" role="group" aria-label=t!(page_pictures).words() class:many=move || { lab.settings.n_pictures() > 12 }>
            <For each=layers key=|layer| layer_class(*layer) children=move |layer| view! { <Row layer /> } />
        </div>
    }
}

#[component]
fn Row(layer: Layer) -> impl IntoView {
    let lab = Lab::get();
    let images = Memo::new(move |_| lab.staged_images());
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
                tabindex="-1"
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
