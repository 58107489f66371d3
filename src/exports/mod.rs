//! Everything that can be exported. A new one is one file here, its `mod` line and its entry in [`ALL`]; the command line and
//! the page take it from there.
//!
//! What is known of exports stands apart from what writes them, so that a list of them does not bring their writers along.

pub mod accuracy;
pub mod alignment;
mod citation;
mod csv;
#[cfg(feature = "drawings")]
pub mod drawings;
pub mod errors;
mod json;
pub mod npz;
mod session;
pub mod spectrum;
mod table;

use subspace_lab_protocol::report::Report;
use subspace_lab_words::Code;

/// Every export in numbers, reports first; [`all`] has what is drawn too.
pub static ALL: &[&Export] = &[
    &json::JSON,
    &csv::CSV,
    &spectrum::SPECTRUM,
    &errors::ERRORS,
    &alignment::ALIGNMENT,
    &npz::NPZ,
    &accuracy::ACCURACY,
    &session::SESSION,
    &citation::CITATION,
];

/// Every way to write a report; new ones come last, since the first is taken where nothing is said.
pub static FORMATS: &[Format] =
    &[Format { export: &json::JSON, write: json::text }, Format { export: &csv::CSV, write: csv::text }];

/// What is known of an export.
#[derive(Debug)]
pub struct Export {
    /// As on the command line; its file here is named after it.
    pub id: &'static str,
    /// What is in it, in a few words.
    pub summary: Code,
    /// Of its files, for browsers.
    pub media_type: &'static str,
    /// Of the names of its files, without the dot.
    pub ending: &'static str,
    /// Whether there is nothing to write without labels.
    pub needs_labels: bool,
    /// What it is made from.
    pub source: Source,
}

/// What an export is made from.
#[derive(Debug, Clone, Copy)]
pub enum Source {
    /// A report, which the engine gives as a value: whoever saves it writes it, in the language that is spoken there ([`FORMATS`]).
    Report,
    /// The analysis, by the engine ([`subspace_lab_protocol::Request::Export`]): the same bytes in every language.
    Analysis(Numbers),
    /// What readers read, by whoever has them read.
    Readings,
    /// What is seen of the analysis, by whoever draws it.
    Drawing(Drawing),
    /// Images as they were prepared, before anything is computed.
    Images,
    /// Nothing: the text is the same for all.
    Fixed(fn() -> String),
}

/// Which numbers of an analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// Variance of every component.
    Spectrum,
    /// Reconstruction errors at every K.
    Errors,
    /// Alignment with the labels at every K.
    Alignment,
    /// Everything that images are rebuilt from, of all components or of the first ones.
    Arrays,
}

/// Which chart or pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// Variance of every component.
    Scree,
    /// Variance of the first components.
    Cumulative,
    /// A figure of a noise at every K.
    Curve,
    /// What masks do at one K, by ratio and patch.
    Map,
    /// The impact of masks of one patch size at every K.
    Masks,
    /// Alignment with the labels at every K.
    Aligned,
    /// Images as points of a plane.
    Points,
    /// Accuracy of a reader against the variance kept.
    Readers,
    /// Accuracy of a reader over its epochs.
    Race,
    /// Variance learned over training time.
    Clock,
    /// How much of each component is learned at a moment.
    Learned,
    /// What is read against what is lost.
    Joint,
    /// An autoencoder over its epochs.
    Rebuilt,
    /// How much of each component it brings back.
    Slopes,
    /// Images and what is rebuilt of them.
    Pictures,
}

impl Drawing {
    /// Whether it is made of curves, which can be vectors too.
    pub fn is_chart(self) -> bool {
        self != Self::Pictures
    }
}

/// One way to write a report.
#[derive(Debug)]
pub struct Format {
    /// What is known of it.
    pub export: &'static Export,
    /// The text; the report's numbers are finite ([`Report::is_finite`]).
    pub write: fn(&Report) -> String,
}

impl Export {
    /// Whether it can be had of the first components alone.
    pub fn takes_components(&self) -> bool {
        matches!(self.source, Source::Analysis(Numbers::Arrays))
    }
}

/// Every export, with what is drawn where there is somebody to draw it.
pub fn all() -> impl Iterator<Item = &'static Export> {
    #[cfg(feature = "drawings")]
    let drawn = drawings::ALL;
    #[cfg(not(feature = "drawings"))]
    let drawn: &[&Export] = &[];
    ALL.iter().chain(drawn).copied()
}

/// The export with this id, if there is one.
pub fn by_id(id: &str) -> Option<&'static Export> {
    all().find(|export| export.id == id)
}

/// The way to write reports with this id, if there is one.
pub fn format_by_id(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.export.id == id)
}

#[cfg(test)]
mod tests {
    use subspace_lab_protocol::report::{GridPoint, ReportedAlignment, ReportedNoise, ReportedPca, ReportedSet};
    use subspace_lab_protocol::{Depth, ImageShape, noise::Verdict};

    use subspace_lab_words::{Message, t};

    use super::*;

    /// A report with a gap, an estimate and a number that is easily written in another way.
    pub(crate) fn sample() -> Report {
        let point = |n_components, value, margin| GridPoint { n_components, value, margin };
        Report {
            version: "0.1.0".to_owned(),
            set: ReportedSet {
                name: "own \"1\"".to_owned(),
                n_samples: 4,
                shape: ImageShape { n_channels: 1, height_px: 2, width_px: 3 },
                depth: Depth::Eight,
                max_value: 255,
                n_classes: None,
                fingerprint: "0f".to_owned(),
                drawn: None,
                plan: Vec::new(),
            },
            preprocessing: vec![t!(preprocessing_scale, max_value = 255u32)],
            pca: ReportedPca {
                rank: 2,
                total_variance: 1.234e-5,
                rounding_variance: Some(1e-7),
                rounding_edge: None,
                first_below_rounding: None,
                explained: vec![point(1, Some(0.75), None), point(2, Some(1.0), None)],
                least_components: vec![(0.5, 1), (0.99, 2)],
                top_mse: vec![point(1, Some(0.5), None), point(2, Some(0.0), None)],
            },
            alignment: ReportedAlignment { curve: None, absent: Some(t!(no_alignment_no_labels).into()) },
            alignment_corrected: ReportedAlignment { curve: Some(vec![point(1, Some(0.25), None)]), absent: None },
            seed: 0,
            noises: vec![ReportedNoise {
                spec: "light:gain=0.2,offset=0.2".to_owned(),
                verdict: Verdict::Undecided,
                reason: Message::verbatim("Because."),
                tolerance: Message::verbatim("So much."),
                first_changed: None,
                score: None,
                is_estimated: true,
                ridge: 1e-6,
                n_components: 2,
                end: None,
                gaps: Some(Message::verbatim("No figures at K = 1.")),
                impact_gaps: None,
                overlap: vec![point(1, None, Some(0.5)), point(2, Some(1.0), Some(0.0))],
                alignment: None,
                impact_percent: None,
                denoised_mse: vec![point(1, Some(0.5), Some(0.125)), point(2, Some(0.25), Some(0.0))],
            }],
        }
    }

    #[test]
    fn ids_are_found_and_their_files_are_named_after_them() {
        for export in all() {
            assert!(by_id(export.id).is_some_and(|found| std::ptr::eq(found, export)), "{} is there twice", export.id);
            let folder = if matches!(export.source, Source::Drawing(_)) { "drawings/" } else { "" };
            let file = format!("{}/{folder}{}.rs", env!("CARGO_MANIFEST_DIR"), export.id);
            assert!(
                std::path::Path::new(&file).is_file(),
                "{}: a file is named after its id, so there should be {file}",
                export.id
            );
        }
        assert!(by_id("pdf").is_none() && format_by_id("npz").is_none());
    }

    #[test]
    fn reports_can_be_written_in_every_format_that_is_listed_and_in_no_other() {
        let listed: Vec<&str> = ALL.iter().filter(|it| matches!(it.source, Source::Report)).map(|it| it.id).collect();
        let written: Vec<&str> = FORMATS.iter().map(|it| it.export.id).collect();
        assert_eq!(listed, written);
        for Format { export, .. } in FORMATS {
            assert_eq!(export.id, export.ending, "the ending of a report's file says how it is written");
        }
    }

    #[test]
    fn every_format_writes_the_same_text_twice_and_ends_its_last_line() {
        for Format { export, write } in FORMATS {
            let text = write(&sample());
            assert!(text.lines().count() > 1 && text.ends_with('\n'), "{}: {text}", export.id);
            assert_eq!(text, write(&sample()), "{}", export.id);
        }
    }

    #[test]
    fn a_number_that_is_not_one_is_found_wherever_it_is() {
        assert!(sample().is_finite());
        let spoils: [fn(&mut Report); 4] = [
            |it| it.pca.total_variance = f64::NAN,
            |it| it.pca.top_mse[1].value = Some(f64::INFINITY),
            |it| it.noises[0].score = Some(f64::NAN),
            |it| it.noises[0].overlap[1].margin = Some(f64::INFINITY),
        ];
        for spoil in spoils {
            let mut report = sample();
            spoil(&mut report);
            assert!(!report.is_finite(), "{report:?}");
        }
    }
}
