//! What stands under a chart or a picture in a file.

/// Size of its letters and of its lines, and what is left free around everything, in CSS pixels.
pub const TEXT_PX: f64 = 12.0;
/// See [`TEXT_PX`].
pub const LINE_PX: f64 = 17.0;
/// See [`TEXT_PX`].
pub const MARGIN_PX: f64 = 12.0;

/// Width and height of a chart that is laid out for a file, in CSS pixels: 960 with its margins, which is 3,840 at four times the size.
pub const CHART_PX: (f64, f64) = (960.0 - 2.0 * MARGIN_PX, 400.0);

/// Lines that fit under a picture.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Caption {
    /// From above.
    pub lines: Vec<String>,
}

impl Caption {
    /// Paragraphs in lines that fit. It keeps no wider word whole.
    pub fn new(paragraphs: &[String], fits: impl Fn(&str) -> bool) -> Self {
        Self { lines: paragraphs.iter().flat_map(|it| wrapped(it, &fits)).collect() }
    }

    /// Height of all lines in CSS pixels.
    pub fn height_px(&self) -> f64 {
        LINE_PX * self.lines.len() as f64
    }
}

/// Width of a letter, as a share of its size: of the widest of usual fonts, on average.
const LETTER_SHARE: f64 = 0.62;

/// About how wide a text is in letters of this size: for where nothing measures letters.
pub fn about_width(text: &str, size: f64) -> f64 {
    let wide = |letter: char| if letter >= '\u{2e80}' { 1.0 } else { LETTER_SHARE };
    size * text.chars().map(wide).sum::<f64>()
}

/// A text in lines that fit; a word that fits nowhere is cut.
fn wrapped(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_nothing_is_lost() {
        let text = "of a link https://example.org/lab/#v=1&view=noise and more";
        let lines = wrapped(text, |line| line.chars().count() <= 12);
        assert!(lines.iter().all(|line| line.chars().count() <= 12), "{lines:?}");
        let all: String = lines.concat().split(' ').collect();
        assert_eq!(all, text.split(' ').collect::<String>());
        assert_eq!(wrapped("", |_| false), [""]);
    }
}
