//! Languages: how messages, numbers and their plurals read.

use std::cell::{Cell, RefCell};
use std::iter::Peekable;
use std::rc::Rc;
use std::str::Chars;

use crate::message::{Code, Value};
use crate::names::N_MESSAGES;
use crate::number::Number;

/// English, compiled from `en/`.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// The beginning of it: what a page says before the rest was fetched.
#[cfg(any(test, target_family = "wasm"))]
const AT_ONCE: &str = include_str!(concat!(env!("OUT_DIR"), "/at-once.txt"));

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
    static SPOKEN: RefCell<Rc<Language>> = RefCell::new(Rc::new(first_spoken()));
    /// Whether something was to be said that the language spoken has no words for yet.
    static WAS_SPEECHLESS: Cell<bool> = const { Cell::new(false) };
}

/// A program in a browser begins with what is said at once, and carries no more unless it asks for [`Language::english`].
#[cfg(target_family = "wasm")]
fn first_spoken() -> Language {
    Language::said_at_once()
}

#[cfg(not(target_family = "wasm"))]
fn first_spoken() -> Language {
    Language::english()
}

/// From now on messages are said in this language. Returns whether something was to be said before that had no words yet, so that
/// it is to be said anew.
pub fn speak(language: Language) -> bool {
    SPOKEN.set(Rc::new(language));
    WAS_SPEECHLESS.replace(false)
}

/// Whether what is spoken has words for every message.
pub fn speaks_all() -> bool {
    spoken(|language| language.messages.len() == N_MESSAGES)
}

pub(crate) fn spoken<T>(say: impl FnOnce(&Language) -> T) -> T {
    // Held apart: what is said may be a message too.
    let language = SPOKEN.with_borrow(Rc::clone);
    say(&language)
}

impl Language {
    /// All of English.
    pub fn english() -> Self {
        Self::of_english(ENGLISH)
    }

    /// What of English is said before the rest was fetched.
    #[cfg(any(test, target_family = "wasm"))]
    pub(crate) fn said_at_once() -> Self {
        Self::of_english(AT_ONCE)
    }

    fn of_english(catalogue: &str) -> Self {
        let plurals = |n: f64| if n == 1.0 { "one" } else { "other" }.to_owned();
        Self::begun(catalogue, plurals).unwrap_or_else(|| unreachable!("compiled with its signs"))
    }

    /// A language from its catalogue, as `compiler::catalogue` writes it, and its rules for plurals. `None` if the catalogue is of
    /// another build, or not one.
    pub fn new(catalogue: &str, plurals: impl Fn(f64) -> String + 'static) -> Option<Self> {
        Self::begun(catalogue, plurals).filter(|it| it.messages.len() == N_MESSAGES)
    }

    /// The same, from a catalogue that may end early.
    fn begun(catalogue: &str, plurals: impl Fn(f64) -> String + 'static) -> Option<Self> {
        let (answers_to, messages) = catalogue.split_once('\0')?;
        if answers_to != crate::CATALOGUE {
            return None;
        }
        let messages: Rc<[String]> = messages.split('\0').map(str::to_owned).collect();
        let crate::Code(signs) = crate::messages::number_signs;
        let signs: Vec<char> = messages.get(usize::from(signs))?.chars().collect();
        let &[decimal, thousands, minus, zero] = signs.as_slice() else { return None };
        let signs = Signs { decimal, thousands, minus, zero };
        Some(Self { messages, plurals: Rc::new(plurals), signs })
    }

    pub(crate) fn say(&self, Code(code): Code, args: &[Value]) -> String {
        let Some(pattern) = self.messages.get(usize::from(code)) else {
            WAS_SPEECHLESS.set(true);
            let crate::Code(instead) = crate::t!(page_words_on_their_way);
            return self.messages.get(usize::from(instead)).cloned().unwrap_or_default();
        };
        let mut said = String::new();
        self.say_pattern(&mut pattern.chars().peekable(), args, &mut said);
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
