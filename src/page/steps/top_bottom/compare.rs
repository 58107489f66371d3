//! Two pictures of one image over each other, with a divider.

use crate::reactive::*;
use subspace_lab_protocol::settings::Shown;
use subspace_lab_words::{Code, Words, t};

use super::keys::swap_sides;
use super::single::ImageTurner;
use super::{draw_layer, picture_label};
use crate::lab::{Lab, layer};
use crate::text;
use crate::widgets::picture::Picture;
use crate::widgets::stepper::Stepper;

#[component]
pub(super) fn Compare() -> impl IntoView {
    let lab = Lab::get();
    let divider = move || lab.settings.divider();
    let put = move |percent: u32| lab.change(|settings| settings.divider = percent.min(100));
    let sides = move || lab.settings.compare();
    let left = move || layer(sides().0);
    let right = move || layer(sides().1);
    let picture = move |class: &'static str, side: fn((Shown, Shown)) -> Shown| {
        let layer = move || layer(side(sides()));
        view! {
            <div class=class>
                <Picture
                    draw=move |canvas| draw_layer(lab, layer(), lab.staged_image(), canvas)
                    label=Signal::derive(move || picture_label(lab, layer(), lab.staged_image()))
                />
            </div>
        }
    };
    let spoken = move || text::divider(divider(), sides());
    view! {
        <div class="compare">
            <div class="turner">
                <Side label=t!(rebuilt_left_picture) get=Signal::derive(move || sides().0) set=move |it| lab.change(|s| s.compare.0 = it) />
                <button type="button" data-testid="swap" on:click=move |_| swap_sides(lab)>{t!(rebuilt_swap).words()}</button>
                <Side label=t!(rebuilt_right_picture) get=Signal::derive(move || sides().1) set=move |it| lab.change(|s| s.compare.1 = it) />
                <Stepper
                    label=t!(rebuilt_divider_percent_of_the_left_picture).words()
                    value=Signal::derive(move || divider().to_string())
                    unit="%"
                    min=0.0
                    max=100.0
                    step=move |by| put(lab.settings.now(|settings| settings.divider).saturating_add_signed(by))
                    set=move |percent| put(percent as u32)
                    name="divider-percent"
                />
                <ImageTurner />
            </div>
            <div class="over" style:--divider=move || format!("{}%", divider())>
                {picture("under", |sides| sides.1)} {picture("cut", |sides| sides.0)}
                <input
                    type="range"
                    min="0"
                    max="100"
                    data-testid="divider"
                    aria-label=t!(rebuilt_divider_between_the_two_pictures).words()
                    aria-valuetext=spoken
                    prop:value=move || divider().to_string()
                    on:input=move |event| put(event_target_value(&event).parse().unwrap_or(50))
                />
            </div>
            <p class="sides">
                <span>{move || text::layer_name(left())}</span>
                <span>{move || text::layer_name(right())}</span>
            </p>
        </div>
    }
}

#[component]
fn Side(label: Code, #[prop(into)] get: Signal<Shown>, set: impl Fn(Shown) + Send + 'static) -> impl IntoView {
    let options = Shown::ALL
        .iter()
        .map(|&it| {
            view! {
                <option value=it.name() selected=move || get.get() == it>
                    {text::layer_name(layer(it))}
                </option>
            }
        })
        .collect_view();
    view! {
        <select
            aria-label=label.words()
            prop:value=move || get.get().name()
            on:change=move |event| {
                if let Some(shown) = Shown::from_name(&event_target_value(&event)) {
                    set(shown);
                }
            }
        >
            {options}
        </select>
    }
}
