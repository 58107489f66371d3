//! The same engine natively: what the page should show.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Instant;
use subspace_lab_words::Words;

use subspace_lab_engine::{Engine, finish};
use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::event::{Analysis, Pictures, Reconstructed, SetSummary};
use subspace_lab_protocol::intake::Preparation;
use subspace_lab_protocol::request::{Layer, Reconstruct, Source};
use subspace_lab_protocol::{BottomStart, Event, Extent, Request, Tagged};

use crate::{Outcome, variable};

/// An analysed built-in set.
pub struct Native {
    engine: Engine,
    /// What is known of the set.
    pub summary: SetSummary,
    /// Its analysis.
    pub analysis: Analysis,
}

impl Native {
    /// Loads and analyses a built-in set by its short name.
    ///
    /// # Errors
    /// If its files are not in the built page, or the engine refuses.
    pub fn open(name: &str) -> Outcome<Self> {
        Self::load(sheet(name)?)
    }

    /// Draws the built-in digits on a ground as the page does, and analyses what is drawn.
    ///
    /// # Errors
    /// If the digits are not in the built page, or the engine refuses.
    pub fn drawn(spec: &str) -> Outcome<Self> {
        match sheet("digits")? {
            Source::Sheet { description, sheet } => {
                Self::load(Source::Drawn { description, sheet, spec: spec.to_owned(), seed: 0 })
            }
            _ => Err("no sheet".into()),
        }
    }

    /// Reads files, prepares them as the page does at first, loads and analyses the set.
    ///
    /// # Errors
    /// If no file gives an image, or the engine refuses.
    pub fn read(files: &[(String, Vec<u8>)], preparation: Preparation) -> Outcome<Self> {
        let mut intake = Intake::new(preparation, Limits::default())?;
        for (path, bytes) in files {
            // Nothing here breaks it off.
            let _ = intake.add(path, bytes, &mut |_| ControlFlow::Continue(()));
        }
        let (set, _) = intake.finish("mine")?;
        Self::load(Source::Pixels(set))
    }

    fn load(source: Source) -> Outcome<Self> {
        let start = Instant::now();
        let mut engine = Engine::new(Box::new(move || start.elapsed().as_secs_f64()));
        let Event::Loaded(summary) = ask(&mut engine, Request::Load(source))? else {
            return Err("the set was not loaded".into());
        };
        let Event::Analyzed(analysis) = ask(&mut engine, Request::Analyze { standardize: false })? else {
            return Err("the set was not analysed".into());
        };
        Ok(Self { engine, summary: *summary, analysis: *analysis })
    }

    /// An image as it is.
    ///
    /// # Errors
    /// If the engine refuses.
    pub fn originals(&mut self, image_idx: u32) -> Outcome<Pictures> {
        match ask(&mut self.engine, Request::Originals { image_idx: vec![image_idx] })? {
            Event::Originals(originals) => Ok(originals.pictures),
            _ => Err("no picture".into()),
        }
    }

    /// Rebuilds images as the page's grid does.
    ///
    /// # Errors
    /// If the engine refuses.
    pub fn reconstruct(&mut self, image_idx: &[u32], top: Extent, bottom: BottomStart) -> Outcome<Reconstructed> {
        let ask_for = Reconstruct {
            image_idx: image_idx.to_vec(),
            top,
            bottom,
            layers: vec![Layer::Original, Layer::Top, Layer::Bottom],
            add_mean: true,
            stretch: false,
        };
        match ask(&mut self.engine, Request::Reconstruct(ask_for))? {
            Event::Reconstructed(answer) => Ok(*answer),
            _ => Err("nothing was rebuilt".into()),
        }
    }

    /// The answer to one request.
    ///
    /// # Errors
    /// If the engine refuses.
    pub fn ask(&mut self, request: Request) -> Outcome<Event> {
        ask(&mut self.engine, request)
    }

    /// The report on some noises.
    ///
    /// # Errors
    /// If the engine refuses.
    pub fn report(&mut self, noises: &[&str]) -> Outcome<String> {
        let noises = noises.iter().map(|&noise| noise.to_owned()).collect();
        match ask(&mut self.engine, Request::Report { noises })? {
            Event::Report(report) => Ok((subspace_lab_exports::FORMATS[0].write)(&report)),
            _ => Err("no report was made".into()),
        }
    }
}

/// A built-in set, by its short name, as the built page has it.
///
/// # Errors
/// If its files are not there.
pub fn sheet(name: &str) -> Outcome<Source> {
    let folder = PathBuf::from(variable("SUBSPACE_LAB_DIST")?).join("samples");
    let description = std::fs::read_to_string(folder.join(format!("{name}.json")))?;
    Ok(Source::Sheet { description, sheet: std::fs::read(folder.join(format!("{name}.webp")))? })
}

fn ask(engine: &mut Engine, request: Request) -> Outcome<Event> {
    let mut last = None;
    finish(engine.handle(Tagged { id: 1, body: request }, &mut |event: Tagged<Event>| last = Some(event.body)));
    match last {
        Some(Event::Failed(problem)) => Err(problem.message.words().into()),
        Some(event) => Ok(event),
        None => Err("the engine gave no answer".into()),
    }
}
