//! Lists of files and what is known of each: which column names the files, which the classes, which the split.
//!
//! The column with most names of images is that of the files, wherever it stands. Of the others a column called label, class,
//! category and the like holds the classes; else columns of 0 and 1 of which each line has one 1 are one label; else the
//! first column that is neither a split nor a mere number of the line.

use std::collections::{BTreeMap, HashMap, HashSet};
use subspace_lab_words::{Code, Message, Number, t};

use crate::containers::ending;
use crate::formats;
use crate::names::{Found, Names, Way, composed};
use crate::report::some;
use crate::words;

/// Lines from which on a column with another value on each is no label.
const MIN_DISTINCT: usize = 10;

/// Lines by which the column of the files is found, before the rest is read.
const N_SAMPLED: usize = 200;

/// Columns that are searched for names line by line, where a sample has none.
const MAX_SEARCHED_COLUMNS: usize = 16;

/// Longest name of a class, in bytes.
const MAX_LABEL_BYTES: usize = 256;

/// A table as it came.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Table {
    pub(crate) path: String,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// Whether its lines are pictures: many numbers each, in fields of their own or in one.
    pub(crate) fn holds_pictures(&self) -> bool {
        const MIN_PIXELS: usize = 48;
        let is_number = |text: &str| text.parse::<f64>().is_ok();
        self.rows.last().is_some_and(|row| {
            let n_fields = row.iter().filter(|field| is_number(field)).count();
            let n_within = row.iter().map(|field| field.split_whitespace().filter(|it| is_number(it)).count()).max();
            n_fields >= MIN_PIXELS || n_within.unwrap_or(0) >= MIN_PIXELS
        })
    }
}

/// What a list says of an image, by column.
pub(crate) struct List {
    pub(crate) path: String,
    /// The line of each image, if any.
    row_of: Vec<Option<usize>>,
    rows: Vec<Vec<String>>,
    pub(crate) columns: Vec<Column>,
    /// What is to be said of how names were matched, as sentences.
    pub(crate) notes: Vec<Message>,
    pub(crate) n_matched: usize,
}

/// What a column can be taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// Classes, by the column's name: position of the word in [`words::LABELS`].
    NamedLabel(usize),
    /// Several columns of 0 and 1 as one label.
    OneHot,
    /// The classes of a list without a first line of names.
    Label,
    /// Something that could be classes, though its name is another.
    OtherLabel,
    /// A number of the line, or a name for each: a poor label, but one that can be asked for.
    Unlikely,
    Split,
}

/// A column, or several that say one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    /// `label`, or its number from 1.
    pub(crate) name: String,
    pub(crate) used_as: Use,
    /// Positions in a line; more than one for one-hot columns.
    positions: Vec<usize>,
    /// Of one-hot columns, the names of the classes.
    classes: Vec<String>,
    /// How numbers or truth values say which images are held out.
    pub(crate) coding: Option<words::Coding>,
}

impl Column {
    /// Its place in a line, from 1.
    pub(crate) fn number(&self) -> usize {
        self.positions.first().map_or(0, |position| position + 1)
    }

    /// For people, as the beginning of a phrase.
    pub(crate) fn title(&self) -> Message {
        if self.positions.len() > 1 {
            t!(table_columns, name = &self.name)
        } else {
            t!(table_column, name = &self.name)
        }
    }

    /// Why it is taken for labels.
    pub(crate) fn reason(&self) -> Code {
        match self.used_as {
            Use::NamedLabel(_) => t!(table_named_so),
            Use::OneHot => t!(table_one_hot),
            Use::Label => t!(table_beside_names),
            Use::OtherLabel | Use::Unlikely => t!(table_first_possible),
            Use::Split => t!(table_of_that_kind),
        }
    }

    /// How it is chosen: `labels.csv:label`.
    pub(crate) fn key(&self, list_path: &str) -> String {
        format!("{list_path}:{}", self.name)
    }
}

impl List {
    /// Reads a table as a list of these images.
    ///
    /// # Errors
    /// Why it says nothing of them, as words that can follow a colon.
    pub(crate) fn new(table: Table, names: &mut Names<'_>, n_images: usize) -> Result<Self, Message> {
        let Table { path, rows } = table;
        if rows.iter().all(|row| row.len() < 2) {
            return Err(t!(table_single_column).into());
        }
        let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let found = [Way::WithoutEnding, Way::BareWithoutEnding].into_iter().find_map(|loosest| {
            // A sample is enough to know the column, unless nothing of it is among the images.
            let rest = (rows.len(), n_columns.min(MAX_SEARCHED_COLUMNS));
            [(N_SAMPLED, n_columns), rest].into_iter().find_map(|(n_rows, n_columns)| {
                let sample = &rows[..n_rows.min(rows.len())];
                // Different images: a number may be the name of one, again and again.
                let n_found = |column: usize| {
                    let written: HashSet<&String> = sample.iter().filter_map(|row| row.get(column)).collect();
                    written.into_iter().filter(|it| names.find(it, &path, loosest) != Found::Nothing).count()
                };
                let counts: Vec<usize> = (0..n_columns).map(n_found).collect();
                let most = counts.iter().copied().max().filter(|&n| n > 0)?;
                // Of those that name about as many, one that is called so, then the first.
                let header = &rows[0];
                let likely = (0..n_columns).filter(|&column| 2 * counts[column] > most);
                likely
                    .rev()
                    .max_by_key(|&column| (words::file_rank(field(header, column)), counts[column]))
                    .map(|it| (it, loosest))
            })
        });
        let Some((file_column, loosest)) = found else { return Err(no_match(&rows, names)) };
        let mut matching = Matching::default();
        let mut row_of = vec![None; n_images];
        let mut is_known: HashSet<&str> = HashSet::new();
        let mut by_bare: HashMap<usize, usize> = HashMap::new();
        let mut has_header = false;
        for (line, row) in rows.iter().enumerate() {
            let written = field(row, file_column);
            if written.is_empty() {
                // A first line may leave the column of an index without a name.
                has_header |= line == 0;
                continue;
            }
            // Of lines on one file the first counts.
            if !is_known.insert(written) {
                continue;
            }
            match names.find(written, &path, loosest) {
                // Of lines on one file in other words the first counts too.
                Found::Images(way, images) if way < Way::Bare && row_of[images[0]].is_some() => {}
                Found::Images(way, images) => {
                    // A file's own name stands for one file only.
                    if way >= Way::Bare && by_bare.insert(images[0], line).is_some() {
                        matching.several.push(written);
                        if row_of[images[0]].is_some() {
                            images.iter().for_each(|&image| row_of[image] = None);
                        }
                        continue;
                    }
                    *matching.ways.entry(way).or_insert(0) += images.len();
                    images.iter().for_each(|&image| row_of[image] = row_of[image].or(Some(line)));
                }
                Found::Several(images) => {
                    if matching.example.is_none() {
                        matching.example = images.first().map(|&image| names.name(image).to_owned());
                    }
                    matching.several.push(written);
                }
                // The first line may name the columns, unless it names a file that is not there.
                Found::Nothing if line == 0 && formats::of_ending(&ending(written)).is_none() => has_header = true,
                Found::Nothing => matching.unknown.push(written),
            }
        }
        let n_matched = row_of.iter().flatten().count();
        let mut list = Self { notes: Vec::new(), row_of, columns: Vec::new(), n_matched, path, rows: Vec::new() };
        list.notes = matching.notes(&list.path, n_matched);
        list.columns = columns(&rows, &list.row_of, file_column, has_header);
        list.rows = rows;
        if n_matched == 0 {
            return Err(list.notes.pop().unwrap_or_else(|| t!(table_names_none).into()));
        }
        Ok(list)
    }

    /// Columns that could be labels, the likeliest first.
    pub(crate) fn label_columns(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.used_as != Use::Split)
    }

    /// What a column says of an image: `None` if the list says nothing of it, an empty text for "no label".
    pub(crate) fn value<'a>(&'a self, image_idx: usize, column: &'a Column) -> Option<&'a str> {
        let row = &self.rows[self.row_of[image_idx]?];
        let text = match &*column.positions {
            [position] => field(row, *position),
            positions => {
                let one = positions.iter().position(|&position| truth(field(row, position)) == Some(true));
                one.and_then(|at| column.classes.get(at)).map_or("", String::as_str)
            }
        };
        Some(if text.len() <= MAX_LABEL_BYTES { text } else { "" })
    }
}

/// A field of a line; empty if the line is shorter.
fn field(row: &[String], position: usize) -> &str {
    row.get(position).map_or("", String::as_str)
}

/// How the names of a list and those of the set went together.
#[derive(Default)]
struct Matching<'a> {
    ways: BTreeMap<Way, usize>,
    unknown: Vec<&'a str>,
    several: Vec<&'a str>,
    example: Option<String>,
}

impl Matching<'_> {
    fn notes(&self, path: &str, n_matched: usize) -> Vec<Message> {
        let mut notes = Vec::new();
        for (way, &n) in &self.ways {
            notes.extend(way.note(path, n as u64));
        }
        if !self.unknown.is_empty() {
            let n = Number::count(self.unknown.len() as u64);
            let names = some(self.unknown.iter().copied());
            let n_matched = Number::count(n_matched as u64);
            notes.push(t!(table_unknown_files, path = path, n = n, names = names, n_matched = n_matched));
        }
        if !self.several.is_empty() {
            let n = Number::count(self.several.len() as u64);
            let names = some(self.several.iter().copied());
            notes.push(match self.example.as_deref() {
                None => t!(table_several_files, path = path, n = n, names = names),
                Some(it) => t!(table_several_files_such_as, path = path, n = n, names = names, example = it),
            });
        }
        notes
    }
}

/// One name from each side, so that one sees what is different.
fn no_match(rows: &[Vec<String>], names: &Names<'_>) -> Message {
    // The first line may name the columns.
    let row = rows.get(1).or(rows.first());
    let written =
        row.and_then(|row| row.iter().find(|it| it.parse::<f64>().is_err() && !it.is_empty()).or(row.first()));
    match (written, names.example()) {
        (Some(written), Some(example)) => {
            let written: String = written.chars().take(80).collect();
            t!(table_other_names, written = written, example = example)
        }
        _ => t!(table_names_none).into(),
    }
}

/// What the columns other than that of the files can be taken for, the likeliest first.
fn columns(rows: &[Vec<String>], row_of: &[Option<usize>], file_column: usize, has_header: bool) -> Vec<Column> {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let header = if has_header { rows.first() } else { None };
    let name = |position: usize| {
        let name = header.and_then(|row| row.get(position)).filter(|name| !name.is_empty());
        name.map_or_else(|| (position + 1).to_string(), |name| composed(name).into_owned())
    };
    let mut used: Vec<usize> = row_of.iter().flatten().copied().collect();
    used.sort_unstable();
    used.dedup();
    let values = |position: usize| used.iter().map(move |&row| field(&rows[row], position));
    let others: Vec<usize> = (0..n_columns).filter(|&position| position != file_column).collect();
    let mut truths = Vec::new();
    let mut columns = Vec::new();
    for &position in &others {
        let name = name(position);
        let column = |used_as| Column {
            name: name.clone(),
            used_as,
            positions: vec![position],
            classes: Vec::new(),
            coding: None,
        };
        if values(position).all(str::is_empty) {
            // It may be a list whose labels are still to be written: nothing to choose from, but no other kind either.
            columns.push(column(Use::Unlikely));
            continue;
        }
        if let Some(coding) = words::split_coding(&name, values(position)) {
            columns.push(Column { coding: Some(coding), ..column(Use::Split) });
            continue;
        }
        let is_split = values(position).all(|value| value.is_empty() || words::split(value).is_some());
        let has_two = {
            let kinds: HashSet<Option<bool>> = values(position).map(words::split).collect();
            kinds.contains(&Some(true)) && kinds.contains(&Some(false))
        };
        if is_split && (has_two || words::is_split_column(&name)) {
            columns.push(column(Use::Split));
            continue;
        }
        if header.is_some() && values(position).all(|value| truth(value).is_some()) {
            truths.push(position);
        }
        let distinct = values(position).collect::<HashSet<_>>().len();
        let is_unlikely = distinct == used.len() && (used.len() >= MIN_DISTINCT || others.len() > 1 && used.len() > 2);
        // Beside x, y is a place.
        let is_place = name == "y" && header.is_some_and(|row| row.iter().any(|it| it == "x"));
        let used_as = match words::label(&name).filter(|_| !is_place) {
            Some(rank) if header.is_some() => Use::NamedLabel(rank),
            _ if is_unlikely => Use::Unlikely,
            _ if header.is_some() => Use::OtherLabel,
            _ => Use::Label,
        };
        columns.push(column(used_as));
    }
    let has_one_each = truths.len() > 1
        && used.iter().all(|&row| {
            truths.iter().filter(|&&position| truth(field(&rows[row], position)) == Some(true)).count() == 1
        });
    if has_one_each {
        let classes: Vec<String> = truths.iter().map(|&position| name(position)).collect();
        let name = format!("{} to {}", classes[0], classes[classes.len() - 1]);
        columns.push(Column { name, used_as: Use::OneHot, positions: truths, classes, coding: None });
    }
    // Stable: of equals the first column.
    columns.sort_by_key(|column| column.used_as);
    columns
}

/// 0 and 1, however they are written.
fn truth(text: &str) -> Option<bool> {
    match text {
        "0" | "0.0" | "0." | "False" | "false" | "FALSE" => Some(false),
        "1" | "1.0" | "1." | "True" | "true" | "TRUE" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::*;

    const PATHS: [&str; 4] = ["a.png", "b.png", "c.png", "d.png"];

    fn list(text: &str) -> Result<List, Message> {
        let mut names = Names::new(PATHS.iter().map(|path| (*path, (*path).to_owned())));
        let table = Table { path: "l.csv".into(), rows: crate::csv::rows(text).expect("few") };
        List::new(table, &mut names, PATHS.len())
    }

    /// Keys of the columns in their order, and what the first says of each image.
    fn first(text: &str) -> (String, String) {
        let list = list(text).expect("a list of these images");
        let names: Vec<&str> = list.columns.iter().map(|it| it.name.as_str()).collect();
        let said = (0..PATHS.len()).map(|it| list.value(it, &list.columns[0]).unwrap_or("-"));
        (names.join(" "), said.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn the_column_of_the_files_and_that_of_the_classes_are_found_wherever_they_stand() {
        for (text, names, said) in [
            ("a.png,x\nb.png,y\nc.png,x\nd.png,y\n", "2", "x y x y"),
            ("file,label\na.png,x\nb.png,y\nd.png,y\n", "label", "x y - y"),
            ("label,filename\nx,a.png\ny,b.png\nx,c.png\n", "label", "x y x -"),
            (",filename,label\n0,a.png,x\n1,b.png,y\n2,c.png,x\n3,d.png,y\n", "label 1", "x y x y"),
            ("0,a.png,x\n1,b.png,y\n2,c.png,x\n3,d.png,y\n", "3 1", "x y x y"),
            ("id,age,diagnosis\na,4,x\nb,5,y\nc,4,y\n", "diagnosis age", "x y y -"),
            ("file,split,label\na.png,train,x\nb.png,test,y\n", "label split", "x y - -"),
            ("file,u,v,w\na.png,1,0,0\nb.png,0,1,0\nc.png,0,0,1\nd.png,1,0,0\n", "u to w u v w", "u v w u"),
            ("file,u,v\na.png,1,1\nb.png,0,1\nc.png,0,0\nd.png,1,0\n", "u v", "1 0 0 1"),
        ] {
            assert_eq!(first(text), (names.to_owned(), said.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_a_column_is_called_ranks_it() {
        let uses = |text: &str| list(text).expect("a list").columns.iter().map(|it| it.used_as).collect::<Vec<_>>();
        assert_eq!(uses("file,camera\na.png,x\nb.png,y\nc.png,x\n"), [Use::OtherLabel]);
        assert!(matches!(
            uses("file,camera,class\na.png,x,1\nb.png,y,1\nc.png,x,2\n")[..],
            [Use::NamedLabel(_), Use::OtherLabel]
        ));
        assert_eq!(uses("a.png,x\nb.png,y\nc.png,x\n"), [Use::Label]);
        assert_eq!(uses("a.png,train\nb.png,test\nc.png,train\n"), [Use::Split]);
    }

    #[test]
    fn how_names_were_matched_is_said_and_what_is_different_where_none_does() {
        let notes = |text: &str| list(text).expect("a list").notes.iter().map(Words::words).collect::<Vec<_>>();
        assert_eq!(
            notes("file,label\nA.PNG,x\nb.png,y\n"),
            ["l.csv: 1 image was matched without regard to case, quotes and Unicode form."]
        );
        assert_eq!(notes("a.png,x\ne.png,y\n"), ["l.csv names 1 file that is not in the set: e.png. 1 matched."]);
        let error = list("file,label\nIMG 1,x\n").err().expect("no name is known").words();
        assert_eq!(error, "it names no file of the set: it has \"IMG 1\", the set has \"a.png\"");
        let error = list("a.png\nb.png\n").err().expect("no labels").words();
        assert_eq!(error, "it has a single column; write file,label on each line");
        // Where folders are others, a name that stands twice in the list stands for nothing.
        let list = list("x/a.png,1\ny/a.png,2\nx/b.png,3\n").expect("a list");
        assert_eq!((list.value(0, &list.columns[0]), list.value(1, &list.columns[0])), (None, Some("3")));
    }
}
