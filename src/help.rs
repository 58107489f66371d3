//! What `--help` prints: of everything, or of one command. Noises, grounds and readers are those of their registries.

use std::fmt::Write as _;

use subspace_lab_lane::Lane;
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};
use subspace_lab_protocol::noise::{NoiseSpec, ParameterInfo};
use subspace_lab_protocol::{Event, Request};

use crate::driver::{Driver, Failure};

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    Analyse,
    Read,
    Rebuild,
    Report,
}

/// One entry of a help text: how it is written, and what it does.
type Entry = (&'static str, &'static str);

/// What every command takes.
const COMMON: [Entry; 14] = [
    ("INPUT", "an image set:"),
    ("", "FOLDER    with images in it, in folders of classes if you have labels"),
    ("", "FILE.zip  of the same"),
    (
        "",
        "FILE.npz, FILE.npy, IDX and CIFAR files: arrays of images, as (N, H, W), (N, H, W, C), (N, C, H, W) or (N, D), with integer labels if any",
    ),
    ("", "SET.json  a description with its sprite sheet beside it, as in static/samples"),
    (
        "--size N",
        "bring images to N x N pixels, 8 to 224: the centre square, by area averaging (images: 32 if not given, arrays: as they are)",
    ),
    ("--gray", "one channel instead of red, green and blue"),
    ("--images KEY", "which array of an archive or folder holds the pictures, where several could"),
    (
        "--labels FROM",
        "where labels come from: FILE:COLUMN of a list (.csv, .tsv), the name of an array, folders (folders:2: one level further up), or none",
    ),
    (
        "--shape HxW",
        "rows and columns of pictures that lie in an array as rows of numbers, such as 50x37; HxWx3 for colours, plane by plane",
    ),
    (
        "--background C",
        "what is behind transparent parts: black (if not given), white, or a colour such as #ff8800; none: what could be transparency is left out",
    ),
    ("--range LOW,HIGH", "the values that become 0 and 1, in the numbers that files and arrays have, such as 0,4095"),
    (
        "--split FROM",
        "which images are held out: FILE:COLUMN of a list, folders or arrays named train and test, none, or a share such as 0.2, drawn",
    ),
    (
        "--draw SPEC",
        "of a SET.json of grey digits: draw 4,000 + 1,000 pictures of them on a ground, such as gray:contrast=0.5,pixels=24",
    ),
];

const SEED: Entry = ("--seed N", "seed of everything random (0 if not given)");
const DRAW_SEED: Entry = ("--seed N", "seed of what --draw draws (0 if not given)");

impl Topic {
    pub(crate) const ALL: [Self; 4] = [Self::Analyse, Self::Read, Self::Rebuild, Self::Report];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Analyse => "analyse",
            Self::Read => "read",
            Self::Rebuild => "rebuild",
            Self::Report => "report",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let name = if name == "analyze" { "analyse" } else { name };
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }

    /// As in "name the input to read".
    pub(crate) const fn purpose(self) -> &'static str {
        match self {
            Self::Report => "report on",
            _ => self.name(),
        }
    }

    const fn does(self) -> &'static str {
        match self {
            Self::Analyse => "Exact PCA of an image set: spectrum, errors, alignment.",
            Self::Read => "Trains readers on parts of the spectrum and tests them on held-out images.",
            Self::Rebuild => "Trains an autoencoder and says after each epoch what it has learned.",
            Self::Report => "Everything about a set, and what noises would change, in one file.",
        }
    }

    const fn usage(self) -> &'static str {
        match self {
            Self::Analyse => "[--standardise]",
            Self::Read => "[--reader SPEC]... [--top P]... [--bottom P]... [--all] [--seed N]",
            Self::Rebuild => "[--bottleneck N] [--hidden N] [--epochs N] [--noise SPEC]",
            Self::Report => "[--noise SPEC]... [--format NAME] [--out FILE]",
        }
    }

    /// Its own options.
    const fn options(self) -> &'static [Entry] {
        match self {
            Self::Analyse => {
                &[("--standardise", "divide by the global standard deviation before variances are stated"), DRAW_SEED]
            }
            Self::Read => &[
                ("--reader SPEC", "what is trained on each part; may be given several times (network if not given)"),
                (
                    "--top P",
                    "the fewest components that hold P % of the variance (90 if no part is given); a number of components with k, such as 44k",
                ),
                (
                    "--bottom P",
                    "all components after those that hold the other 100 - P % (20 if no part is given); all after so many components with k",
                ),
                ("--all", "all components"),
                SEED,
            ],
            Self::Rebuild => &[
                ("--bottleneck N", "values that the autoencoder reduces an image to (64 if not given)"),
                ("--hidden N", "rectifiers before and after the bottleneck (512 if not given; 0: linear)"),
                ("--epochs N", "times that it learns from each image (50 if not given)"),
                ("--noise SPEC", "a noise that images are rebuilt from (none if not given)"),
                SEED,
            ],
            Self::Report => &[
                ("--noise SPEC", "a noise to judge; may be given several times"),
                ("--format NAME", "how it is written; if not given, as FILE ends, and else the first one below"),
                ("--out FILE", "where the report goes, instead of standard output"),
                DRAW_SEED,
            ],
        }
    }
}

/// The text.
///
/// # Errors
/// [`Failure::Bug`] if a registry does not answer.
pub(crate) fn text(topic: Option<Topic>) -> Result<String, Failure> {
    let mut text = match topic {
        Some(topic) => format!("{}\n", topic.does()),
        None => "Exact PCA of image sets, rebuilt from the top or the bottom subspace.\n".to_owned(),
    };
    let shown = topic.map_or(Topic::ALL.to_vec(), |topic| vec![topic]);
    for (i, topic) in shown.iter().enumerate() {
        let start = if i == 0 { "\nUsage:" } else { "      " };
        put(&mut text, format_args!("{start} subspace-lab {} INPUT {}\n", topic.name(), topic.usage()));
    }
    text.push_str("       each with [--size N] [--gray], or with [--draw SPEC] [--seed N]\n\n");
    entries(&mut text, &COMMON);
    let mut said: Vec<&str> = Vec::new();
    for topic in &shown {
        let own: Vec<Entry> = topic.options().iter().filter(|it| !said.contains(&it.1)).copied().collect();
        said.extend(own.iter().map(|it| it.1));
        if topic_is_alone(&shown) {
            entries(&mut text, &own);
        } else {
            put(&mut text, format_args!("\n{}: {}\n", topic.name(), topic.does()));
            entries(&mut text, &own);
        }
    }
    entries(
        &mut text,
        &[
            ("-h, --help", "print this; `subspace-lab COMMAND --help` is about one command"),
            ("-V, --version", "print the version"),
        ],
    );
    match topic {
        Some(topic) => registries(&mut text, topic)?,
        None => text.push_str("\nWhat can be written for SPEC: noises in the help of `report`, readers in that\nof `read`, grounds in both.\n"),
    }
    text.push_str(
        "\nWhat was asked for goes to standard output; progress to standard error, if that is a terminal.\n\
         After `--` nothing is an option.\n\
         Exit status: 0 done, 2 the arguments or the input are wrong, 1 a fault of this program, 130\n\
         stopped by Ctrl-C, which leaves no half file; a second Ctrl-C ends at once.\n",
    );
    Ok(text)
}

fn topic_is_alone(shown: &[Topic]) -> bool {
    shown.len() == 1
}

/// What can be written for NAME and SPEC.
fn registries(text: &mut String, topic: Topic) -> Result<(), Failure> {
    if topic == Topic::Report {
        text.push_str("\nFormats:\n");
        entries(text, &subspace_lab_exports::ALL.map(|it| (it.id, it.summary)));
    }
    let mut driver = Driver::new();
    let mut said = Vec::new();
    if matches!(topic, Topic::Report | Topic::Rebuild) {
        let Event::Noises(noises) = driver.ask(Request::Noises)? else {
            return Err(Failure::unexpected("list noises"));
        };
        text.push_str("\nNoises, with what each takes, from least to most:\n");
        for it in noises {
            let grid =
                if it.takes_grid { " (drop: 8 x 8 cells over the image, two hexadecimal digits a row)" } else { "" };
            let drawn = if it.is_estimated { " Estimated from draws." } else { "" };
            spec(text, &mut said, &it.id, &it.parameters, &format!("{}{grid}.{drawn}", it.summary));
        }
    }
    if topic == Topic::Read {
        let mut readers = Vec::new();
        Lane::default().carry_out(LaneRequest::Readers, &[], &|| 0.0, &mut |event| {
            if let LaneEvent::Readers(it) = event {
                readers = it;
            }
            std::ops::ControlFlow::Continue(())
        });
        text.push_str("\nReaders:\n");
        for it in readers {
            spec(text, &mut said, &it.id, &it.parameters, &it.summary);
        }
    }
    let Event::Grounds(grounds) = driver.ask(Request::Grounds)? else {
        return Err(Failure::unexpected("list grounds"));
    };
    text.push_str("\nGrounds for --draw:\n");
    for it in grounds {
        spec(text, &mut said, &it.id, &it.parameters, &it.summary);
    }
    Ok(())
}

/// One line for what it is, and one for each number that it takes and that was not said before of just such a number.
fn spec(text: &mut String, said: &mut Vec<ParameterInfo>, id: &str, parameters: &[ParameterInfo], summary: &str) {
    let mut example = NoiseSpec::read(id);
    parameters.iter().for_each(|it| example.set(&it.key, it.default.to_string()));
    put(text, format_args!("  {example}\n"));
    wrapped(text, 18, summary);
    for it in parameters {
        if said.contains(it) {
            continue;
        }
        said.push(it.clone());
        wrapped(text, 18, &format!("{}: {} to {}, {}", it.key, it.min, it.max, it.meaning));
    }
}

const WIDTH: usize = 100;
const INDENT: usize = 18;

fn entries(text: &mut String, entries: &[Entry]) {
    for (key, does) in entries {
        let start = text.len();
        wrapped(text, INDENT, does);
        // The key takes the place of the first line's indent.
        text.replace_range(start..start + INDENT, &format!("  {key:<16}"));
    }
}

/// Words in lines that begin at this column.
fn wrapped(text: &mut String, indent: usize, words: &str) {
    let mut column = 0;
    for word in words.split(' ') {
        if column == 0 || column + 1 + word.len() > WIDTH {
            let line_break = if column == 0 { "" } else { "\n" };
            put(text, format_args!("{line_break}{:indent$}{word}", ""));
            column = indent + word.len();
        } else {
            put(text, format_args!(" {word}"));
            column += 1 + word.len();
        }
    }
    text.push('\n');
}

fn put(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Into a string; it cannot fail.
    let _ = text.write_fmt(what);
}
