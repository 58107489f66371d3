//! The spectrum, filled as far as each component comes back, and the course of training.

use crate::reactive::*;
use subspace_lab_protocol::rebuilding::RebuiltEpoch;
use subspace_lab_words::{Code, Words, t};

use super::{Runs, words};
use crate::charts::Chart;
use crate::lab::Lab;
use crate::steps::learning::state::Learning;
use crate::steps::learning::work::Work;
use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::filling::{self, Filling};
use subspace_lab_charts::xy::{self, Scale, Series, Shape, Xy};
use subspace_lab_charts::{Drawn, Surface};

/// Share of the variance of each component, filled by its slope.
#[component]
pub(super) fn Spectrum() -> impl IntoView {
    let lab = Lab::get();
    let runs = Learning::get().autoencoder;
    let draw = move |surface: &Surface| -> Drawn {
        let Some(current) = lab.current.get() else { return Ok(()) };
        let slopes = runs.state(lab).map_or_else(Vec::new, |it| it.slopes.clone());
        let strengths: Vec<f32> = slopes.iter().map(|it| it.unwrap_or(0.0).clamp(0.0, 1.0)).collect();
        let it = Filling {
            axis: Axis { rank: lab.rank(), logarithmic: true },
            ratio: &current.analysis.explained_variance_ratio,
            strengths: &strengths,
        };
        filling::draw(surface, &it)
    };
    let label = move || runs.state(lab).map_or_else(String::new, |it| words::autoencoder_filling_label(&it));
    view! {
        <figure class="curves">
            <figcaption>
                <b>{t!(learning_variance_of_each_component).words()}</b>
                <span class="key"><i class="without"></i> {t!(learning_in_the_set).words()} " " <i class="filled"></i> {t!(learning_part_that_comes_back_slope).words()}</span>
            </figcaption>
            <div class="lines" data-testid="chart-slopes">
                <Chart label=Signal::derive(label) draw />
            </div>
        </figure>
    }
}

/// Variance rebuilt, images read from codes and overlaps over the epochs.
#[component]
pub(super) fn Course() -> impl IntoView {
    let lab = Lab::get();
    let runs = Learning::get().autoencoder;
    let draw = move |surface: &Surface| draw_course(lab, runs, surface);
    let label = move || runs.with_shown(lab, |run| run.map_or_else(String::new, words::autoencoder_course_label));
    let has = move |of: fn(&RebuiltEpoch) -> bool| {
        runs.with_shown(lab, |run| run.and_then(|run| run.epochs.last()).is_some_and(|it| of(it)))
    };
    view! {
        <figure class="curves">
            <figcaption>
                <b>{t!(learning_over_the_epochs_held_out_images).words()}</b>
                <span class="key">
                    <i class="filled"></i>
                    {t!(learning_variance_rebuilt).words()} " "
                    <i class="whole"></i>
                    {t!(learning_by_pca).words()} " "
                    <i class="read"></i>
                    {t!(learning_read_from_codes_1_standard_error).words()} " "
                    <i class="plain"></i>
                    {t!(learning_codes_overlap_with_pca).words()} " "
                    <Show when=move || has(|it| it.overlap_with_closed_form.is_some())>
                        <i class="closed"></i>
                        {t!(learning_with_the_closed_form).words()}
                    </Show>
                </span>
            </figcaption>
            <div class="lines" data-testid="chart-course">
                <Chart label=Signal::derive(label) draw />
                <Work words=t!(learning_solving_for_the_best_linear_denoiser) />
            </div>
        </figure>
    }
}

fn draw_course(lab: Lab, runs: Runs, surface: &Surface) -> Drawn {
    let colors = &surface.colors;
    let n_epochs = f64::from(lab.settings.learning().n_passes);
    let (epochs, between, pca) = runs.with_shown(lab, |run| {
        run.map_or_else(Default::default, |run| {
            let begun = run.begun.as_ref();
            let pca = begun.and_then(|it| Some(1.0 - it.pca_unexplained?));
            (run.epochs.clone(), begun.and_then(|it| it.closed_form_with_pca), pca)
        })
    });
    let line = |name: Code, points: Vec<(f64, f64)>, color, width_px| Series {
        name: name.words(),
        points,
        margins: Vec::new(),
        color,
        width_px,
        shape: Shape::Line,
    };
    let over = |of: &dyn Fn(&RebuiltEpoch) -> Option<f64>| -> Vec<(f64, f64)> {
        epochs.iter().filter_map(|it| Some((f64::from(it.n_done), of(it)?))).collect()
    };
    let across = |height: f64| vec![(0.0, height), (n_epochs, height)];
    let mut series = Vec::new();
    series.extend(pca.map(|share| line(t!(learning_by_pca), across(share), colors.muted, 1.0)));
    series.extend(between.map(|overlap| Series {
        name: String::new(),
        ..line(t!(learning_with_the_closed_form), across(overlap), colors.noise, 1.0)
    }));
    series.push(line(t!(learning_codes_overlap_with_pca), over(&|it| it.overlap_with_pca), colors.ink, 1.5));
    if epochs.iter().any(|it| it.overlap_with_closed_form.is_some()) {
        series.push(line(
            t!(learning_with_the_closed_form),
            over(&|it| it.overlap_with_closed_form),
            colors.noise,
            2.0,
        ));
    }
    // Before it has learned anything it is worse than the mean image: below the axis.
    let rebuilt = over(&|it| Some(1.0 - it.test_unexplained?).filter(|share| *share >= 0.0));
    series.push(line(t!(learning_variance_rebuilt), rebuilt, colors.top, 2.0));
    series.push(Series {
        margins: epochs.iter().filter_map(|it| it.code_accuracy).map(|it| it.standard_error).collect(),
        ..line(
            t!(learning_read_from_codes_1_standard_error),
            over(&|it| Some(it.code_accuracy?.share)),
            colors.good,
            2.0,
        )
    });
    let it = Xy {
        x: Scale::numbers(0.0, n_epochs),
        y: Scale::shares(0.0, 1.0),
        x_name: t!(learning_axis_epochs).words(),
        y_name: String::new(),
        series,
        marks: Vec::new(),
        at_x: runs.state(lab).map(|it| f64::from(it.n_done)),
    };
    xy::draw(surface, &it)
}
