//! Bits of a set's values, the range of those that have none by themselves, and what a plan says of them.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use subspace_lab_words::{Code, Number, t};

use subspace_lab_protocol::Depth;
use subspace_lab_protocol::intake::{PlanLine, PlanSubject};

use crate::collection::{Image, Plan};
use crate::notes::color_name;
use crate::range;
use crate::raster::Numbers;
use crate::report::clauses;
use crate::resize::luma;
use crate::samples::{STEP, Samples};

/// Maps all numbers to 16 bits over one range. Says which, and what intensity 1 is stored as. `is_alone`: no other set is there
/// whose intensities these have to share.
pub(crate) fn map_numbers(images: &mut [Image], plan: &Plan, is_alone: bool) -> Option<(PlanLine, Option<u16>)> {
    let numbers = || {
        images
            .iter()
            .filter_map(|image| match &image.prepared.samples {
                Samples::Float(values) => Some(values),
                _ => None,
            })
            .flatten()
            .filter(|value| !value.is_nan())
            .map(|&value| f64::from(value))
    };
    let kinds: HashSet<Numbers> = images.iter().filter_map(|image| image.traits.numbers).collect();
    let kind = match (kinds.len(), kinds.iter().next()) {
        (1, Some(kind)) => kind.words,
        (0, _) | (_, None) => return None,
        _ => t!(values_several),
    };
    let (min, max) = numbers().fold((f64::INFINITY, f64::NEG_INFINITY), |(min, max), it| (min.min(it), max.max(it)));
    if min > max {
        return None;
    }
    // Integers are what they say, if all that share their meaning agree.
    let are_whole = kinds.iter().all(|kind| !kind.is_float) && images.iter().all(|it| it.traits.is_array);
    if plan.preparation.choices.range.is_none() && are_whole && min >= 0.0 && max <= 255.0 {
        let has_bytes = images.iter().any(|image| image.traits.numbers.is_none());
        let one = if max <= 1.0 && !has_bytes { 1.0 } else { 255.0 };
        return Some((map_whole(images, kind, one), None));
    }
    let may_exceed = is_alone && images.iter().all(|image| image.traits.numbers.is_some());
    let mut chosen = range::choose(kind, min, max, numbers, plan.preparation.choices.range, may_exceed);
    // By what stood there; sorted so that the order of files does not matter.
    let mut missing: BTreeMap<Number, u64> = BTreeMap::new();
    for (value, n) in images.iter().filter_map(|image| image.traits.missing) {
        *missing.entry(range::number(value)).or_default() += n;
    }
    for (value, n) in missing {
        let second = t!(range_missing_background, n = Number::count(n), value = value);
        chosen.reason = t!(list_of_clauses, first = &chosen.reason, second = second);
    }
    let one = u32::from(chosen.max_value);
    let color = plan.target.background.map(|value| ((u32::from(value) * one + 127) / 255) as u16);
    for image in images {
        let Samples::Float(values) = &image.prepared.samples else { continue };
        let n_pixels = values.len() / image.prepared.n_channels.max(1) as usize;
        let behind = |at: usize| match image.prepared.n_channels {
            1 => luma(color),
            _ => color[(at / n_pixels.max(1)).min(2)],
        };
        let value = |(at, &value): (usize, &f32)| {
            if value.is_nan() { behind(at) } else { chosen.sixteen(value.into()) }
        };
        let mapped = values.iter().enumerate().map(value).collect();
        image.prepared.samples = Samples::Sixteen(mapped);
    }
    Some((chosen.plan_line(), Some(chosen.max_value)))
}

/// Maps a stated range of what files have as bytes or as 16 bits, in their own numbers, to 16 bits.
pub(crate) fn map_stated(images: &mut [Image], [low, high]: [f64; 2]) -> Option<PlanLine> {
    let mut n_cut = 0_u64;
    let mut kinds = BTreeSet::new();
    for image in images.iter_mut().filter(|image| image.traits.numbers.is_none()) {
        // In the numbers of its file: a byte is 257 of 65535.
        let unit = if image.traits.is_deep { 1.0 } else { f64::from(STEP) };
        kinds.insert(image.traits.is_deep);
        let values = (0..image.prepared.samples.len()).map(|at| f64::from(image.prepared.samples.sixteen(at)) / unit);
        let mapped = values.map(|value| {
            n_cut += u64::from(value < low || value > high);
            (((value - low) / (high - low)).clamp(0.0, 1.0) * f64::from(u16::MAX) + 0.5) as u16
        });
        image.prepared.samples = Samples::Sixteen(mapped.collect());
    }
    let kind = match (kinds.contains(&true), kinds.contains(&false)) {
        (true, true) => t!(values_sixteen_and_bytes),
        (true, false) => t!(values_sixteen),
        (false, true) => t!(values_bytes),
        (false, false) => return None,
    };
    let stated = range::choose(kind, low, high, std::iter::empty, Some([low, high]), false);
    Some(PlanLine { reason: Some(range::cut(stated.reason.clone(), n_cut)), ..stated.plan_line() })
}

/// Maps integers of which `one` is intensity 1: to bytes where they are whole, as all are that were not averaged.
fn map_whole(images: &mut [Image], kind: Code, one: f64) -> PlanLine {
    let step = 255.0 / one;
    for image in images {
        let Samples::Float(values) = &image.prepared.samples else { continue };
        let is_whole = values.iter().all(|value| value.fract() == 0.0);
        image.prepared.samples = if is_whole {
            Samples::Eight(values.iter().map(|&value| (f64::from(value) * step) as u8).collect())
        } else {
            let deep = |&value: &f32| (f64::from(value) * step * f64::from(STEP) + 0.5) as u16;
            Samples::Sixteen(values.iter().map(deep).collect())
        };
        image.traits.is_deep = false;
    }
    let (taken, reason) = if one == 1.0 {
        (t!(range_truth_stayed), t!(range_truth, kind = kind))
    } else {
        (t!(range_bytes_stayed), t!(range_within_byte, kind = kind))
    };
    PlanLine { subject: PlanSubject::Range, taken: taken.into(), reason: Some(reason) }
}

/// The least depth that holds every image.
pub(crate) fn of_images<'a>(mut images: impl Iterator<Item = &'a Image>, base: Option<Depth>) -> Depth {
    let is_deep = |image: &Image| !matches!(image.prepared.samples, Samples::Eight(_));
    if base == Some(Depth::Sixteen) || images.any(is_deep) { Depth::Sixteen } else { Depth::Eight }
}

/// How many bits, and why.
pub(crate) fn line<'a>(images: impl Iterator<Item = &'a Image> + Clone, base: Option<Depth>) -> PlanLine {
    let line = |taken: Code, reason| PlanLine { subject: PlanSubject::Depth, taken: taken.into(), reason };
    if of_images(images.clone(), base) == Depth::Eight {
        return line(t!(depth_eight), Some(t!(depth_no_more_needed).into()));
    }
    let n = |is_counted: &dyn Fn(&Image) -> bool| images.clone().filter(|image| is_counted(image)).count() as u64;
    let is_refined = |image: &Image| !image.traits.is_deep && matches!(image.prepared.samples, Samples::Sixteen(_));
    // Averages may be bytes by chance, where a picture is the same all over.
    let is_reduced = |image: &Image| {
        let (given, prepared) = (image.traits.size, (image.prepared.width, image.prepared.height));
        let is_smaller = given.0 > prepared.0 && given.1 > prepared.1;
        !image.traits.is_deep && (is_smaller || (is_refined(image) && given != prepared))
    };
    let mut reasons = Vec::new();
    if base == Some(Depth::Sixteen) {
        reasons.push(t!(depth_of_base).into());
    }
    let n_deep = n(&|image| image.traits.is_deep);
    if n_deep > 0 {
        reasons.push(t!(depth_deep, n = Number::count(n_deep)));
    }
    let n_reduced = n(&is_reduced);
    if n_reduced > 0 {
        reasons.push(t!(depth_reduced, n = Number::count(n_reduced)));
    }
    let n_mixed = n(&|image| is_refined(image) && !is_reduced(image));
    if n_mixed > 0 {
        reasons.push(t!(depth_mixed, n = Number::count(n_mixed)));
    }
    line(t!(depth_sixteen), clauses(reasons))
}

/// What is behind transparent parts; `None` where there are none. Says where it hides what images show.
pub(crate) fn background<'a>(images: impl Iterator<Item = &'a Image> + Clone, plan: &Plan) -> Option<PlanLine> {
    let transparent = || images.clone().filter(|image| image.traits.is_transparent);
    let n = transparent().count() as u64;
    if n == 0 {
        return None;
    }
    let reason = match hidden(images.clone()) {
        None => t!(depth_transparent, n = Number::count(n)),
        Some(n_differing) => {
            let other = color_name(plan.target.other_background());
            t!(depth_transparent_alike, n = Number::count(n), other = other, n_differing = n_differing)
        }
    };
    let taken = color_name(plan.target.background);
    Some(PlanLine { subject: PlanSubject::Background, taken, reason: Some(reason) })
}

/// If several transparent images are all the same over the background, how many different ones they would be over the
/// other one.
pub(crate) fn hidden<'a>(images: impl Iterator<Item = &'a Image> + Clone) -> Option<u64> {
    let mut transparent = images.filter(|image| image.traits.is_transparent);
    let first = transparent.next()?;
    let mut elsewhere: HashSet<Option<u128>> = HashSet::from([first.traits.elsewhere]);
    let digest = first.prepared.samples.digest();
    for image in transparent {
        if image.prepared.samples.digest() != digest {
            return None;
        }
        elsewhere.insert(image.traits.elsewhere);
    }
    (elsewhere.len() > 1).then_some(elsewhere.len() as u64)
}
