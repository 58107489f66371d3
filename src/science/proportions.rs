//! Shares of images that are right, and how far two of them lie apart, each with its 95 % interval.
//!
//! The error is that of drawing other test images; what another seed of a reader would give is not in it.

use subspace_lab_vocabulary::Bounded;

/// The 97.5 % quantile of the standard normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// A share with the score interval of Wilson (1927), which never leaves 0 to 1; `None` of nothing.
pub fn share(n_right: u32, n: u32) -> Option<Bounded> {
    if n == 0 || n_right > n {
        return None;
    }
    let (p, n) = (f64::from(n_right) / f64::from(n), f64::from(n));
    let shrink = 1.0 + Z * Z / n;
    let center = (p + Z * Z / (2.0 * n)) / shrink;
    let half = Z / shrink * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let standard_error = (p * (1.0 - p) / n).sqrt();
    Some(Bounded { value: p, standard_error, low: (center - half).max(0.0), high: (center + half).min(1.0) })
}

/// How much the share of `second` lies above that of `first`, both of the same things in the same order.
///
/// With b right in the first alone and c in the second alone, the difference is (c - b) / n with the standard error
/// sqrt(b + c - (c - b)² / n) / n (Agresti, Categorical Data Analysis, 2002, section 10.1.1, matched pairs). The interval is not
/// made of that error, which is 0 where all differ in one sense or none differs, but number 10 of Newcombe (1998, Statistics in
/// Medicine 17, 2635-2650): both Wilson intervals and the correlation between them. `None` of nothing, or of lists of
/// different lengths.
pub fn paired_difference(first: &[bool], second: &[bool]) -> Option<Bounded> {
    if first.is_empty() || first.len() != second.len() {
        return None;
    }
    let n = first.len() as f64;
    let count = |wanted: (bool, bool)| first.iter().zip(second).filter(|(a, b)| (**a, **b) == wanted).count() as f64;
    let (only_first, only_second) = (count((true, false)), count((false, true)));
    let gain = only_second - only_first;
    let value = gain / n;
    let standard_error = (only_first + only_second - gain * gain / n).max(0.0).sqrt() / n;
    let (both, neither) = (count((true, true)), count((false, false)));
    let of = |n_right: f64| share(n_right as u32, first.len() as u32);
    let (a, b) = (of(both + only_first)?, of(both + only_second)?);
    let correlation = correlation(both, only_first, only_second, neither);
    let apart = |x: f64, y: f64| (x * x - 2.0 * correlation * x * y + y * y).max(0.0).sqrt();
    let low = value - apart(b.value - b.low, a.high - a.value);
    let high = value + apart(b.high - b.value, a.value - a.low);
    Some(Bounded { value, standard_error, low: low.max(-1.0), high: high.min(1.0) })
}

/// Correlation (phi) of two lists from how many are right in both, in one of them and in neither, with Newcombe's correction
/// of a positive one for continuity; 0 where it does not exist.
fn correlation(both: f64, only_first: f64, only_second: f64, neither: f64) -> f64 {
    let n = both + only_first + only_second + neither;
    let product = (both + only_first) * (only_second + neither) * (both + only_second) * (only_first + neither);
    let cross = both * neither - only_first * only_second;
    let corrected = if cross > 0.0 { (cross - n / 2.0).max(0.0) } else { cross };
    if product > 0.0 { corrected / product.sqrt() } else { 0.0 }
}

/// How much the second of two independent shares lies above the first: the interval is number 10 of Newcombe (1998,
/// Statistics in Medicine 17, 873-890), made of both Wilson intervals. Shares come as (right, all); `None` if one is of nothing.
pub fn independent_difference(first: (u32, u32), second: (u32, u32)) -> Option<Bounded> {
    let (a, b) = (share(first.0, first.1)?, share(second.0, second.1)?);
    let value = b.value - a.value;
    Some(Bounded {
        value,
        standard_error: a.standard_error.hypot(b.standard_error),
        low: value - (b.value - b.low).hypot(a.high - a.value),
        high: value + (b.high - b.value).hypot(a.value - a.low),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(estimate: Option<Bounded>, low: f64, high: f64) {
        let it = estimate.expect("there is something");
        assert!((it.low - low).abs() < 6e-5 && (it.high - high).abs() < 6e-5, "{it:?}, not {low} to {high}");
    }

    /// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
    #[test]
    fn wilson_intervals_are_those_of_the_literature() {
        near(share(81, 263), 0.2553, 0.3662);
        near(share(15, 148), 0.0624, 0.1605);
        near(share(0, 20), 0.0, 0.1611);
        near(share(1, 29), 0.0061, 0.1718);
        assert_eq!((share(0, 0), share(3, 2)), (None, None));
    }

    /// Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10.
    #[test]
    fn differences_of_independent_shares_are_those_of_the_literature() {
        near(independent_difference((48, 80), (56, 70)), 0.0524, 0.3339);
        near(independent_difference((3, 10), (9, 10)), 0.1705, 0.8090);
        near(independent_difference((2, 7), (6, 7)), 0.0582, 0.8062);
        near(independent_difference((0, 29), (5, 56)), -0.0381, 0.1926);
        assert_eq!(independent_difference((0, 0), (1, 1)), None);
    }

    /// Agresti (2002), section 10.1.1: 944 approve a prime minister in the first survey, 880 of the same 1,600 in the second.
    #[test]
    fn matched_pairs_are_those_of_the_textbook() {
        let pairs = [((true, true), 794), ((true, false), 150), ((false, true), 86), ((false, false), 570)];
        let (first, second): (Vec<bool>, Vec<bool>) =
            pairs.into_iter().flat_map(|(pair, n)| std::iter::repeat_n(pair, n)).unzip();
        let it = paired_difference(&first, &second).expect("there are pairs");
        assert!((it.value + 0.04).abs() < 1e-12 && (it.standard_error - 0.0095).abs() < 5e-5, "{it:?}");
        // The textbook's interval is value +- 1.96 standard errors, which so many pairs come near to.
        assert!((it.low + 0.0587).abs() < 5e-4 && (it.high + 0.0213).abs() < 5e-4, "{it:?}");
    }

    /// With few pairs the standard error is 0 or no guide: all of three against none is no proof.
    #[test]
    fn few_pairs_leave_a_wide_interval() {
        for n in 1..4 {
            let it = paired_difference(&vec![false; n], &vec![true; n]).expect("there are pairs");
            assert!(it.value == 1.0 && it.standard_error == 0.0 && it.low < 0.25 && it.high == 1.0, "{n}: {it:?}");
        }
        let same = paired_difference(&[true, false], &[true, false]).expect("there are pairs");
        assert!(same.low < -0.3 && same.high > 0.3, "{same:?}");
    }

    /// Exact probabilities of all outcomes of ten pairs: the true difference is in the interval about 95 of 100 times.
    #[test]
    fn the_interval_of_pairs_covers_the_difference() {
        const N: usize = 10;
        let factorial = |n: usize| (1..=n).map(|it| it as f64).product::<f64>();
        for truth in
            [[0.25_f64, 0.25, 0.25, 0.25], [0.4, 0.05, 0.25, 0.3], [0.1, 0.1, 0.6, 0.2], [0.7, 0.02, 0.2, 0.08]]
        {
            let mut covered = 0.0;
            for both in 0..=N {
                for first in 0..=N - both {
                    for second in 0..=N - both - first {
                        let counts = [both, first, second, N - both - first - second];
                        let ways = factorial(N) / counts.map(factorial).iter().product::<f64>();
                        let probability: f64 = counts.iter().zip(truth).map(|(&n, p)| p.powi(n as i32)).product();
                        let pairs = [(true, true), (true, false), (false, true), (false, false)];
                        let (a, b): (Vec<bool>, Vec<bool>) =
                            pairs.into_iter().zip(counts).flat_map(|(pair, n)| std::iter::repeat_n(pair, n)).unzip();
                        let it = paired_difference(&a, &b).expect("there are pairs");
                        let difference = truth[2] - truth[1];
                        covered += if it.low <= difference && difference <= it.high { ways * probability } else { 0.0 };
                    }
                }
            }
            assert!((0.93..0.995).contains(&covered), "{truth:?}: {covered}");
        }
    }

    #[test]
    fn the_same_readings_do_not_differ_and_turning_them_round_turns_the_sign() {
        let (a, b) = ([true, false, true, true], [true, true, false, false]);
        let same = paired_difference(&a, &a).expect("there are pairs");
        assert!(same.value == 0.0 && same.low == -same.high && same.high > 0.0, "{same:?}");
        let (there, back) = (paired_difference(&a, &b).expect("pairs"), paired_difference(&b, &a).expect("pairs"));
        assert_eq!((there.value, there.low), (-back.value, -back.high));
        assert_eq!(paired_difference(&a, &b[..3]), None);
    }
}
