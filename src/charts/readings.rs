//! What can be read off a chart: places on it, each with words.

use std::cell::RefCell;
use std::rc::Rc;

use subspace_lab_words::{Message, Words, t};

use super::surface::Surface;

/// Words of the point at a position.
type Say = Box<dyn Fn(usize) -> String>;

/// A curve's points in device pixels, from left to right.
struct Curve {
    places: Vec<(i32, i32)>,
    say: Say,
}

/// Those of the chart as it was drawn last.
#[derive(Clone, Default)]
pub struct Readings(Rc<RefCell<Vec<Curve>>>);

/// A point: which curve, which of its places.
pub type Point = (usize, usize);

impl Readings {
    /// One more curve.
    pub fn put(&self, places: Vec<(i32, i32)>, say: impl Fn(usize) -> String + 'static) {
        if !places.is_empty() {
            self.0.borrow_mut().push(Curve { places, say: Box::new(say) });
        }
    }

    /// None any more.
    pub fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// The point of each curve above or below a place, and of those the one nearest to it.
    pub fn nearest(&self, (x, y): (f64, f64)) -> Option<Point> {
        let across = |place: &(i32, i32)| (f64::from(place.0) - x).abs();
        let down = |place: &(i32, i32)| (f64::from(place.1) - y).abs();
        let curves = self.0.borrow();
        let of_curve = |(number, curve): (usize, &Curve)| {
            let at = |a: &usize, b: &usize| across(&curve.places[*a]).total_cmp(&across(&curve.places[*b]));
            let point = (0..curve.places.len()).min_by(at)?;
            Some(((number, point), across(&curve.places[point]) + down(&curve.places[point])))
        };
        let all = curves.iter().enumerate().filter_map(of_curve);
        all.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(point, _)| point)
    }

    /// Where a key leads: along the curve, or to the point of another curve over or under it.
    pub fn moved(&self, from: Option<Point>, key: &str) -> Option<Point> {
        let curves = self.0.borrow();
        let (number, point) = from.unwrap_or_default();
        let last = |number: usize| Some(curves.get(number)?.places.len() - 1);
        let beside = |number: usize| {
            let x = curves.get(from?.0)?.places.get(point)?.0;
            let places = &curves.get(number)?.places;
            Some((number, (0..places.len()).min_by_key(|it| places[*it].0.abs_diff(x))?))
        };
        match key {
            "ArrowRight" if from.is_some() => Some((number, (point + 1).min(last(number)?))),
            "ArrowLeft" if from.is_some() => Some((number, point.saturating_sub(1))),
            "ArrowUp" => beside(number.checked_sub(1)?),
            "ArrowDown" => beside(number + 1),
            "Home" | "ArrowRight" | "ArrowLeft" => last(0).map(|_| (0, 0)),
            "End" => Some((number, last(number)?)),
            _ => None,
        }
    }

    /// Where it is, in device pixels, and what there is to say of it.
    pub fn place_and_words(&self, (number, point): Point) -> Option<((i32, i32), String)> {
        let curves = self.0.borrow();
        let curve = curves.get(number)?;
        Some((*curve.places.get(point)?, (curve.say)(point)))
    }
}

impl Surface {
    /// Points of a curve by their places in device pixels; words are made of the one that is read, what is across and what is up, after the
    /// curve's name, which is empty where there is nothing to tell it from.
    pub fn read_off(
        &self,
        name: &str,
        places: impl Iterator<Item = (i32, i32)>,
        say: impl Fn(usize) -> (Message, Message) + 'static,
    ) {
        let name = name.to_owned();
        self.readings.put(places.collect(), move |point| {
            let (x, y) = say(point);
            let reading = t!(chart_reading, x = x, y = y);
            if name.is_empty() {
                reading.words()
            } else {
                t!(chart_reading_of, name = name.as_str(), reading = reading).words()
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> Readings {
        let readings = Readings::default();
        readings.put(vec![(0, 0), (10, 0), (20, 0)], |point| format!("a{point}"));
        readings.put(vec![(4, 50), (20, 50)], |point| format!("b{point}"));
        readings.put(vec![], |_| unreachable!("it has no points"));
        readings
    }

    #[test]
    fn the_nearest_curve_is_read_where_the_pointer_is() {
        assert_eq!(two().nearest((11.0, 5.0)), Some((0, 1)));
        assert_eq!(two().nearest((11.0, 49.0)), Some((1, 0)));
        assert_eq!(two().nearest((99.0, 30.0)), Some((1, 1)));
        assert_eq!(Readings::default().nearest((0.0, 0.0)), None);
    }

    #[test]
    fn keys_go_along_curves_and_between_them() {
        let readings = two();
        assert_eq!(readings.moved(None, "ArrowRight"), Some((0, 0)));
        assert_eq!(readings.moved(Some((0, 2)), "ArrowRight"), Some((0, 2)));
        assert_eq!(readings.moved(Some((0, 0)), "End"), Some((0, 2)));
        assert_eq!(readings.moved(Some((0, 2)), "ArrowDown"), Some((1, 1)));
        assert_eq!(readings.moved(Some((1, 0)), "ArrowUp"), Some((0, 0)));
        assert_eq!(readings.moved(Some((1, 0)), "ArrowDown"), None);
        assert_eq!(readings.moved(Some((1, 0)), "Tab"), None);
        assert_eq!(Readings::default().moved(None, "ArrowRight"), None);
        assert_eq!(readings.place_and_words((1, 1)), Some(((20, 50), "b1".to_owned())));
    }
}
