//! What is wrong with a translation, and one to test with.

use std::collections::BTreeSet;

use crate::compiler::{Message, Messages, Piece, plain};

/// Classes of numbers, by Unicode's CLDR.
const CLASSES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a translator got wrong, each with its file: names that English has not, arguments that it does not give or that are not shown,
/// marks that are not closed or not those of English, keys that no value has, signs and directions that are none.
pub fn problems(english: &Messages, language: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    for (name, message) in language {
        let mut put = |problem: String| found.push(format!("{}: {name}: {problem}", message.file));
        let Some(original) = english.get(name) else {
            put("there is no such message".to_owned());
            continue;
        };
        for arg in message.args.iter().filter(|it| !original.args.contains(it)) {
            put(format!("it has no argument called {arg}"));
        }
        let (shown, to_show) = (shown(&message.pieces), shown(&original.pieces));
        for arg in to_show.iter().filter(|it| !shown.contains(*it)) {
            put(format!("it does not show {{ ${arg} }}"));
        }
        let known = marks(&original.pieces).unwrap_or_default();
        match marks(&message.pieces) {
            Err(problem) => put(problem),
            Ok(marks) => {
                for mark in marks.symmetric_difference(&known) {
                    put(format!("English has <{mark}> and it has not, or the other way round"));
                }
            }
        }
        let keys = original.keys();
        for key in message.keys().into_iter().filter(|it| !keys.contains(it)) {
            put(format!("no value is called [{key}]; keys are not translated"));
        }
        match name.as_str() {
            "direction" if !["ltr", "rtl"].contains(&plain(&message.pieces).as_str()) => {
                put("it is ltr or rtl".to_owned())
            }
            "number-signs" if plain(&message.pieces).chars().count() != 4 => {
                put("it is four characters, in the order of English".to_owned())
            }
            _ => {}
        }
    }
    found
}

/// Arguments that are shown somewhere.
fn shown(pieces: &[Piece]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Arg(name) => drop(found.insert(name.clone())),
            Piece::Select(_, variants, _) => variants.iter().for_each(|(_, pieces)| found.extend(shown(pieces))),
        }
    }
    found
}

/// Marks that stand somewhere in it.
///
/// # Errors
/// What is not closed, or was never opened.
fn marks(pieces: &[Piece]) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    let mut open: Option<String> = None;
    for piece in pieces {
        match piece {
            Piece::Arg(_) => {}
            Piece::Select(_, variants, _) => {
                for (_, pieces) in variants {
                    found.extend(marks(pieces)?);
                }
            }
            Piece::Text(text) => {
                let parts = text.split('<').skip(1);
                for mark in parts.filter_map(|part| part.split_once('>')).map(|(mark, _)| mark) {
                    match (mark.strip_prefix('/'), open.take()) {
                        (None, None) => open = Some(mark.to_owned()),
                        (Some(closed), Some(opened)) if closed == opened => drop(found.insert(opened)),
                        (_, opened) => return Err(format!("<{mark}> follows <{}>", opened.unwrap_or_default())),
                    }
                }
            }
        }
    }
    open.map_or(Ok(found), |open| Err(format!("<{open}> is not closed")))
}

/// A language to test with: longer, accented words in brackets, so that what is cut off or not in the catalogue is seen.
pub fn pseudo(english: &Messages) -> Messages {
    fn longer(text: &str) -> String {
        text.chars().flat_map(|it| accented(it).into_iter().chain("aeou".contains(it).then_some(it))).collect()
    }
    fn longer_outside_of_marks(text: &str) -> String {
        let parts = text.split_inclusive('>').map(|part| match part.split_once('<') {
            Some((before, mark)) if part.ends_with('>') => format!("{}<{mark}", longer(before)),
            _ => longer(part),
        });
        parts.collect()
    }
    fn accented(it: char) -> Option<char> {
        let plain = "aceginorsuyzACEGINORSUYZ";
        let other: Vec<char> = "âçéğîñôŕšûýžÂÇÉĞÎÑÔŔŠÛÝŽ".chars().collect();
        Some(plain.chars().position(|plain| plain == it).map_or(it, |position| other[position]))
    }
    fn all(pieces: &[Piece]) -> Vec<Piece> {
        let one = |piece: &Piece| match piece {
            Piece::Text(text) => Piece::Text(longer_outside_of_marks(text)),
            Piece::Arg(name) => Piece::Arg(name.clone()),
            Piece::Select(name, variants, default) => {
                let variants = variants.iter().map(|(key, pieces)| (key.clone(), all(pieces))).collect();
                Piece::Select(name.clone(), variants, *default)
            }
        };
        pieces.iter().map(one).collect()
    }
    let message = |it: &Message| {
        let mut pieces = vec![Piece::Text("⟦".to_owned())];
        pieces.extend(all(&it.pieces));
        pieces.push(Piece::Text("⟧".to_owned()));
        Message { args: it.args.clone(), pieces, file: it.file.clone() }
    };
    let mut all: Messages = english.iter().map(|(name, it)| (name.clone(), message(it))).collect();
    let constant = |text: &str| Message { pieces: vec![Piece::Text(text.to_owned())], ..Message::default() };
    all.insert("direction".to_owned(), constant("rtl"));
    // Other signs in numbers too.
    all.insert("number-signs".to_owned(), constant(",'−0"));
    all
}

impl Message {
    /// The keys of its choices that are texts: neither numbers nor classes of them.
    pub(crate) fn keys(&self) -> Vec<String> {
        fn collect(pieces: &[Piece], keys: &mut Vec<String>) {
            for piece in pieces {
                if let Piece::Select(_, variants, _) = piece {
                    for (key, pieces) in variants {
                        keys.push(key.clone());
                        collect(pieces, keys);
                    }
                }
            }
        }
        let mut keys = Vec::new();
        collect(&self.pieces, &mut keys);
        keys.retain(|key| !CLASSES.contains(&key.as_str()) && key.parse::<f64>().is_err());
        keys
    }
}
