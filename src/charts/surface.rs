//! Empty paper, and how what is drawn on it looks.

use plotters::coord::Shift;
use plotters::prelude::*;

use super::axis::NAMED_FROM;
use super::caption::about_width;
use super::paper::{Mark, Marks, Paper, Refused};
use super::readings::Readings;

type Fault = DrawingAreaErrorKind<Refused>;

/// What drawing may return. Nothing refuses: a list takes every mark.
pub type Drawn = Result<(), Fault>;

/// Largest text that the margins of charts are made for, in CSS pixels.
const USUAL_TEXT_PX: f64 = 20.0;

/// Part of the size of a page's text that labels have.
pub const LABEL_SHARE: f64 = 0.8;

/// Empty paper with what it takes to draw on it.
pub struct Surface {
    /// All of it.
    pub area: DrawingArea<Paper, Shift>,
    /// Of the theme.
    pub colors: Colors,
    /// Device pixels per CSS pixel: sizes in CSS pixels are multiplied by it.
    pub density: f64,
    /// Nothing of the page is written over or beside it: it is to be saved.
    pub is_alone: bool,
    /// What can be read off what is drawn here.
    pub readings: Readings,
    text_px: f64,
    marks: Marks,
}

impl Surface {
    /// CSS pixels to whole device pixels, at least one.
    pub fn px(&self, css_px: f64) -> u32 {
        (css_px * self.density).round().max(1.0) as u32
    }

    /// Room for labels, in CSS pixels beside text of a usual size: more where text is larger, as on a wall.
    pub fn room(&self, css_px: f64) -> u32 {
        self.px(css_px * self.larger_than(USUAL_TEXT_PX))
    }

    /// How many times larger the page's text is than this, in CSS pixels; at least 1.
    pub fn larger_than(&self, text_px: f64) -> f64 {
        (self.text_px / text_px).max(1.0)
    }

    /// Height of a line of small text with its distance from an axis, in device pixels.
    pub fn line(&self) -> u32 {
        (1.4 * self.label_px()).round() as u32
    }

    /// Where the ticks of an axis of so many device pixels end, as a share of it, for the name at its end that stands out by `over`.
    pub fn ticks_end(&self, name: &str, axis_px: u32, over: u32) -> f64 {
        // A tick takes the room of two letters.
        let name_px = about_width(&format!("{name}00"), self.label_px());
        NAMED_FROM.min(1.0 - (name_px - f64::from(over)) / f64::from(axis_px.max(1)))
    }

    /// Size of labels in device pixels.
    pub fn label_px(&self) -> f64 {
        self.text_px * LABEL_SHARE * self.density
    }

    /// Small text in a color.
    pub fn text(&self, color: RGBColor) -> TextStyle<'static> {
        // Named by its kind: by its name, plotters would bring a table of all letters along.
        FontDesc::new(FontFamily::SansSerif, self.label_px(), FontStyle::Normal).color(&color)
    }

    /// The same on a page, which says beside it what is then not written, and where it is read off.
    pub fn on_page(self, readings: &Readings) -> Self {
        Self { readings: readings.clone(), is_alone: false, ..self }
    }

    /// What was drawn, in the order of drawing.
    pub fn marks(self) -> Vec<Mark> {
        self.marks.take()
    }
}

/// Colors of a theme.
#[allow(missing_docs, reason = "named as in the style sheet")]
#[derive(Clone)]
pub struct Colors {
    pub ink: RGBColor,
    pub muted: RGBColor,
    pub line: RGBColor,
    pub top: RGBColor,
    pub top_fill: RGBColor,
    pub bottom: RGBColor,
    pub bottom_fill: RGBColor,
    pub noise: RGBColor,
    pub good: RGBColor,
    pub bad: RGBColor,
}

/// How charts look.
#[derive(Clone)]
pub struct Look {
    /// Of what is drawn.
    pub colors: Colors,
    /// Size of the text beside it in CSS pixels.
    pub text_px: f64,
    /// Under it.
    pub ground: RGBColor,
}

impl Look {
    /// Of a style sheet's tokens, each `#rrggbb` under its name with two dashes; what is not there is black.
    pub fn of(text_px: f64, token: impl Fn(&str) -> String) -> Self {
        let color = |name: &str| hex_color(token(name).trim()).unwrap_or(BLACK);
        let colors = Colors {
            ink: color("--ink"),
            muted: color("--muted"),
            line: color("--line"),
            top: color("--top"),
            top_fill: color("--top-fill"),
            bottom: color("--bottom"),
            bottom_fill: color("--bottom-fill"),
            noise: color("--noise"),
            good: color("--good"),
            bad: color("--bad"),
        };
        Self { colors, text_px, ground: color("--page") }
    }

    /// Paper of this size in CSS pixels, with so many device pixels for each; what is drawn is to be saved.
    pub fn paper(&self, (width, height): (f64, f64), density: f64) -> Surface {
        let marks = Marks::default();
        let size = ((width * density).round() as u32, (height * density).round() as u32);
        Surface {
            area: Paper { marks: marks.clone(), size }.into_drawing_area(),
            colors: self.colors.clone(),
            density,
            is_alone: true,
            readings: Readings::default(),
            text_px: self.text_px,
            marks,
        }
    }
}

/// `#rrggbb`, as the style sheet writes its tokens.
fn hex_color(text: &str) -> Option<RGBColor> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    Some(RGBColor((value >> 16) as u8, (value >> 8) as u8, value as u8))
}
