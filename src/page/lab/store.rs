//! Settings with a reader for each of them: who reads one is woken by changes of that one alone.

use crate::reactive::*;
use subspace_lab_protocol::comparing::Comparing;
use subspace_lab_protocol::dots::Dots;
use subspace_lab_protocol::intake::Choices;
use subspace_lab_protocol::language::Language;
use subspace_lab_protocol::learning::LearningSettings;
use subspace_lab_protocol::lesson::Lesson;
use subspace_lab_protocol::origin::Origin;
use subspace_lab_protocol::settings::{Layout, Matching, Plot, Scene, Shown, Theme, View};
use subspace_lab_protocol::tour::Tour;
use subspace_lab_protocol::{BottomStart, Choice, Extent, Settings};

macro_rules! store {
    ($($field:ident: $type:ty),+ $(,)?) => {
        /// The settings of the page. Copied freely: it holds signals.
        #[derive(Clone, Copy)]
        pub(crate) struct Store {
            value: StoredValue<Settings>,
            $($field: Trigger,)+
        }

        impl Store {
            pub(super) fn new(settings: Settings) -> Self {
                Self { value: StoredValue::new(settings), $($field: Trigger::new(),)+ }
            }

            $(#[allow(dead_code, reason = "what no view reads yet is a setting all the same")]
            pub(crate) fn $field(self) -> $type {
                self.$field.track();
                self.value.with_value(|settings| settings.$field.clone())
            })+

            /// All of them; whoever reads this is woken by every change.
            pub(crate) fn all(self) -> Settings {
                $(self.$field.track();)+
                self.value.get_value()
            }

            /// Takes others in their place, and wakes who reads what differs.
            pub(super) fn replace(self, settings: Settings) {
                let before = self.value.get_value();
                self.value.set_value(settings.clone());
                // A setting that is not listed does not compile.
                let Settings { $($field,)+ } = settings;
                $(if before.$field != $field {
                    self.$field.notify();
                })+
            }
        }
    };
}

store! {
    view: View,
    set: String,
    origin: Option<Origin>,
    reading: Choices,
    top: Extent,
    bottom: BottomStart,
    layout: Layout,
    n_pictures: u32,
    choice: Choice,
    picture: u32,
    compare: (Shown, Shown),
    divider: u32,
    residual: bool,
    add_mean: bool,
    stretch: bool,
    log_scree: bool,
    plot: Plot,
    log_axis: Option<bool>,
    beside: Option<String>,
    thumbnail: u32,
    dots: Dots,
    component: u32,
    common_scale: bool,
    noise: String,
    noise_components: Option<u32>,
    comparing: Comparing,
    scene: Scene,
    reader: String,
    race_top: f64,
    race_bottom: f64,
    matching: Matching,
    originals: bool,
    paper_curve: bool,
    learning: LearningSettings,
    lesson: Lesson,
    tour: Option<Tour>,
    theme: Theme,
    language: Option<Language>,
    seed: u64,
}

impl Store {
    /// What they are now, for who is not to be woken by a change.
    pub(crate) fn now<T>(self, read: impl FnOnce(&Settings) -> T) -> T {
        self.value.with_value(read)
    }

    /// Puts something right without a step of undo: what a link named and does not exist, what another set has not got.
    pub(crate) fn correct(self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.value.get_value();
        change(&mut settings);
        self.replace(settings);
    }
}
