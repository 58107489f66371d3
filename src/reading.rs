//! `subspace-lab read`: what a reader recognises in parts of the spectrum, as a table.

use std::fmt::Write as _;
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use subspace_lab_lane::Lane;
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, LaneStage, Part, Reading};
use subspace_lab_protocol::{Event, Extent, Request, words};

use crate::driver::{Failure, show};
use crate::input::Wishes;
use crate::stopping;

/// Most images to train on and to test on; the page's limits too.
pub(crate) const MAX_TRAIN: u32 = 4000;
pub(crate) const MAX_TEST: u32 = 1000;

/// What is to be read by what.
pub(crate) struct ReadOrder {
    pub(crate) readers: Vec<String>,
    pub(crate) parts: Vec<Part>,
    pub(crate) seed: u64,
}

/// Trains each reader on each part; one line for each.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(crate) fn read(input: &Path, wishes: &Wishes, order: ReadOrder) -> Result<String, Failure> {
    let (mut driver, set, _) = crate::open(input, wishes, false)?;
    let mut text = format!("{}, seed {}\n{}", set.title, order.seed, crate::summary::plan(&set));
    let mut table = String::new();
    for spec in &order.readers {
        for &part in &order.parts {
            let ask = AskMaterial { part, max_train: MAX_TRAIN, max_test: MAX_TEST, seed: order.seed };
            let Event::Material { bytes, .. } = driver.ask(Request::Material(ask)).map_err(|it| it.about(input))?
            else {
                return Err(Failure::unexpected("hand out images"));
            };
            let start = Instant::now();
            let request = LaneRequest::Read { spec: spec.clone(), seed: order.seed };
            let LaneEvent::Read(reading) = carry_out(&mut Lane::default(), request, &bytes, &mut |_| {})? else {
                return Err(Failure::unexpected("read"));
            };
            // Writing to a string cannot fail.
            let _ = write_row(&mut table, part, &reading, start.elapsed().as_secs_f64());
            if part == order.parts[0] {
                let _ = writeln!(text, "\n{}", reading.spec);
                reading.choices.iter().for_each(|choice| {
                    let _ = writeln!(text, "  {choice}");
                });
            }
        }
        text.push_str(&std::mem::take(&mut table));
    }
    text.push_str("\n+- is the binomial standard error over the held-out images, for one seed.\n");
    Ok(text)
}

/// Has the lane carry out an order whose progress shows on standard error, if that is a terminal; `hear` gets what comes before the last
/// event, which is returned.
///
/// # Errors
/// The lane's own sentence if it refuses.
pub(crate) fn carry_out(
    lane: &mut Lane,
    request: LaneRequest,
    material: &[u8],
    hear: &mut dyn FnMut(&LaneEvent),
) -> Result<LaneEvent, Failure> {
    let start = Instant::now();
    let shows_progress = std::io::stderr().is_terminal();
    let mut answer = None;
    lane.carry_out(request, material, &move || start.elapsed().as_secs_f64(), &mut |event| {
        match event {
            LaneEvent::Progress(progress) if shows_progress => {
                let what = match progress.stage {
                    LaneStage::Projecting => "projecting images",
                    LaneStage::Features => "computing features",
                    LaneStage::Training => "training",
                    LaneStage::Testing => "testing",
                };
                show(&format!("{what}: {} of {}", progress.done, progress.total));
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
        None => Err(Failure::Bug("the lane gave no answer; please report this".into())),
    }
}

fn write_row(text: &mut String, part: Part, reading: &Reading, seconds: f64) -> std::fmt::Result {
    let name = match part {
        Part::All => "everything".to_owned(),
        Part::Top(Extent::Share(share)) => format!("top {} %", words::percent(share)),
        Part::Top(Extent::Components(n)) => format!("first {n}"),
        Part::Bottom(Extent::Share(share)) => format!("bottom {} %", words::percent(1.0 - share)),
        Part::Bottom(Extent::Components(1)) => "all but the first".to_owned(),
        Part::Bottom(Extent::Components(n)) => format!("all but the first {n}"),
    };
    let (span, accuracy) = (&reading.card.span, &reading.accuracy);
    let train = reading.train_accuracy.map_or_else(String::new, |it| format!(", analysed {:.1} %", 100.0 * it.share));
    writeln!(
        text,
        "  {name:<20} components {} to {} ({}), {} % of the variance: held out {:.1} +- {:.1} % ({} of {}){train}, chance {:.1} %, {seconds:.1} s, {}",
        span.after.n_components + 1,
        span.until.n_components,
        span.n_components(),
        variance(span.share),
        100.0 * accuracy.share,
        100.0 * accuracy.standard_error,
        accuracy.n_right,
        accuracy.n,
        100.0 * reading.card.chance,
        reading.fingerprint,
    )
}

/// In percent, with as many digits as tell it from nothing and from everything.
fn variance(share: f64) -> String {
    let from_an_end = 100.0 * share.min(1.0 - share);
    let n_digits = if from_an_end > 0.0 { (1.0 - from_an_end.log10()).ceil().clamp(1.0, 8.0) as usize } else { 0 };
    // Two digits that mean something, one after the point where there are more.
    format!("{:.*}", if from_an_end >= 0.1 { 1 } else { n_digits }, 100.0 * share)
}
