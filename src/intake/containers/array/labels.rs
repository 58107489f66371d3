//! Arrays as labels: one value for each image, or columns of 0 and 1.

use std::collections::HashSet;
use std::sync::Arc;
use subspace_lab_words::t;

use super::header::Element;
use super::number::Number;
use super::{Array, check_count};
use crate::Intake;
use crate::containers::text::MAX_NAME_CHARACTERS;
use crate::error::Refusal;
use crate::label_arrays::LabelArray;
use crate::words;

/// Most columns of 0 and 1 that are looked at.
const MAX_COLUMNS: u64 = 1_000;
/// Most of them that can be chosen one by one.
const MAX_CHOICES: usize = 30;

/// How an array can be labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LabelKind {
    /// One value for each.
    Values,
    /// Columns of 0 and 1, one 1 in each row.
    OneHot,
    /// Columns of 0 and 1, several labels at once.
    MultiHot,
}

impl Array<'_> {
    /// How this array is labels; `None` if it is called and shaped as something else. `name` is what it is called.
    pub(crate) fn label_kind(&self, name: &str) -> Option<LabelKind> {
        let header = &self.header;
        match (header.element, &*header.shape) {
            (Element::Number(_) | Element::Text(_), [n] | [n, 1]) if *n > 0 => Some(LabelKind::Values),
            (Element::Number(number), &[n, n_columns]) if n > 0 && (2..=MAX_COLUMNS).contains(&n_columns) => {
                let is_called_so = words::label(name).is_some();
                match self.ones_by_row(number, n_columns as usize) {
                    Some(true) => Some(LabelKind::OneHot),
                    Some(false) if is_called_so => Some(LabelKind::MultiHot),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether each row has exactly one 1; `None` if there are other values than 0 and 1. Pictures have other rows: of 0 and 1
    /// alone with a single 1 in each is no picture that there is anything to see of.
    fn ones_by_row(&self, number: Number, n_columns: usize) -> Option<bool> {
        if !self.fits() {
            return None;
        }
        let n = self.values.len() / number.n_bytes;
        let n_rows = n / n_columns;
        let mut n_ones = vec![0_u32; n_rows];
        for (position, value) in self.values.chunks_exact(number.n_bytes).enumerate() {
            match number.float(value) {
                0.0 => {}
                1.0 => n_ones[if self.header.is_fortran_order { position % n_rows } else { position / n_columns }] += 1,
                _ => return None,
            }
        }
        Some(n_ones.iter().all(|&n| n == 1))
    }
}

impl Intake {
    /// Keeps an array of labels until its images are known.
    pub(crate) fn add_labels(&mut self, full_name: &str, array: &Array<'_>, kind: LabelKind) -> Result<(), Refusal> {
        array.check(self.plan.limits.array_bytes)?;
        let header = &array.header;
        let n = header.shape.first().copied().unwrap_or_default();
        check_count(n, &self.plan.limits)?;
        match (kind, header.element) {
            (LabelKind::Values, element) => {
                let (values, is_integer) = values(element, array)?;
                self.push_labels(full_name.to_owned(), values, is_integer, false);
            }
            (LabelKind::OneHot, Element::Number(number)) => {
                let names = names(header.shape[1] as usize);
                let is_one = |row, column| array.is_one(number, row, column);
                let class = |row| (0..names.len()).find(|&column| is_one(row, column)).map_or(0, |column| column);
                let values = (0..n as usize).map(|row| Arc::clone(&names[class(row)])).collect();
                self.push_labels(full_name.to_owned(), values, true, false);
            }
            (LabelKind::MultiHot, Element::Number(number)) => {
                let names = names(2);
                for column in 0..(header.shape[1] as usize).min(MAX_CHOICES) {
                    let value = |row| Arc::clone(&names[usize::from(array.is_one(number, row, column))]);
                    let values = (0..n as usize).map(value).collect();
                    self.push_labels(format!("{full_name}:{column}"), values, true, true);
                }
            }
            _ => return Err(Refusal::NotAnImage),
        }
        Ok(())
    }

    fn push_labels(&mut self, full_name: String, values: Vec<Arc<str>>, is_integer: bool, is_one_of_many: bool) {
        self.collection.label_arrays.push(LabelArray { full_name, values, is_integer, is_one_of_many });
    }
}

impl Array<'_> {
    fn is_one(&self, number: Number, row: usize, column: usize) -> bool {
        let (n_rows, n_columns) = (self.header.shape[0] as usize, self.header.shape[1] as usize);
        let at = if self.header.is_fortran_order { column * n_rows + row } else { row * n_columns + column };
        number.float(&self.values[at * number.n_bytes..][..number.n_bytes]) == 1.0
    }
}

fn names(n: usize) -> Vec<Arc<str>> {
    (0..n).map(|number| Arc::from(number.to_string())).collect()
}

/// Values as names of classes, empty where there is none; whether they are whole numbers.
fn values(element: Element, array: &Array<'_>) -> Result<(Vec<Arc<str>>, bool), Refusal> {
    if let Element::Text(text) = element
        && text.n_characters > MAX_NAME_CHARACTERS
    {
        let (n, max) = (text.n_characters, MAX_NAME_CHARACTERS);
        return Err(Refusal::Array(t!(array_long_labels, n = n, max = max)));
    }
    let Some(n_bytes) = element.n_bytes() else { return Err(Refusal::NotAnImage) };
    // Equal labels are one text in memory: an array may be large, its classes are few.
    let mut known: HashSet<Arc<str>> = HashSet::new();
    let mut values = Vec::with_capacity(array.values.len() / n_bytes);
    for value in array.values.chunks_exact(n_bytes) {
        let label = label(element, value)?;
        let label = known.get(label.as_str()).cloned().unwrap_or_else(|| Arc::from(label));
        known.insert(Arc::clone(&label));
        values.push(label);
    }
    Ok((values, matches!(element, Element::Number(_))))
}

/// A value as the name of a class; empty where there is none. Floats are classes if they are whole.
fn label(element: Element, value: &[u8]) -> Result<String, Refusal> {
    let number = match element {
        Element::Number(number) => number,
        Element::Text(text) => return Ok(text.read(value)),
        Element::Object | Element::Other => return Err(Refusal::NotAnImage),
    };
    if !number.is_float() {
        let whole = number.integer(value).map(|number| number.to_string());
        return whole.ok_or_else(|| Refusal::Labels(t!(array_large_labels).into()));
    }
    match number.float(value) {
        float if float.is_nan() => Ok(String::new()),
        // All whole numbers up to here are doubles.
        float if float.fract() == 0.0 && float.abs() <= 2_f64.powi(53) => Ok(format!("{float:.0}")),
        _ => Err(Refusal::Labels(t!(array_fractions).into())),
    }
}
