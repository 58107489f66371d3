//! Charts, drawn by plotters on a canvas. A new one is one file here with a `draw(&Surface, …)`.

pub(crate) mod axis;
pub(crate) mod cumulative;
pub(crate) mod filling;
pub(crate) mod lines;
pub(crate) mod on_screen;
pub(crate) mod paper;
pub(crate) mod points;
pub(crate) mod readings;
pub(crate) mod scree;
mod surface;
pub(crate) mod xy;

pub(crate) use surface::{Chart, Drawn, Look, Surface};
