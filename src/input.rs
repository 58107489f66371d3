//! Image sets from files and folders: what the intake reads, given to it one file at a time.

use std::io::{Cursor, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use subspace_lab_words::{Tells, Words, t};

use subspace_lab_engine::sheet_file_name;
use subspace_lab_intake::session;
use subspace_lab_intake::{Intake, Limits, NO_LABELS};
use subspace_lab_moments_file as moments_file;
use subspace_lab_protocol::intake::{Choices, ColorMode, IntakeReport, Preparation};
use subspace_lab_protocol::kept::{self, Content};
use subspace_lab_protocol::request::Source;

use crate::driver::{Failure, named, show};
use crate::stopping;

/// Side that images are brought to if nothing is said, in pixels; arrays stay as they are.
const DEFAULT_SIZE_PX: u32 = 32;

/// Most files left out that are named.
const MAX_NAMED: usize = 20;

/// How images are to be prepared, as far as it was said.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Wishes {
    pub(crate) size_px: Option<u32>,
    pub(crate) is_gray: bool,
    pub(crate) row_shape: Option<[u32; 3]>,
    pub(crate) background: [u8; 3],
    pub(crate) held_out_share: f64,
    pub(crate) choices: Choices,
    /// What the images are to be drawn on, as a spec, and the seed.
    pub(crate) drawing: Option<(String, u64)>,
}

/// Reads an image set: the description of a sprite sheet, or whatever the intake reads.
///
/// What one should know of the reading goes to standard error.
///
/// # Errors
/// [`Failure::Input`] if a file cannot be read or no image was found.
pub(crate) fn read(input: &Path, wishes: &Wishes) -> Result<Source, Failure> {
    let ending = input.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    if ending == "json" && !input.is_dir() {
        let is_other = Wishes { drawing: None, ..wishes.clone() } != Wishes::default();
        return if is_other { Err(Failure::Input(t!(cli_sheet_as_it_is).into())) } else { read_sheet(input, wishes) };
    }
    if wishes.drawing.is_some() {
        return Err(Failure::Input(t!(cli_draw_of_no_sheet, input = named(input))));
    }
    let mut intake =
        Intake::new(preparation(wishes), Limits::default()).map_err(|error| Failure::Input(error.message()))?;
    if input.is_dir() {
        add_folder(&mut intake, input)?;
    } else {
        // Once: what comes through a pipe is there but once.
        let bytes = std::fs::read(input).map_err(|error| unreadable(input, &error))?;
        if session::is_session(&bytes) {
            let is_other = *wishes != Wishes::default();
            return if is_other {
                Err(Failure::Input(t!(cli_session_as_it_is).into()))
            } else {
                set_of_session(&bytes)
            };
        }
        if moments_file::is_moments(&bytes) {
            let is_other = *wishes != Wishes::default();
            return if is_other {
                Err(Failure::Input(t!(cli_moments_as_they_are).into()))
            } else {
                set_of_moments(input, &bytes)
            };
        }
        let name = input.file_name().unwrap_or(input.as_os_str()).to_string_lossy();
        add(&mut intake, &name, &bytes)?;
    }
    for choice in [&wishes.choices.labels, &wishes.choices.split].into_iter().flatten() {
        add_list(&mut intake, input, choice)?;
    }
    let name = input.file_stem().unwrap_or(input.as_os_str()).to_string_lossy();
    let (set, report) = intake.finish(&name).map_err(|error| {
        let report = error.report();
        report.into_iter().for_each(tell_left_out);
        let needs_shape = report.is_some_and(|report| report.needs_row_shape);
        let sentence = error.message();
        Failure::Input(if needs_shape { sentence.then(t!(cli_with_shape)) } else { sentence })
    })?;
    tell(&report, input.is_dir());
    Ok(Source::Pixels(set))
}

fn set_of_moments(input: &Path, bytes: &[u8]) -> Result<Source, Failure> {
    let file = moments_file::read(Cursor::new(bytes), moments_file::MAX_BYTES)
        .map_err(|error| Failure::Input(error.message()))?;
    let title = input.file_stem().unwrap_or(input.as_os_str()).to_string_lossy();
    Ok(Source::Moments(Box::new(file.into_set(&title))))
}

fn set_of_session(bytes: &[u8]) -> Result<Source, Failure> {
    let session = session::unpack(bytes).map_err(|error| Failure::Input(error.message()))?;
    let set = session.set.ok_or_else(|| Failure::Input(t!(cli_session_built_in, link = session.link)))?;
    Ok(match kept::open(&set).map_err(|error| Failure::Input(error.message()))? {
        (_, Content::Images(set)) => Source::Pixels(set),
        (_, Content::Moments(set)) => Source::Moments(Box::new(set)),
    })
}

/// Arrays stay as they are, images come to one size and RGB, unless something else is wished.
pub(crate) fn preparation(wishes: &Wishes) -> Preparation {
    Preparation {
        size_px: Some(wishes.size_px.unwrap_or(DEFAULT_SIZE_PX)),
        keeps_arrays: wishes.size_px.is_none(),
        color: if wishes.is_gray { ColorMode::Gray } else { ColorMode::Rgb },
        row_shape: wishes.row_shape,
        background: wishes.background,
        held_out_share: wishes.held_out_share,
        choices: wishes.choices.clone(),
        ..Preparation::as_given()
    }
}

/// A list that lies elsewhere than the images, if the choice names one.
pub(crate) fn add_list(intake: &mut Intake, input: &Path, choice: &str) -> Result<(), Failure> {
    let file = choice.rsplit_once(':').map_or(choice, |(file, _)| file);
    let is_within = input.is_dir() && input.join(file).exists();
    let path = Path::new(file);
    if is_within || !path.is_file() {
        return Ok(());
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    add(intake, file, &bytes)
}

fn add_folder(intake: &mut Intake, folder: &Path) -> Result<(), Failure> {
    let files = files(folder)?;
    intake.set_n_files(files.len() as u32);
    for (path, file) in files {
        match std::fs::read(&file) {
            Ok(bytes) => add(intake, &path, &bytes)?,
            // One file is no reason to give up the others.
            Err(_) => intake.skip_unreadable(&path),
        }
    }
    if std::io::stderr().is_terminal() {
        show("");
    }
    Ok(())
}

/// # Errors
/// [`Failure::Stopped`] if it is to stop.
pub(crate) fn add(intake: &mut Intake, path: &str, bytes: &[u8]) -> Result<(), Failure> {
    let shows_progress = std::io::stderr().is_terminal();
    let flow = intake.add(path, bytes, &mut |progress| {
        if shows_progress && progress.n_files > 1 {
            show(&t!(cli_reading_files, done = progress.n_files_done, all = progress.n_files).words());
        }
        if stopping::is_wanted() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if flow.is_break() { Err(Failure::Stopped) } else { Ok(()) }
}

/// All files below a folder with their paths from it, in order. Links to folders are followed, unless they lead to a folder
/// that they lie in.
///
/// # Errors
/// [`Failure::Input`] if the folder itself cannot be read.
pub(crate) fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut found = Vec::new();
    let start = std::fs::canonicalize(folder).map_err(|error| unreadable(folder, &error))?;
    // Each with its path from the first one, and the folders on the way to it as they are without links.
    let mut folders = vec![(String::new(), folder.to_owned(), vec![start])];
    while let Some((path, folder, way)) = folders.pop() {
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if path.is_empty() => return Err(unreadable(&folder, &error)),
            Err(_) => continue,
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if path.is_empty() { name } else { format!("{path}/{name}") };
            let place = linked_folder(&entry.path()).unwrap_or_else(|| entry.path());
            if !place.is_dir() {
                if place.is_file() {
                    found.push((path, place));
                }
                continue;
            }
            match std::fs::canonicalize(&place) {
                Ok(real) if !way.contains(&real) => {
                    let way = way.iter().cloned().chain([real]).collect();
                    folders.push((path, place, way));
                }
                _ => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Where a link to a folder leads that git wrote as a small text file, as it does where the system has no links.
fn linked_folder(file: &Path) -> Option<PathBuf> {
    const MAX_LINK_BYTES: u64 = 1024;
    if file.extension().is_some() || std::fs::metadata(file).ok().filter(|it| it.is_file())?.len() > MAX_LINK_BYTES {
        return None;
    }
    let text = std::fs::read_to_string(file).ok()?;
    let is_path = text.contains('/') && !text.contains(['\n', '\0']);
    let place = file.parent()?.join(text.trim());
    (is_path && place.is_dir()).then_some(place)
}

/// Says what was done and what was left out; nothing of a file that was simply read.
fn tell(report: &IntakeReport, is_folder: bool) {
    let mut lines = Vec::new();
    if is_folder || !report.skipped.is_empty() {
        lines.push(report.summary.words());
    }
    lines.extend(report.notes.iter().filter(|note| **note != NO_LABELS.into()).map(Words::words));
    lines.extend(left_out(report));
    say(&lines);
}

/// Says what was left out, where nothing else came of it; one file's reason is the message already.
fn tell_left_out(report: &IntakeReport) {
    if report.skipped.len() > 1 {
        say(&left_out(report));
    }
}

pub(crate) fn left_out(report: &IntakeReport) -> Vec<String> {
    let mut lines: Vec<String> = report
        .skipped
        .iter()
        .take(MAX_NAMED)
        .map(|it| format!("  {}", t!(own_path_and_reason, path = &it.path, reason = &it.reason).words()))
        .collect();
    if report.skipped.len() > MAX_NAMED {
        lines.push(format!("  {}", t!(plan_and_more, n = report.skipped.len() - MAX_NAMED).words()));
    }
    lines
}

pub(crate) fn say(lines: &[String]) {
    let mut terminal = std::io::stderr().lock();
    for line in lines {
        // Nobody may be reading; that is no reason to stop.
        let _ = writeln!(terminal, "{line}");
    }
}

fn read_sheet(file: &Path, wishes: &Wishes) -> Result<Source, Failure> {
    let description = std::fs::read_to_string(file).map_err(|error| unreadable(file, &error))?;
    let sheet_name = sheet_file_name(&description).map_err(|sentence| Failure::Input(sentence).about(file))?;
    let sheet_file = file.with_file_name(sheet_name);
    let sheet = std::fs::read(&sheet_file).map_err(|error| {
        let (sheet, error) = (named(&sheet_file), error.to_string());
        Failure::Input(t!(cli_sheet_unreadable, sheet = sheet, error = error, file = named(file)))
    })?;
    Ok(match wishes.drawing.clone() {
        Some((spec, seed)) => Source::Drawn { description, sheet, spec, seed },
        None => Source::Sheet { description, sheet },
    })
}

pub(crate) fn unreadable(file: &Path, error: &std::io::Error) -> Failure {
    Failure::Input(t!(cli_unreadable, file = named(file), error = error.to_string()))
}
