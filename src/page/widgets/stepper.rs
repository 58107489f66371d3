//! A quantity with minus, a number field and plus.
//!
//! As all widgets it takes callbacks, not closures by type: one copy of the code then serves every use.

use leptos::prelude::*;
use subspace_lab_words::{Words, t};

/// Minus, number, plus. Every change counts at once; what is not a number puts the old one back.
#[component]
pub(crate) fn Stepper(
    /// What the number is.
    #[prop(into)]
    label: Signal<String>,
    /// The number as text.
    #[prop(into)]
    value: Signal<String>,
    /// What is written after it.
    #[prop(into)]
    unit: String,
    /// Least value.
    min: f64,
    /// Largest value.
    #[prop(into)]
    max: Signal<f64>,
    /// Called with +1 or -1.
    #[prop(into)]
    step: Callback<i32>,
    /// Called with a typed number, within `min` and `max`.
    #[prop(into)]
    set: Callback<f64>,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    let typed = move |event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        if let Some(number) = input.value().trim().parse::<f64>().ok().filter(|number| number.is_finite()) {
            set.run(number.clamp(min, max.get_untracked()));
        }
        // What was no number, or was cut to the range, does not stay in the field.
        input.set_value(&value.get_untracked());
    };
    view! {
        <span class="stepper" role="group" aria-label=label>
            <button type="button" aria-label=move || t!(widgets_one_less, label = label.get()).words() on:click=move |_| step.run(-1)>
                "−"
            </button>
            <label>
                <input
                    type="number"
                    data-testid=name
                    min=min
                    max=max
                    step="any"
                    aria-label=label
                    prop:value=value
                    on:change=typed
                    on:keydown=move |event| {
                        // The native arrow keys of step "any" would lose the present fraction.
                        let by = match event.key().as_str() {
                            "ArrowUp" => 1,
                            "ArrowDown" => -1,
                            _ => return,
                        };
                        event.prevent_default();
                        step.run(by);
                    }
                />
                <span aria-hidden="true" class=if unit == "%" { "" } else { "unit-components" }>{unit.clone()}</span>
            </label>
            <button type="button" aria-label=move || t!(widgets_one_more, label = label.get()).words() on:click=move |_| step.run(1)>
                "+"
            </button>
        </span>
    }
}
