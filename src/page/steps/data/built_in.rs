//! The built-in sets, with their licences and credits.

use leptos::prelude::*;
use subspace_lab_protocol::drawing::{DRAWN, spec_of};
use subspace_lab_protocol::event::SetCard;

use super::state::DataLab;
use crate::lab::Lab;
use crate::text;

#[component]
pub(super) fn BuiltInSets() -> impl IntoView {
    let (lab, cards) = (Lab::get(), DataLab::get().cards);
    let chosen = move || lab.settings.set();
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
            <For each=move || cards.get() key=|card| card.name.clone() children=card />
            <Show when=move || !cards.with(Vec::is_empty)>
                <Drawn />
            </Show>
        </ul>
    }
}

/// What is drawn where nothing else was said.
const FIRST_DRAWN: &str = "gray";

/// The set that is drawn here.
#[component]
fn Drawn() -> impl IntoView {
    let lab = Lab::get();
    let is_chosen = move || spec_of(&lab.settings.set()).is_some();
    view! {
        <li>
            <label class="card">
                <input
                    type="radio"
                    name="set"
                    data-testid="set-drawn"
                    prop:checked=is_chosen
                    on:change=move |_| lab.change(|s| s.open_set(format!("{DRAWN}{FIRST_DRAWN}")))
                />
                <span class="title">"Digits on a ground, drawn here"</span>
                <small>"5,000 images, 16 × 16, grey or colour, 10 classes"</small>
                <small>"Dials for ground, colour, size and pixels: step Perception"</small>
            </label>
            <small class="credit">"The handwritten digits above on grounds that this page makes; the same draw for everyone (seed 0)."</small>
        </li>
    }
}
