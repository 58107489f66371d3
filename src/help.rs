//! What `--help` prints: of everything, or of one command. Noises, grounds and readers are those of their registries.

use std::fmt::Write as _;
use subspace_lab_words::{Code, Words, t};

use subspace_lab_exports::{self as exports, Export};
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
    Export,
    Check,
    Moments,
    Merge,
}

/// One entry of a help text: how it is written, and what it does.
type Entry = (&'static str, Code);

/// What every command takes.
const COMMON: [Entry; 14] = [
    ("INPUT", t!(help_input)),
    ("", t!(help_input_folder)),
    ("", t!(help_input_zip)),
    ("", t!(help_input_arrays)),
    ("", t!(help_input_sheet)),
    ("--size N", t!(help_size)),
    ("--gray", t!(help_gray)),
    ("--images KEY", t!(help_images)),
    ("--labels FROM", t!(help_labels)),
    ("--shape HxW", t!(help_shape)),
    ("--background C", t!(help_background)),
    ("--range LOW,HIGH", t!(help_range)),
    ("--split FROM", t!(help_split)),
    ("--draw SPEC", t!(help_draw)),
];

const SEED: Entry = ("--seed N", t!(help_seed));
const DRAW_SEED: Entry = ("--seed N", t!(help_draw_seed));

impl Topic {
    pub(crate) const ALL: [Self; 8] =
        [Self::Analyse, Self::Read, Self::Rebuild, Self::Report, Self::Export, Self::Check, Self::Moments, Self::Merge];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Analyse => "analyse",
            Self::Read => "read",
            Self::Rebuild => "rebuild",
            Self::Report => "report",
            Self::Export => "export",
            Self::Check => "check",
            Self::Moments => "moments",
            Self::Merge => "merge",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let name = if name == "analyze" { "analyse" } else { name };
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }

    const fn does(self) -> Code {
        match self {
            Self::Analyse => t!(help_analyse),
            Self::Read => t!(help_read),
            Self::Rebuild => t!(help_rebuild),
            Self::Report => t!(help_report),
            Self::Export => t!(help_export),
            Self::Check => t!(help_check),
            Self::Moments => t!(help_moments),
            Self::Merge => t!(help_merge),
        }
    }

    const fn usage(self) -> &'static str {
        match self {
            Self::Analyse => "INPUT [--standardise]",
            Self::Read => "INPUT [--reader SPEC]... [--top P]... [--bottom P]... [--all] [--csv FILE]",
            Self::Rebuild => "INPUT [--bottleneck N] [--hidden N] [--epochs N] [--noise SPEC]",
            Self::Report => "INPUT [--noise SPEC]... [--format NAME] [--out FILE]",
            Self::Export => "INPUT --as ID [--components K] [--link LINK] [--scale N] --out FILE",
            Self::Check => "INPUT --pca FILE.npz",
            Self::Moments => "INPUT... --out FILE.npz [--sample N] [--checkpoint N]",
            Self::Merge => "FILE.npz FILE.npz... --out FILE.npz",
        }
    }

    /// Its own options.
    const fn options(self) -> &'static [Entry] {
        match self {
            Self::Analyse => &[("--standardise", t!(help_standardise)), DRAW_SEED],
            Self::Read => &[
                ("--reader SPEC", t!(help_reader)),
                ("--top P", t!(help_top)),
                ("--bottom P", t!(help_bottom)),
                ("--all", t!(help_all)),
                ("--csv FILE", t!(help_csv)),
                SEED,
            ],
            Self::Rebuild => &[
                ("--bottleneck N", t!(help_bottleneck)),
                ("--hidden N", t!(help_hidden)),
                ("--epochs N", t!(help_epochs)),
                ("--noise SPEC", t!(help_noise)),
                SEED,
            ],
            Self::Report => &[
                ("--noise SPEC", t!(help_judged_noise)),
                ("--format NAME", t!(help_format)),
                ("--out FILE", t!(help_out)),
                DRAW_SEED,
            ],
            Self::Moments => &[
                ("--out FILE.npz", t!(help_moments_out)),
                ("--sample N", t!(help_sample)),
                ("--checkpoint N", t!(help_checkpoint)),
                ("--seed N", t!(help_sample_seed)),
            ],
            Self::Merge => &[("--out FILE.npz", t!(help_merge_out))],
            Self::Check => &[("--pca FILE.npz", t!(help_pca)), DRAW_SEED],
            Self::Export => &[
                ("--as ID", t!(help_as)),
                ("--components K", t!(help_components)),
                ("--link LINK", t!(help_link)),
                ("--scale N", t!(help_scale)),
                ("--out FILE", t!(help_export_out)),
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
        Some(topic) => topic.does(),
        None => t!(help_about),
    }
    .words()
        + "\n";
    let shown = topic.map_or(Topic::ALL.to_vec(), |topic| vec![topic]);
    for (i, topic) in shown.iter().enumerate() {
        let usage = t!(help_usage).words();
        let start = if i == 0 { format!("\n{usage}") } else { " ".repeat(usage.chars().count()) };
        put(&mut text, format_args!("{start} subspace-lab {} {}\n", topic.name(), topic.usage()));
    }
    if topic == Some(Topic::Merge) {
        text.push('\n');
    } else {
        if topic != Some(Topic::Moments) {
            put(&mut text, format_args!("       {}\n", t!(help_each_with).words()));
        }
        text.push('\n');
        // What is drawn is small enough to be analysed.
        let n_common = COMMON.len() - usize::from(topic == Some(Topic::Moments));
        entries(&mut text, &COMMON[..n_common]);
    }
    let mut said: Vec<Code> = Vec::new();
    for topic in &shown {
        let own: Vec<Entry> = topic.options().iter().filter(|it| !said.contains(&it.1)).copied().collect();
        said.extend(own.iter().map(|it| it.1));
        if topic_is_alone(&shown) {
            entries(&mut text, &own);
        } else {
            put(&mut text, format_args!("\n{}: {}\n", topic.name(), topic.does().words()));
            entries(&mut text, &own);
        }
    }
    entries(&mut text, &[("-h, --help", t!(help_help)), ("-V, --version", t!(help_version))]);
    match topic {
        Some(topic) => registries(&mut text, topic)?,
        None => {
            text.push('\n');
            wrapped(&mut text, 0, &t!(help_specs).words());
        }
    }
    text.push('\n');
    for paragraph in [t!(help_output), t!(help_dashes), t!(help_exit_status)] {
        wrapped(&mut text, 0, &paragraph.words());
    }
    Ok(text)
}

fn heading(text: &mut String, words: Code) {
    put(text, format_args!("\n{}\n", words.words()));
}

fn topic_is_alone(shown: &[Topic]) -> bool {
    shown.len() == 1
}

/// What can be written for NAME and SPEC.
fn registries(text: &mut String, topic: Topic) -> Result<(), Failure> {
    let entry = |it: &Export| (it.id, it.summary);
    if topic == Topic::Report {
        heading(text, t!(help_formats));
        entries(text, &exports::FORMATS.iter().map(|it| entry(it.export)).collect::<Vec<_>>());
    }
    if topic == Topic::Export {
        heading(text, t!(help_exports));
        entries(text, &exports::all().map(entry).collect::<Vec<_>>());
    }
    if matches!(topic, Topic::Moments | Topic::Merge) {
        return Ok(());
    }
    let mut driver = Driver::new();
    let mut said = Vec::new();
    if matches!(topic, Topic::Report | Topic::Rebuild) {
        let Event::Noises(noises) = driver.ask(Request::Noises)? else {
            return Err(Failure::unexpected("Noises"));
        };
        heading(text, t!(help_noises));
        for it in noises {
            let summary = match it.takes_grid {
                true => t!(help_noise_with_grid, summary = it.summary),
                false => t!(sentence, words = it.summary),
            };
            let summary = if it.is_estimated { summary.then(t!(help_estimated)) } else { summary };
            spec(text, &mut said, &it.id, &it.parameters, &summary.words());
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
        heading(text, t!(help_readers));
        for it in readers {
            spec(text, &mut said, &it.id, &it.parameters, &it.summary.words());
        }
    }
    let Event::Grounds(grounds) = driver.ask(Request::Grounds)? else {
        return Err(Failure::unexpected("Grounds"));
    };
    heading(text, t!(help_grounds));
    for it in grounds {
        spec(text, &mut said, &it.id, &it.parameters, &it.summary.words());
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
        let range = t!(help_parameter, key = &it.key, min = it.min, max = it.max, meaning = it.meaning);
        wrapped(text, 18, &range.words());
    }
}

const WIDTH: usize = 100;
const INDENT: usize = 19;

fn entries(text: &mut String, entries: &[Entry]) {
    for (key, does) in entries {
        let start = text.len();
        wrapped(text, INDENT, &does.words());
        // The key takes the place of the first line's indent.
        text.replace_range(start..start + INDENT, &format!("  {key:<17}"));
    }
}

/// Words in lines that begin at this column.
pub(crate) fn wrapped(text: &mut String, indent: usize, words: &str) {
    let mut column = 0;
    for word in words.split(' ') {
        let n = word.chars().count();
        if column == 0 || column + 1 + n > WIDTH {
            let line_break = if column == 0 { "" } else { "\n" };
            put(text, format_args!("{line_break}{:indent$}{word}", ""));
            column = indent + n;
        } else {
            put(text, format_args!(" {word}"));
            column += 1 + n;
        }
    }
    text.push('\n');
}

fn put(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Into a string; it cannot fail.
    let _ = text.write_fmt(what);
}
