//! The summary of an analysis as plain text.

use std::fmt::Write;
use subspace_lab_words::{Code, Message, Number, Words, t};

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
    let title = set.title.words();
    if title == set.name {
        writeln!(text, "{title}")?;
    } else {
        writeln!(text, "{title} ({})", set.name)?;
    }
    let images = t!(summary_analysed_and_held_out, n_analysed = set.n_train, n_held_out = set.n_held_out);
    write_row(text, t!(summary_images), &images)?;
    let shape = t!(summary_shape_and_values, shape = shape(set.shape), n_values = analysis.n_features);
    write_row(text, t!(summary_shape), &shape)?;
    if !set.classes.is_empty() {
        write_row(text, t!(summary_classes), &classes(set))?;
    }
    if let Some(drawn) = &set.drawn {
        write_row(text, t!(summary_drawn), &t!(cli_title_and_seed, title = &drawn.spec, seed = drawn.seed))?;
    }
    if set.plan.is_empty() {
        write_row(text, t!(plan_depth), &t!(summary_bits, n = 8 * set.depth.n_bytes()))?;
    }
    text.push_str(&plan(set));
    write_row(text, t!(summary_fingerprint), &Message::verbatim(&set.fingerprint))?;
    let steps = analysis.preprocessing.iter().map(Words::words).collect::<Vec<_>>().join(", ");
    write_row(text, t!(summary_preprocessing), &Message::verbatim(&steps))?;
    write_row(text, t!(summary_rank), &rank(set, analysis))?;
    let total = t!(summary_total, variance = Number::fixed(analysis.total_variance, 6));
    write_row(text, t!(summary_total_variance), &total)?;
    write_rounding(text, set, analysis)
}

fn write_row(text: &mut String, name: Code, said: &impl Words) -> std::fmt::Result {
    writeln!(text, "  {:<15} {}", name.words(), said.words())
}

/// What of the files became the set, and why: a line for each decision.
pub(crate) fn plan(set: &SetSummary) -> String {
    let mut text = String::new();
    for PlanLine { subject, taken, reason } in &set.plan {
        let said = match reason {
            None => taken.clone(),
            Some(reason) => t!(sets_taken_for_reason, taken = taken, reason = reason),
        };
        // Writing to a string cannot fail.
        let _ = write_row(&mut text, subject.word(), &said);
    }
    text
}

/// Of values that were rounded to 16 bits, how many components stand out from the rounding, and how many more there are.
fn rank(set: &SetSummary, analysis: &Analysis) -> Message {
    match analysis.below_rounding_idx {
        Some(first) if set.depth == Depth::Sixteen => {
            t!(summary_rank_beyond_rounding, first = first, more = analysis.rank - first)
        }
        _ => t!(number, n = analysis.rank),
    }
}

/// Nothing where the set is standardised.
fn write_rounding(text: &mut String, set: &SetSummary, analysis: &Analysis) -> std::fmt::Result {
    let (Some(level), Some(edge)) = (analysis.rounding_variance, analysis.rounding_edge) else { return Ok(()) };
    let below = match analysis.below_rounding_idx {
        Some(position) => t!(summary_no_larger_from, first = position + 1),
        None => t!(summary_none_as_small).into(),
    };
    let short = |value: f64| Number::written(value, format!("{value:.3e}"));
    let said = t!(summary_rounding_level, level = short(level), edge = short(edge), below = below);
    write_row(text, t!(summary_rounding), &said)?;
    if set.n_lossy > 0 {
        writeln!(text, "{:18}{}", "", t!(summary_lossy, n = set.n_lossy).words())?;
    }
    Ok(())
}

/// How many there are; in brackets, the only one and how many images have no label.
fn classes(set: &SetSummary) -> Message {
    let mut details = Vec::new();
    let mut used = set.classes.iter().filter(|(_, n)| *n > 0);
    if let (Some((name, _)), None) = (used.next(), used.next()) {
        details.push(match set.n_unlabelled {
            0 => t!(summary_one_label, name = name),
            _ => t!(summary_one_label_of_labelled, name = name),
        });
    }
    if set.n_unlabelled > 0 {
        details.push(t!(summary_without_label, n = set.n_unlabelled));
    }
    let join = |first, second| t!(list_of_clauses, first = first, second = second);
    let n = set.classes.len();
    match details.into_iter().reduce(join) {
        None => t!(number, n = n),
        Some(details) => t!(summary_classes_with_details, n = n, details = details),
    }
}

fn shape(shape: ImageShape) -> Message {
    let ImageShape { n_channels, height_px: height, width_px: width } = shape;
    match n_channels {
        1 => t!(summary_size_in_gray, height = height, width = width),
        3 => t!(summary_size_in_rgb, height = height, width = width),
        n => t!(summary_size_in_channels, height = height, width = width, n = n),
    }
}

fn write_spectrum(text: &mut String, analysis: &Analysis) -> std::fmt::Result {
    writeln!(text, "\n{}", t!(summary_least_components).words())?;
    for (share, n_components) in &analysis.least_components {
        writeln!(text, "  {:>10}  K = {n_components}", in_table(*share, 0))?;
    }
    writeln!(text, "\n{}", t!(summary_share_of_first).words())?;
    let doublings = (0..DOUBLINGS).map(|exponent| 1_u32 << exponent).take_while(|&k| k < analysis.rank);
    for n_components in doublings.chain([analysis.rank]) {
        let share = n_components.checked_sub(1).and_then(|last| analysis.cumulative_share.get(last as usize));
        writeln!(text, "  K = {n_components:>6}  {:>10}", in_table(share.copied().unwrap_or(0.0), 4))?;
    }
    Ok(())
}

fn write_cut(text: &mut String, set: &SetSummary, analysis: &Analysis, cut: &Reconstructed) -> std::fmt::Result {
    let share = Number::fixed(100.0 * cut.top.share, 2);
    writeln!(text, "\n{}", t!(summary_cut, k = cut.top.n_components, share = share).words())?;
    write_errors(text, [t!(summary_analysed_top), t!(summary_analysed_bottom)], &cut.train_error)?;
    if let Some(errors) = &cut.held_out_error {
        write_errors(text, [t!(summary_held_out_top), t!(summary_held_out_bottom)], errors)?;
    }
    if set.n_train < analysis.n_features {
        writeln!(text, "  {}", t!(summary_fewer_images).words())?;
    }
    Ok(())
}

/// Nothing without labels.
fn write_alignment(text: &mut String, alignment: &Alignment) -> std::fmt::Result {
    if alignment.absent.is_some() {
        return Ok(());
    }
    writeln!(text, "\n{}", t!(summary_alignment).words())?;
    let said = |value: Option<f64>| value.map_or("-".to_owned(), |value| in_table(value, 1));
    for it in &alignment.at {
        writeln!(
            text,
            "  {:>10}  K = {:>6}  {:>8}  ({})",
            in_table(it.share, 0),
            it.n_components,
            said(it.alignment),
            said(it.corrected)
        )?;
    }
    if let Some(r2) = alignment.r2 {
        let said = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.3}"));
        let (corrected, held_out) = (said(alignment.r2_corrected), said(alignment.r2_held_out));
        let r2 = t!(summary_r2, r2 = Number::fixed(r2, 3), corrected = corrected, held_out = held_out);
        writeln!(text, "  {}", r2.words())?;
    }
    Ok(())
}

fn write_errors(text: &mut String, names: [Code; 2], errors: &ErrorPair) -> std::fmt::Result {
    for (name, error) in names.into_iter().zip([errors.top, errors.bottom]) {
        writeln!(text, "  {:<16}  {}", name.words(), pixel_error(error))?;
    }
    Ok(())
}

fn pixel_error(error: PixelError) -> String {
    if error.psnr_db.is_finite() {
        format!("{:.6e}  PSNR {:.2} dB", error.mse, error.psnr_db)
    } else {
        format!("0  {}", t!(no_error).words())
    }
}

fn write_check(text: &mut String, analysis: &Analysis) -> std::fmt::Result {
    let error = Number::written(analysis.orthonormality_error, format!("{:.1e}", analysis.orthonormality_error));
    let check = t!(summary_self_check, n_checked = analysis.n_checked, rank = analysis.rank, error = error);
    writeln!(text, "\n{}", check.words())
}

/// For a table of a terminal: with a plain space, and as many decimals throughout.
fn in_table(share: f64, n_decimals: usize) -> String {
    t!(summary_percent, n = Number::fixed(100.0 * share, n_decimals)).words()
}
