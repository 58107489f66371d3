//! What charts are drawn on: a list of marks. It becomes pixels on a canvas or vectors in a file.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use plotters_backend::text_anchor::Pos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle, FontTransform,
};

/// One thing drawn, in pixels.
#[derive(Clone)]
#[allow(missing_docs, reason = "what a rectangle and a circle have")]
pub enum Mark {
    /// Through these points.
    Line(Vec<BackendCoord>, Stroke),
    /// Within this outline.
    Area(Vec<BackendCoord>, BackendColor),
    /// Between two corners.
    Rectangle { from: BackendCoord, to: BackendCoord, style: Stroke, is_filled: bool },
    /// Around a point.
    Circle { center: BackendCoord, radius: u32, style: Stroke, is_filled: bool },
    /// Words, where their anchor is.
    Text { text: String, at: BackendCoord, letters: Letters },
}

impl Mark {
    /// Draws it with plotters' backend of some kind, moved right and down by as much.
    ///
    /// # Errors
    /// If the backend refuses.
    pub fn draw<B: DrawingBackend>(&self, on: &mut B, by: i32) -> Done {
        let moved = |(x, y): BackendCoord| (x + by, y + by);
        match self {
            Self::Line(points, style) => match points[..] {
                // Backends keep a line of two ends sharp.
                [from, to] => on.draw_line(moved(from), moved(to), style),
                _ => on.draw_path(points.iter().copied().map(moved), style),
            },
            Self::Area(outline, color) => on.fill_polygon(outline.iter().copied().map(moved), color),
            Self::Rectangle { from, to, style, is_filled } => on.draw_rect(moved(*from), moved(*to), style, *is_filled),
            Self::Circle { center, radius, style, is_filled } => {
                on.draw_circle(moved(*center), *radius, style, *is_filled)
            }
            Self::Text { text, at, letters } => on.draw_text(text, letters, moved(*at)),
        }
        .map_err(|_| DrawingErrorKind::DrawingError(Refused))
    }
}

/// How a line is drawn.
#[derive(Clone, Copy)]
pub struct Stroke {
    color: BackendColor,
    width: u32,
}

impl Stroke {
    fn of(style: &impl BackendStyle) -> Self {
        Self { color: style.color(), width: style.stroke_width() }
    }
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Letters {
    /// In pixels.
    pub size: f64,
    /// Of the letters.
    pub color: BackendColor,
    /// What of the text stands where it is put.
    pub anchor: Pos,
}

impl BackendTextStyle for Letters {
    type FontError = Refused;

    fn color(&self) -> BackendColor {
        self.color
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        FontTransform::None
    }

    fn style(&self) -> FontStyle {
        FontStyle::Normal
    }

    fn anchor(&self) -> Pos {
        Pos::new(self.anchor.h_pos, self.anchor.v_pos)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::SansSerif
    }

    // Canvas and SVG leave letters to who shows them.
    fn layout_box(&self, _text: &str) -> Result<((i32, i32), (i32, i32)), Refused> {
        Err(Refused)
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _pos: BackendCoord,
        _draw: F,
    ) -> Result<Result<(), E>, Refused> {
        Err(Refused)
    }
}

/// Marks in the order of drawing.
pub type Marks = Rc<RefCell<Vec<Mark>>>;

/// Where a chart is drawn, of this size in pixels.
pub struct Paper {
    pub(crate) marks: Marks,
    pub(crate) size: (u32, u32),
}

/// A backend refused a call that none refuses.
#[derive(Debug)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refused {}

/// What drawing a mark may return.
pub type Done = Result<(), DrawingErrorKind<Refused>>;

impl Paper {
    fn put(&mut self, mark: Mark) -> Done {
        self.marks.borrow_mut().push(mark);
        Ok(())
    }
}

impl DrawingBackend for Paper {
    type ErrorType = Refused;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done {
        let style = Stroke { color, width: 1 };
        self.put(Mark::Rectangle { from: point, to: (point.0 + 1, point.1 + 1), style, is_filled: true })
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.put(Mark::Line(vec![from, to], Stroke::of(style)))
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, is_filled: bool) -> Done {
        self.put(Mark::Rectangle { from, to, style: Stroke::of(style), is_filled })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Done {
        self.put(Mark::Line(path.into_iter().collect(), Stroke::of(style)))
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, is_filled: bool) -> Done {
        self.put(Mark::Circle { center, radius, style: Stroke::of(style), is_filled })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, outline: I, style: &S) -> Done {
        self.put(Mark::Area(outline.into_iter().collect(), style.color()))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let letters = Letters { size: style.size(), color: style.color(), anchor: style.anchor() };
        self.put(Mark::Text { text: text.to_owned(), at, letters })
    }
}
