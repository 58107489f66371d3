//! What a set has of that which a link may ask more of, and what is taken instead.

use crate::dots::MOST_DOTS;
use crate::event::SetSummary;
use crate::settings::{Settings, named_part};
use crate::{BottomStart, Choice, Extent};

/// How many of each a set has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Components with variance.
    pub rank: u32,
    /// Images that it shows first.
    pub n_shown: u32,
    /// Images that can be shown.
    pub n_images: u32,
    /// Classes.
    pub n_classes: u32,
    /// Dots in the plane of points.
    pub n_dots: u32,
}

impl Bounds {
    /// Those of a set with so many components.
    pub fn of(set: &SetSummary, rank: u32) -> Self {
        let n_images = set.n_here();
        let n_dots = if set.are_moments { n_images } else { set.n_train };
        Self {
            rank,
            n_shown: set.first_shown.len() as u32,
            n_images,
            n_classes: set.classes.len() as u32,
            n_dots: n_dots.min(MOST_DOTS),
        }
    }
}

impl Settings {
    /// What of these settings a set does not have, as a link writes it.
    pub fn beyond(&self, bounds: Bounds) -> Vec<String> {
        let within = self.within(bounds).to_link();
        let is_kept = |part: &str| within.split('&').any(|it| it == part);
        self.to_link().split('&').filter(|part| !is_kept(part)).map(named_part).collect()
    }

    /// With the nearest that a set has.
    fn within(&self, bounds: Bounds) -> Self {
        let rank = bounds.rank;
        let most = |extent: Extent| match extent {
            Extent::Components(n) => Extent::Components(n.min(rank)),
            share => share,
        };
        let bottom = match self.bottom {
            BottomStart::After(extent) => BottomStart::After(most(extent)),
            linked => linked,
        };
        let noise_components = self.noise_components.map(|n| n.min(rank.max(1)));
        let choice = match self.choice {
            Choice::LargestError(n) => Choice::LargestError(n.min(rank)),
            other => other,
        };
        let mut within = Self { top: most(self.top), bottom, noise_components, choice, ..self.clone() };
        let learning = &mut within.learning;
        learning.n_components = learning.n_components.min(rank.min(learning.n_allowed).max(1));
        within.turn_within(bounds);
        within
    }

    /// Turns to images, components and dots that a set has. How many components are taken is not touched: every set has its nearest
    /// number, and another one may have more.
    pub fn turn_within(&mut self, bounds: Bounds) {
        self.component = self.component.min(bounds.rank.saturating_sub(1));
        self.picture = self.picture.min(self.n_pictures.min(bounds.n_shown).saturating_sub(1));
        self.thumbnail = self.thumbnail.min(bounds.n_images.saturating_sub(1));
        self.dots.keep_below(bounds.n_dots);
        match self.choice {
            Choice::Class(class) if u32::from(class) >= bounds.n_classes => self.choice = Choice::First,
            Choice::From(first) => self.choice = Choice::From(first.min(bounds.n_images.saturating_sub(1))),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_DIGITS: Bounds = Bounds { rank: 64, n_shown: 24, n_images: 1797, n_classes: 10, n_dots: 60 };

    fn read(link: &str) -> Settings {
        Settings::new(1).read_link(link).0
    }

    #[test]
    fn what_a_set_does_not_have_is_named_and_the_nearest_taken() {
        let link = "v=1&view=noise&set=digits&k=500&m=64&pick=error:99&img=9&thumb=1798&dots=3:0,1;60:1,0&pc=65&at=70&dims=65&seed=1";
        let settings = read(link);
        let few = Bounds { n_dots: 59, ..OF_DIGITS };
        let beyond =
            ["k=500", "pick=error:99", "img=9", "thumb=1798", "dots=3:0,1;60:1,0", "pc=65", "at=70", "dims=65"];
        assert_eq!(settings.beyond(few), beyond);
        let within = settings.within(few);
        let nearest =
            "v=1&view=noise&set=digits&k=64&m=64&pick=error:64&img=8&thumb=1797&dots=3:0,1&pc=64&at=64&dims=64&seed=1";
        assert_eq!(within.to_link(), nearest);
        assert_eq!(within.beyond(few), [""; 0]);
        assert_eq!(read(nearest), within);
    }

    #[test]
    fn what_a_set_just_has_is_not_named() {
        let link =
            "v=1&set=digits&k=64&pick=class:10&img=8&thumb=1797&dots=60:1,0&pc=64&at=64&dims=64&within=64&seed=1";
        assert_eq!(read(link).beyond(OF_DIGITS), [""; 0]);
        assert_eq!(read("pick=from:1797").beyond(OF_DIGITS), [""; 0]);
        assert_eq!(read("pick=class:11").beyond(OF_DIGITS), ["pick=class:11"]);
        assert_eq!(read("pick=from:1798").beyond(OF_DIGITS), ["pick=from:1798"]);
        assert_eq!(read("pick=from:1798").within(OF_DIGITS).choice, Choice::From(1796));
    }

    #[test]
    fn an_encoder_has_no_more_dimensions_than_components_that_it_may_use() {
        let many = Bounds { rank: 1000, ..OF_DIGITS };
        assert_eq!(read("dims=65&within=64").beyond(many), ["dims=65"]);
        assert_eq!(read("dims=65&within=256").beyond(many), [""; 0]);
        // What is as by default was not asked for.
        assert_eq!(read("set=digits").beyond(Bounds { rank: 4, ..OF_DIGITS }), [""; 0]);
    }
}
