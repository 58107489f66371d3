//! Drives the engine from files and a terminal: the input and output that the engine itself does not do.

use std::fmt;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use subspace_lab_engine::{Engine, finish};
use subspace_lab_protocol::event::{ProblemKind, Progress, Stage};
use subspace_lab_protocol::{Event, Request, Tagged};

/// Why nothing came of it, in one sentence.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The caller can put it right.
    Input(String),
    /// A fault of this program.
    Bug(String),
}

impl Failure {
    /// What the process ends with.
    pub(crate) fn exit_status(&self) -> u8 {
        match self {
            Self::Input(_) => 2,
            Self::Bug(_) => 1,
        }
    }

    /// The same failure, saying which file it is about.
    pub(crate) fn about(self, file: &Path) -> Self {
        match self {
            Self::Input(sentence) => Self::Input(format!("{}: {sentence}", file.display())),
            Self::Bug(sentence) => Self::Bug(format!("{}: {sentence}", file.display())),
        }
    }

    /// An answer that does not belong to its request.
    pub(crate) fn unexpected(request: &str) -> Self {
        Self::Bug(format!("the engine did not answer the request to {request}; please report this"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // The engine's sentences have their full stop, those of this program do not.
            Self::Input(sentence) | Self::Bug(sentence) => write!(f, "{}.", sentence.trim_end_matches('.')),
        }
    }
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
        let mut answer = None;
        let mut has_progress = false;
        let shows_progress = self.shows_progress;
        let mut emit = |event: Tagged<Event>| match event.body {
            Event::Progress(progress) if shows_progress => {
                has_progress = true;
                show(&progress_line(progress));
            }
            Event::Progress(_) => {}
            body => answer = Some(body),
        };
        finish(self.engine.handle(Tagged { id: self.last_id, body: request }, &mut emit));
        if has_progress {
            show("");
        }
        match answer {
            Some(Event::Failed(problem)) if problem.kind == ProblemKind::Bug => Err(Failure::Bug(problem.message)),
            Some(Event::Failed(problem)) => Err(Failure::Input(problem.message)),
            Some(event) => Ok(event),
            None => Err(Failure::Bug("the engine gave no answer; please report this".into())),
        }
    }
}

/// Writes a file wholly or not at all: beside its place first, then moved there.
///
/// # Errors
/// [`Failure::Input`] if the place cannot be written.
pub(crate) fn write_whole(file: &Path, text: &str) -> Result<(), Failure> {
    let unfinished = file.with_extension(format!("unfinished-{}", std::process::id()));
    std::fs::write(&unfinished, text).and_then(|()| std::fs::rename(&unfinished, file)).map_err(|error| {
        // It may not even be there.
        let _ = std::fs::remove_file(&unfinished);
        Failure::Input(format!("{} cannot be written ({error}); choose another place", file.display()))
    })
}

fn progress_line(progress: Progress) -> String {
    let what = match progress.stage {
        Stage::Moments => "adding up moments",
        Stage::Eigen => "finding eigenvectors",
        Stage::Components => "forming components",
        Stage::HeldOut => "projecting held-out images",
        Stage::Denoiser => "solving for the best denoiser",
        Stage::Learning => "solving for encoders and readers",
    };
    format!("{what}: {} of {}", progress.done, progress.total)
}

/// Puts a line in place of the last one on the terminal.
pub(crate) fn show(line: &str) {
    let mut terminal = std::io::stderr().lock();
    // Progress that cannot be shown is no reason to stop.
    let _ = write!(terminal, "\r\x1b[K{line}").and_then(|()| terminal.flush());
}
