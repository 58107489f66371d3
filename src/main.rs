//! The command line of Subspace Lab: arguments become requests, events become text. The engine does the rest.

mod driver;
mod summary;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use subspace_lab_protocol::event::{Analysis, SetSummary};
use subspace_lab_protocol::request::Reconstruct;
use subspace_lab_protocol::{BottomStart, Event, Extent, Request};

use driver::{Driver, Failure};

const HELP: &str = "\
Exact PCA of image sets, rebuilt from the top or the bottom subspace.

Usage: subspace-lab analyse [--standardise] FILE
       subspace-lab report FILE [--noise SPEC]... [--out REPORT.json]

  FILE            an image set:
                  SET.json   a description with its sprite sheet beside it, as in static/samples
                  FILE.npz   a NumPy archive: X in uint8 with shape (N, H, W) or (N, H, W, 3),
                             and integer labels y if there are any
  --standardise   divide by the global standard deviation before variances are stated
  --noise SPEC    a noise strategy to judge; may be given several times:
                  none, gaussian:sigma=0.5, mask:ratio=0.75,patch=4 (apart=1: channels apart,
                  fixed=1: a fixed number of patches), components:ratio=0.75,
                  power:exponent=3,sigma=1
  --out FILE      where the report goes, instead of standard output
  -h, --help      print this
  -V, --version   print the version

The summary or report goes to standard output; progress to standard error, if that is a terminal.
Exit status: 0 done, 2 the arguments or the input are wrong, 1 a fault of this program.
";

/// The cut whose reconstruction errors are printed.
const CUT_SHARE: f64 = 0.75;

/// What the arguments ask for.
enum Command {
    Help,
    Version,
    Analyze { file: PathBuf, standardize: bool },
    Report { file: PathBuf, noises: Vec<String>, out: Option<PathBuf> },
}

fn main() -> ExitCode {
    match command(std::env::args_os().skip(1)).and_then(run) {
        Ok(text) => print(&text),
        Err(failure) => {
            // Nobody may be reading any more; the exit status says it too.
            let _ = writeln!(std::io::stderr(), "subspace-lab: {failure}");
            ExitCode::from(failure.exit_status())
        }
    }
}

fn command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let Some(first) = arguments.next() else {
        return Err(Failure::Input(
            "say what to do: `subspace-lab analyse SET.json` or FILE.npz; --help tells more".into(),
        ));
    };
    match first.to_str() {
        Some("-h" | "--help" | "help") => Ok(Command::Help),
        Some("-V" | "--version") => Ok(Command::Version),
        Some("analyse" | "analyze") => analyze_command(arguments),
        Some("report") => report_command(arguments),
        _ => Err(Failure::Input(format!(
            "there is no command `{}`; there are `analyse` and `report`, and --help tells more",
            first.display()
        ))),
    }
}

fn analyze_command(arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let mut standardize = false;
    let mut file = None;
    for argument in arguments {
        match argument.to_str() {
            Some("-h" | "--help") => return Ok(Command::Help),
            Some("--standardise" | "--standardize") => standardize = true,
            Some(option) if option.starts_with('-') => {
                return Err(Failure::Input(format!("`analyse` has no option `{option}`; --help lists what it has")));
            }
            _ if file.is_some() => {
                return Err(Failure::Input("`analyse` takes one file at a time; run it once for each".into()));
            }
            _ => file = Some(PathBuf::from(argument)),
        }
    }
    match file {
        Some(file) => Ok(Command::Analyze { file, standardize }),
        None => Err(Failure::Input("name the file to analyse: `subspace-lab analyse SET.json` or FILE.npz".into())),
    }
}

fn report_command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let (mut file, mut noises, mut out) = (None, Vec::new(), None);
    while let Some(argument) = arguments.next() {
        let mut value = |what: &str| arguments.next().ok_or_else(|| Failure::Input(format!("`{what}` needs a value")));
        match argument.to_str() {
            Some("-h" | "--help") => return Ok(Command::Help),
            Some("--noise") => noises.push(value("--noise")?.to_string_lossy().into_owned()),
            Some("--out") => out = Some(PathBuf::from(value("--out")?)),
            Some(option) if option.starts_with('-') => {
                return Err(Failure::Input(format!("`report` has no option `{option}`; --help lists what it has")));
            }
            _ if file.is_some() => return Err(Failure::Input("`report` takes one file; run it once for each".into())),
            _ => file = Some(PathBuf::from(argument)),
        }
    }
    match file {
        Some(file) => Ok(Command::Report { file, noises, out }),
        None => Err(Failure::Input("name the file to report on: `subspace-lab report SET.json` or FILE.npz".into())),
    }
}

fn run(command: Command) -> Result<String, Failure> {
    match command {
        Command::Help => Ok(HELP.to_owned()),
        Command::Version => Ok(format!("subspace-lab {}\n", env!("CARGO_PKG_VERSION"))),
        Command::Analyze { file, standardize } => analyze(&file, standardize),
        Command::Report { file, noises, out } => report(&file, noises, out.as_deref()),
    }
}

fn report(file: &Path, noises: Vec<String>, out: Option<&Path>) -> Result<String, Failure> {
    let (mut driver, ..) = open(file, false)?;
    let Event::Report(text) = driver.ask(Request::Report { noises })? else {
        return Err(Failure::unexpected("report"));
    };
    let Some(out) = out else { return Ok(text) };
    driver::write_whole(out, &text)?;
    Ok(String::new())
}

/// An engine with the file's images analysed.
fn open(file: &Path, standardize: bool) -> Result<(Driver, Box<SetSummary>, Box<Analysis>), Failure> {
    let source = driver::read_source(file)?;
    let mut driver = Driver::new();
    let Event::Loaded(set) = driver.ask(Request::Load(source)).map_err(|failure| failure.about(file))? else {
        return Err(Failure::unexpected("load"));
    };
    let Event::Analyzed(analysis) =
        driver.ask(Request::Analyze { standardize }).map_err(|failure| failure.about(file))?
    else {
        return Err(Failure::unexpected("analyse"));
    };
    Ok((driver, set, analysis))
}

fn analyze(file: &Path, standardize: bool) -> Result<String, Failure> {
    let (mut driver, set, analysis) = open(file, standardize)?;
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
        return Err(Failure::unexpected("reconstruct"));
    };
    Ok(summary::text(&set, &analysis, &cut))
}

fn print(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "subspace-lab: the summary cannot be written ({error})");
            ExitCode::FAILURE
        }
    }
}
