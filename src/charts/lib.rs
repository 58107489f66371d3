//! Charts, drawn by plotters as lists of marks. A new one is one file here with a `draw(&Surface, …)`; the page puts its marks on a canvas,
//! a file holds them as vectors ([`svg`]).

pub mod accuracy;
pub mod axis;
pub mod caption;
pub mod cumulative;
pub mod filling;
pub mod legend;
pub mod lines;
pub mod map;
pub mod masks;
pub mod noise;
pub mod numbers;
pub mod paper;
pub mod plane;
pub mod points;
pub mod readings;
pub mod scree;
mod surface;
pub mod svg;
pub mod training;
pub mod xy;

pub use plotters::style::RGBColor;
pub use surface::{Colors, Drawn, Look, Surface};
