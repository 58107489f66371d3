//! JSON as text: what a report is made of. A serializer for any type would make the program that visitors load larger.

use std::fmt::Write;

/// A JSON value. Maps keep their order.
pub(crate) enum Json {
    Null,
    Bool(bool),
    Text(String),
    Count(u64),
    Number(f64),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn map<const N: usize>(entries: [(&str, Json); N]) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(crate) fn count(n: usize) -> Self {
        Self::Count(n as u64)
    }

    /// What there is, or null.
    pub(crate) fn or_null<T>(value: Option<T>, of: impl Fn(T) -> Json) -> Self {
        value.map_or(Self::Null, of)
    }

    /// The text, indented by two spaces, ending in a line break. `None` if a number is not finite.
    pub(crate) fn to_text(&self) -> Option<String> {
        let mut text = String::new();
        self.write(&mut text, 0)?;
        text.push('\n');
        Some(text)
    }

    fn write(&self, text: &mut String, depth: usize) -> Option<()> {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Self::Text(value) => write_quoted(text, value),
            Self::Count(n) => write!(text, "{n}").ok()?,
            // The shortest digits that read back as the same number.
            Self::Number(number) if number.is_finite() => write!(text, "{number:?}").ok()?,
            Self::Number(_) => return None,
            Self::List(values) => {
                write_all(text, depth, ['[', ']'], values, |text, value, depth| value.write(text, depth))?;
            }
            Self::Map(entries) => write_all(text, depth, ['{', '}'], entries, |text, (key, value), depth| {
                write_quoted(text, key);
                text.push_str(": ");
                value.write(text, depth)
            })?,
        }
        Some(())
    }
}

fn write_all<T>(
    text: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    items: &[T],
    write: impl Fn(&mut String, &T, usize) -> Option<()>,
) -> Option<()> {
    text.push(open);
    for (i, item) in items.iter().enumerate() {
        text.push_str(if i == 0 { "\n" } else { ",\n" });
        text.extend(std::iter::repeat_n("  ", depth + 1));
        write(text, item, depth + 1)?;
    }
    if !items.is_empty() {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
    }
    text.push(close);
    Some(())
}

fn write_quoted(text: &mut String, value: &str) {
    text.push('"');
    for character in value.chars() {
        match character {
            '"' | '\\' => text.extend(['\\', character]),
            // Writing to a string cannot fail.
            '\0'..='\u{1f}' => drop(write!(text, "\\u{:04x}", u32::from(character))),
            _ => text.push(character),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_the_same() {
        let value = Json::map([
            ("a", Json::List(vec![Json::Number(1e-7), Json::Number(-0.1), Json::count(7), Json::Null])),
            ("quote \" backslash \\ break \n é", Json::text("\u{1}\"")),
            ("empty", Json::List(Vec::new())),
            ("yes", Json::Bool(true)),
        ]);
        let text = value.to_text().expect("finite numbers");
        let expected = serde_json::json!({
            "a": [1e-7, -0.1, 7, null], "quote \" backslash \\ break \n é": "\u{1}\"", "empty": [], "yes": true,
        });
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).ok(), Some(expected));
        assert!(text.starts_with("{\n  \"a\": [\n    1e-7,\n"), "{text}");
        assert!(Json::List(vec![Json::Number(f64::NAN)]).to_text().is_none());
    }
}
