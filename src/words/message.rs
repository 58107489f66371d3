//! Messages: codes with arguments.

use serde::{Deserialize, Serialize};

use crate::language::{self, Language};
use crate::number::Number;

/// A message without arguments, by its number in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Code(pub(crate) u16);

/// A message with its arguments. It means something to programs of the same build alone, since codes are numbered anew with each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    code: Code,
    /// In the order of the alphabet.
    args: Vec<Value>,
}

/// What stands in a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A name, a path: the same in every language.
    Text(String),
    /// A number, written as the language writes them; a choice of words goes by its value.
    Number(Number),
    /// Another message.
    Message(Message),
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

    pub(crate) fn said_in(&self, language: &Language) -> String {
        language.say(self.code, &self.args)
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

impl From<Code> for Message {
    fn from(code: Code) -> Self {
        Self { code, args: Vec::new() }
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.words()
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.words()
    }
}

impl From<Code> for Value {
    fn from(code: Code) -> Self {
        Self::Message(code.into())
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

macro_rules! counts {
    ($($type:ty),+) => {
        $(impl From<$type> for Value {
            fn from(n: $type) -> Self {
                Self::Number(Number::count(n as u64))
            }
        })+
    };
}

counts!(u8, u16, u32, u64, usize);
