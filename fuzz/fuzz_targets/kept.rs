//! Kept sets, as the page finds them on the device, and what is done with one: adding to it, changing it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_intake::{Intake, Limits, edit};
use subspace_lab_protocol::intake::{Edit, Preparation};
use subspace_lab_protocol::kept;

fuzz_target!(|data: &[u8]| {
    let Ok((_, set)) = kept::decode(data) else { return };
    let Ok(intake) = Intake::extending(set.clone(), Preparation::as_given(), Limits::default()) else { return };
    let _ = intake.finish("all of it");
    let _ = edit::find_duplicates(&set);
    let _ = edit::apply(set.clone(), &Edit::RemoveImages(vec![0]));
    let _ = edit::apply(set, &Edit::DropClass(0));
});
