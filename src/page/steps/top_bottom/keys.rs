//! Keys of the step: which image, which side, and the residual.

use crate::reactive::*;
use subspace_lab_protocol::settings::{Layout, Shown};
use subspace_lab_words::{Code, t};
use web_sys::KeyboardEvent;

use crate::lab::{Lab, Listener};
use crate::steps::Life;

pub(super) const KEYS: &[(&str, Code)] = &[
    ("← →", t!(rebuilt_previous_and_next_image_in_the)),
    ("Space", t!(rebuilt_swap_the_two_sides_of_the)),
    ("R", t!(rebuilt_show_or_hide_the_residual)),
    ("Esc", t!(rebuilt_back_to_all_images)),
];

/// The step keeps nothing of its own: its pictures are those of the lab.
pub(super) struct Keys(Lab);

impl Keys {
    pub(super) fn of(lab: Lab) -> Self {
        Self(lab)
    }
}

impl Listener for Keys {}

impl Life for Keys {
    fn take_key(&self, event: &KeyboardEvent) -> bool {
        let lab = self.0;
        match event.key().as_str() {
            "ArrowRight" => turn_image(lab, 1),
            "ArrowLeft" => turn_image(lab, -1),
            "r" | "R" => lab.change(|s| s.residual = !s.residual),
            " " if lab.settings.now(|s| s.layout == Layout::Compare) => swap_sides(lab),
            _ => return false,
        }
        true
    }

    /// From one image back to all.
    fn cancel(&self) -> bool {
        let is_alone = self.0.settings.now(|settings| settings.layout != Layout::Grid);
        if is_alone {
            self.0.change(|settings| settings.layout = Layout::Grid);
        }
        is_alone
    }
}

/// Previous or next image of the stage, round and round.
pub(super) fn turn_image(lab: Lab, by: i32) {
    let n_images = untrack(|| lab.stage_images().len()) as i32;
    if n_images > 0 {
        lab.change(|s| s.picture = (s.picture as i32 + by).rem_euclid(n_images) as u32);
    }
}

pub(super) fn swap_sides(lab: Lab) {
    lab.change(|s| {
        let (left, right): (Shown, Shown) = s.compare;
        s.compare = (right, left);
    });
}
