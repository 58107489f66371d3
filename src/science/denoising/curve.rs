//! Figures at every K from estimates, with margins.

use subspace_lab_vocabulary::Curve;

/// Quantile .975 of Student's t with the degrees of freedom that [`crate::draws::N_GROUPS`] groups leave: of 95 % intervals.
pub(super) const STUDENT_T: f64 = {
    assert!(crate::draws::N_GROUPS == 4, "the quantile below is for three degrees of freedom");
    3.182_446_305
};

/// From the value of all groups and those without one group each (none: exact).
pub(super) fn jackknife(all: Vec<f64>, without: &[Vec<f64>]) -> Curve {
    if without.is_empty() {
        return Curve::exact(all);
    }
    let n = without.len() as f64;
    let length = without.iter().map(Vec::len).min().unwrap_or(0).min(all.len());
    let at = |k: usize| {
        let pseudo: Vec<f64> = without.iter().map(|curve| n * all[k] - (n - 1.0) * curve[k]).collect();
        let (mean, error) = mean_with_error(&pseudo);
        (Some(mean), STUDENT_T * error + (mean - all[k]).abs())
    };
    let (values, margins) = (0..length).map(at).unzip();
    Curve { values, margins }
}

/// The middle between `low` and the mean of `high`, with a margin that reaches both (no `high`: `low`, exact).
pub(super) fn between(low: Vec<f64>, high: &[Vec<f64>]) -> Curve {
    if high.is_empty() {
        return Curve::exact(low);
    }
    let length = high.iter().map(Vec::len).min().unwrap_or(0).min(low.len());
    let at = |k: usize| {
        let (high, error) = mean_with_error(&high.iter().map(|curve| curve[k]).collect::<Vec<_>>());
        (Some((low[k] + high) / 2.0), STUDENT_T * error + (high - low[k]).abs() / 2.0)
    };
    let (values, margins) = (0..length).map(at).unzip();
    Curve { values, margins }
}

/// Widens margins so that they hold `others`, where that `may_be` the value.
pub(super) fn reach(curve: &mut Curve, others: &[f64], may_be: &[bool]) {
    let values = curve.values.iter().zip(others).zip(may_be);
    for (margin, ((value, other), may_be)) in curve.margins.iter_mut().zip(values) {
        if let (Some(value), true) = (value, may_be) {
            *margin = margin.max((value - other).abs());
        }
    }
}

/// Values that cannot lie outside of these limits, and do so by their correction alone, are put there.
pub(super) fn clamped(mut curve: Curve, low: f64, high: f64) -> Curve {
    curve.values.iter_mut().flatten().for_each(|value| *value = value.clamp(low, high));
    curve
}

/// Mean and its standard error.
pub(super) fn mean_with_error(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, (squares / (n * (n - 1.0))).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_jackknife_takes_away_a_bias_of_one_over_n_and_its_margin_reaches_what_was_there() {
        // Truth 5, bias 8/n: 7 of all four, 5 + 8/3 of three.
        let curve = jackknife(vec![7.0], &vec![vec![5.0 + 8.0 / 3.0]; 4]);
        let (value, margin) = curve.at(1).expect("a value");
        assert!((value - 5.0).abs() < 1e-12 && (margin.expect("a margin") - 2.0).abs() < 1e-12);
        let scattered = jackknife(vec![0.0], &[vec![1.0], vec![-1.0], vec![1.0], vec![-1.0]]);
        // Pseudovalues -3, 3, -3, 3: deviation sqrt(12), error sqrt(3).
        assert!((scattered.margins[0] - STUDENT_T * 3.0_f64.sqrt()).abs() < 1e-9);
    }

    #[test]
    fn curves_end_where_the_shortest_does() {
        let curve = between(vec![1.0, 2.0], &[vec![3.0], vec![3.0], vec![3.0], vec![3.0]]);
        assert_eq!(curve, Curve { values: vec![Some(2.0)], margins: vec![1.0] });
    }
}
