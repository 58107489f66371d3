//! Tables as comma-separated values (RFC 4180). Numbers are the shortest digits that read back as the same.

use std::fmt::Display;

/// Of such tables, for browsers.
pub const MEDIA_TYPE: &str = "text/csv";

/// A number; nothing where there is none.
pub(crate) fn cell(number: Option<impl Display>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// Specs have commas; quotes are doubled, as RFC 4180 has it.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// Columns under a heading, with a number of components before each row, counted from `first`.
pub(crate) fn by_components<const N: usize>(heading: &str, first: usize, rows: &[[Option<f64>; N]]) -> String {
    let mut text = format!("{heading}\n");
    for (number, row) in (first..).zip(rows) {
        let cells: String = row.iter().map(|&number| format!(",{}", cell(number))).collect();
        text.push_str(&format!("{number}{cells}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back_as_the_same_and_gaps_are_empty() {
        let numbers = [0.1 + 0.2, 1.0 / 3.0, 5e-324, 1.7976931348623157e308];
        let text = by_components("k,a,b", 1, &numbers.map(|number| [Some(number), None]));
        for (row, (k, number)) in text.lines().skip(1).zip((1..).zip(numbers)) {
            let cells: Vec<&str> = row.split(',').collect();
            assert_eq!((cells[0], cells[1].parse(), cells[2]), (k.to_string().as_str(), Ok(number), ""), "{row}");
        }
        assert_eq!(text.lines().count(), 1 + numbers.len());
    }
}
