//! The paper's figure: for patches of 1, 2 and 4 pixels the impact of ten ratios over the number of components.

use crate::reactive::*;
use subspace_lab_words::{Number, Words, t};

use super::cells::{PAPER_PATCHES, PAPER_RATIOS, cell_spec};
use super::state::NoiseLab;
use crate::charts::Chart;
use crate::text;
use subspace_lab_charts::RGBColor;
use subspace_lab_charts::legend::Key;
use subspace_lab_charts::lines::{self, Line, Lines, Unit};

/// The paper's curves begin here.
const FROM: u32 = 32;

/// Numbers of components in the table behind the curves.
const ROWS: [u32; 7] = [32, 64, 128, 256, 512, 1024, 2048];

#[component]
pub(super) fn PaperGrid() -> impl IntoView {
    let noise = NoiseLab::get();
    let has_any = Memo::new(move |_| {
        noise.cells.with(|cells| {
            cells.get(&cell_spec(PAPER_RATIOS[1], PAPER_PATCHES[0])).is_some_and(|cell| !cell.impact_percent.is_empty())
        })
    });
    view! {
        <Show when=move || has_any.get()>
            <section class="paper" data-testid="paper" aria-label=t!(noise_the_papers_grid_of_masks).words()>
                <h2>{t!(noise_impact_of_masking_on_alignment_as).words()}</h2>
                <p>
                    {t!(noise_ten_ratios_from_0_light_to).words()}
                </p>
                <div class="panels">{PAPER_PATCHES.map(|patch| view! { <Panel patch /> })}</div>
            </section>
        </Show>
    }
}

#[component]
fn Panel(patch: u32) -> impl IntoView {
    let noise = NoiseLab::get();
    let lab = noise.lab;
    let curve = move |ratio: f64| {
        let cells = noise.cells;
        cells.with(|cells| cells.get(&cell_spec(ratio, patch)).map(|cell| cell.impact_percent.clone()))
    };
    let draw = move |surface: &subspace_lab_charts::Surface| {
        let colors = &surface.colors;
        let color = |ratio: f64| between(colors.line, colors.noise, (ratio * 0.9 + 0.1) as f32);
        let known = PAPER_RATIOS.into_iter().filter_map(|ratio| Some((ratio, curve(ratio)?))).collect::<Vec<_>>();
        let keys = known.iter().map(|(ratio, _)| Key::line(&text::percent(*ratio).words(), color(*ratio))).collect();
        let lines = known.into_iter().map(|(ratio, values)| Line { values, color: color(ratio), width_px: 1.5 });
        let from = FROM.min(lab.rank());
        let (axis, areas, lines) = (noise.axis(), Vec::new(), lines.collect());
        lines::draw(surface, &Lines { axis, areas, lines, unit: Unit::Percent, from, marked: None, keys })
    };
    let label = move || t!(noise_impact_of_masking_patches_of_by, patch = patch).words();
    let rows = move || {
        let rank = lab.rank();
        ROWS.into_iter().filter(|&k| k <= rank).collect::<Vec<_>>()
    };
    let row = move |k: u32| {
        let cells = PAPER_RATIOS.map(|ratio| {
            let words = move || {
                let value = curve(ratio).map(|curve| curve.get(k as usize - 1).copied().flatten());
                match value {
                    None => "·".to_owned(),
                    Some(None) => "–".to_owned(),
                    Some(Some(value)) => Number::signed(value, 2).words(),
                }
            };
            view! { <td>{words}</td> }
        });
        view! { <tr><th scope="row">{Number::count(k).words()}</th>{cells}</tr> }
    };
    view! {
        <figure>
            <figcaption>{t!(noise_patch_2, patch = patch).words()}</figcaption>
            <Chart label=Signal::derive(label) draw />
            <details>
                <summary>{t!(noise_as_a_table).words()}</summary>
                <p>{t!(noise_not_computed_this_k_has_no).words()}</p>
                <div class="scroll">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">"K"</th>
                                {PAPER_RATIOS.map(|ratio| view! { <th scope="col">{text::percent(ratio).words()}</th> })}
                            </tr>
                        </thead>
                        <tbody><For each=rows key=|k| *k children=row /></tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

fn between(from: RGBColor, to: RGBColor, part: f32) -> RGBColor {
    let mix = |from: u8, to: u8| (f32::from(from) + part * (f32::from(to) - f32::from(from))) as u8;
    RGBColor(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}
