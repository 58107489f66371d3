//! What was asked for on the command line.

use lexopt::Arg::{Long, Value};
use lexopt::{Parser, ValueExt as _};

use crate::Result;

pub const HELP: &str = "\
Usage: cargo xtask COMMAND

  serve [--port N]    build the page and serve it at http://127.0.0.1:8080 (or at port N)
  build               build the page into dist/, ready for any static host
  single-file         build the page as one file that opens without a site: dist/subspace-lab.html
  test [--only STEP]  run every check, or one step: fmt, clippy, native, wasm, build, e2e;
                      firefox, which is no part of every check, has those in Firefox too that take long there
  bench [--only PART] time everything, or one part: computations (native), page, peers (benches/RESULTS.md)
  pictures            make the prerendered example and the screenshots in docs/ anew
  soak [--minutes M] [--seed N]
                      use the page at random from a seed, for 50 minutes, and look whether it bears it
  --help              print this

The tools that a command needs are installed once, into the user's cache folder.
";

pub const DEFAULT_PORT: u16 = 8080;

/// As long as a lecture.
pub const DEFAULT_MINUTES: u32 = 50;

pub const DEFAULT_SEED: u64 = 1;

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Serve {
        port: u16,
    },
    Build,
    SingleFile,
    Test {
        only: Option<Step>,
    },
    Bench {
        only: Option<Part>,
    },
    Pictures,
    Soak {
        minutes: u32,
        seed: u64,
    },
    /// Internal: serves the page beside trunk, which builds it.
    Host {
        port: u16,
    },
    /// Internal: trunk's hook, which shrinks the wasm files that it has just staged.
    Optimise,
    /// Internal: trunk's hook, which makes one file of the page's looks.
    Style,
}

/// One step of `test`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Fmt,
    Clippy,
    Native,
    Wasm,
    Build,
    E2e,
    Firefox,
}

/// One part of `bench`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Computations,
    Page,
    Peers,
}

impl Part {
    pub const ALL: [Self; 3] = [Self::Computations, Self::Page, Self::Peers];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Computations => "computations",
            Self::Page => "page",
            Self::Peers => "peers",
        }
    }

    fn parse(word: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|part| part.name() == word).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("`{word}` is no part of the bench; the parts are {names}.")
        })
    }
}

impl Step {
    /// Every check, in the order in which they run: the quick ones first.
    pub const USUAL: [Self; 6] = [Self::Fmt, Self::Clippy, Self::Native, Self::Wasm, Self::Build, Self::E2e];

    /// What can be asked for alone.
    const ALL: [Self; 7] = [Self::Fmt, Self::Clippy, Self::Native, Self::Wasm, Self::Build, Self::E2e, Self::Firefox];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Build => "build",
            Self::E2e => "e2e",
            Self::Firefox => "firefox",
        }
    }

    fn parse(word: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|step| step.name() == word).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("`{word}` is no step of the tests; the steps are {names}.")
        })
    }
}

/// Reads the words after `cargo xtask`.
pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Command> {
    let words: Vec<String> = words.into_iter().collect();
    if words.iter().any(|word| matches!(word.as_str(), "--help" | "-h" | "help")) {
        return Ok(Command::Help);
    }
    let mut words = Parser::from_args(words);
    let mut command = match words.next().map_err(said)? {
        None => return Err("a command is missing; `cargo xtask --help` lists them.".into()),
        Some(Value(word)) => match word.to_str() {
            Some("serve") => Command::Serve { port: DEFAULT_PORT },
            Some("test") => Command::Test { only: None },
            Some("host") => Command::Host { port: DEFAULT_PORT },
            Some("build") => Command::Build,
            Some("single-file") => Command::SingleFile,
            Some("bench") => Command::Bench { only: None },
            Some("pictures") => Command::Pictures,
            Some("soak") => Command::Soak { minutes: DEFAULT_MINUTES, seed: DEFAULT_SEED },
            Some("optimise") => Command::Optimise,
            Some("style") => Command::Style,
            _ => return Err(format!("`{}` is no command; `cargo xtask --help` lists them.", word.display())),
        },
        Some(other) => return Err(said(other.unexpected())),
    };
    while let Some(word) = words.next().map_err(said)? {
        match (word, &mut command) {
            (Long("port"), Command::Serve { port: it } | Command::Host { port: it }) => {
                *it = port(&value(&mut words)?)?
            }
            (Long("minutes"), Command::Soak { minutes, .. }) => *minutes = number(&value(&mut words)?)?,
            (Long("seed"), Command::Soak { seed, .. }) => *seed = number(&value(&mut words)?)?,
            (Long("only"), Command::Bench { only }) => *only = Some(Part::parse(&value(&mut words)?)?),
            (Long("only"), Command::Test { only }) => *only = Some(Step::parse(&value(&mut words)?)?),
            (other, _) => return Err(said(other.unexpected())),
        }
    }
    Ok(command)
}

fn value(words: &mut Parser) -> Result<String> {
    words.value().and_then(|value| value.string()).map_err(said)
}

fn said(error: lexopt::Error) -> String {
    match error {
        lexopt::Error::MissingValue { option: Some(option) } => format!("`{option}` needs a value."),
        lexopt::Error::UnexpectedOption(word) => format!("`{word}` is not understood here; see `cargo xtask --help`."),
        lexopt::Error::UnexpectedArgument(word) => {
            format!("`{}` is not understood here; see `cargo xtask --help`.", word.display())
        }
        other => format!("{other}; see `cargo xtask --help`."),
    }
}

fn number<T: std::str::FromStr>(word: &str) -> Result<T> {
    word.parse().map_err(|_| format!("`{word}` is no whole number, or too large."))
}

fn port(word: &str) -> Result<u16> {
    match word.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => Err(format!("`{word}` is no port; it has to be a number from 1 to 65535.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(String::from))
    }

    #[test]
    fn every_command_is_understood() {
        assert_eq!(parsed("serve"), Ok(Command::Serve { port: 8080 }));
        assert_eq!(parsed("serve --port 9000"), Ok(Command::Serve { port: 9000 }));
        assert_eq!(parsed("serve --port=9000"), Ok(Command::Serve { port: 9000 }));
        assert_eq!(parsed("build"), Ok(Command::Build));
        assert_eq!(parsed("single-file"), Ok(Command::SingleFile));
        assert_eq!(parsed("test"), Ok(Command::Test { only: None }));
        assert_eq!(parsed("test --only wasm"), Ok(Command::Test { only: Some(Step::Wasm) }));
        assert_eq!(parsed("bench"), Ok(Command::Bench { only: None }));
        assert_eq!(parsed("bench --only peers"), Ok(Command::Bench { only: Some(Part::Peers) }));
        assert_eq!(parsed("pictures"), Ok(Command::Pictures));
        assert_eq!(parsed("soak"), Ok(Command::Soak { minutes: 50, seed: 1 }));
        assert_eq!(parsed("soak --minutes 3 --seed 7"), Ok(Command::Soak { minutes: 3, seed: 7 }));
    }

    #[test]
    fn help_is_found_anywhere() {
        for line in ["--help", "-h", "help", "serve --help", "test --only --help"] {
            assert_eq!(parsed(line), Ok(Command::Help), "{line}");
        }
    }

    #[test]
    fn help_names_every_command_and_step() {
        for word in ["serve", "build", "single-file", "test", "bench", "pictures", "soak"]
            .into_iter()
            .chain(Step::USUAL.map(Step::name))
            .chain(Part::ALL.map(Part::name))
        {
            assert!(HELP.contains(word), "{word}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, culprit) in [
            ("fly", "`fly`"),
            ("build --fast", "`--fast`"),
            ("serve --port", "`--port`"),
            ("serve --port 0", "`0`"),
            ("serve --port 70000", "`70000`"),
            ("serve 9000", "`9000`"),
            ("serve --port 1 2", "`2`"),
            ("test --only all", "`all`"),
            ("soak --minutes long", "`long`"),
            ("bench --seed 1", "`--seed`"),
            ("bench --only speed", "`speed`"),
        ] {
            let sentence = parsed(line).expect_err(line);
            assert!(sentence.contains(culprit), "{line}: {sentence}");
        }
        assert!(parsed("").is_err());
    }
}
