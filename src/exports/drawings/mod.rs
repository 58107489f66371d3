//! Charts and pictures, which whoever asks draws: the command line, at the settings of a link. The page saves what it shows by itself.

mod aligned;
mod clock;
mod cumulative;
mod curve;
mod joint;
mod learned;
mod map;
mod masks;
mod pictures;
mod points;
mod race;
mod readers;
mod rebuilt;
mod scree;
mod slopes;

use crate::Export;

/// Every one of them.
pub static ALL: &[&Export] = &[
    &scree::SCREE,
    &cumulative::CUMULATIVE,
    &curve::CURVE,
    &map::MAP,
    &masks::MASKS,
    &aligned::ALIGNED,
    &points::POINTS,
    &readers::READERS,
    &race::RACE,
    &clock::CLOCK,
    &learned::LEARNED,
    &joint::JOINT,
    &rebuilt::REBUILT,
    &slopes::SLOPES,
    &pictures::PICTURES,
];
