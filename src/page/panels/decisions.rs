//! What is to be decided of images of one's own, and what came of reading them.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use super::plan::Plan;
use crate::lab::Lab;
use crate::shelf::Placing;
use crate::too_much::Cheaper;
use crate::{browser, text};

#[component]
pub(super) fn Decisions() -> impl IntoView {
    view! {
        <JoinOrNew />
        <TooMuch />
        <Outcome />
    }
}

/// What is to become of files that came while an own set is on screen.
#[component]
fn JoinOrNew() -> impl IntoView {
    let lab = Lab::get();
    let shelf = lab.shelf;
    let target = Memo::new(move |_| shelf.waiting.with(|it| it.as_ref().and_then(|it| it.target.clone())));
    let is_set =
        move || target.with(Option::is_some) && shelf.waiting.with(|it| it.as_ref().is_some_and(|it| it.is_set));
    let is_reading = move || shelf.reading.with(Option::is_some);
    let words =
        move || text::files_waiting(shelf.waiting.with(|it| it.as_ref().map_or(0, |it| it.n_files)), is_reading());
    let replace_words = move || target.get().map(|(title, _)| t!(own_open_in_place_of, title = title).words());
    let add_words = move || target.with(|target| target.as_ref().map(text::add_to));
    view! {
        <Show when=move || shelf.waiting.with(Option::is_some)>
            <div class="ask" role="group" aria-label=t!(own_new_set_or_present_one).words() data-testid="join-or-new">
                <p>{words}</p>
                <button
                    type="button"
                    data-testid="open-new"
                    disabled=is_reading
                    on:click=move |_| shelf.read_given(Placing::New)
                >
                    {t!(own_open_as_a_new_set).words()}
                </button>
                <Show when=move || target.with(Option::is_some)>
                    <button type="button" data-testid="join" disabled=is_reading on:click=move |_| shelf.read_given(Placing::Add)>
                        {add_words}
                    </button>
                </Show>
                <Show when=is_set>
                    <button
                        type="button"
                        data-testid="replace"
                        disabled=is_reading
                        on:click=move |_| shelf.read_given(Placing::Replace)
                    >
                        {replace_words}
                    </button>
                </Show>
                <button type="button" class="quiet" on:click=move |_| shelf.drop_given()>
                    {t!(own_neither).words()}
                </button>
            </div>
        </Show>
    }
}

/// The report of the last reading.
#[component]
fn Outcome() -> impl IntoView {
    let lab = Lab::get();
    let report = lab.shelf.report;
    let notes = move || report.get().map_or(Vec::new(), |report| report.notes);
    let skipped = move || report.get().map_or(Vec::new(), |report| report.skipped);
    let is_copied = RwSignal::new(false);
    // Another report, another list.
    Effect::new(move |_| {
        report.track();
        is_copied.set(false);
    });
    let copy = move |_| {
        let lines = untrack(skipped).iter().map(text::skipped).collect::<Vec<_>>().join("\n");
        wasm_bindgen_futures::spawn_local(async move {
            if browser::copy_text(&lines).await {
                is_copied.set(true);
            } else {
                lab.notice.set(Some(t!(own_this_browser_did_not_let_the).into()));
            }
        });
    };
    view! {
        <Show when=move || report.with(Option::is_some)>
            <div class="outcome" data-testid="outcome">
                <p>{move || report.get().map(|report| report.summary.words())}</p>
                <Plan />
                <For each=notes key=|note| note.clone() children=|note| view! { <p class="hint">{note.words()}</p> } />
                <Show when=move || !skipped().is_empty()>
                    <details>
                        <summary>{t!(own_show_the_files_left_out).words()}</summary>
                        <button type="button" class="quiet" on:click=copy>
                            {move || if is_copied.get() { t!(own_copied).words() } else { t!(own_copy_this_list).words() }}
                        </button>
                        <ul class="skipped" data-testid="skipped">
                            <For each=skipped key=|it| it.path.clone() children=|it| view! { <li>{text::skipped(&it)}</li> } />
                        </ul>
                    </details>
                </Show>
                <button type="button" class="quiet" on:click=move |_| report.set(None)>{t!(own_close).words()}</button>
            </div>
        </Show>
    }
}

/// The cost of an analysis that would take long, and what would be cheaper.
#[component]
fn TooMuch() -> impl IntoView {
    let lab = Lab::get();
    let choice = move |(cheaper, estimate): (Cheaper, _)| {
        view! {
            <button type="button" on:click=move |_| lab.choose_cheaper(cheaper)>
                {text::cheaper(cheaper, &estimate)}
            </button>
        }
    };
    view! {
        <Show when=move || lab.too_much.with(Option::is_some)>
            <div class="ask" role="group" aria-label=t!(own_this_analysis_takes_long).words() data-testid="too-much">
                <p>{move || lab.too_much.with(|it| it.as_ref().map(text::too_much))}</p>
                {move || lab.too_much.get().map(|it| it.cheaper.into_iter().map(choice).collect_view())}
                <Show when=move || lab.too_much.with(|it| it.as_ref().is_some_and(|it| it.fits))>
                    <button type="button" data-testid="go-on" on:click=move |_| lab.go_on()>{t!(own_go_on_all_the_same).words()}</button>
                </Show>
                <button type="button" class="quiet" on:click=move |_| lab.cancel()>{t!(own_leave_it).words()}</button>
            </div>
        </Show>
    }
}
