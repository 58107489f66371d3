//! Race or quiz, the reader, what the lanes are matched by and how large they are.

use crate::reactive::*;
use subspace_lab_protocol::noise::{NoiseSpec, ParameterInfo};
use subspace_lab_protocol::settings::{Matching, Scene};
use subspace_lab_words::{Code, Words, t};

use super::words;
use super::{Perception, full_spec};
use crate::lab::is_here;
use crate::widgets::dial::written;
use crate::widgets::segmented::Segmented;
use crate::widgets::stepper::Stepper;

/// The set on which the paper's claim shows best.
const SET_FOR_RACE: &str = "satellite";

#[component]
pub(super) fn Bar() -> impl IntoView {
    let step = Perception::get();
    let lab = step.lab;
    let is_variance = move || lab.settings.matching() == Matching::Variance;
    let is_number = move || lab.settings.matching() == Matching::Number;
    view! {
        <div class="noise-bar perception-bar">
            <Segmented
                label=t!(perception_what_to_do)
                options=vec![(Scene::Race, t!(perception_race)), (Scene::Quiz, t!(perception_quiz)), (Scene::Dials, t!(perception_dials))]
                chosen=Signal::derive(move || step.scene())
                choose=move |scene| lab.change(|s| s.scene = scene)
            />
            <Show when=move || step.scene() == Scene::Dials fallback=|| view! { <Reader /> }>
                <super::dials_view::Controls />
            </Show>
            <label class="parameter">
                <span>{t!(perception_matched_by).words()}</span>
                <select
                    data-testid="matching"
                    on:change=move |event| {
                        if let Some(matching) = Matching::from_name(&event_target_value(&event)) {
                            lab.change(|s| s.matching = matching);
                        }
                    }
                >
                    {Matching::ALL
                        .iter()
                        .map(|&it| {
                            view! {
                                <option value=it.name() selected=move || lab.settings.matching() == it>
                                    {words::matching_title(it)}
                                </option>
                            }
                        })
                        .collect_view()}
                </select>
            </label>
            <Show when=move || is_variance() || is_number()>
                <Share
                    title=t!(perception_top)
                    name="lane-top"
                    get=Signal::derive(move || lab.settings.race_top())
                    set=move |share| lab.change(|s| s.race_top = share)
                />
            </Show>
            <Show when=is_variance>
                <Share
                    title=t!(perception_bottom)
                    name="lane-bottom"
                    get=Signal::derive(move || lab.settings.race_bottom())
                    set=move |share| lab.change(|s| s.race_bottom = share)
                />
            </Show>
            <OtherSet />
        </div>
    }
}

/// A share of the variance in percent.
#[component]
fn Share(
    title: Code,
    name: &'static str,
    #[prop(into)] get: Signal<f64>,
    set: impl Fn(f64) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let put = move |percent: f64| set((percent * 100.0).round().clamp(1.0, 10_000.0) / 10_000.0);
    view! {
        <span class="parameter" title=t!(perception_share_of_the_variance_that_the, title = crate::text::within_a_sentence(title)).words()>
            <span aria-hidden="true">{title.words()}</span>
            <Stepper
                label=t!(perception_lane_percent_of_the_variance, title = title).words()
                value=Signal::derive(move || crate::text::percent_field(get.get()))
                unit="%"
                min=0.01
                max=100.0
                step=move |by: i32| put((get.get_untracked() * 100.0 + f64::from(by)).clamp(1.0, 100.0))
                set=put
                name
            />
        </span>
    }
}

#[component]
fn Reader() -> impl IntoView {
    let step = Perception::get();
    let lab = step.lab;
    let id = Memo::new(move |_| NoiseSpec::read(&lab.settings.reader()).id);
    let options = move || {
        let readers = step.readers.get();
        readers
            .into_iter()
            .map(|info| {
                let this = info.id.clone();
                view! { <option value=info.id selected=move || id.get() == this>{info.title.words()}</option> }
            })
            .collect_view()
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(info) = untrack(|| step.reader_info(&id)) {
            lab.change(|s| s.reader = full_spec(&info, &NoiseSpec::read(&id)));
        }
    };
    let summary = move || step.reader_info(&id.get()).map(|info| info.summary.words());
    let parameters = move || {
        let id = id.get();
        let info = step.reader_info(&id);
        info.map_or(Vec::new(), |info| info.parameters).into_iter().map(move |it| (id.clone(), it)).collect::<Vec<_>>()
    };
    view! {
        <label class="parameter" title=summary>
            <span>{t!(perception_reader).words()}</span>
            <select data-testid="reader" on:change=choose>
                {options}
            </select>
        </label>
        <For
            each=parameters
            key=|(id, parameter)| (id.clone(), parameter.key.clone())
            children=|(_, parameter)| view! { <Parameter parameter /> }
        />
    }
}

#[component]
fn Parameter(parameter: ParameterInfo) -> impl IntoView {
    let step = Perception::get();
    let lab = step.lab;
    let key = StoredValue::new(parameter.key.clone());
    let default = parameter.default;
    let value = Memo::new(move |_| {
        let spec = NoiseSpec::read(&step.reader());
        key.with_value(|key| spec.value(key).and_then(|it| it.parse::<f64>().ok())).unwrap_or(default)
    });
    let (min, max, by, is_whole) = (parameter.min, parameter.max, parameter.step, parameter.is_whole);
    let put = move |number: f64| {
        let number = if is_whole { number.round() } else { number }.clamp(min, max);
        let mut spec = NoiseSpec::read(&untrack(|| step.reader()));
        spec.set(&key.get_value(), written(number));
        lab.change(|s| s.reader = spec.to_string());
    };
    let title = parameter.meaning.words();
    view! {
        <span class="parameter" title=title>
            <span aria-hidden="true">{parameter.title.words()}</span>
            <Stepper
                label=parameter.meaning.words()
                value=Signal::derive(move || written(value.get()))
                unit=""
                min
                max
                step=move |n: i32| put(value.get_untracked() + f64::from(n) * by)
                set=put
                name="reader-parameter"
            />
        </span>
    }
}

/// On sets that cannot show the paper's claim, the way to one that does; nobody is taken there unasked.
#[component]
fn OtherSet() -> impl IntoView {
    let step = Perception::get();
    let lab = step.lab;
    let is_default = move || {
        let default = subspace_lab_protocol::Settings::new(0).set;
        let is_default = lab.current.with(|it| it.as_ref().is_some_and(|it| it.summary.name == default));
        is_default || step.trouble.with(Option::is_some)
    };
    view! {
        <span class="other-set" hidden=move || !is_here(SET_FOR_RACE) || !is_default()>
            {t!(perception_n5_000_satellite_tiles_of_ten).words()} " "
            <button
                type="button"
                data-testid="open-satellite"
                on:click=move |_| lab.change(|s| s.open_set(SET_FOR_RACE.to_owned()))
            >
                {t!(perception_open_satellite).words()}
            </button>
        </span>
    }
}
