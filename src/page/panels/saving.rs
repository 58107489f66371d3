//! What can be saved of what is on screen: charts as vectors and pixels, and the pictures on the stage.

use crate::reactive::*;
use subspace_lab_words::{Code, Words, t};
use web_sys::HtmlCanvasElement;

use subspace_lab_charts::caption::{CHART_PX, Caption};
use subspace_lab_charts::svg;

use super::caption::caption_of;
use super::{Panel, Panels, png};
use crate::browser;
use crate::charts::look_of;
use crate::charts::on_screen::{OnScreen, Plate};
use crate::lab::Lab;

/// Pixels of a CSS pixel in the widest form of a chart, 3,840 wide, which is laid out as the command line does it, whatever the screen's size.
const WIDE: f64 = 4.0;

/// Pixels of a picture's pixel where it is enlarged: nothing is smoothed.
const ENLARGED: u32 = 8;

/// A form in which a chart can be saved.
struct Form {
    title: Code,
    name: &'static str,
    /// Makes the file and hands it to the visitor; whether it could.
    save: fn(Lab, &Plate, &str) -> bool,
}

/// Every one. A new one is one line here and what it calls.
static FORMS: [Form; 4] = [
    Form { title: t!(sharing_svg), name: "svg", save: save_svg },
    Form {
        title: t!(sharing_png),
        name: "png",
        save: |lab, plate, name| save_png(lab, plate, name, plate.size(), 1.0),
    },
    Form {
        title: t!(sharing_png_2),
        name: "png-2x",
        save: |lab, plate, name| save_png(lab, plate, name, plate.size(), 2.0),
    },
    Form {
        title: t!(sharing_png_wide),
        name: "png-wide",
        save: |lab, plate, name| save_png(lab, plate, name, Some(CHART_PX), WIDE),
    },
];

fn caption(lab: Lab, plate: &Plate, width: f64) -> Caption {
    caption_of(lab, &plate.label.get_untracked(), width)
}

fn save_svg(lab: Lab, plate: &Plate, name: &str) -> bool {
    let text = || {
        let (look, size) = (look_of(&plate.place()?)?, plate.size()?);
        svg::written(|surface| (plate.draw)(surface), size, &look, &caption(lab, plate, size.0))
    };
    text().inspect(|text| browser::save(&format!("{name}.svg"), "image/svg+xml", text)).is_some()
}

fn save_png(lab: Lab, plate: &Plate, name: &str, size: Option<(f64, f64)>, density: f64) -> bool {
    let canvas = size.and_then(|size| png::of_chart(plate, size, &caption(lab, plate, size.0), density));
    canvas.inspect(|canvas| browser::save_canvas(&format!("{name}.png"), canvas)).is_some()
}

fn save_stage(lab: Lab, name: &str, times: u32) -> bool {
    let shows = || {
        let heading = browser::window().document().and_then(|it| it.query_selector("h1").ok().flatten());
        heading.and_then(|it| it.text_content()).unwrap_or_default()
    };
    let canvas: Option<HtmlCanvasElement> = png::of_stage(times, |width| caption_of(lab, &shows(), width));
    canvas.inspect(|canvas| browser::save_canvas(&format!("{name}.png"), canvas)).is_some()
}

/// Charts that show something.
fn shown() -> Vec<Plate> {
    OnScreen::get().plates().into_iter().filter(|plate| !plate.label.with(String::is_empty)).collect()
}

#[component]
pub(super) fn SaveCard() -> impl IntoView {
    let lab = Lab::get();
    let told = move |is_saved: bool| {
        if !is_saved {
            lab.notice.set(Some(t!(sharing_nothing_to_save).into()));
        }
    };
    let name =
        move |what: &str| lab.settings.now(|settings| format!("{}-{}-{what}", settings.set, settings.view.name()));
    // Those on screen while the panel is open.
    let panels = Panels::get();
    let chart = RwSignal::new(0_usize);
    let plates = Signal::derive(move || {
        let plates = if panels.is_open(Panel::Share) { shown() } else { Vec::new() };
        plates.iter().map(|plate| plate.label.get()).collect::<Vec<_>>()
    });
    let save_chart = move |form: &'static Form| {
        let plates = untrack(shown);
        let plate = plates.get(chart.get_untracked()).or(plates.first());
        told(
            plate.is_some_and(|plate| (form.save)(lab, plate, &name(&format!("chart-{}", chart.get_untracked() + 1)))),
        );
    };
    view! {
        <h2>{t!(sharing_charts).words()}</h2>
        <p>
            <select
                aria-label=t!(sharing_chart).words()
                data-testid="save-chart"
                on:change=move |event| chart.set(event_target_value(&event).parse().unwrap_or_default())
            >
                {move || {
                    let labels = plates.get().into_iter().enumerate();
                    labels
                        .map(|(place, label)| view! { <option value=place.to_string()>{format!("{} · {label}", place + 1)}</option> })
                        .collect_view()
                }}
            </select>
        </p>
        <p class="chips">
            {FORMS
                .iter()
                .map(|form| {
                    view! {
                        <button
                            type="button"
                            data-testid=format!("save-{}", form.name)
                            on:click=move |_| save_chart(form)
                        >
                            {form.title.words()}
                        </button>
                    }
                })
                .collect_view()}
        </p>
        <h2>{t!(sharing_pictures).words()}</h2>
        <p class="chips">
            <button type="button" data-testid="save-stage" on:click=move |_| told(save_stage(lab, &name("pictures"), 1))>
                {t!(sharing_own_size).words()}
            </button>
            <button type="button" data-testid="save-stage-large" on:click=move |_| told(save_stage(lab, &name("pictures"), ENLARGED))>
                {t!(sharing_enlarged, n = ENLARGED).words()}
            </button>
        </p>
    }
}
