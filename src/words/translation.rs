//! What is wrong with a translation, and one to test with.

use crate::compiler::{Message, Messages, Piece};

/// Names in a language that English has not, and arguments that it does not give: what a translator got wrong.
pub fn problems(english: &Messages, language: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    for (name, message) in language {
        match english.get(name) {
            None => found.push(format!("{name}: there is no such message")),
            Some(original) => {
                let unknown = message.args.iter().filter(|it| !original.args.contains(it));
                found.extend(unknown.map(|it| format!("{name}: it has no argument called {it}")));
            }
        }
    }
    found
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
        Message { args: it.args.clone(), pieces }
    };
    let mut all: Messages = english.iter().map(|(name, it)| (name.clone(), message(it))).collect();
    let plain = |text: &str| Message { args: Vec::new(), pieces: vec![Piece::Text(text.to_owned())] };
    all.insert("direction".to_owned(), plain("rtl"));
    // Other signs in numbers too.
    all.insert("number-signs".to_owned(), plain(",'−0"));
    all
}

impl Message {
    /// The keys of its choices that are texts: neither numbers nor classes of them.
    #[cfg(test)]
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
        keys.retain(|key| {
            !["zero", "one", "two", "few", "many", "other"].contains(&key.as_str()) && key.parse::<f64>().is_err()
        });
        keys
    }
}
