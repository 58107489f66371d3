//! The certificate in words, and why figures are missing.

use subspace_lab_science::certificate::{CLEAR, Certificate, Change, SAME, Status};
use subspace_lab_science::denoising::resolution::SHOWN;
use subspace_lab_science::{Curve, ImageSet, LabelScores, NoAlignment, NoProbe, Optima, Pca, Verdict, draws};

/// Why there is no alignment although there are labels.
pub(crate) const UNREADABLE: &str = "No component tells these classes apart: their mean images are the same, so alignment, 0 divided by 0, does not exist.";

/// Which components changed rank, at which K; or up to where it is decided, and why not beyond.
pub(crate) fn reason(pca: &Pca, certificate: &Certificate, optima: &Optima) -> String {
    let is_estimated = optima.is_estimated();
    let n_compared = certificate.status.len() - certificate.count(Status::NoSubspace);
    match (certificate.verdict, certificate.first_change) {
        (Verdict::Can, Some(first)) => {
            let agreement = if is_estimated { "On draws that it has not seen the changed subspace wins clearly. " } else { "" };
            let most = certificate
                .largest_change
                .filter(|most| most.n_components != first.n_components)
                .map(|most| format!(" The largest is at K = {}: {}.", most.n_components, shared(&most)))
                .unwrap_or_default();
            let n_changed = certificate.count(Status::Changed);
            format!(
                "{agreement}The first change is at K = {}: {}.{most} It changes at {n_changed} of the {n_compared} K below the rank that have a subspace.",
                first.n_components,
                swap(&first),
            )
        }
        (Verdict::Undecided, _) if is_estimated && draws::n_components(pca) < pca.n_features() => format!(
            "Draws were read through the first {} components, and an encoder might undo this noise by what lies outside of them: the figures are those of \
             encoders that read no more, and nothing is decided.",
            draws::n_components(pca)
        ),
        (Verdict::Undecided, _) if is_estimated => "At no K does the denoiser's subspace clearly beat PCA's on draws that it has not seen. \
             From draws it can never be shown that nothing changes."
            .to_owned(),
        (Verdict::Undecided, _) => undecided(pca, certificate, optima),
        _ if pca.rank() == 1 => "There is one component, so there is no order to change.".to_owned(),
        _ if certificate.is_by_form => "By the form of this noise on these images, whatever their labels: the components keep their order, and every \
             top-K subspace is the same with and without it."
            .to_owned(),
        _ => format!(
            "At all {n_compared} K below the rank that have a top-K subspace, it is the same with and without this noise."
        ),
    }
}

/// Up to which K nothing changes, and what hides the rest.
fn undecided(pca: &Pca, certificate: &Certificate, optima: &Optima) -> String {
    let variances = pca.spectrum().explained_variance();
    let share = |k: usize| variances.get(k).map_or(0.0, |variance| variance / variances[0]);
    let first = certificate
        .status
        .iter()
        .position(|status| *status == Status::NotResolved)
        .map_or(pca.rank(), |position| position + 1);
    let n_dimensions = optima.optimum.n_components();
    let distance = optima.optimum.squared_distance().get(first - 1).map_or(0.0, |squared| squared.sqrt());
    let up_to = match (first - 1).min(n_dimensions) {
        0 => "Not even K = 1 is decided".to_owned(),
        k => format!("Up to K = {k} every subspace is the same and beyond it is not decided"),
    };
    let why = match certificate.status.get(first - 1) {
        None => format!("images and features allow more components than the {} that rounding leaves", pca.rank()),
        Some(_) if first >= n_dimensions => "the noise leaves no more dimensions to compare".to_owned(),
        Some(_) if (0.1 * SAME..10.0 * SAME).contains(&distance) => {
            format!("at K = {first} the distance is {distance:.1e}, too near to the limit of {SAME:e}")
        }
        Some(_) if share(first) < 1e-6 => {
            format!(
                "differences among variances below {:.0e} of the first cannot be told apart well enough",
                share(first)
            )
        }
        Some(_) => format!(
            "the variances of components {first} and {}, or what the denoiser gains from them, are too near to each other to tell their directions",
            first + 1
        ),
    };
    format!("{up_to}: {why}.")
}

/// What counts as a change.
pub(crate) fn tolerance(optima: &Optima) -> String {
    let how = if optima.is_estimated() {
        format!(
            "A subspace counts as changed if, fitted to three groups of draws, it leaves less error on the fourth than PCA's does, by {CLEAR} standard errors \
             of the mean over the four"
        )
    } else {
        format!(
            "A subspace counts as the same if its distance, sqrt(2 K (1 - overlap)), is below {SAME:e} even with all that rounding can do added, and as \
             changed if sqrt(K (1 - overlap)) is above with all of it taken off"
        )
    };
    let ridge = if optima.takes_ridge { " The ridge counts as part of the noise." } else { "" };
    format!("{how}. Compared are the K at which the variances of components K and K + 1 can be told apart.{ridge}")
}

/// Where figures end, or what they leave out; empty if they go to the rank and read everything.
pub(crate) fn end(pca: &Pca, optima: &Optima) -> String {
    let n = optima.optimum.n_components();
    if n >= pca.rank() && optima.is_estimated() && draws::n_components(pca) < pca.n_features() {
        format!("All figures are those of encoders that read no more than the {} components.", pca.rank())
    } else if n >= pca.rank() {
        String::new()
    } else if n == 0 {
        "This noise leaves nothing to read.".to_owned()
    } else if optima.is_estimated() && n == draws::MAX_COMPONENTS {
        format!(
            "Estimates from draws see the first {n} components alone, the limit of this program: there is nothing beyond K = {n}, and towards it \
             the subspaces cannot differ."
        )
    } else {
        let dimensions = if n == 1 { "dimension" } else { "dimensions" };
        format!("This noise leaves {n} {dimensions} to read, so there is nothing beyond K = {n}.")
    }
}

/// At which K subspaces have no figures; empty if all have.
pub(crate) fn gaps(optima: &Optima) -> String {
    let missing = |(shown, k): (&bool, usize)| (!shown).then_some(k);
    let missing: Vec<usize> = optima.shown().iter().zip(1..).filter_map(missing).collect();
    if missing.is_empty() {
        return String::new();
    }
    format!(
        "No figures at K = {}: equal variances (or equal gains) have no order, or rounding leaves their subspace open by more than {SHOWN:e} per dimension.",
        listed(&missing)
    )
}

/// At which K there is no impact although subspaces are known; empty if at none.
pub(crate) fn impact_gaps(impact: &Curve, optima: &Optima) -> String {
    let missing = |((shown, impact), k): ((&bool, &Option<f64>), usize)| (*shown && impact.is_none()).then_some(k);
    let missing: Vec<usize> = optima.shown().iter().zip(&impact.values).zip(1..).filter_map(missing).collect();
    if missing.is_empty() {
        return String::new();
    }
    format!(
        "No impact at K = {}: without noise these components tell nothing of the labels, and nothing can be set against it.",
        listed(&missing)
    )
}

/// `1, 3 to 5`, at most a few of them.
fn listed(positions: &[usize]) -> String {
    const MAX_PARTS: usize = 6;
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for &k in positions {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == k => *last = k,
            _ => parts.push((k, k)),
        }
    }
    let words = |(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    };
    let mut text = parts.iter().take(MAX_PARTS).map(words).collect::<Vec<_>>().join(", ");
    if parts.len() > MAX_PARTS {
        let n_more: usize = parts[MAX_PARTS..].iter().map(|(first, last)| last - first + 1).sum();
        text.push_str(&format!(" and {n_more} more"));
    }
    text
}

/// Why there are no figures of labels.
pub(crate) fn no_alignment(reason: &NoAlignment) -> String {
    match reason {
        NoAlignment::NoLabels => "No analysed image has a label.".to_owned(),
        NoAlignment::OneClass(class) => {
            format!("All labelled images that are analysed are of one class, \"{class}\"; alignment needs two or more.")
        }
    }
}

/// Why there is no probe.
pub(crate) fn no_probe(reason: &NoProbe) -> String {
    match reason {
        NoProbe::Labels(NoAlignment::NoLabels) => {
            "No analysed image has a label, so nothing can be read. Folders of classes or a table give labels."
                .to_owned()
        }
        NoProbe::Labels(NoAlignment::OneClass(class)) => {
            format!("All analysed images are of one class, \"{class}\"; a reader needs two or more.")
        }
        NoProbe::Unlabelled { n_unlabelled, n_samples } => {
            format!("{n_unlabelled} of the {n_samples} analysed images have no label; this form needs one for each.")
        }
    }
}

/// Why there is no corrected curve, if there is none.
pub(crate) fn not_corrected(labels: &LabelScores, pca: &Pca) -> &'static str {
    if labels.n_labelled() < pca.n_samples() {
        "Needs a label for every analysed image."
    } else {
        "What the labels explain beyond chance lies within twice its sampling error here, so there is nothing to divide by. More images per component would help."
    }
}

/// Why there is no held-out curve, if there is none.
pub(crate) fn not_held_out(labels: &LabelScores, set: &ImageSet) -> &'static str {
    if set.split().n_held_out == 0 {
        "No images are held out. The Data step can hold some out."
    } else if labels.n_held_out() == 0 {
        "No held-out image has a label."
    } else if labels.n_labelled() < set.split().n_train {
        "Needs a label for every analysed image."
    } else {
        "On the held-out images no probe does better than their class shares."
    }
}

/// Of which component the first K lose most, and of which other one they take most.
fn swap(change: &Change) -> String {
    let (leaves, kept) = change.leaves;
    let leaving = format!("it keeps {} of component {leaves}", percent(kept));
    match change.enters {
        Some((enters, taken)) => format!("{leaving} and takes {} of component {enters}", percent(taken)),
        None => leaving,
    }
}

fn shared(change: &Change) -> String {
    format!("{} of its subspace is shared with PCA", percent(1.0 - change.size))
}

/// Unlike other percents here with as many digits as it takes to tell it from 0 and 100 %, up to six.
fn percent(share: f64) -> String {
    let percent = 100.0 * share.clamp(0.0, 1.0);
    let from_end = percent.min(100.0 - percent);
    let digits = if from_end <= 0.0 { 0 } else { (1.0 - from_end.log10().floor()).clamp(0.0, 6.0) as usize };
    format!("{percent:.digits$} %")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_are_told_from_all_and_nothing() {
        assert_eq!([0.0, 1.0, 0.5, 0.987, 0.99991].map(percent), ["0 %", "100 %", "50 %", "98.7 %", "99.9910 %"]);
    }

    #[test]
    fn positions_are_listed_shortly() {
        assert_eq!(listed(&[1, 3, 4, 5, 7, 8]), "1, 3 to 5, 7, 8");
        assert_eq!(listed(&[1, 3, 5, 7, 9, 11, 13, 14]), "1, 3, 5, 7, 9, 11 and 2 more");
    }
}
