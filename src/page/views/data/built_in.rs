//! The built-in sets, with their licences and credits.

use leptos::prelude::*;
use subspace_lab_protocol::event::SetCard;

use crate::lab::Lab;
use crate::text;

#[component]
pub(super) fn BuiltInSets() -> impl IntoView {
    let lab = Lab::get();
    let chosen = move || lab.settings.with(|s| s.set.clone());
    let card = move |card: SetCard| {
        let name = card.name.clone();
        let is_chosen = {
            let name = name.clone();
            move || chosen() == name
        };
        let credit = match card.credit_file.clone() {
            Some(file) => view! { <a href=file>{card.credit.clone()}</a> }.into_any(),
            None => card.credit.clone().into_any(),
        };
        view! {
            <li>
                <label class="card">
                    <input
                        type="radio"
                        name="set"
                        data-testid=format!("set-{name}")
                        prop:checked=is_chosen
                        on:change=move |_| {
                            let name = name.clone();
                            lab.change(|s| s.open_set(name));
                        }
                        on:click=move |_| lab.open_again()
                    />
                    <span class="title">{card.title.clone()}</span>
                    <small>{text::card_size(&card)}</small>
                    <small>{text::estimate(&card.estimate)}</small>
                </label>
                <small class="credit">
                    <a href=card.licence_file.clone()>{card.licence.clone()}</a> ": " {credit} ". " {card.source.clone()} "."
                </small>
            </li>
        }
    };
    view! {
        <ul class="sets" aria-label="Built-in image sets">
            <For each=move || lab.cards.get() key=|card| card.name.clone() children=card />
        </ul>
    }
}
