//! Both lanes on common axes: accuracy over epochs, with chance and the finish line.

use crate::reactive::*;
use subspace_lab_protocol::request::Layer;
use subspace_lab_words::{Words, t};

use super::Perception;
use super::runs::Run;
use super::words;
use crate::charts::Chart;
use crate::text;
use subspace_lab_charts::Surface;
use subspace_lab_charts::points::{Point, Points, Series, draw};

/// Points of a lane: one for each epoch, or a single one at the end for readers without.
fn points(run: &Run) -> Vec<Point> {
    let point = |at: f64, it: &subspace_lab_protocol::lane::Accuracy| Point {
        at,
        value: it.share,
        standard_error: it.standard_error,
    };
    let epochs: Vec<Point> = run.epochs.iter().map(|it| point(f64::from(it.n_done), &it.accuracy)).collect();
    match (&run.reading, epochs.is_empty()) {
        (Some(reading), true) => vec![point(1.0, &reading.accuracy)],
        _ => epochs,
    }
}

#[component]
pub(super) fn Course() -> impl IntoView {
    let step = Perception::get();
    let lanes = Memo::new(move |_| [0, 1].map(|lane| step.lane_run(lane)));
    let has_epochs = move || {
        let id = subspace_lab_protocol::noise::NoiseSpec::read(&step.reader()).id;
        step.reader_info(&id).is_none_or(|info| info.has_epochs)
    };
    let epochs_chosen = move || {
        let spec = subspace_lab_protocol::noise::NoiseSpec::read(&step.reader());
        spec.value("epochs").and_then(|it| it.parse::<u32>().ok()).unwrap_or(12)
    };
    let chance = move || step.lineups.now.with(|it| it.as_ref().map(|it| it.cards[0].chance));
    let paint = move |surface: &Surface| {
        let n_epochs = if has_epochs() { epochs_chosen().max(1) } else { 1 };
        let stride = n_epochs.div_ceil(6).max(1);
        let ticks = if has_epochs() {
            (0..=n_epochs).step_by(stride as usize).map(|n| (f64::from(n), n.to_string())).collect()
        } else {
            Vec::new()
        };
        let layers = [(Layer::Top, surface.colors.top), (Layer::Bottom, surface.colors.bottom)];
        let series = lanes.get().into_iter().zip(layers).filter_map(|(run, (layer, color))| {
            Some(Series { name: text::layer_name(layer), points: points(run.as_ref()?), color, is_quoted: false })
        });
        draw(
            surface,
            &Points {
                series: series.collect(),
                until: f64::from(n_epochs),
                ticks,
                title: if has_epochs() {
                    t!(perception_axis_epochs).words()
                } else {
                    t!(perception_at_the_end).words()
                },
                level: chance().map(|it| (it, t!(perception_chance, percent = text::percent(it)).words())),
                finish: Some((f64::from(n_epochs), t!(perception_finish).words())),
            },
        )
    };
    let label = move || {
        let lanes = lanes.get();
        let last = lanes.map(|run| run.and_then(|run| points(&run).last().copied()));
        words::course(last.map(|it| it.map(|it| (it.at, it.value))))
    };
    view! {
        <figure class="course" data-testid="course">
            <figcaption>{t!(perception_held_out_images_read_right).words()}</figcaption>
            <Chart label=Signal::derive(label) draw=paint />
        </figure>
    }
}
