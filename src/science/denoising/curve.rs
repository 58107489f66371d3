//! A figure at every K, where it exists, with the margin of its estimate.

/// Quantile .975 of Student's t with the degrees of freedom that [`crate::draws::N_GROUPS`] groups leave: of 95 % intervals.
pub(super) const STUDENT_T: f64 = {
    assert!(crate::draws::N_GROUPS == 4, "the quantile below is for three degrees of freedom");
    3.182_446_305
};

/// A figure at every K: at position K - 1 that of the first K components.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// The figure; `None` where it does not exist.
    pub values: Vec<Option<f64>>,
    /// Half the width of its 95 % interval, empty where it is exact.
    pub margins: Vec<f64>,
}

impl Curve {
    /// An exact figure that exists everywhere.
    pub fn exact(values: Vec<f64>) -> Self {
        Self { values: values.into_iter().map(Some).collect(), margins: Vec::new() }
    }

    /// From the value of all groups and those without one group each (none: exact).
    pub(crate) fn jackknife(all: Vec<f64>, without: &[Vec<f64>]) -> Self {
        if without.is_empty() {
            return Self::exact(all);
        }
        let n = without.len() as f64;
        let length = without.iter().map(Vec::len).min().unwrap_or(0).min(all.len());
        let at = |k: usize| {
            let pseudo: Vec<f64> = without.iter().map(|curve| n * all[k] - (n - 1.0) * curve[k]).collect();
            let (mean, error) = mean_with_error(&pseudo);
            (Some(mean), STUDENT_T * error + (mean - all[k]).abs())
        };
        let (values, margins) = (0..length).map(at).unzip();
        Self { values, margins }
    }

    /// The middle between `low` and the mean of `high`, with a margin that reaches both (no `high`: `low`, exact).
    pub(crate) fn between(low: Vec<f64>, high: &[Vec<f64>]) -> Self {
        if high.is_empty() {
            return Self::exact(low);
        }
        let length = high.iter().map(Vec::len).min().unwrap_or(0).min(low.len());
        let at = |k: usize| {
            let (high, error) = mean_with_error(&high.iter().map(|curve| curve[k]).collect::<Vec<_>>());
            (Some((low[k] + high) / 2.0), STUDENT_T * error + (high - low[k]).abs() / 2.0)
        };
        let (values, margins) = (0..length).map(at).unzip();
        Self { values, margins }
    }

    /// Widens margins so that they hold `others`, where that `may_be` the value.
    pub(super) fn reach(&mut self, others: &[f64], may_be: &[bool]) {
        let values = self.values.iter().zip(others).zip(may_be);
        for (margin, ((value, other), may_be)) in self.margins.iter_mut().zip(values) {
            if let (Some(value), true) = (value, may_be) {
                *margin = margin.max((value - other).abs());
            }
        }
    }

    /// Only where `exists`.
    pub fn only(mut self, exists: &[bool]) -> Self {
        self.values.iter_mut().zip(exists).filter(|(_, exists)| !**exists).for_each(|(value, _)| *value = None);
        self
    }

    /// Values that cannot lie outside of these limits, and do so by their correction alone, are put there.
    pub(crate) fn clamped(mut self, low: f64, high: f64) -> Self {
        self.values.iter_mut().flatten().for_each(|value| *value = value.clamp(low, high));
        self
    }

    /// The figure at K with its margin, if both exist.
    pub fn at(&self, n_components: usize) -> Option<(f64, Option<f64>)> {
        let position = n_components.checked_sub(1)?;
        Some(((*self.values.get(position)?)?, self.margins.get(position).copied()))
    }
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
        let curve = Curve::jackknife(vec![7.0], &vec![vec![5.0 + 8.0 / 3.0]; 4]);
        let (value, margin) = curve.at(1).expect("a value");
        assert!((value - 5.0).abs() < 1e-12 && (margin.expect("a margin") - 2.0).abs() < 1e-12);
        let scattered = Curve::jackknife(vec![0.0], &[vec![1.0], vec![-1.0], vec![1.0], vec![-1.0]]);
        // Pseudovalues -3, 3, -3, 3: deviation sqrt(12), error sqrt(3).
        assert!((scattered.margins[0] - STUDENT_T * 3.0_f64.sqrt()).abs() < 1e-9);
    }

    #[test]
    fn curves_end_where_the_shortest_does_and_have_gaps() {
        let curve = Curve::between(vec![1.0, 2.0], &[vec![3.0], vec![3.0], vec![3.0], vec![3.0]]);
        assert_eq!(curve, Curve { values: vec![Some(2.0)], margins: vec![1.0] });
        let gap = Curve::exact(vec![1.0, 2.0]).only(&[false, true]);
        assert_eq!((gap.at(0), gap.at(1), gap.at(2), gap.at(3)), (None, None, Some((2.0, None)), None));
    }
}
