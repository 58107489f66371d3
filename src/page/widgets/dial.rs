//! A quantity with a slider, minus, a number field and plus.

use crate::reactive::*;

use super::stepper::Stepper;

/// Slider, minus, number, plus, always together. Every change counts at once.
#[component]
pub(crate) fn Dial(
    /// What the number is.
    #[prop(into)]
    label: Signal<String>,
    /// The number.
    #[prop(into)]
    value: Signal<f64>,
    /// What is written after it.
    #[prop(into)]
    unit: String,
    /// Least value.
    min: f64,
    /// Largest value.
    #[prop(into)]
    max: Signal<f64>,
    /// What one press adds; whole multiples are what the slider offers.
    step: f64,
    /// Called with a new number within `min` and `max`.
    #[prop(into)]
    set: Callback<f64>,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    let within = move |number: f64| set.run(number.clamp(min, max.get_untracked()));
    let slid = move |event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        if let Ok(number) = input.value().parse::<f64>() {
            within(number);
        }
        // Where the change was refused, the thumb goes back.
        input.set_value(&written(value.get_untracked()));
    };
    view! {
        <span class="dial">
            <input
                type="range"
                data-testid=format!("{name}-slider")
                min=min
                max=max
                step=step
                aria-label=label
                prop:value=move || written(value.get())
                on:input=slid
            />
            <Stepper
                label
                value=Signal::derive(move || written(value.get()))
                unit
                min
                max
                step=move |by: i32| {
                    // From 99 one step of 5 down is 95, not 94: to the next multiple; the dust is that of binary fractions.
                    let by = f64::from(by);
                    let next = (value.get_untracked() / step * by + 1e-6).floor() + 1.0;
                    within(next * by * step)
                }
                set
                name
            />
        </span>
    }
}

/// A number as its field shows it: up to four decimals.
pub(crate) fn written(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
