//! First, previous, a slider, next, last and a number: ways through something long.

use crate::reactive::*;
use subspace_lab_words::{Code, Number, Words, t};

/// Pages of `size` through `n_all` things; `first` is the position of the first one shown.
#[component]
pub(crate) fn Pager(
    /// What is paged, as "images".
    what: Code,
    /// Position of the first one shown.
    #[prop(into)]
    first: Signal<u32>,
    /// Number of things.
    #[prop(into)]
    n_all: Signal<u32>,
    /// Things on a page.
    size: u32,
    /// Called with the position of the first one to show.
    #[prop(into)]
    go: Callback<u32>,
    /// For tests.
    name: &'static str,
) -> impl IntoView {
    let last_page = move || n_all.get().saturating_sub(1) / size * size;
    let shown = move || {
        let first = first.get();
        t!(
            widgets_to_of,
            first = Number::count(first + 1),
            last = Number::count((first + size).min(n_all.get())),
            n_all = Number::count(n_all.get())
        )
        .words()
    };
    let at_start = move || first.get() == 0;
    let at_end = move || first.get() + size >= n_all.get();
    view! {
        <div class="pager" role="group" aria-label=t!(widgets_pages_of, what = what).words()>
            <button type="button" aria-label=t!(widgets_first, what = what).words() disabled=at_start on:click=move |_| go.run(0)>"«"</button>
            <button
                type="button"
                aria-label=t!(widgets_previous, what = what).words()
                disabled=at_start
                on:click=move |_| go.run(first.get_untracked().saturating_sub(size))
            >
                "‹"
            </button>
            <input
                type="range"
                data-testid=name
                min="0"
                max=last_page
                step=size
                aria-label=t!(widgets_first_of_the_shown, what = what).words()
                aria-valuetext=shown
                prop:value=move || first.get().to_string()
                on:input=move |event| {
                    if let Ok(position) = event_target_value(&event).parse() {
                        go.run(position);
                    }
                }
            />
            <button
                type="button"
                aria-label=t!(widgets_next, what = what).words()
                disabled=at_end
                on:click=move |_| go.run((first.get_untracked() + size).min(last_page()))
            >
                "›"
            </button>
            <button type="button" aria-label=t!(widgets_last, what = what).words() disabled=at_end on:click=move |_| go.run(last_page())>
                "»"
            </button>
            <input
                type="number"
                data-testid=format!("{name}-number")
                min="1"
                max=n_all
                aria-label=t!(widgets_number_of_the_first_of_the, what = what).words()
                prop:value=move || (first.get() + 1).to_string()
                on:change=move |event| {
                    let input: web_sys::HtmlInputElement = event_target(&event);
                    if let Ok(number) = input.value().trim().parse::<u32>() {
                        go.run(number.clamp(1, n_all.get_untracked().max(1)) - 1);
                    }
                    // What was no number, or was cut to the range, does not stay in the field.
                    input.set_value(&(first.get_untracked() + 1).to_string());
                }
            />
            <span class="shown" aria-hidden="true">
                {move || t!(widgets_to_of_2, last = Number::count((first.get() + size).min(n_all.get())), n_all = Number::count(n_all.get())).words()}
            </span>
        </div>
    }
}
