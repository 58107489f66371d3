//! One number of a spec: a dial, or a checkbox where it is 0 or 1.

use crate::reactive::*;
use subspace_lab_protocol::noise::{NoiseSpec, ParameterInfo};
use subspace_lab_words::Words;

use super::dial::{Dial, written};
use super::toggle::Toggle;

/// A control for `parameter` of the spec that `spec` reads; `put` gets the spec with the new value.
#[component]
pub(crate) fn Parameter(
    parameter: ParameterInfo,
    #[prop(into)] spec: Signal<NoiseSpec>,
    #[prop(into)] put: Callback<NoiseSpec>,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    let key = StoredValue::new(parameter.key.clone());
    let default = parameter.default;
    let value = Memo::new(move |_| {
        key.with_value(|key| spec.with(|spec| spec.value(key).and_then(|it| it.parse().ok()))).unwrap_or(default)
    });
    let put = move |number: f64| {
        let mut spec = spec.get_untracked();
        spec.set(&key.get_value(), written(number));
        put.run(spec);
    };
    let is_switch = parameter.is_whole && parameter.min == 0.0 && parameter.max == 1.0;
    if is_switch {
        let on = Signal::derive(move || value.get() > 0.5);
        return view! {
            <span title=parameter.meaning.words()>
                <Toggle text=parameter.title.words() on set=move |on| put(f64::from(u8::from(on))) name />
            </span>
        }
        .into_any();
    }
    // Shares are read in percent.
    let scale = if parameter.max <= 1.0 && !parameter.is_whole { 100.0 } else { 1.0 };
    let unit = match (scale > 1.0, parameter.unit.as_str()) {
        (true, _) => "%",
        (_, "px") => "px",
        (_, "°") => "°",
        _ => "",
    };
    let is_whole = parameter.is_whole;
    let set = move |number: f64| put(if is_whole { number.round() } else { number / scale });
    let title = parameter.meaning.words();
    view! {
        <span class="parameter" title=title>
            <span aria-hidden="true">{parameter.title.words()}</span>
            <Dial
                label=parameter.meaning.words()
                value=Signal::derive(move || value.get() * scale)
                unit
                min=parameter.min * scale
                max=parameter.max * scale
                step=parameter.step * scale
                set
                name
            />
        </span>
    }
    .into_any()
}
