//! Which images the stage shows.

use crate::reactive::*;
use subspace_lab_protocol::Choice;
use subspace_lab_words::{Code, Words, t};

use crate::lab::Lab;
use crate::text;
use crate::widgets::stepper::Stepper;

/// A list of ways to choose, and a button for a new draw.
#[component]
pub(super) fn ChooseImages() -> impl IntoView {
    let lab = Lab::get();
    let choice = move || lab.settings.choice();
    let choose = move |choice: Choice| {
        lab.change(|s| {
            s.choice = choice;
            s.picture = 0;
        });
    };
    let n_images = move || lab.current.with(|c| c.as_ref().map_or(1, |c| c.summary.n_here()));
    // The list's own values; the classes' are their positions.
    let chosen = move || match choice() {
        Choice::First => "first".to_owned(),
        Choice::Random => "random".to_owned(),
        Choice::From(_) => "from".to_owned(),
        Choice::LargestError(_) => "error".to_owned(),
        Choice::Class(class) => class.to_string(),
    };
    let changed = move |event| {
        let value = event_target_value(&event);
        match value.as_str() {
            "first" => choose(Choice::First),
            "random" => lab.shuffle(),
            "from" => choose(Choice::From(0)),
            "error" => {
                let n = lab.reconstructed.with_untracked(|answer| answer.as_ref().map_or(0, |it| it.top.n_components));
                choose(Choice::LargestError(n));
            }
            class => {
                if let Ok(class) = class.parse() {
                    choose(Choice::Class(class));
                }
            }
        }
    };
    let classes = move || {
        let classes = lab.current.with(|c| c.as_ref().map_or(Vec::new(), |c| c.summary.classes.clone()));
        (0_u16..)
            .zip(classes)
            .map(|(class, (name, _))| {
                view! {
                    <option value=class.to_string() selected=move || choice() == Choice::Class(class) translate="no">
                        {name}
                    </option>
                }
            })
            .collect_view()
    };
    let option = move |value: &'static str, words: Code| {
        view! { <option value=value selected=move || chosen() == value>{words.words()}</option> }
    };
    let first = move || match choice() {
        Choice::From(first) => first.min(n_images().saturating_sub(1)) + 1,
        _ => 1,
    };
    let set_first = move |number: f64| choose(Choice::From((number.round() as u32).clamp(1, n_images().max(1)) - 1));
    let worst = move || match choice() {
        Choice::LargestError(n) => text::worst(n),
        _ => t!(rebuilt_rebuilt_worst_by_the_top).words(),
    };
    view! {
        <select aria-label=t!(rebuilt_which_images).words() data-testid="choice" prop:value=chosen on:change=changed>
            {option("first", t!(rebuilt_first_images))} {option("random", t!(rebuilt_at_random))} {option("from", t!(rebuilt_from_number))}
            <option value="error" selected=move || chosen() == "error">{worst}</option>
            <optgroup label=t!(rebuilt_of_a_class).words()>{classes}</optgroup>
        </select>
        <Show when=move || matches!(choice(), Choice::From(_))>
            <Stepper
                label=t!(rebuilt_number_of_the_first_image_shown).words()
                value=Signal::derive(move || first().to_string())
                unit=""
                min=1.0
                max=Signal::derive(move || f64::from(n_images()))
                step=move |by| set_first(f64::from(first()) + f64::from(by))
                set=set_first
                name="first-image"
            />
        </Show>
        <button type="button" class="quiet" data-testid="shuffle" on:click=move |_| lab.shuffle()>
            {t!(rebuilt_other_images).words()}
        </button>
    }
}
