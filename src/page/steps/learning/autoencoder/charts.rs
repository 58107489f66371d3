//! The spectrum, filled as far as each component comes back, and the course of training.

use crate::reactive::*;
use subspace_lab_protocol::rebuilding::RebuiltEpoch;
use subspace_lab_words::{Words, t};

use super::words;
use crate::charts::Chart;
use crate::lab::Lab;
use crate::steps::learning::state::Learning;
use crate::steps::learning::work::Work;
use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::filling::{self, Filling};
use subspace_lab_charts::{Drawn, Surface, training, xy};

/// Share of the variance of each component, filled by its slope.
#[component]
pub(super) fn Spectrum() -> impl IntoView {
    let lab = Lab::get();
    let runs = Learning::get().autoencoder;
    let draw = move |surface: &Surface| -> Drawn {
        let Some(current) = lab.current.get() else { return Ok(()) };
        let strengths = runs.state(lab).map_or_else(Vec::new, |it| training::strengths(&it.slopes));
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
    let draw = move |surface: &Surface| -> Drawn {
        let n_epochs = lab.settings.learning().n_passes;
        let now = runs.state(lab).map(|it| it.n_done);
        let it = runs.with_shown(lab, |run| {
            let (begun, epochs) = run.map_or((None, &[][..]), |run| (run.begun.as_deref(), &run.epochs[..]));
            training::over_epochs(begun, epochs, n_epochs, now, &surface.colors)
        });
        xy::draw(surface, &it)
    };
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
