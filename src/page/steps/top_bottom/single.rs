//! One image, large: original, top, bottom and residual side by side with their errors.

use crate::reactive::*;
use subspace_lab_protocol::intake::Edit;
use subspace_lab_protocol::request::Layer;
use subspace_lab_words::{Words, t};

use super::keys::turn_image;
use super::{LayerHeading, draw_layer, layer_class, picture_label};
use crate::lab::Lab;
use crate::text;
use crate::widgets::picture::Cell;
use crate::widgets::stepper::Stepper;

const LAYERS: [Layer; 4] = [Layer::Original, Layer::Top, Layer::Bottom, Layer::Residual];

#[component]
pub(super) fn Single() -> impl IntoView {
    view! {
        <div class="single">
            <ImageTurner />
            <div class="columns" data-reach="" tabindex="0" role="group" aria-label=t!(page_pictures).words()>{LAYERS.map(|layer| view! { <Column layer /> }).collect_view()}</div>
        </div>
    }
}

#[component]
fn Column(layer: Layer) -> impl IntoView {
    let lab = Lab::get();
    let label = move || picture_label(lab, layer, lab.staged_image());
    let error = move || {
        lab.staged(|answer| {
            let answer = answer?;
            let position = answer.image_idx.iter().position(|&it| Some(it) == lab.staged_image())?;
            let as_shown = lab.settings.add_mean() && !lab.settings.stretch();
            text::layer_error(answer, layer, position).map(|error| {
                if as_shown { error } else { t!(rebuilt_with_the_mean_image_and_unstretched, error = error).words() }
            })
        })
    };
    view! {
        <figure class=format!("row {}", layer_class(layer)) data-testid=format!("single-{}", layer_class(layer))>
            <LayerHeading layer />
            <Cell draw=move |canvas| draw_layer(lab, layer, lab.staged_image(), canvas) label=Signal::derive(label) />
            <figcaption>{error}</figcaption>
        </figure>
    }
}

/// Which image of the stage: a slider, minus, its number, plus, and its name.
#[component]
pub(super) fn ImageTurner() -> impl IntoView {
    let lab = Lab::get();
    let name = move || {
        let image_idx = lab.staged_image()?;
        lab.staged_summary(|summary| text::image_name(summary, image_idx))
    };
    let n_images = move || lab.stage_images().len() as u32;
    let number = move || lab.settings.picture() + 1;
    let choose = move |number: u32| lab.change(|s| s.picture = number.max(1) - 1);
    view! {
        <div class="turner">
            <input
                type="range"
                min="1"
                max=n_images
                data-testid="image"
                aria-label=t!(rebuilt_image).words()
                aria-valuetext=name
                prop:value=move || number().to_string()
                on:input=move |event| {
                    if let Ok(number) = event_target_value(&event).parse::<u32>() {
                        choose(number);
                    }
                }
            />
            <Stepper
                label=t!(rebuilt_image).words()
                value=Signal::derive(move || number().to_string())
                unit=""
                min=1.0
                max=Signal::derive(move || f64::from(n_images()))
                step=move |by| turn_image(lab, by)
                set=move |number| choose(number as u32)
                name="image-number"
            />
            <span role="status">{name}</span>
            <LeaveOut />
        </div>
    }
}

/// Takes the image out of a set of one's own.
#[component]
fn LeaveOut() -> impl IntoView {
    let lab = Lab::get();
    let leave_out = move |_| {
        if let Some(image_idx) = untrack(|| lab.chosen_image()) {
            lab.edit_set(Edit::RemoveImages(vec![image_idx]));
        }
    };
    view! {
        <Show when=move || lab.has_own_images()>
            <button
                type="button"
                class="quiet"
                data-testid="leave-out"
                aria-disabled=move || (!lab.can_change_set()).to_string()
                on:click=leave_out
            >
                {t!(rebuilt_leave_this_image_out).words()}
            </button>
        </Show>
    }
}
