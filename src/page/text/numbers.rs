//! How numbers are written.

use subspace_lab_words::{Number, Words, t};

/// 12288 as "12,288".
pub(crate) fn count(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// 0.7512 as "75.1 %"; whole percents without decimals, near the ends with more of them.
pub(crate) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    let decimals = match percent {
        p if p > 0.0 && p < 1e-3 => return format!("{p:.0e}\u{a0}%"),
        p if (p - p.round()).abs() < 5e-4 => 0,
        p if !(0.095..99.905).contains(&p) => 3,
        _ => 1,
    };
    format!("{percent:.decimals$}\u{a0}%")
}

/// 0.7512 as "75.12": what a number field shows.
pub(crate) fn percent_field(share: f64) -> String {
    let text = format!("{:.2}", share * 100.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A squared error with three significant digits.
pub(crate) fn squared_error(mse: f64) -> String {
    match mse {
        0.0 => "0".to_owned(),
        m if m < 1e-4 => format!("{m:.2e}"),
        m => {
            let decimals = (2 - m.log10().floor() as i32).clamp(0, 8) as usize;
            format!("{m:.decimals$}")
        }
    }
}

pub(crate) fn decibels(psnr_db: f64) -> String {
    if psnr_db.is_finite() {
        t!(numbers_db, psnr_db = Number::fixed(f64::from(psnr_db), 1)).words()
    } else {
        t!(numbers_no_error).words()
    }
}

pub(crate) fn seconds(seconds: f64) -> String {
    match seconds {
        s if s < 0.1 => t!(numbers_under_0_1_s).words(),
        s if s < 0.95 => format!("{s:.2} s"),
        s if s < 90.0 => format!("{s:.1} s"),
        s => t!(numbers_min, s = Number::fixed(f64::from(s / 60.0), 0)).words(),
    }
}

pub(crate) fn megabytes(bytes: f64) -> String {
    t!(numbers_mb, e6 = Number::fixed(f64::from((bytes / 1e6).max(1.0)), 0)).words()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn numbers_read_well() {
        assert_eq!([0, 999, 1000, 12_288, 1_234_567].map(count), ["0", "999", "1,000", "12,288", "1,234,567"]);
        assert_eq!(percent(0.75), "75\u{a0}%");
        assert_eq!(percent(0.75123), "75.1\u{a0}%");
        assert_eq!(percent(0.99951), "99.951\u{a0}%");
        assert_eq!(percent(0.0), "0\u{a0}%");
        assert_eq!(percent(1e-7), "1e-5\u{a0}%");
        assert_eq!([0.75, 0.7512, 1.0, 0.0].map(percent_field), ["75", "75.12", "100", "0"]);
        assert_eq!(squared_error(0.019_234), "0.0192");
        assert_eq!(squared_error(0.000_019_2), "1.92e-5");
    }
}
