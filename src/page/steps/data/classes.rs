//! The classes of the set on screen: counted, with the images that have no label, and for one's own sets renamed,
//! merged and dropped.

use crate::reactive::*;
use subspace_lab_protocol::intake::Edit;
use subspace_lab_words::{Number, Words, t};
use web_sys::HtmlInputElement;

use crate::lab::Lab;
use crate::text;

#[component]
pub(super) fn Classes() -> impl IntoView {
    let lab = Lab::get();
    let classes = move || lab.current.with(|c| c.as_ref().map_or(Vec::new(), |c| c.summary.classes.clone()));
    let n_classes = move || 0..lab.current.with(|c| c.as_ref().map_or(0, |c| c.summary.classes.len())) as u16;
    let class =
        move |position: u16| Memo::new(move |_| classes().get(usize::from(position)).cloned().unwrap_or_default());
    let about = move || lab.current.with(|c| c.as_ref().map_or(Vec::new(), |c| text::about_labels(&c.summary)));
    let is_own = Memo::new(move |_| lab.has_own_images());
    let is_editing = RwSignal::new(false);
    // By position, so that a row that is renamed keeps the focus.
    let row = move |position: u16| {
        let class = class(position);
        let name = move || class.get().0;
        let label = move || t!(data_name_of_the_class, name = name()).words();
        let drop_label =
            move || t!(data_leave_out_the_class_with, name = name(), class = text::images(class.get().1)).words();
        let rename = move |event: leptos::ev::Event| {
            let field: HtmlInputElement = event_target(&event);
            let new = field.value().trim().to_owned();
            if new.is_empty() || !untrack(|| lab.can_change_set()) {
                field.set_value(&untrack(name));
            } else {
                lab.edit_set(Edit::RenameClass(position, new));
            }
        };
        view! {
            <li>
                <Show
                    when=move || is_editing.get() && is_own.get()
                    fallback=move || view! { <span class="class" translate="no">{name}</span> <span>{move || Number::count(class.get().1).words()}</span> }
                >
                    <input type="text" prop:value=name aria-label=label on:change=rename maxlength="60" />
                    <button
                        type="button"
                        class="quiet"
                        aria-label=drop_label
                        aria-disabled=move || (!lab.can_change_set()).to_string()
                        on:click=move |_| lab.edit_set(Edit::DropClass(position))
                    >
                        "×"
                    </button>
                </Show>
            </li>
        }
    };
    view! {
        <ul class="classes" aria-label=t!(data_images_per_class).words()>
            <For each=n_classes key=|position| *position children=row />
        </ul>
        <For each=about key=|it| it.clone() children=|it| view! { <p class="hint">{it}</p> } />
        <Show when=move || is_own.get()>
            <Show
                when=move || lab.current.with(|c| c.as_ref().is_some_and(|c| !c.summary.classes.is_empty()))
                fallback=|| view! { <p class="hint">{text::NO_LABELS.words()}</p> }
            >
                <button
                    type="button"
                    class="quiet"
                    data-testid="edit-classes"
                    aria-pressed=move || is_editing.get().to_string()
                    on:click=move |_| is_editing.update(|it| *it = !*it)
                >
                    {t!(data_change_classes).words()}
                </button>
                <Show when=move || is_editing.get()>
                    <p class="hint">{t!(data_give_two_classes_one_name_to).words()}</p>
                </Show>
            </Show>
        </Show>
    }
}
