//! Which part is shown, and the controls that encoders have in common.

use crate::reactive::*;
use subspace_lab_protocol::learning::{ALLOWED_COMPONENTS, Part};
use subspace_lab_words::{Number, Words, t};

use super::state::Learning;
use crate::lab::Lab;
use crate::widgets::segmented::Segmented;
use crate::widgets::stepper::Stepper;

#[component]
pub(super) fn Bar() -> impl IntoView {
    let lab = Lab::get();
    let part = Memo::new(move |_| lab.settings.learning().part);
    view! {
        <div class="learning-bar">
            <Segmented
                label=t!(learning_part_of_this_step)
                options=vec![
                    (Part::Clock, t!(learning_learned_last)),
                    (Part::Autoencoder, t!(learning_a_real_one)),
                    (Part::Joint, t!(learning_same_error)),
                    (Part::Twins, t!(learning_blind_twins)),
                ]
                chosen=part
                choose=move |part| lab.change(|s| s.learning.part = part)
            />
            <Show when=move || matches!(part.get(), Part::Joint | Part::Twins)>
                <Dimensions />
            </Show>
            <Show when=move || part.get() == Part::Autoencoder>
                <super::autoencoder::Controls />
            </Show>
        </div>
    }
}

/// K, and the components that encoders may use.
#[component]
fn Dimensions() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let k = Memo::new(move |_| it.ask_joint().n_components);
    let most = Memo::new(move |_| it.most_components());
    let set = move |n: u32| lab.change(|s| s.learning.n_components = n.clamp(1, most.get_untracked()));
    let option = move |n: u32| {
        let words = Number::count(n).words();
        view! { <option value=n.to_string() selected=move || lab.settings.learning().n_allowed == n>{words}</option> }
    };
    view! {
        <span class="parameter">
            <span>{t!(learning_dimensions).words()}</span>
            <Stepper
                label=t!(learning_dimensions_of_the_code_k).words()
                value=Signal::derive(move || k.get().to_string())
                unit=""
                min=1.0
                max=Signal::derive(move || f64::from(most.get()))
                step=move |by: i32| set(k.get_untracked().saturating_add_signed(by))
                set=move |n: f64| set(n.round() as u32)
                name="dims"
            />
        </span>
        <label class="parameter">
            <span>{t!(learning_from).words()}</span>
            <select
                aria-label=t!(learning_components_that_the_encoder_may_use).words()
                data-testid="within"
                on:change=move |event| {
                    if let Ok(n) = event_target_value(&event).parse() {
                        lab.change(|s| s.learning.n_allowed = n);
                    }
                }
            >
                {ALLOWED_COMPONENTS.map(option)}
            </select>
            <span>{t!(learning_components).words()}</span>
        </label>
    }
}
