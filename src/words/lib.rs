//! Messages and their words: what is said to a person, and how it reads in a language.
//!
//! A message is a code with arguments. It becomes words in one place, [`Message::words`], from the catalogue of the language that was
//! chosen. English stands in `en/*.ftl`, in the format of Project Fluent, and is compiled into this package; the names of its messages
//! are checked by the compiler:
//!
//! ```
//! use subspace_lab_words::{Number, Words, t};
//! assert_eq!(t!(images, n = 1u32).words(), "1 image");
//! assert_eq!(t!(images, n = Number::count(12_288u32)).words(), "12,288 images");
//! ```

#[cfg(any(test, feature = "compiler"))]
pub mod compiler;
mod language;
mod message;
mod number;
mod said;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "compiler"))]
pub mod translation;
pub mod written;

pub use language::{Language, speak, speaks_all};
pub use message::{Code, Message, Tells, ToValue, Value, Words};
pub use number::Number;
pub use said::{Span, spans};

#[allow(missing_docs, non_camel_case_types, non_upper_case_globals, reason = "made from the catalogue")]
mod names {
    include!(concat!(env!("OUT_DIR"), "/names.rs"));
}

pub use names::{CATALOGUE, messages};

/// A message by its name in the catalogue (`src/words/en/*.ftl`), with `_` for `-`, and its arguments by theirs, in any order. A name that is
/// not found is one that no file there has.
#[macro_export]
macro_rules! t {
    ($name:ident) => {
        $crate::messages::$name
    };
    ($name:ident, $($arg:ident = $value:expr),+ $(,)?) => {
        $crate::Message::from($crate::messages::$name { $($arg: $crate::ToValue::to_value(&$value)),+ })
    };
}
