//! Which values become intensities 0 and 1, of numbers that have no such meaning by themselves: floats, signed integers
//! and those of 32 bits.
//!
//! Values within 0..1 mean that; values within 0..255 mean a byte's. Else the range goes from the least to the largest
//! value, but a few hot pixels never set it: an end that lies by more than half the width of all but 0.1 % beyond those
//! is cut off at 5 % of that width. A value that stands far from all others and is repeated, such as -9999, means that
//! there is none, and does not count.

use subspace_lab_protocol::intake::{PlanLine, PlanSubject};
use subspace_lab_words::{Message, Number, t, written};

/// Of a thousand values, so many on each side may lie beyond the range.
const N_BEYOND_PER_MILLE: u64 = 1;
/// By so much of the width of the others the range reaches beyond them where an end of it is cut off, and an end no farther
/// than this is not: keeping it costs less than a bit of 16.
const MARGIN: f64 = 0.05;
const NEAR: f64 = 0.5;

/// Least value that the largest of a byte's has; below, too few steps of it would be left.
const MIN_BYTE: f64 = 32.0;

/// Fewest steps from intensity 0 to 1 where values beyond are kept.
const MIN_LEVELS: f64 = 64.0;

/// Values that programs write where they have none: those of GDAL, NetCDF, sensors and the least of each type.
const SENTINELS: [f64; 12] = [
    -9999.0,
    -99999.0,
    -999.0,
    9999.0,
    -32768.0,
    -32767.0,
    -2_147_483_648.0,
    -3.402_823_466_385_288_6e38,
    3.402_823_466_385_288_6e38,
    -1.7e308,
    1e20,
    9.969_209_968_386_869e36,
];

/// How far from the others a repeated value lies that means "no value", in widths of the range of the others: one of
/// [`SENTINELS`], and any other but 0, which is a background wherever something was cut out.
const SENTINEL_DISTANCE: f64 = 1.0;
const OUTLIER_DISTANCE: f64 = 10.0;

/// The range of the values of an image, a set or an array.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chosen {
    /// What becomes intensity 0.
    pub(crate) low: f64,
    /// What becomes intensity 1.
    pub(crate) high: f64,
    /// Why, for a plan.
    pub(crate) reason: Message,
    /// Values beyond the range that are cut to it; those that mean "no value" aside.
    pub(crate) n_cut: u64,
    /// What intensity 1 is stored as: less than 65535 where there is room left for values beyond.
    pub(crate) max_value: u16,
}

impl Chosen {
    /// A value as it is stored, to the nearest.
    pub(crate) fn sixteen(&self, value: f64) -> u16 {
        // Halves first: the difference of two doubles may be beyond all doubles.
        let width = self.high / 2.0 - self.low / 2.0;
        let intensity = if width > 0.0 { (value / 2.0 - self.low / 2.0) / width } else { 0.0 };
        // Beyond 16 bits it is cut.
        (intensity * f64::from(self.max_value) + 0.5) as u16
    }

    /// What was taken and why.
    pub(crate) fn plan_line(&self) -> PlanLine {
        let taken = match (self.low, self.high) {
            (0.0, 1.0) => t!(range_stayed).into(),
            (low, high) => t!(range_became, low = number(low), high = number(high)),
        };
        PlanLine { subject: PlanSubject::Range, taken, reason: Some(self.reason.clone()) }
    }
}

/// The range of finite values from `min` to `max`, of which each call gives all, in any order. `kind` is what they are,
/// such as "16-bit signed values". A `stated` range is taken as it is. `may_exceed`: values beyond a robust range are kept as
/// intensities beyond 1, if at least [`MIN_LEVELS`] steps are left for those within; else they are cut.
pub(crate) fn choose<I: Iterator<Item = f64>>(
    kind: impl Into<Message>,
    min: f64,
    max: f64,
    values: impl Fn() -> I,
    stated: Option<[f64; 2]>,
    may_exceed: bool,
) -> Chosen {
    let (kind, max_value) = (kind.into(), u16::MAX);
    if let Some([low, high]) = stated {
        let n_cut = values().filter(|&value| value < low || value > high).count() as u64;
        let reason = cut(t!(range_as_stated, kind = kind), n_cut);
        return Chosen { low, high, reason, n_cut, max_value };
    }
    let all = Values { least: min, largest: max, missing: [None; 2] };
    let rest = all.without_missing(&values);
    let missing: Vec<Message> = rest
        .missing
        .iter()
        .flatten()
        .map(|&value| t!(range_missing, n = Number::count(n_missing_of(value, &values)), value = number(value)))
        .collect();
    let is_within = |low: f64, high: f64| rest.least >= low && rest.largest <= high;
    let found = |low, high, why: Message, n_cut| {
        let reason =
            missing.iter().cloned().fold(why, |first, second| t!(list_of_clauses, first = first, second = second));
        Chosen { low, high, reason, n_cut, max_value }
    };
    if is_within(0.0, 1.0) {
        return found(0.0, 1.0, t!(range_within_one, kind = kind), 0);
    }
    if is_within(0.0, 255.0) && rest.largest >= MIN_BYTE {
        return found(0.0, 255.0, t!(range_within_byte, kind = kind), 0);
    }
    let (low, high) = rest.robust(&values);
    if (low, high) == (rest.least, rest.largest) {
        return found(low, high, t!(range_whole, kind = kind), 0);
    }
    let n_beyond = |low: f64| values().filter(|&it| rest.holds(it) && (it < low || it > high)).count() as u64;
    let why = t!(range_robust, kind = kind);
    let n_levels = f64::from(u16::MAX) * (high / 2.0 - rest.least / 2.0) / (rest.largest / 2.0 - rest.least / 2.0);
    if may_exceed && n_levels >= MIN_LEVELS {
        let kept = t!(range_kept_beyond, n = Number::count(n_beyond(rest.least)), largest = number(rest.largest));
        let why = t!(list_of_clauses, first = why, second = kept);
        return Chosen { max_value: n_levels as u16, ..found(rest.least, high, why, 0) };
    }
    let n_cut = n_beyond(low);
    found(low, high, cut(why, n_cut), n_cut)
}

/// Puts NaN where an image has a number that means that there is none, before it is averaged with others: what its file
/// says, else the least or largest if it is one of those that programs write and far from all others. Gives that number
/// and how often it is there.
pub(crate) fn mark_missing(values: &mut [f32], stated: Option<f64>) -> Option<(f64, u64)> {
    let finite = || values.iter().map(|&value| f64::from(value)).filter(|value| value.is_finite());
    let missing = stated.or_else(|| {
        let (least, largest) = finite().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), it| (a.min(it), b.max(it)));
        let marked = Values { least, largest, missing: [None; 2] }.without_missing(&finite);
        marked.missing.into_iter().flatten().find(|&value| is_sentinel(value))
    })?;
    let mut n = 0;
    for value in values {
        // Stated in decimals, of a file that may have single precision.
        if *value == missing as f32 || (missing.is_nan() && value.is_nan()) {
            *value = f32::NAN;
            n += 1;
        }
    }
    (n > 0).then_some((missing, n))
}

fn is_sentinel(value: f64) -> bool {
    SENTINELS.iter().any(|&sentinel| (sentinel - value).abs() <= sentinel.abs() * 1e-6)
}

/// A reason, with how many values are cut if any are.
pub(crate) fn cut(reason: Message, n: u64) -> Message {
    match n {
        0 => reason,
        n => t!(range_cut, reason = reason, n = Number::count(n)),
    }
}

fn n_missing_of<I: Iterator<Item = f64>>(missing: f64, values: &impl Fn() -> I) -> u64 {
    values().filter(|&value| value == missing).count() as u64
}

/// Values with the range that they lie in, but for up to two that mean "no value".
#[derive(Debug, Clone, Copy)]
struct Values {
    least: f64,
    largest: f64,
    /// Below and above.
    missing: [Option<f64>; 2],
}

impl Values {
    fn holds(&self, value: f64) -> bool {
        value >= self.least && value <= self.largest
    }

    /// Without what means "no value" at either end.
    fn without_missing<I: Iterator<Item = f64>>(mut self, values: &impl Fn() -> I) -> Self {
        let n_all = values().count() as u64;
        // Below again, since what is above may have hidden it.
        for end in [0, 1, 0] {
            if self.missing[end].is_some() {
                continue;
            }
            let candidate = if end == 0 { self.least } else { self.largest };
            let mut rest = self;
            let mut n = 0_u64;
            (rest.least, rest.largest) = (f64::INFINITY, f64::NEG_INFINITY);
            for value in values().filter(|&value| self.holds(value)) {
                if value == candidate {
                    n += 1;
                } else {
                    (rest.least, rest.largest) = (rest.least.min(value), rest.largest.max(value));
                }
            }
            let gap = if end == 0 { rest.least / 2.0 - candidate / 2.0 } else { candidate / 2.0 - rest.largest / 2.0 };
            let is_named = is_sentinel(candidate);
            let n_widths = if is_named { SENTINEL_DISTANCE } else { OUTLIER_DISTANCE };
            // A few are hot pixels, unless they say otherwise; beside a single other value, none is far: those are two.
            let is_repeated = n >= 2 && (is_named || n > n_all * N_BEYOND_PER_MILLE / 1000);
            if !is_repeated || candidate == 0.0 || rest.least >= rest.largest {
                continue;
            }
            let (low, high) = rest.quantiles(values);
            let width = if high > low { high / 2.0 - low / 2.0 } else { rest.largest / 2.0 - rest.least / 2.0 };
            if gap > n_widths * width {
                rest.missing[end] = Some(candidate);
                self = rest;
            }
        }
        self
    }

    /// The values below and above which 0.1 % of them lie.
    fn quantiles<I: Iterator<Item = f64>>(&self, values: &impl Fn() -> I) -> (f64, f64) {
        let held = || values().filter(|&value| self.holds(value));
        let n = held().count() as u64;
        let n_beyond = n * N_BEYOND_PER_MILLE / 1000;
        match n {
            0 => (self.least, self.largest),
            // None may lie beyond.
            _ if n_beyond == 0 => (self.least, self.largest),
            n => (of_rank(n_beyond, &held), of_rank(n - 1 - n_beyond, &held)),
        }
    }

    fn robust<I: Iterator<Item = f64>>(&self, values: &impl Fn() -> I) -> (f64, f64) {
        let (low, high) = self.quantiles(values);
        if low >= high {
            // Nearly all are one value: the few others are what there is to see.
            return (self.least, self.largest);
        }
        let beyond = |share: f64| high * share - low * share;
        let end = |end: f64, quantile: f64, sign: f64| {
            let is_near = sign * (end - quantile) <= beyond(NEAR);
            if is_near { end } else { quantile + sign * beyond(MARGIN) }
        };
        (end(self.least, low, -1.0), end(self.largest, high, 1.0))
    }
}

/// The value at this place, from 0, were they sorted: in four steps of 16 bits, so that none but counts are kept.
fn of_rank<I: Iterator<Item = f64>>(mut rank: u64, values: &impl Fn() -> I) -> f64 {
    let mut prefix = 0_u64;
    for step in (0..4).rev() {
        let shift = 16 * step;
        let mut counts = vec![0_u64; 1 << 16];
        for key in values().map(ordered) {
            if step == 3 || key >> (shift + 16) == prefix {
                counts[(key >> shift & 0xffff) as usize] += 1;
            }
        }
        let mut digit = 0;
        while digit < 0xffff && rank >= counts[digit] {
            rank -= counts[digit];
            digit += 1;
        }
        prefix = prefix << 16 | digit as u64;
    }
    from_ordered(prefix)
}

/// Bits that are ordered as the doubles are.
fn ordered(value: f64) -> u64 {
    let bits = value.to_bits();
    if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
}

fn from_ordered(key: u64) -> f64 {
    f64::from_bits(if key >> 63 == 1 { key & !(1 << 63) } else { !key })
}

/// A value for people: whole ones by thousands, others with four digits.
pub(crate) fn number(value: f64) -> Number {
    let size = value.abs();
    let digits = match size {
        _ if size < 1e15 && size.fract() == 0.0 => {
            format!("{}{}", if value < 0.0 { "-" } else { "" }, written::count(size as u64))
        }
        1e-3..1e6 => {
            let n_decimals = (3 - size.log10().floor() as i32).max(0) as usize;
            let text = format!("{value:.n_decimals$}");
            if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
        }
        _ => format!("{value:.3e}"),
    };
    Number::written(value, digits)
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::*;

    fn said(line: &PlanLine) -> String {
        line.reason.as_ref().map_or_else(String::new, Words::words)
    }

    fn chosen(values: &[f64]) -> Chosen {
        let min = values.iter().copied().fold(f64::INFINITY, f64::min);
        let max = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        choose(Message::verbatim("floats"), min, max, || values.iter().copied(), None, false)
    }

    fn range(values: &[f64]) -> (f64, f64, u64) {
        let chosen = chosen(values);
        (chosen.low, chosen.high, chosen.n_cut)
    }

    /// 0 to n - 1, less `offset`.
    fn ramp(n: u32, offset: f64) -> Vec<f64> {
        (0..n).map(|value| f64::from(value) - offset).collect()
    }

    #[test]
    fn intensities_and_bytes_keep_their_meaning() {
        assert_eq!(range(&[0.2, 0.4]), (0.0, 1.0, 0));
        assert_eq!(range(&[0.0, 1.5]), (0.0, 1.5, 0));
        assert_eq!(range(&[0.0, 16.0]), (0.0, 16.0, 0));
        assert_eq!(range(&[0.0, 39.5]), (0.0, 255.0, 0));
        assert_eq!(range(&[0.0, 255.0]), (0.0, 255.0, 0));
        assert_eq!(chosen(&[0.0, 0.01]).reason.words(), "floats, all within 0 to 1");
    }

    #[test]
    fn few_values_have_the_range_from_the_least_to_the_largest() {
        assert_eq!(range(&[-1.0, 0.0, 1.0]), (-1.0, 1.0, 0));
        assert_eq!(range(&[0.0, 256.0]), (0.0, 256.0, 0));
        assert_eq!(range(&[-3.0, -3.0]), (-3.0, -3.0, 0));
        assert_eq!(chosen(&[-3.0, -3.0]).sixteen(-3.0), 0);
        assert_eq!(range(&[f64::MIN, 0.0, f64::MAX]), (f64::MIN, f64::MAX, 0));
        assert_eq!(chosen(&[f64::MIN, 0.0, f64::MAX]).sixteen(0.0), 32_768);
    }

    #[test]
    fn up_to_a_thousandth_of_hot_values_never_sets_the_range() {
        let mut values = ramp(10_000, 500.0);
        assert_eq!(range(&values), (-500.0, 9_499.0, 0), "ends that are near are kept");
        values[..10].fill(1e6);
        let (low, high, n_cut) = range(&values);
        assert!(low >= -500.0 && high < 11_000.0, "{low} {high}");
        assert_eq!(n_cut, 10);
        let line = chosen(&values).plan_line();
        assert!(said(&line).ends_with("(0.1 to 99.9 % of the values, 5 % wider), 10 values beyond it cut"), "{line:?}");
        values[..20].copy_from_slice(&ramp(20, -1e6));
        values[0] = 2e6;
        assert!(range(&values).1 > 1e6, "more than a thousandth is part of the picture");
        let mut near = ramp(10_000, 500.0);
        near[0] = 12_000.0;
        assert_eq!(range(&near), (-499.0, 12_000.0, 0));
        // What is there to see where nearly all is one value.
        let mut sparse = vec![-1.0; 10_000];
        sparse[3] = 900.0;
        assert_eq!(range(&sparse), (-1.0, 900.0, 0));
    }

    #[test]
    fn hot_values_are_kept_beyond_1_as_far_as_there_is_room() {
        let with = |hot: f64| {
            let values = [ramp(2000, 1000.0), vec![hot]].concat();
            let chosen = choose(Message::verbatim("floats"), -1000.0, hot, || values.iter().copied(), None, true);
            let stored = [-1000.0, chosen.high, hot].map(|value| chosen.sixteen(value));
            (chosen.low, chosen.max_value, chosen.n_cut, stored)
        };
        // 99.8 % are 1,994 wide, and 100 more on either side are beyond the least and within the largest but one.
        let (low, max_value, n_cut, stored) = with(99_000.0);
        assert_eq!((low, n_cut), (-1000.0, 0));
        assert!((1_300..1_400).contains(&max_value), "{max_value}");
        assert_eq!((stored[0], stored[1]), (0, max_value));
        assert!(stored[2] >= 65_000, "{stored:?}");
        let (_, max_value, n_cut, stored) = with(1e9);
        assert_eq!((max_value, n_cut, stored[2]), (u16::MAX, 1, u16::MAX), "no room");
    }

    #[test]
    fn a_repeated_value_far_from_all_others_is_none() {
        let unit: Vec<f64> = (0..1000).map(|value| f64::from(value) / 999.0).collect();
        let with = |value: f64, n: usize| [unit.clone(), vec![value; n]].concat();
        assert_eq!(range(&with(-9999.0, 300)), (0.0, 1.0, 0));
        let reason = "floats, all within 0 to 1; 300 values are -9,999, far from all others: no value there";
        assert_eq!(chosen(&with(-9999.0, 300)).reason.words(), reason);
        assert_eq!(range(&with(-3.402_823_5e38, 300)), (0.0, 1.0, 0));
        assert_eq!(range(&with(1e20, 300)), (0.0, 1.0, 0));
        assert_eq!(range(&with(-55.5, 300)), (0.0, 1.0, 0));
        assert_eq!(range(&with(-5.5, 300)), (-5.5, 1.0, 0), "not far");
        let heights: Vec<f64> = (0..1000).map(|value| 200.0 + 3.0 * f64::from(value)).collect();
        let range_of = range(&[heights.clone(), vec![-9999.0; 50]].concat());
        assert_eq!(range_of, (200.0, 3_197.0, 0), "a known mark need not be as far");
        assert_eq!(range(&[heights, vec![0.0; 50]].concat()).0, 0.0, "0 is a background");
        assert_eq!(range(&[-9.0, -9.0, 5.0, 5.0]), (-9.0, 5.0, 0), "two values are two values");
        let both = [with(-9999.0, 300), vec![1e20; 9]].concat();
        assert_eq!(range(&both), (0.0, 1.0, 0));
    }

    #[test]
    fn what_means_no_value_is_marked_before_averages() {
        let unit: Vec<f32> = (0..100).map(|value| value as f32 / 99.0).collect();
        let marked = |more: &[f32], stated| {
            let mut values = [&unit, more].concat();
            (mark_missing(&mut values, stated), values.iter().filter(|value| value.is_nan()).count())
        };
        assert_eq!(marked(&[-9999.0; 3], None), (Some((-9999.0, 3)), 3));
        assert_eq!(marked(&[-55.5; 3], None), (None, 0), "only the whole set tells");
        assert_eq!(marked(&[-55.5; 1], Some(-55.5)), (Some((-55.5, 1)), 1));
        assert_eq!(marked(&[f32::NAN; 2], Some(f64::NAN)).1, 2);
        assert_eq!(marked(&[-3.402_823_5e38; 2], Some(-3.402_823_466e38)).1, 2);
        assert_eq!(marked(&[], Some(-1.0)), (None, 0));
        assert_eq!(mark_missing(&mut [], None), None);
    }

    #[test]
    fn a_stated_range_is_taken() {
        let values = [0.0, 0.5, 2.0];
        let chosen = choose(Message::verbatim("floats"), 0.0, 2.0, || values.into_iter(), Some([0.25, 1.0]), true);
        assert_eq!((chosen.low, chosen.high, chosen.n_cut), (0.25, 1.0, 2));
        assert_eq!(values.map(|value| chosen.sixteen(value)), [0, 21_845, 65_535]);
        assert_eq!(chosen.reason.words(), "floats; range as stated, 2 values beyond it cut");
        assert_eq!(chosen.plan_line().taken.words(), "0.25 to 1 became 0 to 1");
    }

    #[test]
    fn ranks_are_those_of_sorted_values() {
        let values: Vec<f64> = (0..999_u64).map(|n| ((n * 7_919 % 1_009) as f64 - 500.0) / 7.0).collect();
        let mut sorted = values.clone();
        sorted.sort_by(f64::total_cmp);
        for rank in [0, 1, 500, 998] {
            assert_eq!(of_rank(rank, &|| values.iter().copied()), sorted[rank as usize]);
        }
    }

    #[test]
    fn numbers_are_short() {
        let text = [-1204.0, 0.25, 1.0 / 3.0, -12_345.678, 1e20, 3.4e38, 0.000_012].map(|value| number(value).words());
        assert_eq!(text, ["-1,204", "0.25", "0.3333", "-12346", "1.000e20", "3.400e38", "1.200e-5"]);
    }
}
