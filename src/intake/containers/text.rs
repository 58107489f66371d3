//! Text in arrays: NumPy's strings of a fixed width, as names of classes.

/// Longest name that a class can have here, in characters.
pub(crate) const MAX_NAME_CHARACTERS: usize = 256;

/// A kind of text in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) n_characters: usize,
    code: Code,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Code {
    /// UTF-8, else Latin 1; NumPy's `S`.
    Bytes,
    /// Four bytes a character; NumPy's `U`.
    Ucs4 { is_big_endian: bool },
}

impl Text {
    /// By NumPy's type code, such as `<U10`; `None` for other types and for text without a character.
    pub(crate) fn new(descr: &str) -> Option<Self> {
        let (order, rest) = descr.split_at_checked(1)?;
        let (letter, n_characters) = rest.split_at_checked(1)?;
        let code = match (order, letter) {
            ("|", "S") => Code::Bytes,
            ("<" | ">", "U") => Code::Ucs4 { is_big_endian: order == ">" },
            _ => return None,
        };
        let n_characters = n_characters.parse().ok().filter(|&n: &u32| n > 0)? as usize;
        Some(Self { n_characters, code })
    }

    pub(crate) fn n_bytes(self) -> usize {
        match self.code {
            Code::Bytes => self.n_characters,
            Code::Ucs4 { .. } => self.n_characters.saturating_mul(4),
        }
    }

    /// The text of one value, without what fills it up. Codes that stand for no character become U+FFFD.
    pub(crate) fn read(self, value: &[u8]) -> String {
        let text = match self.code {
            Code::Bytes => match std::str::from_utf8(value) {
                Ok(text) => text.to_owned(),
                Err(_) => value.iter().copied().map(char::from).collect(),
            },
            Code::Ucs4 { is_big_endian } => value
                .as_chunks()
                .0
                .iter()
                .map(|&bytes| if is_big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
                .map(|code| char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect(),
        };
        text.trim_end_matches('\0').trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_text_are_known_and_others_refused() {
        for (descr, n_bytes) in [("<U3", 12), (">U1", 4), ("|S3", 3)] {
            assert_eq!(Text::new(descr).map(Text::n_bytes), Some(n_bytes), "{descr}");
        }
        for other in ["", "<", "<U", "<U0", "|S-1", "<U99999999999999999999", "<S3", "|O", "<u1", "é", "<é"] {
            assert_eq!(Text::new(other), None, "{other}");
        }
    }

    #[test]
    fn text_is_read_whatever_is_in_it() {
        let read = |descr, value: &[u8]| Text::new(descr).expect("text").read(value);
        assert_eq!(read("<U3", b"h\0\0\0\xe9\0\0\0\0\0\0\0"), "hé");
        assert_eq!(read(">U1", b"\0\0\0h"), "h");
        assert_eq!(read("<U1", b"\xff\xff\xff\xff"), "\u{fffd}");
        assert_eq!(read("|S5", b" cat\0"), "cat");
        assert_eq!(read("|S4", "hé\0".as_bytes()), "hé");
        assert_eq!(read("|S2", b"h\xe9"), "hé");
        assert_eq!(read("|S2", b"\0\0"), "");
    }
}
