//! The noise, built from what the engine says there is; its sample and its report.

use std::time::Duration;

use crate::reactive::*;
use subspace_lab_protocol::noise::{NoiseInfo, NoiseSpec, ParameterInfo};
use subspace_lab_words::{Words, t};

use super::state::NoiseLab;
use crate::widgets::dial::Dial;
use crate::widgets::parameter::Parameter;

/// Kinds with a button of their own; the rest is in the list.
const COMMON: [&str; 5] = ["none", "gaussian", "mask", "blur", "pattern"];

/// Between two samples while they play.
const PAUSE: Duration = Duration::from_millis(1000);

#[component]
pub(super) fn Bar() -> impl IntoView {
    view! {
        <div class="noise-bar">
            <Kinds />
            <Parameters />
            <AtK />
            <Sample />
        </div>
    }
}

#[component]
fn Kinds() -> impl IntoView {
    let noise = NoiseLab::get();
    let chosen = Memo::new(move |_| noise.spec().id);
    let of = move |is_common: bool| {
        noise.kinds.with(|kinds| {
            let mut found: Vec<NoiseInfo> =
                kinds.iter().filter(|kind| COMMON.contains(&kind.id.as_str()) == is_common).cloned().collect();
            found.sort_by_key(|kind| COMMON.iter().position(|id| *id == kind.id));
            found
        })
    };
    let button = move |kind: NoiseInfo| {
        let (id, name) = (kind.id.clone(), format!("noise-{}", kind.id));
        view! {
            <button
                type="button"
                title=kind.summary.words()
                data-testid=name
                aria-pressed=move || (chosen.get() == id).to_string()
                on:click=move |_| noise.set(kind.id.clone())
            >
                {kind.title.words()}
            </button>
        }
    };
    let option = move |kind: NoiseInfo| {
        let id = kind.id.clone();
        let words =
            if kind.is_estimated { t!(noise_estimated, title = kind.title).words() } else { kind.title.words() };
        view! { <option value=kind.id selected=move || chosen.get() == id>{words}</option> }
    };
    view! {
        <div class="chips" role="group" aria-label=t!(noise_kind_of_noise).words()>
            <For each=move || of(true) key=|kind| kind.id.clone() children=button />
            <select
                aria-label=t!(noise_more_kinds_of_noise).words()
                data-testid="more-noises"
                on:change=move |event| {
                    let id = event_target_value(&event);
                    if !id.is_empty() {
                        noise.set(id);
                    }
                }
            >
                <option value="" selected=move || COMMON.contains(&chosen.get().as_str())>{t!(noise_more).words()}</option>
                <For each=move || of(false) key=|kind| kind.id.clone() children=option />
            </select>
        </div>
    }
}

#[component]
fn Parameters() -> impl IntoView {
    let noise = NoiseLab::get();
    let kind = Memo::new(move |_| noise.kind());
    let parameters = move || {
        let kind = kind.get();
        let id = kind.as_ref().map_or(String::new(), |kind| kind.id.clone());
        kind.map_or(Vec::new(), |kind| kind.parameters).into_iter().map(move |it| (id.clone(), it)).collect::<Vec<_>>()
    };
    view! {
        <For
            each=parameters
            key=|(id, parameter)| (id.clone(), parameter.key.clone())
            children=|(_, parameter)| view! { <Control parameter /> }
        />
    }
}

#[component]
fn Control(parameter: ParameterInfo) -> impl IntoView {
    let noise = NoiseLab::get();
    let name: &'static str = match parameter.key.as_str() {
        "ratio" => "noise-ratio",
        "patch" => "noise-patch",
        "sigma" => "noise-sigma",
        _ => "noise-parameter",
    };
    let put = move |spec: NoiseSpec| noise.set(spec.to_string());
    view! { <Parameter parameter spec=Signal::derive(move || noise.spec()) put name /> }
}

#[component]
fn AtK() -> impl IntoView {
    let noise = NoiseLab::get();
    let lab = noise.lab;
    let set = move |number: f64| {
        let n = number.round().max(1.0) as u32;
        lab.change(|s| s.noise_components = Some(n));
    };
    view! {
        <span class="parameter" title=t!(noise_components_that_the_denoiser_keeps_and).words()>
            <span aria-hidden="true">"K"</span>
            <Dial
                label=t!(noise_k_components_that_the_denoiser_keeps).words()
                value=Signal::derive(move || f64::from(noise.n_components()))
                unit=""
                min=1.0
                max=Signal::derive(move || f64::from(lab.rank().max(1)))
                step=1.0
                set
                name="noise-k"
            />
        </span>
    }
}

#[component]
fn Sample() -> impl IntoView {
    let noise = NoiseLab::get();
    let is_playing = noise.is_playing;
    let timer = set_interval_with_handle(
        move || {
            // Never more than one ahead of the engine.
            if is_playing.get_untracked() && noise.is_draw_shown() && !untrack(|| noise.is_stale()) {
                noise.draw_again();
            }
        },
        PAUSE,
    );
    on_cleanup(move || {
        if let Ok(timer) = timer {
            timer.clear();
        }
    });
    view! {
        <span class="chips">
            <button type="button" data-testid="new-sample" on:click=move |_| noise.draw_again()>
                {t!(noise_new_sample).words()}
            </button>
            <button
                type="button"
                data-testid="play"
                title=t!(noise_new_samples_by_themselves).words()
                on:click=move |_| noise.play(!is_playing.get_untracked())
            >
                {move || if is_playing.get() { t!(noise_pause).words() } else { t!(noise_play).words() }}
            </button>
            <button type="button" data-testid="export" on:click=move |_| noise.export_report()>
                {t!(noise_export_report).words()}
            </button>
        </span>
    }
}
