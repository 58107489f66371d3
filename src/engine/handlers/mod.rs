//! One file per request.

mod align;
mod analyze;
mod check_foreign;
mod compare;
mod components;
mod copies;
mod describe;
mod draw_clock;
mod draw_joint;
mod draw_noise;
mod draw_twins;
mod estimate;
mod estimate_noises;
mod export;
mod export_arrays;
mod grounds;
mod load;
mod material;
mod noises;
mod originals;
mod pick;
mod plane;
mod preview;
mod quiz;
mod read_clock;
mod rebuilding_material;
mod reconstruct;
mod report;
mod score_joint;
mod score_noise;
mod timetable;
mod weigh;

pub(crate) use align::align;
pub(crate) use analyze::analyze;
pub(crate) use check_foreign::check_foreign;
pub(crate) use compare::compare;
pub(crate) use components::components;
pub(crate) use copies::{copy, copy_denoiser, take_up};
pub(crate) use describe::describe;
pub(crate) use draw_clock::draw_clock;
pub(crate) use draw_joint::draw_joint;
pub(crate) use draw_noise::draw_noise;
pub(crate) use draw_twins::draw_twins;
pub(crate) use estimate::estimate;
pub(crate) use estimate_noises::estimate_noises;
pub(crate) use export::export;
pub(crate) use grounds::grounds;
pub(crate) use load::load;
pub(crate) use material::{cards, material};
pub(crate) use noises::noises;
pub(crate) use originals::originals;
pub(crate) use pick::pick;
pub(crate) use plane::plane;
pub(crate) use preview::preview;
pub(crate) use quiz::quiz;
pub(crate) use read_clock::read_clock;
pub(crate) use rebuilding_material::rebuilding_material;
pub(crate) use reconstruct::reconstruct;
pub(crate) use report::report;
pub(crate) use score_joint::score_joint;
pub(crate) use score_noise::{score_cell, score_noise};
pub(crate) use timetable::timetable;
pub(crate) use weigh::weigh;

use crate::error::EngineError;

/// Most pictures drawn for one request: bounds memory whatever is asked.
pub(crate) const MAX_PICTURES: usize = 256;

fn check_count(n: usize) -> Result<(), EngineError> {
    if n > MAX_PICTURES { Err(EngineError::TooManyPictures { n, max: MAX_PICTURES }) } else { Ok(()) }
}
