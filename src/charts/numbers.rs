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

/// Digits after the point with which a round number is written whole; none if `most` are too few.
fn own_digits(value: f64, most: i32) -> Option<usize> {
    let is_whole = |it: f64| (it - it.round()).abs() <= 1e-9 * it.abs();
    (0..=most).find(|n| is_whole(value * 10_f64.powi(*n))).map(|n| n as usize)
}

/// A share at a tick of an axis: round numbers have all of their digits, and no others.
pub fn tick(share: f64) -> Message {
    let percent = share * 100.0;
    // Beyond that they are written as powers.
    let own = own_digits(percent, 3).filter(|_| percent == 0.0 || percent.abs() > 9e-4);
    own.map_or_else(|| self::percent(share), |n| t!(percent, n = Number::fixed(percent, n)))
}

/// A squared error at a tick of an axis, likewise.
pub fn squared_error_tick(mse: f64) -> Number {
    match own_digits(mse, 5) {
        Some(n) => Number::fixed(mse, n),
        None => Number::written(mse, format!("{mse:.1e}")),
    }
}

/// A squared error with three significant digits.
pub fn squared_error(mse: f64) -> Number {
    match mse {
        0.0 => Number::fixed(mse, 0),
        m if m < 1e-4 => Number::written(m, format!("{m:.2e}")),
        m => Number::fixed(m, (2 - m.log10().floor() as i32).clamp(0, 8) as usize),
    }
}

/// "12.6 epochs", "34 million epochs"
pub fn epochs(epochs: f64) -> Message {
    let scaled = |by: f64| {
        let number = epochs / by;
        Number::fixed(number, usize::from(number < 9.95))
    };
    match epochs {
        e if e < 0.995 => t!(learning_n_epochs, n = Number::fixed(e, 2)),
        e if e < 99.5 && (e - e.round()).abs() > 0.05 => t!(learning_n_epochs, n = Number::fixed(e, 1)),
        e if e < 999_999.5 => t!(learning_n_epochs, n = Number::count(e.round() as u32)),
        e if e < 1e9 => t!(learning_million_epochs, n = scaled(1e6)),
        e if e < 1e12 => t!(learning_billion_epochs, n = scaled(1e9)),
        _ => t!(learning_trillion_epochs, n = scaled(1e12)),
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
        let ticks = [0.0175, 0.0125, 0.01, 0.0, 0.425, -0.025].map(|share| tick(share).words());
        assert_eq!(ticks, ["1.75", "1.25", "1", "0", "42.5", "-2.5"].map(|it| format!("{it}\u{a0}%")));
        let errors = [0.0175, 0.25, 0.0, 2e-5, 2.5e-7].map(|mse| squared_error_tick(mse).words());
        assert_eq!(errors, ["0.0175", "0.25", "0", "0.00002", "2.5e-7"]);
        assert_eq!([0.019_234, 0.000_019_2].map(|mse| squared_error(mse).words()), ["0.0192", "1.92e-5"]);
        assert_eq!([1, 12_288].map(components), ["1 component", "12,288 components"]);
    }

    #[test]
    fn times_read_well() {
        let words = [0.1, 1.0, 12.59, 1234.0, 99.7, 3.4e7, 1.23e9].map(|it| epochs(it).words());
        let read = ["0.10", "1", "12.6", "1,234", "100", "34\u{a0}million", "1.2\u{a0}billion"];
        assert_eq!(words, read.map(|it| format!("{it} {}", if it == "1" { "epoch" } else { "epochs" })));
    }
}
