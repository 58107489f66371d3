//! Both lanes on common axes: accuracy over epochs, with chance and the finish line.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use super::Perception;
use super::runs::Run;
use super::words;
use crate::charts::Chart;
use subspace_lab_charts::Surface;
use subspace_lab_charts::accuracy::{self, point};
use subspace_lab_charts::points::{Point, draw};

/// Points of a lane: one for each epoch, or a single one at the end for readers without.
fn points(run: &Run) -> Vec<Point> {
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
        let n_epochs = has_epochs().then(epochs_chosen);
        let lanes = lanes.get().map(|run| run.map(|run| points(&run)));
        draw(surface, &accuracy::over_epochs(lanes, n_epochs, chance(), &surface.colors))
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
