//! Questions of a step to the engine that holds the set on screen, each with an answer of its own. What the lab keeps up to
//! date, such as the pictures on the stage, is not touched by them.

use leptos::prelude::*;
use subspace_lab_protocol::{Event, Request};

use super::Lab;
use crate::worker_link::Answer;

impl Lab {
    /// Asks the engine.
    ///
    /// # Errors
    /// A sentence saying why there is no answer; none if another set has come on screen, which leaves nothing to say.
    pub(crate) async fn ask_engine(self, request: Request) -> Result<Answer, Option<String>> {
        self.prepare_drawer(&request);
        let drawer = self.drawer.get_untracked();
        let answer =
            self.workers.with_value(|workers| workers.for_request(&request, drawer).map(|link| link.ask(request)));
        let Some(answer) = answer else { return Err(None) };
        match answer.await {
            Some((Event::Failed(problem), _)) => Err(Some(super::sentence(problem))),
            Some(answer) => Ok(answer),
            None => Err(None),
        }
    }
}
