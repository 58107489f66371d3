//! The engine of Subspace Lab: requests in, events out.
//!
//! It does no input or output, has no clock of its own and starts no thread. The worker, the command line and
//! the tests each are a loop of a few lines around [`Engine::handle`].

mod convert;
mod error;
mod estimate;
mod handlers;
mod json;
mod noise_words;
mod pictures;
mod session;
mod sources;

pub use sources::sheet::sheet_file_name;

use std::ops::ControlFlow;

use session::Session;
use subspace_lab_protocol::{Event, Request, Tagged};

/// Seconds since some fixed moment. On the web `Performance.now`, natively `Instant`.
pub type Clock = Box<dyn Fn() -> f64>;

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

    /// Handles one request. Every event leaves through `emit`, in order, tagged with the request's id; the last
    /// one, and only that, is final.
    ///
    /// `emit` may break on a progress event: the request is then cancelled, and what was loaded and analysed
    /// before is kept. On other events its answer is ignored.
    pub fn handle(&mut self, request: Tagged<Request>, emit: &mut dyn FnMut(Tagged<Event>) -> ControlFlow<()>) {
        let id = request.id;
        let mut tell = |body| emit(Tagged { id, body });
        let outcome = match request.body {
            Request::Describe(texts) => handlers::describe(&mut self.session, &self.clock, &texts),
            Request::Load(source) => handlers::load(&mut self.session, source),
            Request::Analyze { standardize } => {
                handlers::analyze(&mut self.session, &self.clock, standardize, &mut tell)
            }
            Request::Estimate { sizes } => Ok(handlers::estimate(&mut self.session, &self.clock, &sizes)),
            Request::Pick { choice, seed, n } => handlers::pick(&self.session, choice, seed, n),
            Request::Originals { image_idx } => handlers::originals(&self.session, &image_idx),
            Request::Reconstruct(ask) => handlers::reconstruct(&mut self.session, &ask),
            Request::Components(ask) => handlers::components(&self.session, ask),
            Request::Noises => Ok(handlers::noises()),
            Request::ScoreNoise(ask) => handlers::score_noise(&mut self.session, ask, &mut tell),
            Request::ScoreCell(ask) => handlers::score_cell(&mut self.session, ask),
            Request::DrawNoise(ask) => handlers::draw_noise(&mut self.session, ask, &mut tell),
            Request::Report { noises } => handlers::report(&mut self.session, &noises, &mut tell),
        };
        // After the final event there is nothing left to stop.
        let _ = tell(outcome.unwrap_or_else(|error| Event::Failed(error.into())));
    }
}
