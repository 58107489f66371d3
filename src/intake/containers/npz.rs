//! NumPy archives: every array of images, with the array of labels that belongs to it.

use std::ops::ControlFlow;

use super::array::{EXPECTED, Role};
use super::{Container, Given, npy, zip};
use crate::error::Refusal;
use crate::report::some;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container =
    Container { name: "NPZ", endings: &["npz"], matches: |given| given.ending() == "npz", read };

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let mut archive = zip::open(intake, given.bytes, "NPZ")?;
    let mut names: Vec<(String, usize)> = Vec::new();
    for position in 0..archive.len() {
        if let Some(Ok(name)) = archive.name_for_index(position)
            && let Some(name) = name.strip_suffix(".npy")
        {
            names.push((name.to_owned(), position));
        }
    }
    names.sort();
    // First what there is, so that one array of images can go by the archive's name, and none be explained.
    let mut found = Vec::new();
    let mut images = Vec::new();
    let mut unused = Vec::new();
    let mut rows = Vec::new();
    let mut refusals = Vec::new();
    for (name, position) in names {
        let bytes = zip::member(intake, &mut archive, position, "NPZ");
        let array = bytes.and_then(|bytes| {
            let array = npy::parse(&bytes).map_err(npy::damaged)?;
            let header = array.header.clone();
            let role = header.role(intake.plan.preparation.row_shape);
            found.push(format!("{name}{}", header.shape_text()));
            match role {
                Ok(Role::Labels) => intake.add_labels(format!("{}/{name}", given.path), &array)?,
                Ok(Role::Images(_)) => images.push((name.clone(), bytes)),
                Err(refusal @ Refusal::RowShape(_)) => rows.push((name.clone(), refusal)),
                Err(_) => unused.push(format!("{name}{} of type {}", header.shape_text(), header.type_name)),
            }
            Ok(())
        });
        if let Err(refusal) = array {
            refusals.push((format!("{}/{name}", given.path), refusal));
        }
    }
    if images.is_empty() {
        let row_problem = rows.pop().map(|(_, refusal)| refusal);
        if let (Some(refusal), [_]) = (&row_problem, &found[..]) {
            return Err(refusal.clone());
        }
        // One reason is enough where there is only one array.
        if let ([_], []) = (&refusals[..], &found[..])
            && let Some((_, refusal)) = refusals.pop()
        {
            return Err(refusal);
        }
        let found = if found.is_empty() {
            "no arrays".to_owned()
        } else {
            format!("arrays {}", some(found.iter().map(String::as_str)))
        };
        return Err(match row_problem {
            Some(refusal) => Refusal::RowShape(format!("found {found}; {EXPECTED}; {refusal}")),
            None => Refusal::Array(format!("found {found}; {EXPECTED}")),
        });
    }
    refusals.extend(rows.into_iter().map(|(name, refusal)| (format!("{}/{name}", given.path), refusal)));
    for (path, refusal) in refusals {
        intake.collection.refuse(path, refusal);
    }
    if !unused.is_empty() {
        let arrays = some(unused.iter().map(String::as_str));
        intake.collection.file_notes.insert(format!("{}: neither images nor labels, left out: {arrays}.", given.path));
    }
    let is_single = images.len() == 1;
    for (name, bytes) in images {
        let full_name = format!("{}/{name}", given.path);
        let path = if is_single { given.path } else { &full_name };
        let array = npy::parse(&bytes).map_err(npy::damaged)?;
        match intake.add_array(path, &full_name, &array, tell) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(flow) => return Ok(flow),
            Err(refusal) => intake.collection.refuse(full_name, refusal),
        }
    }
    Ok(ControlFlow::Continue(()))
}
