//! A quantity with minus, a number field and plus.
//!
//! As all widgets it takes callbacks, not closures by type: one copy of the code then serves every use.

use crate::reactive::*;
use subspace_lab_words::{Words, t};
use web_sys::Event;

/// A typed number: a comma is a decimal sign, as in most of Europe, unless it can only part thousands. A browser's own field for numbers
/// drops it without a word and makes 875 of 87,5.
fn read(text: &str, max: f64) -> Option<f64> {
    let text: String = text.chars().filter(|it| !it.is_whitespace() && *it != '%').collect();
    let parts_thousands = |(_, rest): (&str, &str)| max >= 1000.0 && rest.len() == 3;
    let text = match text.split_once(',') {
        Some((_, rest)) if rest.contains([',', '.']) => text.replace(',', ""),
        Some(parts) if parts_thousands(parts) => text.replace(',', ""),
        _ => text.replace(',', "."),
    };
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

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
    let typed = move |event: Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        if let Some(number) = read(&input.value(), max.get_untracked()) {
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
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    role="spinbutton"
                    data-testid=name
                    aria-valuemin=min
                    aria-valuemax=max
                    aria-valuenow=move || read(&value.get(), max.get())
                    aria-label=label
                    prop:value=value
                    on:change=typed
                    on:keydown=move |event| {
                        let by = match event.key().as_str() {
                            // Firefox does not call it a change when the text that was put back is typed once more.
                            "Enter" => return typed(event.into()),
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

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::read;

    #[wasm_bindgen_test]
    fn a_comma_is_a_decimal_sign_unless_it_parts_thousands() {
        let read_of = |text, max| read(text, max);
        assert_eq!(read_of("87,5", 100.0), Some(87.5));
        assert_eq!(read_of("87.5 %", 100.0), Some(87.5));
        assert_eq!(read_of("0,125", 1.0), Some(0.125));
        assert_eq!(read_of("1,728", 12_288.0), Some(1728.0));
        assert_eq!(read_of("12,5", 12_288.0), Some(12.5));
        assert_eq!(read_of("1,234,567", 1e9), Some(1_234_567.0));
        assert_eq!(read_of("1,234.5", 1e9), Some(1234.5));
        assert_eq!((read_of("abc", 1.0), read_of("", 1.0), read_of("inf", 1.0)), (None, None, None));
    }
}
