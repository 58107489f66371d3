//! The certificate in words, and why figures are missing.

use subspace_lab_science::certificate::{CLEAR, Certificate, Change, SAME, Status};
use subspace_lab_science::denoising::resolution::SHOWN;
use subspace_lab_science::{Curve, ImageSet, LabelScores, NoAlignment, NoProbe, Optima, Pca, Verdict, draws};
use subspace_lab_words::{Code, Message, Number, Tells, t};

/// Why there is no alignment although there are labels.
pub(crate) const UNREADABLE: Code = t!(certificate_unreadable);

/// Which components changed rank, at which K; or up to where it is decided, and why not beyond.
pub(crate) fn reason(pca: &Pca, certificate: &Certificate, optima: &Optima) -> Message {
    let is_estimated = optima.is_estimated();
    let n_compared = certificate.status.len() - certificate.count(Status::NoSubspace);
    match (certificate.verdict, certificate.first_change) {
        (Verdict::Can, Some(first)) => {
            let (k, n_changed) = (first.n_components, certificate.count(Status::Changed));
            let changes = t!(certificate_first_change, k = k, swap = swap(&first));
            let counted = t!(certificate_changes_at, n_changed = n_changed, n_compared = n_compared);
            let most = certificate.largest_change.filter(|most| most.n_components != k).map(|most| {
                let share = percent_told_apart(1.0 - most.size);
                t!(certificate_largest_change, k = most.n_components, share = share)
            });
            let changes = if is_estimated { Message::from(t!(certificate_wins)).then(changes) } else { changes };
            most.into_iter().fold(changes, Message::then).then(counted)
        }
        (Verdict::Undecided, _) if is_estimated && draws::n_components(pca) < pca.n_features() => {
            t!(certificate_read_through, n = draws::n_components(pca))
        }
        (Verdict::Undecided, _) if is_estimated => t!(certificate_never_shown).into(),
        (Verdict::Undecided, _) => undecided(pca, certificate, optima),
        _ if pca.rank() == 1 => t!(certificate_one_component).into(),
        _ if certificate.is_by_form => t!(certificate_by_form).into(),
        _ => t!(certificate_same_at_all, n_compared = n_compared),
    }
}

/// Up to which K nothing changes, and what hides the rest.
fn undecided(pca: &Pca, certificate: &Certificate, optima: &Optima) -> Message {
    let variances = pca.spectrum().explained_variance();
    let share = |k: usize| variances.get(k).map_or(0.0, |variance| variance / variances[0]);
    let first = certificate
        .status
        .iter()
        .position(|status| *status == Status::NotResolved)
        .map_or(pca.rank(), |position| position + 1);
    let n_dimensions = optima.optimum.n_components();
    let distance = optima.optimum.squared_distance().get(first - 1).map_or(0.0, |squared| squared.sqrt());
    let why = match certificate.status.get(first - 1) {
        None => t!(certificate_rank_is_left, rank = pca.rank()),
        Some(_) if first >= n_dimensions => t!(certificate_no_more_dimensions).into(),
        Some(_) if (0.1 * SAME..10.0 * SAME).contains(&distance) => {
            t!(certificate_near_the_limit, k = first, distance = short(distance, 1), same = short(SAME, 0))
        }
        Some(_) if share(first) < 1e-6 => t!(certificate_small_variances, share = short(share(first), 0)),
        Some(_) => t!(certificate_near_each_other, first = first, second = first + 1),
    };
    match (first - 1).min(n_dimensions) {
        0 => t!(certificate_nothing_decided, why = why),
        k => t!(certificate_decided_up_to, k = k, why = why),
    }
}

/// As 1.2e-5, with so many decimals.
fn short(value: f64, n_decimals: usize) -> Number {
    Number::written(value, format!("{value:.n_decimals$e}"))
}

/// What counts as a change.
pub(crate) fn tolerance(optima: &Optima) -> Message {
    let how = if optima.is_estimated() {
        t!(certificate_counts_by_draws, clear = CLEAR)
    } else {
        t!(certificate_counts, same = short(SAME, 0))
    };
    let how = how.then(t!(certificate_compared));
    if optima.takes_ridge { how.then(t!(certificate_ridge)) } else { how }
}

/// Where figures end, or what they leave out, unless they go to the rank and read everything.
pub(crate) fn end(pca: &Pca, optima: &Optima) -> Option<Message> {
    let n = optima.optimum.n_components();
    Some(if n >= pca.rank() && optima.is_estimated() && draws::n_components(pca) < pca.n_features() {
        t!(certificate_encoders_of, rank = pca.rank())
    } else if n >= pca.rank() {
        return None;
    } else if n == 0 {
        t!(certificate_nothing_left).into()
    } else if optima.is_estimated() && n == draws::MAX_COMPONENTS {
        t!(certificate_draws_see, n = n)
    } else {
        t!(certificate_dimensions_left, n = n)
    })
}

/// At which K subspaces have no figures, if at any.
pub(crate) fn gaps(optima: &Optima) -> Option<Message> {
    let missing = |(shown, k): (&bool, usize)| (!shown).then_some(k);
    let missing: Vec<usize> = optima.shown().iter().zip(1..).filter_map(missing).collect();
    (!missing.is_empty()).then(|| t!(certificate_gaps, at = listed(&missing), shown = short(SHOWN, 0)))
}

/// At which K there is no impact although subspaces are known, if at any.
pub(crate) fn impact_gaps(impact: &Curve, optima: &Optima) -> Option<Message> {
    let missing = |((shown, impact), k): ((&bool, &Option<f64>), usize)| (*shown && impact.is_none()).then_some(k);
    let missing: Vec<usize> = optima.shown().iter().zip(&impact.values).zip(1..).filter_map(missing).collect();
    (!missing.is_empty()).then(|| t!(certificate_no_impact, at = listed(&missing)))
}

/// `1, 3 to 5`, at most a few of them.
fn listed(positions: &[usize]) -> Message {
    const MAX_PARTS: usize = 6;
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for &k in positions {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == k => *last = k,
            _ => parts.push((k, k)),
        }
    }
    let part = |(first, last): &(usize, usize)| match last - first {
        0 => t!(list_one, k = *first),
        1 => t!(list_and_next, list = t!(list_one, k = *first), next = t!(list_one, k = *last)),
        _ => t!(list_range, first = *first, last = *last),
    };
    let shown = parts.iter().take(MAX_PARTS).map(part);
    let list = shown.reduce(|list, next| t!(list_and_next, list = list, next = next)).unwrap_or_default();
    match parts.get(MAX_PARTS..) {
        None | Some([]) => list,
        Some(more) => {
            let n_more: usize = more.iter().map(|(first, last)| last - first + 1).sum();
            t!(list_and_more, list = list, n_more = n_more)
        }
    }
}

/// Why there are no figures of labels.
pub(crate) fn no_alignment(reason: &NoAlignment) -> Message {
    match reason {
        NoAlignment::NoLabels => reason.message(),
        NoAlignment::OneClass(class) => t!(certificate_one_class, class = class),
    }
}

/// Why there is no probe.
pub(crate) fn no_probe(reason: &NoProbe) -> Message {
    match reason {
        NoProbe::Labels(NoAlignment::NoLabels) => t!(certificate_nothing_to_read).into(),
        NoProbe::Labels(NoAlignment::OneClass(class)) => t!(certificate_one_class_to_read, class = class),
        NoProbe::Unlabelled { n_unlabelled, n_samples } => {
            t!(certificate_some_unlabelled, n_unlabelled = n_unlabelled, n_samples = n_samples)
        }
    }
}

/// Why there is no corrected curve, if there is none.
pub(crate) fn not_corrected(labels: &LabelScores, pca: &Pca) -> Code {
    if labels.n_labelled() < pca.n_samples() { t!(certificate_needs_all_labels) } else { t!(certificate_within_chance) }
}

/// Why there is no held-out curve, if there is none.
pub(crate) fn not_held_out(labels: &LabelScores, pca: &Pca, set: &ImageSet) -> Code {
    if set.split().n_held_out == 0 {
        t!(certificate_nothing_held_out)
    } else if labels.n_held_out() == 0 {
        t!(certificate_held_out_unlabelled)
    } else if labels.n_labelled() < pca.n_samples() {
        t!(certificate_needs_all_labels)
    } else {
        t!(certificate_no_better)
    }
}

/// Of which component the first K lose most, and of which other one they take most.
fn swap(change: &Change) -> Message {
    let (leaves, kept) = change.leaves;
    match change.enters {
        Some((enters, taken)) => {
            t!(
                certificate_swap,
                kept = percent_told_apart(kept),
                leaves = leaves,
                taken = percent_told_apart(taken),
                enters = enters
            )
        }
        None => t!(certificate_loss, kept = percent_told_apart(kept), leaves = leaves),
    }
}

/// Unlike other percents here with as many digits as it takes to tell it from 0 and 100 %, up to six.
fn percent_told_apart(share: f64) -> Number {
    let percent = 100.0 * share.clamp(0.0, 1.0);
    let from_end = percent.min(100.0 - percent);
    let digits = if from_end <= 0.0 { 0 } else { (1.0 - from_end.log10().floor()).clamp(0.0, 6.0) as usize };
    Number::fixed(percent, digits)
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::*;

    #[test]
    fn percents_are_told_from_all_and_nothing() {
        assert_eq!(
            [0.0, 1.0, 0.5, 0.987, 0.99991].map(|share| percent_told_apart(share).words()),
            ["0", "100", "50", "98.7", "99.9910"]
        );
    }

    #[test]
    fn positions_are_listed_shortly() {
        assert_eq!(listed(&[1, 3, 4, 5, 7, 8]).words(), "1, 3 to 5, 7, 8");
        assert_eq!(listed(&[1, 3, 5, 7, 9, 11, 13, 14]).words(), "1, 3, 5, 7, 9, 11 and 2 more");
    }
}
