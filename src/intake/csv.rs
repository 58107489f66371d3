//! Lists of files and their labels: `labels.csv` with a file and a label on each line.

/// Longest list that is read, in lines.
const MAX_LINES: usize = 1_000_000;
/// Longest path and label, in bytes; lines with longer ones are passed over.
const MAX_PATH_BYTES: usize = 4096;
const MAX_LABEL_BYTES: usize = 256;

/// File and label of every line that has both fields; a label may be empty. Commas, semicolons or tabs part the fields, whichever comes first in the
/// text; fields may be in double quotes, doubled within. A first line that names columns is the caller's to know.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    let text = text.trim_start_matches('\u{feff}');
    let separator = text.chars().find(|it| matches!(it, ',' | ';' | '\t')).unwrap_or(',');
    let mut pairs = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && pairs.len() < MAX_LINES {
        let (fields, n_fields, after) = line(rest, separator);
        rest = after;
        let [file, label] = fields;
        if n_fields > 1 && (1..=MAX_PATH_BYTES).contains(&file.len()) && label.len() <= MAX_LABEL_BYTES {
            pairs.push((file, label));
        }
    }
    pairs
}

/// The first two fields of a line, how many it has, and the text after it.
fn line(text: &str, separator: char) -> ([String; 2], usize, &str) {
    let mut fields = [String::new(), String::new()];
    let mut n_fields = 0;
    let mut rest = text;
    loop {
        let (value, after) = field(rest, separator);
        if let Some(field) = fields.get_mut(n_fields) {
            *field = value;
        }
        n_fields += 1;
        rest = after;
        let mut characters = rest.chars();
        match characters.next() {
            Some(it) if it == separator => rest = characters.as_str(),
            Some('\r') => {
                let after = characters.as_str();
                return (fields, n_fields, after.strip_prefix('\n').unwrap_or(after));
            }
            Some(_) => return (fields, n_fields, characters.as_str()),
            None => return (fields, n_fields, ""),
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

    fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(file, label)| ((*file).to_owned(), (*label).to_owned())).collect()
    }

    #[test]
    fn lines_of_every_kind_are_read() {
        assert_eq!(pairs("a.png,cat\nb.png, dog \r\n\nc.png\n"), owned(&[("a.png", "cat"), ("b.png", "dog")]));
        assert_eq!(pairs("\u{feff}a;x,y;rest\rb;z"), owned(&[("a", "x,y"), ("b", "z")]));
        assert_eq!(pairs("\"a,\"\"b\"\".png\" ,\"a\nlabel\"\nc\td"), owned(&[("a,\"b\".png", "a\nlabel")]));
        assert_eq!(pairs("a,\"never closed\nb,c"), owned(&[("a", "never closed\nb,c")]));
        assert_eq!(
            pairs("a,\nb,\"\"\nc\n,d"),
            owned(&[("a", ""), ("b", "")]),
            "an empty label is one; a lone file is none"
        );
        assert_eq!(pairs(""), []);
    }
}
