//! Dots of the plane of points that were moved by hand.

use std::fmt;

use crate::settings::{rounded, share};

/// Dots in the plane: so many can be told apart.
pub const MOST_DOTS: u32 = 60;

/// Dots that were moved, and where to: none twice, the last one moved last. Written as `31:0.05,0.95;3:0.4,1`, counted from 1.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dots(Vec<(u32, [f64; 2])>);

impl Dots {
    /// Position of each dot and its place: either coordinate from 0 to 1.
    pub fn all(&self) -> &[(u32, [f64; 2])] {
        &self.0
    }

    /// Where a dot was moved to.
    pub fn place(&self, dot: u32) -> Option<[f64; 2]> {
        self.0.iter().find(|(it, _)| *it == dot).map(|(_, place)| *place)
    }

    /// Moves a dot; beyond the edge it stays at the edge.
    pub fn put(&mut self, dot: u32, place: [f64; 2]) {
        self.0.retain(|(it, _)| *it != dot);
        self.0.push((dot, place.map(|it| rounded(it.clamp(0.0, 1.0)))));
    }

    /// Only the first so many dots.
    pub(crate) fn keep_below(&mut self, n: u32) {
        self.0.retain(|(dot, _)| *dot < n);
    }

    /// Reads what a link has of them.
    pub(crate) fn read(value: &str) -> Option<Self> {
        let mut dots = Self::default();
        for part in value.split(';') {
            let (number, place) = part.split_once(':')?;
            let dot = number.parse::<u32>().ok()?.checked_sub(1)?;
            let (across, up) = place.split_once(',')?;
            if dot >= MOST_DOTS || dots.place(dot).is_some() {
                return None;
            }
            dots.put(dot, [share(across)?, share(up)?]);
        }
        Some(dots)
    }
}

impl fmt::Display for Dots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (dot, [across, up])) in self.0.iter().enumerate() {
            write!(f, "{}{}:{across},{up}", if i == 0 { "" } else { ";" }, dot + 1)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_is_where_it_was_moved_last_and_within_the_frame() {
        let mut dots = Dots::default();
        for (dot, place) in [(30, [0.5, 0.5]), (2, [0.123_456, 1.0]), (30, [-0.25, 1.5])] {
            dots.put(dot, place);
        }
        assert_eq!(dots.all(), [(2, [0.1235, 1.0]), (30, [0.0, 1.0])]);
        assert_eq!((dots.place(30), dots.place(3)), (Some([0.0, 1.0]), None));
        assert_eq!(dots.to_string(), "3:0.1235,1;31:0,1");
        assert_eq!(Dots::read(&dots.to_string()), Some(dots.clone()));
        dots.keep_below(30);
        assert_eq!(dots.all(), [(2, [0.1235, 1.0])]);
    }
}
