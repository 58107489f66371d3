//! Lists, and titles within sentences: what stands between words is the language's.

use subspace_lab_words::{Code, Words, t};

/// One after the other: "a, b, c".
pub(crate) fn listed(items: impl IntoIterator<Item = String>) -> String {
    let and = |list: String, next| t!(list_and_next, list = list, next = next).words();
    items.into_iter().reduce(and).unwrap_or_default()
}

/// Parts of a sentence, set off more: "a; b; c".
pub(crate) fn clauses(items: impl IntoIterator<Item = String>) -> String {
    let and = |first: String, second| t!(list_of_clauses, first = first, second = second).words();
    items.into_iter().reduce(and).unwrap_or_default()
}

/// A title as it stands within a sentence: with small letters, where the language's nouns have none that are large.
pub(crate) fn within_a_sentence(title: Code) -> String {
    let title = title.words();
    if t!(titles_within_sentences).words() == "small" { title.to_lowercase() } else { title }
}
