//! Every control of the page as one value, and its form in a link.
//!
//! A link is `#v=1&view=top-bottom&set=flowers-small&top=0.75&seed=7`: short keys, hash only, so that nothing
//! reaches a server's log. What is left out has its default; what is not understood is named, not swallowed.

use std::fmt::Write;

use crate::choices::Choices;
use crate::comparing::Comparing;
use crate::dots::Dots;
use crate::drawing::spec_of;
use crate::lane::Part;
use crate::language::Language;
use crate::learning::LearningSettings;
use crate::lesson::Lesson;
use crate::named::named;
use crate::origin::Origin;
use crate::tour::Tour;
use crate::{BottomStart, Choice, Extent};

/// The link format that this build writes.
pub const LINK_VERSION: &str = "1";

/// All that a visitor can set.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The step shown.
    pub view: View,
    /// Short name of the image set.
    pub set: String,
    /// What a set of one's own is called, and how large it is.
    pub origin: Option<Origin>,
    /// How the files of an own set were read, where several readings are possible.
    pub reading: Choices,
    /// How much the top subspace takes.
    pub top: Extent,
    /// Where the bottom subspace begins.
    pub bottom: BottomStart,
    /// How the stage shows images.
    pub layout: Layout,
    /// Images in the grid.
    pub n_pictures: u32,
    /// Which images the stage shows.
    pub choice: Choice,
    /// Position within the grid's images that the single and compare layouts show.
    pub picture: u32,
    /// The two pictures that the compare layout puts over each other.
    pub compare: (Shown, Shown),
    /// How much of the left one is seen, in percent of the width.
    pub divider: u32,
    /// Whether the residual is shown too.
    pub residual: bool,
    /// Add the mean image to top and bottom pictures.
    pub add_mean: bool,
    /// Stretch the contrast of the bottom pictures.
    pub stretch: bool,
    /// Logarithmic scree plot.
    pub log_scree: bool,
    /// What the step Spectrum shows beside the components.
    pub plot: Plot,
    /// Logarithmic axis of components: small counts get room in a long spectrum. `None` until a set is there: then whichever keeps its
    /// handles away from the edges.
    pub log_axis: Option<bool>,
    /// First image of the thumbnails in the step Data, counted from 0.
    pub thumbnail: u32,
    /// Dots of the plane of points that were moved, the last one moved last.
    pub dots: Dots,
    /// First component of the eigen-image gallery, counted from 0.
    pub component: u32,
    /// One color scale for all eigen-images shown.
    pub common_scale: bool,
    /// The noise, such as `mask:ratio=0.75,patch=4`.
    pub noise: String,
    /// Components at which a noise is judged; `None` leaves it to the set.
    pub noise_components: Option<u32>,
    /// What else the step Noise shows.
    pub comparing: Comparing,
    /// Race, quiz or dials.
    pub scene: Scene,
    /// What reads, such as `network:epochs=12`.
    pub reader: String,
    /// Share of the variance that the top lane holds, where lanes are matched by it.
    pub race_top: f64,
    /// The same of the bottom lane.
    pub race_bottom: f64,
    /// By what the two lanes are matched.
    pub matching: Matching,
    /// Whether the lanes show the images as they are.
    pub originals: bool,
    /// Whether the paper's curve is drawn behind one's own.
    pub paper_curve: bool,
    /// The controls of the step Learning.
    pub learning: LearningSettings,
    /// What is hidden and held.
    pub lesson: Lesson,
    /// The step of the lesson, if one is given.
    pub tour: Option<Tour>,
    /// A second set, shown beside the first with the same settings.
    pub beside: Option<String>,
    /// Colors and type size: of this device. A link can state them, and is never written with them: what suits a wall does not
    /// suit the phones of those who follow its link.
    pub theme: Theme,
    /// What words are said in; `None` leaves it to this device: what was chosen there, else what the browser prefers.
    pub language: Option<Language>,
    /// Seed of everything random.
    pub seed: u64,
}

named! {
    /// A step of the page.
    View {
        /// Sets, thumbnails, classes, mean image.
        Data = "data",
        /// Scree, cumulative curve, eigen-images.
        Spectrum = "spectrum",
        /// Images rebuilt from both subspaces.
        TopBottom = "top-bottom",
        /// What noises do to alignment.
        Noise = "noise",
        /// What people and readers recognise.
        Perception = "perception",
        /// What is learned when, and what the same error hides.
        Learning = "learning",
    }
}

named! {
    /// What the step Spectrum shows beside the components.
    Plot {
        /// The share of the variance that each of them holds.
        Scree = "scree",
        /// Images as points, by two of their values.
        Points = "points",
    }
}

named! {
    /// How the stage shows images.
    Layout {
        /// Several images, one row per subspace.
        Grid = "grid",
        /// One image, large.
        Single = "single",
        /// Two pictures of one image over each other, with a divider.
        Compare = "compare",
    }
}

named! {
    /// One side of the compare layout.
    Shown {
        /// The image itself.
        Original = "original",
        /// Rebuilt from the top.
        Top = "top",
        /// Rebuilt from the bottom.
        Bottom = "bottom",
    }
}

named! {
    /// What the step Perception shows.
    Scene {
        /// Two readers, one on each part.
        Race = "race",
        /// People name pictures.
        Quiz = "quiz",
        /// Digits on grounds that are drawn here.
        Dials = "dials",
    }
}

named! {
    /// How the two lanes of a race are made comparable.
    Matching {
        /// Each holds its share of the variance.
        Variance = "variance",
        /// As many components in the bottom as hold the share in the top.
        Number = "number",
        /// Half of the components each.
        Halves = "halves",
        /// Everything, against everything but the first component.
        WithoutFirst = "without-first",
    }
}

named! {
    /// Colors and type size.
    Theme {
        /// As the system says.
        System = "system",
        /// Dark ink on a light page.
        Light = "light",
        /// Light ink on a dark page.
        Dark = "dark",
        /// Light, large type, thick lines.
        Projector = "projector",
    }
}

/// The key that stands for a setting with two: where a subspace ends is stated by share or by number.
fn setting_of(key: &str) -> &str {
    match key {
        "k" => "top",
        "m" => "after",
        other => other,
    }
}

impl Matching {
    /// Top and bottom of a race: shares of the variance that they are to hold, the number of components that such a top takes, and that of
    /// all components.
    pub fn parts(self, top: f64, bottom: f64, n_top: u32, rank: u32) -> [Part; 2] {
        let of_top = Part::Top(Extent::Share(top));
        match self {
            Self::Variance => {
                let left_out = ((1.0 - bottom) * 10_000.0).round() / 10_000.0;
                [of_top, Part::Bottom(Extent::Share(left_out))]
            }
            Self::Number => [of_top, Part::Bottom(Extent::Components(rank.saturating_sub(n_top)))],
            Self::Halves => {
                let half = Extent::Components(rank / 2);
                [Part::Top(half), Part::Bottom(half)]
            }
            Self::WithoutFirst => [Part::All, Part::Bottom(Extent::Components(1))],
        }
    }
}

/// The numbers of pictures that the grid offers.
pub const PICTURE_COUNTS: [u32; 2] = [8, 24];

/// Most images that the stage shows.
pub const MAX_ON_STAGE: u32 = PICTURE_COUNTS[1];

/// Most images of a step that computes something of each: Noise and Learning.
pub const STEP_IMAGES: usize = 8;

/// Components on a page of the gallery.
pub const GALLERY_PAGE: u32 = 12;

impl Settings {
    /// Defaults of a fresh session with this seed: flowers, 75 % against 25 %.
    pub fn new(seed: u64) -> Self {
        Self {
            view: View::TopBottom,
            set: "flowers-small".to_owned(),
            origin: None,
            reading: Choices::default(),
            top: Extent::Share(0.75),
            bottom: BottomStart::Linked,
            layout: Layout::Grid,
            n_pictures: PICTURE_COUNTS[0],
            choice: Choice::First,
            picture: 0,
            compare: (Shown::Original, Shown::Bottom),
            divider: 50,
            residual: false,
            add_mean: true,
            stretch: false,
            log_scree: true,
            plot: Plot::Scree,
            log_axis: None,
            thumbnail: 0,
            dots: Dots::default(),
            component: 0,
            common_scale: false,
            noise: "mask:ratio=0.9,patch=1".to_owned(),
            noise_components: None,
            comparing: Comparing::default(),
            scene: Scene::Race,
            reader: "network:epochs=12".to_owned(),
            race_top: 0.9,
            race_bottom: 0.2,
            matching: Matching::Variance,
            originals: false,
            paper_curve: true,
            learning: LearningSettings::default(),
            lesson: Lesson::default(),
            tour: None,
            beside: None,
            theme: Theme::System,
            language: None,
            seed,
        }
    }

    /// Turns to another image set, at its first images and components, with nothing chosen of how it was read.
    pub fn open_set(&mut self, name: String) {
        self.set = name;
        self.origin = None;
        self.reading = Choices::default();
        self.comparing.table.clear();
        self.comparing.pinned.clear();
        self.comparing.sorted_by = None;
        self.comparing.job = None;
        if self.choice != Choice::Random {
            self.choice = Choice::First;
        }
        self.picture = 0;
        self.thumbnail = 0;
        self.dots = Dots::default();
        self.component = 0;
        self.log_axis = None;
    }

    /// The link form, without the leading `#`. Defaults are left out, the seed never is.
    pub fn to_link(&self) -> String {
        let default = Self::new(self.seed);
        let mut link = format!("v={LINK_VERSION}&view={}&set={}", self.view.name(), self.set);
        let mut put = |differs: bool, key: &str, value: &dyn std::fmt::Display| {
            if differs {
                // Writing to a string cannot fail.
                let _ = write!(link, "&{key}={value}");
            }
        };
        if let Some(origin) = &self.origin {
            origin.put(&mut put);
        }
        self.reading.put(&mut put);
        put(true, extent_key(self.top, "top", "k"), &extent_value(self.top));
        if let BottomStart::After(extent) = self.bottom {
            put(true, extent_key(extent, "after", "m"), &extent_value(extent));
        }
        if let Some(beside) = &self.beside {
            put(true, "beside", beside);
        }
        put(self.layout != default.layout, "layout", &self.layout.name());
        put(self.n_pictures != default.n_pictures, "n", &self.n_pictures);
        put(self.choice != default.choice, "pick", &choice_value(self.choice));
        put(self.picture != default.picture, "img", &(self.picture + 1));
        put(
            self.compare != default.compare,
            "compare",
            &format!("{}:{}", self.compare.0.name(), self.compare.1.name()),
        );
        put(self.divider != default.divider, "divider", &self.divider);
        put(self.residual, "residual", &1);
        put(!self.add_mean, "mean", &0);
        put(self.stretch, "stretch", &1);
        put(!self.log_scree, "log", &0);
        put(self.plot != default.plot, "plot", &self.plot.name());
        put(self.log_axis.is_some(), "axis", &if self.log_axis == Some(true) { "log" } else { "linear" });
        put(self.thumbnail != default.thumbnail, "thumb", &(self.thumbnail + 1));
        put(self.dots != default.dots, "dots", &self.dots);
        put(self.component != default.component, "pc", &(self.component + 1));
        put(self.common_scale, "common", &1);
        put(self.noise != default.noise, "noise", &self.noise);
        put(self.noise_components.is_some(), "at", &self.noise_components.unwrap_or_default());
        self.comparing.put(&mut put);
        put(self.scene != default.scene, "scene", &self.scene.name());
        put(self.reader != default.reader, "reader", &self.reader);
        put(self.race_top != default.race_top, "lane-top", &self.race_top);
        put(self.race_bottom != default.race_bottom, "lane-bottom", &self.race_bottom);
        put(self.matching != default.matching, "match", &self.matching.name());
        put(self.originals, "originals", &1);
        put(!self.paper_curve, "paper", &0);
        self.learning.put(&mut put);
        self.lesson.put(&mut put);
        put(self.tour.is_some(), "tour", &self.tour.map_or_else(String::new, |tour| tour.to_string()));
        put(self.language.is_some(), "lang", &self.language.map_or("", Language::name));
        put(true, "seed", &self.seed);
        link
    }

    /// Reads a link (with or without `#`). What is missing is as in `self`; what is not understood is returned, as written.
    pub fn read_link(mut self, link: &str) -> (Self, Vec<String>) {
        let mut unknown = Vec::new();
        let parts: Vec<&str> = link.trim_start_matches('#').split('&').filter(|part| !part.is_empty()).collect();
        for (place, part) in parts.iter().enumerate() {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            // Of a setting that comes twice the last one counts.
            let is_key =
                |other: &&&str| other.split('=').next().is_some_and(|other| setting_of(other) == setting_of(key));
            let is_used = match parts[place + 1..].iter().rfind(is_key) {
                Some(later) => later == part,
                None => self.read_part(key, value).is_some(),
            };
            if !is_used {
                unknown.push(named_part(part));
            }
        }
        (self, unknown)
    }

    fn read_part(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "v" => return (value == LINK_VERSION).then_some(()),
            "view" => self.view = View::from_name(value)?,
            "set" => self.set = is_set_name(value).then(|| value.to_owned())?,
            "beside" => self.beside = Some(is_set_name(value).then(|| value.to_owned())?),
            "top" => self.top = Extent::Share(share(value)?),
            "k" => self.top = Extent::Components(value.parse().ok()?),
            "after" => self.bottom = BottomStart::After(Extent::Share(share(value)?)),
            "m" => self.bottom = BottomStart::After(Extent::Components(value.parse().ok()?)),
            "layout" => self.layout = Layout::from_name(value)?,
            "n" => self.n_pictures = value.parse().ok().filter(|n| PICTURE_COUNTS.contains(n))?,
            "pick" => self.choice = read_choice(value)?,
            "img" => self.picture = value.parse::<u32>().ok()?.checked_sub(1)?,
            "compare" => {
                let (left, right) = value.split_once(':')?;
                self.compare = (Shown::from_name(left)?, Shown::from_name(right)?);
            }
            "divider" => self.divider = value.parse().ok().filter(|percent| *percent <= 100)?,
            "residual" => self.residual = flag(value)?,
            "mean" => self.add_mean = flag(value)?,
            "stretch" => self.stretch = flag(value)?,
            "log" => self.log_scree = flag(value)?,
            "plot" => self.plot = Plot::from_name(value)?,
            "axis" => {
                self.log_axis = match value {
                    "log" => Some(true),
                    "linear" => Some(false),
                    _ => return None,
                }
            }
            "thumb" => self.thumbnail = value.parse::<u32>().ok()?.checked_sub(1)?,
            "dots" => self.dots = Dots::read(value)?,
            "pc" => self.component = value.parse::<u32>().ok()?.checked_sub(1)?,
            "common" => self.common_scale = flag(value)?,
            "noise" => self.noise = is_spec(value).then(|| value.to_owned())?,
            "at" => self.noise_components = Some(value.parse().ok().filter(|n| *n > 0)?),
            "scene" => self.scene = Scene::from_name(value)?,
            "reader" => self.reader = is_spec(value).then(|| value.to_owned())?,
            "lane-top" => self.race_top = share(value).filter(|share| *share > 0.0)?,
            "lane-bottom" => self.race_bottom = share(value).filter(|share| *share > 0.0)?,
            "match" => self.matching = Matching::from_name(value)?,
            "originals" => self.originals = flag(value)?,
            "paper" => self.paper_curve = flag(value)?,
            "theme" => self.theme = Theme::from_name(value)?,
            "lang" => self.language = Some(Language::from_name(value)?),
            "seed" => self.seed = value.parse().ok()?,
            "title" | "count" => self.origin = Some(self.origin.clone().unwrap_or_default().with(key, value)?),
            "tour" => self.tour = Some(Tour::read(value)?),
            "hide" | "hold" => return self.lesson.read(key, value),
            _ => {
                let of_noise = |it: &mut Self| it.comparing.read(key, value);
                return of_noise(self)
                    .or_else(|| self.reading.read(key, value))
                    .or_else(|| self.learning.read(key, value));
            }
        }
        Some(())
    }
}

/// As much of a part of a link as is named to the visitor.
pub fn named_part(part: &str) -> String {
    part.chars().take(40).collect()
}

fn extent_key<'a>(extent: Extent, share_key: &'a str, components_key: &'a str) -> &'a str {
    match extent {
        Extent::Share(_) => share_key,
        Extent::Components(_) => components_key,
    }
}

fn extent_value(extent: Extent) -> String {
    match extent {
        Extent::Share(share) => share.to_string(),
        Extent::Components(n) => n.to_string(),
    }
}

fn choice_value(choice: Choice) -> String {
    match choice {
        Choice::First => "first".to_owned(),
        Choice::From(first) => format!("from:{}", u64::from(first) + 1),
        Choice::Random => "random".to_owned(),
        Choice::Class(class) => format!("class:{}", u32::from(class) + 1),
        Choice::LargestError(n_components) => format!("error:{n_components}"),
    }
}

fn read_choice(value: &str) -> Option<Choice> {
    let (kind, number) = value.split_once(':').unwrap_or((value, ""));
    Some(match kind {
        "first" if number.is_empty() => Choice::First,
        "from" => Choice::From(u32::try_from(number.parse::<u64>().ok()?.checked_sub(1)?).ok()?),
        "random" if number.is_empty() => Choice::Random,
        "class" => Choice::Class(u16::try_from(number.parse::<u32>().ok()?.checked_sub(1)?).ok()?),
        "error" => Choice::LargestError(number.parse().ok()?),
        _ => return None,
    })
}

pub(crate) fn share(value: &str) -> Option<f64> {
    let share = value.parse::<f64>().ok().filter(|share| (0.0..=1.0).contains(share))?;
    Some(rounded(share))
}

/// To a hundredth of a percent, as fields and links write it; and no negative zero.
pub(crate) fn rounded(share: f64) -> f64 {
    (share * 10_000.0).round().abs() / 10_000.0
}

fn flag(value: &str) -> Option<bool> {
    match value {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

/// Whether this could be a noise or a reader; whether it is one, only the engine or a lane knows.
pub(crate) fn is_spec(value: &str) -> bool {
    let is_written = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b":=,.-+".contains(&b);
    (1..=120).contains(&value.len()) && value.bytes().all(is_written)
}

/// Whether this could be a set: a short name, or how one is drawn.
fn is_set_name(value: &str) -> bool {
    is_short_name(value) || spec_of(value).is_some_and(is_spec)
}

fn is_short_name(value: &str) -> bool {
    (1..=40).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
pub(crate) mod tests;
