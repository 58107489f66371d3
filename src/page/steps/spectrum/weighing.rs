//! Beside a component looked at closely: an image with more or less of it.

use crate::reactive::*;
use subspace_lab_protocol::request::Weigh;
use subspace_lab_words::{Number, Words, t};

use super::state::SpectrumLab;
use crate::lab::Lab;
use crate::text;
use crate::widgets::dial::Dial;
use crate::widgets::picture::{Picture, blank, paint};
use crate::widgets::stepper::Stepper;

/// Weights that the dial offers at least, in standard deviations to either side; more where the image itself has more: of a faint
/// component one image may have nearly all.
const WIDE: f64 = 6.0;

#[component]
pub(super) fn Weighing(
    /// Position of the component.
    component: u32,
) -> impl IntoView {
    let (lab, step) = (Lab::get(), SpectrumLab::get());
    let image = Memo::new(move |_| lab.chosen_image());
    let weight = RwSignal::new(None::<f64>);
    Effect::new(move |_| {
        image.track();
        weight.set(None);
    });
    Effect::new(move |_| {
        step.weigh.set(image.get().map(|image_idx| Weigh { image_idx, component, weight: weight.get() }));
    });
    on_cleanup(move || step.weigh.set(None));
    // Another component's or image's may still be here.
    let weighed =
        move || step.weighed.get().filter(|it| it.component == component && Some(it.image_idx) == image.get());
    let picture = move |position: usize, what: String| {
        let draw = move |canvas: &_| match weighed() {
            Some(it) => paint(canvas, &it.pictures, position),
            None => blank(canvas),
        };
        let label = what.clone();
        view! {
            <figure>
                <Picture draw label=Signal::derive(move || label.clone()) />
                <figcaption>{what}</figcaption>
            </figure>
        }
    };
    let own = move || weighed().map(|it| it.own);
    let widest = Memo::new(move |_| own().map_or(WIDE, |own| (own.abs() + 1.0).ceil().max(WIDE)));
    let shown = Signal::derive(move || weight.get().or(own()).map_or(0.0, |it| (it * 100.0).round() / 100.0));
    let name = move || match (lab.current.get(), image.get()) {
        (Some(current), Some(image_idx)) => text::image_name(&current.summary, image_idx),
        _ => String::new(),
    };
    let said = move || own().map(|own| t!(spectrum_own_weight, image = name(), own = Number::fixed(own, 2)).words());
    let n_images = move || lab.stage_images().len() as u32;
    let turn = move |by: i32| {
        let number = untrack(|| lab.settings.picture()).saturating_add_signed(by);
        lab.change(|s| s.picture = number.min(untrack(n_images).max(1) - 1));
    };
    view! {
        <div class="weighing" data-testid="weighing" data-weight=move || weighed().map(|it| it.weight.to_string())>
            <div class="pair">
                {picture(0, t!(spectrum_as_it_is).words())} {picture(1, t!(spectrum_with_this_weight).words())}
            </div>
            <div class="controls">
            <p>{said}</p>
            <span class="labelled">{t!(rebuilt_image).words()}
            <Stepper
                label=t!(rebuilt_image).words()
                value=Signal::derive(move || (lab.settings.picture() + 1).to_string())
                unit=""
                min=1.0
                max=Signal::derive(move || f64::from(n_images()))
                step=turn
                set=move |number: f64| lab.change(|s| s.picture = number.max(1.0) as u32 - 1)
                name="weighed-image"
            /></span>
            <span class="labelled">{t!(spectrum_weight).words()}
            {move || {
                let widest = widest.get();
                view! {
                    <Dial
                        label=t!(spectrum_weight).words()
                        value=shown
                        unit=t!(spectrum_deviations).words()
                        min=-widest
                        max=Signal::derive(move || widest)
                        step=0.1
                        set=move |it| weight.set(Some(it))
                        name="weight"
                    />
                }
            }}
            </span>
            <p class="hand">
                <button type="button" data-testid="take-out" on:click=move |_| weight.set(Some(0.0))>
                    {t!(spectrum_take_out).words()}
                </button>
                <button type="button" data-testid="add-one" on:click=move |_| weight.set(Some((shown.get_untracked() + 1.0).min(widest.get_untracked())))>
                    {t!(spectrum_add_one).words()}
                </button>
                <button type="button" data-testid="own-weight" on:click=move |_| weight.set(None)>
                    {t!(spectrum_own_again).words()}
                </button>
            </p>
            </div>
        </div>
    }
}
