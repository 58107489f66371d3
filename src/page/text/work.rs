//! The status line, and what is said while something is computed.

use subspace_lab_protocol::event::{ErrorPair, Progress, Reconstructed, Stage};

use super::numbers::{count, megabytes, seconds, squared_error};
use crate::lab::{Current, UnderWay};

/// The status line: how exact, over what, which error.
pub(crate) fn status(current: &Current, reconstructed: Option<&Reconstructed>, seed: u64) -> String {
    let summary = &current.summary;
    let mut parts = vec![
        "exact".to_owned(),
        format!("{} images analysed, {} held out", count(summary.n_train), count(summary.n_held_out)),
    ];
    if let Some(it) = reconstructed {
        parts.push(format!("squared error per pixel value, analysed: {}", error_pair(it.train_error)));
        if let Some(held_out) = it.held_out_error {
            parts.push(format!("held out: {}", error_pair(held_out)));
        }
    }
    parts.push(format!("computed in {} on this device", seconds(current.analysis.seconds)));
    parts.push(format!("seed {seed}"));
    parts.push("nothing leaves this page".to_owned());
    parts.join(" · ")
}

fn error_pair(pair: ErrorPair) -> String {
    format!("top {}, bottom {}", squared_error(pair.top.mse), squared_error(pair.bottom.mse))
}

/// What the work under way is at, and what all of it is expected to take.
pub(crate) fn progress(under_way: &UnderWay) -> String {
    let expected = under_way.estimate.map_or(String::new(), |it| {
        format!(" · about {} and {} in all", seconds(it.seconds), megabytes(it.peak_bytes))
    });
    format!("{}{expected}", stage(under_way))
}

/// The eigen decomposition cannot count, so its size stands for it.
fn stage(under_way: &UnderWay) -> String {
    let Some(summary) = &under_way.summary else { return "fetching and decoding".to_owned() };
    let size = summary.n_train.min(summary.shape.n_features() as u32);
    let counted = |what: &str, it: &Progress| format!("{what}: {} of {}", count(it.done), count(it.total));
    match &under_way.progress {
        None => "starting".to_owned(),
        Some(it) => match it.stage {
            Stage::Moments => counted("adding up second moments", it),
            Stage::Eigen => format!("eigenvectors of a {} × {} matrix", count(size), count(size)),
            Stage::Components => counted("turning eigenvectors into components", it),
            Stage::HeldOut => "projecting the held-out images".to_owned(),
            Stage::Denoiser | Stage::Learning => solving(Some(it), false),
        },
    }
}

/// How far the solution for a noise is, or a report on several.
pub(crate) fn solving(progress: Option<&Progress>, is_report: bool) -> String {
    let what = if is_report { "writing the report" } else { "solving for the best linear denoiser at every K" };
    progress
        .map_or_else(|| what.to_owned(), |it| format!("{what}: step {} of {}", (it.done + 1).min(it.total), it.total))
}

/// Share of the work done that a progress bar shows; `None` while only the clock tells.
pub(crate) fn progress_share(under_way: &UnderWay) -> Option<f64> {
    let progress = under_way.progress?;
    match progress.stage {
        Stage::Moments | Stage::Components | Stage::Denoiser | Stage::Learning => {
            Some(f64::from(progress.done) / f64::from(progress.total.max(1)))
        }
        Stage::Eigen | Stage::HeldOut => None,
    }
}

/// The same for screen readers, who hear each stage once and each quarter of it.
pub(crate) fn spoken_progress(under_way: &UnderWay) -> String {
    let stage = match under_way.progress.map(|it| it.stage) {
        None => "fetching and decoding",
        Some(Stage::Moments) => "adding up second moments",
        Some(Stage::Eigen) => "computing eigenvectors",
        Some(Stage::Components) => "turning eigenvectors into components",
        Some(Stage::HeldOut) => "projecting the held-out images",
        Some(Stage::Denoiser | Stage::Learning) => "solving for the best linear denoiser",
    };
    let quarters = progress_share(under_way).map_or(0.0, |share| (share * 4.0).floor());
    if quarters > 0.0 { format!("{stage}, {:.0} percent", quarters * 25.0) } else { stage.to_owned() }
}

/// What the tab is called: while something is computed, how far that is.
pub(crate) fn title(share: Option<Option<f64>>) -> String {
    let name = "Subspace Lab: which half of a picture do you recognise?";
    match share {
        None => name.to_owned(),
        Some(None) => format!("… {name}"),
        Some(Some(share)) => format!("{:.0} % {name}", share * 100.0),
    }
}
