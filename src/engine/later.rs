//! What is answered after the first pictures: noises, readers, learning, the report, exports. A driver may have it in a file of its own, so that the
//! first pictures do not wait for it.

use std::pin::Pin;

use subspace_lab_protocol::{Event, Request};
use subspace_lab_science::Steps;

use crate::error::EngineError;
use crate::session::Session;
use crate::{Clock, handlers};

/// The answers, behind a pointer: nothing else may name what is reached from here, or it is no longer apart.
pub struct Later(pub(crate) Answer);

/// These, once they are there; `None` if they cannot be had, or are no longer wanted.
pub type Coming = Pin<Box<dyn Future<Output = Option<&'static Later>>>>;

/// One request's answer.
pub(crate) type Answer = for<'a> fn(&'a mut Session, &'a Clock, Request, &'a mut Steps<'_>) -> Outcome<'a>;

type Outcome<'a> = Pin<Box<dyn Future<Output = Result<Event, EngineError>> + 'a>>;

/// All of them.
pub static LATER: Later = Later(|session, clock, request, steps| Box::pin(answer(session, clock, request, steps)));

async fn answer(
    session: &mut Session,
    clock: &Clock,
    request: Request,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    match request {
        Request::Align { shares } => handlers::align(session, &shares, steps).await,
        Request::EstimateNoises { specs } => handlers::estimate_noises(session, clock, &specs, steps).await,
        Request::ScoreNoise(ask) => handlers::score_noise(session, ask, steps).await,
        Request::ScoreCell(ask) => handlers::score_cell(session, ask, steps).await,
        Request::DrawNoise(ask) => handlers::draw_noise(session, ask, steps).await,
        Request::Copy => handlers::copy(session, steps).await,
        Request::CopyDenoiser(ask) => handlers::copy_denoiser(session, ask, steps).await,
        Request::TakeUp(bytes) => handlers::take_up(session, &bytes, steps).await,
        Request::Material(ask) => handlers::material(session, &ask, steps).await,
        Request::RebuildingMaterial(ask) => handlers::rebuilding_material(session, &ask, steps).await,
        Request::Cards(asks) => handlers::cards(session, &asks),
        Request::Compare(ask) => handlers::compare(&ask),
        Request::Quiz(ask) => handlers::quiz(session, &ask, steps).await,
        Request::Timetable => handlers::timetable(session),
        Request::DrawClock(ask) => handlers::draw_clock(session, ask, steps).await,
        Request::ReadClock { seed } => handlers::read_clock(session, seed, steps).await,
        Request::ScoreJoint(ask) => handlers::score_joint(session, ask, steps).await,
        Request::DrawJoint(ask) => handlers::draw_joint(session, ask, steps).await,
        Request::DrawTwins(ask) => handlers::draw_twins(session, ask, steps).await,
        Request::Report { noises } => handlers::report(session, &noises, steps).await,
        Request::Export { id, n_components } => handlers::export(session, &id, n_components, steps).await,
        Request::Weigh(ask) => handlers::weigh(session, ask, steps).await,
        Request::Plane(ask) => handlers::plane(session, &ask),
        Request::CheckForeign(given) => handlers::check_foreign(session, given, steps).await,
        Request::Cancel
        | Request::Describe(_)
        | Request::Load(_)
        | Request::Analyze { .. }
        | Request::Preview(_)
        | Request::Estimate { .. }
        | Request::Pick { .. }
        | Request::Originals { .. }
        | Request::Reconstruct(_)
        | Request::Components(_)
        | Request::Grounds
        | Request::Noises => unreachable!("answered at once"),
    }
}
