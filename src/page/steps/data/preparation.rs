//! How own pictures are brought to one size and split. A change prepares the set on screen anew, from its files.

use leptos::prelude::*;
use subspace_lab_protocol::intake::{ColorMode, Fit, Preparation, SIZE_RANGE_PX};

use crate::lab::Lab;
use crate::widgets::segmented::Segmented;
use crate::widgets::stepper::Stepper;
use crate::widgets::toggle::Toggle;
use crate::{shelf, text};

/// Largest share that can be held out here, in percent.
const MAX_HELD_OUT: f64 = 90.0;

/// More than any class has.
const MAX_CAP: f64 = 100_000.0;

/// What the cap begins with when it is switched on.
const FIRST_CAP: u32 = 200;

#[component]
pub(super) fn PreparationForm() -> impl IntoView {
    let lab = Lab::get();
    let shelf = lab.shelf;
    let read = move |of: fn(&Preparation) -> f64| move || shelf.preparation.with(of);
    let prepare = move |change: &dyn Fn(&mut Preparation)| shelf.prepare(change);
    let size = read(|it| f64::from(it.size_px.unwrap_or(SIZE_RANGE_PX.0)));
    let set_size = move |px: f64| {
        prepare(&|it| (it.size_px, it.keeps_arrays) = (Some(px.round() as u32), false));
    };
    let held_out = read(|it| (it.held_out_share * 100.0).round());
    let set_held_out = move |percent: f64| prepare(&|it| it.held_out_share = percent.round() / 100.0);
    let cap = read(|it| f64::from(it.per_class_cap.unwrap_or(FIRST_CAP)));
    let set_cap = move |cap: f64| prepare(&|it| it.per_class_cap = Some(cap.round() as u32));
    let seed = read(|it| it.seed as f64);
    let set_seed = move |seed: f64| prepare(&|it| it.seed = seed.round() as u64);
    let (least, most) = (f64::from(SIZE_RANGE_PX.0), f64::from(SIZE_RANGE_PX.1));
    let cannot = move || {
        lab.current.with(|current| {
            current.as_ref().is_some_and(|it| shelf::is_own(&it.summary.name) && !shelf.has_originals(&it.summary.name))
        })
    };
    view! {
        <details class="preparation" data-testid="preparation">
            <summary>"Preparation: " {move || shelf.preparation.with(text::preparation)}</summary>
            <Show when=cannot>
                <p class="hint">"The files of the set on screen are not at hand any more, so it stays as it is. Add them again to prepare them anew; this holds for what comes next."</p>
            </Show>
            <Toggle
                text="Keep the sizes that images have (all must have the same)"
                on=Signal::derive(move || shelf.preparation.with(|it| it.size_px.is_none()))
                set=move |on: bool| prepare(&|it| it.size_px = (!on).then_some(32))
                name="keep-sizes"
            />
            <Show when=move || shelf.preparation.with(|it| it.size_px.is_some())>
                <div class="quantity">
                    <span>"Side"</span>
                    <Stepper
                        label="Side of the prepared images"
                        value=Signal::derive(move || size().to_string())
                        unit="px"
                        min=least
                        max=most
                        step=move |by| set_size((size() + f64::from(by * 8)).clamp(least, most))
                        set=set_size
                        name="size"
                    />
                </div>
                <Toggle
                    text="Arrays stay as they are"
                    on=Signal::derive(move || shelf.preparation.with(|it| it.keeps_arrays))
                    set=move |on: bool| prepare(&|it| it.keeps_arrays = on)
                    name="keep-arrays"
                />
                <Segmented
                    label="Images that are not square"
                    options=vec![(Fit::Crop, "Crop"), (Fit::Pad, "Pad"), (Fit::Stretch, "Stretch")]
                    chosen=Signal::derive(move || shelf.preparation.with(|it| it.fit))
                    choose=move |fit| prepare(&|it| it.fit = fit)
                />
            </Show>
            <Segmented
                label="Colours"
                options=vec![(ColorMode::AsGiven, "As given"), (ColorMode::Gray, "Grey"), (ColorMode::Rgb, "Colour")]
                chosen=Signal::derive(move || shelf.preparation.with(|it| it.color))
                choose=move |color| prepare(&|it| it.color = color)
            />
            <label class="toggle">
                "Background " <input
                    type="color"
                    data-testid="background"
                    prop:value=move || shelf.preparation.with(|it| text::color_code(it.background))
                    on:change=move |event| {
                        if let Some(color) = text::read_color_code(&event_target_value(&event)) {
                            prepare(&|it| it.background = color);
                        }
                    }
                />
            </label>
            <div class="quantity">
                <span>"Held out"</span>
                <Stepper
                    label="Share of images held out"
                    value=Signal::derive(move || held_out().to_string())
                    unit="%"
                    min=0.0
                    max=MAX_HELD_OUT
                    step=move |by| set_held_out((held_out() + f64::from(by * 5)).clamp(0.0, MAX_HELD_OUT))
                    set=set_held_out
                    name="held-out"
                />
            </div>
            <Toggle
                text="At most so many images of each class"
                on=Signal::derive(move || shelf.preparation.with(|it| it.per_class_cap.is_some()))
                set=move |on: bool| prepare(&|it| it.per_class_cap = on.then_some(FIRST_CAP))
                name="cap-on"
            />
            <Show when=move || shelf.preparation.with(|it| it.per_class_cap.is_some())>
                <Stepper
                    label="Most images of each class"
                    value=Signal::derive(move || cap().to_string())
                    unit="per class"
                    min=1.0
                    max=MAX_CAP
                    step=move |by| set_cap((cap() + f64::from(by * 10)).clamp(1.0, MAX_CAP))
                    set=set_cap
                    name="cap"
                />
            </Show>
            <div class="quantity">
                <span>"Seed"</span>
                <Stepper
                    label="Seed of what is drawn: images held out, images within the cap"
                    value=Signal::derive(move || seed().to_string())
                    unit=""
                    min=0.0
                    max=999_999.0
                    step=move |by| set_seed((seed() + f64::from(by)).clamp(0.0, 999_999.0))
                    set=set_seed
                    name="seed"
                />
            </div>
            <Tiles />
            <RowShape />
        </details>
    }
}

/// Sprite sheets: images of many tiles.
#[component]
fn Tiles() -> impl IntoView {
    let lab = Lab::get();
    let shelf = lab.shelf;
    let side = move |which: usize| shelf.preparation.with(|it| it.tile_px.map_or(32, |tile| tile[which]));
    let set = move |which: usize, px: f64| {
        shelf.prepare(|it| {
            let mut tile = it.tile_px.unwrap_or([32, 32]);
            tile[which] = px.round() as u32;
            it.tile_px = Some(tile);
        });
    };
    let field = move |which: usize, label: &'static str, name: &'static str| {
        view! {
            <Stepper
                label=label
                value=Signal::derive(move || side(which).to_string())
                unit="px"
                min=1.0
                max=4096.0
                step=move |by| set(which, f64::from(side(which).saturating_add_signed(by).max(1)))
                set=move |px| set(which, px)
                name=name
            />
        }
    };
    view! {
        <Toggle
            text="The pictures are sheets of tiles"
            on=Signal::derive(move || shelf.preparation.with(|it| it.tile_px.is_some()))
            set=move |on: bool| shelf.prepare(|it| it.tile_px = on.then_some([32, 32]))
            name="tiles"
        />
        <Show when=move || shelf.preparation.with(|it| it.tile_px.is_some())>
            {field(0, "Height of a tile", "tile-height")}
            {field(1, "Width of a tile", "tile-width")}
        </Show>
    }
}

/// The guess for arrays of rows, which can be changed.
#[component]
fn RowShape() -> impl IntoView {
    let lab = Lab::get();
    let shelf = lab.shelf;
    let guess = move || {
        let chosen = shelf.preparation.with(|it| it.row_shape);
        chosen.or(shelf.report.with(|report| report.as_ref().and_then(|it| it.guessed_row_shape)))
    };
    let value = move || guess().map_or(String::new(), |[c, h, w]| format!("{c}, {h}, {w}"));
    // Stays for as long as the page is open, once it was wanted.
    let is_shown =
        Memo::new(move |was: Option<&bool>| was == Some(&true) || shelf.wants_row_shape.get() || guess().is_some());
    let typed = move |event| {
        let text = event_target_value(&event);
        let numbers: Option<Vec<u32>> = text
            .split([',', ' ', 'x', '×'])
            .filter(|part| !part.trim().is_empty())
            .map(|part| part.trim().parse().ok())
            .collect();
        let shape = match numbers.as_deref() {
            Some([]) => None,
            Some(&[height, width]) => Some([1, height, width]),
            Some(&[channels, height, width]) => Some([channels, height, width]),
            _ => {
                lab.notice.set(Some(format!(
                    "\"{}\" is no shape of a row. Type channels, height and width, such as 3, 32, 32.",
                    text.trim()
                )));
                return;
            }
        };
        shelf.prepare(|it| it.row_shape = shape);
    };
    view! {
        <Show when=move || is_shown.get()>
            <label class="quantity">
                "Rows of the array are channels, height, width "
                <input type="text" data-testid="row-shape" prop:value=value on:change=typed />
            </label>
        </Show>
    }
}
