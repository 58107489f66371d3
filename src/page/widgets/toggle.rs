//! A checkbox with its text.

use crate::reactive::*;

/// On or off.
#[component]
pub(crate) fn Toggle(
    /// What is on.
    #[prop(into)]
    text: Signal<String>,
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    set: Callback<bool>,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    view! {
        <label class="toggle">
            <input type="checkbox" data-testid=name prop:checked=on on:change=move |event| set.run(event_target_checked(&event)) />
            {text}
        </label>
    }
}
