//! The controls of the step Noise beside the noise itself: which curve, which sample, which noises side by side, which map.

use crate::named::named;
use crate::settings::is_spec;

/// Most noises in the table of compared ones.
pub const MOST_COMPARED: usize = 24;

named! {
    /// What the second chart shows.
    Figure {
        /// Alignment of the top-K subspace with the labels.
        Alignment = "alignment",
        /// What the noise changes of it.
        Impact = "impact",
        /// Alignment less its bias.
        Corrected = "corrected",
        /// Alignment of held-out images.
        HeldOut = "held-out",
        /// Alignment with labels that were permuted.
        Permuted = "permuted",
        /// Overlap with the subspace without noise.
        Overlap = "overlap",
        /// Mean squared error of the denoiser.
        Error = "error",
    }
}

named! {
    /// What the table is sorted by.
    Column {
        /// The noise as it is written.
        Noise = "noise",
        /// What the certificate says.
        Verdict = "verdict",
        /// The certificate's score.
        Score = "score",
        /// Impact on alignment at K.
        Impact = "impact",
        /// Alignment of held-out images at K.
        HeldOut = "held-out",
    }
}

named! {
    /// Masks by ratio and patch size that are computed one after the other.
    Job {
        /// The map beside the charts.
        Map = "map",
        /// The grid of the paper's figure.
        PaperGrid = "paper",
    }
}

/// Ratios and patches of the map's masks.
pub const MAP_RATIOS: [f64; 4] = [0.25, 0.5, 0.75, 0.9];
/// See [`MAP_RATIOS`].
pub const MAP_PATCHES: [u32; 4] = [1, 2, 4, 8];

/// Those of the paper's figure.
pub const PAPER_RATIOS: [f64; 10] = [0.0, 0.11, 0.22, 0.33, 0.44, 0.55, 0.66, 0.77, 0.88, 0.99];
/// See [`PAPER_RATIOS`].
pub const PAPER_PATCHES: [u32; 3] = [1, 2, 4];

/// A mask as one cell of a map.
pub fn cell_spec(ratio: f64, patch: u32) -> String {
    format!("mask:ratio={ratio},patch={patch}")
}

impl Job {
    /// The noises of its cells, patch after patch.
    pub fn specs(self) -> Vec<String> {
        let (ratios, patches): (&[f64], &[u32]) = match self {
            Self::Map => (&MAP_RATIOS, &MAP_PATCHES),
            Self::PaperGrid => (&PAPER_RATIOS, &PAPER_PATCHES),
        };
        patches.iter().flat_map(|&patch| ratios.iter().map(move |&ratio| cell_spec(ratio, patch))).collect()
    }
}

/// The step's controls.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comparing {
    /// What the second chart shows; `None` leaves it to the step.
    pub figure: Option<Figure>,
    /// Whether the charts give every K the same room.
    pub is_linear: bool,
    /// The sample that the pictures stand still at; `None` while they go on by themselves.
    pub sample: Option<u32>,
    /// Noises of the table, written out, in the order of adding; none twice, at most [`MOST_COMPARED`].
    pub table: Vec<String>,
    /// Up to two of them that the curves show too.
    pub pinned: Vec<String>,
    /// What the table is sorted by, and whether the largest comes first; `None` in the order of adding.
    pub sorted_by: Option<(Column, bool)>,
    /// What is filled, or was.
    pub job: Option<Job>,
}

impl Comparing {
    /// Adds what differs from the defaults to a link.
    pub(crate) fn put(&self, put: &mut dyn FnMut(bool, &str, &dyn std::fmt::Display)) {
        put(self.figure.is_some(), "curve", &self.figure.map_or("", Figure::name));
        put(self.is_linear, "room", &"even");
        put(self.sample.is_some(), "sample", &self.sample.unwrap_or_default());
        put(!self.table.is_empty(), "table", &self.table.join(";"));
        let place = |spec: &String| self.table.iter().position(|it| it == spec).map(|place| (place + 1).to_string());
        let pins: Vec<String> = self.pinned.iter().filter_map(place).collect();
        put(!pins.is_empty(), "pins", &pins.join(","));
        if let Some((column, is_reversed)) = self.sorted_by {
            put(true, "sort", &format!("{}{}", if is_reversed { "-" } else { "" }, column.name()));
        }
        put(self.job.is_some(), "map", &self.job.map_or("", Job::name));
    }

    /// Reads one part of a link; `None` if it is not one of these, or not understood.
    pub(crate) fn read(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "curve" => self.figure = Some(Figure::from_name(value)?),
            "room" => self.is_linear = matches!(value, "even").then_some(true)?,
            "sample" => self.sample = Some(value.parse().ok()?),
            "table" => {
                let table: Vec<String> = value.split(';').map(str::to_owned).collect();
                let is_one = table.len() <= MOST_COMPARED && table.iter().all(|it| is_spec(it)) && is_each_once(&table);
                self.table = is_one.then_some(table)?;
                self.pinned.clear();
            }
            // Places in the table, which comes first.
            "pins" => {
                let spec = |place: &str| self.table.get(place.parse::<usize>().ok()?.checked_sub(1)?).cloned();
                let pinned: Vec<String> = value.split(',').map(spec).collect::<Option<_>>()?;
                self.pinned = (pinned.len() <= 2 && is_each_once(&pinned)).then_some(pinned)?;
            }
            "sort" => {
                let name = value.strip_prefix('-');
                self.sorted_by = Some((Column::from_name(name.unwrap_or(value))?, name.is_some()));
            }
            "map" => self.job = Some(Job::from_name(value)?),
            _ => return None,
        }
        Some(())
    }

    /// Puts a noise, written out, at the end of the table, whether it is in it or not.
    pub fn add(&mut self, spec: String) {
        self.table.retain(|it| *it != spec);
        self.table.push(spec);
    }

    /// Takes a noise out of the table.
    pub fn remove(&mut self, spec: &str) {
        self.table.retain(|it| it != spec);
        self.pinned.retain(|it| it != spec);
    }

    /// Pins a noise as A or B, or lets it go; a third takes the place of the first.
    pub fn toggle_pin(&mut self, spec: &str) {
        let n_before = self.pinned.len();
        self.pinned.retain(|it| it != spec);
        if self.pinned.len() == n_before {
            if n_before == 2 {
                self.pinned.remove(0);
            }
            self.pinned.push(spec.to_owned());
        }
    }
}

fn is_each_once(specs: &[String]) -> bool {
    specs.iter().enumerate().all(|(place, spec)| !specs[..place].contains(spec))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_third_pin_takes_the_place_of_the_first_and_what_leaves_the_table_is_pinned_no_longer() {
        let mut it = Comparing::default();
        for spec in ["a", "b", "c", "a"] {
            it.add(spec.to_owned());
        }
        assert_eq!(it.table, ["b", "c", "a"]);
        for spec in ["a", "b", "c"] {
            it.toggle_pin(spec);
        }
        assert_eq!(it.pinned, ["b", "c"]);
        it.toggle_pin("b");
        assert_eq!(it.pinned, ["c"]);
        it.remove("c");
        assert_eq!((it.table, it.pinned), (vec!["b".to_owned(), "a".to_owned()], vec![]));
    }
}
