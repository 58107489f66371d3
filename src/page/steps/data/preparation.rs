//! How own pictures are brought to one size and split. A change prepares the set on screen anew, from its files.

use crate::reactive::*;
use subspace_lab_protocol::intake::{ColorMode, Fit, Preparation, SIZE_RANGE_PX};
use subspace_lab_words::{Code, Words, t};

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
            <summary>{t!(data_preparation).words()} " " {move || shelf.preparation.with(text::preparation)}</summary>
            <Show when=cannot>
                <p class="hint">{t!(data_the_files_of_the_set_on).words()}</p>
            </Show>
            <Toggle
                text=t!(data_keep_the_sizes_that_images_have).words()
                on=Signal::derive(move || shelf.preparation.with(|it| it.size_px.is_none()))
                set=move |on: bool| prepare(&|it| it.size_px = (!on).then_some(32))
                name="keep-sizes"
            />
            <Show when=move || shelf.preparation.with(|it| it.size_px.is_some())>
                <div class="quantity">
                    <span>{t!(data_side).words()}</span>
                    <Stepper
                        label=t!(data_side_of_the_prepared_images).words()
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
                    text=t!(data_arrays_stay_as_they_are).words()
                    on=Signal::derive(move || shelf.preparation.with(|it| it.keeps_arrays))
                    set=move |on: bool| prepare(&|it| it.keeps_arrays = on)
                    name="keep-arrays"
                />
                <Segmented
                    label=t!(data_images_that_are_not_square)
                    options=vec![(Fit::Crop, t!(data_crop)), (Fit::Pad, t!(data_pad)), (Fit::Stretch, t!(data_stretch))]
                    chosen=Signal::derive(move || shelf.preparation.with(|it| it.fit))
                    choose=move |fit| prepare(&|it| it.fit = fit)
                />
            </Show>
            <Segmented
                label=t!(data_colours)
                options=vec![(ColorMode::AsGiven, t!(data_as_given)), (ColorMode::Gray, t!(data_grey)), (ColorMode::Rgb, t!(data_colour))]
                chosen=Signal::derive(move || shelf.preparation.with(|it| it.color))
                choose=move |color| prepare(&|it| it.color = color)
            />
            <label class="toggle">
                {t!(data_background).words()} " " <input
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
                <span>{t!(data_held_out).words()}</span>
                <Stepper
                    label=t!(data_share_of_images_held_out).words()
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
                text=t!(data_at_most_so_many_images_of).words()
                on=Signal::derive(move || shelf.preparation.with(|it| it.per_class_cap.is_some()))
                set=move |on: bool| prepare(&|it| it.per_class_cap = on.then_some(FIRST_CAP))
                name="cap-on"
            />
            <Show when=move || shelf.preparation.with(|it| it.per_class_cap.is_some())>
                <Stepper
                    label=t!(data_most_images_of_each_class).words()
                    value=Signal::derive(move || cap().to_string())
                    unit=t!(data_per_class).words()
                    min=1.0
                    max=MAX_CAP
                    step=move |by| set_cap((cap() + f64::from(by * 10)).clamp(1.0, MAX_CAP))
                    set=set_cap
                    name="cap"
                />
            </Show>
            <div class="quantity">
                <span>{t!(data_seed).words()}</span>
                <Stepper
                    label=t!(data_seed_of_what_is_drawn_images).words()
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
    let field = move |which: usize, label: Code, name: &'static str| {
        view! {
            <Stepper
                label=label.words()
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
            text=t!(data_the_pictures_are_sheets_of_tiles).words()
            on=Signal::derive(move || shelf.preparation.with(|it| it.tile_px.is_some()))
            set=move |on: bool| shelf.prepare(|it| it.tile_px = on.then_some([32, 32]))
            name="tiles"
        />
        <Show when=move || shelf.preparation.with(|it| it.tile_px.is_some())>
            {field(0, t!(data_height_of_a_tile), "tile-height")}
            {field(1, t!(data_width_of_a_tile), "tile-width")}
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
                lab.notice.set(Some(t!(data_is_no_shape_of_a_row, trim = text.trim())));
                return;
            }
        };
        shelf.prepare(|it| it.row_shape = shape);
    };
    view! {
        <Show when=move || is_shown.get()>
            <label class="quantity">
                {t!(data_rows_of_the_array_are_channels).words()} " "
                <input type="text" data-testid="row-shape" prop:value=value on:change=typed />
            </label>
        </Show>
    }
}
