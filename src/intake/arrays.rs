//! Arrays among the files: which of them are the pictures, and that they stay as they are.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use subspace_lab_words::{Code, Message, Number, t};

use subspace_lab_protocol::intake::{ColorMode, PlanChoice, PlanLine, PlanOption, PlanSubject};

use crate::collection::{Collection, Image, Plan};
use crate::containers::array::{self, Candidate};
use crate::containers::{ending, fit};
use crate::error::{IntakeError, Refusal, or_by_rules};
use crate::limits::Limits;
use crate::masks;
use crate::report::{clauses, listed, size};
use crate::resize::Window;

/// Leaves out arrays that are not the pictures, and says which are.
///
/// # Errors
/// [`IntakeError::NoSuchChoice`] if an array was chosen that is not there, [`IntakeError::IsAFit`] if nobody chose the components of a fit.
pub(crate) fn choose(collection: &mut Collection, plan: &Plan) -> Result<(), IntakeError> {
    let mut candidates = std::mem::take(&mut collection.candidates);
    candidates.sort_by(|a, b| a.full_name.cmp(&b.full_name));
    let wish = plan.preparation.choices.images.as_deref();
    let is_there = |wish: &&str| {
        *wish == ALL && candidates.is_empty() || candidates.iter().any(|candidate| candidate.is_wished(wish))
    };
    let chosen = wish.map(|wish| {
        let keys = || keys(&candidates);
        let missing =
            || IntakeError::no_such_choice(t!(choice_array_of_pictures), wish, keys().keys().map(String::as_str));
        Some(wish).filter(is_there).ok_or_else(missing)
    });
    let wish = or_by_rules(plan.is_lenient, &mut collection.notes, chosen.transpose(), || Ok(None))?;
    if candidates.is_empty() {
        let masks = leave_out_masks(collection, wish);
        collection.plan.extend(files_line(collection, masks));
        return Ok(());
    }
    let n_files = collection.images.iter().filter(|image| !image.traits.is_array).count() as u64;
    let (mut is_taken, mut reason) = array::choose(&candidates, wish);
    // Rows of numbers beside pictures are what somebody computed from them.
    let are_rows = candidates.iter().zip(&is_taken).filter(|(_, taken)| **taken).all(|(it, _)| it.n_axes < 3);
    let takes_files = wish.is_none() && n_files > 0;
    if takes_files && are_rows {
        is_taken.fill(false);
        reason = Some(t!(plan_files_before_rows).into());
    }
    let is_of_a_fit = |(candidate, taken): (&Candidate, &bool)| *taken && candidate.key() == fit::COMPONENTS;
    if wish.is_none() && candidates.iter().zip(&is_taken).any(is_of_a_fit) {
        return Err(IntakeError::IsAFit);
    }
    let is_kept = |full_name: &str| {
        candidates.iter().zip(&is_taken).any(|(candidate, taken)| *taken && candidate.full_name == full_name)
    };
    let (arrays, left): (Vec<_>, Vec<_>) =
        std::mem::take(&mut collection.image_arrays).into_iter().partition(|array| is_kept(&array.full_name));
    collection.image_arrays = arrays;
    let mut left_out: HashSet<String> = left.iter().map(|array| array.path.to_string()).collect();
    let chosen_only = wish.is_some();
    // A single picture beside an array of them, such as their mean, is none of them.
    let singles: Vec<String> = if is_taken.contains(&true) {
        let is_single = |image: &&Image| image.traits.is_array && image.origin.part.is_none();
        collection.images.iter().filter(is_single).map(|image| image.origin.path.to_string()).collect()
    } else {
        Vec::new()
    };
    if !singles.is_empty() {
        let names = crate::report::some(singles.iter().map(String::as_str));
        reason = clauses(reason.into_iter().chain([t!(plan_left_out, names = names)]));
    }
    left_out.extend(singles);
    collection
        .images
        .retain(|image| if image.traits.is_array { !left_out.contains(&*image.origin.path) } else { !chosen_only });
    let axes: BTreeSet<Code> =
        candidates.iter().zip(&is_taken).filter(|(_, taken)| **taken).map(|(it, _)| it.order.words()).collect();
    if let Some(taken) = clauses(axes.into_iter().map(Message::from)) {
        collection.plan.push(PlanLine { subject: PlanSubject::Axes, taken, reason: None });
    }
    collection.plan.extend(line(&candidates, &is_taken, reason, if takes_files { n_files } else { 0 }));
    let keys = keys(&candidates);
    if keys.len() > 1 {
        let taken: HashSet<String> =
            candidates.iter().zip(&is_taken).filter(|(_, taken)| **taken).map(|(it, _)| it.key()).collect();
        let together = taken.len() != 1;
        let text = |(key, text): (String, String)| PlanOption { key, text: Message::verbatim(&text) };
        let mut options: Vec<PlanOption> = keys.into_iter().map(text).collect();
        let key = if together { String::new() } else { taken.into_iter().next().unwrap_or_default() };
        if together {
            options.insert(0, PlanOption { key: String::new(), text: t!(choice_by_rules).into() });
        }
        collection.choices.push(PlanChoice { subject: PlanSubject::Images, taken: key, options });
    }
    Ok(())
}

/// Key of all files, masks of others too.
const ALL: &str = "all";

/// Leaves out files that are masks of others, unless all are chosen; says so, and offers it as a choice.
fn leave_out_masks(collection: &mut Collection, wish: Option<&str>) -> Option<Message> {
    let paths: Vec<&str> = collection.images.iter().map(|image| &*image.origin.path).collect();
    let are_masks = masks::are_masks(&paths);
    let n_masks = are_masks.iter().filter(|&&it| it).count() as u64;
    if n_masks == 0 {
        return None;
    }
    let takes_all = wish == Some(ALL);
    let option = |key: &str, text: Code| PlanOption { key: key.to_owned(), text: text.into() };
    collection.choices.push(PlanChoice {
        subject: PlanSubject::Images,
        taken: if takes_all { ALL } else { "" }.to_owned(),
        options: vec![option("", t!(choice_without_masks)), option(ALL, t!(choice_all_files))],
    });
    if takes_all {
        return Some(t!(plan_masks_too).into());
    }
    let mut are_masks = are_masks.into_iter();
    collection.images.retain(|_| !are_masks.next().unwrap_or(false));
    Some(t!(plan_masks_left_out, n = Number::count(n_masks)))
}

/// Pictures that are files of their own, by the endings of their names.
fn files_line(collection: &Collection, masks: Option<Message>) -> Option<PlanLine> {
    let mut endings: BTreeMap<String, u64> = BTreeMap::new();
    for image in &collection.images {
        *endings.entry(ending(&image.origin.path).to_uppercase()).or_insert(0) += 1;
    }
    let n = collection.images.len() as u64;
    if n == 0 {
        return None;
    }
    let mut by_number: Vec<(String, u64)> = endings.into_iter().collect();
    by_number.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let kinds: Vec<Message> = match &by_number[..] {
        [(only, _)] => vec![Message::verbatim(only)],
        several => {
            several.iter().map(|(ending, n)| t!(plan_n_of_kind, n = Number::count(*n), ending = ending)).collect()
        }
    };
    // Pages are of one file; members of one name are files of their own.
    let (pages, alone): (Vec<&Image>, Vec<&Image>) =
        collection.images.iter().partition(|image| image.origin.part.is_some());
    let of_pages: HashSet<&str> = pages.iter().map(|image| &*image.origin.path).collect();
    let (pictures, kinds) = (t!(plan_n_pictures, n = Number::count(n)), listed(kinds));
    let taken = match (of_pages.len() + alone.len()) as u64 {
        n_files if n_files == n => t!(plan_pictures_of_kinds, pictures = pictures, kinds = kinds),
        n_files => {
            let files = t!(plan_n_files, n = Number::count(n_files));
            t!(plan_pictures_from_files, pictures = pictures, files = files, kinds = kinds)
        }
    };
    let reason = if collection.n_single_arrays > 0 { Some(t!(plan_one_picture_each).into()) } else { masks };
    Some(PlanLine { subject: PlanSubject::Images, taken, reason })
}

/// Candidates by the key that chooses them, with what it stands for.
fn keys(candidates: &[Candidate]) -> BTreeMap<String, String> {
    let mut keys = BTreeMap::new();
    for candidate in candidates {
        keys.entry(candidate.key())
            .and_modify(|text: &mut String| {
                if !text.ends_with("...") {
                    text.push_str(", ...");
                }
            })
            .or_insert_with(|| candidate.text());
    }
    keys
}

fn line(candidates: &[Candidate], is_taken: &[bool], reason: Option<Message>, n_files: u64) -> Option<PlanLine> {
    let text = |taken: bool| -> Vec<Message> {
        let of = candidates.iter().zip(is_taken).filter(|(_, it)| **it == taken);
        let mut texts: Vec<Message> =
            of.map(|(it, _)| Message::verbatim(&format!("{} {}", last_part(&it.full_name), it.shape_text))).collect();
        let n_more = texts.len().saturating_sub(3);
        texts.truncate(3);
        if n_more > 0 {
            texts.push(t!(list_more, n = n_more));
        }
        texts
    };
    let (mut taken, left) = (text(true), text(false));
    if n_files > 0 {
        taken.insert(0, t!(plan_pictures_in_files, n = Number::count(n_files)));
    }
    let left = (!left.is_empty()).then(|| t!(plan_left_out, names = listed(left)));
    let reason = clauses(reason.into_iter().chain(left));
    Some(PlanLine { subject: PlanSubject::Images, taken: listed(taken), reason })
}

fn last_part(full_name: &str) -> &str {
    &full_name[crate::labels::folder(full_name).len()..]
}

/// The plan with the sizes of arrays, if the set is nothing but arrays of one size that stay; else arrays are brought to the
/// size that is asked for, as pictures from files are.
pub(crate) fn settle(collection: &mut Collection, plan: &mut Plan) {
    if !plan.preparation.keeps_arrays || plan.target.size.is_none() {
        return;
    }
    let mut sizes = collection.images.iter().map(|image| (image.traits.is_array, image.traits.size));
    let Some(first) = sizes.next() else { return };
    if first.0 && sizes.all(|it| it == first) {
        plan.target = as_they_are(plan);
        return;
    }
    // Small ones become large here: as many as fit are kept, in the order of the set, as of pictures from files.
    collection.images.sort_by(Image::compare);
    let max = plan.limits.prepared_bytes;
    let bytes_of = |image: &Image| image.prepared.samples.n_bytes() + Limits::IMAGE_BYTES;
    let mut n_bytes: u64 = collection.images.iter().filter(|image| !image.traits.is_array).map(bytes_of).sum();
    let mut full: Option<Arc<str>> = None;
    for mut image in std::mem::take(&mut collection.images) {
        if image.traits.is_array {
            if full.as_ref() == Some(&image.origin.path) {
                continue;
            }
            let raster = image.prepared.raster();
            let whole = Window { left: 0, top: 0, width: raster.width.into(), height: raster.height.into() };
            let n_more = plan.target.n_bytes(&raster, whole).saturating_add(Limits::IMAGE_BYTES);
            if n_bytes.saturating_add(n_more) > max {
                collection.refuse(&*image.origin.path, Refusal::SetFull { max });
                full = Some(image.origin.path);
                continue;
            }
            image.prepared = plan.target.prepare(&raster, whole);
            n_bytes += bytes_of(&image);
        }
        collection.images.push(image);
    }
}

/// What arrays are brought to: their own size, and gray if they are or are to be.
pub(crate) fn as_they_are(plan: &Plan) -> crate::prepare::Target {
    let color = if plan.target.color == ColorMode::Gray { ColorMode::Gray } else { ColorMode::AsGiven };
    crate::prepare::Target { size: None, color, ..plan.target.clone() }
}

/// Which size and channels images have, and why.
pub(crate) fn size_line<'a>(
    images: impl Iterator<Item = &'a Image> + Clone,
    plan: &Plan,
    is_gray: bool,
) -> Option<PlanLine> {
    let first = images.clone().next()?;
    let (width, height) = (first.prepared.width, first.prepared.height);
    let are_arrays = images.clone().all(|image| image.traits.is_array);
    let is_as_given = images.clone().all(|image| image.traits.size == (width, height));
    let reason = match () {
        () if is_as_given && are_arrays => Some(t!(plan_arrays_stay)),
        () if is_as_given => Some(t!(plan_as_they_are)),
        () if plan.target.size.is_some() => Some(t!(plan_one_size)),
        () => None,
    };
    let size = size(width.into(), height.into());
    let taken = if is_gray { t!(plan_size_in_grey, size = size) } else { t!(plan_size_in_rgb, size = size) };
    Some(PlanLine { subject: PlanSubject::Size, taken, reason: reason.map(Message::from) })
}

/// How the fourth band of arrays is taken, as a choice.
pub(crate) fn fourth_band(collection: &mut Collection) {
    let Some(has_alpha) = collection.fourth_band else { return };
    let option = |key: &str, text: Code| PlanOption { key: key.to_owned(), text: text.into() };
    collection.choices.push(PlanChoice {
        subject: PlanSubject::Background,
        taken: if has_alpha { "alpha" } else { "none" }.to_owned(),
        options: vec![option("alpha", t!(choice_fourth_band_alpha)), option("none", t!(choice_fourth_band_left))],
    });
}
