//! Files in, a prepared image set and a report out.
//!
//! Whoever has files (the page's worker, the command line) gives them one after the other to [`Intake::add`] and may
//! drop each right after: only prepared pixels are kept. No file is ever an error for the others; what gave no image is
//! named in the report. The set does not depend on the order in which files came. Nothing here does input or output,
//! knows a clock or a browser, and pixels never pass through a canvas.
//!
//! A new image format is a file in `formats/`, a new container (archive, array, batch) one in `containers/`, each with
//! one line in its registry.

mod arrays;
mod assemble;
mod collection;
mod containers;
mod csv;
mod depth;
pub mod edit;
mod error;
mod folders;
mod formats;
mod label_arrays;
mod labels;
mod limits;
mod lists;
mod masks;
mod names;
mod notes;
mod patched;
mod pictures;
mod prepare;
mod range;
mod raster;
mod report;
mod resize;
mod samples;
mod seeds;
pub mod session;
mod sheet;
mod skipping;
mod slices;
mod splits;
mod words;

use std::ops::ControlFlow;
use subspace_lab_words::{Number, t};

use subspace_lab_protocol::intake::{
    ColorMode, IntakeProgress, IntakeReport, MAX_HELD_OUT_SHARE, Preparation, SIZE_RANGE_PX,
};
use subspace_lab_protocol::{MAX_CLASSES, NO_CLASS, PixelSet};

use assemble::Base;
use collection::{Collection, Plan};
use containers::Given;
pub use containers::fit::read_fit;
use containers::npy::{self, Waiting};
use error::Refusal;
use lists::Table;
use prepare::Target;

pub use error::IntakeError;
pub use labels::NO_LABELS;
pub use limits::Limits;
pub use seeds::rank;
pub use slices::{MAX_BEGINNING_BYTES, Slice, Slices};

/// Longest list of labels, in bytes, and how many are read.
const MAX_LIST_BYTES: usize = 64 << 20;
const MAX_LISTS: usize = 100;

/// Endings of lists of files and labels.
const LIST_ENDINGS: [&str; 2] = ["csv", "tsv"];

/// Endings of the files that are read, in lower case, without the dot: for a file picker.
pub fn accept() -> Vec<&'static str> {
    let formats = formats::ALL.iter().flat_map(|format| format.endings);
    let containers = containers::ALL.iter().flat_map(|container| container.endings);
    formats.chain(containers).chain(&LIST_ENDINGS).copied().collect()
}

/// Hears how far an intake is; breaking cancels it.
pub type Tell<'a> = &'a mut dyn FnMut(IntakeProgress) -> ControlFlow<()>;

/// Longest side of a tile, in pixels.
const MAX_TILE_PX: u32 = 4096;

/// Turns files into a prepared image set.
///
/// Images are ordered by path (by bytes), then by their number within the file: `cats/1.png`, `digits.npz#12`.
pub struct Intake {
    plan: Plan,
    base: Option<Base>,
    collection: Collection,
    waiting: Waiting,
    n_files: u32,
    n_files_done: u32,
    /// Files and members of archives that were looked at.
    n_seen: u32,
    /// Bytes unpacked from the archive that is being read, with those within it.
    n_unpacked: u64,
    /// Parts of the file that is being read: done, and in all.
    parts: (u32, u32),
}

impl Intake {
    /// An intake for a new set.
    ///
    /// # Errors
    /// [`IntakeError`] if a number of the preparation is out of its range.
    pub fn new(preparation: Preparation, limits: Limits) -> Result<Self, IntakeError> {
        check(&preparation)?;
        let target = Target {
            size: preparation.size_px.map(|size_px| (size_px, size_px)),
            color: preparation.color,
            fit: preparation.fit,
            background: preparation.background,
        };
        let plan = Plan { preparation, is_lenient: false, target, limits };
        Ok(Self {
            plan,
            base: None,
            collection: Collection::default(),
            waiting: Waiting::default(),
            n_files: 0,
            n_files_done: 0,
            n_seen: 0,
            n_unpacked: 0,
            parts: (0, 0),
        })
    }

    /// An intake that adds to a set: its images, their order, classes and split stay, and its shape and channels are
    /// those of the new ones, whatever the preparation says. Its images count towards the cap of their class.
    ///
    /// # Errors
    /// [`IntakeError`] if a number of the preparation is out of its range or `base` does not agree with itself.
    pub fn extending(base: PixelSet, preparation: Preparation, limits: Limits) -> Result<Self, IntakeError> {
        check_base(&base)?;
        let mut intake = Self::new(preparation, limits)?;
        intake.plan.target.size = Some((base.shape.height_px as u32, base.shape.width_px as u32));
        intake.plan.preparation.keeps_arrays = false;
        intake.plan.target.color = if base.shape.n_channels == 1 { ColorMode::Gray } else { ColorMode::Rgb };
        intake.collection.reserve(base.pixels.len() as u64);
        intake.base = Some(Base(base));
        Ok(intake)
    }

    /// Leaves what was chosen and is not among the files to the rules, and says so, instead of refusing: choices may come with a
    /// link, for other files.
    pub fn leave_unknown_choices(&mut self) {
        self.plan.is_lenient = true;
    }

    /// How many files there will be, for the progress.
    pub fn set_n_files(&mut self, n: u32) {
        self.n_files = n;
    }

    /// Reads one file as given: an image, an array, an archive of these or a list of labels.
    ///
    /// `path` may have folders, parted by `/`. Tells of progress after every image and file. A file that gives nothing
    /// is recorded for the report. Hidden files, such as systems put into folders, are passed over.
    pub fn add(&mut self, path: &str, bytes: &[u8], tell: Tell<'_>) -> ControlFlow<()> {
        self.n_unpacked = 0;
        self.parts = (0, 0);
        let flow = self.add_file(path, bytes, 0, tell);
        self.n_files_done = self.n_files_done.saturating_add(1);
        self.parts = (0, 0);
        flow?;
        tell(self.progress())
    }

    /// How far it is.
    pub fn progress(&self) -> IntakeProgress {
        IntakeProgress {
            n_files_done: self.n_files_done,
            n_files: self.n_files.max(self.n_files_done),
            n_images: self.collection.images.len() as u32,
            n_skipped: self.collection.refusals.len() as u32,
            n_parts_done: self.parts.0,
            n_parts: self.parts.1,
        }
    }

    /// The set and what came of the files.
    ///
    /// # Errors
    /// [`IntakeError::NothingUsable`] if no file gave an image, [`IntakeError::NoSuchChoice`] if something was chosen that is
    /// not among them.
    pub fn finish(mut self, name: &str) -> Result<(PixelSet, IntakeReport), IntakeError> {
        npy::add_waiting(&mut self);
        assemble::assemble(self.collection, self.plan, self.base, name)
    }

    /// Reads a file that lies in `depth` archives.
    fn add_file(&mut self, path: &str, bytes: &[u8], depth: u32, tell: Tell<'_>) -> ControlFlow<()> {
        if is_hidden(path) {
            return ControlFlow::Continue(());
        }
        self.n_seen = self.n_seen.saturating_add(1);
        let max = self.plan.limits.n_files;
        if self.n_seen > max {
            self.collection.refuse(path, Refusal::TooManyFiles { max });
            return ControlFlow::Continue(());
        }
        match self.read(Given { path, bytes, depth }, tell) {
            Ok(flow) => flow,
            Err(refusal) => {
                self.collection.refuse(path, refusal);
                ControlFlow::Continue(())
            }
        }
    }

    fn read(&mut self, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
        let Given { path, bytes, .. } = given;
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        let ending = given.ending();
        if let Some(refusal) = formats::unsupported::of_content(bytes) {
            return Err(refusal);
        }
        if let Some(format) = formats::of_content(bytes) {
            if format.name == "TIFF" && formats::unsupported::is_raw_ending(&ending) {
                return Err(formats::unsupported::of_ending(&ending).unwrap_or(Refusal::NotAnImage));
            }
            return self.add_pictures(format, given, tell);
        }
        if let Some(container) = containers::of(&given) {
            return (container.read)(self, given, tell);
        }
        if LIST_ENDINGS.contains(&ending.as_str()) {
            if bytes.len() > MAX_LIST_BYTES || self.collection.tables.len() >= MAX_LISTS {
                return Err(Refusal::Labels(t!(table_too_many, max_lists = MAX_LISTS)));
            }
            let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Labels(t!(table_not_utf8).into()))?;
            let rows = csv::rows(text).ok_or_else(|| {
                Refusal::Labels(t!(table_too_many_fields, max_cells = Number::count(csv::MAX_CELLS as u64)))
            })?;
            self.collection.tables.push(Table { path: path.to_owned(), rows });
            return Ok(ControlFlow::Continue(()));
        }
        if let Some(format) = formats::of_ending(&ending) {
            return Err(Refusal::Damaged { format: format.name, detail: t!(damage_beginning).into() });
        }
        Err(formats::unsupported::of_ending(&ending).unwrap_or(Refusal::NotAnImage))
    }
}

fn check(preparation: &Preparation) -> Result<(), IntakeError> {
    if let Some(size_px) = preparation.size_px
        && !(SIZE_RANGE_PX.0..=SIZE_RANGE_PX.1).contains(&size_px)
    {
        return Err(IntakeError::Size { size_px });
    }
    let share = preparation.held_out_share;
    if !(0.0..=MAX_HELD_OUT_SHARE).contains(&share) {
        return Err(IntakeError::HeldOutShare { share });
    }
    if preparation.per_class_cap == Some(0) {
        return Err(IntakeError::ClassCap);
    }
    if let Some(tile_px) = preparation.tile_px
        && !tile_px.iter().all(|side| (1..=MAX_TILE_PX).contains(side))
    {
        return Err(IntakeError::Tile { tile_px });
    }
    if let Some(shape) = preparation.row_shape
        && (!matches!(shape[0], 1 | 3) || shape[1] == 0 || shape[2] == 0)
    {
        return Err(IntakeError::RowShape { shape });
    }
    Ok(())
}

fn check_base(base: &PixelSet) -> Result<(), IntakeError> {
    let shape = base.shape;
    let n_features = shape.n_features();
    let n_images = base.image_names.len();
    let n_labels = if base.classes.is_empty() { 0 } else { n_images };
    let is_known = |class_idx: u16| class_idx == NO_CLASS || usize::from(class_idx) < base.classes.len();
    let what = match () {
        () if !matches!(shape.n_channels, 1 | 3) || n_features == 0 => t!(base_shape),
        () if base.pixels.len() as u128 != n_features as u128 * (n_images * base.depth.n_bytes()) as u128 => {
            t!(base_pixels)
        }
        () if base.n_train as usize > n_images => t!(base_split),
        () if base.classes.len() > MAX_CLASSES => t!(base_classes),
        () if base.class_idx.len() != n_labels => t!(base_n_labels),
        () if !base.class_idx.iter().all(|&class_idx| is_known(class_idx)) => t!(base_labels),
        () if base.is_lossy.len() != n_images => t!(base_lossy),
        () if base.max_value == 0 => t!(base_max_value),
        () => return Ok(()),
    };
    Err(IntakeError::Base { what })
}

/// Files that systems and programs put beside those of people: `.DS_Store`, `Thumbs.db`, and all below folders such as
/// `__MACOSX` and `.ipynb_checkpoints`, or `@eaDir`, where disks in a network keep small copies of every image.
pub(crate) fn is_hidden(path: &str) -> bool {
    const FOLDERS: [&str; 8] = [
        "__macosx",
        "@eadir",
        "#recycle",
        "$recycle.bin",
        "lost+found",
        "system volume information",
        "__pycache__",
        "thumbs.db",
    ];
    const FILES: [&str; 4] = ["ehthumbs.db", "desktop.ini", "picasa.ini", "icon\r"];
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    FILES.contains(&name.as_str())
        || path.split('/').any(|part| {
            (part.starts_with('.') && !matches!(part, "." | ".."))
                || FOLDERS.contains(&part.to_ascii_lowercase().as_str())
        })
}
