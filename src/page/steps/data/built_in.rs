//! The built-in sets, with their licences and credits.

use crate::reactive::*;
use subspace_lab_protocol::drawing::{DRAWN, spec_of};
use subspace_lab_protocol::event::SetCard;
use subspace_lab_words::{Message, Words, t};

use super::state::DataLab;
use crate::lab::Lab;
use crate::{browser, text};

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
                    <span class="title" translate="no">{text::set_title(&card.name, Message::verbatim(&card.title)).words()}</span>
                    <small>{text::card_size(&card)}</small>
                    <small>{text::estimate(&card.estimate)}</small>
                </label>
                <small class="credit" translate="no">
                    <a href=card.licence_file.clone()>{card.licence.clone()}</a> ": " {credit} ". " {card.source.clone()} "."
                </small>
            </li>
        }
    };
    view! {
        <ul class="sets" aria-label=t!(data_built_in_image_sets).words()>
            <For each=move || cards.get() key=|card| card.name.clone() children=card />
            <Show when=move || !cards.with(Vec::is_empty)>
                <Drawn />
            </Show>
        </ul>
        <p hidden=browser::sets_in_file().is_none()>{t!(data_other_sets_on_the_site).words()}</p>
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
                <span class="title">{t!(data_digits_on_a_ground_drawn_here).words()}</span>
                <small>{t!(data_n5_000_images_16_16_grey).words()}</small>
                <small>{t!(data_dials_for_ground_colour_size_and).words()}</small>
            </label>
            <small class="credit">{t!(data_the_handwritten_digits_above_on_grounds).words()}</small>
        </li>
    }
}
