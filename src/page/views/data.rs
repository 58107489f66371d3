//! Step 1: which images, how many of which class, and what they look like on average.

use leptos::prelude::*;
use subspace_lab_protocol::event::SetCard;
use subspace_lab_protocol::settings::View;

use super::Step;
use crate::lab::{Lab, N_THUMBNAILS};
use crate::text;
use crate::widgets::pager::Pager;
use crate::widgets::picture::{Picture, paint};

pub(super) static STEP: Step = Step {
    view: View::Data,
    title: "Data",
    question: "Which pictures?",
    bar: || view! { <ThumbnailPager /> }.into_any(),
    stage: || view! { <Data /> }.into_any(),
    numbers: || view! { <Classes /> }.into_any(),
};

#[component]
fn ThumbnailPager() -> impl IntoView {
    let lab = Lab::get();
    let n_all = move || lab.current.with(|c| c.as_ref().map_or(0, |c| c.summary.n_images()));
    view! {
        <Pager
            what="images"
            first=lab.first_thumbnail
            n_all=Signal::derive(n_all)
            size=N_THUMBNAILS
            go=move |first| lab.first_thumbnail.set(first)
            name="thumbnails-first"
        />
    }
}

#[component]
fn Data() -> impl IntoView {
    view! {
        <div class="data">
            <Sets />
            <Thumbnails />
            <Mean />
        </div>
    }
}

#[component]
fn Sets() -> impl IntoView {
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
        <ul class="sets" aria-label="Image sets">
            <For each=move || lab.cards.get() key=|card| card.name.clone() children=card />
        </ul>
    }
}

#[component]
fn Thumbnails() -> impl IntoView {
    let lab = Lab::get();
    let positions = move || {
        let n_images = lab.current.with(|c| c.as_ref().map_or(0, |c| c.summary.n_images()));
        let first = lab.first_thumbnail.get();
        (0..N_THUMBNAILS.min(n_images.saturating_sub(first))).collect::<Vec<_>>()
    };
    let thumbnail = move |position: u32| {
        let label = move || {
            let image_idx = lab.first_thumbnail.get() + position;
            lab.current.with(|c| c.as_ref().map_or(String::new(), |c| text::image_name(&c.summary, image_idx)))
        };
        let draw = move |canvas: &_| {
            lab.originals.with(|pictures| {
                if let Some(pictures) = pictures {
                    paint(canvas, pictures, position as usize);
                }
            });
        };
        view! {
            <li title=label>
                <Picture draw label=Signal::derive(label) />
            </li>
        }
    };
    view! {
        <ul class="thumbnails" aria-label="Images of this set">
            <For each=positions key=|position| *position children=thumbnail />
        </ul>
    }
}

#[component]
fn Mean() -> impl IntoView {
    let lab = Lab::get();
    let draw = move |canvas: &_| {
        lab.current.with(|current| {
            if let Some(current) = current {
                paint(canvas, &current.summary.mean_image, 0);
            }
        });
    };
    view! {
        <figure class="mean">
            <Picture draw label="Mean of the analysed images" />
            <figcaption>"Mean of the analysed images. PCA describes how images differ from it."</figcaption>
            <ClassCounts />
        </figure>
    }
}

#[component]
fn ClassCounts() -> impl IntoView {
    let lab = Lab::get();
    let classes = move || lab.current.with(|c| c.as_ref().map_or(Vec::new(), |c| c.summary.classes.clone()));
    let row = |(name, n): (String, u32)| view! { <li>{name} <span>{text::count(n)}</span></li> };
    view! {
        <ul class="classes" aria-label="Images per class">
            <For each=classes key=|class| class.clone() children=row />
        </ul>
    }
}

#[component]
fn Classes() -> impl IntoView {
    let lab = Lab::get();
    let facts = move || {
        let Some(current) = lab.current.get() else { return Vec::new() };
        lab.cards.with(|cards| {
            let card = cards.iter().find(|card| card.name == current.summary.name);
            text::set_facts(&current, card.map(|card| &card.estimate))
        })
    };
    let row = |(name, value): (String, String)| view! { <tr><th scope="row">{name}</th><td>{value}</td></tr> };
    view! {
        <details data-testid="numbers">
            <summary>"About this set and its analysis"</summary>
            <table>
                <tbody>
                    <For each=facts key=|fact| fact.clone() children=row />
                </tbody>
            </table>
        </details>
    }
}
