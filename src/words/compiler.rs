//! From Fluent's files to catalogues: each message is one line of text with a few control characters, which a page can follow without a
//! parser. Messages are numbered by the order of their names in English.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// The file of what only the command line says: the page, its workers and other languages go without it.
pub const COMMAND_LINE: &str = "command-line.ftl";

/// Files of what the page says before anything but itself was fetched: compiled into it. What the others say comes in one file, as
/// every other language does.
pub const AT_ONCE: [&str; 15] = [
    "analysis.ftl",
    "engine.ftl",
    "grounds.ftl",
    "language.ftl",
    "numbers.ftl",
    "own.ftl",
    "page.ftl",
    "rebuilt.ftl",
    "sets.ftl",
    "specs.ftl",
    "spectrum.ftl",
    "steps.ftl",
    "subspaces.ftl",
    "widgets.ftl",
    "work.ftl",
];

/// Messages by name, as in the files: parameters in braces, choices in control characters.
pub type Messages = BTreeMap<String, Message>;

/// One message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// Names of its arguments, in the order of the alphabet.
    pub args: Vec<String>,
    /// The file that it stands in, for who mends it; empty if it was not read from one.
    pub file: String,
    pub(crate) pieces: Vec<Piece>,
}

/// What a message is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Arg(String),
    /// An argument with keys and patterns; the position of the default one.
    Select(String, Vec<(String, Vec<Piece>)>, usize),
}

/// All files of a language.
///
/// # Errors
/// A sentence that names the file, and the message if it is about one.
pub fn read_folder(folder: &Path) -> Result<Messages, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    // A file of another name would be left out without a word.
    if let Some(other) = files.iter().find(|file| file.extension().is_none_or(|it| it != "ftl")) {
        return Err(format!("{}: only files that end in .ftl lie here", other.display()));
    }
    let mut messages = Messages::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let file_name = file.file_name().unwrap_or_default().to_string_lossy();
        for (name, message) in read(&text).map_err(|problem| format!("{}: {problem}", file.display()))? {
            let message = Message { file: file_name.clone().into_owned(), ..message };
            if let Some(first) = messages.insert(name.clone(), message) {
                return Err(format!("{}: {name} is in {} too", file.display(), first.file));
            }
        }
    }
    Ok(messages)
}

/// The messages of one file.
///
/// # Errors
/// What is wrong with which message; what Fluent allows and is not used here is an error too.
pub fn read(text: &str) -> Result<Messages, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| at_line(text, &errors))?;
    let mut messages = Messages::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(term) => return Err(format!("-{}: terms are not used here", term.id.name)),
            Entry::Junk { content } => return Err(format!("not understood: {content}")),
        };
        let name = message.id.name.to_owned();
        let value = message.value.as_ref().ok_or_else(|| format!("{name} has no text"))?;
        if !message.attributes.is_empty() {
            return Err(format!("{name}: attributes are not used here"));
        }
        let pieces = pieces(value).map_err(|problem| format!("{name}: {problem}"))?;
        let mut args = Vec::new();
        collect_args(&pieces, &mut args);
        args.sort();
        args.dedup();
        if messages.insert(name.clone(), Message { args, pieces, file: String::new() }).is_some() {
            return Err(format!("{name} is there twice"));
        }
    }
    Ok(messages)
}

/// What a parser says of its first error, with the line that it is in.
fn at_line(text: &str, errors: &[parser::ParserError]) -> String {
    errors.first().map_or_else(String::new, |error| {
        let before = text.get(..error.pos.start).unwrap_or(text);
        let line = before.lines().count().max(1);
        let name = before.lines().rev().find_map(|line| line.split_once(" =")).map_or("", |(name, _)| name);
        format!("line {line}, {name}: {error}")
    })
}

fn pieces(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    pattern.elements.iter().map(piece).collect()
}

fn piece(element: &PatternElement<&str>) -> Result<Piece, String> {
    let placeable = match element {
        PatternElement::TextElement { value } => {
            let is_mark = |it: &str| {
                let name = it.split_once('>').map_or("", |(name, _)| name.trim_start_matches('/'));
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase())
            };
            if !value.split('<').skip(1).all(is_mark) {
                return Err("a < that begins no mark is written {\"<\"}".to_owned());
            }
            return Ok(Piece::Text((*value).to_owned()));
        }
        PatternElement::Placeable { expression } => expression,
    };
    match placeable {
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Piece::Arg(id.name.to_owned())),
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Piece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let default = variants.iter().position(|it| it.default).ok_or("no default")?;
            let variant = |it: &Variant<&str>| {
                let key = match &it.key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                Ok((key.to_owned(), pieces(&it.value)?))
            };
            Ok(Piece::Select(id.name.to_owned(), variants.iter().map(variant).collect::<Result<_, String>>()?, default))
        }
        _ => Err("only arguments, texts in quotes and choices by an argument are used here".to_owned()),
    }
}

fn collect_args(pieces: &[Piece], args: &mut Vec<String>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Arg(name) => args.push(name.clone()),
            Piece::Select(name, variants, _) => {
                args.push(name.clone());
                variants.iter().for_each(|(_, pieces)| collect_args(pieces, args));
            }
        }
    }
}

/// Messages in the order that they are numbered in: those that are said at once first, so that a catalogue of them alone is the
/// beginning of the whole; those of the command line last, so that the others have the same numbers with them and without.
fn numbered(english: &Messages) -> Vec<(&String, &Message)> {
    let mut all: Vec<_> = english.iter().collect();
    all.sort_by_key(|(name, message)| (message.file == COMMAND_LINE, !message.is_said_at_once(), *name));
    all
}

impl Message {
    /// Whether the page can say it before anything else was fetched.
    pub fn is_said_at_once(&self) -> bool {
        AT_ONCE.contains(&self.file.as_str())
    }
}

/// Without what only the command line says.
pub fn without_command_line(mut messages: Messages) -> Messages {
    messages.retain(|_, message| message.file != COMMAND_LINE);
    messages
}

/// A language's catalogue: what it answers to, then its lines in the order of the English names; what it lacks is English.
pub fn catalogue(english: &Messages, language: &Messages) -> String {
    let lines = numbered(english).into_iter().map(|(name, original)| {
        let mut line = String::new();
        write_pieces(&mut line, &language.get(name).unwrap_or(original).pieces, &original.args);
        line
    });
    std::iter::once(answers_to(english)).chain(lines).collect::<Vec<_>>().join("\0")
}

/// The beginning of the English catalogue: what is said at once.
pub fn said_at_once(english: &Messages) -> String {
    let n_lines = 1 + english.values().filter(|message| message.is_said_at_once()).count();
    catalogue(english, english).split('\0').take(n_lines).collect::<Vec<_>>().join("\0")
}

/// A digest (FNV-1a, 64 bits) of the names of messages and of their arguments, in the order of their numbers: a catalogue of other
/// ones, or in another order, would say something else. Those of the command line travel nowhere.
fn answers_to(english: &Messages) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (name, message) in numbered(english).into_iter().filter(|(_, message)| message.file != COMMAND_LINE) {
        let text = format!("{name}({})\n", message.args.join(","));
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// `\u{1}` and a letter: an argument. `\u{2}` and a letter: a choice by it; then for each variant, the default one last, its key,
/// `\u{3}` and its text; `\u{4}` ends a variant, `\u{5}` the choice.
fn write_pieces(line: &mut String, pieces: &[Piece], args: &[String]) {
    let letter = |name: &String| {
        let position = args.iter().position(|it| it == name).unwrap_or(0);
        char::from(b'a' + position as u8)
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => write_text(line, text),
            Piece::Arg(name) => line.extend(['\u{1}', letter(name)]),
            Piece::Select(name, variants, default) => {
                line.extend(['\u{2}', letter(name)]);
                let rest = variants.iter().enumerate().filter(|(idx, _)| idx != default);
                for (_, (key, pieces)) in rest.chain([(*default, &variants[*default])]) {
                    line.push_str(key);
                    line.push('\u{3}');
                    write_pieces(line, pieces, args);
                    line.push('\u{4}');
                }
                line.push('\u{5}');
            }
        }
    }
}

/// `<strong>` and such: `\u{6}`, the name, `\u{7}`; `</strong>` is the same without a name.
fn write_text(line: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, (mark, after))) =
        rest.split_once('<').and_then(|(before, it)| Some((before, it.split_once('>')?)))
    {
        line.push_str(before);
        let name = if mark.starts_with('/') { "" } else { mark };
        line.extend(['\u{6}']);
        line.push_str(name);
        line.push('\u{7}');
        rest = after;
    }
    line.push_str(rest);
}

/// Rust for the names: a constant for each message without arguments, a structure with its arguments for each other one.
pub fn names(messages: &Messages) -> String {
    let mut code = String::from("/// Names of messages.\npub mod messages {\n");
    for (number, (name, message)) in numbered(messages).into_iter().enumerate() {
        let identifier = name.replace('-', "_");
        let doc: String = plain(&message.pieces).replace('\n', " ");
        // Writing to a string cannot fail.
        let _ = writeln!(code, "    /// {doc}");
        if message.args.is_empty() {
            let _ = writeln!(code, "    pub const {identifier}: crate::Code = crate::Code({number});");
            continue;
        }
        let _ = writeln!(code, "    pub struct {identifier} {{");
        for arg in &message.args {
            let _ = writeln!(code, "        pub {}: crate::Value,", arg.replace('-', "_"));
        }
        let fields: Vec<String> = message.args.iter().map(|arg| format!("it.{}", arg.replace('-', "_"))).collect();
        let _ = writeln!(
            code,
            "    }}\n    impl From<{identifier}> for crate::Message {{\n        fn from(it: {identifier}) -> Self {{\n            \
             Self::with({number}, vec![{}])\n        }}\n    }}",
            fields.join(", ")
        );
    }
    let _ = writeln!(
        code,
        "}}\n\n/// What catalogues of these messages begin with.\npub const CATALOGUE: &str = {:?};\n\n/// How many there are.\n\
         pub(crate) const N_MESSAGES: usize = {};",
        answers_to(messages),
        messages.len()
    );
    code.push_str("\n/// Names by number.\n#[cfg(test)]\npub(crate) const NAMES: &[&str] = &[");
    for (name, _) in numbered(messages) {
        let _ = write!(code, "{name:?}, ");
    }
    code.push_str("];\n");
    code
}

/// As a reader of the source sees it: arguments by their names, the default of each choice.
pub(crate) fn plain(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Arg(name) => format!("`{{{name}}}`"),
        Piece::Select(_, variants, default) => plain(&variants[*default].1),
    };
    pieces.iter().map(one).collect()
}
