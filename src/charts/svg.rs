//! Charts as vectors, written by plotters' own backend, with what they show and the settings under them.

use plotters::style::RGBColor;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{BackendColor, DrawingBackend};
use plotters_svg::SVGBackend;

use super::caption::{Caption, LINE_PX, MARGIN_PX, TEXT_PX};
use super::paper::{Letters, Mark};
use super::surface::{Drawn, Look, Surface};

/// The backend sets text smaller by this factor than a canvas does.
const SMALLER: f64 = 1.24;

/// Pixels in a CSS pixel of the file: whole pixels are too coarse for curves.
const FINENESS: f64 = 4.0;

/// A chart of this size in CSS pixels as the text of an SVG file, which is larger by its margins and the caption. `None` if it could not
/// be drawn.
pub fn written(
    draw: impl FnOnce(&Surface) -> Drawn,
    (width, height): (f64, f64),
    look: &Look,
    caption: &Caption,
) -> Option<String> {
    let fine = |css_px: f64| (css_px * FINENESS).round() as u32;
    let surface = look.paper((width, height), FINENESS);
    draw(&surface).ok()?;

    let (whole_width, whole_height) = (width + 2.0 * MARGIN_PX, height + caption.height_px() + 2.0 * MARGIN_PX);
    let size = (fine(whole_width), fine(whole_height));
    let mut text = String::new();
    {
        let mut svg = SVGBackend::with_string(&mut text, size);
        let plain = |color: RGBColor| BackendColor { alpha: 1.0, rgb: (color.0, color.1, color.2) };
        svg.draw_rect((0, 0), (size.0 as i32, size.1 as i32), &plain(look.ground), true).ok()?;
        let by = fine(MARGIN_PX) as i32;
        for mark in surface.marks() {
            as_large_as_on_a_canvas(mark).draw(&mut svg, by).ok()?;
        }
        for (n, line) in (1..).zip(&caption.lines) {
            let at = (by, by + fine(height + f64::from(n) * LINE_PX) as i32);
            let letters = Letters {
                size: TEXT_PX * FINENESS,
                color: plain(look.colors.ink),
                anchor: Pos::new(HPos::Left, VPos::Bottom),
            };
            as_large_as_on_a_canvas(Mark::Text { text: line.clone(), at, letters }).draw(&mut svg, 0).ok()?;
        }
        svg.present().ok()?;
    }
    // As large as on screen, whatever its own units are.
    let sized = format!("<svg width=\"{whole_width}\" height=\"{whole_height}\" viewBox=\"0 0 {} {}\"", size.0, size.1);
    let rest = text.split_once("viewBox=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(_, rest)| rest)?;
    Some(format!("{sized}{rest}"))
}

fn as_large_as_on_a_canvas(mut mark: Mark) -> Mark {
    if let Mark::Text { letters, .. } = &mut mark {
        letters.size *= SMALLER;
    }
    mark
}
