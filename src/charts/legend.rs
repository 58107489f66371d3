//! What the colors of a chart mean, over it: in a file, where no page stands beside it that says so.

use plotters::element::{PathElement, Rectangle, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::caption::about_width;
use super::surface::{Drawn, Surface};

/// Lengths in CSS pixels: of a sample of the color, between it and its name, and between two names.
const SAMPLE_PX: f64 = 18.0;
const GAP_PX: f64 = 5.0;
const APART_PX: f64 = 16.0;

/// Height of a row, of that of its letters.
const ROW: f64 = 1.6;

/// A color and what it is of.
pub struct Key {
    /// In a few words; where it is empty there is nothing to say.
    pub name: String,
    /// Of the line or area.
    pub color: RGBColor,
    /// An area, or a line.
    pub is_area: bool,
}

impl Key {
    /// Of a line.
    pub fn line(name: &str, color: RGBColor) -> Self {
        Self { name: name.to_owned(), color, is_area: false }
    }

    /// Of an area.
    pub fn area(name: String, color: RGBColor) -> Self {
        Self { name, color, is_area: true }
    }
}

/// Where a key is: left edge and row.
struct Place {
    left: f64,
    row: u32,
}

/// Keys that have a name in rows of a width, in device pixels.
fn placed<'a>(surface: &Surface, keys: &'a [Key]) -> Vec<(&'a Key, Place)> {
    let width = f64::from(surface.area.dim_in_pixel().0);
    let px = |css_px: f64| css_px * surface.density;
    let (mut left, mut row) = (0.0, 0);
    let named = keys.iter().filter(|key| !key.name.is_empty());
    named
        .map(|key| {
            let wide = px(SAMPLE_PX + GAP_PX + APART_PX) + about_width(&key.name, surface.label_px());
            if left > 0.0 && left + wide > width {
                (left, row) = (0.0, row + 1);
            }
            let place = Place { left, row };
            left += wide;
            (key, place)
        })
        .collect()
}

/// Height of all rows in device pixels; 0 on a page, whose captions say it.
pub fn height(surface: &Surface, keys: &[Key]) -> u32 {
    if !surface.is_alone {
        return 0;
    }
    let n_rows = placed(surface, keys).last().map_or(0, |(_, place)| place.row + 1);
    (f64::from(n_rows) * ROW * surface.label_px()).ceil() as u32
}

/// Writes them along the upper edge.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, keys: &[Key]) -> Drawn {
    if !surface.is_alone {
        return Ok(());
    }
    let label = surface.text(surface.colors.ink).pos(Pos::new(HPos::Left, VPos::Center));
    let (sample, gap) = (surface.px(SAMPLE_PX) as i32, surface.px(GAP_PX) as i32);
    for (key, place) in placed(surface, keys) {
        let x = place.left.round() as i32;
        let y = ((f64::from(place.row) + 0.5) * ROW * surface.label_px()).round() as i32;
        if key.is_area {
            let half = surface.px(5.0) as i32;
            surface
                .area
                .draw(&Rectangle::new([(x, y - half), (x + sample, y + half)], key.color.mix(0.55).filled()))?;
        } else {
            let style = key.color.stroke_width(surface.px(2.5));
            surface.area.draw(&PathElement::new(vec![(x, y), (x + sample, y)], style))?;
        }
        surface.area.draw(&Text::new(key.name.clone(), (x + sample + gap, y), label.clone()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Look;
    use crate::paper::Mark;

    #[test]
    fn names_are_written_in_rows_that_fit_and_only_in_files() {
        let look = Look::of(15.0, |_| "#112233".to_owned());
        let mut surface = look.paper((200.0, 100.0), 2.0);
        let keys = ["no noise", "this noise", "", "chance of labels drawn anew"].map(|it| Key::line(it, BLACK));
        let rows = height(&surface, &keys);
        assert_eq!(rows, (3.0 * ROW * surface.label_px()).ceil() as u32, "two do not fit beside each other");
        draw(&surface, &keys).expect("drawn");
        surface.is_alone = false;
        assert_eq!(height(&surface, &keys), 0);
        let texts = surface.marks().into_iter().filter(|it| matches!(it, Mark::Text { .. })).count();
        assert_eq!(texts, 3);
    }
}
