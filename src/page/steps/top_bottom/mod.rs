//! Step 3: every image rebuilt from the top and from the bottom subspace. A new layout is one file here.

mod choice;
mod compare;
mod grid;
mod keys;
mod single;

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::request::Layer;
use subspace_lab_protocol::settings::{Layout, PICTURE_COUNTS, View};
use subspace_lab_words::{Words, t};
use web_sys::HtmlCanvasElement;

use super::{Looks, Parts, Program, Step};
use crate::lab::Lab;
use crate::text;
use crate::widgets::no_sample::OfImages;
use crate::widgets::picture::paint;
use crate::widgets::segmented::Segmented;
use crate::widgets::toggle::Toggle;
use keys::{KEYS, Keys};

pub(super) static STEP: Step = Step {
    view: View::TopBottom,
    title: t!(steps_top_bottom),
    question: t!(steps_top_bottom_question),
    keys: KEYS,
    needs_images: false,
    previews: true,
    program: Program::Here(&PARTS),
};

static PARTS: Parts = Parts {
    open: |lab| Rc::new(Keys::of(lab)),
    looks: Looks {
        bar: || view! { <Bar /> }.into_any(),
        stage: || view! { <Stage /> }.into_any(),
        below: None,
        say: None,
        status: None,
        numbers: || view! { <Errors /> }.into_any(),
    },
};

#[component]
fn Bar() -> impl IntoView {
    let lab = Lab::get();
    let is_grid = move || lab.settings.layout() == Layout::Grid;
    view! {
        <Segmented
            label=t!(rebuilt_layout)
            options=vec![(Layout::Grid, t!(rebuilt_grid)), (Layout::Single, t!(rebuilt_single)), (Layout::Compare, t!(rebuilt_compare))]
            chosen=Signal::derive(move || lab.settings.layout())
            choose=move |layout| lab.change(|s| s.layout = layout)
        />
        <Segmented
            label=t!(rebuilt_number_of_images)
            options=PICTURE_COUNTS.map(|n| (n, if n == PICTURE_COUNTS[0] { t!(rebuilt_eight) } else { t!(rebuilt_twenty_four) })).to_vec()
            chosen=Signal::derive(move || lab.settings.n_pictures())
            choose=move |n| lab.change(|s| s.n_pictures = n)
        />
        <choice::ChooseImages />
        <Show when=is_grid>
            <Toggle
                text=t!(rebuilt_residual).words()
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
    let pictures = move || match layout.get() {
        Layout::Grid => view! { <grid::Grid /> }.into_any(),
        Layout::Single => view! { <single::Single /> }.into_any(),
        Layout::Compare => view! { <compare::Compare /> }.into_any(),
    };
    view! { <OfImages>{pictures}</OfImages> }
}

/// Draws one layer of one image, if the newest answer has it.
fn draw_layer(lab: Lab, layer: Layer, image_idx: Option<u32>, canvas: &HtmlCanvasElement) {
    lab.staged(|answer| {
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
    let Some(image_idx) = image_idx else { return String::new() };
    let label = |summary: &_| lab.staged(|answer| text::picture_label(summary, answer, layer, image_idx));
    lab.staged_summary(label).unwrap_or_default()
}

/// Heading of a row or column of pictures.
#[component]
fn LayerHeading(layer: Layer) -> impl IntoView {
    let lab = Lab::get();
    let heading = move || {
        let rank = lab.staged_rank();
        let stretched = lab.settings.stretch();
        lab.staged(|answer| text::layer_heading(answer, layer, rank, stretched))
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
    let rows = move || {
        let rows = |summary: &_| lab.staged(|answer| answer.map(|answer| text::error_rows(summary, answer)));
        lab.staged_summary(rows).flatten().unwrap_or_default()
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
            <summary>{t!(rebuilt_errors_of_these_images_and_of).words()}</summary>
            <p>
                {t!(rebuilt_mean_squared_error_per_pixel_value).words()}
            </p>
            <div class="scroll">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t!(rebuilt_image).words()}</th>
                            <th scope="col">{t!(rebuilt_top_squared_error).words()}</th>
                            <th scope="col">{t!(rebuilt_top_psnr).words()}</th>
                            <th scope="col">{t!(rebuilt_bottom_squared_error).words()}</th>
                            <th scope="col">{t!(rebuilt_bottom_psnr).words()}</th>
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
