//! Words with marks: `<strong>` and such in a message, for who shows parts of a sentence otherwise than the rest.

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The mark that it stands in, such as `strong`; empty outside of any. Marks do not lie in each other.
    pub mark: String,
    /// Its words.
    pub text: String,
}

/// The sentence in its parts.
pub fn spans(words: &str) -> Vec<Span> {
    let mut parts = words.split('\u{6}');
    let first = Span { mark: String::new(), text: parts.next().unwrap_or_default().to_owned() };
    let marked = parts.map(|part| {
        let (mark, text) = part.split_once('\u{7}').unwrap_or(("", part));
        Span { mark: mark.to_owned(), text: text.to_owned() }
    });
    std::iter::once(first).chain(marked).filter(|it| !it.text.is_empty()).collect()
}
