//! What the arguments ask for.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;
use subspace_lab_exports::{self as exports, Export, Format};
use subspace_lab_protocol::lane::Part;
use subspace_lab_protocol::{Extent, Settings};
use subspace_lab_words::written::capitalized;
use subspace_lab_words::{Code, Message, t};

use crate::drawing::{self, DrawingOrder, MAX_SCALE};
use crate::driver::Failure;
use crate::exporting::{ExportOrder, ReportOrder};
use crate::help::Topic;
use crate::input::Wishes;
use crate::moments::{CHECKPOINT, MAX_SAMPLE, MomentsOrder};
use crate::preparing;
use crate::reading::ReadOrder;
use crate::rebuilding::{N_CODE, RebuildOrder};

/// One run of the program.
pub(crate) enum Command {
    Help(Option<Topic>),
    Version,
    Analyze { input: PathBuf, wishes: Wishes, standardize: bool },
    Read { input: PathBuf, wishes: Wishes, order: ReadOrder },
    Rebuild { input: PathBuf, wishes: Wishes, order: RebuildOrder },
    Report { input: PathBuf, wishes: Wishes, order: ReportOrder },
    Export { input: PathBuf, wishes: Wishes, order: ExportOrder },
    Check { input: PathBuf, wishes: Wishes, pca: PathBuf },
    Moments { wishes: Wishes, order: MomentsOrder },
    Merge { files: Vec<PathBuf>, out: PathBuf },
}

/// Takes the arguments apart.
///
/// # Errors
/// [`Failure::Input`] if they make no sense.
pub(crate) fn command(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Failure> {
    let mut parser = Parser::from_args(arguments);
    match parser.next().map_err(said)? {
        None => Err(Failure::Input(t!(cli_nothing_to_do).into())),
        Some(Short('h') | Long("help")) => Ok(Command::Help(None)),
        Some(Short('V') | Long("version")) => Ok(Command::Version),
        Some(Value(word)) if word == "help" => match parser.next().map_err(said)? {
            Some(Value(word)) => topic(&word).map(|topic| Command::Help(Some(topic))),
            _ => Ok(Command::Help(None)),
        },
        Some(Value(word)) => match topic(&word)? {
            Topic::Analyse => analyze_command(&mut parser),
            Topic::Read => read_command(&mut parser),
            Topic::Rebuild => rebuild_command(&mut parser),
            Topic::Report => report_command(&mut parser),
            Topic::Export => export_command(&mut parser),
            Topic::Check => check_command(&mut parser),
            Topic::Moments => moments_command(&mut parser),
            Topic::Merge => merge_command(&mut parser),
        },
        Some(Short(letter)) => Err(no_command(&format!("-{letter}"))),
        Some(Long(word)) => Err(no_command(&format!("--{word}"))),
    }
}

fn topic(word: &OsString) -> Result<Topic, Failure> {
    let topic = word.to_str().and_then(Topic::from_name);
    topic.ok_or_else(|| no_command(&word.to_string_lossy()))
}

fn no_command(word: &str) -> Failure {
    let names = Topic::ALL.map(|topic| format!("`{}`", topic.name()));
    Failure::Input(t!(cli_no_command, word = word, names = names.join(", ")))
}

/// What every command takes: one input, how its images are to be prepared or drawn, and a seed.
struct Common {
    topic: Topic,
    inputs: Vec<PathBuf>,
    wishes: Wishes,
    draw: Option<String>,
    seed: Option<u64>,
}

/// An option as it was given, so that a sentence can name it.
enum Given {
    /// One of the command's own.
    Option(String),
    /// The way to the command's help.
    Help,
    /// There are no more.
    End,
}

impl Common {
    fn of(topic: Topic) -> Self {
        Self { topic, inputs: Vec::new(), wishes: Wishes::default(), draw: None, seed: None }
    }

    /// The next option that is not one of these.
    fn next(&mut self, parser: &mut Parser) -> Result<Given, Failure> {
        loop {
            match parser.next().map_err(said)? {
                None => return Ok(Given::End),
                Some(Short('h') | Long("help")) => return Ok(Given::Help),
                Some(Long("size")) => self.wishes.size_px = Some(number(parser, "size", t!(cli_number_of_pixels))?),
                Some(Long("gray" | "grey")) => self.wishes.is_gray = true,
                Some(Long(option)) if preparing::OPTIONS.contains(&option) => {
                    let option = option.to_owned();
                    let value = text(parser, &option)?;
                    preparing::set(&mut self.wishes, &option, &value)?;
                }
                Some(Long("draw")) => self.draw = Some(text(parser, "draw")?),
                Some(Long("seed")) => self.seed = Some(number(parser, "seed", t!(parameter_whole_number))?),
                Some(Long(option)) => return Ok(Given::Option(option.to_owned())),
                Some(Short(letter)) => return Err(self.unknown(&format!("-{letter}"))),
                Some(Value(_)) if !self.inputs.is_empty() && self.topic != Topic::Moments => {
                    return Err(Failure::Input(t!(cli_one_input, name = self.topic.name())));
                }
                Some(Value(word)) => self.inputs.push(PathBuf::from(word)),
            }
        }
    }

    fn unknown(&self, option: &str) -> Failure {
        Failure::Input(t!(cli_no_option, name = self.topic.name(), option = option))
    }

    /// Of a command that has nothing random but what `--draw` draws.
    fn unseeded(self) -> Result<(PathBuf, Wishes), Failure> {
        if self.seed.is_some() && self.draw.is_none() {
            return Err(Failure::Input(t!(cli_seed_of_nothing, name = self.topic.name())));
        }
        self.seeded().map(|(input, wishes, _)| (input, wishes))
    }

    /// The input, what to do with it, and the seed.
    fn seeded(self) -> Result<(PathBuf, Wishes, u64), Failure> {
        let Self { topic, inputs, mut wishes, draw, seed } = self;
        let seed = seed.unwrap_or(0);
        wishes.drawing = draw.map(|spec| (spec, seed));
        let unnamed = || {
            let name = topic.name();
            Failure::Input(match topic {
                Topic::Report => t!(cli_no_input_to_report, name = name),
                _ => t!(cli_no_input, name = name),
            })
        };
        Ok((inputs.into_iter().next().ok_or_else(unnamed)?, wishes, seed))
    }
}

fn analyze_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut common, mut standardize) = (Common::of(Topic::Analyse), false);
    loop {
        match common.next(parser)? {
            Given::Option(it) if it == "standardise" || it == "standardize" => standardize = true,
            Given::Option(it) => return Err(common.unknown(&format!("--{it}"))),
            Given::Help => return Ok(Command::Help(Some(Topic::Analyse))),
            Given::End => break,
        }
    }
    let (input, wishes) = common.unseeded()?;
    Ok(Command::Analyze { input, wishes, standardize })
}

fn report_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut common, mut noises, mut format, mut out) = (Common::of(Topic::Report), Vec::new(), None, None);
    loop {
        match common.next(parser)? {
            Given::Option(it) if it == "noise" => noises.push(text(parser, "noise")?),
            Given::Option(it) if it == "format" => format = Some(format_of(&text(parser, "format")?)?),
            Given::Option(it) if it == "out" => out = Some(PathBuf::from(parser.value().map_err(said)?)),
            Given::Option(it) => return Err(common.unknown(&format!("--{it}"))),
            Given::Help => return Ok(Command::Help(Some(Topic::Report))),
            Given::End => break,
        }
    }
    let (input, wishes) = common.unseeded()?;
    let format = match (format, out.as_ref().and_then(|out| out.extension())) {
        (Some(format), _) => format,
        (None, None) => &exports::FORMATS[0],
        (None, Some(ending)) => {
            let ending = ending.to_string_lossy();
            exports::format_by_id(&ending)
                .ok_or_else(|| Failure::Input(t!(cli_no_format_ends_so, ending = &*ending, known = formats())))?
        }
    };
    Ok(Command::Report { input, wishes, order: ReportOrder { noises, format, out } })
}

/// A way to write reports.
fn format_of(id: &str) -> Result<&'static Format, Failure> {
    exports::format_by_id(id).ok_or_else(|| Failure::Input(t!(cli_no_format, id = id, known = formats())))
}

fn formats() -> String {
    exports::FORMATS.iter().map(|format| format.export.id).collect::<Vec<_>>().join(", ")
}

fn export_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut common, mut export, mut n_components, mut out) = (Common::of(Topic::Export), None, None, None);
    let (mut link, mut scale) = (None, None);
    loop {
        match common.next(parser)? {
            Given::Option(it) if it == "as" => export = Some(export_of(&text(parser, "as")?)?),
            Given::Option(it) if it == "components" => {
                let n: u64 = number(parser, "components", t!(parameter_whole_number))?;
                // There are never so many.
                n_components = Some(u32::try_from(n).unwrap_or(u32::MAX));
            }
            Given::Option(it) if it == "link" => link = Some(drawing::settings_of(&text(parser, "link")?)?),
            Given::Option(it) if it == "scale" => {
                let n: u32 = number(parser, "scale", t!(parameter_whole_number))?;
                if !(1..=MAX_SCALE).contains(&n) {
                    return Err(Failure::Input(t!(cli_scale, most = MAX_SCALE)));
                }
                scale = Some(n);
            }
            Given::Option(it) if it == "out" => out = Some(PathBuf::from(parser.value().map_err(said)?)),
            Given::Option(it) => return Err(common.unknown(&format!("--{it}"))),
            Given::Help => return Ok(Command::Help(Some(Topic::Export))),
            Given::End => break,
        }
    }
    let (input, wishes) = common.unseeded()?;
    let export = export.ok_or_else(|| Failure::Input(t!(cli_export_as, known = known_exports())))?;
    let out = out.ok_or_else(|| Failure::Input(t!(cli_export_out, ending = export.ending)))?;
    if n_components.is_some() && !export.takes_components() {
        return Err(Failure::Input(t!(cli_export_has_all, id = export.id)));
    }
    let is_drawn = matches!(export.source, exports::Source::Drawing(_));
    let takes_link = is_drawn || matches!(export.source, exports::Source::Images);
    if link.is_some() && !takes_link || scale.is_some() && !is_drawn {
        return Err(Failure::Input(t!(cli_export_not_drawn, id = export.id)));
    }
    let (settings, set) = link.unwrap_or_else(|| (Settings::new(0), None));
    let drawing = DrawingOrder { settings: Box::new(settings), set, scale: scale.unwrap_or(1) };
    Ok(Command::Export { input, wishes, order: ExportOrder { export, n_components, drawing, out } })
}

fn export_of(id: &str) -> Result<&'static Export, Failure> {
    exports::by_id(id).ok_or_else(|| Failure::Input(t!(cli_no_export, id = id, known = known_exports())))
}

fn known_exports() -> String {
    exports::all().map(|export| export.id).collect::<Vec<_>>().join(", ")
}

fn check_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut common, mut pca) = (Common::of(Topic::Check), None);
    loop {
        match common.next(parser)? {
            Given::Option(it) if it == "pca" => pca = Some(PathBuf::from(parser.value().map_err(said)?)),
            Given::Option(it) => return Err(common.unknown(&format!("--{it}"))),
            Given::Help => return Ok(Command::Help(Some(Topic::Check))),
            Given::End => break,
        }
    }
    let (input, wishes) = common.unseeded()?;
    let pca = pca.ok_or_else(|| Failure::Input(t!(cli_check_pca).into()))?;
    Ok(Command::Check { input, wishes, pca })
}

fn moments_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut common, mut out, mut n_sample, mut checkpoint) = (Common::of(Topic::Moments), None, 0, CHECKPOINT);
    loop {
        match common.next(parser)? {
            Given::Option(it) if it == "out" => out = Some(PathBuf::from(parser.value().map_err(said)?)),
            Given::Option(it) if it == "sample" => {
                n_sample = number(parser, "sample", t!(parameter_whole_number))?;
                if n_sample > MAX_SAMPLE {
                    return Err(Failure::Input(t!(cli_moments_sample, most = MAX_SAMPLE)));
                }
            }
            Given::Option(it) if it == "checkpoint" => {
                checkpoint = number(parser, "checkpoint", t!(parameter_whole_number))?;
            }
            Given::Option(it) => return Err(common.unknown(&format!("--{it}"))),
            Given::Help => return Ok(Command::Help(Some(Topic::Moments))),
            Given::End => break,
        }
    }
    if common.draw.is_some() {
        return Err(common.unknown("--draw"));
    }
    let Common { inputs, wishes, seed, .. } = common;
    let out = out.ok_or_else(|| Failure::Input(t!(cli_export_out, ending = "npz")))?;
    if inputs.is_empty() {
        return Err(Failure::Input(t!(cli_moments_no_input).into()));
    }
    let order = MomentsOrder { inputs, out, n_sample, checkpoint: checkpoint.max(1), seed: seed.unwrap_or(0) };
    Ok(Command::Moments { wishes, order })
}

fn merge_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut files, mut out) = (Vec::new(), None);
    while let Some(argument) = parser.next().map_err(said)? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help(Some(Topic::Merge))),
            Long("out") => out = Some(PathBuf::from(parser.value().map_err(said)?)),
            Long(option) => return Err(Common::of(Topic::Merge).unknown(&format!("--{option}"))),
            Short(letter) => return Err(Common::of(Topic::Merge).unknown(&format!("-{letter}"))),
            Value(file) => files.push(PathBuf::from(file)),
        }
    }
    if files.is_empty() {
        return Err(Failure::Input(t!(cli_merge_no_input).into()));
    }
    let out = out.ok_or_else(|| Failure::Input(t!(cli_export_out, ending = "npz")))?;
    Ok(Command::Merge { files, out })
}

fn read_command(parser: &mut Parser) -> Result<Command, Failure> {
    let mut common = Common::of(Topic::Read);
    let (mut readers, mut parts, mut csv) = (Vec::new(), Vec::new(), None);
    loop {
        match common.next(parser)? {
            Given::Option(it) => match it.as_str() {
                "reader" => readers.push(text(parser, "reader")?),
                "top" => parts.push(Part::Top(extent(parser, "top")?)),
                "bottom" => parts.push(Part::Bottom(match extent(parser, "bottom")? {
                    Extent::Share(share) => Extent::Share(1.0 - share),
                    components => components,
                })),
                "all" => parts.push(Part::All),
                "csv" => csv = Some(PathBuf::from(parser.value().map_err(said)?)),
                _ => return Err(common.unknown(&format!("--{it}"))),
            },
            Given::Help => return Ok(Command::Help(Some(Topic::Read))),
            Given::End => break,
        }
    }
    let usual = ReadOrder::usual();
    if readers.is_empty() {
        readers = usual.readers;
    }
    if parts.is_empty() {
        parts = usual.parts;
    }
    let (input, wishes, seed) = common.seeded()?;
    Ok(Command::Read { input, wishes, order: ReadOrder { readers, parts, seed, csv } })
}

fn rebuild_command(parser: &mut Parser) -> Result<Command, Failure> {
    let (mut common, mut values) = (Common::of(Topic::Rebuild), Vec::new());
    let mut order = RebuildOrder { spec: String::new(), noise: "none".to_owned(), n_code: N_CODE, seed: 0 };
    loop {
        match common.next(parser)? {
            Given::Option(it) => match it.as_str() {
                "bottleneck" => {
                    // What does not fit is refused as what is too large.
                    let n: u64 = number(parser, "bottleneck", t!(parameter_whole_number))?;
                    order.n_code = u32::try_from(n).unwrap_or(u32::MAX);
                }
                "hidden" | "epochs" => {
                    let n: u64 = number(parser, &it, t!(parameter_whole_number))?;
                    values.push(format!("{it}={n}"));
                }
                "noise" => order.noise = text(parser, "noise")?,
                _ => return Err(common.unknown(&format!("--{it}"))),
            },
            Given::Help => return Ok(Command::Help(Some(Topic::Rebuild))),
            Given::End => break,
        }
    }
    values.push(format!("bottleneck={}", order.n_code));
    order.spec = format!("autoencoder:{}", values.join(","));
    let (input, wishes, seed) = common.seeded()?;
    order.seed = seed;
    Ok(Command::Rebuild { input, wishes, order })
}

/// The parser's own sentences, in this program's words where they are about what a person can mend.
fn said(error: lexopt::Error) -> Failure {
    Failure::Input(match error {
        lexopt::Error::MissingValue { option: Some(option) } => t!(cli_needs_a_value, option = option),
        lexopt::Error::UnexpectedValue { option, value } => {
            t!(cli_takes_no_value, option = option, value = value.display().to_string())
        }
        other => Message::verbatim(&(capitalized(&other.to_string()) + ".")),
    })
}

fn text(parser: &mut Parser, option: &str) -> Result<String, Failure> {
    let value = parser.value().map_err(said)?;
    let shown = value.display().to_string();
    value.into_string().map_err(|_| Failure::Input(t!(cli_takes_text, option = option, given = shown)))
}

fn number<T: std::str::FromStr>(parser: &mut Parser, option: &str, what: Code) -> Result<T, Failure> {
    let text = text(parser, option)?;
    text.parse().map_err(|_| Failure::Input(t!(cli_takes, option = option, what = what, given = text)))
}

/// A percentage of the variance, or a number of components with a k behind it.
fn extent(parser: &mut Parser, option: &str) -> Result<Extent, Failure> {
    let text = text(parser, option)?;
    let extent = match text.strip_suffix('k') {
        Some(number) => number.parse().ok().map(Extent::Components),
        None => {
            let percent = text.parse::<f64>().ok().filter(|percent| (0.0..=100.0).contains(percent));
            percent.map(|percent| Extent::Share(percent / 100.0))
        }
    };
    extent.ok_or_else(|| Failure::Input(t!(cli_takes, option = option, what = t!(cli_extent), given = text)))
}
