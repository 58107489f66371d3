//! The certificate in words.

use subspace_lab_protocol::noise;
use subspace_lab_science::certificate::{CHANGE, CLEAR, Certificate, Change, GAP, SAME, Verdict};
use subspace_lab_science::draws;

pub(crate) fn verdict(verdict: Verdict) -> noise::Verdict {
    match verdict {
        Verdict::Never => noise::Verdict::Never,
        Verdict::Can => noise::Verdict::Can,
        Verdict::Undecided => noise::Verdict::Undecided,
    }
}

/// Which components changed rank, at which K.
pub(crate) fn reason(certificate: &Certificate, is_estimated: bool) -> String {
    let &Certificate { n_counted, n_changed, scatter, .. } = certificate;
    match (certificate.verdict, certificate.first_change) {
        (Verdict::Can, Some(first)) => {
            let agreement = if is_estimated { "All independent estimates agree. " } else { "" };
            let most = certificate
                .largest_change
                .filter(|most| most.n_components != first.n_components)
                .map(|most| format!(" The largest is at K = {}: {}.", most.n_components, shared(&most)))
                .unwrap_or_default();
            format!(
                "{agreement}The first change is at K = {}: {}.{most} It changes at {n_changed} of {n_counted} K.",
                first.n_components,
                swap(&first),
            )
        }
        (Verdict::Undecided, _) if !is_estimated => format!(
            "At {} of {n_counted} K the top-K subspace changes, but by so little that rounding or the ridge may be all there is to it.",
            certificate.n_unclear
        ),
        (Verdict::Undecided, _) => format!(
            "The {} independent estimates differ from each other by up to {scatter:.1e} in 1 - overlap, and at no K are all \
             of them clearly farther from the subspace without noise than from each other.",
            draws::N_GROUPS
        ),
        _ => format!(
            "No component changes rank: at all {n_counted} K at which the top-K subspace is well defined, it is the same with and without this noise."
        ),
    }
}

/// What counts as a change.
pub(crate) fn tolerance(is_estimated: bool) -> String {
    let clear = if is_estimated {
        format!("; of estimates, all {} have to lie {CLEAR} times as far from it as from each other", draws::N_GROUPS)
    } else {
        String::new()
    };
    format!(
        "A subspace counts as changed if 1 - overlap is above {CHANGE:e} and as the same below {SAME:e}, at those K where the variance of component K is larger \
         than that of the next by more than {GAP:e} of itself{clear}."
    )
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

/// With as many digits as it takes to tell it from 0 and 100 %, up to six.
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
}
