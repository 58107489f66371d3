//! The lesson: a card beside the stage that asks first, has the page show, and says what was to be seen. What is in it comes with the
//! panels; here is only what is known of it before, and what outlives a card.

mod card;
mod limits;
mod steps;

use crate::reactive::*;
use subspace_lab_protocol::tour::Tour;

use crate::lab::Lab;

pub(crate) use card::Card;
pub(crate) use limits::Limits;

/// Most answers to a question.
const MAX_ANSWERS: usize = 4;

/// What was said to a question.
#[derive(Debug, Clone, Copy)]
struct Said {
    tour: Tour,
    /// Hands for each answer.
    hands: [u32; MAX_ANSWERS],
    is_revealed: bool,
}

/// What was said to each question, on this page alone. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Hands(RwSignal<Vec<Said>>);

impl Hands {
    /// None yet.
    pub(crate) fn open() {
        provide_context(Self(RwSignal::new(Vec::new())));
    }

    /// Those of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    fn said(self, tour: Tour) -> Said {
        let nothing = Said { tour, hands: [0; MAX_ANSWERS], is_revealed: false };
        self.0.with(|all| all.iter().find(|it| it.tour == tour).copied()).unwrap_or(nothing)
    }

    /// Answers a step's question, and shows what was to be seen, whatever the page's link holds. `false` if it was answered before.
    pub(crate) fn reveal(self, lab: Lab, tour: Tour) -> bool {
        let is_new = !untrack(|| self.said(tour)).is_revealed;
        if is_new {
            self.change(tour, |said| said.is_revealed = true);
            lab.follow_link(lab.settings.now(Clone::clone).revealed(tour));
        }
        is_new
    }

    fn change(self, tour: Tour, change: impl FnOnce(&mut Said)) {
        let mut said = untrack(|| self.said(tour));
        change(&mut said);
        self.0.update(|all| {
            all.retain(|it| it.tour != tour);
            all.push(said);
        });
    }
}
