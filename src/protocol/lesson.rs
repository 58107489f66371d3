//! What a link hides of the page and holds as it is, for a class.

use crate::named::named;
use crate::settings::{Settings, View};

named! {
    /// A room of the page that a link can hide or hold.
    Room {
        /// The step Data, and the set.
        Data = "data",
        /// The step Spectrum, and how it is drawn.
        Spectrum = "spectrum",
        /// The step Top | Bottom, and which images are shown how.
        TopBottom = "top-bottom",
        /// The step Noise, and which noises are shown.
        Noise = "noise",
        /// The step Perception, and what reads what.
        Perception = "perception",
        /// The step Learning, and what is learned.
        Learning = "learning",
        /// The handles of the two subspaces.
        Strip = "strip",
        /// The controls of a step.
        Controls = "controls",
        /// What is read at leisure, below the first screen.
        Numbers = "numbers",
        /// Undo, redo, reset and themes.
        Tools = "tools",
    }
}

impl Room {
    /// The room of a step.
    pub fn of(view: View) -> Self {
        match view {
            View::Data => Self::Data,
            View::Spectrum => Self::Spectrum,
            View::TopBottom => Self::TopBottom,
            View::Noise => Self::Noise,
            View::Perception => Self::Perception,
            View::Learning => Self::Learning,
        }
    }

    /// Keys of its settings in a link; a room without any can be hidden, not held.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Data => &["set", "beside", "title", "count", "images", "labels", "split", "range", "fourth", "thumb"],
            Self::Spectrum => &["log", "plot", "axis", "dots", "pc", "common"],
            Self::TopBottom => &["layout", "n", "pick", "img", "compare", "divider", "residual", "mean", "stretch"],
            Self::Noise => &["noise", "at", "curve", "room", "sample", "table", "pins", "sort", "map"],
            Self::Perception => &["scene", "reader", "lane-top", "lane-bottom", "match", "originals", "paper"],
            Self::Learning => &["learn", "epochs", "lambda", "dims", "within", "code", "hidden", "passes", "noised"],
            Self::Strip => &["top", "k", "after", "m"],
            Self::Controls | Self::Numbers | Self::Tools => &[],
        }
    }
}

/// What a link hides and holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lesson {
    /// Not shown.
    pub hidden: Vec<Room>,
    /// Shown, and not to be changed.
    pub held: Vec<Room>,
}

impl Lesson {
    /// Whether there is anything that it hides or holds.
    pub fn is_one(&self) -> bool {
        *self != Self::default()
    }

    /// Whether a room is not shown.
    pub fn hides(&self, room: Room) -> bool {
        self.hidden.contains(&room)
    }

    /// Whether a room's settings stay.
    pub fn holds(&self, room: Room) -> bool {
        self.held.contains(&room)
    }

    /// Hides every step but this one.
    pub fn hide_other_steps(&mut self, view: View) {
        self.hide(View::ALL.iter().filter(|it| **it != view).map(|it| Room::of(*it)));
    }

    /// Hides what a class that looks does not need.
    pub fn hide_controls(&mut self) {
        self.hide([Room::Controls, Room::Numbers, Room::Tools].into_iter());
    }

    fn hide(&mut self, rooms: impl Iterator<Item = Room>) {
        for room in rooms {
            if !self.hides(room) {
                self.hidden.push(room);
            }
        }
    }

    /// Holds every setting as it is.
    pub fn hold_all(&mut self) {
        self.held = Room::ALL.iter().copied().filter(|room| !room.keys().is_empty()).collect();
    }

    /// Adds what differs from the defaults to a link.
    pub(crate) fn put(&self, put: &mut dyn FnMut(bool, &str, &dyn std::fmt::Display)) {
        for (key, rooms) in [("hide", &self.hidden), ("hold", &self.held)] {
            let names: Vec<&str> = rooms.iter().map(|room| room.name()).collect();
            put(!names.is_empty(), key, &names.join(","));
        }
    }

    /// Reads one part of a link; `None` if it is not one of these, or not understood.
    pub(crate) fn read(&mut self, key: &str, value: &str) -> Option<()> {
        let mut rooms: Vec<Room> = Vec::new();
        for name in value.split(',') {
            rooms.push(Room::from_name(name).filter(|room| !rooms.contains(room))?);
        }
        match key {
            "hide" => self.hidden = rooms,
            "hold" if rooms.iter().all(|room| !room.keys().is_empty()) => self.held = rooms,
            _ => return None,
        }
        Some(())
    }
}

impl Settings {
    /// These settings, but for what is held: that is as it was before.
    #[must_use]
    pub fn held_as(self, before: &Self) -> Self {
        if self.lesson.held.is_empty() {
            return self;
        }
        let is_held = |part: &str| {
            let key = part.split_once('=').map_or(part, |(key, _)| key);
            before.lesson.held.iter().any(|room| room.keys().contains(&key))
        };
        let (old, new) = (before.to_link(), self.to_link());
        let parts = old.split('&').filter(|part| is_held(part)).chain(new.split('&').filter(|part| !is_held(part)));
        let link = parts.collect::<Vec<_>>().join("&");
        let base = Self { theme: self.theme, ..Self::new(self.seed) };
        base.read_link(&link).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Extent;

    #[test]
    fn what_is_held_stays_and_everything_else_changes() {
        let link = "v=1&view=noise&set=digits&top=0.5&noise=blur:radius=2&hold=strip,noise,data&seed=3";
        let before = Settings::new(1).read_link(link).0;
        let mut after = before.clone();
        after.top = Extent::Components(9);
        after.noise = "none".into();
        after.open_set("fashion".into());
        after.view = View::Spectrum;
        after.log_scree = false;
        let held = after.clone().held_as(&before);
        let expected = Settings { view: View::Spectrum, log_scree: false, ..before.clone() };
        assert_eq!(held, expected);
        let free = Settings { lesson: Lesson::default(), ..after };
        assert_eq!(free.clone().held_as(&before), free);
    }

    #[test]
    fn what_is_hidden_already_is_hidden_once() {
        let mut lesson = Lesson { hidden: vec![Room::Noise, Room::Tools], held: vec![Room::Data] };
        lesson.hide_other_steps(View::TopBottom);
        lesson.hide_controls();
        lesson.hold_all();
        let settings = Settings { lesson, ..Settings::new(1) };
        let (again, unknown) = Settings::new(1).read_link(&settings.to_link());
        assert_eq!((again.clone(), unknown), (settings, vec![]));
        assert!(
            !again.lesson.hides(Room::TopBottom)
                && View::ALL.iter().filter(|it| again.lesson.hides(Room::of(**it))).count() == 5
        );
        assert_eq!(again.lesson.held.len(), 7);
    }

    #[test]
    fn every_key_of_a_link_is_of_one_room_or_of_none_on_purpose() {
        let all: Vec<&str> = Room::ALL.iter().flat_map(|room| room.keys()).copied().collect();
        for key in &all {
            assert_eq!(all.iter().filter(|it| *it == key).count(), 1, "{key}");
        }
        // Every key that is written by settings of which nothing is as by default.
        let link = crate::settings::tests::changed().to_link();
        let keys = link.split('&').filter_map(|part| Some(part.split_once('=')?.0));
        let free: Vec<&str> = keys.filter(|key| !all.contains(key)).collect();
        assert_eq!(free, ["v", "view", "hide", "hold", "tour", "lang", "seed"]);
    }
}
