//! `report.json`: everything, under keys that stay.

use std::io;
use subspace_lab_words::{Message, Words, t};

use serde::{Serialize, Serializer};
use serde_json::ser::{Formatter, PrettyFormatter};
use subspace_lab_protocol::report::{GridPoint, Report, ReportedNoise};

use crate::{Export, Source};

pub(crate) static JSON: Export = Export {
    id: "json",
    summary: t!(exports_json),
    media_type: "application/json",
    ending: "json",
    needs_labels: false,
    source: Source::Report,
};

pub(crate) fn text(report: &Report) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Indented(PrettyFormatter::new()));
    // Neither memory nor these types refuse.
    let _ = Root::of(report).serialize(&mut serializer);
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

#[derive(Serialize)]
struct Root<'a> {
    schema: &'static str,
    version: &'a str,
    dataset: Dataset<'a>,
    preprocessing: Vec<Said<'a>>,
    pca: Pca<'a>,
    alignment: Option<AtGrid<'a>>,
    alignment_absent: Option<Said<'a>>,
    alignment_corrected: Option<AtGrid<'a>>,
    alignment_corrected_absent: Option<Said<'a>>,
    seed: u64,
    noises: Vec<Noise<'a>>,
}

#[derive(Serialize)]
struct Dataset<'a> {
    name: &'a str,
    images: u32,
    shape: [usize; 3],
    depth_bits: usize,
    max_value: u16,
    classes: Option<u32>,
    fingerprint: &'a str,
    drawn: Option<Drawn<'a>>,
    plan: Vec<Planned<'a>>,
}

#[derive(Serialize)]
struct Drawn<'a> {
    spec: &'a str,
    seed: u64,
}

#[derive(Serialize)]
struct Planned<'a> {
    subject: String,
    taken: Said<'a>,
    reason: Option<Said<'a>>,
}

#[derive(Serialize)]
struct Pca<'a> {
    rank: u32,
    total_variance: f64,
    rounding_variance: Option<f64>,
    rounding_edge: Option<f64>,
    first_below_rounding: Option<u32>,
    explained: AtGrid<'a>,
    k_for: Least<'a>,
    reconstruction_mse: AtGrid<'a>,
}

#[derive(Serialize)]
struct Noise<'a> {
    spec: &'a str,
    verdict: &'static str,
    reason: Said<'a>,
    tolerance: Said<'a>,
    first_changed: Option<u32>,
    score: Option<f64>,
    estimated: bool,
    ridge: f64,
    dimensions: u32,
    end: Option<Said<'a>>,
    gaps: Option<Said<'a>>,
    impact_gaps: Option<Said<'a>>,
    overlap: AtGrid<'a>,
    alignment: Option<AtGrid<'a>>,
    impact_percent: Option<AtGrid<'a>>,
    denoised_mse: AtGrid<'a>,
    #[serde(flatten)]
    margins: Option<Margins<'a>>,
}

/// Half the widths of 95 % intervals, of estimates alone.
#[derive(Serialize)]
struct Margins<'a> {
    overlap_margin: MarginsAtGrid<'a>,
    alignment_margin: Option<MarginsAtGrid<'a>>,
    impact_percent_margin: Option<MarginsAtGrid<'a>>,
    denoised_mse_margin: MarginsAtGrid<'a>,
}

impl<'a> Root<'a> {
    fn of(report: &'a Report) -> Self {
        let Report { version, set, preprocessing, pca, alignment, alignment_corrected, seed, noises } = report;
        Self {
            schema: "subspace-lab-report/1",
            version,
            dataset: Dataset {
                name: &set.name,
                images: set.n_samples,
                shape: [set.shape.n_channels, set.shape.height_px, set.shape.width_px],
                depth_bits: 8 * set.depth.n_bytes(),
                max_value: set.max_value,
                classes: set.n_classes,
                fingerprint: &set.fingerprint,
                drawn: set.drawn.as_ref().map(|it| Drawn { spec: &it.spec, seed: it.seed }),
                plan: set
                    .plan
                    .iter()
                    .map(|it| Planned {
                        subject: it.subject.word().words(),
                        taken: Said(&it.taken),
                        reason: said(&it.reason),
                    })
                    .collect(),
            },
            preprocessing: preprocessing.iter().map(Said).collect(),
            pca: Pca {
                rank: pca.rank,
                total_variance: pca.total_variance,
                rounding_variance: pca.rounding_variance,
                rounding_edge: pca.rounding_edge,
                first_below_rounding: pca.first_below_rounding,
                explained: AtGrid(&pca.explained),
                k_for: Least(&pca.least_components),
                reconstruction_mse: AtGrid(&pca.top_mse),
            },
            alignment: alignment.curve.as_deref().map(AtGrid),
            alignment_absent: said(&alignment.absent),
            alignment_corrected: alignment_corrected.curve.as_deref().map(AtGrid),
            alignment_corrected_absent: said(&alignment_corrected.absent),
            seed: *seed,
            noises: noises.iter().map(Noise::of).collect(),
        }
    }
}

impl<'a> Noise<'a> {
    fn of(it: &'a ReportedNoise) -> Self {
        Self {
            spec: &it.spec,
            verdict: it.verdict.name(),
            reason: Said(&it.reason),
            tolerance: Said(&it.tolerance),
            first_changed: it.first_changed,
            score: it.score,
            estimated: it.is_estimated,
            ridge: it.ridge,
            dimensions: it.n_components,
            end: said(&it.end),
            gaps: said(&it.gaps),
            impact_gaps: said(&it.impact_gaps),
            overlap: AtGrid(&it.overlap),
            alignment: it.alignment.as_deref().map(AtGrid),
            impact_percent: it.impact_percent.as_deref().map(AtGrid),
            denoised_mse: AtGrid(&it.denoised_mse),
            margins: it.is_estimated.then(|| Margins {
                overlap_margin: MarginsAtGrid(&it.overlap),
                alignment_margin: it.alignment.as_deref().map(MarginsAtGrid),
                impact_percent_margin: it.impact_percent.as_deref().map(MarginsAtGrid),
                denoised_mse_margin: MarginsAtGrid(&it.denoised_mse),
            }),
        }
    }
}

/// A message as its words.
struct Said<'a>(&'a Message);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.words())
    }
}

fn said(message: &Option<Message>) -> Option<Said<'_>> {
    message.as_ref().map(Said)
}

/// Values by K, null where there is none.
struct AtGrid<'a>(&'a [GridPoint]);

impl Serialize for AtGrid<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|it| (it.n_components, it.value)))
    }
}

/// Margins by K, null where there is no value.
struct MarginsAtGrid<'a>(&'a [GridPoint]);

impl Serialize for MarginsAtGrid<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|it| (it.n_components, it.value.and(it.margin))))
    }
}

/// Numbers of components by share.
struct Least<'a>(&'a [(f64, u32)]);

impl Serialize for Least<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(share, n)| (share.to_string(), n)))
    }
}

/// Indented by two spaces. Numbers are the shortest digits that read back as the same, with exponents where Rust has them:
/// serde_json has fewer, and reports are compared as texts.
struct Indented(PrettyFormatter<'static>);

impl Formatter for Indented {
    fn write_f64<W: ?Sized + io::Write>(&mut self, to: &mut W, number: f64) -> io::Result<()> {
        write!(to, "{number:?}")
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_array(to)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_array(to)
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        self.0.begin_array_value(to, is_first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_array_value(to)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_object(to)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_object(to)
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        self.0.begin_object_key(to, is_first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.begin_object_value(to)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.0.end_object_value(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::sample;

    #[test]
    fn what_is_written_is_read_back_the_same() {
        let text = text(&sample());
        let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read["dataset"]["name"], "own \"1\"");
        assert_eq!(read["pca"]["total_variance"].as_f64(), Some(1.234e-5));
        assert_eq!(read["pca"]["k_for"], serde_json::json!({ "0.5": 1, "0.99": 2 }));
        assert_eq!(read["noises"][0]["overlap"], serde_json::json!({ "1": null, "2": 1.0 }));
        assert_eq!(read["noises"][0]["overlap_margin"], serde_json::json!({ "1": null, "2": 0.0 }));
        assert_eq!(read["alignment_absent"], "No analysed image has a label.");
        assert!(read["alignment_corrected_absent"].is_null() && read["noises"][0]["alignment_margin"].is_null());
    }

    #[test]
    fn the_text_is_laid_out_for_people_and_for_comparing() {
        let text = text(&sample());
        assert!(text.starts_with("{\n  \"schema\": \"subspace-lab-report/1\",\n  \"version\": \"0.1.0\",\n"), "{text}");
        assert!(text.contains("    \"total_variance\": 1.234e-5,\n    \"rounding_variance\": 1e-7,\n"), "{text}");
        assert!(text.contains("    \"plan\": []\n  },\n") && text.ends_with("  ]\n}\n"), "{text}");
    }

    #[test]
    fn what_is_exact_has_no_margins() {
        let mut report = sample();
        report.noises[0].is_estimated = false;
        assert!(!text(&report).contains("margin"));
    }
}
