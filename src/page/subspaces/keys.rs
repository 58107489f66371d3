//! Keys that move the handles, in every step.

use crate::reactive::*;
use subspace_lab_protocol::{BottomStart, Extent};
use subspace_lab_words::{Code, t};
use web_sys::KeyboardEvent;

use crate::lab::Lab;

pub(crate) const KEYS: &[(&str, Code)] = &[
    ("+ −", t!(subspaces_one_component_more_or_less_in)),
    ("[ ]", t!(subspaces_variance_presets_50_75_90_99)),
    ("L", t!(subspaces_link_or_unlink_top_and_bottom)),
];

const PRESETS: [f64; 4] = [0.5, 0.75, 0.9, 0.99];

/// Whether this was one.
pub(crate) fn take_key(lab: Lab, event: &KeyboardEvent) -> bool {
    match event.key().as_str() {
        "+" => step_top(lab, 1),
        "-" | "−" => step_top(lab, -1),
        "]" => step_preset(lab, 1),
        "[" => step_preset(lab, -1),
        "l" | "L" => toggle_link(lab),
        _ => return false,
    }
    true
}

/// One component more or less, from where the handle is.
fn step_top(lab: Lab, by: i32) {
    if let Some(it) = lab.reconstructed.get_untracked() {
        let n = it.top.n_components.saturating_add_signed(by).min(untrack(|| lab.rank()));
        lab.change(|s| s.top = Extent::Components(n));
    }
}

/// Links the bottom to the top, or lets it go from where it is.
pub(super) fn toggle_link(lab: Lab) {
    lab.change(|s| {
        s.bottom = match s.bottom {
            BottomStart::Linked => BottomStart::After(s.top),
            BottomStart::After(_) => BottomStart::Linked,
        }
    });
}

fn step_preset(lab: Lab, by: i32) {
    let Some(held) = lab.reconstructed.with_untracked(|it| it.as_ref().map(|it| it.top.share)) else { return };
    let preset = if by > 0 {
        PRESETS.iter().find(|&&preset| preset > held)
    } else {
        PRESETS.iter().rev().find(|&&preset| preset + 0.01 < held)
    };
    if let Some(&preset) = preset {
        lab.change(|s| s.top = Extent::Share(preset));
    }
}
