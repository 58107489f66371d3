//! Questions of a step to the engine that holds the set on screen, each with an answer of its own. What the lab keeps up to
//! date, such as the pictures on the stage, is not touched by them.

use leptos::prelude::*;
use subspace_lab_protocol::{Event, Request};

use super::Lab;
use super::drawer::Drawer;
use crate::worker_link::Answer;

impl Lab {
    /// Asks the engine.
    ///
    /// # Errors
    /// A sentence saying why there is no answer; none if another set has come on screen, which leaves nothing to say.
    pub(crate) async fn ask_engine(self, request: Request) -> Result<Answer, Option<String>> {
        self.prepare_drawer(&request);
        let drawer = self.drawer.get_untracked();
        let is_drawn = drawer == Drawer::Ready && request.is_drawn();
        let again = is_drawn.then(|| request.clone());
        let asked = self.workers.with_value(|workers| {
            let number = workers.current.as_ref()?.0;
            Some((number, workers.for_request(&request, drawer)?.ask(request)))
        });
        let Some((number, answer)) = asked else { return Err(None) };
        let answer = match (answer.await, again) {
            // The engine that draws is gone: the other one has the same pictures.
            (None, Some(request)) => {
                let link = |workers: &super::Workers| {
                    let (_, link) = workers.current.as_ref().filter(|(it, _)| *it == number)?;
                    Some(link.ask(request))
                };
                match self.workers.with_value(link) {
                    Some(answer) => answer.await,
                    None => None,
                }
            }
            (answer, _) => answer,
        };
        match answer {
            Some((Event::Failed(problem), _)) => Err(Some(super::sentence(problem))),
            Some(answer) => Ok(answer),
            None => Err(None),
        }
    }
}
