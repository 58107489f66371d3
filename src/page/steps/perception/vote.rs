//! The vote of the class before a race: predict, then reveal.

use std::collections::HashMap;

use crate::reactive::*;
use subspace_lab_protocol::lane::Part;
use subspace_lab_words::{Number, Words, t};

use super::Perception;
use super::words;

/// What can be voted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    First,
    Second,
    NoDifference,
}

impl Choice {
    pub(crate) const ALL: [Self; 3] = [Self::First, Self::Second, Self::NoDifference];

    /// The key that counts a vote for it.
    fn key(self) -> &'static str {
        match self {
            Self::First => "t",
            Self::Second => "b",
            Self::NoDifference => "d",
        }
    }
}

/// Counts of votes, for each pair of parts that was voted on.
#[derive(Clone, Copy)]
pub(super) struct Votes(RwSignal<HashMap<String, [u32; 3]>>);

impl Votes {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(HashMap::new()))
    }

    pub(super) fn clear(self) {
        self.0.update(HashMap::clear);
    }
}

impl Perception {
    /// Votes on these parts.
    pub(super) fn votes_on(self, parts: [Part; 2]) -> [u32; 3] {
        self.votes.0.with(|votes| votes.get(&format!("{parts:?}")).copied().unwrap_or_default())
    }

    fn parts(self) -> Option<[Part; 2]> {
        self.lineups.now.with(|it| it.as_ref().map(|it| it.parts))
    }

    fn vote(self, choice: Choice) {
        if let Some(parts) = untrack(|| self.parts()) {
            self.votes.0.update(|votes| votes.entry(format!("{parts:?}")).or_default()[choice as usize] += 1);
        }
    }

    fn clear_votes(self) {
        if let Some(parts) = untrack(|| self.parts()) {
            self.votes.0.update(|votes| {
                votes.remove(&format!("{parts:?}"));
            });
        }
    }

    /// Whether a key was a vote: none is counted once the race is on.
    pub(super) fn take_vote(self, key: &str) -> bool {
        let choice = Choice::ALL.into_iter().find(|it| it.key().eq_ignore_ascii_case(key));
        match choice.filter(|_| !untrack(|| self.is_racing() || self.outcome().is_some())) {
            Some(choice) => {
                self.vote(choice);
                true
            }
            None => false,
        }
    }
}

/// Votes, start and cancel; one row whatever is on.
#[component]
pub(super) fn Vote() -> impl IntoView {
    let step = Perception::get();
    let parts = Memo::new(move |_| step.parts());
    let votes = Memo::new(move |_| parts.get().map_or([0; 3], |parts| step.votes_on(parts)));
    let is_racing = Memo::new(move |_| step.is_racing());
    let is_over = Memo::new(move |_| step.outcome().is_some());
    let is_closed = move || is_racing.get() || is_over.get();
    let words = move |choice: Choice| {
        step.lineups.now.with(|it| it.as_ref().map_or(String::new(), |it| words::vote_choice(choice, &it.names())))
    };
    let button = move |choice: Choice| {
        let n = move || votes.get()[choice as usize];
        view! {
            <button
                type="button"
                class=match choice {
                    Choice::First => "ct",
                    Choice::Second => "cb",
                    Choice::NoDifference => "",
                }
                data-testid=format!("vote-{}", choice.key())
                title=t!(perception_key, to_uppercase = choice.key().to_uppercase()).words()
                disabled=is_closed
                on:click=move |_| step.vote(choice)
            >
                {move || words(choice)} " " <b>{move || Number::count(n()).words()}</b>
            </button>
        }
    };
    let has_votes = move || votes.get().iter().any(|n| *n > 0);
    let start = move |_| {
        if is_racing.get_untracked() { step.cancel_race() } else { step.start_race() }
    };
    let start_words = move || match (is_racing.get(), is_over.get()) {
        (true, _) => t!(perception_cancel).words(),
        (_, true) => t!(perception_finished).words(),
        _ => step.lineups.estimates.with(|it| words::start(it)),
    };
    view! {
        <div class="vote" role="group" aria-label=t!(perception_vote_and_start).words()>
            <p>{t!(perception_which_one_will_it_recognise_more).words()}</p>
            <span class="chips">
                {Choice::ALL.map(button)}
                <button
                    type="button"
                    class="quiet"
                    data-testid="clear-votes"
                    aria-label=t!(perception_clear_the_votes).words()
                    disabled=move || is_closed() || !has_votes()
                    on:click=move |_| step.clear_votes()
                >
                    "×"
                </button>
            </span>
            <button
                type="button"
                class="go"
                data-testid="start"
                // Results are kept under the reader with every parameter: not before readers are known.
                disabled=move || parts.get().is_none() || step.readers.with(Vec::is_empty) || is_over.get() && !is_racing.get()
                on:click=start
            >
                {start_words}
            </button>
        </div>
    }
}
