//! The lesson: steps that are links each, so that a lecturer begins anywhere, hands one on and comes back.

use std::fmt;

use crate::named::named;
use crate::settings::{LINK_VERSION, Settings};

named! {
    /// How long it takes, in minutes.
    Form {
        /// A class of its own.
        Long = "50",
        /// A part of another one.
        Short = "5",
    }
}

/// What a step sets, as links write it. What it does not name is as in a fresh session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// When it is begun.
    pub begun: &'static str,
    /// When its question is answered, beside that; empty if the answer only says something.
    pub revealed: &'static str,
}

/// Each one's words are at the same place in the list of the same name in `src/page/tour/steps.rs`.
pub const LONG: [Place; 8] = [
    Place { begun: "view=top-bottom&set=flowers-small&top=0.75", revealed: "layout=compare&compare=top:bottom" },
    Place { begun: "view=spectrum&set=flowers-small&top=0.75&plot=points", revealed: "plot=scree&pc=120" },
    Place { begun: "view=top-bottom&set=flowers-small&k=1", revealed: "top=0.75" },
    Place { begun: "view=perception&set=flowers-small&top=0.75&scene=quiz", revealed: "" },
    Place { begun: "view=perception&set=satellite&top=0.9", revealed: "reader=ridge" },
    Place {
        begun: "view=noise&set=satellite&top=0.75&noise=gaussian:sigma=0.5&at=128",
        revealed: "noise=mask:ratio=0.9,patch=1",
    },
    Place { begun: "view=data&set=flowers-small&top=0.75", revealed: "" },
    Place { begun: "view=top-bottom&set=flowers-small&top=0.9", revealed: "" },
];

/// See [`LONG`].
pub const SHORT: [Place; 3] = [
    Place { begun: "view=top-bottom&set=flowers-small&top=0.75", revealed: "layout=compare&compare=top:bottom" },
    Place {
        begun: "view=noise&set=digits&top=0.75&noise=gaussian:sigma=0.5",
        revealed: "noise=mask:ratio=0.9,patch=1",
    },
    Place { begun: "view=top-bottom&set=flowers-small&top=0.9", revealed: "" },
];

impl Form {
    /// Its steps.
    pub fn places(self) -> &'static [Place] {
        match self {
            Self::Long => &LONG,
            Self::Short => &SHORT,
        }
    }
}

/// Where in which lesson: a step that there is. Written as `50:3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tour {
    form: Form,
    position: usize,
}

impl Tour {
    /// Its first step.
    pub fn begin(form: Form) -> Self {
        Self { form, position: 0 }
    }

    /// Every step of it.
    pub fn steps(form: Form) -> impl Iterator<Item = Self> {
        (0..form.places().len()).map(move |position| Self { form, position })
    }

    /// Which lesson.
    pub fn form(self) -> Form {
        self.form
    }

    /// Steps before this one.
    pub fn position(self) -> usize {
        self.position
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::at(self.form, self.position + 1)
    }

    /// The step before this one.
    pub fn before(self) -> Option<Self> {
        Self::at(self.form, self.position.checked_sub(1)?)
    }

    /// What it sets.
    pub fn place(self) -> Place {
        self.form.places()[self.position]
    }

    /// The link to it, without the leading `#`. It has no seed: that of who opens it counts, so that each phone draws its own quiz.
    pub fn link(self) -> String {
        format!("v={LINK_VERSION}&{}&tour={self}", self.place().begun)
    }

    /// Reads what a link has of it.
    pub(crate) fn read(value: &str) -> Option<Self> {
        let (form, number) = value.split_once(':')?;
        Self::at(Form::from_name(form)?, number.parse::<usize>().ok()?.checked_sub(1)?)
    }

    fn at(form: Form, position: usize) -> Option<Self> {
        (position < form.places().len()).then_some(Self { form, position })
    }
}

/// As a link writes it, counted from 1.
impl fmt::Display for Tour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.form.name(), self.position + 1)
    }
}

impl Settings {
    /// Those of a step, as if its link had been opened here: theme, language, seed and what is hidden and held stay.
    #[must_use]
    pub fn at_step(&self, tour: Tour) -> Self {
        let Self { theme, language, seed, .. } = *self;
        let fresh = Self { theme, language, lesson: self.lesson.clone(), ..Self::new(seed) };
        fresh.read_link(&tour.link()).0
    }

    /// With what the answer to a step's question changes.
    #[must_use]
    pub fn revealed(self, tour: Tour) -> Self {
        self.read_link(tour.place().revealed).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Theme;

    #[test]
    fn every_steps_link_is_understood_and_written_as_it_stands() {
        for tour in Form::ALL.iter().flat_map(|form| Tour::steps(*form)) {
            let (settings, unknown) = Settings::new(7).read_link(&tour.link());
            assert_eq!((settings.tour, unknown), (Some(tour), vec![]), "{tour}");
            assert_eq!(settings.to_link(), format!("{}&seed=7", tour.link()));
            let (revealed, unknown) = settings.clone().read_link(tour.place().revealed);
            assert_eq!(unknown, [""; 0], "{tour}");
            assert_eq!(revealed == settings, tour.place().revealed.is_empty(), "{tour}: what is revealed is seen");
            assert_eq!(settings.clone().revealed(tour), revealed);
        }
    }

    #[test]
    fn steps_follow_each_other_and_end() {
        for &form in Form::ALL {
            let steps: Vec<Tour> = std::iter::successors(Some(Tour::begin(form)), |it| it.next()).collect();
            assert_eq!(steps, Tour::steps(form).collect::<Vec<_>>());
            assert_eq!(steps.len(), form.places().len());
            assert!(steps[0].before().is_none() && steps.windows(2).all(|two| two[1].before() == Some(two[0])));
        }
    }

    #[test]
    fn a_step_leaves_to_the_device_and_to_the_class_what_is_theirs() {
        let link = "v=1&view=noise&set=digits&k=9&noise=none&hide=numbers&hold=data&theme=dark&seed=3";
        let before = Settings::new(1).read_link(link).0;
        let after = before.at_step(Tour::begin(Form::Short));
        assert_eq!((after.theme, after.seed, &after.lesson), (Theme::Dark, 3, &before.lesson));
        assert_eq!(after.noise, Settings::new(1).noise, "what the step does not name is as in a fresh session");
    }
}
