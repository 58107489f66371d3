//! A row of buttons of which one is pressed.

use crate::reactive::*;
use subspace_lab_words::{Code, Words};

/// One button per option; the chosen one is marked.
#[component]
pub(crate) fn Segmented<T>(
    /// What is chosen here, for screen readers.
    label: Code,
    /// Value and text of each option.
    options: Vec<(T, Code)>,
    /// The chosen one.
    #[prop(into)]
    chosen: Signal<T>,
    /// Called with the new choice.
    #[prop(into)]
    choose: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let (values, texts): (Vec<T>, Vec<Code>) = options.into_iter().unzip();
    let position = {
        let values = values.clone();
        Signal::derive(move || values.iter().position(|value| *value == chosen.get()))
    };
    let press = Callback::new(move |position: usize| {
        if let Some(&value) = values.get(position) {
            choose.run(value);
        }
    });
    view! { <Buttons label texts position press /> }
}

#[component]
fn Buttons(label: Code, texts: Vec<Code>, position: Signal<Option<usize>>, press: Callback<usize>) -> impl IntoView {
    let buttons = texts
        .into_iter()
        .enumerate()
        .map(|(button, text)| {
            view! {
                <button
                    type="button"
                    aria-pressed=move || (position.get() == Some(button)).to_string()
                    on:click=move |_| press.run(button)
                >
                    {text.words()}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="seg" role="group" aria-label=label.words()>
            {buttons}
        </div>
    }
}
