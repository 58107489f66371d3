//! Languages that the page speaks.

use crate::named::named;

named! {
    /// What words are said in, by its tag (BCP 47).
    Language {
        /// As it is written in Britain.
        English = "en",
        /// French.
        French = "fr",
        /// German.
        German = "de",
        /// Spanish.
        Spanish = "es",
        /// Chinese in simplified characters.
        Chinese = "zh-Hans",
        /// Modern Standard Arabic, from right to left.
        Arabic = "ar",
        /// A language to test with: long words in brackets, from right to left.
        Pseudo = "ar-XB",
    }
}

/// What Chinese in traditional characters is tagged with; who reads those has not asked for simplified ones.
const TRADITIONAL: [&str; 4] = ["hant", "tw", "hk", "mo"];

impl Language {
    /// What it calls itself; `None` of the one to test with, which nobody chooses.
    pub fn own_name(self) -> Option<&'static str> {
        Some(match self {
            Self::English => "English",
            Self::French => "Français",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
            Self::Chinese => "简体中文",
            Self::Arabic => "العربية",
            Self::Pseudo => return None,
        })
    }

    /// The first language here that a reader of one of these tags reads, in the reader's order; English if there is none.
    pub fn suiting<S: AsRef<str>>(tags: impl IntoIterator<Item = S>) -> Self {
        tags.into_iter().find_map(|tag| Self::of_tag(tag.as_ref())).unwrap_or(Self::English)
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']);
        let language = parts.next()?;
        let is_its = |it: &&Self| it.own_name().is_some() && it.name().split('-').next() == Some(language);
        let found = Self::ALL.iter().find(is_its)?;
        (*found != Self::Chinese || !parts.any(|part| TRADITIONAL.contains(&part))).then_some(*found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_first_language_that_suits() {
        for (tags, language) in [
            (&["de-AT", "en"][..], Language::German),
            (&["pt-BR", "es-419", "en-US"], Language::Spanish),
            (&["zh-CN"], Language::Chinese),
            (&["zh-TW", "fr"], Language::French),
            (&["zh-Hant-HK"], Language::English),
            (&["AR_eg"], Language::Arabic),
            (&["ar-XB"], Language::Arabic),
            (&["nl", ""], Language::English),
            (&[], Language::English),
        ] {
            assert_eq!(Language::suiting(tags), language, "{tags:?}");
        }
    }
}
