//! `cargo xtask`: the project's own commands, from a bare Rust installation to a served page.
//!
//! It depends on little, so that it is soon compiled, and installs the tools it needs by itself (see [`tools`]).

mod args;
mod bench;
mod build;
mod build_id;
mod not_in_firefox;
mod offline;
mod optimise;
mod places;
mod process;
mod serve;
mod single_file;
mod split;
mod style;
mod tally;
mod test;
mod tools;
mod words;

use std::process::ExitCode;

use args::Command;

/// A failure is one sentence for the person at the terminal.
type Result<T = ()> = std::result::Result<T, String>;

const FAILED: u8 = 1;
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let command = match args::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(sentence) => return give_up(&sentence, WRONG_USAGE),
    };
    let outcome = match command {
        Command::Help => {
            print!("{}", args::HELP);
            Ok(())
        }
        Command::Serve { port } => serve::serve(port),
        Command::Build => build::build(),
        Command::SingleFile => build::single_file(),
        Command::Test { only } => test::test(only),
        Command::Bench { only } => bench::bench(only),
        Command::Pictures => bench::pictures(),
        Command::Soak { minutes, seed } => bench::soak(minutes, seed),
        Command::Host { port } => serve::host(port),
        Command::Optimise => optimise::staged(),
        Command::Style => style::write(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => give_up(&sentence, FAILED),
    }
}

fn give_up(sentence: &str, code: u8) -> ExitCode {
    eprintln!("xtask: {sentence}");
    ExitCode::from(code)
}
