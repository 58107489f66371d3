//! One's own sets: ways to bring pictures, the sets that are kept, and forgetting them.

use crate::reactive::*;
use subspace_lab_protocol::intake::Edit;
use subspace_lab_words::{Words, t};

use super::preparation::PreparationForm;
use crate::lab::Lab;
use crate::shelf::OwnSet;
use crate::text;
use crate::ways_in::{Camera, ChooseFiles};

#[component]
pub(super) fn OwnSets() -> impl IntoView {
    let lab = Lab::get();
    let shelf = lab.shelf;
    view! {
        <section class="own" aria-label=t!(data_your_own_pictures).words()>
            <h2 class="spoken">{t!(data_your_own_pictures).words()}</h2>
            <div class="ways-in">
                <ChooseFiles />
                <Camera />
            </div>
            <p class="hint">
                {t!(data_or_drop_or_paste_them_anywhere).words()} " "
                <span data-testid="keeping">{move || text::keeping(shelf.keeping.get())}</span>
            </p>
            <PreparationForm />
            <ul class="sets" aria-label=t!(data_your_own_sets).words()>
                <For each=move || shelf.sets.get() key=|set| (set.card.name.clone(), set.file.clone(), set.card.title.clone()) children=|set| view! { <Card set /> } />
            </ul>
            <BringBack />
            <Unreadable />
            <Duplicates />
            <Show when=move || 1 < shelf.sets.with(Vec::len)>
                <button
                    type="button"
                    class="quiet"
                    data-testid="forget-all"
                    on:click=move |_| shelf.forget_for_now(shelf.sets.get_untracked())
                >
                    {t!(data_forget_all).words()}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn Card(set: OwnSet) -> impl IntoView {
    let lab = Lab::get();
    let name = set.card.name.clone();
    let chosen = {
        let name = name.clone();
        move || lab.settings.set() == name
    };
    let choose = {
        let (name, reading) = (name.clone(), set.card.preparation.choices.clone());
        move |_| {
            let (name, reading) = (name.clone(), reading.clone());
            lab.change(|s| {
                s.open_set(name);
                s.reading = reading;
            });
        }
    };
    let forget = {
        let set = set.clone();
        move |_| lab.shelf.forget_for_now(vec![set.clone()])
    };
    let size = text::own_size(&set);
    let title = set.card.title.clone();
    let forget_label = t!(data_forget, title = set.card.title).words();
    view! {
        <li>
            <label class="card">
                <input
                    type="radio"
                    name="set"
                    data-testid=format!("set-{name}")
                    prop:checked=chosen
                    on:change=choose
                    on:click=move |_| lab.open_again()
                />
                <span class="title" translate="no">{title}</span>
                <small>{size}</small>
                <small>{move || text::kept(&set, lab.shelf.keeping.get())}</small>
            </label>
            <button type="button" class="quiet" data-testid="forget" aria-label=forget_label on:click=forget>
                {t!(data_forget_2).words()}
            </button>
        </li>
    }
}

/// The way back from forgetting.
#[component]
fn BringBack() -> impl IntoView {
    let shelf = Lab::get().shelf;
    let titles = move || shelf.gone_titles.with(|titles| titles.join(", "));
    view! {
        <p class="hint" role="status" hidden=move || shelf.gone_titles.with(Vec::is_empty)>
            {move || t!(data_forgotten, titles = titles()).words()} " "
            <button type="button" data-testid="bring-back" on:click=move |_| shelf.bring_back()>
                {t!(data_bring_back).words()}
            </button>
        </p>
    }
}

/// Images that are equal after preparation, and leaving out all but the first of each.
#[component]
fn Duplicates() -> impl IntoView {
    let lab = Lab::get();
    let shelf = lab.shelf;
    let own_on_screen = Memo::new(move |_| {
        let name = lab.current.with(|c| c.as_ref().map(|c| c.summary.name.clone()));
        name.filter(|_| lab.has_own_images())
    });
    let groups = move || {
        let on_screen = own_on_screen.get()?;
        shelf.duplicates.get().filter(|(name, _)| *name == on_screen).map(|(_, groups)| groups)
    };
    let superfluous = move || {
        groups().map_or(Vec::new(), |groups| groups.iter().flat_map(|group| group.iter().skip(1).copied()).collect())
    };
    let row = move |group: Vec<u32>| {
        let names = lab.current.with_untracked(|c| {
            c.as_ref().map_or(String::new(), |c| {
                group.iter().map(|&image_idx| text::image_name(&c.summary, image_idx)).collect::<Vec<_>>().join(" = ")
            })
        });
        view! { <li>{names}</li> }
    };
    view! {
        <Show when=move || own_on_screen.with(Option::is_some)>
            <Show
                when=move || groups().is_some()
                fallback=move || view! {
                    <button type="button" class="quiet" data-testid="duplicates" on:click=move |_| shelf.find_duplicates()>
                        {t!(data_find_equal_images).words()}
                    </button>
                }
            >
                <div data-testid="duplicates-found">
                    <p class="hint">{move || text::duplicates(groups().map_or(0, |groups| groups.len()), superfluous().len())}</p>
                    <ul class="skipped">
                        <For each=move || groups().unwrap_or_default() key=|group| group.clone() children=row />
                    </ul>
                    <Show when=move || !superfluous().is_empty()>
                        <button
                            type="button"
                            data-testid="drop-duplicates"
                            on:click=move |_| lab.edit_set(Edit::RemoveImages(superfluous()))
                        >
                            {t!(data_leave_out_all_but_the_first).words()}
                        </button>
                    </Show>
                </div>
            </Show>
        </Show>
    }
}

/// Kept files of other versions, and damaged ones.
#[component]
fn Unreadable() -> impl IntoView {
    let lab = Lab::get();
    let row = move |(file, reason): (String, String)| {
        let forget = move |_| lab.shelf.forget(vec![], vec![file.clone()]);
        view! {
            <li class="hint">
                {reason} " "
                <button type="button" class="quiet" on:click=forget>{t!(data_forget_it).words()}</button>
            </li>
        }
    };
    view! {
        <ul class="sets" aria-label=t!(data_kept_sets_that_cannot_be_opened).words()>
            <For each=move || lab.shelf.unreadable.get() key=|it| it.clone() children=row />
        </ul>
    }
}
