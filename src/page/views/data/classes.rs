//! The classes of the set on screen: counted, and for one's own sets renamed, merged and dropped.

use leptos::prelude::*;
use subspace_lab_protocol::intake::Edit;

use crate::lab::Lab;
use crate::{shelf, text};

#[component]
pub(super) fn Classes() -> impl IntoView {
    let lab = Lab::get();
    let classes = move || {
        let classes = lab.current.with(|c| c.as_ref().map_or(Vec::new(), |c| c.summary.classes.clone()));
        (0_u16..).zip(classes).collect::<Vec<_>>()
    };
    let is_own = Memo::new(move |_| lab.current.with(|c| c.as_ref().is_some_and(|c| shelf::is_own(&c.summary.name))));
    let is_editing = RwSignal::new(false);
    let row = move |(class, (name, n)): (u16, (String, u32))| {
        let label = format!("Name of the class {name}");
        let drop_label = format!("Leave out the class {name} with {n} images");
        let shown = name.clone();
        let rename = move |event| {
            let new = event_target_value(&event).trim().to_owned();
            if !new.is_empty() {
                lab.shelf.edit(lab, Edit::RenameClass(class, new));
            }
        };
        view! {
            <li>
                <Show
                    when=move || is_editing.get() && is_own.get()
                    fallback=move || view! { {shown.clone()} <span>{text::count(n)}</span> }
                >
                    <input type="text" prop:value=name.clone() aria-label=label.clone() on:change=rename maxlength="60" />
                    <button
                        type="button"
                        class="quiet"
                        aria-label=drop_label.clone()
                        on:click=move |_| lab.shelf.edit(lab, Edit::DropClass(class))
                    >
                        "×"
                    </button>
                </Show>
            </li>
        }
    };
    view! {
        <ul class="classes" aria-label="Images per class">
            <For each=classes key=|class| class.clone() children=row />
        </ul>
        <Show when=move || is_own.get()>
            <Show
                when=move || lab.current.with(|c| c.as_ref().is_some_and(|c| !c.summary.classes.is_empty()))
                fallback=|| view! { <p class="hint">{text::NO_LABELS}</p> }
            >
                <button
                    type="button"
                    class="quiet"
                    data-testid="edit-classes"
                    aria-pressed=move || is_editing.get().to_string()
                    on:click=move |_| is_editing.update(|it| *it = !*it)
                >
                    "Change classes"
                </button>
                <Show when=move || is_editing.get()>
                    <p class="hint">"Give two classes one name to make them one. × leaves a class out."</p>
                </Show>
            </Show>
        </Show>
    }
}
