//! Inputs a batch at a time: the files of a folder, the rows of an array, and whole what cannot be cut.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use subspace_lab_intake::{Intake, Limits, MAX_BEGINNING_BYTES, Slices};
use subspace_lab_protocol::intake::{Choices, PlanSubject, Preparation};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{NO_CLASS, PixelSet};
use subspace_lab_words::{Tells, t};

use super::Prepared;
use super::roster::Roster;
use crate::driver::{Failure, named};
use crate::input::{self, Wishes, unreadable};

/// Files that hold arrays or other files: given one by one they are read as such.
const CONTAINERS: [&str; 9] = ["npz", "zip", "npy", "gz", "tgz", "idx", "ubyte", "bin", "tar"];
const LISTS: [&str; 2] = ["csv", "tsv"];

/// Bytes that an array is looked through by.
const LOOK_BYTES: usize = 1 << 20;

/// An input, opened.
pub(crate) enum Input {
    /// Names and places of its files.
    Folder {
        path: PathBuf,
        files: Vec<(String, PathBuf)>,
        preparation: Preparation,
        roster: Roster,
    },
    Array {
        path: PathBuf,
        name: String,
        file: File,
        slices: Slices,
        roster: Roster,
    },
    Whole {
        path: PathBuf,
        wishes: Wishes,
    },
}

/// Names and sizes of what an input is made of, in lines.
pub(crate) fn sizes(input: &Path) -> Result<Vec<String>, Failure> {
    let size = |file: &Path| std::fs::metadata(file).map_or(0, |it| it.len());
    if input.is_dir() {
        let files = input::files(input)?;
        return Ok(files.iter().map(|(name, file)| format!("{name} {}", size(file))).collect());
    }
    Ok(vec![size(input).to_string()])
}

impl Input {
    pub(crate) fn open(path: &Path, wishes: &Wishes) -> Result<Self, Failure> {
        if path.is_dir() {
            return Self::of_folder(path, wishes);
        }
        let ending = ending(&named(path));
        if ending == "json" {
            return Err(Failure::Input(t!(cli_moments_of_files, input = named(path))));
        }
        if ending == "npy"
            && wishes.choices.images.is_none()
            && let Some(array) = Self::of_array(path, wishes)?
        {
            return Ok(array);
        }
        Ok(Self::Whole { path: path.to_owned(), wishes: wishes.clone() })
    }

    fn of_folder(path: &Path, wishes: &Wishes) -> Result<Self, Failure> {
        let (mut files, mut lists) = (Vec::new(), Vec::new());
        let pictures = subspace_lab_intake::accept();
        for (name, place) in input::files(path)? {
            match ending(&name) {
                it if LISTS.contains(&&*it) => lists.push(name),
                it if CONTAINERS.contains(&&*it) => {
                    let (file, input) = (name, named(path));
                    return Err(Failure::Input(t!(cli_moments_one_by_one, file = file, input = input)));
                }
                it if pictures.contains(&&*it) => files.push((name, place)),
                _ => {}
            }
        }
        let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
        let roster = Roster::of_files(path, wishes, &names, &lists)?;
        // Classes, split and masks are known: a batch by itself must not find others.
        let choices = Choices { images: Some("all".to_owned()), labels: None, split: None, ..wishes.choices.clone() };
        let preparation = Preparation { held_out_share: 0.0, choices, ..input::preparation(wishes) };
        Ok(Self::Folder { path: path.to_owned(), files, preparation, roster })
    }

    /// `None` of an array that can only be read whole.
    fn of_array(path: &Path, wishes: &Wishes) -> Result<Option<Self>, Failure> {
        let failed = |error: std::io::Error| unreadable(path, &error);
        let mut file = File::open(path).map_err(failed)?;
        let about = file.metadata().map_err(failed)?;
        // What comes through a pipe comes but once.
        if !about.is_file() {
            return Ok(None);
        }
        let mut beginning = Vec::new();
        (&mut file).take(MAX_BEGINNING_BYTES as u64).read_to_end(&mut beginning).map_err(failed)?;
        let preparation = input::preparation(wishes);
        let Some(mut slices) = Slices::of_npy(&beginning, about.len(), &preparation) else { return Ok(None) };
        if slices.lacks_range() {
            return Err(lacks_range(path));
        }
        if slices.may_be_truth() && are_truth(&mut file, slices.start_of(0)).map_err(failed)? {
            slices.set_truth();
        }
        let roster = Roster::of_array(path, wishes, slices.n_images())?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Ok(Some(Self::Array { path: path.to_owned(), name, file, slices, roster }))
    }

    /// Prepares at most so many files or rows from a place on; `None` at the end.
    pub(crate) fn batch(&mut self, at: u64, most: u64) -> Result<Option<Prepared>, Failure> {
        match self {
            Self::Folder { path, files, preparation, roster } => {
                let mut at = at as usize;
                while at < files.len() {
                    let end = files.len().min(at + most as usize);
                    if let Some(set) = set_of(path, &files[at..end], preparation)? {
                        return Ok(Some(roster.apply(set, end as u64)));
                    }
                    at = end;
                }
                Ok(None)
            }
            Self::Array { path, name, file, slices, roster } => {
                let end = slices.n_images().min(at + most);
                if at >= end {
                    return Ok(None);
                }
                let mut rows = vec![0; (slices.start_of(end) - slices.start_of(at)) as usize];
                let read = file.seek(SeekFrom::Start(slices.start_of(at))).and_then(|_| file.read_exact(&mut rows));
                read.map_err(|error| unreadable(path, &error))?;
                let slice = slices.prepare(&rows);
                let names: Vec<String> = slice.rows.iter().map(|row| format!("{name}#{}", at + row)).collect();
                let said: Vec<_> = names.iter().map(|name| roster.of(name).unwrap_or_default()).collect();
                let classes = said.iter().map(|it| it.0.map(str::to_owned)).collect();
                let is_held_out = said.iter().map(|it| it.1).collect();
                let (shape, depth, pixels) = (slices.shape(), slice.depth, slice.pixels);
                let max_value = depth.max();
                Ok(Some(Prepared { shape, depth, max_value, pixels, names, classes, is_held_out, end }))
            }
            Self::Whole { .. } if at > 0 => Ok(None),
            Self::Whole { path, wishes } => {
                let Source::Pixels(set) = input::read(path, wishes)? else {
                    return Err(Failure::Input(t!(cli_moments_of_files, input = named(path))));
                };
                check_range(path, &set, &wishes.choices)?;
                let class = |idx: &u16| set.classes.get(usize::from(*idx)).filter(|_| *idx != NO_CLASS).cloned();
                let mut classes: Vec<Option<String>> = set.class_idx.iter().map(class).collect();
                classes.resize(set.image_names.len(), None);
                let is_held_out = (0..set.image_names.len()).map(|it| it >= set.n_train as usize).collect();
                let PixelSet { shape, depth, max_value, pixels, image_names: names, .. } = set;
                Ok(Some(Prepared { shape, depth, max_value, pixels, names, classes, is_held_out, end: 1 }))
            }
        }
    }
}

/// The images of some files; `None` if none of them is one.
fn set_of(path: &Path, files: &[(String, PathBuf)], preparation: &Preparation) -> Result<Option<PixelSet>, Failure> {
    let limits = Limits { prepared_bytes: u64::MAX >> 1, ..Limits::default() };
    let mut intake = Intake::new(preparation.clone(), limits).map_err(|error| Failure::Input(error.message()))?;
    for (name, file) in files {
        match std::fs::read(file) {
            Ok(bytes) => input::add(&mut intake, name, &bytes)?,
            // One file is no reason to give up the others.
            Err(_) => intake.skip_unreadable(name),
        }
    }
    match intake.finish("batch") {
        Ok((set, report)) => {
            check_range(path, &set, &preparation.choices)?;
            input::say(&input::left_out(&report));
            Ok(Some(set))
        }
        Err(error) => match error.report() {
            Some(report) => {
                input::say(&input::left_out(report));
                Ok(None)
            }
            None => Err(Failure::Input(error.message())),
        },
    }
}

/// A range that was found in some images is not that of the others.
fn check_range(path: &Path, set: &PixelSet, choices: &Choices) -> Result<(), Failure> {
    let is_found = choices.range.is_none() && set.plan.iter().any(|line| line.subject == PlanSubject::Range);
    if is_found { Err(lacks_range(path)) } else { Ok(()) }
}

fn lacks_range(path: &Path) -> Failure {
    Failure::Input(t!(cli_moments_lacks_range, input = named(path)))
}

/// Whether all bytes from a place on are 0 or 1.
fn are_truth(file: &mut File, start: u64) -> std::io::Result<bool> {
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = vec![0; LOOK_BYTES];
    loop {
        match file.read(&mut bytes)? {
            0 => return Ok(true),
            n if bytes[..n].iter().any(|&byte| byte > 1) => return Ok(false),
            _ => {}
        }
    }
}

/// In lower case, without the dot.
fn ending(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_ascii_lowercase())
}
