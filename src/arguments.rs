//! What the arguments ask for.

use std::ffi::OsString;
use std::path::PathBuf;

use subspace_lab_protocol::Extent;
use subspace_lab_protocol::lane::Part;

use crate::driver::Failure;
use crate::input::Wishes;
use crate::reading::ReadOrder;
use crate::rebuilding::{N_CODE, RebuildOrder};

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Exact PCA of image sets, rebuilt from the top or the bottom subspace.

Usage: subspace-lab analyse INPUT [--standardise]
       subspace-lab read INPUT [--reader SPEC]... [--top P]... [--bottom P]... [--seed N]
       subspace-lab rebuild INPUT [--bottleneck N] [--hidden N] [--epochs N] [--noise SPEC]
                         [--seed N]
       subspace-lab report INPUT [--noise SPEC]... [--out REPORT.json]
       each with [--size N] [--gray], or with [--draw SPEC] [--seed N]

  INPUT           an image set:
                  FOLDER     with images in it, in folders of classes if you have labels
                  FILE.zip   of the same
                  FILE.npz, FILE.npy, IDX and CIFAR files: arrays of images, as (N, H, W),
                             (N, H, W, C), (N, C, H, W) or (N, D), with integer labels if any
                  SET.json   a description with its sprite sheet beside it, as in static/samples
  --size N        bring images to N x N pixels, 8 to 224: the centre square, by area averaging
                  (images: 32 if not given, arrays: as they are)
  --gray          one channel instead of red, green and blue
  --draw SPEC     of a SET.json of grey digits: draw 4,000 + 1,000 pictures of them on a ground:
                  plain (black), gray or color (one for each picture), texture or speckle (color=1:
                  coloured); all take pixels=16 (8 to 32, the side), size=0.75 (0.3 to 1, that of
                  the digit), shift=1 (0: in the middle) and paint=0 (1: digits in random colours),
                  all but plain contrast=1 (0 to 1), texture falloff=1 (0 to 3: how steeply
                  amplitude falls with frequency); such as gray:contrast=0.5,pixels=24
  --standardise   divide by the global standard deviation before variances are stated
  --noise SPEC    a noise strategy to judge, or to rebuild images from; `report` takes several:
                  none, gaussian:sigma=0.5, mask:ratio=0.75,patch=4 (apart=1: channels apart,
                  fixed=1: a fixed number), rows:ratio=0.75, columns:ratio=0.75, dropout:ratio=0.5,
                  center:ratio=0.75,side=0.5, pattern:drop=00003c3c3c3c0000,ratio=0.75 (8 x 8 cells
                  over the image, two hexadecimal digits a row), components:ratio=0.75,
                  power:exponent=3,sigma=1, blur:sigma=1, resample:factor=2, salt:ratio=0.2;
                  estimated from draws: light:brightness=0.2,contrast=0.2,
                  motion:flip=0.5,shift=1,turn=10
  --reader SPEC   what is trained on each part and tested on held-out images; may be given several
                  times: network:epochs=12 (if not given), patches, perceptron, nearest, ridge
  --top P         the fewest components that hold P % of the variance (90 if no part is given);
                  a number of components with k, such as 44k
  --bottom P      all components after those that hold the other 100 - P % (20 if no part is given);
                  all after so many components with k
  --all           all components
  --seed N        seed of everything random (0 if not given)
  --bottleneck N  values that the autoencoder reduces an image to (64 if not given)
  --hidden N      rectifiers before and after the bottleneck (512 if not given; 0: linear)
  --epochs N      times that it learns from each image (50 if not given)
  --out FILE      where the report goes, instead of standard output
  -h, --help      print this
  -V, --version   print the version

The summary or report goes to standard output; progress to standard error, if that is a terminal.
Exit status: 0 done, 2 the arguments or the input are wrong, 1 a fault of this program.
";

/// One run of the program.
pub(crate) enum Command {
    Help,
    Version,
    Analyze { input: PathBuf, wishes: Wishes, standardize: bool },
    Read { input: PathBuf, wishes: Wishes, order: ReadOrder },
    Rebuild { input: PathBuf, wishes: Wishes, order: RebuildOrder },
    Report { input: PathBuf, wishes: Wishes, noises: Vec<String>, out: Option<PathBuf> },
}

/// Takes the arguments apart.
///
/// # Errors
/// [`Failure::Input`] if they make no sense.
pub(crate) fn command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let Some(first) = arguments.next() else {
        return Err(Failure::Input(
            "say what to do: `subspace-lab analyse FOLDER`, FILE.npz or SET.json; --help tells more".into(),
        ));
    };
    match first.to_str() {
        Some("-h" | "--help" | "help") => Ok(Command::Help),
        Some("-V" | "--version") => Ok(Command::Version),
        Some("analyse" | "analyze") => analyze_command(arguments),
        Some("read") => read_command(arguments),
        Some("rebuild") => rebuild_command(arguments),
        Some("report") => report_command(arguments),
        _ => Err(Failure::Input(format!(
            "there is no command `{}`; there are `analyse`, `read`, `rebuild` and `report`, and --help tells more",
            first.display()
        ))),
    }
}

/// What every command takes: one input, how its images are to be prepared or drawn, and a seed.
struct Common {
    command: &'static str,
    /// As in "name the input to read".
    purpose: &'static str,
    input: Option<PathBuf>,
    wishes: Wishes,
    draw: Option<String>,
    seed: Option<u64>,
}

impl Common {
    fn of(command: &'static str, purpose: &'static str) -> Self {
        Self { command, purpose, input: None, wishes: Wishes::default(), draw: None, seed: None }
    }

    /// Takes an argument that is none of the command's own.
    fn take(&mut self, argument: OsString, arguments: &mut impl Iterator<Item = OsString>) -> Result<(), Failure> {
        match argument.to_str() {
            Some("--size") => self.wishes.size_px = Some(size(&value("--size", arguments)?)?),
            Some("--gray" | "--grey") => self.wishes.is_gray = true,
            Some("--draw") => self.draw = Some(value("--draw", arguments)?.to_string_lossy().into_owned()),
            Some("--seed") => self.seed = Some(whole("--seed", arguments)?),
            Some(option) if option.starts_with('-') => {
                return Err(Failure::Input(format!(
                    "`{}` has no option `{option}`; --help lists what it has",
                    self.command
                )));
            }
            _ if self.input.is_some() => {
                let sentence = format!("`{}` takes one input at a time; run it once for each", self.command);
                return Err(Failure::Input(sentence));
            }
            _ => self.input = Some(PathBuf::from(argument)),
        }
        Ok(())
    }

    /// Of a command that has nothing random but what `--draw` draws.
    fn unseeded(self) -> Result<(PathBuf, Wishes), Failure> {
        if self.seed.is_some() && self.draw.is_none() {
            let command = self.command;
            return Err(Failure::Input(format!(
                "`{command}` takes `--seed` only with `--draw`, whose pictures it is for"
            )));
        }
        self.seeded().map(|(input, wishes, _)| (input, wishes))
    }

    /// The input, what to do with it, and the seed.
    fn seeded(self) -> Result<(PathBuf, Wishes, u64), Failure> {
        let Self { command, purpose, input, mut wishes, draw, seed } = self;
        let seed = seed.unwrap_or(0);
        wishes.drawing = draw.map(|spec| (spec, seed));
        let unnamed = || {
            let sentence = "FILE.npz or SET.json";
            Failure::Input(format!("name the input to {purpose}: `subspace-lab {command} FOLDER`, {sentence}"))
        };
        Ok((input.ok_or_else(unnamed)?, wishes, seed))
    }
}

fn analyze_command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let (mut common, mut standardize) = (Common::of("analyse", "analyse"), false);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("-h" | "--help") => return Ok(Command::Help),
            Some("--standardise" | "--standardize") => standardize = true,
            _ => common.take(argument, &mut arguments)?,
        }
    }
    let (input, wishes) = common.unseeded()?;
    Ok(Command::Analyze { input, wishes, standardize })
}

fn report_command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let (mut common, mut noises, mut out) = (Common::of("report", "report on"), Vec::new(), None);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("-h" | "--help") => return Ok(Command::Help),
            Some("--noise") => noises.push(value("--noise", &mut arguments)?.to_string_lossy().into_owned()),
            Some("--out") => out = Some(PathBuf::from(value("--out", &mut arguments)?)),
            _ => common.take(argument, &mut arguments)?,
        }
    }
    let (input, wishes) = common.unseeded()?;
    Ok(Command::Report { input, wishes, noises, out })
}

fn read_command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let mut common = Common::of("read", "read");
    let (mut readers, mut parts) = (Vec::new(), Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("-h" | "--help") => return Ok(Command::Help),
            Some("--reader") => readers.push(value("--reader", &mut arguments)?.to_string_lossy().into_owned()),
            Some("--top") => parts.push(Part::Top(extent("--top", &value("--top", &mut arguments)?)?)),
            Some("--bottom") => {
                parts.push(Part::Bottom(match extent("--bottom", &value("--bottom", &mut arguments)?)? {
                    Extent::Share(share) => Extent::Share(1.0 - share),
                    components => components,
                }));
            }
            Some("--all") => parts.push(Part::All),
            _ => common.take(argument, &mut arguments)?,
        }
    }
    if readers.is_empty() {
        readers.push("network".to_owned());
    }
    if parts.is_empty() {
        parts = vec![Part::Top(Extent::Share(0.9)), Part::Bottom(Extent::Share(0.8))];
    }
    let (input, wishes, seed) = common.seeded()?;
    Ok(Command::Read { input, wishes, order: ReadOrder { readers, parts, seed } })
}

fn rebuild_command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, Failure> {
    let (mut common, mut values) = (Common::of("rebuild", "rebuild"), Vec::new());
    let mut order = RebuildOrder { spec: String::new(), noise: "none".to_owned(), n_code: N_CODE, seed: 0 };
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("-h" | "--help") => return Ok(Command::Help),
            Some(option @ "--bottleneck") => {
                // What does not fit is refused as what is too large.
                order.n_code = u32::try_from(whole(option, &mut arguments)?).unwrap_or(u32::MAX);
            }
            Some(option @ ("--hidden" | "--epochs")) => {
                values.push(format!("{}={}", &option[2..], whole(option, &mut arguments)?));
            }
            Some("--noise") => order.noise = value("--noise", &mut arguments)?.to_string_lossy().into_owned(),
            _ => common.take(argument, &mut arguments)?,
        }
    }
    values.push(format!("bottleneck={}", order.n_code));
    order.spec = format!("autoencoder:{}", values.join(","));
    let (input, wishes, seed) = common.seeded()?;
    order.seed = seed;
    Ok(Command::Rebuild { input, wishes, order })
}

fn whole(option: &str, arguments: &mut impl Iterator<Item = OsString>) -> Result<u64, Failure> {
    let text = value(option, arguments)?;
    let number = text.to_str().and_then(|text| text.parse().ok());
    number.ok_or_else(|| Failure::Input(format!("`{option}` takes a whole number, not `{}`", text.display())))
}

/// A percentage of the variance, or a number of components with a k behind it.
fn extent(option: &str, text: &OsString) -> Result<Extent, Failure> {
    let wrong = || {
        Failure::Input(format!(
            "`{option}` takes a percentage from 0 to 100, or a number of components such as 44k, not `{}`",
            text.display()
        ))
    };
    let text = text.to_str().ok_or_else(wrong)?;
    match text.strip_suffix('k') {
        Some(number) => number.parse().map(Extent::Components).map_err(|_| wrong()),
        None => {
            let percent = text.parse::<f64>().ok().filter(|percent| (0.0..=100.0).contains(percent));
            percent.map(|percent| Extent::Share(percent / 100.0)).ok_or_else(wrong)
        }
    }
}

fn value(option: &str, arguments: &mut impl Iterator<Item = OsString>) -> Result<OsString, Failure> {
    arguments.next().ok_or_else(|| Failure::Input(format!("`{option}` needs a value")))
}

fn size(text: &OsString) -> Result<u32, Failure> {
    let number = text.to_str().and_then(|text| text.parse().ok());
    number.ok_or_else(|| Failure::Input(format!("`--size` takes a number of pixels, not `{}`", text.display())))
}
