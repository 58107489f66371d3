//! The summary of an analysis as plain text.

use std::fmt::Write;

use subspace_lab_protocol::alignment::Alignment;
use subspace_lab_protocol::event::{Analysis, ErrorPair, PixelError, Reconstructed, SetSummary};
use subspace_lab_protocol::intake::PlanLine;
use subspace_lab_protocol::{Depth, ImageShape};

/// Numbers of components whose share is printed, besides the rank: each twice the one before.
const DOUBLINGS: u32 = 16;

/// All that is printed of an analysed set; `cut` are its errors at one cut.
pub(crate) fn text(set: &SetSummary, analysis: &Analysis, cut: &Reconstructed, alignment: &Alignment) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_set(&mut text, set, analysis);
    let _ = write_spectrum(&mut text, analysis);
    let _ = write_cut(&mut text, set, analysis, cut);
    let _ = write_alignment(&mut text, alignment);
    let _ = write_check(&mut text, analysis);
    text
}

fn write_set(text: &mut String, set: &SetSummary, analysis: &Analysis) -> std::fmt::Result {
    if set.title == set.name {
        writeln!(text, "{}", set.name)?;
    } else {
        writeln!(text, "{} ({})", set.title, set.name)?;
    }
    writeln!(text, "  images          {} analysed, {} held out", set.n_train, set.n_held_out)?;
    writeln!(text, "  shape           {}, D = {} values", shape(set.shape), analysis.n_features)?;
    if !set.classes.is_empty() {
        writeln!(text, "  classes         {}", classes(set))?;
    }
    if let Some(drawn) = &set.drawn {
        writeln!(text, "  drawn           {}, seed {}", drawn.spec, drawn.seed)?;
    }
    if set.plan.is_empty() {
        writeln!(text, "  depth           {} bits a value", 8 * set.depth.n_bytes())?;
    }
    text.push_str(&plan(set));
    writeln!(text, "  fingerprint     {}", set.fingerprint)?;
    writeln!(text, "  preprocessing   {}", analysis.preprocessing.join(", "))?;
    writeln!(text, "  rank            {}", rank(set, analysis))?;
    writeln!(text, "  total variance  {:.6} (sum over all values, divisor N)", analysis.total_variance)?;
    write_rounding(text, set, analysis)
}

/// What of the files became the set, and why: a line for each decision.
pub(crate) fn plan(set: &SetSummary) -> String {
    let line = |PlanLine { subject, taken, reason }: &PlanLine| {
        let reason = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
        format!("  {:<16}{taken}{reason}\n", subject.word())
    };
    set.plan.iter().map(line).collect()
}

/// Of values that were rounded to 16 bits, how many components stand out from the rounding, and how many more there are.
fn rank(set: &SetSummary, analysis: &Analysis) -> String {
    match analysis.below_rounding_idx {
        Some(first) if set.depth == Depth::Sixteen => {
            format!("{first} ({} more within the rounding to 16 bits)", analysis.rank - first)
        }
        _ => analysis.rank.to_string(),
    }
}

/// Nothing where the set is standardised.
fn write_rounding(text: &mut String, set: &SetSummary, analysis: &Analysis) -> std::fmt::Result {
    let (Some(level), Some(edge)) = (analysis.rounding_variance, analysis.rounding_edge) else { return Ok(()) };
    let below = match analysis.below_rounding_idx {
        Some(position) => format!("variances from component {} on are no larger", position + 1),
        None => "no variance is as small".to_owned(),
    };
    writeln!(text, "  rounding        {level:.3e} a value, up to {edge:.3e} on a component; {below}")?;
    if set.n_lossy > 0 {
        writeln!(
            text,
            "                  {} from lossy formats: what these add lies higher, by an amount that is not known",
            if set.n_lossy == 1 { "1 image is".to_owned() } else { format!("{} images are", set.n_lossy) }
        )?;
    }
    Ok(())
}

/// How many there are; in brackets, the only one and how many images have no label.
fn classes(set: &SetSummary) -> String {
    let mut details = Vec::new();
    let mut used = set.classes.iter().filter(|(_, n)| *n > 0);
    if let (Some((name, _)), None) = (used.next(), used.next()) {
        let all = if set.n_unlabelled == 0 { "all images" } else { "all labelled images" };
        details.push(format!("{all} carry the label \"{name}\""));
    }
    match set.n_unlabelled {
        0 => {}
        1 => details.push("1 image without a label".to_owned()),
        n => details.push(format!("{n} images without a label")),
    }
    let n = set.classes.len();
    if details.is_empty() { n.to_string() } else { format!("{n} ({})", details.join("; ")) }
}

fn shape(shape: ImageShape) -> String {
    let colors = match shape.n_channels {
        1 => "gray".to_owned(),
        3 => "RGB".to_owned(),
        n => format!("{n} channels"),
    };
    format!("{} x {} pixels, {colors}", shape.height_px, shape.width_px)
}

fn write_spectrum(text: &mut String, analysis: &Analysis) -> std::fmt::Result {
    writeln!(text, "\nLeast number of components K for a share of the variance")?;
    for (share, n_components) in &analysis.least_components {
        writeln!(text, "  {:>10}  K = {n_components}", percent(*share, 0))?;
    }
    writeln!(text, "\nShare of the variance held by the first K components")?;
    let doublings = (0..DOUBLINGS).map(|exponent| 1_u32 << exponent).take_while(|&k| k < analysis.rank);
    for n_components in doublings.chain([analysis.rank]) {
        let share = n_components.checked_sub(1).and_then(|last| analysis.cumulative_share.get(last as usize));
        writeln!(text, "  K = {n_components:>6}  {:>10}", percent(share.copied().unwrap_or(0.0), 4))?;
    }
    Ok(())
}

fn write_cut(text: &mut String, set: &SetSummary, analysis: &Analysis, cut: &Reconstructed) -> std::fmt::Result {
    writeln!(
        text,
        "\nCut after K = {} ({} of the variance): mean squared error per pixel value, intensities 0 to 1",
        cut.top.n_components,
        percent(cut.top.share, 2)
    )?;
    write_errors(text, "analysed", &cut.train_error)?;
    if let Some(errors) = &cut.held_out_error {
        write_errors(text, "held out", errors)?;
    }
    if set.n_train < analysis.n_features {
        writeln!(text, "  N < D: the bottom also takes every direction in which the analysed images do not vary")?;
    }
    Ok(())
}

/// Nothing without labels.
fn write_alignment(text: &mut String, alignment: &Alignment) -> std::fmt::Result {
    if !alignment.absent.is_empty() {
        return Ok(());
    }
    writeln!(text, "\nAlignment of the first K components with the labels (and corrected for chance)")?;
    let said = |value: Option<f64>| value.map_or("-".to_owned(), |value| percent(value, 1));
    for it in &alignment.at {
        writeln!(
            text,
            "  {:>10}  K = {:>6}  {:>8}  ({})",
            percent(it.share, 0),
            it.n_components,
            said(it.alignment),
            said(it.corrected)
        )?;
    }
    if let Some(r2) = alignment.r2 {
        let said = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.3}"));
        let (corrected, held_out) = (said(alignment.r2_corrected), said(alignment.r2_held_out));
        writeln!(text, "  R2 of all components {r2:.3}  ({corrected}), on held-out images {held_out}")?;
    }
    Ok(())
}

fn write_errors(text: &mut String, which: &str, errors: &ErrorPair) -> std::fmt::Result {
    for (subspace, error) in [("top", errors.top), ("bottom", errors.bottom)] {
        writeln!(text, "  {which}, {subspace:<6}  {}", pixel_error(error))?;
    }
    Ok(())
}

fn pixel_error(error: PixelError) -> String {
    if error.psnr_db.is_finite() {
        format!("{:.6e}  PSNR {:.2} dB", error.mse, error.psnr_db)
    } else {
        "0  no error".to_owned()
    }
}

fn write_check(text: &mut String, analysis: &Analysis) -> std::fmt::Result {
    writeln!(
        text,
        "\nSelf-check: {} components against all {}, largest deviation from orthonormality {:.1e}",
        analysis.n_checked, analysis.rank, analysis.orthonormality_error
    )?;
    writeln!(text, "Analysed in {:.2} s", analysis.seconds)
}

fn percent(share: f64, digits: usize) -> String {
    format!("{:.digits$} %", share * 100.0)
}
