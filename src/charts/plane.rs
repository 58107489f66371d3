//! Images as points of a plane, with the two directions that follow them.

use plotters::element::{Circle, PathElement, Rectangle};
use plotters::prelude::*;

use super::surface::{Drawn, Surface};

/// What is left around the plane, in CSS pixels: half of a dot.
const MARGIN_PX: f64 = 6.0;

/// What is drawn; coordinates from 0 to 1, the second one upwards.
pub struct Plane {
    /// One dot each.
    pub points: Vec<[f64; 2]>,
    /// Ends of the first direction and of the second, if there is a first one.
    pub directions: Option<[[[f64; 2]; 2]; 2]>,
}

/// Fills the largest square of the paper.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Plane) -> Drawn {
    let (width, height) = surface.area.dim_in_pixel();
    let margin = f64::from(surface.px(MARGIN_PX));
    let side = (f64::from(width.min(height)) - 2.0 * margin).max(1.0);
    let left = (f64::from(width) - side) / 2.0;
    let place = |[x, y]: [f64; 2]| ((left + side * x).round() as i32, (margin + side * (1.0 - y)).round() as i32);
    let colors = &surface.colors;
    let frame = Rectangle::new([place([0.0, 1.0]), place([1.0, 0.0])], colors.line.stroke_width(surface.px(1.0)));
    surface.area.draw(&frame)?;
    for (ends, color) in it.directions.iter().flatten().zip([colors.top, colors.bottom]) {
        surface.area.draw(&PathElement::new(ends.map(place).to_vec(), color.stroke_width(surface.px(2.5))))?;
    }
    for point in &it.points {
        surface.area.draw(&Circle::new(place(*point), surface.px(3.5), colors.ink.mix(0.6).filled()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Look;
    use crate::paper::Mark;

    #[test]
    fn dots_lie_where_they_are_and_up_is_up() {
        let surface = Look::of(15.0, |_| "#112233".to_owned()).paper((212.0, 112.0), 1.0);
        let it = Plane { points: vec![[0.0, 0.0], [1.0, 0.75]], directions: None };
        draw(&surface, &it).expect("drawn");
        let dots: Vec<_> = surface
            .marks()
            .into_iter()
            .filter_map(|mark| if let Mark::Circle { center, .. } = mark { Some(center) } else { None })
            .collect();
        assert_eq!(dots, [(56, 106), (156, 31)]);
    }
}
