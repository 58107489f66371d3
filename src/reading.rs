//! `subspace-lab read`: what a reader recognises in parts of the spectrum, as a table.

use std::fmt::Write as _;
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;
use subspace_lab_words::{Number, Words, t, written};

use subspace_lab_exports::accuracy;
use subspace_lab_lane::Lane;
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, LaneStage, Part, Reading};
use subspace_lab_protocol::{Event, Extent, Request};

use crate::driver::{Driver, Failure, check_place, say_at_terminal, show, write_whole};
use crate::input::Wishes;
use crate::stopping;

/// What is to be read by what.
pub(crate) struct ReadOrder {
    pub(crate) readers: Vec<String>,
    pub(crate) parts: Vec<Part>,
    pub(crate) seed: u64,
    /// Where the same is to be written as a table.
    pub(crate) csv: Option<PathBuf>,
}

impl ReadOrder {
    /// What is read where nothing else is asked for: the paper's two parts, by the network.
    pub(crate) fn usual() -> Self {
        let parts = vec![Part::Top(Extent::Share(0.9)), Part::Bottom(Extent::Share(0.8))];
        Self { readers: vec!["network".to_owned()], parts, seed: 0, csv: None }
    }
}

/// Trains each reader on each part; one line for each.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(crate) fn read(input: &Path, wishes: &Wishes, order: ReadOrder) -> Result<String, Failure> {
    order.csv.as_deref().map_or(Ok(()), check_place)?;
    let (mut driver, set, _) = crate::open(input, wishes, false)?;
    let start = Instant::now();
    let mut text =
        t!(cli_title_and_seed, title = &set.title, seed = order.seed).words() + "\n" + &crate::summary::plan(&set);
    let (mut table, mut readings) = (String::new(), Vec::new());
    let n_turns = order.readers.len() * order.parts.len();
    for spec in &order.readers {
        for &part in &order.parts {
            let material = material(&mut driver, part, order.seed).map_err(|it| it.about(input))?;
            let turn = Turn { nth: readings.len() + 1, n: n_turns };
            let reading = trained(spec, order.seed, &material, turn, &mut |_| {})?;
            // Writing to a string cannot fail.
            let _ = write_row(&mut table, part, &reading);
            if part == order.parts[0] {
                let _ = writeln!(text, "\n{}", reading.spec);
                reading.choices.iter().for_each(|choice| {
                    let _ = writeln!(text, "  {}", choice.words());
                });
            }
            readings.push(reading);
        }
        text.push_str(&std::mem::take(&mut table));
    }
    say_at_terminal(&t!(cli_read_seconds, seconds = Number::fixed(start.elapsed().as_secs_f64(), 1)).words());
    if let Some(file) = &order.csv {
        write_whole(file, accuracy::text(readings.iter().map(|it| &**it)).as_bytes())?;
    }
    text.push_str(&format!("\n{}\n", t!(cli_read_foot).words()));
    Ok(text)
}

/// What a reader learns from: images of what the driver has analysed, projected on a part.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(crate) fn material(driver: &mut Driver, part: Part, seed: u64) -> Result<Vec<u8>, Failure> {
    match driver.ask(Request::Material(AskMaterial::of(part, seed)))? {
        Event::Material { bytes, .. } => Ok(bytes),
        _ => Err(Failure::unexpected("Material")),
    }
}

/// Which of several readings one is, from 1 on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) nth: usize,
    pub(crate) n: usize,
}

/// Trains a reader on it; `hear` gets its epochs.
///
/// # Errors
/// The lane's own sentence if it refuses.
pub(crate) fn trained(
    spec: &str,
    seed: u64,
    material: &[u8],
    turn: Turn,
    hear: &mut dyn FnMut(&LaneEvent),
) -> Result<Box<Reading>, Failure> {
    let request = LaneRequest::Read { spec: spec.to_owned(), seed };
    let LaneEvent::Read(reading) = carry_out(&mut Lane::default(), request, material, Some(turn), hear)? else {
        return Err(Failure::unexpected("Read"));
    };
    Ok(reading)
}

/// Has the lane carry out an order whose progress shows on standard error, if that is a terminal, with which of several it is; `hear` gets
/// what comes before the last event, which is returned.
///
/// # Errors
/// The lane's own sentence if it refuses.
pub(crate) fn carry_out(
    lane: &mut Lane,
    request: LaneRequest,
    material: &[u8],
    turn: Option<Turn>,
    hear: &mut dyn FnMut(&LaneEvent),
) -> Result<LaneEvent, Failure> {
    let start = Instant::now();
    let shows_progress = std::io::stderr().is_terminal();
    let mut answer = None;
    lane.carry_out(request, material, &move || start.elapsed().as_secs_f64(), &mut |event| {
        match event {
            LaneEvent::Progress(progress) if shows_progress => {
                let what = match progress.stage {
                    LaneStage::Projecting => t!(perception_projecting_images),
                    LaneStage::Features => t!(perception_computing_features),
                    LaneStage::Training => t!(perception_training),
                    LaneStage::Testing => t!(perception_reading_held_out_images),
                };
                let so_far = t!(work_of, what = what, done = progress.done, total = progress.total);
                let turn = turn.filter(|turn| turn.n > 1);
                let line = turn.map_or_else(
                    || so_far.clone(),
                    |Turn { nth, n }| t!(cli_turn, nth = nth, n = n, what = so_far.clone()),
                );
                show(&line.words());
            }
            event if event.is_final() => answer = Some(event),
            event => hear(&event),
        }
        if stopping::is_wanted() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if shows_progress {
        show("");
    }
    match answer {
        Some(LaneEvent::Failed(problem)) => Err(problem.into()),
        Some(event) => Ok(event),
        None => Err(Failure::Bug(t!(cli_lane_gave_no_answer).into())),
    }
}

fn write_row(text: &mut String, part: Part, reading: &Reading) -> std::fmt::Result {
    let share = |share: f64| written::percent(share);
    let name = match part {
        Part::All => t!(cli_part_all).into(),
        Part::Top(Extent::Share(it)) => t!(cli_part_top, share = share(it)),
        Part::Top(Extent::Components(n)) => t!(cli_part_first, n = n),
        Part::Bottom(Extent::Share(it)) => t!(cli_part_bottom, share = share(1.0 - it)),
        Part::Bottom(Extent::Components(n)) => t!(cli_part_all_but, n = n),
    };
    let (span, accuracy, tenths) = (&reading.card.span, &reading.accuracy, |share| Number::fixed(100.0 * share, 1));
    let held_out = t!(
        cli_read_held_out,
        share = tenths(accuracy.share),
        error = tenths(accuracy.standard_error),
        n_right = accuracy.n_right,
        n = accuracy.n
    );
    let read = match reading.train_accuracy {
        None => held_out,
        Some(it) => t!(cli_read_both, held_out = held_out, analysed = tenths(it.share)),
    };
    let row = t!(
        cli_read_row,
        first = span.after.n_components + 1,
        last = span.until.n_components,
        n = span.n_components(),
        share = variance(span.share),
        read = read,
        chance = tenths(reading.card.chance)
    );
    writeln!(text, "  {:<20} {}, {}", name.words(), row.words(), reading.fingerprint)
}

/// In percent, with as many digits as tell it from nothing and from everything.
fn variance(share: f64) -> Number {
    let from_an_end = 100.0 * share.min(1.0 - share);
    let n_digits = if from_an_end > 0.0 { (1.0 - from_an_end.log10()).ceil().clamp(1.0, 8.0) as usize } else { 0 };
    // Two digits that mean something, one after the point where there are more.
    Number::fixed(100.0 * share, if from_an_end >= 0.1 { 1 } else { n_digits })
}
