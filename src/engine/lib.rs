//! The engine of Subspace Lab: requests in, events out.
//!
//! It does no input or output, has no clock of its own and starts no thread, but for those that natively share a product. The worker, the command line and
//! the tests each are a loop of a few lines around [`Engine::handle`], which gives way to them between blocks of work.

mod bytes;
mod error;
mod estimate;
mod given;
mod handlers;
mod later;
mod noise_words;
mod pictures;
mod session;
mod sources;

pub use later::{Coming, LATER, Later};
pub use sources::sheet::sheet_file_name;

use error::EngineError;
use session::Session;
use subspace_lab_protocol::event::Progress;
use subspace_lab_protocol::{Event, Request, Tagged};
pub use subspace_lab_science::steps::{Pause, finish, no_pause};
use subspace_lab_science::{Stage, Steps, steps};

/// Seconds since some fixed moment. On the web `Performance.now`, natively `Instant`.
pub type Clock = Box<dyn Fn() -> f64>;

/// Who has the engine work: hears it, and may let others use the thread meanwhile.
pub trait Driver {
    /// Takes one event.
    fn emit(&mut self, event: Tagged<Event>);

    /// What the engine waits for between two blocks of work, of so many multiply-adds since the last pause: nothing, if nothing
    /// else is said. A break cancels the request.
    fn pause(&mut self, _n_madds: usize) -> Pause {
        no_pause()
    }

    /// How much work it lets pass between two pauses, in multiply-adds.
    fn block(&self) -> usize {
        steps::BLOCK
    }

    /// What answers everything after the first pictures. Whoever has it in a file of its own has that come here; if it cannot be
    /// had, or the request was cancelled before, there is none.
    fn later(&mut self) -> Coming {
        Box::pin(std::future::ready(Some(&LATER)))
    }
}

/// A driver that lets nobody else in.
impl<F: FnMut(Tagged<Event>)> Driver for F {
    fn emit(&mut self, event: Tagged<Event>) {
        self(event);
    }
}

/// The driver, as one request's answer sees it.
struct Line<'a> {
    id: u32,
    driver: &'a mut dyn Driver,
}

impl Line<'_> {
    fn tell(&mut self, body: Event) {
        self.driver.emit(Tagged { id: self.id, body });
    }
}

/// Steps of a long answer are news of its progress.
impl steps::Listener for Line<'_> {
    fn hear(&mut self, stage: Stage, done: usize, total: usize) {
        self.tell(Event::Progress(Progress { stage, done: done as u32, total: total as u32 }));
    }

    fn pause(&mut self, n_madds: usize) -> Pause {
        self.driver.pause(n_madds)
    }

    fn block(&self) -> usize {
        self.driver.block()
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

    /// Handles one request, giving way to `driver` between blocks of work. Every event leaves through it, in order, tagged with
    /// the request's id; the last one, and only that, is final.
    ///
    /// A request that `driver` breaks in a pause is cancelled: what was loaded, analysed and solved for before is kept. Who lets
    /// nobody else in [`finish`]es this at once.
    pub async fn handle(&mut self, request: Tagged<Request>, driver: &mut dyn Driver) {
        // Whoever drives the engine breaks the request that is meant; on its own this one says nothing.
        if matches!(request.body, Request::Cancel) {
            return;
        }
        let mut line = Line { id: request.id, driver };
        let outcome = match self.first(request.body, &mut line).await {
            Answered::Now(outcome) => outcome,
            Answered::Later(request) => self.later(request, &mut line).await,
        };
        line.tell(outcome.unwrap_or_else(|error| Event::Failed(error.into())));
    }

    /// Answers what it takes to have pictures of a set.
    async fn first(&mut self, request: Request, line: &mut Line<'_>) -> Answered {
        let Self { session, clock } = self;
        if session.only_draws() && !request.is_drawn() && !matches!(request, Request::TakeUp(_)) {
            return Answered::Now(Err(EngineError::OnlyACopy));
        }
        let steps = &mut Steps::told_to(line);
        let outcome = match request {
            Request::Describe(texts) => handlers::describe(session, clock, &texts, steps).await,
            Request::Load(source) => handlers::load(session, source, steps).await,
            Request::Analyze { standardize } => handlers::analyze(session, clock, standardize, steps).await,
            Request::Preview(ask) => handlers::preview(session, &ask, steps).await,
            Request::Estimate { sizes, depth, of_moments } => {
                handlers::estimate(session, clock, &sizes, (depth, of_moments), steps).await
            }
            Request::Pick { choice, seed, n } => handlers::pick(session, choice, seed, n, steps).await,
            Request::Originals { image_idx } => handlers::originals(session, image_idx),
            Request::Reconstruct(ask) => handlers::reconstruct(session, &ask, steps).await,
            Request::Components(ask) => handlers::components(session, ask),
            // Controls are made of these, and controls that come late move what is below them.
            Request::Grounds => Ok(handlers::grounds()),
            Request::Noises => Ok(handlers::noises()),
            other => return Answered::Later(other),
        };
        Answered::Now(or_cancelled(outcome, steps))
    }

    /// Answers the rest, with what the driver has for it.
    async fn later(&mut self, request: Request, line: &mut Line<'_>) -> Result<Event, EngineError> {
        let Some(Later(answer)) = line.driver.later().await else {
            let is_cancelled = line.driver.pause(0).await.is_break();
            return Err(if is_cancelled { EngineError::Cancelled } else { EngineError::NotFetched });
        };
        let steps = &mut Steps::told_to(line);
        or_cancelled(answer(&mut self.session, &self.clock, request, steps).await, steps)
    }
}

/// What came of a request.
enum Answered {
    Now(Result<Event, EngineError>),
    /// Not answered: it is for [`Later`].
    Later(Request),
}

/// What ends because the driver broke it is cancelled, whatever it says of itself.
fn or_cancelled(outcome: Result<Event, EngineError>, steps: &Steps<'_>) -> Result<Event, EngineError> {
    if outcome.is_err() && steps.is_cancelled() { Err(EngineError::Cancelled) } else { outcome }
}
