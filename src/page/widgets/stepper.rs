//! A quantity with minus, a number field and plus.
//!
//! As all widgets it takes callbacks, not closures by type: one copy of the code then serves every use.

use crate::reactive::*;
use subspace_lab_words::{Number, Words, t};
use web_sys::Event;

/// A typed number. The last of `,` and `.` is a decimal sign, whichever the language has, unless it can only part thousands: it comes twice,
/// or is the sign that the page itself writes between them, before three digits of a number that may be so large. Digits and signs may be
/// Arabic ones. A browser's own field for numbers drops a comma without a word and makes 875 of 87,5.
fn read(text: &str, max: f64, thousands: char) -> Option<f64> {
    let western = |it: char| match it {
        '\u{660}'..='\u{669}' => char::from_digit(it as u32 - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(it as u32 - 0x6f0, 10),
        '\u{66b}' => Some('.'),
        '\u{66c}' | '\u{66a}' | '%' => None,
        it if it.is_whitespace() => None,
        it => Some(it),
    };
    let text: String = text.chars().filter_map(western).collect();
    let Some((whole, sign)) = text.rfind([',', '.']).map(|at| (&text[..at], &text[at..=at])) else {
        return finite(&text);
    };
    let rest = &text[whole.len() + 1..];
    let can_part = sign.starts_with(thousands) && max >= 1000.0 && rest.len() == 3;
    // Thousands are three digits each, parted by one sign: what is neither is no number.
    let in_threes = |text: &str, sign: &str| text.split(sign).skip(1).all(|group| group.len() == 3);
    let other = if sign == "," { "." } else { "," };
    let text = if whole.contains(sign) || !whole.contains(other) && can_part {
        in_threes(&text, sign).then(|| text.replace(sign, ""))
    } else {
        in_threes(whole, other).then(|| format!("{}.{rest}", whole.replace(other, "")))
    };
    finite(&text?)
}

fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// What the language writes between thousands.
fn thousands() -> char {
    Number::count(1000_u32).words().chars().nth(1).unwrap_or(',')
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
        if let Some(number) = read(&input.value(), max.get_untracked(), thousands()) {
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
                    aria-valuenow=move || read(&value.get(), max.get(), thousands())
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
        let english = |text, max| read(text, max, ',');
        assert_eq!(english("87,5", 100.0), Some(87.5));
        assert_eq!(english("87.5 %", 100.0), Some(87.5));
        assert_eq!(english("0,125", 1.0), Some(0.125));
        assert_eq!(english("1,728", 12_288.0), Some(1728.0));
        assert_eq!(english("12,5", 12_288.0), Some(12.5));
        assert_eq!(english("1,234,567", 1e9), Some(1_234_567.0));
        assert_eq!(english("1,234.5", 1e9), Some(1234.5));
        assert_eq!((english("abc", 1.0), english("", 1.0), english("inf", 1.0)), (None, None, None));
        assert_eq!((english(",", 1e9), english("-12.5", 100.0)), (None, Some(-12.5)));
        assert_eq!((english("1..5", 1e9), english("0.1.2", 1e9), english("1,2.3,4", 1e9)), (None, None, None));
        assert_eq!((english("12,34.5", 1e9), english("1,23,456", 1e9)), (None, None));
        // German and Spanish, French, Arabic: as the page writes them there.
        let german = |text, max| read(text, max, '.');
        assert_eq!((german("1.700", 1797.0), german("1.7", 1797.0)), (Some(1700.0), Some(1.7)));
        assert_eq!((german("1.234,5", 1e9), german("1.234.567", 1e9)), (Some(1234.5), Some(1_234_567.0)));
        assert_eq!((german("0.125", 1.0), german("1700", 1797.0)), (Some(0.125), Some(1700.0)));
        assert_eq!(read("1\u{202f}700,5", 1797.0, '\u{202f}'), Some(1700.5));
        assert_eq!((read("١٢", 64.0, ','), read("٨٧٫٥٪", 100.0, ',')), (Some(12.0), Some(87.5)));
        assert_eq!(read("١٬٧٠٠", 1797.0, ','), Some(1700.0));
    }
}
