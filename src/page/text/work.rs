//! The status line, and what is said while something is computed.

use subspace_lab_charts::numbers::squared_error;
use subspace_lab_protocol::event::{ErrorPair, Progress, Reconstructed, Stage};
use subspace_lab_words::{Number, Words, t};

use super::numbers::{megabytes, seconds};
use crate::lab::{Current, UnderWay};

/// The status line: how exact, over what, which error.
pub(crate) fn status(current: &Current, reconstructed: Option<&Reconstructed>, seed: u64) -> String {
    let summary = &current.summary;
    let mut parts = vec![
        t!(work_exact).words(),
        t!(
            work_images_analysed_held_out,
            n_train = Number::count(summary.n_train),
            n_held_out = Number::count(summary.n_held_out)
        )
        .words(),
    ];
    if let Some(it) = reconstructed {
        parts.push(t!(work_squared_error_per_pixel_value_analysed, train_error = error_pair(it.train_error)).words());
        if let Some(held_out) = it.held_out_error {
            parts.push(t!(work_held_out, held_out = error_pair(held_out)).words());
        }
    }
    parts.push(t!(work_computed_in_on_this_device, analysis = seconds(current.analysis.seconds)).words());
    parts.push(t!(work_seed, seed = seed).words());
    parts.push(t!(work_nothing_leaves_this_page).words());
    parts.join(" · ")
}

fn error_pair(pair: ErrorPair) -> String {
    t!(work_top_bottom, top = squared_error(pair.top.mse), bottom = squared_error(pair.bottom.mse)).words()
}

/// What the work under way is at, and what all of it is expected to take.
pub(crate) fn progress(under_way: &UnderWay) -> String {
    let stage = stage(under_way);
    match under_way.estimate {
        None => stage,
        Some(it) => {
            let (seconds, peak_bytes) = (seconds(it.seconds), megabytes(it.peak_bytes));
            t!(work_about_and_in_all, stage = stage, seconds = seconds, peak_bytes = peak_bytes).words()
        }
    }
}

fn stage(under_way: &UnderWay) -> String {
    let Some(summary) = &under_way.summary else { return t!(work_fetching_and_decoding).words() };
    let n_features = summary.shape.n_features() as u32;
    // Of moments there is the covariance alone.
    let size = if summary.are_moments { n_features } else { summary.n_train.min(n_features) };
    let counted = |what: String, it: &Progress| {
        t!(work_of, what = what, done = Number::count(it.done), total = Number::count(it.total)).words()
    };
    match &under_way.progress {
        None => t!(work_starting).words(),
        Some(it) => match it.stage {
            Stage::Moments => counted(t!(work_adding_up_second_moments).words(), it),
            Stage::Eigen => {
                let what = t!(work_eigenvectors_of_a_matrix, size = Number::count(size)).words();
                let percent = (100 * it.done).checked_div(it.total).unwrap_or_default();
                t!(work_percent, stage = what, percent = percent).words()
            }
            Stage::Components => counted(t!(work_turning_eigenvectors_into_components).words(), it),
            Stage::HeldOut => t!(work_projecting_the_held_out_images).words(),
            Stage::Denoiser | Stage::Learning => solving(Some(it), false),
            Stage::Writing => counted(t!(work_writing_the_file).words(), it),
        },
    }
}

/// How far the solution for a noise is, or a report on several.
pub(crate) fn solving(progress: Option<&Progress>, is_report: bool) -> String {
    let what = if is_report {
        t!(work_writing_the_report).words()
    } else {
        t!(work_solving_for_the_best_linear_denoiser).words()
    };
    progress.map_or_else(
        || what.clone(),
        |it| t!(work_step_of, what = what, step = (it.done + 1).min(it.total), total = it.total).words(),
    )
}

/// Share of the work done that a progress bar shows; `None` while only the clock tells.
pub(crate) fn progress_share(under_way: &UnderWay) -> Option<f64> {
    let progress = under_way.progress?;
    match progress.stage {
        Stage::HeldOut => None,
        _ => Some(f64::from(progress.done) / f64::from(progress.total.max(1))),
    }
}

/// The same for screen readers, who hear each stage once and each quarter of it.
pub(crate) fn spoken_progress(under_way: &UnderWay) -> String {
    let stage = match under_way.progress.map(|it| it.stage) {
        None => t!(work_fetching_and_decoding).words(),
        Some(Stage::Moments) => t!(work_adding_up_second_moments).words(),
        Some(Stage::Eigen) => t!(work_computing_eigenvectors).words(),
        Some(Stage::Components) => t!(work_turning_eigenvectors_into_components).words(),
        Some(Stage::HeldOut) => t!(work_projecting_the_held_out_images).words(),
        Some(Stage::Denoiser | Stage::Learning) => t!(work_solving_for_the_best_linear_denoiser_2).words(),
        Some(Stage::Writing) => t!(work_writing_the_file).words(),
    };
    let quarters = progress_share(under_way).map_or(0.0, |share| (share * 4.0).floor());
    if quarters > 0.0 {
        t!(work_percent, stage = stage, percent = Number::fixed(quarters * 25.0, 0)).words()
    } else {
        stage.to_owned()
    }
}

/// What the tab is called: while something is computed, how far that is.
pub(crate) fn title(share: Option<Option<f64>>) -> String {
    match share {
        None => t!(work_title).words(),
        Some(None) => t!(work_title_busy).words(),
        Some(Some(share)) => t!(work_title_share, share = Number::fixed(share * 100.0, 0)).words(),
    }
}
