//! The quiz: people name pictures of the top and of the bottom. What is asked is drawn by the engine from the seed; answers stay
//! here, on this device.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::lane::MAX_TEST;
use subspace_lab_protocol::perception::{AskQuiz, Compare, Comparison, Quiz};
use subspace_lab_protocol::{Event, Request};

use super::lineup::Lineup;
use super::{Perception, Shared};
use crate::browser;

/// Pictures of each part.
pub(super) const N_EACH: u32 = 10;

/// A quiz that was begun, with what it was drawn from.
#[derive(Debug, PartialEq)]
pub(super) struct Begun {
    pub(super) quiz: Quiz,
    pub(super) lineup: Shared<Lineup>,
}

/// Signals of the quiz.
#[derive(Clone, Copy)]
pub(super) struct QuizLab {
    pub(super) begun: RwSignal<Option<Shared<Begun>>>,
    /// Classes named, in the order of the items; the first one is practice.
    pub(super) answers: RwSignal<Vec<u16>>,
    /// Whether the practice picture was explained and put away.
    pub(super) is_practised: RwSignal<bool>,
    /// Seconds since the first picture that counts; stands still at the end.
    pub(super) seconds: RwSignal<f64>,
    since_millis: StoredValue<f64>,
    /// People's shares, and those of the reader on the same pictures if it has read both parts.
    pub(super) people: RwSignal<Option<Comparison>>,
    pub(super) machine: RwSignal<Option<Comparison>>,
}

impl QuizLab {
    pub(super) fn new() -> Self {
        Self {
            begun: RwSignal::new(None),
            answers: RwSignal::new(Vec::new()),
            is_practised: RwSignal::new(false),
            seconds: RwSignal::new(0.0),
            since_millis: StoredValue::new(0.0),
            people: RwSignal::new(None),
            machine: RwSignal::new(None),
        }
    }

    pub(super) fn clear(self) {
        self.begun.set(None);
        self.answers.set(Vec::new());
        self.is_practised.set(false);
        self.seconds.set(0.0);
        self.people.set(None);
        self.machine.set(None);
    }

    /// Items in all, the one for practice among them.
    pub(super) fn n_items(self) -> usize {
        self.begun.with(|it| it.as_ref().map_or(0, |it| it.quiz.items.len()))
    }

    /// The item that is to be named now; none while practice is explained, before the quiz and after it.
    pub(super) fn position(self) -> Option<usize> {
        let n_named = self.answers.with(Vec::len);
        let is_open = n_named < self.n_items() && (n_named != 1 || self.is_practised.get());
        is_open.then_some(n_named)
    }

    /// Whether practice was named and is to be explained.
    pub(super) fn explains(self) -> bool {
        self.answers.with(Vec::len) == 1 && !self.is_practised.get() && self.begun.with(Option::is_some)
    }

    pub(super) fn is_over(self) -> bool {
        let n = self.n_items();
        n > 0 && self.answers.with(Vec::len) == n
    }

    /// Puts practice away: from now on it counts.
    pub(super) fn go_on(self) {
        self.is_practised.set(true);
        self.since_millis.set_value(browser::now_millis());
        self.seconds.set(0.0);
    }

    /// Names the picture on screen.
    pub(super) fn name(self, class: u16) {
        if untrack(|| self.position()).is_none() {
            return;
        }
        self.tick();
        self.answers.update(|answers| answers.push(class));
    }

    /// Reads the clock while pictures are named.
    pub(super) fn tick(self) {
        if self.is_practised.get_untracked() && !untrack(|| self.is_over()) {
            self.seconds.set((browser::now_millis() - self.since_millis.get_value()) / 1000.0);
        }
    }

    /// Pictures named right of a part, and pictures of it, practice left out.
    pub(super) fn score(self, part: u8, is_right: impl Fn(usize) -> bool) -> (u32, u32) {
        self.begun.with(|begun| {
            let Some(begun) = begun else { return (0, 0) };
            let of_part = begun.quiz.items.iter().enumerate().skip(1).filter(|(_, item)| item.part == part);
            of_part.fold((0, 0), |(n_right, n), (position, _)| (n_right + u32::from(is_right(position)), n + 1))
        })
    }
}

impl Perception {
    /// Has a quiz drawn from the present lineup.
    pub(super) fn begin_quiz(self) {
        let Some(lineup) = self.lineups.now.get_untracked() else { return };
        self.quiz.clear();
        let stretch = self.lab.settings.now(|settings| settings.stretch);
        let ask = AskQuiz { parts: lineup.parts, n_each: N_EACH, max_test: MAX_TEST, seed: lineup.seed, stretch };
        wasm_bindgen_futures::spawn_local(async move {
            match self.lab.ask_engine(Request::Quiz(ask)).await {
                Ok((Event::Quiz(quiz), _)) => {
                    self.quiz.begun.set(Some(Shared(Arc::new(Begun { quiz: *quiz, lineup }))));
                }
                Ok(_) => {}
                Err(sentence) => self.lab.notice.set(sentence),
            }
        });
    }

    /// The digit that names the class at a place: its own name where all are digits, else its number, the tenth being 0.
    pub(super) fn quiz_key(self, place: usize) -> usize {
        let classes = self.quiz.begun.with(|it| it.as_ref().map_or(Vec::new(), |it| it.quiz.classes.clone()));
        let digit = |class: &u16| self.class_name(*class).parse::<usize>().ok().filter(|digit| *digit < 10);
        let digits: Option<Vec<usize>> = classes.iter().map(digit).collect();
        digits.and_then(|digits| digits.get(place).copied()).unwrap_or((place + 1) % 10)
    }

    /// Digits name classes, Enter goes on after practice.
    pub(super) fn take_quiz_key(self, key: &str) -> bool {
        let quiz = self.quiz;
        if quiz.begun.with_untracked(Option::is_none) || untrack(|| quiz.is_over()) {
            return false;
        }
        if untrack(|| quiz.explains()) {
            if matches!(key, "Enter" | " ") {
                quiz.go_on();
            }
            return matches!(key, "Enter" | " ") || key.parse::<usize>().is_ok();
        }
        let Ok(digit) = key.parse::<usize>() else { return false };
        let classes = quiz.begun.with_untracked(|it| it.as_ref().map_or(Vec::new(), |it| it.quiz.classes.clone()));
        let place = (0..classes.len()).find(|place| untrack(|| self.quiz_key(*place)) == digit);
        if let Some(place) = place {
            quiz.name(classes[place]);
        }
        true
    }

    /// What the reader took the picture of an item for, if it has read that part.
    pub(super) fn reader_named(self, begun: &Begun, position: usize) -> Option<u16> {
        let item = begun.quiz.items.get(position)?;
        let part = begun.lineup.parts[usize::from(item.part)];
        let key = super::runs::key(&begun.lineup.set, &self.reader(), part, begun.lineup.seed);
        let reading = self.runs.reading(&key)?;
        let place = reading.card.test_idx.iter().position(|it| *it == item.image_idx)?;
        reading.predicted.get(place).copied()
    }

    /// Has the engine compare the scores once all is named, and again when a reader has read both parts.
    pub(super) fn follow_quiz(self) {
        let quiz = self.quiz;
        let scores = Memo::new(move |_| {
            let begun = quiz.begun.get().filter(|_| quiz.is_over())?;
            let answers = quiz.answers.get();
            let people = [0, 1].map(|part| {
                quiz.score(part, |position| answers.get(position) == Some(&begun.quiz.items[position].class))
            });
            let named: Vec<Option<u16>> =
                (0..begun.quiz.items.len()).map(|position| self.reader_named(&begun, position)).collect();
            let machine = named.iter().all(Option::is_some).then(|| {
                [0, 1]
                    .map(|part| quiz.score(part, |position| named[position] == Some(begun.quiz.items[position].class)))
            });
            Some((people, machine))
        });
        let ask = move |scores: [(u32, u32); 2], answer: RwSignal<Option<Comparison>>| {
            wasm_bindgen_futures::spawn_local(async move {
                let ask = Compare::OtherImages { first: scores[0], second: scores[1] };
                if let Ok((Event::Compared(it), _)) = self.lab.ask_engine(Request::Compare(ask)).await {
                    answer.set(Some(*it));
                }
            });
        };
        Effect::new(move |_| {
            let Some((people, machine)) = scores.get() else { return };
            ask(people, quiz.people);
            match machine {
                Some(machine) => ask(machine, quiz.machine),
                None => quiz.machine.set(None),
            }
        });
    }
}
