//! A row of buttons of which one is pressed.

use leptos::prelude::*;

/// One button per option; the chosen one is marked.
#[component]
pub(crate) fn Segmented<T>(
    /// What is chosen here, for screen readers.
    label: &'static str,
    /// Value and text of each option.
    options: Vec<(T, &'static str)>,
    /// The chosen one.
    #[prop(into)]
    chosen: Signal<T>,
    /// Called with the new choice.
    choose: impl Fn(T) + Copy + Send + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let buttons = options
        .into_iter()
        .map(|(value, text)| {
            view! {
                <button type="button" aria-pressed=move || (chosen.get() == value).to_string() on:click=move |_| choose(value)>
                    {text}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="seg" role="group" aria-label=label>
            {buttons}
        </div>
    }
}
