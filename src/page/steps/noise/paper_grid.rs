//! The paper's figure: for patches of 1, 2 and 4 pixels the impact of ten ratios over the number of components.

use crate::reactive::*;
use subspace_lab_words::{Number, Words, t};

use super::state::NoiseLab;
use crate::charts::Chart;
use crate::text;
use subspace_lab_charts::{Surface, lines, masks};
use subspace_lab_protocol::comparing::{PAPER_PATCHES, PAPER_RATIOS, cell_spec};

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
    let draw = move |surface: &Surface| {
        let known = |spec: &str| noise.cells.with(|cells| cells.get(spec).cloned());
        lines::draw(surface, &masks::curves(known, patch, noise.axis(), &surface.colors))
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
