//! A table of figures, each on a ground whose strength tells its size.

use plotters::element::{Rectangle, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::surface::{Drawn, Surface};

/// Room for the names of rows, of columns, and between cells, in CSS pixels.
const LEFT_PX: f64 = 64.0;
const ABOVE_PX: f64 = 30.0;
const GAP_PX: f64 = 2.0;

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// As it is written.
    pub words: String,
    /// Color of its ground and how much of it, from 0 to 1; none where there is no figure.
    pub tone: Option<(RGBColor, f64)>,
}

/// What is drawn.
pub struct Map {
    /// What its corner says.
    pub corner: String,
    /// Names from left to right.
    pub columns: Vec<String>,
    /// Name and cells of each row, from above.
    pub rows: Vec<(String, Vec<Cell>)>,
}

/// Fills the whole paper.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Map) -> Drawn {
    let (width, height) = surface.area.dim_in_pixel();
    let (left, above, gap) = (surface.room(LEFT_PX), surface.room(ABOVE_PX), surface.px(GAP_PX) as i32);
    let part = |from: u32, until: u32, place: usize, n: usize| {
        let room = f64::from(until.saturating_sub(from));
        (f64::from(from) + room * place as f64 / n.max(1) as f64).round() as i32
    };
    let x = |column: usize| part(left, width, column, it.columns.len());
    let y = |row: usize| part(above, height, row, it.rows.len());
    let muted = surface.text(surface.colors.muted).pos(Pos::new(HPos::Center, VPos::Center));
    let ink = surface.text(surface.colors.ink).pos(Pos::new(HPos::Center, VPos::Center));
    let middle = |from: i32, to: i32| from.midpoint(to);
    let (beside, over) = (middle(0, left as i32), middle(0, above as i32));
    surface.area.draw(&Text::new(it.corner.clone(), (beside, over), muted.clone()))?;
    for (column, name) in it.columns.iter().enumerate() {
        surface.area.draw(&Text::new(name.clone(), (middle(x(column), x(column + 1)), over), muted.clone()))?;
    }
    for (row, (name, cells)) in it.rows.iter().enumerate() {
        let line = middle(y(row), y(row + 1));
        surface.area.draw(&Text::new(name.clone(), (beside, line), muted.clone()))?;
        for (column, cell) in cells.iter().enumerate() {
            let corners = [(x(column), y(row)), (x(column + 1) - gap, y(row + 1) - gap)];
            if let Some((color, strength)) = cell.tone {
                surface.area.draw(&Rectangle::new(corners, color.mix(strength).filled()))?;
            }
            surface.area.draw(&Rectangle::new(corners, surface.colors.line.stroke_width(surface.px(1.0))))?;
            surface.area.draw(&Text::new(cell.words.clone(), (middle(x(column), x(column + 1)), line), ink.clone()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Look;
    use crate::paper::Mark;

    #[test]
    fn every_figure_stands_in_its_cell() {
        let look = Look::of(15.0, |_| "#112233".to_owned());
        let surface = look.paper((264.0, 130.0), 1.0);
        let cell = |words: &str| Cell { words: words.to_owned(), tone: Some((BLACK, 0.4)) };
        let row = |name: &str, cells: [&str; 2]| (name.to_owned(), cells.map(cell).to_vec());
        let it = Map {
            corner: "patch".to_owned(),
            columns: vec!["50 %".to_owned(), "75 %".to_owned()],
            rows: vec![row("1 × 1", ["+1.0", "–"]), row("2 × 2", ["+2.0", "-0.5"])],
        };
        draw(&surface, &it).expect("drawn");
        let texts: Vec<(String, (i32, i32))> = surface
            .marks()
            .into_iter()
            .filter_map(|mark| if let Mark::Text { text, at, .. } = mark { Some((text, at)) } else { None })
            .collect();
        assert_eq!(texts.len(), 9);
        assert!(texts.contains(&("-0.5".to_owned(), (214, 105))), "{texts:?}");
    }
}
