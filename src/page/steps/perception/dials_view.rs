//! The dials with pictures of what they draw, alignment over the components, and a table of what was drawn so far.

use crate::reactive::*;
use subspace_lab_protocol::request::Layer;
use subspace_lab_words::{Words, t};

use super::Perception;
use super::dials::Drawn;
use super::dials_words;
use super::words;
use crate::charts::Chart;
use crate::text;
use crate::widgets::parameter::Parameter;
use crate::widgets::picture::paint;
use crate::widgets::row::{Place, Row, Rows};
use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::{Drawn as Done, Surface, lines, noise};

/// Images in a row.
const N_SHOWN: usize = 8;

/// Ground and numbers, beside the choice of what to do.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let step = Perception::get();
    let spec = Memo::new(move |_| step.dialled());
    let id = Memo::new(move |_| spec.with(|it| it.as_ref().map(|it| it.id.clone())));
    let grounds = move || {
        let option = |info: subspace_lab_protocol::drawing::GroundInfo| {
            let this = info.id.clone();
            view! { <option value=info.id selected=move || id.get().as_ref() == Some(&this)>{info.title.words()}</option> }
        };
        step.dials.grounds.get().into_iter().map(option).collect_view()
    };
    let parameters = move || {
        let Some(id) = id.get() else { return Vec::new() };
        let info = step.dials.grounds.with(|grounds| grounds.iter().find(|it| it.id == id).cloned());
        let parameters = info.map_or_else(Vec::new, |info| info.parameters);
        parameters.into_iter().map(|it| (id.clone(), it)).collect::<Vec<_>>()
    };
    let spec =
        Signal::derive(move || spec.get().unwrap_or_else(|| subspace_lab_protocol::noise::NoiseSpec::read("plain")));
    view! {
        <label class="parameter">
            <span>{t!(perception_ground).words()}</span>
            <select data-testid="ground" on:change=move |event| step.dial_ground(&event_target_value(&event))>
                <option value="" disabled selected=move || id.get().is_none()>
                    {t!(perception_none_drawn).words()}
                </option>
                {grounds}
            </select>
        </label>
        <For
            each=parameters
            key=|(id, parameter)| (id.clone(), parameter.key.clone())
            children=move |(_, parameter)| {
                view! { <Parameter parameter spec put=move |spec| step.dial(spec) name="dial" /> }
            }
        />
    }
}

#[component]
pub(super) fn Stage() -> impl IntoView {
    let step = Perception::get();
    let is_drawn = Memo::new(move |_| step.drawn_spec().is_some());
    let images = Memo::new(move |_| {
        step.lineups.now.with(|it| {
            let Some(it) = it else { return Vec::new() };
            let test_idx = &it.cards[0].test_idx;
            it.on_wall.iter().take(N_SHOWN).filter_map(|&at| test_idx.get(at).copied()).collect::<Vec<u32>>()
        })
    });
    let row = move |name: &'static str, layer: Layer| {
        let paint_at = move |(canvas, position): Place| {
            step.lineups.pictures.with(|it| {
                let found = it.as_ref().and_then(|it| it.layers.iter().find(|(it, _)| *it == layer));
                found.is_some_and(|(_, pictures)| {
                    paint(&canvas, pictures, position);
                    true
                })
            })
        };
        let part = move || {
            let lane = usize::from(layer == Layer::Bottom);
            step.lineups.now.with(|it| it.as_ref().map(|it| (it.names()[lane].clone(), it.cards[lane].clone())))
        };
        let title = move || match layer {
            Layer::Original => t!(perception_drawn).words(),
            _ => part().map_or_else(String::new, |(name, _)| name),
        };
        let detail = move || match layer {
            Layer::Original => t!(perception_held_out).words(),
            _ => part().map_or_else(String::new, |(_, card)| words::part_detail(&card, step.lab.rank())),
        };
        view! {
            <Row
                name
                title=Signal::derive(title)
                detail=Signal::derive(detail)
                paint_at
                about=|_: usize| None
                images
            />
        }
    };
    let has_no_grounds = move || step.dials.grounds.with(Vec::is_empty);
    let invitation = move || {
        view! {
            <p class="needs" data-testid="invitation">
                {t!(perception_what_lies_behind_the_digits_decides).words()} " "
                <button type="button" class="primary" data-testid="draw-digits" disabled=has_no_grounds on:click=move |_| step.dial_ground("gray")>
                    {t!(perception_draw_digits_on_random_greys).words()}
                </button>
            </p>
        }
    };
    view! {
        <Show when=move || is_drawn.get() fallback=invitation>
            <Rows>
                {row("original", Layer::Original)} {row("top", Layer::Top)} {row("bottom", Layer::Bottom)}
            </Rows>
        </Show>
    }
}

#[component]
pub(super) fn Below() -> impl IntoView {
    view! {
        <div class="two dials">
            <Curve />
            <Table />
        </div>
    }
}

/// Alignment over all components.
#[component]
fn Curve() -> impl IntoView {
    let step = Perception::get();
    let curve = Memo::new(move |_| {
        let set = step.lab.current.with(|it| it.as_ref().map(|it| it.summary.fingerprint.clone()))?;
        step.dials.curve.with(|it| it.as_ref().filter(|(of, _)| *of == set).map(|(_, labels)| labels.clone()))
    });
    let marked = move || step.lineups.now.with(|it| it.as_ref().map(|it| it.cards[0].span.until.n_components));
    let draw = move |surface: &Surface| -> Done {
        let Some(labels) = curve.get() else { return Ok(()) };
        let axis = Axis { rank: step.lab.rank(), logarithmic: true };
        lines::draw(surface, &noise::alignment(&labels, axis, marked(), &surface.colors))
    };
    let label = move || step.drawn_now().map_or_else(String::new, |it| dials_words::dialled_label(&it.alignment));
    view! {
        <figure class="curves">
            <figcaption>
                <b>{t!(perception_alignment_of_the_first_k_components).words()}</b>
                <span class="key">
                    <i class="plain"></i>
                    {t!(perception_the_authors).words()} " "
                    <i class="read"></i>
                    {t!(perception_bias_corrected).words()} " "
                    <i class="whole"></i>
                    {t!(perception_permuted_labels_top_part).words()}
                </span>
            </figcaption>
            <div class="lines" data-testid="chart-dials">
                <Chart label=Signal::derive(label) draw />
            </div>
        </figure>
    }
}

/// What the dials were at, and what came of it.
#[component]
fn Table() -> impl IntoView {
    let step = Perception::get();
    let now = move || step.lab.current.with(|it| it.as_ref().map(|it| it.summary.fingerprint.clone()));
    let row = move |it: Drawn| {
        let (set, of) = (it.set.clone(), it.set.clone());
        let (spec, name) = (it.spec.clone(), it.spec.clone());
        let open = move |_| step.dial(subspace_lab_protocol::noise::NoiseSpec::read(&spec));
        let readings = Memo::new(move |_| {
            let written = |reading: Option<std::sync::Arc<subspace_lab_protocol::lane::Reading>>| {
                reading.map_or_else(|| "–".to_owned(), |it| dials_words::accuracy_short(it.accuracy))
            };
            step.dial_readings(&of).into_iter().flat_map(|(_, read)| read.map(written)).collect::<Vec<String>>()
        });
        let read = move |at: usize| move || readings.with(|it| it.get(at).cloned().unwrap_or_else(|| "–".to_owned()));
        view! {
            <tr class:chosen=move || now().as_ref() == Some(&set)>
                <th scope="row">
                    <button type="button" class="quiet" title=it.spec.clone() on:click=open>
                        {move || step.dials.grounds.with(|grounds| dials_words::dialled_name(&name, grounds))}
                    </button>
                </th>
                {dials_words::dialled_cells(&it.alignment).into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}
                {[0, 1, 2, 3].map(|at| view! { <td>{read(at)}</td> })}
            </tr>
        }
    };
    let n_images = move || step.dials.remembered.with(|all| all.first().map(|it| it.n_images));
    let names = move || {
        step.lineups.now.with(|it| {
            it.as_ref()
                .map_or_else(|| [t!(perception_part_top).words(), t!(perception_part_bottom).words()], |it| it.names())
        })
    };
    view! {
        <div class="scroll dialled">
            <table data-testid="dialled">
                <thead>
                    <tr>
                        <th scope="col" rowspan="2">{t!(perception_drawn_so_far).words()}</th>
                        <th scope="colgroup" colspan="3" title=t!(perception_by_the_authors_definition_in_brackets).words()>
                            {move || dials_words::with_n(t!(perception_alignment_corrected), n_images().map(|it| it.0))}
                        </th>
                        <th scope="colgroup" colspan="2">{move || dials_words::with_n(t!(perception_linear_map), n_images().map(|it| it.1))}</th>
                        <th scope="colgroup" colspan="2">{move || dials_words::with_n(t!(perception_patch_features), n_images().map(|it| it.1))}</th>
                    </tr>
                    <tr>
                        <th scope="col">{t!(perception_at_50).words()}</th>
                        <th scope="col">{text::percent(0.75).words()}</th>
                        <th scope="col">{text::percent(0.9).words()}</th>
                        {[0, 1, 0, 1].map(|lane| view! { <th scope="col">{move || names()[lane].clone()}</th> })}
                    </tr>
                </thead>
                <tbody>
                    <For each=move || step.dials.remembered.get() key=|it| it.set.clone() children=row />
                </tbody>
            </table>
        </div>
    }
}
