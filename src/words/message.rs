//! Messages: codes with arguments.

use std::fmt;

use crate::language::{self, Language};
use crate::number::Number;

/// A message without arguments, by its number in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Code(pub(crate) u16);

/// A message with its arguments. It means something to programs of the same build alone, since codes are numbered anew with each.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Message {
    code: Code,
    /// In the order of the alphabet.
    args: Vec<Value>,
}

/// What stands in a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Value {
    /// A name, a path: the same in every language.
    Text(String),
    /// A number, written as the language writes them; a choice of words goes by its value.
    Number(Number),
    /// Another message.
    Message(#[cfg_attr(feature = "serde", serde(deserialize_with = "nested"))] Message),
}

/// Most messages that lie in each other; a damaged file may claim any number, and each takes some of the stack.
#[cfg(feature = "serde")]
const MAX_DEPTH: u32 = 64;

#[cfg(feature = "serde")]
fn nested<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Message, D::Error> {
    use serde::Deserialize;
    use serde::de::Error;

    thread_local! {
        static DEPTH: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
    }
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        return Err(D::Error::custom("a message that lies in too many others"));
    }
    DEPTH.set(depth + 1);
    let message = Message::deserialize(deserializer);
    DEPTH.set(depth);
    message
}

/// What is told by a message: an error, a choice.
pub trait Tells {
    /// What says it.
    fn message(&self) -> Message;
}

impl<T: Tells> Words for T {
    fn words(&self) -> String {
        self.message().words()
    }
}

/// Nothing of none.
impl<T: Words> Words for Option<T> {
    fn words(&self) -> String {
        self.as_ref().map_or_else(String::new, Words::words)
    }
}

/// What has words.
pub trait Words {
    /// In the language that was chosen last ([`crate::speak`]).
    fn words(&self) -> String;
}

impl Message {
    /// The message of this number; its arguments in the order of the alphabet.
    pub(crate) fn with(code: u16, args: Vec<Value>) -> Self {
        Self { code: Code(code), args }
    }

    /// A sentence with another one after it.
    #[must_use]
    pub fn then(self, next: impl Into<Self>) -> Self {
        crate::t!(one_after_another, first = self, second = next.into())
    }

    /// A name, which is the same in every language.
    pub fn verbatim(name: &str) -> Self {
        crate::t!(verbatim, text = name)
    }

    pub(crate) fn said_in(&self, language: &Language) -> String {
        language.say(self.code, &self.args)
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::verbatim("")
    }
}

/// Its words.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words())
    }
}

impl Words for Message {
    fn words(&self) -> String {
        language::spoken(|language| self.said_in(language))
    }
}

impl Words for Code {
    fn words(&self) -> String {
        language::spoken(|language| language.say(*self, &[]))
    }
}

impl Words for Number {
    fn words(&self) -> String {
        language::spoken(|language| language.say_number(self))
    }
}

impl From<Code> for Message {
    fn from(code: Code) -> Self {
        Self { code, args: Vec::new() }
    }
}

/// What can stand in a message.
pub trait ToValue {
    /// As it stands there.
    fn to_value(&self) -> Value;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (*self).to_value()
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl ToValue for Code {
    fn to_value(&self) -> Value {
        Value::Message((*self).into())
    }
}

impl ToValue for Message {
    fn to_value(&self) -> Value {
        Value::Message(self.clone())
    }
}

impl ToValue for Number {
    fn to_value(&self) -> Value {
        Value::Number(self.clone())
    }
}

/// With the fewest digits that tell it from others.
impl ToValue for f64 {
    fn to_value(&self) -> Value {
        Value::Number(Number::written(*self, self.to_string()))
    }
}

/// With the fewest digits that tell it from others.
impl ToValue for f32 {
    fn to_value(&self) -> Value {
        Value::Number(Number::written((*self).into(), self.to_string()))
    }
}

macro_rules! plain_numbers {
    ($($type:ty),+) => {
        $(impl ToValue for $type {
            fn to_value(&self) -> Value {
                Value::Number(Number::plain(*self as u64))
            }
        })+
    };
}

plain_numbers!(u8, u16, u32, u64, u128, usize);
