//! Languages: how messages, numbers and their plurals read.

use std::cell::RefCell;
use std::iter::Peekable;
use std::rc::Rc;
use std::str::Chars;

use crate::message::{Code, Value};
use crate::number::Number;

/// English, compiled from `en/`.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// The class of a number by the rules of a language: `one`, `few`, `other` and so on, as Unicode's CLDR calls them.
type Plurals = Rc<dyn Fn(f64) -> String>;

/// A language.
#[derive(Clone)]
pub struct Language {
    messages: Rc<[String]>,
    plurals: Plurals,
    signs: Signs,
}

/// What numbers are written with.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Signs {
    decimal: char,
    thousands: char,
    minus: char,
    zero: char,
}

thread_local! {
    static SPOKEN: RefCell<Rc<Language>> = RefCell::new(Rc::new(Language::english()));
}

/// From now on messages are said in this language.
pub fn speak(language: Language) {
    SPOKEN.set(Rc::new(language));
}

pub(crate) fn spoken<T>(say: impl FnOnce(&Language) -> T) -> T {
    // Held apart: what is said may be a message too.
    let language = SPOKEN.with_borrow(Rc::clone);
    say(&language)
}

impl Language {
    /// English, which is always there.
    pub fn english() -> Self {
        let plurals = |n: f64| if n == 1.0 { "one" } else { "other" }.to_owned();
        Self::new(ENGLISH, plurals).unwrap_or_else(|| unreachable!("compiled with its signs"))
    }

    /// A language from its catalogue, as `compiler::catalogue` writes it, and its rules for plurals. `None` if the catalogue is of
    /// another build, or not one.
    pub fn new(catalogue: &str, plurals: impl Fn(f64) -> String + 'static) -> Option<Self> {
        let (answers_to, messages) = catalogue.split_once('\0')?;
        if answers_to != crate::CATALOGUE {
            return None;
        }
        let messages: Rc<[String]> = messages.split('\0').map(str::to_owned).collect();
        let crate::Code(signs) = crate::messages::number_signs;
        let signs: Vec<char> = messages.get(usize::from(signs))?.chars().collect();
        let &[decimal, thousands, minus, zero] = signs.as_slice() else { return None };
        let is_whole = messages.len() + 1 == ENGLISH.split('\0').count();
        let signs = Signs { decimal, thousands, minus, zero };
        is_whole.then(|| Self { messages, plurals: Rc::new(plurals), signs })
    }

    pub(crate) fn say(&self, Code(code): Code, args: &[Value]) -> String {
        let mut said = String::new();
        if let Some(pattern) = self.messages.get(usize::from(code)) {
            self.say_pattern(&mut pattern.chars().peekable(), args, &mut said);
        }
        said
    }

    /// Follows a pattern up to its end, or that of the variant that it is.
    fn say_pattern(&self, pattern: &mut Peekable<Chars<'_>>, args: &[Value], said: &mut String) {
        while let Some(character) = pattern.next() {
            match character {
                '\u{1}' => {
                    if let Some(value) = pattern.next().and_then(|letter| arg(args, letter)) {
                        said.push_str(&self.say_value(value));
                    }
                }
                '\u{2}' => {
                    let keys =
                        pattern.next().and_then(|letter| arg(args, letter)).map_or_else(Vec::new, |it| self.keys(it));
                    self.say_choice(pattern, &keys, args, said);
                }
                '\u{4}' => return,
                character => said.push(character),
            }
        }
    }

    /// The first variant that has one of the keys, in the order of the keys; the last one if none has.
    fn say_choice(&self, pattern: &mut Peekable<Chars<'_>>, keys: &[String], args: &[Value], said: &mut String) {
        let mut best = (keys.len(), String::new());
        while let Some(character) = pattern.next() {
            if character == '\u{5}' {
                break;
            }
            let mut key = String::from(character);
            key.extend(std::iter::from_fn(|| pattern.next().filter(|it| *it != '\u{3}')));
            let mut variant = String::new();
            self.say_pattern(pattern, args, &mut variant);
            let rank = keys.iter().position(|it| *it == key);
            let is_last = pattern.peek() == Some(&'\u{5}');
            if rank.is_some_and(|rank| rank < best.0) || is_last && best.0 == keys.len() {
                best = (rank.unwrap_or(keys.len()), variant);
            }
        }
        said.push_str(&best.1);
    }

    /// Keys that a value has in a choice: a number its digits, then its class; a text itself.
    fn keys(&self, value: &Value) -> Vec<String> {
        match value {
            Value::Text(text) => vec![text.clone()],
            Value::Number(number) => vec![number.value.to_string(), (self.plurals)(number.value)],
            Value::Message(_) => Vec::new(),
        }
    }

    fn say_value(&self, value: &Value) -> String {
        match value {
            // A name says nothing of how it is shown.
            Value::Text(text) => text.replace(char::is_control, " "),
            Value::Number(number) => self.say_number(number),
            Value::Message(message) => message.said_in(self),
        }
    }

    pub(crate) fn say_number(&self, number: &Number) -> String {
        let sign = |it: char| match it {
            ',' => self.signs.thousands,
            '.' => self.signs.decimal,
            '-' => self.signs.minus,
            digit => {
                digit.to_digit(10).and_then(|digit| char::from_u32(u32::from(self.signs.zero) + digit)).unwrap_or(digit)
            }
        };
        number.digits.chars().map(sign).collect()
    }
}

fn arg(args: &[Value], letter: char) -> Option<&Value> {
    args.get((letter as usize).checked_sub('a' as usize)?)
}
