//! Drives the engine from files and a terminal: the input and output that the engine itself does not do.

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;
use subspace_lab_words::{Message, Words, t};

use subspace_lab_engine::{Engine, Pause, finish};
use subspace_lab_protocol::event::{Problem, ProblemKind, Progress, Stage};
use subspace_lab_protocol::{Event, Request, Tagged};

use crate::stopping;

/// Why nothing came of it, in one sentence.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The caller can put it right.
    Input(Message),
    /// A fault of this program.
    Bug(Message),
    /// Somebody pressed Ctrl-C.
    Stopped,
    /// The same, with what was kept of the work.
    Paused(Message),
}

impl Failure {
    /// What the process ends with.
    pub(crate) fn exit_status(&self) -> u8 {
        match self {
            Self::Input(_) => 2,
            Self::Bug(_) => 1,
            Self::Stopped | Self::Paused(_) => stopping::EXIT_STATUS,
        }
    }

    /// The same failure, saying which file it is about.
    pub(crate) fn about(self, file: &Path) -> Self {
        match self {
            Self::Input(sentence) => Self::Input(of_file(file, sentence)),
            Self::Bug(sentence) => Self::Bug(of_file(file, sentence)),
            other @ (Self::Stopped | Self::Paused(_)) => other,
        }
    }

    /// An answer that does not belong to its request.
    pub(crate) fn unexpected(request: &str) -> Self {
        Self::Bug(t!(cli_unexpected, request = request))
    }
}

/// A path as an argument of a message.
pub(crate) fn named(file: &Path) -> String {
    file.display().to_string()
}

fn of_file(file: &Path, sentence: Message) -> Message {
    t!(cli_of_file, file = named(file), sentence = sentence)
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        match problem.kind {
            ProblemKind::Cancelled => Self::Stopped,
            ProblemKind::Bug => Self::Bug(problem.message),
            ProblemKind::Input | ProblemKind::Request => Self::Input(problem.message),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(sentence) | Self::Bug(sentence) | Self::Paused(sentence) => {
                f.write_str(&said_here(sentence.words()))
            }
            Self::Stopped => f.write_str(&t!(cli_stopped).words()),
        }
    }
}

/// What the engine says, with how what it advises is done here.
pub(crate) fn said_here(words: String) -> String {
    let is_for_the_page = words.contains(&t!(cli_the_data_step).words());
    if is_for_the_page { format!("{words} {}", t!(cli_data_step).words()) } else { words }
}

/// An engine whose progress shows on standard error, if that is a terminal.
pub(crate) struct Driver {
    engine: Engine,
    last_id: u32,
    shows_progress: bool,
}

impl Driver {
    /// An engine with nothing loaded.
    pub(crate) fn new() -> Self {
        let start = Instant::now();
        Self {
            engine: Engine::new(Box::new(move || start.elapsed().as_secs_f64())),
            last_id: 0,
            shows_progress: std::io::stderr().is_terminal(),
        }
    }

    /// Sends one request and waits for its answer.
    ///
    /// # Errors
    /// The engine's own sentence if it refuses.
    pub(crate) fn ask(&mut self, request: Request) -> Result<Event, Failure> {
        self.last_id += 1;
        let mut hearing = Hearing { shows_progress: self.shows_progress, has_progress: false, answer: None };
        finish(self.engine.handle(Tagged { id: self.last_id, body: request }, &mut hearing));
        if hearing.has_progress {
            show("");
        }
        match hearing.answer {
            Some(Event::Failed(problem)) => Err(problem.into()),
            Some(event) => Ok(event),
            None => Err(Failure::Bug(t!(cli_no_answer).into())),
        }
    }
}

/// Hears one request's events, and whether it is to stop.
struct Hearing {
    shows_progress: bool,
    has_progress: bool,
    answer: Option<Event>,
}

impl subspace_lab_engine::Driver for Hearing {
    fn emit(&mut self, event: Tagged<Event>) {
        match event.body {
            Event::Progress(progress) if self.shows_progress => {
                self.has_progress = true;
                show(&progress_line(progress));
            }
            Event::Progress(_) => {}
            body => self.answer = Some(body),
        }
    }

    fn pause(&mut self, _n_madds: usize) -> Pause {
        let flow = if stopping::is_wanted() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        Box::pin(std::future::ready(flow))
    }
}

/// Finds out whether a file can be written at a place, before work that would be lost if it cannot.
///
/// # Errors
/// [`Failure::Input`] if it cannot.
pub(crate) fn check_place(file: &Path) -> Result<(), Failure> {
    let unfinished = unfinished(file);
    let is_folder = || Err(io::ErrorKind::IsADirectory.into());
    let outcome = if file.is_dir() { is_folder() } else { File::create(&unfinished).map(drop) };
    // It may not even be there.
    let _ = std::fs::remove_file(&unfinished);
    outcome.map_err(|error| cannot_be_written(file, &error))
}

/// Writes a file wholly or not at all: beside its place first, then moved there.
///
/// # Errors
/// [`Failure::Input`] if the place cannot be written, [`Failure::Stopped`] if it is to stop before the file is moved.
pub(crate) fn write_whole(file: &Path, contents: &[u8]) -> Result<(), Failure> {
    write_moved(file, &|unfinished| std::fs::write(unfinished, contents).map(|()| stopping::is_wanted()))
}

/// The same of what is written piece by piece, and of what is to be kept if it is to stop.
///
/// # Errors
/// [`Failure::Input`] if the place cannot be written.
pub(crate) fn write_whole_by(file: &Path, write: &dyn Fn(File) -> io::Result<()>) -> Result<(), Failure> {
    write_moved(file, &|unfinished| File::create(unfinished).and_then(write).map(|()| false))
}

/// `write` says whether it is to stop.
fn write_moved(file: &Path, write: &dyn Fn(&Path) -> io::Result<bool>) -> Result<(), Failure> {
    let unfinished = unfinished(file);
    let outcome = match write(&unfinished) {
        Ok(true) => Err(Failure::Stopped),
        written => {
            written.and_then(|_| std::fs::rename(&unfinished, file)).map_err(|error| cannot_be_written(file, &error))
        }
    };
    if outcome.is_err() {
        // It may not even be there.
        let _ = std::fs::remove_file(&unfinished);
    }
    outcome
}

fn unfinished(file: &Path) -> PathBuf {
    file.with_extension(format!("unfinished-{}", std::process::id()))
}

fn cannot_be_written(file: &Path, error: &io::Error) -> Failure {
    Failure::Input(t!(cli_cannot_be_written, file = named(file), error = error.to_string()))
}

fn progress_line(progress: Progress) -> String {
    let what = match progress.stage {
        Stage::Moments => t!(work_adding_up_second_moments),
        Stage::Eigen => t!(work_computing_eigenvectors),
        Stage::Components => t!(work_turning_eigenvectors_into_components),
        Stage::HeldOut => t!(work_projecting_the_held_out_images),
        Stage::Denoiser => t!(work_solving_for_the_best_linear_denoiser_2),
        Stage::Learning => t!(cli_solving_for_encoders),
        Stage::Writing => t!(work_writing_the_file),
    };
    t!(work_of, what = what, done = progress.done, total = progress.total).words()
}

/// Says what is of this run alone, as a time is: at a terminal, and never in the output, which is the same for the same images.
pub(crate) fn say_at_terminal(line: &str) {
    if std::io::stderr().is_terminal() {
        show(line);
        let _ = writeln!(std::io::stderr());
    }
}

/// Puts a line in place of the last one on the terminal.
pub(crate) fn show(line: &str) {
    let mut terminal = std::io::stderr().lock();
    // Progress that cannot be shown is no reason to stop.
    let _ = write!(terminal, "\r\x1b[K{line}").and_then(|()| terminal.flush());
}
