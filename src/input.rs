//! Image sets from files and folders: what the intake reads, given to it one file at a time.

use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use subspace_lab_engine::sheet_file_name;
use subspace_lab_intake::{Intake, Limits, NO_LABELS};
use subspace_lab_protocol::intake::{ColorMode, IntakeReport, Preparation};
use subspace_lab_protocol::request::Source;

use crate::driver::{Failure, show};

/// Side that images are brought to if nothing is said, in pixels; arrays stay as they are.
const DEFAULT_SIZE_PX: u32 = 32;

/// Endings of files that hold arrays.
const ARRAY_ENDINGS: [&str; 6] = ["npz", "npy", "gz", "bin", "idx", "ubyte"];

/// Most files left out that are named.
const MAX_NAMED: usize = 20;

/// How images are to be prepared, as far as it was said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wishes {
    pub(crate) size_px: Option<u32>,
    pub(crate) is_gray: bool,
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
        return if wishes.size_px.is_some() || wishes.is_gray {
            Err(Failure::Input(
                "`--size` and `--gray` are for files and folders of images; a SET.json is as it is".into(),
            ))
        } else {
            read_sheet(input, wishes)
        };
    }
    if wishes.drawing.is_some() {
        return Err(Failure::Input(format!(
            "`--draw` draws the images of a SET.json, such as static/samples/digits.json, and {} is none",
            input.display()
        )));
    }
    let is_array = ARRAY_ENDINGS.iter().any(|it| ending.ends_with(it)) && !input.is_dir();
    let preparation = preparation(wishes, is_array);
    let size_px = preparation.size_px;
    let mut intake = Intake::new(preparation, Limits::default()).map_err(|error| Failure::Input(error.to_string()))?;
    if input.is_dir() {
        add_folder(&mut intake, input)?;
    } else {
        let bytes = std::fs::read(input).map_err(|error| unreadable(input, &error))?;
        let name = input.file_name().unwrap_or(input.as_os_str()).to_string_lossy();
        add(&mut intake, &name, &bytes);
    }
    let name = input.file_stem().unwrap_or(input.as_os_str()).to_string_lossy();
    let (set, report) = intake.finish(&name).map_err(|error| Failure::Input(error.to_string()))?;
    let channels = if set.shape.n_channels == 1 { "grey" } else { "RGB" };
    let prepared = size_px.map(|size_px| format!("Prepared at {size_px} x {size_px} pixels in {channels}."));
    tell(prepared, &report);
    Ok(Source::Pixels(set))
}

/// Arrays stay as they are, images come to one size and RGB, unless something else is wished.
fn preparation(wishes: &Wishes, is_array: bool) -> Preparation {
    let color = match (wishes.is_gray, is_array) {
        (true, _) => ColorMode::Gray,
        (false, true) => ColorMode::AsGiven,
        (false, false) => ColorMode::Rgb,
    };
    Preparation { size_px: wishes.size_px.or((!is_array).then_some(DEFAULT_SIZE_PX)), color, ..Preparation::as_given() }
}

fn add_folder(intake: &mut Intake, folder: &Path) -> Result<(), Failure> {
    let files = files(folder)?;
    intake.set_n_files(files.len() as u32);
    for file in files {
        let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
        let path = file.strip_prefix(folder).unwrap_or(&file);
        let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        add(intake, &parts.join("/"), &bytes);
    }
    if std::io::stderr().is_terminal() {
        show("");
    }
    Ok(())
}

fn add(intake: &mut Intake, path: &str, bytes: &[u8]) {
    let shows_progress = std::io::stderr().is_terminal();
    // Nobody breaks it.
    let _ = intake.add(path, bytes, &mut |progress| {
        if shows_progress && progress.n_files > 1 {
            show(&format!("reading: {} of {} files", progress.n_files_done, progress.n_files));
        }
        ControlFlow::Continue(())
    });
}

/// All files below a folder, in order; links to folders are not followed.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))? {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let kind = entry.file_type().map_err(|error| unreadable(&entry.path(), &error))?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if entry.path().is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Says what was done and what was left out; nothing where an array simply stayed as it is.
fn tell(prepared: Option<String>, report: &IntakeReport) {
    let mut lines: Vec<String> = Vec::new();
    if prepared.is_some() || !report.skipped.is_empty() {
        lines.push(report.summary.clone());
    }
    lines.extend(prepared);
    lines.extend(report.notes.iter().filter(|note| *note != NO_LABELS).cloned());
    lines.extend(report.skipped.iter().take(MAX_NAMED).map(|it| format!("  {}: {}", it.path, it.reason)));
    if report.skipped.len() > MAX_NAMED {
        lines.push(format!("  and {} more", report.skipped.len() - MAX_NAMED));
    }
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
        Failure::Input(format!(
            "the sprite sheet {} cannot be read ({error}); {} names it, so put it there",
            sheet_file.display(),
            file.display()
        ))
    })?;
    Ok(match wishes.drawing.clone() {
        Some((spec, seed)) => Source::Drawn { description, sheet, spec, seed },
        None => Source::Sheet { description, sheet },
    })
}

fn unreadable(file: &Path, error: &std::io::Error) -> Failure {
    Failure::Input(format!("{} cannot be read ({error}); check the path", file.display()))
}
