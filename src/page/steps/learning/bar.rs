//! Which part is shown, and the controls that encoders have in common.

use leptos::prelude::*;
use subspace_lab_protocol::learning::{ALLOWED_COMPONENTS, Part};

use super::state::Learning;
use crate::lab::Lab;
use crate::text;
use crate::widgets::segmented::Segmented;
use crate::widgets::stepper::Stepper;

#[component]
pub(super) fn Bar() -> impl IntoView {
    let lab = Lab::get();
    let part = Memo::new(move |_| lab.settings.learning().part);
    view! {
        <div class="learning-bar">
            <Segmented
                label="Part of this step"
                options=vec![
                    (Part::Clock, "Learned last"),
                    (Part::Autoencoder, "A real one"),
                    (Part::Joint, "Same error"),
                    (Part::Twins, "Blind twins"),
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
        let words = text::count(n);
        view! { <option value=n.to_string() selected=move || lab.settings.learning().n_allowed == n>{words}</option> }
    };
    view! {
        <span class="parameter">
            <span>"Dimensions"</span>
            <Stepper
                label="Dimensions of the code, K"
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
            <span>"from"</span>
            <select
                aria-label="Components that the encoder may use"
                data-testid="within"
                on:change=move |event| {
                    if let Ok(n) = event_target_value(&event).parse() {
                        lab.change(|s| s.learning.n_allowed = n);
                    }
                }
            >
                {ALLOWED_COMPONENTS.map(option)}
            </select>
            <span>"components"</span>
        </label>
    }
}
