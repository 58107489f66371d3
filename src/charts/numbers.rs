//! How shares and counts are written on charts and beside them.

use subspace_lab_protocol::event::Cut;
use subspace_lab_words::{Message, Number, Words, t};

/// 0.7512 as "75.1 %"; whole percents without decimals, near the ends with more of them.
pub fn percent(share: f64) -> Message {
    let percent = share * 100.0;
    let n = match percent {
        p if p > 0.0 && p < 1e-3 => Number::written(p, format!("{p:.0e}")),
        p if (p - p.round()).abs() < 5e-4 => Number::fixed(p, 0),
        p if p < 0.095 || (p > 99.905 && p < 100.0) => Number::fixed(p, 3),
        p => Number::fixed(p, 1),
    };
    t!(percent, n = n)
}

/// A share at a tick of an axis: a round one has no digits but its own.
pub fn tick(share: f64) -> Message {
    let percent = share * 100.0;
    let is_whole = |it: f64| (it - it.round()).abs() < 1e-6;
    let own = (1..=3).find(|n| percent < 0.095 && is_whole(percent * 10_f64.powi(*n)) && percent > 1e-4);
    match own {
        Some(n_digits) => t!(percent, n = Number::fixed(percent, n_digits as usize)),
        None => self::percent(share),
    }
}

/// "30 components"
pub fn components(n: u32) -> String {
    if n == 1 { t!(spectrum_n1_component).words() } else { t!(spectrum_components, n = Number::count(n)).words() }
}

/// A place in the spectrum, as a handle speaks it.
pub fn cut(cut: Cut, rank: u32) -> String {
    t!(
        spectrum_of_of_the_variance,
        n_components = components(cut.n_components),
        rank = Number::count(rank),
        share = percent(cut.share)
    )
    .words()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_have_as_many_digits_as_mean_something() {
        let shares = [0.75, 0.751_23, 0.999_51, 1.101_91, 0.0, 1e-7].map(|share| percent(share).words());
        assert_eq!(shares, ["75", "75.1", "99.951", "110.2", "0", "1e-5"].map(|it| format!("{it}\u{a0}%")));
        let ticks = [0.1, 1e-3, 1e-4, 1e-5, 1e-6, 0.000_25].map(|share| tick(share).words());
        assert_eq!(ticks, ["10", "0.1", "0.01", "0.001", "1e-4", "0.025"].map(|it| format!("{it}\u{a0}%")));
        assert_eq!([1, 12_288].map(components), ["1 component", "12,288 components"]);
    }
}
