//! Digits as English writes them, and capitals.

/// 4987 as `4,987`.
pub fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A share in percent to a thousandth, without zeros at the end and without the sign: 0.9 as `90`, 0.12345 as `12.345`.
pub fn percent(share: f64) -> String {
    ((share * 1e5).round() / 1e3).to_string()
}

/// The text with a capital letter.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 999, 1000, 1_234_567].map(count), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([0.9, 1.0 - 0.8, 0.12345, 0.333_333_3].map(percent), ["90", "20", "12.345", "33.333"]);
        assert_eq!([capitalized("it is full"), capitalized("")], ["It is full", ""]);
    }
}
