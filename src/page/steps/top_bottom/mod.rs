//! Step 3: every image rebuilt from the top and from the bottom subspace. A new layout is one file here.

mod choice;
mod compare;
mod grid;
mod keys;
mod single;

use std::rc::Rc;

use leptos::prelude::*;
use subspace_lab_protocol::request::Layer;
use subspace_lab_protocol::settings::{Layout, PICTURE_COUNTS, View};
use web_sys::HtmlCanvasElement;

use super::Step;
use crate::lab::Lab;
use crate::text;
use crate::widgets::picture::paint;
use crate::widgets::segmented::Segmented;
use crate::widgets::toggle::Toggle;
use keys::{KEYS, Keys};

pub(super) static STEP: Step = Step {
    view: View::TopBottom,
    title: "Top | Bottom",
    question: "Which one can you recognise?",
    keys: KEYS,
    open: |lab| Rc::new(Keys::of(lab)),
    bar: || view! { <Bar /> }.into_any(),
    stage: || view! { <Stage /> }.into_any(),
    below: None,
    say: None,
    status: None,
    numbers: || view! { <Errors /> }.into_any(),
};

#[component]
fn Bar() -> impl IntoView {
    let lab = Lab::get();
    let is_grid = move || lab.settings.layout() == Layout::Grid;
    view! {
        <Segmented
            label="Layout"
            options=vec![(Layout::Grid, "Grid"), (Layout::Single, "Single"), (Layout::Compare, "Compare")]
            chosen=Signal::derive(move || lab.settings.layout())
            choose=move |layout| lab.change(|s| s.layout = layout)
        />
        <Segmented
            label="Number of images"
            options=PICTURE_COUNTS.map(|n| (n, if n == PICTURE_COUNTS[0] { "8" } else { "24" })).to_vec()
            chosen=Signal::derive(move || lab.settings.n_pictures())
            choose=move |n| lab.change(|s| s.n_pictures = n)
        />
        <choice::ChooseImages />
        <Show when=is_grid>
            <Toggle
                text="Residual"
                on=Signal::derive(move || lab.settings.residual())
                set=move |on| lab.change(|s| s.residual = on)
                name="residual"
            />
        </Show>
    }
}

#[component]
fn Stage() -> impl IntoView {
    let lab = Lab::get();
    let layout = Memo::new(move |_| lab.settings.layout());
    move || match layout.get() {
        Layout::Grid => view! { <grid::Grid /> }.into_any(),
        Layout::Single => view! { <single::Single /> }.into_any(),
        Layout::Compare => view! { <compare::Compare /> }.into_any(),
    }
}

/// Draws one layer of one image, if the newest answer has it.
fn draw_layer(lab: Lab, layer: Layer, image_idx: Option<u32>, canvas: &HtmlCanvasElement) {
    lab.reconstructed.with(|answer| {
        let Some(answer) = answer else { return };
        let position = answer.image_idx.iter().position(|&it| Some(it) == image_idx);
        let pictures = answer.layers.iter().find(|(it, _)| *it == layer);
        if let (Some(position), Some((_, pictures))) = (position, pictures) {
            paint(canvas, pictures, position);
        }
    });
}

/// What a picture shows, in words with its error.
fn picture_label(lab: Lab, layer: Layer, image_idx: Option<u32>) -> String {
    let (Some(current), Some(image_idx)) = (lab.current.get(), image_idx) else { return String::new() };
    lab.reconstructed.with(|answer| text::picture_label(&current.summary, answer.as_deref(), layer, image_idx))
}

/// Heading of a row or column of pictures.
#[component]
fn LayerHeading(layer: Layer) -> impl IntoView {
    let lab = Lab::get();
    let heading = move || {
        let rank = lab.rank();
        let stretched = lab.settings.stretch();
        lab.reconstructed.with(|answer| text::layer_heading(answer.as_deref(), layer, rank, stretched))
    };
    view! {
        <h2>
            {move || heading().name} " " <em>{move || heading().share}</em> <small>{move || heading().detail}</small>
        </h2>
    }
}

fn layer_class(layer: Layer) -> &'static str {
    match layer {
        Layer::Original => "original",
        Layer::Top => "top",
        Layer::Bottom => "bottom",
        Layer::Residual => "residual",
    }
}

#[component]
fn Errors() -> impl IntoView {
    let lab = Lab::get();
    let rows = move || match (lab.current.get(), lab.reconstructed.get()) {
        (Some(current), Some(answer)) => text::error_rows(&current.summary, &answer),
        _ => Vec::new(),
    };
    let row = |cells: [String; 5]| {
        let [name, rest @ ..] = cells;
        view! {
            <tr>
                <th scope="row">{name}</th>
                {rest.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <details data-testid="numbers">
            <summary>"Errors of these images and of the whole set"</summary>
            <p>
                "Mean squared error per pixel value with intensities from 0 to 1, and the peak signal-to-noise ratio that follows from it. The bottom is measured with the mean image added."
            </p>
            <div class="scroll">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Image"</th>
                            <th scope="col">"Top: squared error"</th>
                            <th scope="col">"Top: PSNR"</th>
                            <th scope="col">"Bottom: squared error"</th>
                            <th scope="col">"Bottom: PSNR"</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=rows key=|row| row.clone() children=row />
                    </tbody>
                </table>
            </div>
        </details>
    }
}
