//! The set put together: images in order, with classes, drawn and split.

use std::collections::{BTreeMap, HashMap, HashSet};
use subspace_lab_words::{Message, Number, t};

use subspace_lab_protocol::intake::{ColorMode, IntakeReport, PlanSubject, Preparation};
use subspace_lab_protocol::{Depth, ImageShape, NO_CLASS, PixelSet};

use crate::collection::{Collection, Image, Plan};
use crate::error::{IntakeError, Refusal};
use crate::labels::Known;
use crate::resize::luma;
use crate::samples::{STEP, Samples};
use crate::{arrays, depth, labels, notes, report, seeds};

/// Most notes about single files; a folder of arrays could have one for each.
const MAX_FILE_NOTES: usize = 20;

/// A set to which images are added.
pub(crate) struct Base(pub(crate) PixelSet);

/// Puts the set together.
pub(crate) fn assemble(
    mut collection: Collection,
    mut plan: Plan,
    base: Option<Base>,
    name: &str,
) -> Result<(PixelSet, IntakeReport), IntakeError> {
    arrays::choose(&mut collection, &plan)?;
    arrays::settle(&mut collection, &mut plan);
    arrays::fourth_band(&mut collection);
    let plan = &plan;
    collection.images.sort_by(Image::compare);
    if plan.target.size.is_none() {
        keep_common_size(&mut collection);
    }
    if collection.images.is_empty() {
        // Lists without images are left out too.
        for table in std::mem::take(&mut collection.tables) {
            let reason = if table.holds_pictures() { t!(table_of_pixels) } else { t!(table_without_images) };
            collection.refuse(table.path, Refusal::Labels(reason.into()));
        }
        // Of an archive the reason is known already.
        let is_explained = !collection.refusals.is_empty();
        let labels = std::mem::take(&mut collection.label_arrays);
        for array in labels.into_iter().filter(|array| !array.is_one_of_many && !is_explained) {
            let reason = t!(array_labels_alone, n = Number::count(array.values.len() as u64));
            collection.refuse(array.full_name, Refusal::Labels(reason));
        }
        return Err(IntakeError::NothingUsable { report: Box::new(report_of(collection, 0)) });
    }
    let (range_line, one) = depth::map_numbers(&mut collection.images, plan, base.is_none()).unzip();
    let one = one.flatten();
    let stated = plan.preparation.choices.range.and_then(|range| depth::map_stated(&mut collection.images, range));
    let is_gray = match (plan.target.color, &base) {
        (ColorMode::Gray, _) => true,
        (ColorMode::Rgb, _) => false,
        (ColorMode::AsGiven, _) => collection.images.iter().all(|image| image.prepared.n_channels == 1),
    };
    keep_what_fits(&mut collection, plan, base.as_ref(), if is_gray { 1 } else { 3 });
    let known = base.as_ref().map_or(&[][..], |base| &base.0.classes);
    let Known { classes, held_out, lines, choices } = labels::resolve(&mut collection, known, plan)?;
    let n_found = collection.images.len();
    let draw_by = |held_out: Option<&[Option<bool>]>| {
        draw(&collection.images, classes.as_deref(), held_out, &plan.preparation, base.as_ref())
    };
    let mut draw = draw_by(held_out.as_deref());
    let mut lines = lines;
    let is_split = held_out.is_some() && (base.is_some() || !draw.train.is_empty());
    if held_out.is_some() && !is_split {
        draw = draw_by(None);
        for line in lines.iter_mut().filter(|line| line.subject == PlanSubject::Split) {
            line.reason = Some(t!(plan_split_not_done).into());
        }
    }
    if let (Some(cap), true) = (plan.preparation.per_class_cap, draw.n_drawn() < n_found) {
        collection.notes.insert(notes::cap(cap, n_found, &draw.groups, plan.preparation.seed));
    }
    if !is_split {
        if !draw.held_out.is_empty() {
            collection.notes.insert(notes::held_out(draw.held_out.len(), plan.preparation.seed));
        }
        collection.notes.extend(notes::not_held_out(&draw.groups, &plan.preparation, base.is_some()));
    }
    let drawn = || draw.train.iter().chain(&draw.held_out).map(|&image_idx| &collection.images[image_idx]);
    let about_images = notes::of_images(drawn(), plan, is_gray);
    let n_lossy = drawn().filter(|image| image.traits.is_lossy).count() as u32;
    let base_depth = base.as_ref().map(|base| base.0.depth);
    collection.plan.extend(arrays::size_line(drawn(), plan, is_gray));
    collection.plan.extend(range_line.into_iter().chain(stated));
    collection.plan.push(depth::line(drawn(), base_depth));
    collection.plan.extend(depth::background(drawn(), plan));
    collection.plan.extend(lines);
    collection.plan.sort_by_key(|line| line.subject);
    collection.choices.extend(choices);
    collection.choices.sort_by_key(|choice| choice.subject);
    let mut set = Builder::new(name, base, &mut collection.images, classes, is_gray, draw, one).build();
    set.plan.clone_from(&collection.plan);
    collection.notes.extend(labels::notes(&set));
    let mut report = report_of(collection, n_found);
    report.notes.splice(0..0, about_images);
    if n_lossy > 0 {
        report.notes.push(notes::lossy(n_lossy));
    }
    Ok((set, report))
}

fn report_of(collection: Collection, n_images: usize) -> IntakeReport {
    let n_more = collection.file_notes.len().saturating_sub(MAX_FILE_NOTES) as u64;
    let mut notes: Vec<Message> = collection.file_notes.into_iter().take(MAX_FILE_NOTES).collect();
    if n_more > 0 {
        notes.push(t!(note_more_notes, n = Number::count(n_more)));
    }
    notes.extend(collection.notes);
    let needs_row_shape = collection.refusals.iter().any(|(_, refusal)| matches!(refusal, Refusal::RowShape(_)));
    IntakeReport {
        needs_row_shape,
        summary: report::summary(n_images, &collection.refusals),
        notes,
        skipped: report::skipped(&collection.refusals),
        guessed_row_shape: collection.guessed_row_shape.map(|(_, shape)| shape),
        plan: collection.plan,
        choices: collection.choices,
    }
}

/// Where sizes stay: the size that most images have (of equals, that of the first image) is the set's.
fn keep_common_size(collection: &mut Collection) {
    let mut counts = BTreeMap::new();
    let size = |image: &Image| (image.prepared.width, image.prepared.height);
    for (position, image) in collection.images.iter().enumerate() {
        counts.entry(size(image)).or_insert((0_usize, std::cmp::Reverse(position))).0 += 1;
    }
    let Some((&common, _)) = counts.iter().max_by_key(|(_, count)| **count) else { return };
    let (kept, others) = std::mem::take(&mut collection.images).into_iter().partition(|image| size(image) == common);
    collection.images = kept;
    for other in others {
        collection.refuse(other.origin.name(), Refusal::OtherSize { given: size(&other), common });
    }
}

/// Gray images among colored ones become three times as large, and those of 8 bits among others twice: of more than the
/// limit, the last ones are left out.
fn keep_what_fits(collection: &mut Collection, plan: &Plan, base: Option<&Base>, n_channels: u64) {
    let Some(first) = collection.images.first() else { return };
    let max = plan.limits.prepared_bytes;
    let depth = depth::of_images(collection.images.iter(), base.map(|base| base.0.depth));
    let n_bytes =
        n_channels * u64::from(first.prepared.height) * u64::from(first.prepared.width) * depth.n_bytes() as u64;
    let n_base_bytes = |base: &Base| base.0.pixels.len() / base.0.depth.n_bytes() * depth.n_bytes();
    let n_left = max.saturating_sub(base.map_or(0, |base| n_base_bytes(base) as u64));
    // One image always fits: it was let in with three channels.
    let n_fitting = usize::try_from(n_left / n_bytes.max(1)).unwrap_or(usize::MAX).max(1);
    for left_out in collection.images.split_off(n_fitting.min(collection.images.len())) {
        collection.refuse(left_out.origin.name(), Refusal::SetFull { max });
    }
}

/// Positions that enter the set, in their order.
#[derive(Default)]
struct Draw {
    train: Vec<usize>,
    held_out: Vec<usize>,
    groups: Vec<Group>,
}

/// Images that are drawn from together: those of a class, or those without a label.
pub(crate) struct Group {
    pub(crate) is_class: bool,
    pub(crate) n_drawn: usize,
    pub(crate) n_held_out: usize,
}

impl Draw {
    fn n_drawn(&self) -> usize {
        self.train.len() + self.held_out.len()
    }
}

/// Draws within each class, and among the images without a label; the images of a base count towards a cap and stay.
/// Where the files say which images are `held_out`, those are, and no others.
fn draw(
    images: &[Image],
    classes: Option<&[Option<String>]>,
    held_out: Option<&[Option<bool>]>,
    preparation: &Preparation,
    base: Option<&Base>,
) -> Draw {
    let class = |image_idx: usize| classes.and_then(|classes| classes[image_idx].as_deref());
    let mut members: BTreeMap<Option<&str>, Vec<usize>> = BTreeMap::new();
    for image_idx in 0..images.len() {
        members.entry(class(image_idx)).or_default().push(image_idx);
    }
    let in_base = base.map(Base::counts).unwrap_or_default();
    let mut draw = Draw::default();
    for (class, mut members) in members {
        let by_rank = |purpose: &str, members: &mut Vec<usize>| {
            // Stable: images of one name keep their order.
            members.sort_by_cached_key(|&image_idx| {
                seeds::rank(preparation.seed, purpose, &images[image_idx].origin.name())
            });
        };
        if let Some(cap) = preparation.per_class_cap {
            by_rank("per-class cap", &mut members);
            let n_there = in_base.get(&class).copied().unwrap_or(0);
            members.truncate((cap as usize).saturating_sub(n_there));
            members.sort_unstable();
        }
        let n_held_out = if let Some(held_out) = held_out {
            members.sort_by_key(|&image_idx| held_out[image_idx] != Some(true));
            members.iter().filter(|&&image_idx| held_out[image_idx] == Some(true)).count()
        } else {
            by_rank("held out", &mut members);
            // At least one image of each is analysed.
            let n_held_out = (preparation.held_out_share * members.len() as f64).round() as usize;
            n_held_out.min(members.len().saturating_sub(1))
        };
        draw.held_out.extend_from_slice(&members[..n_held_out]);
        draw.train.extend_from_slice(&members[n_held_out..]);
        draw.groups.push(Group { is_class: class.is_some(), n_drawn: members.len(), n_held_out });
    }
    draw.train.sort_unstable();
    draw.held_out.sort_unstable();
    draw
}

impl Base {
    /// Images of each class, and of none.
    fn counts(&self) -> HashMap<Option<&str>, usize> {
        let set = &self.0;
        let mut counts = HashMap::new();
        for image_idx in 0..set.image_names.len() {
            let class_idx = set.class_idx.get(image_idx).copied().unwrap_or(NO_CLASS);
            let class = set.classes.get(usize::from(class_idx)).map(String::as_str);
            *counts.entry(class).or_insert(0) += 1;
        }
        counts
    }
}

struct Builder<'a> {
    base: Option<Base>,
    images: &'a mut [Image],
    classes: Option<Vec<Option<String>>>,
    is_gray: bool,
    draw: Draw,
    set: PixelSet,
    class_positions: HashMap<String, u16>,
}

impl<'a> Builder<'a> {
    fn new(
        name: &str,
        base: Option<Base>,
        images: &'a mut [Image],
        classes: Option<Vec<Option<String>>>,
        is_gray: bool,
        draw: Draw,
        one: Option<u16>,
    ) -> Self {
        let first = &images[0].prepared;
        let (height_px, width_px) = (first.height as usize, first.width as usize);
        let shape = ImageShape { n_channels: if is_gray { 1 } else { 3 }, height_px, width_px };
        let n_images = draw.n_drawn() + base.as_ref().map_or(0, |base| base.0.image_names.len());
        let n_features = shape.n_features();
        let drawn = draw.train.iter().chain(&draw.held_out).map(|&image_idx| &images[image_idx]);
        let depth = depth::of_images(drawn, base.as_ref().map(|base| base.0.depth));
        let max_value = match (&base, depth) {
            (None, _) => one.unwrap_or(depth.max()),
            (Some(Base(base)), _) if base.depth == depth => base.max_value,
            // Its values become as many 65535ths as they were 255ths.
            (Some(Base(base)), _) => base.max_value.saturating_mul(STEP),
        };
        let set = PixelSet {
            name: name.to_owned(),
            title: name.to_owned(),
            shape,
            pixels: Vec::with_capacity(n_images * n_features * depth.n_bytes()),
            image_names: Vec::with_capacity(n_images),
            classes: Vec::new(),
            class_idx: Vec::new(),
            n_train: 0,
            max_value,
            is_lossy: Vec::with_capacity(n_images),
            depth,
            plan: Vec::new(),
        };
        Self { base, images, classes, is_gray, draw, set, class_positions: HashMap::new() }
    }

    fn build(mut self) -> PixelSet {
        self.name_classes();
        let base_split = self.base.as_ref().map_or((0, 0), |base| (base.0.n_train as usize, base.0.image_names.len()));
        self.push_base(0..base_split.0);
        for image_idx in std::mem::take(&mut self.draw.train) {
            self.push(image_idx);
        }
        self.set.n_train = self.set.image_names.len() as u32;
        self.push_base(base_split.0..base_split.1);
        for image_idx in std::mem::take(&mut self.draw.held_out) {
            self.push(image_idx);
        }
        self.set
    }

    /// Classes that images have, those of the base first.
    fn name_classes(&mut self) {
        let mut names: Vec<String> = self.base.as_ref().map_or_else(Vec::new, |base| base.0.classes.clone());
        let drawn = || self.draw.train.iter().chain(&self.draw.held_out);
        let used =
            self.classes.iter().flat_map(|classes| drawn().filter_map(|&image_idx| classes[image_idx].as_deref()));
        let known: HashSet<String> = names.iter().cloned().collect();
        names.extend(labels::ordered(used).into_iter().filter(|it| !known.contains(it)));
        self.class_positions = names.iter().cloned().zip(0..NO_CLASS).collect();
        self.set.classes = names;
    }

    fn push_base(&mut self, images: std::ops::Range<usize>) {
        let Some(Base(base)) = &self.base else { return };
        let n_bytes = base.pixels.len() / base.image_names.len().max(1);
        let pixels = &base.pixels[images.start * n_bytes..images.end * n_bytes];
        if base.depth == self.set.depth {
            self.set.pixels.extend_from_slice(pixels);
        } else {
            self.set.pixels.extend(pixels.iter().flat_map(|&value| (u16::from(value) * STEP).to_le_bytes()));
        }
        self.set.image_names.extend_from_slice(&base.image_names[images.clone()]);
        self.set.is_lossy.extend_from_slice(&base.is_lossy[images.clone()]);
        if !self.set.classes.is_empty() {
            let class_idx = images.map(|image_idx| base.class_idx.get(image_idx).copied().unwrap_or(NO_CLASS));
            self.set.class_idx.extend(class_idx);
        }
    }

    fn push(&mut self, image_idx: usize) {
        let image = &mut self.images[image_idx];
        self.set.image_names.push(image.origin.name());
        self.set.is_lossy.push(image.traits.is_lossy);
        if !self.set.classes.is_empty() {
            let class = self.classes.as_ref().and_then(|classes| classes[image_idx].as_ref());
            let position = class.and_then(|class| self.class_positions.get(class)).copied();
            self.set.class_idx.push(position.unwrap_or(NO_CLASS));
        }
        // Freed as soon as it is copied, so that the whole set is not held twice.
        let samples = std::mem::replace(&mut image.prepared.samples, Samples::Eight(Vec::new()));
        // Without a set that they are added to, values are stored as they are.
        let max = u64::from(if self.base.is_some() { self.set.max_value } else { self.set.depth.max() });
        let n = samples.len();
        let value = |at: usize| match (image.prepared.n_channels, self.is_gray) {
            (1, false) => samples.sixteen(at % n),
            (3, true) => luma([0, 1, 2].map(|channel| samples.sixteen(at + channel * (n / 3)))),
            _ => samples.sixteen(at),
        };
        let n_out = match (image.prepared.n_channels, self.is_gray) {
            (1, false) => 3 * n,
            (3, true) => n / 3,
            _ => n,
        };
        match (self.set.depth, &samples) {
            (Depth::Eight, Samples::Eight(bytes)) if max == 255 && n_out == n => {
                self.set.pixels.extend_from_slice(bytes)
            }
            (Depth::Eight, _) => {
                let byte = |at| ((u64::from(value(at)) * max + 32_767) / 65_535) as u8;
                self.set.pixels.extend((0..n_out).map(byte));
            }
            (Depth::Sixteen, _) => {
                let scaled = |at| ((u64::from(value(at)) * max + 32_767) / 65_535) as u16;
                self.set.pixels.extend((0..n_out).flat_map(|at| scaled(at).to_le_bytes()));
            }
        }
    }
}
