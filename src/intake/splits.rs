//! Which images are held out because their files say so: a column of a list, folders or arrays named after a split.

use std::collections::HashSet;
use subspace_lab_words::{Code, Message, Number, t};

use subspace_lab_protocol::intake::{PlanChoice, PlanLine, PlanOption, PlanSubject};

use crate::collection::ImageArray;
use crate::error::IntakeError;
use crate::folders;
use crate::lists::{List, Use};
use crate::words;

const NONE: &str = "none";
const FOLDERS: &str = "folders";
const ARRAYS: &str = "arrays";
/// The reason of what a visitor wished.
const CHOSEN: Code = t!(plan_chosen);

/// Whether each image is held out, with the line and the choice that are to be shown.
type Split = (Option<Vec<Option<bool>>>, Option<PlanLine>, Option<PlanChoice>);

/// Takes what was chosen; else a column of a list that is a split, and of everything else nothing.
pub(crate) fn choose(
    paths: &[&str],
    lists: &[List],
    arrays: &[ImageArray],
    choice: Option<&str>,
) -> Result<Split, IntakeError> {
    let mut all: Vec<(String, Message, Vec<Option<bool>>)> = Vec::new();
    for list in lists {
        for column in list.columns.iter().filter(|column| column.used_as == Use::Split) {
            let read = |value: &str| match column.coding {
                Some(coding) => coding.is_held_out(value),
                None => words::split(value),
            };
            let of = |image_idx| list.value(image_idx, column).and_then(read);
            let text = t!(plan_column_of, column = column.title(), path = &list.path);
            all.push((column.key(&list.path), text, (0..paths.len()).map(of).collect()));
        }
    }
    let of_folders = folders::splits(paths);
    if !of_folders.is_empty() {
        all.push((FOLDERS.to_owned(), t!(split_by_folders).into(), of_folders));
    }
    let of_arrays = of_arrays(paths, arrays);
    if !of_arrays.is_empty() {
        all.push((ARRAYS.to_owned(), t!(split_by_arrays).into(), of_arrays));
    }
    let (position, reason) = match choice {
        Some(NONE) => (None, CHOSEN),
        Some(key) => {
            let is = |it: &(String, Message, Vec<Option<bool>>)| {
                it.0.eq_ignore_ascii_case(key)
                    || it.0.rsplit(['/', ':']).next().is_some_and(|end| end == key)
                    || it.0.ends_with(&format!("/{key}"))
            };
            let Some(position) = all.iter().position(is) else {
                let there = all.iter().map(|(key, ..)| key.as_str()).chain([NONE]);
                return Err(IntakeError::no_such_choice(t!(plan_split), key, there));
            };
            (Some(position), CHOSEN)
        }
        None => (all.iter().position(|(key, ..)| key != FOLDERS && key != ARRAYS), t!(split_by_column)),
    };
    if all.is_empty() {
        return Ok((None, None, None));
    }
    let taken = position.map_or(NONE.to_owned(), |position| all[position].0.clone());
    let mut options: Vec<PlanOption> =
        all.iter().map(|(key, text, _)| PlanOption { key: key.clone(), text: text.clone() }).collect();
    options.push(PlanOption { key: NONE.to_owned(), text: t!(split_by_share).into() });
    let choice = PlanChoice { subject: PlanSubject::Split, taken, options };
    let Some(position) = position else {
        let line = (reason == CHOSEN).then(|| PlanLine {
            subject: PlanSubject::Split,
            taken: t!(split_by_share).into(),
            reason: Some(reason.into()),
        });
        return Ok((None, line, Some(choice)));
    };
    let (_, text, split) = all.swap_remove(position);
    let n = |part: bool| Number::count(split.iter().filter(|&&it| it == Some(part)).count() as u64);
    let line = PlanLine {
        subject: PlanSubject::Split,
        taken: t!(split_with_counts, text = text, n_analysed = n(false), n_held_out = n(true)),
        reason: Some(reason.into()),
    };
    Ok((Some(split), Some(line), Some(choice)))
}

/// By the names of arrays, if some are of each part.
fn of_arrays(paths: &[&str], arrays: &[ImageArray]) -> Vec<Option<bool>> {
    let part = |held_out: bool| -> HashSet<&str> {
        arrays.iter().filter(|it| words::split_in(&it.full_name) == Some(held_out)).map(|it| &*it.path).collect()
    };
    let (train, held_out) = (part(false), part(true));
    if train.is_empty() || held_out.is_empty() {
        return Vec::new();
    }
    let of = |path: &&str| match (train.contains(path), held_out.contains(path)) {
        (true, false) => Some(false),
        (false, true) => Some(true),
        _ => None,
    };
    paths.iter().map(of).collect()
}
