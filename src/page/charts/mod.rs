//! Charts on screen: what `src/charts/` draws, on canvases that are drawn anew, read off, and saved.

mod canvas;
pub(crate) mod on_screen;
pub(crate) mod readings;

pub(crate) use canvas::{Chart, look_of, put};
