//! Parts of matrices that lie row after row.

use std::ops::Range;

use ndarray::{Array2, ArrayView2};

/// A part of a matrix, or of its transpose.
#[derive(Clone, Copy)]
pub(crate) struct View<'a, T> {
    pub(super) entries: &'a [T],
    /// Rows and columns as they are stored.
    pub(super) n_rows: usize,
    pub(super) n_columns: usize,
    /// Entries from one stored row to the next.
    pub(super) stride: usize,
    pub(super) is_transposed: bool,
}

impl<'a, T: Copy> View<'a, T> {
    /// All of `entries`.
    pub(super) fn new(entries: &'a [T], n_rows: usize, n_columns: usize) -> Self {
        Self { entries, n_rows, n_columns, stride: n_columns, is_transposed: false }
    }

    /// A whole array or whole rows of one.
    pub(super) fn of(array: ArrayView2<'a, T>) -> Self {
        let (n_rows, n_columns) = array.dim();
        // Every array of this crate is row-major.
        Self::new(array.to_slice().expect("whole rows of a row-major array"), n_rows, n_columns)
    }

    pub(super) fn transposed(self) -> Self {
        Self { is_transposed: !self.is_transposed, ..self }
    }

    /// Rows and columns as they are seen.
    pub(super) fn dim(&self) -> (usize, usize) {
        if self.is_transposed { (self.n_columns, self.n_rows) } else { (self.n_rows, self.n_columns) }
    }

    pub(super) fn rows(self, rows: Range<usize>) -> Self {
        if self.is_transposed { self.stored(0..self.n_rows, rows) } else { self.stored(rows, 0..self.n_columns) }
    }

    pub(super) fn columns(self, columns: Range<usize>) -> Self {
        self.transposed().rows(columns).transposed()
    }

    fn stored(self, rows: Range<usize>, columns: Range<usize>) -> Self {
        let start = rows.start * self.stride + columns.start;
        let entries = self.entries.get(start..).unwrap_or_default();
        Self { entries, n_rows: rows.len(), n_columns: columns.len(), ..self }
    }
}

/// A part of a matrix that is written to.
pub(crate) struct ViewMut<'a, T> {
    pub(super) entries: &'a mut [T],
    pub(super) n_rows: usize,
    pub(super) n_columns: usize,
    /// Entries from one row to the next.
    pub(super) stride: usize,
}

impl<'a, T> ViewMut<'a, T> {
    /// All of `entries`.
    pub(super) fn new(entries: &'a mut [T], n_rows: usize, n_columns: usize) -> Self {
        Self { entries, n_rows, n_columns, stride: n_columns }
    }

    /// Rows that begin `stride` entries apart.
    pub(super) fn rows(entries: &'a mut [T], (n_rows, n_columns): (usize, usize), stride: usize) -> Self {
        Self { entries, n_rows, n_columns, stride }
    }

    /// The same to be read.
    pub(super) fn view(&self) -> View<'_, T> {
        let Self { entries, n_rows, n_columns, stride } = self;
        View { entries, n_rows: *n_rows, n_columns: *n_columns, stride: *stride, is_transposed: false }
    }

    pub(super) fn of(array: &'a mut Array2<T>) -> Self {
        let (n_rows, n_columns) = array.dim();
        Self::new(array.as_slice_mut().expect("an owned row-major array"), n_rows, n_columns)
    }

    /// Some rows and columns.
    pub(super) fn tile(&mut self, rows: Range<usize>, columns: Range<usize>) -> ViewMut<'_, T> {
        let start = rows.start * self.stride + columns.start;
        let entries = self.entries.get_mut(start..).unwrap_or_default();
        ViewMut { entries, n_rows: rows.len(), n_columns: columns.len(), stride: self.stride }
    }
}
