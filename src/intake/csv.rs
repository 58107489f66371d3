//! Tables as text: fields parted by commas, semicolons or tabs.

/// Longest table that is read, in lines, and most fields of a line.
const MAX_LINES: usize = 1_000_000;
const MAX_FIELDS: usize = 2_000;
/// Most fields of a table.
pub(crate) const MAX_CELLS: usize = 8_000_000;
/// Longest field, in bytes; longer ones are empty.
const MAX_FIELD_BYTES: usize = 4096;

/// The fields of every line that has any text. Commas, semicolons or tabs part them, whichever comes first outside of quotes
/// in the text, or as a first line `sep=;` says; fields may be in double quotes, doubled within. Lines at the beginning that
/// begin with # are comments. Whether the first line names columns is the caller's to know. `None` if there are too many
/// fields.
pub(crate) fn rows(text: &str) -> Option<Vec<Vec<String>>> {
    let mut text = text.trim_start_matches('\u{feff}');
    let mut stated = None;
    while text.starts_with('#') || text.starts_with("sep=") {
        let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
        stated = line.strip_prefix("sep=").and_then(|it| it.chars().next()).or(stated);
        text = rest;
    }
    let separator = stated.unwrap_or_else(|| separator(text));
    let mut n_cells = 0;
    let mut rows = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && rows.len() < MAX_LINES {
        let (fields, after) = line(rest, separator);
        rest = after;
        n_cells += fields.len();
        if n_cells > MAX_CELLS {
            return None;
        }
        if fields.iter().any(|field| !field.is_empty()) {
            rows.push(fields);
        }
    }
    Some(rows)
}

fn separator(text: &str) -> char {
    let mut is_quoted = false;
    let found = text.chars().find(|&it| {
        is_quoted ^= it == '"';
        !is_quoted && matches!(it, ',' | ';' | '\t')
    });
    // A quote that is never closed hides all that follows it.
    found.or_else(|| text.chars().find(|it| matches!(it, ',' | ';' | '\t'))).unwrap_or(',')
}

/// The fields of a line, and the text after it.
fn line(text: &str, separator: char) -> (Vec<String>, &str) {
    let mut fields = Vec::new();
    let mut rest = text;
    loop {
        let (value, after) = field(rest, separator);
        if fields.len() < MAX_FIELDS {
            fields.push(if value.len() <= MAX_FIELD_BYTES { value } else { String::new() });
        }
        let mut characters = after.chars();
        match characters.next() {
            Some(it) if it == separator => rest = characters.as_str(),
            Some('\r') => {
                let after = characters.as_str();
                return (fields, after.strip_prefix('\n').unwrap_or(after));
            }
            Some(_) => return (fields, characters.as_str()),
            None => return (fields, ""),
        }
    }
}

/// One field, and the text from the separator or line's end on.
fn field(text: &str, separator: char) -> (String, &str) {
    let is_end = |it: char| it == separator || it == '\n' || it == '\r';
    let trimmed = text.trim_start_matches([' ']);
    let Some(mut rest) = trimmed.strip_prefix('"') else {
        let end = text.find(is_end).unwrap_or(text.len());
        return (text[..end].trim().to_owned(), &text[end..]);
    };
    let mut value = String::new();
    loop {
        let Some(at) = rest.find('"') else {
            value.push_str(rest);
            return (value, "");
        };
        value.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                value.push('"');
                rest = after;
            }
            None => {
                let end = rest.find(is_end).unwrap_or(rest.len());
                return (value, &rest[end..]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_every_kind_are_read() {
        let cases: [(&str, &[&[&str]]); 9] = [
            ("a.png,cat\nb.png, dog \r\n\nc.png\n", &[&["a.png", "cat"], &["b.png", "dog"], &["c.png"]]),
            ("\u{feff}a;x,y;rest\rb;z", &[&["a", "x,y", "rest"], &["b", "z"]]),
            ("\"a,\"\"b\"\".png\" ,\"a\nlabel\"\nc\td", &[&["a,\"b\".png", "a\nlabel"], &["c\td"]]),
            ("\"a, b.png\";cat", &[&["a, b.png", "cat"]]),
            ("a,\"never closed\nb,c", &[&["a", "never closed\nb,c"]]),
            ("\"never closed,a", &[&["never closed,a"]]),
            ("sep=;\na,b;c\n", &[&["a,b", "c"]]),
            ("# made by hand\n# 2026\na,b\n", &[&["a", "b"]]),
            (",label\n0,\n", &[&["", "label"], &["0", ""]]),
        ];
        for (text, expected) in cases {
            assert_eq!(rows(text).expect("few"), expected, "{text}");
        }
        assert_eq!(rows(""), Some(vec![]));
        assert_eq!(rows(&",".repeat(5_000)), Some(vec![]));
        assert_eq!(rows(&format!("a{}", ",".repeat(5_000))).expect("few")[0].len(), MAX_FIELDS);
        assert_eq!(rows(&format!("a{}\n", ",".repeat(1_999)).repeat(5_000)), None);
    }
}
