//! How numbers are written.

use subspace_lab_words::{Message, Number, t};

/// 0.7512 as "75.12": what a number field shows, in every language.
pub(crate) fn percent_field(share: f64) -> String {
    let text = format!("{:.2}", share * 100.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

pub(crate) fn decibels(psnr_db: f64) -> Message {
    if psnr_db.is_finite() { t!(decibels, n = Number::fixed(psnr_db, 1)) } else { t!(no_error).into() }
}

pub(crate) fn seconds(seconds: f64) -> Message {
    match seconds {
        s if s < 0.1 => t!(seconds_under, n = Number::fixed(0.1, 1)),
        s if s < 0.95 => t!(seconds, n = Number::fixed(s, 2)),
        s if s < 90.0 => t!(seconds, n = Number::fixed(s, 1)),
        s => t!(minutes, n = Number::fixed(s / 60.0, 0)),
    }
}

pub(crate) fn megabytes(bytes: f64) -> Message {
    t!(megabytes, n = Number::fixed((bytes / 1e6).max(1.0), 0))
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use subspace_lab_words::Words;

    use super::*;

    #[wasm_bindgen_test]
    fn numbers_read_well() {
        assert_eq!(
            [0_u32, 999, 1000, 12_288, 1_234_567].map(|n| Number::count(n).words()),
            ["0", "999", "1,000", "12,288", "1,234,567"]
        );
        assert_eq!([0.75, 0.7512, 1.0, 0.0].map(percent_field), ["75", "75.12", "100", "0"]);
    }
}
