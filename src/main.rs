//! The command line of Subspace Lab: arguments become requests, events become text. The engine does the rest.

mod arguments;
mod checking;
mod drawing;
mod driver;
mod exporting;
mod help;
mod input;
mod moments;
mod preparing;
mod reading;
mod rebuilding;
mod stopping;
mod summary;

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;
use subspace_lab_words::{Number, Words, t};

use subspace_lab_protocol::event::{Analysis, SetSummary};
use subspace_lab_protocol::request::Reconstruct;
use subspace_lab_protocol::{BottomStart, Event, Extent, Request};

use arguments::Command;
use driver::{Driver, Failure, say_at_terminal};
use input::Wishes;

/// The cut whose reconstruction errors are printed.
const CUT_SHARE: f64 = 0.75;

/// Shares of the variance whose alignment is printed.
const ALIGNED_SHARES: [f64; 3] = [0.5, 0.75, 0.9];

fn main() -> ExitCode {
    stopping::listen();
    match arguments::command(std::env::args_os().skip(1)).and_then(run) {
        Ok(text) => print(&text),
        Err(failure) => {
            // Nobody may be reading any more; the exit status says it too.
            let _ = writeln!(std::io::stderr(), "subspace-lab: {failure}");
            ExitCode::from(failure.exit_status())
        }
    }
}

fn run(command: Command) -> Result<String, Failure> {
    match command {
        Command::Help(topic) => help::text(topic),
        Command::Version => Ok(format!("subspace-lab {}\n", env!("CARGO_PKG_VERSION"))),
        Command::Analyze { input, wishes, standardize } => analyze(&input, &wishes, standardize),
        Command::Read { input, wishes, order } => reading::read(&input, &wishes, order),
        Command::Rebuild { input, wishes, order } => rebuilding::rebuild(&input, &wishes, order),
        Command::Report { input, wishes, order } => exporting::report(&input, &wishes, order),
        Command::Check { input, wishes, pca } => checking::check(&input, &wishes, &pca),
        Command::Moments { wishes, order } => moments::moments(&wishes, &order),
        Command::Merge { files, out } => moments::merge(&files, &out),
        Command::Export { input, wishes, order } => exporting::export(&input, &wishes, &order).map(|()| String::new()),
    }
}

/// An engine with the images of a file or folder analysed.
fn open(file: &Path, wishes: &Wishes, standardize: bool) -> Result<(Driver, Box<SetSummary>, Box<Analysis>), Failure> {
    let source = input::read(file, wishes)?;
    let mut driver = Driver::new();
    let Event::Loaded(set) = driver.ask(Request::Load(source)).map_err(|failure| failure.about(file))? else {
        return Err(Failure::unexpected("Load"));
    };
    let Event::Analyzed(analysis) =
        driver.ask(Request::Analyze { standardize }).map_err(|failure| failure.about(file))?
    else {
        return Err(Failure::unexpected("Analyze"));
    };
    Ok((driver, set, analysis))
}

fn analyze(input: &Path, wishes: &Wishes, standardize: bool) -> Result<String, Failure> {
    let (mut driver, set, analysis) = open(input, wishes, standardize)?;
    // Without images and layers, what comes back is the errors over the whole set.
    let ask = Reconstruct {
        image_idx: Vec::new(),
        top: Extent::Share(CUT_SHARE),
        bottom: BottomStart::Linked,
        layers: Vec::new(),
        add_mean: true,
        stretch: false,
    };
    let Event::Reconstructed(cut) = driver.ask(Request::Reconstruct(ask))? else {
        return Err(Failure::unexpected("Reconstruct"));
    };
    let Event::Aligned(alignment) = driver.ask(Request::Align { shares: ALIGNED_SHARES.into() })? else {
        return Err(Failure::unexpected("Align"));
    };
    say_at_terminal(&t!(summary_seconds, seconds = Number::fixed(analysis.seconds, 2)).words());
    Ok(summary::text(&set, &analysis, &cut, &alignment))
}

fn print(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let sentence = t!(cli_output_cannot_be_written, error = error.to_string()).words();
            let _ = writeln!(std::io::stderr(), "subspace-lab: {sentence}");
            ExitCode::FAILURE
        }
    }
}
