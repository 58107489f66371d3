//! The engine of Subspace Lab: requests in, events out.
//!
//! It does no input or output, has no clock of its own and starts no thread. The worker, the command line and
//! the tests each are a loop of a few lines around [`Engine::handle`].

mod error;
mod estimate;
mod handlers;
mod noise_words;
mod pictures;
mod session;
mod sources;

pub use sources::sheet::sheet_file_name;

use std::ops::ControlFlow;

use error::EngineError;
use session::Session;
use subspace_lab_protocol::event::{Progress, Stage};
use subspace_lab_protocol::{Event, Request, Tagged};
use subspace_lab_science::steps;
pub use subspace_lab_science::steps::Pause;

/// Seconds since some fixed moment. On the web `Performance.now`, natively `Instant`.
pub type Clock = Box<dyn Fn() -> f64>;

/// Who has the engine work: hears it, and may let others use the thread meanwhile.
pub trait Driver {
    /// Takes one event. A break on a progress event cancels the request.
    fn emit(&mut self, event: Tagged<Event>) -> ControlFlow<()>;

    /// What the engine waits for between two steps; nothing, if nothing else is said.
    fn pause(&mut self) -> Pause {
        Box::pin(std::future::ready(()))
    }
}

/// A driver that lets nobody else in.
struct Unhurried<'a>(&'a mut dyn FnMut(Tagged<Event>) -> ControlFlow<()>);

impl Driver for Unhurried<'_> {
    fn emit(&mut self, event: Tagged<Event>) -> ControlFlow<()> {
        (self.0)(event)
    }
}

/// The driver, as one request's answer sees it.
struct Line<'a> {
    id: u32,
    driver: &'a mut dyn Driver,
    /// What steps of the answer are steps of.
    stage: Stage,
}

impl Line<'_> {
    fn tell(&mut self, body: Event) -> ControlFlow<()> {
        self.driver.emit(Tagged { id: self.id, body })
    }
}

/// Steps of a long answer are news of its progress.
impl steps::Listener for Line<'_> {
    fn hear(&mut self, done: usize, total: usize) -> ControlFlow<()> {
        self.tell(Event::Progress(Progress { stage: self.stage, done: done as u32, total: total as u32 }))
    }

    fn pause(&mut self) -> Pause {
        self.driver.pause()
    }
}

/// Holds what is loaded and analysed, and answers requests about it.
pub struct Engine {
    session: Session,
    clock: Clock,
}

impl Engine {
    /// An engine with nothing loaded.
    pub fn new(clock: Clock) -> Self {
        Self { session: Session::default(), clock }
    }

    /// The same, refusing solutions for noises that would take more memory than this, in bytes.
    pub fn within(mut self, memory_bytes: f64) -> Self {
        self.session.memory_bytes = Some(memory_bytes);
        self
    }

    /// Handles one request in one go. Every event leaves through `emit`, in order, tagged with the request's id; the last
    /// one, and only that, is final.
    ///
    /// `emit` may break on a progress event: the request is then cancelled, and what was loaded and analysed
    /// before is kept. On other events its answer is ignored.
    pub fn handle(&mut self, request: Tagged<Request>, emit: &mut dyn FnMut(Tagged<Event>) -> ControlFlow<()>) {
        steps::finish(self.answer(request, &mut Unhurried(emit)));
    }

    /// The same, giving way to `driver` between the steps of long computations.
    pub async fn answer(&mut self, request: Tagged<Request>, driver: &mut dyn Driver) {
        let id = request.id;
        let mut line = Line { id, driver, stage: stage(&request.body) };
        let outcome = match request.body {
            body if self.session.only_draws() && !body.is_drawn() && !matches!(body, Request::TakeUp(_)) => {
                Err(EngineError::OnlyACopy)
            }
            Request::Describe(texts) => handlers::describe(&mut self.session, &self.clock, &texts),
            Request::Load(source) => handlers::load(&mut self.session, source),
            Request::Analyze { standardize } => {
                handlers::analyze(&mut self.session, &self.clock, standardize, &mut |event| line.tell(event))
            }
            Request::Estimate { sizes, depth } => Ok(handlers::estimate(&mut self.session, &self.clock, &sizes, depth)),
            Request::Pick { choice, seed, n } => handlers::pick(&self.session, choice, seed, n),
            Request::Originals { image_idx } => handlers::originals(&self.session, image_idx),
            Request::Reconstruct(ask) => handlers::reconstruct(&mut self.session, &ask),
            Request::Components(ask) => handlers::components(&self.session, ask),
            Request::Align { shares } => handlers::align(&mut self.session, &shares),
            Request::Grounds => Ok(handlers::grounds()),
            Request::Noises => Ok(handlers::noises()),
            // Whoever drives the engine breaks the request that is meant; on its own this one says nothing.
            Request::Cancel => return,
            Request::EstimateNoises { specs } => handlers::estimate_noises(&mut self.session, &self.clock, &specs),
            Request::ScoreNoise(ask) => handlers::score_noise(&mut self.session, ask, &mut line).await,
            Request::ScoreCell(ask) => handlers::score_cell(&mut self.session, ask, &mut line).await,
            Request::DrawNoise(ask) => handlers::draw_noise(&mut self.session, ask, &mut line).await,
            Request::Copy => handlers::copy(&self.session),
            Request::CopyDenoiser(ask) => handlers::copy_denoiser(&mut self.session, ask, &mut line).await,
            Request::TakeUp(bytes) => handlers::take_up(&mut self.session, &bytes),
            Request::Material(ask) => handlers::material(&self.session, &ask),
            Request::RebuildingMaterial(ask) => handlers::rebuilding_material(&mut self.session, &ask, &mut line).await,
            Request::Cards(asks) => handlers::cards(&self.session, &asks),
            Request::Compare(ask) => handlers::compare(&ask),
            Request::Quiz(ask) => handlers::quiz(&self.session, &ask),
            Request::Timetable => handlers::timetable(&self.session),
            Request::DrawClock(ask) => handlers::draw_clock(&self.session, ask),
            Request::ReadClock { seed } => handlers::read_clock(&self.session, seed, &mut line).await,
            Request::ScoreJoint(ask) => handlers::score_joint(&mut self.session, ask, &mut line).await,
            Request::DrawJoint(ask) => handlers::draw_joint(&mut self.session, ask, &mut line).await,
            Request::DrawTwins(ask) => handlers::draw_twins(&mut self.session, ask, &mut line).await,
            Request::Report { noises } => handlers::report(&mut self.session, &noises, &mut line).await,
        };
        // After the final event there is nothing left to stop.
        let _ = line.tell(outcome.unwrap_or_else(|error| Event::Failed(error.into())));
    }
}

/// What steps between two pauses of an answer are steps of.
fn stage(request: &Request) -> Stage {
    match request {
        Request::ReadClock { .. }
        | Request::ScoreJoint(_)
        | Request::DrawJoint(_)
        | Request::DrawTwins(_)
        | Request::RebuildingMaterial(_) => Stage::Learning,
        _ => Stage::Denoiser,
    }
}
