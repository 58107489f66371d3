//! What a link says of a set of one's own besides its name, which is a fingerprint: enough to find the images again, and none of them.

use percent_encoding::{percent_decode_str, utf8_percent_encode};

use crate::choices::ENCODED;

/// Longest title that a link may have, in characters.
const MAX_TITLE_CHARS: usize = 80;

/// What a set of one's own is called, and how large it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// As its card says; a link has it without what is beyond 80 characters.
    pub title: String,
    /// Images in it.
    pub n_images: u32,
}

impl Origin {
    /// Of a set with this title.
    pub fn new(title: &str, n_images: u32) -> Self {
        Self { title: title.chars().take(MAX_TITLE_CHARS).collect(), n_images }
    }

    /// Hands each part of a link to `put`.
    pub(crate) fn put(&self, put: &mut dyn FnMut(bool, &str, &dyn std::fmt::Display)) {
        put(!self.title.is_empty(), "title", &utf8_percent_encode(&self.title, ENCODED));
        put(self.n_images > 0, "count", &self.n_images);
    }

    /// What is told with one more part of a link; `None` if that is not understood.
    pub(crate) fn with(&self, key: &str, value: &str) -> Option<Self> {
        match key {
            "title" => {
                let title = percent_decode_str(value).decode_utf8().ok()?;
                let is_one = (1..=MAX_TITLE_CHARS).contains(&title.chars().count());
                is_one.then(|| Self { title: title.into_owned(), ..*self })
            }
            "count" => Some(Self { n_images: value.parse().ok().filter(|n| *n > 0)?, ..self.clone() }),
            _ => None,
        }
    }
}
