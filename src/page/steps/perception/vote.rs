//! The vote of the class before a race: predict, then reveal.

use leptos::prelude::*;

use super::Perception;
use crate::text;

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

/// Counts of votes.
#[derive(Clone, Copy)]
pub(super) struct Votes(RwSignal<[u32; 3]>);

impl Votes {
    pub(super) fn new() -> Self {
        Self(RwSignal::new([0; 3]))
    }

    pub(super) fn get(self) -> [u32; 3] {
        self.0.get()
    }

    pub(super) fn clear(self) {
        self.0.set([0; 3]);
    }

    fn add(self, choice: Choice) {
        self.0.update(|counts| counts[choice as usize] += 1);
    }

    pub(super) fn take_key(self, key: &str, is_closed: bool) -> bool {
        let choice = Choice::ALL.into_iter().find(|it| it.key().eq_ignore_ascii_case(key));
        match choice.filter(|_| !is_closed) {
            Some(choice) => {
                self.add(choice);
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
    let parts = Memo::new(move |_| step.lineups.now.with(|it| it.as_ref().map(|it| it.parts)));
    let is_racing = Memo::new(move |_| step.is_racing());
    let is_over = Memo::new(move |_| step.outcome().is_some());
    let is_closed = move || is_racing.get() || is_over.get();
    let words = move |choice: Choice| parts.get().map_or(String::new(), |parts| text::vote_choice(choice, parts));
    let button = move |choice: Choice| {
        let n = move || step.votes.get()[choice as usize];
        view! {
            <button
                type="button"
                class=match choice {
                    Choice::First => "ct",
                    Choice::Second => "cb",
                    Choice::NoDifference => "",
                }
                data-testid=format!("vote-{}", choice.key())
                title=format!("Key {}", choice.key().to_uppercase())
                disabled=is_closed
                on:click=move |_| step.votes.add(choice)
            >
                {move || words(choice)} " " <b>{move || text::count(n())}</b>
            </button>
        }
    };
    let has_votes = move || step.votes.get().iter().any(|n| *n > 0);
    let start = move |_| {
        if is_racing.get_untracked() { step.cancel_race() } else { step.start_race() }
    };
    let start_words = move || match (is_racing.get(), is_over.get()) {
        (true, _) => "Cancel".to_owned(),
        (_, true) => "Finished".to_owned(),
        _ => step.lineups.estimates.with(|it| text::start(it)),
    };
    view! {
        <div class="vote" role="group" aria-label="Vote and start">
            <p>"Which one will it recognise more in?"</p>
            <span class="chips">
                {Choice::ALL.map(button)}
                <button
                    type="button"
                    class="quiet"
                    data-testid="clear-votes"
                    aria-label="Clear the votes"
                    disabled=move || is_closed() || !has_votes()
                    on:click=move |_| step.votes.clear()
                >
                    "×"
                </button>
            </span>
            <button
                type="button"
                class="go"
                data-testid="start"
                disabled=move || parts.get().is_none() || is_over.get() && !is_racing.get()
                on:click=start
            >
                {start_words}
            </button>
        </div>
    }
}
