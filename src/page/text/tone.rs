//! How parts of a sentence are set: by marks in its message.

use subspace_lab_words::{Words, spans};

/// How a piece of a sentence is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Top,
    Bottom,
    Better,
    Worse,
    Quiet,
}

impl Tone {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Strong => "strong",
            Self::Top => "ct",
            Self::Bottom => "cb",
            Self::Better => "cg",
            Self::Worse => "cr",
            Self::Quiet => "quiet",
        }
    }
}

/// A message in its parts, each with the tone that its mark asks for.
pub(crate) fn toned(message: impl Words) -> Vec<(String, Tone)> {
    let tone = |mark: &str| match mark {
        "strong" => Tone::Strong,
        "top" => Tone::Top,
        "bottom" => Tone::Bottom,
        "better" => Tone::Better,
        "worse" => Tone::Worse,
        "quiet" => Tone::Quiet,
        _ => Tone::Plain,
    };
    spans(&message.words()).into_iter().map(|it| (it.text, tone(&it.mark))).collect()
}

/// Sentences one after the other.
pub(crate) fn sentences(all: impl IntoIterator<Item = Vec<(String, Tone)>>) -> Vec<(String, Tone)> {
    let mut pieces = Vec::new();
    for sentence in all.into_iter().filter(|it| !it.is_empty()) {
        if !pieces.is_empty() {
            pieces.push((" ".to_owned(), Tone::Plain));
        }
        pieces.extend(sentence);
    }
    pieces
}
