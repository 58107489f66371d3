//! Charts and the pictures on the stage as PNG, with what they show and the settings under them.

use subspace_lab_charts::caption::{Caption, LINE_PX, MARGIN_PX, TEXT_PX};
use subspace_lab_charts::{Look, RGBColor};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement};

use super::caption::context_of;
use crate::browser;
use crate::charts::on_screen::Plate;
use crate::charts::{look_of, put};

/// Most pixels of a canvas that every browser makes.
const MOST_PIXELS: f64 = 16_777_216.0;

/// A chart of this size in CSS pixels, with so many pixels for each. `None` if it is no longer on screen, or the canvas would be too large.
pub(super) fn of_chart(
    plate: &Plate,
    (width, height): (f64, f64),
    caption: &Caption,
    density: f64,
) -> Option<HtmlCanvasElement> {
    let look = look_of(&plate.place()?)?;
    let chart = canvas_of(width * density, height * density)?;
    let surface = look.paper((width, height), density);
    (plate.draw)(&surface).ok()?;
    put(surface, &chart)?;
    let under = Under { width, height, density, look };
    under.with_caption(caption, |context, at| context.draw_image_with_html_canvas_element(&chart, at, at).ok())
}

/// The pictures on the stage, row by row as they are seen, each pixel of theirs `times` pixels wide; with a caption where there is room
/// for one. `None` if there are none, or the canvas would be too large.
pub(super) fn of_stage(times: u32, caption: impl FnOnce(f64) -> Caption) -> Option<HtmlCanvasElement> {
    let rows = rows_on_stage();
    let first = rows.first()?.first()?;
    let (look, side) = (look_of(first)?, |px: u32| f64::from(px * times));
    let gap = f64::from(times.max(2));
    let width_of = |row: &Vec<HtmlCanvasElement>| row.iter().map(|it| side(it.width()) + gap).sum::<f64>() - gap;
    let height_of = |row: &Vec<HtmlCanvasElement>| row.iter().map(|it| side(it.height())).fold(0.0, f64::max);
    let width = rows.iter().map(width_of).fold(0.0, f64::max);
    // Pixel for pixel there is nothing but pixels; enlarged, there is room to say what they are.
    let heading = if times > 1 { LINE_PX } else { 0.0 };
    let height = rows.iter().map(|row| heading + height_of(row) + gap).sum::<f64>() - gap;
    let caption = if times > 1 { caption(width) } else { Caption { lines: Vec::new() } };
    let ink = look.colors.ink;
    let under = Under { width, height, density: 1.0, look };
    under.with_caption(&caption, |context, margin| {
        context.set_image_smoothing_enabled(false);
        context.set_fill_style_str(&css(&ink));
        context.set_font(&format!("{TEXT_PX}px sans-serif"));
        let mut y = margin;
        for row in &rows {
            let mut x = margin;
            let mut said = String::new();
            y += heading;
            for picture in row {
                let name = name_of(picture);
                // What a whole row is stands once.
                if heading > 0.0 && name != said {
                    let room = if said.is_empty() && row.iter().all(|it| name_of(it) == name) {
                        width
                    } else {
                        side(picture.width())
                    };
                    context.fill_text_with_max_width(&name, x, y - LINE_PX / 4.0, room).ok()?;
                    said = name;
                }
                let (width, height) = (side(picture.width()), side(picture.height()));
                context.draw_image_with_html_canvas_element_and_dw_and_dh(picture, x, y, width, height).ok()?;
                x += width + gap;
            }
            y += height_of(row) + gap;
        }
        Some(())
    })
}

/// What is seen over or beside a picture: nothing where a lesson hides it until it is guessed.
fn name_of(picture: &HtmlCanvasElement) -> String {
    let section = picture.closest("section, figure").ok().flatten();
    let heading = section.and_then(|section| section.query_selector("h2").ok()?);
    let name = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()).map(|it| it.inner_text());
    name.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Pictures on the stage that have pixels of their own, in rows as they are seen.
fn rows_on_stage() -> Vec<Vec<HtmlCanvasElement>> {
    let found = browser::window().document().and_then(|document| document.query_selector_all(".stage canvas").ok());
    let mut rows: Vec<(f64, Vec<HtmlCanvasElement>)> = Vec::new();
    let Some(found) = found else { return Vec::new() };
    for canvas in (0..found.length()).filter_map(|place| found.get(place)?.dyn_into::<HtmlCanvasElement>().ok()) {
        let place = canvas.get_bounding_client_rect();
        if place.width() == 0.0 || canvas.class_list().contains("chart") {
            continue;
        }
        match rows.last_mut() {
            Some((top, row)) if (*top - place.top()).abs() < place.height() / 2.0 => row.push(canvas),
            _ => rows.push((place.top(), vec![canvas])),
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// A picture of this size in CSS pixels, and how its surroundings look.
struct Under {
    width: f64,
    height: f64,
    density: f64,
    look: Look,
}

impl Under {
    /// A canvas with the picture, which `draw` puts at the place that it is given, and the caption.
    fn with_caption(
        &self,
        caption: &Caption,
        draw: impl FnOnce(&CanvasRenderingContext2d, f64) -> Option<()>,
    ) -> Option<HtmlCanvasElement> {
        let Self { width, height, density, .. } = *self;
        let whole = (width + 2.0 * MARGIN_PX, height + caption.height_px() + 2.0 * MARGIN_PX);
        let canvas = canvas_of(whole.0 * density, whole.1 * density)?;
        let context = context_of(&canvas)?;
        context.set_fill_style_str(&css(&self.look.ground));
        context.fill_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
        draw(&context, (MARGIN_PX * density).round())?;
        context.set_fill_style_str(&css(&self.look.colors.ink));
        context.set_font(&format!("{}px sans-serif", TEXT_PX * density));
        for (n, line) in (1..).zip(&caption.lines) {
            let y = (MARGIN_PX + height + f64::from(n) * LINE_PX) * density;
            context.fill_text(line, MARGIN_PX * density, y).ok()?;
        }
        Some(canvas)
    }
}

fn canvas_of(width: f64, height: f64) -> Option<HtmlCanvasElement> {
    (width * height <= MOST_PIXELS).then(|| browser::new_canvas(width.round() as u32, height.round() as u32))?
}

fn css(color: &RGBColor) -> String {
    format!("rgb({} {} {})", color.0, color.1, color.2)
}
