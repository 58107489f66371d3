//! The compact text of a choice: `id:key=value,key=value`, the same in links, reports and on the command line.

use std::fmt::{self, Display};

/// The id of a text, and what it gives values to.
pub fn split(text: &str) -> (&str, &str) {
    text.split_once(':').unwrap_or((text, ""))
}

/// Keys with the texts of their values, in order; `rest` is such as `ratio=0.75,patch=4`.
pub fn pairs(rest: &str) -> impl Iterator<Item = (&str, &str)> {
    rest.split(',').filter(|part| !part.is_empty()).map(|part| part.split_once('=').unwrap_or((part, "")))
}

/// Writes an id with its values.
///
/// # Errors
/// Those of `to`.
pub fn write<K: Display, V: Display>(
    to: &mut impl fmt::Write,
    id: &str,
    values: impl IntoIterator<Item = (K, V)>,
) -> fmt::Result {
    to.write_str(id)?;
    for (i, (key, value)) in values.into_iter().enumerate() {
        write!(to, "{}{key}={value}", if i == 0 { ':' } else { ',' })?;
    }
    Ok(())
}

/// A spec taken apart. Whether there is such a thing, only its registry knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    /// The kind.
    pub id: String,
    /// Keys with their values, in order.
    pub values: Vec<(String, String)>,
}

impl Spec {
    /// Takes a text apart.
    pub fn read(text: &str) -> Self {
        let (id, rest) = split(text);
        Self { id: id.to_owned(), values: pairs(rest).map(|(key, value)| (key.to_owned(), value.to_owned())).collect() }
    }

    /// The value of a key, if it is given; the last one where it is given twice.
    pub fn value(&self, key: &str) -> Option<&str> {
        self.values.iter().rev().find(|(it, _)| it == key).map(|(_, value)| value.as_str())
    }

    /// Gives a key this value.
    pub fn set(&mut self, key: &str, value: String) {
        match self.values.iter_mut().find(|(it, _)| it == key) {
            Some((_, old)) => *old = value,
            None => self.values.push((key.to_owned(), value)),
        }
    }
}

impl Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(f, &self.id, self.values.iter().map(|(key, value)| (key, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spec_is_taken_apart_and_put_together() {
        let mut spec = Spec::read("mask:ratio=0.75,patch=4");
        assert_eq!((spec.value("patch"), spec.value("apart")), (Some("4"), None));
        spec.set("patch", "2".to_owned());
        spec.set("apart", "1".to_owned());
        assert_eq!(spec.to_string(), "mask:ratio=0.75,patch=2,apart=1");
        assert_eq!(Spec::read("none").to_string(), "none");
    }
}
