//! Undo and redo: every change of settings is a step.

use crate::reactive::*;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::tour::Tour;
use subspace_lab_words::t;

use super::{Lab, opening};
use crate::browser;

/// Changes of one quantity that follow each other faster than this are one step of undo.
const UNDO_PAUSE_MILLIS: f64 = 600.0;

/// Steps that can be undone.
const MOST_STEPS: usize = 300;

/// Settings before and after the present ones.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    past: Vec<Settings>,
    future: Vec<Settings>,
    last_change_millis: f64,
    last_touched: Option<Quantity>,
}

/// What can be dragged or stepped through fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quantity {
    Top,
    Bottom,
    Picture,
    Divider,
    Thumbnail,
    Dots,
    Component,
    Noise,
    NoiseComponents,
    Race,
    Learning,
}

impl Quantity {
    /// The one quantity that two settings differ in.
    fn that_changed(before: &Settings, after: &Settings) -> Option<Self> {
        let undone = |quantity: Self| {
            let mut settings = after.clone();
            match quantity {
                Self::Top => settings.top = before.top,
                Self::Bottom => settings.bottom = before.bottom,
                Self::Picture => settings.picture = before.picture,
                Self::Divider => settings.divider = before.divider,
                Self::Thumbnail => settings.thumbnail = before.thumbnail,
                // That all are put back is a step of its own.
                Self::Dots if !after.dots.all().is_empty() => settings.dots.clone_from(&before.dots),
                Self::Dots => {}
                Self::Component => settings.component = before.component,
                Self::Noise => settings.noise.clone_from(&before.noise),
                Self::NoiseComponents => settings.noise_components = before.noise_components,
                Self::Race => {
                    settings.race_top = before.race_top;
                    settings.race_bottom = before.race_bottom;
                    settings.reader.clone_from(&before.reader);
                }
                // Its part is a place to go back to; what is dragged there is not.
                Self::Learning if after.learning.part == before.learning.part => settings.learning = before.learning,
                Self::Learning => {}
            }
            settings
        };
        const ALL: [Quantity; 11] = [
            Quantity::Top,
            Quantity::Bottom,
            Quantity::Picture,
            Quantity::Divider,
            Quantity::Thumbnail,
            Quantity::Dots,
            Quantity::Component,
            Quantity::Noise,
            Quantity::NoiseComponents,
            Quantity::Race,
            Quantity::Learning,
        ];
        ALL.into_iter().find(|&it| undone(it) == *before)
    }
}

impl Lab {
    /// Changes settings as one step of undo (fast changes in a row, as of a dragged handle, are one step).
    pub(crate) fn change(self, change: impl FnOnce(&mut Settings)) {
        let before = self.settings.now(Clone::clone);
        let mut after = before.clone();
        change(&mut after);
        let wanted = after.clone();
        let after = after.held_as(&before);
        if after != wanted {
            self.notice.set(Some(t!(page_this_link_holds).into()));
        }
        self.step_to(before, after);
    }

    /// Begins a step of a lesson, if there is one; what was said of the step before is over.
    pub(crate) fn give(self, tour: Option<Tour>) {
        if let Some(tour) = tour {
            self.notice.set(None);
            let mut settings = self.settings.now(|settings| settings.at_step(tour));
            // A page that is one file lacks some sets; what the step is about is seen on others too.
            if !opening::is_here(&settings.set) {
                let (wanted, shown) = (opening::title(&settings.set), opening::title(opening::STAND_IN));
                settings.open_set(opening::STAND_IN.to_owned());
                settings.noise_components = None;
                self.open_link(settings, &[]);
                return self.notice.set(Some(t!(page_stands_in, wanted = wanted, shown = shown)));
            }
            self.follow_link(settings);
        }
    }

    /// Takes over the settings of another link, whatever the present one holds, as one step of undo.
    pub(crate) fn follow_link(self, settings: Settings) {
        self.step_to(self.settings.now(Clone::clone), settings);
    }

    fn step_to(self, before: Settings, after: Settings) {
        if after == before {
            return;
        }
        let now = browser::now_millis();
        let touched = Quantity::that_changed(&before, &after);
        self.history.update(|history| {
            let goes_on = touched.is_some() && touched == history.last_touched;
            if !goes_on || now - history.last_change_millis > UNDO_PAUSE_MILLIS || history.past.is_empty() {
                history.past.push(before);
                // The first of them goes: a day of changes is not kept.
                if history.past.len() > MOST_STEPS {
                    history.past.remove(0);
                }
            }
            history.future.clear();
            history.last_change_millis = now;
            history.last_touched = touched;
        });
        self.settings.replace(after);
    }

    pub(crate) fn can_undo(self) -> bool {
        self.history.with(|history| !history.past.is_empty())
    }

    pub(crate) fn can_redo(self) -> bool {
        self.history.with(|history| !history.future.is_empty())
    }

    pub(crate) fn undo(self) {
        self.travel(|history, present| {
            let past = history.past.pop()?;
            history.future.push(present);
            Some(past)
        });
    }

    pub(crate) fn redo(self) {
        self.travel(|history, present| {
            let future = history.future.pop()?;
            history.past.push(present);
            Some(future)
        });
    }

    fn travel(self, step: impl FnOnce(&mut History, Settings) -> Option<Settings>) {
        let present = self.settings.now(Clone::clone);
        let arrived = self.history.try_update(|history| {
            history.last_change_millis = 0.0;
            step(history, present)
        });
        if let Some(Some(settings)) = arrived {
            self.settings.replace(settings);
        }
    }

    /// All settings of this set's views back to their defaults; step, lesson, theme, seed and what the link hides and holds stay.
    pub(crate) fn reset(self) {
        self.change(|settings| {
            let fresh = Settings::new(settings.seed);
            let Settings { view, tour, theme, language, .. } = *settings;
            let (set, origin, lesson) = (settings.set.clone(), settings.origin.clone(), settings.lesson.clone());
            *settings = Settings { view, set, origin, lesson, tour, theme, language, ..fresh };
        });
    }
}
