//! Answers: a verdict, images read right, a number with its interval.

/// Whether a noise can ever help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Verdict {
    /// No task gains at any K.
    Never,
    /// Some task gains at some K.
    Can,
    /// Rounding, or the scatter of estimates, does not allow a decision.
    Undecided,
}

impl Verdict {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Can => "can",
            Self::Undecided => "undecided",
        }
    }
}

/// Images taken for what they are, of how many. Share and error go with the counts, so that nobody who shows them computes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Accuracy {
    /// Images taken for what they are.
    pub n_right: u32,
    /// Images asked about; at least 1 where it is stated.
    pub n: u32,
    /// The share, 0 to 1; 0 of none.
    pub share: f64,
    /// Binomial standard error of the share, which knows no other seed: sqrt(p (1 - p) / n).
    pub standard_error: f64,
}

impl Accuracy {
    /// So many right, of so many.
    pub fn of(n_right: u32, n: u32) -> Self {
        let all = f64::from(n.max(1));
        let share = f64::from(n_right) / all;
        Self { n_right, n, share, standard_error: (share * (1.0 - share) / all).sqrt() }
    }

    /// Of classes that were named, against those that are meant, both in the same order.
    pub fn of_classes(predicted: &[u16], actual: &[u16]) -> Self {
        let n_right = predicted.iter().zip(actual).filter(|(a, b)| a == b).count();
        Self::of(n_right as u32, actual.len() as u32)
    }
}

/// A number with its error.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Bounded {
    /// What was found.
    pub value: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// Lower end of its 95 % interval, which holds the true number in 95 of 100 repetitions.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_all_and_none_of_none_is_none() {
        let it = Accuracy::of_classes(&[1, 2, 0, 3], &[1, 2, 3, 3]);
        assert_eq!((it.n_right, it.n, it.share), (3, 4, 0.75));
        assert!((it.standard_error - (0.75_f64 * 0.25 / 4.0).sqrt()).abs() < 1e-15);
        assert_eq!((Accuracy::of(0, 0).share, Accuracy::of(0, 0).standard_error), (0.0, 0.0));
    }
}
