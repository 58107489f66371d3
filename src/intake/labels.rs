//! Which class each image is of, if any.
//!
//! A list such as `labels.csv` comes first, then what an image's own file says (a record of a batch, an array of labels
//! beside the images), then the folder that holds it. Folders are classes if images lie in at least two places and no
//! list is used. Where there are class folders, a list is used only if it names at least half of the images and its column is
//! called as labels are, or has no name. What was taken is stated with its reason, and all else that could be can be chosen.
//!
//! An image without a label is of no class. One has none if nothing says anything of it, or if the first that does says
//! so: a list or an array of texts by an empty label, an array of integers by -1, as scikit-learn does, where the other
//! labels are two or more and none of them is negative (so -1 and 1 are two classes).

use std::collections::{BTreeMap, BTreeSet, HashSet};
use subspace_lab_words::{Code, Message, Number, t};

use subspace_lab_protocol::intake::{PlanChoice, PlanLine, PlanOption, PlanSubject};
use subspace_lab_protocol::{MAX_CLASSES, NO_CLASS, PixelSet};

use crate::collection::{Collection, Image, Plan};
use crate::error::{IntakeError, Refusal, or_by_rules};
use crate::folders;
use crate::label_arrays::{self, Group, LabelArray};
use crate::lists::{Column, List, Use};
use crate::names::{Names, composed};
use crate::report::{clauses, listed};
use crate::splits;

/// Note if no image has a label.
pub const NO_LABELS: Code = t!(note_no_labels);

/// No label, where [`minus_one_is_no_label`].
const MINUS_ONE: &str = "-1";

/// Most classes that a line names.
const N_NAMED: usize = 8;

/// Most readings that are offered.
const MAX_OPTIONS: usize = 40;

/// Keys of what is always there to choose.
const NONE: &str = "none";
const FOLDERS: &str = "folders";
/// Several sources together, as the rules have it.
const AUTO: &str = "auto";
/// What records of a batch say.
const RECORDS: &str = "records";

/// What a source says of the class of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Nothing,
    NoLabel,
    Label(String),
}

impl Said {
    fn of(label: &str) -> Self {
        if label.trim().is_empty() { Self::NoLabel } else { Self::Label(composed(label.trim()).into_owned()) }
    }
}

/// What is known of images besides their pixels.
pub(crate) struct Known {
    /// The class of each image, `None` for one without a label; no list if none has one.
    pub(crate) classes: Option<Vec<Option<String>>>,
    /// Whether each image is held out, where something says so.
    pub(crate) held_out: Option<Vec<Option<bool>>>,
    pub(crate) lines: Vec<PlanLine>,
    pub(crate) choices: Vec<PlanChoice>,
}

/// Everything that labels can come from.
struct Sources<'a> {
    images: &'a [Image],
    paths: Vec<&'a str>,
    lists: Vec<List>,
    groups: Vec<Group>,
    /// Whether labels of arrays that are -1 are none.
    is_minus_one_none: bool,
}

/// One of them.
#[derive(Clone, Copy)]
enum Source<'a> {
    List(&'a List, &'a Column),
    Arrays(&'a Group),
    Records,
    Folders(usize),
}

/// Finds classes and split of the images of the collection. `known_classes` are those of the set that they are added to.
///
/// # Errors
/// [`IntakeError::NoSuchChoice`] if what was chosen is not there.
pub(crate) fn resolve(
    collection: &mut Collection,
    known_classes: &[String],
    plan: &Plan,
) -> Result<Known, IntakeError> {
    let choices = &plan.preparation.choices;
    let tables = std::mem::take(&mut collection.tables);
    let image_arrays = std::mem::take(&mut collection.image_arrays);
    let (groups, unused) = label_arrays::groups(std::mem::take(&mut collection.label_arrays), &image_arrays);
    for LabelArray { full_name, values, .. } in unused.iter().filter(|array| !array.is_one_of_many) {
        let n = Number::count(values.len() as u64);
        collection.notes.insert(t!(note_labels_without_array, full_name = full_name, n = n));
    }
    let images = &collection.images;
    let mut names = Names::new(images.iter().map(|image| (&*image.origin.path, image.origin.name())));
    let (mut lists, mut refusals) = (Vec::new(), Vec::new());
    let mut tables = tables;
    tables.sort();
    for table in tables {
        let path = table.path.clone();
        match List::new(table, &mut names, images.len()) {
            Ok(list) => lists.push(list),
            Err(reason) => refusals.push((path, Refusal::Labels(reason))),
        }
    }
    let paths: Vec<&str> = images.iter().map(|image| &*image.origin.path).collect();
    let mut sources = Sources { images, paths, lists, groups, is_minus_one_none: false };
    let is_minus_one_none = minus_one_is_no_label(sources.groups.iter(), known_classes);
    sources.is_minus_one_none = is_minus_one_none;
    // A list of files alone is no list of labels.
    let all_lists = std::mem::take(&mut sources.lists);
    let (with, without): (Vec<List>, Vec<List>) = all_lists.into_iter().partition(|list| {
        list.columns.iter().any(|column| column.used_as == Use::Split || sources.is_labelled(list, column))
    });
    sources.lists = with;
    let unlabelled = |list: List| (list.path, Refusal::Labels(t!(table_no_label).into()));
    refusals.extend(without.into_iter().map(unlabelled));
    let mut notes: BTreeSet<Message> = sources.lists.iter().flat_map(|list| list.notes.clone()).collect();
    let chosen = sources.choose(choices.labels.as_deref());
    let labels = or_by_rules(plan.is_lenient, &mut notes, chosen, || sources.choose(None))?;
    let split_by = |choice| splits::choose(&sources.paths, &sources.lists, &image_arrays, choice);
    let chosen = split_by(choices.split.as_deref());
    let split = or_by_rules(plan.is_lenient, &mut notes, chosen, || split_by(None))?;
    if labels.n_minus_one > 0 {
        notes.insert(t!(note_minus_one, n = Number::count(labels.n_minus_one)));
    }
    let mut classes = Some(labels.classes);
    let distinct: HashSet<&str> = classes.iter().flatten().flatten().chain(known_classes).map(String::as_str).collect();
    if distinct.is_empty() {
        if choices.labels.as_deref() != Some(NONE) {
            notes.insert(NO_LABELS.into());
        }
        classes = None;
    } else if distinct.len() > MAX_CLASSES {
        notes.insert(t!(note_too_many_labels, n = Number::count(distinct.len() as u64)));
        classes = None;
    }
    collection.notes.extend(notes);
    collection.refusals.extend(refusals);
    let (held_out, split_line, split_choice) = split;
    Ok(Known {
        classes,
        held_out,
        lines: labels.line.into_iter().chain(split_line).collect(),
        choices: labels.choice.into_iter().chain(split_choice).collect(),
    })
}

/// Labels as they were taken.
struct Labels {
    classes: Vec<Option<String>>,
    n_minus_one: u64,
    line: Option<PlanLine>,
    choice: Option<PlanChoice>,
}

impl Sources<'_> {
    /// Whether a column has a label for any image.
    fn is_labelled(&self, list: &List, column: &Column) -> bool {
        (0..self.images.len())
            .any(|image_idx| list.value(image_idx, column).is_some_and(|label| Said::of(label) != Said::NoLabel))
    }

    /// Columns of lists that could be labels, lists in order, the likeliest column first.
    fn columns(&self) -> impl Iterator<Item = (&List, &Column)> {
        let of = |list| List::label_columns(list).map(move |column| (list, column));
        self.lists.iter().flat_map(of)
    }

    fn has_records(&self) -> bool {
        self.images.iter().any(|image| image.own_class.is_some())
    }

    /// Everything that there is, with its key.
    fn all(&self) -> Vec<(String, Source<'_>)> {
        let columns = self.columns().map(|(list, column)| (column.key(&list.path), Source::List(list, column)));
        let arrays = self.groups.iter().map(|group| (group.name.clone(), Source::Arrays(group)));
        let records = self.has_records().then(|| (RECORDS.to_owned(), Source::Records));
        let class_level = folders::class_level(&self.paths);
        let levels = folders::levels(&self.paths).into_iter();
        let folders = levels.map(|level| {
            let key = if Some(level) == class_level { FOLDERS.to_owned() } else { format!("{FOLDERS}:{level}") };
            (key, Source::Folders(level))
        });
        columns.chain(arrays).chain(records).chain(folders).collect()
    }

    /// What a source says of every image; how many labels of -1 it took as none.
    fn said(&self, source: Source<'_>) -> (Vec<Said>, u64) {
        let mut n_minus_one = 0;
        let said = match source {
            Source::List(list, column) => (0..self.images.len())
                .map(|image_idx| list.value(image_idx, column).map_or(Said::Nothing, Said::of))
                .collect(),
            Source::Records => {
                let own = |image: &Image| image.own_class.as_ref().map_or(Said::Nothing, |class| Said::of(class));
                self.images.iter().map(own).collect()
            }
            Source::Folders(level) => folders::at_level(&self.paths, level)
                .into_iter()
                .map(|folder| folder.map_or(Said::Nothing, Said::Label))
                .collect(),
            Source::Arrays(group) => self
                .images
                .iter()
                .map(|image| {
                    let of_image = || {
                        let array = group.of_images.get(&image.origin.path)?;
                        Some((array.values.get(image.origin.part? as usize)?, array.is_integer))
                    };
                    match of_image() {
                        Some((label, true)) if self.is_minus_one_none && **label == *MINUS_ONE => {
                            n_minus_one += 1;
                            Said::NoLabel
                        }
                        Some((label, _)) => Said::of(label),
                        None => Said::Nothing,
                    }
                })
                .collect(),
        };
        (said, n_minus_one)
    }

    /// Takes what was chosen, or what the rules say.
    fn choose(&self, choice: Option<&str>) -> Result<Labels, IntakeError> {
        let all = self.all();
        let (taken, said, n_minus_one, reason) = match choice.filter(|&it| it != AUTO) {
            Some(NONE) => (NONE.to_owned(), Vec::new(), 0, Some(t!(plan_chosen).into())),
            Some(key) => {
                let Some((key, source)) = find(&all, key) else {
                    let there = all.iter().map(|(key, _)| key.as_str()).chain([NONE]);
                    return Err(IntakeError::no_such_choice(t!(choice_source_of_labels), key, there));
                };
                let (said, n_minus_one) = self.said(*source);
                (key.clone(), said, n_minus_one, Some(t!(plan_chosen).into()))
            }
            None => self.by_rules(&all),
        };
        let classes: Vec<Option<String>> = if said.is_empty() {
            vec![None; self.images.len()]
        } else {
            said.into_iter().map(|said| if let Said::Label(label) = said { Some(label) } else { None }).collect()
        };
        let text = all.iter().find(|(key, _)| *key == taken).map_or_else(
            || if taken == AUTO { t!(plan_several_sources) } else { t!(plan_no_source) }.into(),
            |(_, source)| self.text(*source),
        );
        let line = (taken != NONE || !all.is_empty()).then(|| PlanLine {
            subject: PlanSubject::Labels,
            taken: match counts(&classes) {
                Some(counts) => t!(plan_source_with_counts, text = &text, counts = counts),
                None => text.clone(),
            },
            reason,
        });
        let choice = (!all.is_empty()).then(|| {
            let option =
                |(key, source): &(String, Source<'_>)| PlanOption { key: key.clone(), text: self.text(*source) };
            let mut options: Vec<PlanOption> = all.iter().take(MAX_OPTIONS).map(option).collect();
            if taken == AUTO {
                options.insert(0, PlanOption { key: AUTO.to_owned(), text });
            }
            options.push(PlanOption { key: NONE.to_owned(), text: t!(choice_no_labels).into() });
            PlanChoice { subject: PlanSubject::Labels, taken, options }
        });
        Ok(Labels { classes, n_minus_one, line, choice })
    }

    /// The key, what is said, labels of -1, and the reason.
    fn by_rules(&self, all: &[(String, Source<'_>)]) -> (String, Vec<Said>, u64, Option<Message>) {
        let class_level = folders::class_level(&self.paths);
        let mut said = vec![Said::Nothing; self.images.len()];
        let (mut used, mut reasons, mut n_minus_one) = (Vec::new(), Vec::new(), 0);
        // Of several lists that name an image the last one counts.
        let mut best: Vec<(&List, &Column)> =
            self.lists.iter().filter_map(|list| Some((list, self.best(list)?))).collect();
        // Lists to be filled in come with data sets, with labels that mean nothing.
        if best.len() > 1 {
            let is_sample = |(list, _): &(&List, &Column)| list.path.to_lowercase().contains("submission");
            let rest: Vec<(&List, &Column)> = best.iter().copied().filter(|it| !is_sample(it)).collect();
            best = if rest.is_empty() { best } else { rest };
        }
        let n_listed: usize = best.iter().map(|(list, _)| list.n_matched).sum();
        let covers = 2 * n_listed >= self.images.len();
        let mut passed_over = None;
        let mut n_disagreeing = 0;
        for &(list, column) in &best {
            if column.used_as == Use::Unlikely {
                passed_over = Some(t!(plan_another_value_each, path = &list.path));
                continue;
            }
            let is_called = column.used_as != Use::OtherLabel;
            let has_others = class_level.is_some() || !self.groups.is_empty() || self.has_records();
            if class_level.is_some() && !covers {
                passed_over = Some(t!(plan_names_only, path = &list.path, n = Number::count(list.n_matched as u64)));
                continue;
            }
            if has_others && !is_called {
                passed_over = Some(t!(plan_not_called_so, column = &column.name, path = &list.path));
                continue;
            }
            let (of_list, _) = self.said(Source::List(list, column));
            for (said, of_list) in said.iter_mut().zip(of_list) {
                if of_list != Said::Nothing {
                    n_disagreeing += u64::from(*said != Said::Nothing && *said != of_list);
                    *said = of_list;
                }
            }
            used.push(column.key(&list.path));
            reasons.extend([column.reason().into(), matched(list.n_matched, self.images.len())]);
        }
        let is_listed = !used.is_empty();
        let mut add = |key: &str, source: Source<'_>, reason: Message| {
            let (more, n) = self.said(source);
            let mut is_new = false;
            for (said, more) in said.iter_mut().zip(more) {
                if *said == Said::Nothing && more != Said::Nothing {
                    is_new = true;
                    *said = more;
                }
            }
            if is_new {
                n_minus_one += n;
                used.push(key.to_owned());
                reasons.push(reason);
            }
        };
        if self.has_records() {
            add(RECORDS, Source::Records, t!(plan_records_state).into());
        }
        for group in self.groups.iter().filter(|group| !group.is_one_of_many && !group.is_of_names()) {
            let is_called_so = words_label(&group.name);
            let reason = if is_called_so { t!(plan_array_of_that_name) } else { t!(plan_array_of_as_many) };
            add(&group.name, Source::Arrays(group), reason.into());
        }
        if let (Some(level), false) = (class_level, is_listed) {
            let reason = match passed_over.take() {
                None => t!(plan_folder_each).into(),
                Some(it) => t!(plan_class_folders, passed_over = it),
            };
            add(FOLDERS, Source::Folders(level), reason);
        }
        match &used[..] {
            [] => {
                let many = self.groups.iter().find(|group| group.is_one_of_many);
                let reason = match (many, all.is_empty()) {
                    (Some(group), _) => {
                        let (name, _) = group.name.split_once(':').unwrap_or((&group.name, ""));
                        Some(t!(plan_several_columns, name = name))
                    }
                    (None, false) => match passed_over {
                        Some(reason) => Some(t!(plan_choose_it, reason = reason)),
                        None => Some(t!(plan_nothing_called_so).into()),
                    },
                    (None, true) => None,
                };
                (NONE.to_owned(), said, 0, reason)
            }
            [one] => (one.clone(), said, n_minus_one, clauses(reasons)),
            several => {
                let together = t!(plan_together, sources = several.join(", "));
                let disagree = (n_disagreeing > 0).then(|| t!(plan_lists_disagree, n = Number::count(n_disagreeing)));
                (AUTO.to_owned(), said, n_minus_one, clauses([together].into_iter().chain(disagree)))
            }
        }
    }

    /// The likeliest column of a list with any label.
    fn best<'a>(&self, list: &'a List) -> Option<&'a Column> {
        list.label_columns().find(|column| self.is_labelled(list, column))
    }

    /// A source for people.
    fn text(&self, source: Source<'_>) -> Message {
        match source {
            Source::List(list, column) => t!(plan_column_of, column = column.title(), path = &list.path),
            Source::Arrays(group) => match group.name.split_once(':') {
                Some((name, column)) => t!(plan_column_of_array, column = column, name = name),
                None => t!(plan_the_array, name = &group.name),
            },
            Source::Records => t!(plan_records).into(),
            Source::Folders(level) => {
                let names: BTreeSet<String> = folders::at_level(&self.paths, level).into_iter().flatten().collect();
                let shown = names.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(", ");
                if names.len() > 3 { t!(plan_folders_and_more, shown = shown) } else { t!(plan_folders, shown = shown) }
            }
        }
    }
}

fn words_label(name: &str) -> bool {
    crate::words::label(name).is_some()
}

fn matched(n_matched: usize, n_images: usize) -> Message {
    t!(plan_matched, n_matched = Number::count(n_matched as u64), n = Number::count(n_images as u64))
}

/// The source that a person means: by its key, or by a part of it that is nobody else's.
fn find<'a, 'b>(all: &'a [(String, Source<'b>)], key: &str) -> Option<&'a (String, Source<'b>)> {
    let key = composed(key).to_lowercase();
    let is = |text: &str| composed(text).to_lowercase() == key;
    let exactly = |(it, _): &&(String, Source<'b>)| is(it);
    // A list by its path alone stands for its likeliest column; a file by its name; an array by its whole name.
    let loosely = |(it, source): &&(String, Source<'b>)| match source {
        Source::List(list, column) => {
            let file = &list.path[folder(&list.path).len()..];
            is(&list.path)
                || is(file)
                || is(&format!("{file}:{}", column.name))
                || is(&column.name)
                || is(&format!("{file}:{}", column.number()))
                || is(&format!("{}:{}", list.path, column.number()))
        }
        Source::Arrays(group) => group.of_images.values().any(|array| {
            let last = &array.full_name[folder(&array.full_name).len()..];
            is(&array.full_name) || is(last) || is(last.trim_end_matches(".npy"))
        }),
        Source::Folders(level) => is(&format!("{FOLDERS}:{level}")) || (is(FOLDERS) && it.starts_with(FOLDERS)),
        Source::Records => false,
    };
    all.iter().find(exactly).or_else(|| all.iter().find(loosely))
}

/// "cat 7"; a number is told from its count: "3: 7".
fn named(class: &str, n: u64) -> Message {
    if class.ends_with(|it: char| it.is_ascii_digit()) {
        t!(plan_number_and_count, class = class, n = Number::count(n))
    } else {
        t!(plan_name_and_count, class = class, n = Number::count(n))
    }
}

/// "cat 7, dog 7"; `None` without a label.
fn counts(classes: &[Option<String>]) -> Option<Message> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    classes.iter().flatten().for_each(|class| *counts.entry(class).or_insert(0) += 1);
    let names = ordered(counts.keys().copied());
    let mut shown: Vec<Message> = names.iter().take(N_NAMED).map(|name| named(name, counts[name.as_str()])).collect();
    if names.len() > N_NAMED {
        shown.push(t!(plan_and_more, n = Number::count((names.len() - N_NAMED) as u64)));
    }
    (!shown.is_empty()).then(|| listed(shown))
}

/// What is to be said of the labels of a set that has some.
pub(crate) fn notes(set: &PixelSet) -> Vec<Message> {
    let n_without = set.n_unlabelled();
    let used: BTreeSet<u16> = set.class_idx.iter().copied().filter(|&class_idx| class_idx != NO_CLASS).collect();
    let mut notes = Vec::new();
    if n_without > 0 {
        notes.push(t!(note_of_no_class, n = Number::count(n_without)));
    }
    if let (1, Some(&only)) = (used.len(), used.first()) {
        let name = &set.classes[usize::from(only)];
        notes.push(if n_without == 0 {
            t!(note_one_label, name = name)
        } else {
            t!(note_one_label_of_labelled, name = name)
        });
    }
    notes
}

/// Whether -1 in arrays of integers means no label rather than a class.
fn minus_one_is_no_label<'a>(groups: impl Iterator<Item = &'a Group>, known: &'a [String]) -> bool {
    let arrays = groups.flat_map(|group| group.of_images.values());
    let values = arrays.filter(|array| array.is_integer).flat_map(|array| array.values.iter().map(|label| &**label));
    let mut others: HashSet<&str> = values.collect();
    let is_there = others.remove(MINUS_ONE);
    if !is_there || others.iter().any(|label| label.starts_with('-')) || known.iter().any(|it| it == MINUS_ONE) {
        return false;
    }
    others.extend(known.iter().map(String::as_str).filter(|it| it.parse::<u64>().is_ok()));
    others.len() >= 2
}

/// Classes in the order in which they are listed: numbers by value, other names by their bytes.
pub(crate) fn ordered<'a>(classes: impl Iterator<Item = &'a str>) -> Vec<String> {
    let distinct: BTreeSet<&str> = classes.collect();
    let numbers: Option<BTreeMap<i64, &str>> = distinct.iter().map(|name| Some((name.parse().ok()?, *name))).collect();
    match numbers {
        Some(numbers) if numbers.len() == distinct.len() => numbers.into_values().map(str::to_owned).collect(),
        _ => distinct.into_iter().map(str::to_owned).collect(),
    }
}

/// All before the last part of a path, with its slash.
pub(crate) fn folder(path: &str) -> &str {
    &path[..path.rfind('/').map_or(0, |at| at + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_ordered_by_number_or_name() {
        assert_eq!(ordered(["10", "9", "-1", "9"].into_iter()), ["-1", "9", "10"]);
        assert_eq!(ordered(["10", "9", "b"].into_iter()), ["10", "9", "b"]);
        assert_eq!(ordered(["1", "01"].into_iter()), ["01", "1"], "equal numbers stay apart");
    }
}
