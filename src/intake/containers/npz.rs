//! NumPy archives: the arrays of images, with the arrays of labels that belong to them.

use std::ops::ControlFlow;
use subspace_lab_words::{Message, Tells, t};

use super::array::{self, Axes, Candidate, EXPECTED};
use super::{Container, Given, npy, zip};
use crate::error::Refusal;
use crate::formats::unsupported;
use crate::label_arrays::short_name;
use crate::report::some;
use crate::words;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container =
    Container { name: "NPZ", endings: &["npz"], matches: |given| given.ending() == "npz", read };

/// An array that could be pictures, with its bytes.
struct Pictures {
    candidate: Candidate,
    axes: Axes,
    bytes: Vec<u8>,
}

/// What there is, so that one array of images can go by the archive's name, and none be explained.
#[derive(Default)]
struct Contents {
    /// `X(600, 28, 28)`, in order.
    found: Vec<String>,
    pictures: Vec<Pictures>,
    unused: Vec<String>,
    /// Rows whose shape is not known.
    rows: Vec<(String, Refusal)>,
    refusals: Vec<(String, Refusal)>,
}

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let mut contents = contents(intake, given)?;
    let candidates: Vec<Candidate> = contents.pictures.iter().map(|it| it.candidate.clone()).collect();
    if candidates.is_empty() {
        return Err(contents.nothing(given.path));
    }
    let (is_taken, _) = array::choose(&candidates, intake.plan.preparation.choices.images.as_deref());
    let Contents { rows, refusals, unused, pictures, .. } = contents;
    // Rows of a shape that nobody knows are no matter where there are pictures.
    let rows = rows.into_iter().map(|(name, _)| name);
    let unused: Vec<String> = unused.into_iter().chain(rows).collect();
    for (path, refusal) in refusals {
        intake.collection.refuse(path, refusal);
    }
    if !unused.is_empty() {
        let arrays = some(unused.iter().map(String::as_str));
        intake.collection.file_notes.insert(t!(note_unused_arrays, path = given.path, arrays = arrays));
    }
    intake.collection.candidates.extend(candidates);
    let is_single = is_taken.iter().filter(|&&it| it).count() == 1;
    for (Pictures { candidate, axes, bytes }, _) in pictures.into_iter().zip(is_taken).filter(|(_, taken)| *taken) {
        let full_name = candidate.full_name;
        let path = if is_single { given.path } else { &full_name };
        let array = npy::parse(&bytes).map_err(npy::damaged)?;
        match intake.add_images(path, &full_name, &array, axes, tell) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(flow) => return Ok(flow),
            Err(refusal) => intake.collection.refuse(full_name, refusal),
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn contents(intake: &mut Intake, given: Given<'_>) -> Result<Contents, Refusal> {
    let mut archive = zip::open(intake, given.bytes, "NPZ")?;
    if let Some(refusal) = unsupported::of_members(archive.file_names().flatten()) {
        return Err(refusal);
    }
    let mut names: Vec<(String, usize)> = Vec::new();
    for position in 0..archive.len() {
        if let Some(Ok(name)) = archive.name_for_index(position)
            && let Some(name) = name.strip_suffix(".npy")
        {
            names.push((name.to_owned(), position));
        }
    }
    names.sort();
    let mut contents = Contents::default();
    for (name, position) in names {
        let full_name = format!("{}/{name}", given.path);
        let bytes = zip::member(intake, &mut archive, position, "NPZ");
        if let Err(refusal) = bytes.and_then(|bytes| contents.look_at(intake, &name, &full_name, bytes)) {
            contents.refusals.push((full_name, refusal));
        }
    }
    Ok(contents)
}

impl Contents {
    fn look_at(&mut self, intake: &mut Intake, name: &str, full_name: &str, bytes: Vec<u8>) -> Result<(), Refusal> {
        let array = npy::parse(&bytes).map_err(npy::damaged)?;
        let header = array.header.clone();
        let text = format!("{name}{}", header.shape_text());
        self.found.push(text.clone());
        let choices = &intake.plan.preparation.choices;
        let is_wished = choices
            .images
            .as_deref()
            .is_some_and(|wish| name.eq_ignore_ascii_case(wish) || short_name(full_name).eq_ignore_ascii_case(wish));
        if let Some(kind) = array.label_kind(name).filter(|_| !is_wished) {
            return intake.add_labels(full_name, &array, kind);
        }
        let of_type = format!("{text} ({})", header.type_name);
        match header.axes(intake.plan.preparation.row_shape) {
            // What is called labels is never pictures, unless it is chosen.
            Ok(_) if words::label(name).is_some() && !is_wished => self.unused.push(of_type),
            Ok(axes) => {
                self.pictures.push(Pictures { candidate: array::candidate(full_name, &header, axes), axes, bytes })
            }
            Err(refusal @ Refusal::RowShape(_)) => self.rows.push((text, refusal)),
            Err(refusal) if header.number().is_err() && header.element == array::Element::Object => {
                return Err(refusal);
            }
            Err(_) => self.unused.push(of_type),
        }
        Ok(())
    }

    /// Why nothing of it is an image.
    fn nothing(&mut self, path: &str) -> Refusal {
        let row_problem = self.rows.pop().map(|(_, refusal)| refusal);
        if let (Some(refusal), [_]) = (&row_problem, &self.found[..]) {
            return refusal.clone();
        }
        // One reason is enough where there is only one array, or where each has the same.
        if let Some((_, first)) = self.refusals.first()
            && self.refusals.iter().all(|(_, it)| it == first)
            && (self.found.is_empty() || self.found.len() == self.refusals.len() || row_problem.is_none())
        {
            let names: Vec<&str> = self
                .refusals
                .iter()
                .map(|(full_name, _)| full_name.strip_prefix(path).unwrap_or(full_name).trim_start_matches('/'))
                .collect();
            return match first {
                Refusal::Array(text) => Refusal::Array(t!(array_of_names, names = names.join(", "), text = text)),
                other => other.clone(),
            };
        }
        let found: Message = if self.found.is_empty() {
            t!(array_none_found).into()
        } else {
            t!(array_found, names = some(self.found.iter().map(String::as_str)))
        };
        match row_problem {
            Some(refusal) => {
                let rest = t!(list_of_clauses, first = EXPECTED, second = refusal.message());
                Refusal::RowShape(t!(list_of_clauses, first = found, second = rest))
            }
            None => Refusal::Array(t!(list_of_clauses, first = found, second = EXPECTED)),
        }
    }
}
