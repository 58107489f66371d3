//! `subspace-lab moments` and `merge`: moments of images as a file, from inputs that are read a batch at a time, and of such files.

mod inputs;
mod preparation;
mod roster;

use std::fs::File;
use std::io::{BufReader, BufWriter, IsTerminal};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use subspace_lab_intake::rank;
use subspace_lab_moments_file::{Batch, Gathering, MAX_BYTES, MomentsFile, MomentsFileError, Partial, Pixels};
use subspace_lab_moments_file::{digest, read, read_partial, write, write_partial};
use subspace_lab_protocol::{Depth, ImageShape};
use subspace_lab_words::{Number, Tells, Words, t};

use crate::driver::{Failure, check_place, named, show, write_whole_by};
use crate::input::{Wishes, unreadable};
use crate::stopping;
use inputs::Input;

/// Images that are prepared and added together.
const BATCH: u64 = 1024;

/// Images after which what is done is written.
pub(crate) const CHECKPOINT: u64 = 16_384;

/// Most images that travel in a file.
pub(crate) const MAX_SAMPLE: usize = 10_000;

/// What moments are to be formed of.
pub(crate) struct MomentsOrder {
    pub(crate) inputs: Vec<PathBuf>,
    pub(crate) out: PathBuf,
    pub(crate) n_sample: usize,
    pub(crate) checkpoint: u64,
    pub(crate) seed: u64,
}

/// Prepared images, with what is said of each.
pub(crate) struct Prepared {
    pub(crate) shape: ImageShape,
    pub(crate) depth: Depth,
    pub(crate) max_value: u16,
    pub(crate) pixels: Vec<u8>,
    pub(crate) names: Vec<String>,
    pub(crate) classes: Vec<Option<String>>,
    pub(crate) is_held_out: Vec<bool>,
    /// How far the input is then.
    pub(crate) end: u64,
}

/// Forms the moments of all inputs and writes them; says what became of it.
///
/// # Errors
/// [`Failure`] if an input gives nothing or the file cannot be written. What was done until then goes on where the same is asked for
/// again.
pub(crate) fn moments(wishes: &Wishes, order: &MomentsOrder) -> Result<String, Failure> {
    check_place(&order.out)?;
    let preparation = preparation::text(wishes);
    let told = digest(&told(wishes, order, &preparation)?);
    let mut run = Run::of(order, &preparation, told)?;
    for (position, path) in order.inputs.iter().enumerate().skip(run.n_done[0] as usize) {
        let mut input = Input::open(path, wishes)?;
        loop {
            let at = run.n_done[1];
            let Some(batch) = input.batch(at, order.checkpoint.min(BATCH))? else { break };
            run.add(batch, path)?;
            if stopping::is_wanted() {
                run.keep()?;
                return Err(run.stopped());
            }
            if run.n_since >= order.checkpoint {
                run.keep()?;
            }
        }
        run.n_done = [position as u64 + 1, 0];
    }
    if std::io::stderr().is_terminal() {
        show("");
    }
    let Some(gathering) = run.gathering.take() else { return Err(refused(MomentsFileError::NoImages)) };
    let file = MomentsFile::of_run(gathering, preparation.clone()).map_err(refused)?;
    save(&order.out, &file)?;
    // It may not have been needed.
    let _ = std::fs::remove_file(&run.partial);
    Ok(said(&file))
}

/// Adds the moments of files and writes them; says what became of it.
///
/// # Errors
/// [`Failure`] if they do not add up.
pub(crate) fn merge(files: &[PathBuf], out: &Path) -> Result<String, Failure> {
    check_place(out)?;
    let mut merged: Option<MomentsFile> = None;
    for file in files {
        let open = File::open(file).map_err(|error| unreadable(file, &error))?;
        let next = read(BufReader::new(open), MAX_BYTES).map_err(|error| refused(error).about(file))?;
        match &mut merged {
            None => merged = Some(next),
            Some(merged) => merged.merge(next).map_err(|error| refused(error).about(file))?,
        }
    }
    let Some(merged) = merged else { return Err(refused(MomentsFileError::NoImages)) };
    save(out, &merged)?;
    Ok(said(&merged))
}

/// A run, with what it has done.
struct Run<'a> {
    order: &'a MomentsOrder,
    preparation: &'a str,
    told: String,
    partial: PathBuf,
    gathering: Option<Gathering>,
    /// Inputs that are done with, and how far the next one is.
    n_done: [u64; 2],
    /// Images since the last file of what is done.
    n_since: u64,
}

impl<'a> Run<'a> {
    /// From the beginning, or from where one with the same order was stopped.
    fn of(order: &'a MomentsOrder, preparation: &'a str, told: String) -> Result<Self, Failure> {
        let mut partial = order.out.clone().into_os_string();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let mut run = Self { order, preparation, told, partial, gathering: None, n_done: [0, 0], n_since: 0 };
        let Ok(open) = File::open(&run.partial) else { return Ok(run) };
        let kept = read_partial(BufReader::new(open), MAX_BYTES).map_err(|error| refused(error).about(&run.partial))?;
        if kept.order != run.told {
            return Err(Failure::Input(t!(cli_moments_other_order, file = named(&run.partial))));
        }
        (run.gathering, run.n_done) = (Some(kept.gathering), kept.n_done);
        Ok(run)
    }

    fn add(&mut self, batch: Prepared, path: &Path) -> Result<(), Failure> {
        let bug = || Failure::Bug(t!(cli_no_answer).into());
        let Prepared { shape, depth, max_value, pixels, names, classes, is_held_out, end } = batch;
        let n_images = names.len() as u64;
        let pixels = Pixels::from_bytes(depth, pixels).ok_or_else(bug)?;
        // Images of one name in two inputs are two.
        let rank_of = |name: &String| rank(self.order.seed, "sample", &format!("{}\n{name}", named(path)));
        let ranks: Vec<u64> = names.iter().map(rank_of).collect();
        let classes: Vec<Option<&str>> = classes.iter().map(Option::as_deref).collect();
        let n_sample = self.order.n_sample;
        let new = || Gathering::new(shape, depth, max_value, n_sample);
        let gathering = self.gathering.get_or_insert_with(new);
        let (is_held_out, pixels) = (&is_held_out[..], pixels.values());
        let batch = Batch { shape, max_value, pixels, classes: &classes, is_held_out, ranks: &ranks };
        let mut pause = || if stopping::is_wanted() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        match gathering.add_at_once(batch, &mut pause) {
            Some(added) => added.map_err(|error| refused(error).about(path))?,
            // Half a batch cannot be kept; what was written before can.
            None => return Err(self.stopped()),
        }
        self.n_done[1] = end;
        self.n_since += n_images;
        if std::io::stderr().is_terminal() {
            let n = Number::count(self.gathering.as_ref().map_or(0, Gathering::n_images));
            show(&t!(cli_moments_so_far, n = n, input = named(path)).words());
        }
        Ok(())
    }

    /// Writes what is done, so that it can go on from there.
    fn keep(&mut self) -> Result<(), Failure> {
        let Some(gathering) = self.gathering.take() else { return Ok(()) };
        let (preparation, order) = (self.preparation.to_owned(), self.told.clone());
        let partial = Partial { gathering, preparation, order, n_done: self.n_done };
        write_whole_by(&self.partial, &|file| write_partial(&partial, BufWriter::new(file)).and_then(flushed))?;
        self.gathering = Some(partial.gathering);
        self.n_since = 0;
        Ok(())
    }

    fn stopped(&self) -> Failure {
        if self.partial.exists() {
            Failure::Paused(t!(cli_moments_stopped, file = named(&self.partial)))
        } else {
            Failure::Stopped
        }
    }
}

/// Everything that decides what comes of a run, the sizes of its files included.
fn told(wishes: &Wishes, order: &MomentsOrder, preparation: &str) -> Result<String, Failure> {
    let choices = &wishes.choices;
    let mut lines = vec![
        format!("{preparation}; sample {} of seed {}", order.n_sample, order.seed),
        format!("{:?} {:?} {:?} {}", choices.images, choices.labels, choices.split, wishes.held_out_share),
    ];
    for input in &order.inputs {
        lines.push(named(input));
        lines.extend(inputs::sizes(input)?);
    }
    Ok(lines.join("\n"))
}

fn save(out: &Path, file: &MomentsFile) -> Result<(), Failure> {
    write_whole_by(out, &|out| write(file, BufWriter::new(out)).and_then(flushed))
}

fn flushed(file: BufWriter<File>) -> std::io::Result<()> {
    // A kill after the move must not find an empty file.
    file.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()
}

fn said(file: &MomentsFile) -> String {
    let shape = file.sums.shape();
    let line = t!(
        cli_moments_done,
        n = Number::count(file.sums.n_images()),
        width = shape.width_px,
        height = shape.height_px,
        channels = shape.n_channels,
        bits = 8 * file.sums.depth().n_bytes(),
        classes = file.sums.classes().len(),
        parts = file.parts.len(),
        sample = file.sample.as_ref().map_or(0, |it| it.n_images())
    );
    format!("{}\n", line.words())
}

fn refused(error: MomentsFileError) -> Failure {
    Failure::Input(error.message())
}
