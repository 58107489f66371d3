//! Numbers, each with what it is: one click on a number opens that.

use crate::reactive::*;
use subspace_lab_words::{Code, Words};

use crate::text::Defined;

#[component]
pub(crate) fn DefinedNumbers(
    /// What these numbers are of.
    label: Code,
    #[prop(into)] numbers: Signal<Vec<Defined>>,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    let number = |it: Defined| {
        view! {
            <details class="defined">
                <summary>{it.name} ": " <b>{it.value}</b></summary>
                <p>{it.definition}</p>
            </details>
        }
    };
    view! {
        <section aria-label=label.words() data-testid=name>
            <For each=move || numbers.get() key=|it| (it.name.clone(), it.value.clone()) children=number />
        </section>
    }
}
