//! Step 2: how the variance is spread over the components, and what the components look like.

mod points;
mod state;
mod weighing;

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::settings::{GALLERY_PAGE, Plot, View};
use subspace_lab_words::{Words, t};

use super::{Looks, Parts, Step, apart};
use crate::charts::Chart;
use crate::lab::Lab;
use crate::text;
use crate::widgets::no_sample::OfImages;
use crate::widgets::pager::Pager;
use crate::widgets::picture::{Cell, paint};
use crate::widgets::segmented::Segmented;
use points::Points;
use state::SpectrumLab;
use subspace_lab_charts::scree::{self, Scree};
use weighing::Weighing;

pub(super) static STEP: Step = Step {
    view: View::Spectrum,
    title: t!(steps_spectrum),
    question: t!(steps_spectrum_question),
    keys: &[],
    needs_images: false,
    previews: false,
    program: apart!(spectrum in basics, PARTS),
};

static PARTS: Parts = Parts {
    open: |lab| Rc::new(SpectrumLab::open(lab)),
    looks: Looks {
        bar: || view! { <Bar /> }.into_any(),
        stage: || view! { <Spectrum /> }.into_any(),
        below: None,
        say: None,
        status: None,
        numbers: || ().into_any(),
    },
};

#[component]
fn Bar() -> impl IntoView {
    let lab = Lab::get();
    view! {
        <Segmented
            label=t!(spectrum_plot)
            options=vec![(Plot::Scree, t!(spectrum_plot_scree)), (Plot::Points, t!(spectrum_plot_points))]
            chosen=Signal::derive(move || lab.settings.plot())
            choose=move |plot| lab.change(|s| s.plot = plot)
        />
        <Show when=move || lab.settings.plot() == Plot::Scree>
            <Segmented
                label=t!(spectrum_scale_of_the_variance)
                options=vec![(true, t!(spectrum_log)), (false, t!(spectrum_linear))]
                chosen=Signal::derive(move || lab.settings.log_scree())
                choose=move |log| lab.change(|s| s.log_scree = log)
            />
        </Show>
        <Pager
            what=t!(spectrum_paged_components)
            first=Signal::derive(move || lab.settings.component())
            n_all=Signal::derive(move || lab.rank())
            size=GALLERY_PAGE
            go=move |first| lab.change(|s| s.component = first)
            name="component-first"
        />
        <span class="quiet">{t!(spectrum_colour_scale).words()}</span>
        <Segmented
            label=t!(spectrum_colour_scale_of_the_components)
            options=vec![(false, t!(spectrum_own)), (true, t!(spectrum_common))]
            chosen=Signal::derive(move || lab.settings.common_scale())
            choose=move |common| lab.change(|s| s.common_scale = common)
        />
    }
}

#[component]
fn Spectrum() -> impl IntoView {
    let lab = Lab::get();
    let plot = Memo::new(move |_| lab.settings.plot());
    view! {
        <div class="spectrum">
            {move || match plot.get() {
                Plot::Scree => view! { <ScreePlot /> }.into_any(),
                Plot::Points => view! { <OfImages><Points /></OfImages> }.into_any(),
            }}
            <Gallery />
        </div>
    }
}

#[component]
fn ScreePlot() -> impl IntoView {
    let lab = Lab::get();
    let draw = move |surface: &_| {
        let (Some(current), Some(reconstructed)) = (lab.current.get(), lab.reconstructed.get()) else { return Ok(()) };
        let it = Scree {
            axis: lab.axis(),
            ratio: &current.analysis.explained_variance_ratio,
            logarithmic: lab.settings.log_scree(),
            top: reconstructed.top,
            bottom_after: reconstructed.bottom_after,
            before_rounding: current.analysis.below_rounding_idx,
        };
        scree::draw(surface, &it)
    };
    let rounding = move || lab.current.with(|c| c.as_ref().and_then(|it| text::below_rounding(it)));
    let label = move || {
        let scree = lab.current.with(|c| c.as_ref().map_or(String::new(), |c| scree::label(&c.analysis)));
        text::with_rounding(scree, rounding())
    };
    view! {
        <figure>
            <figcaption>
                {t!(spectrum_share_of_the_variance_that_each).words()}
                {move || rounding().map(|sentence| format!(". {sentence}"))}
            </figcaption>
            <Chart label=Signal::derive(label) draw />
        </figure>
    }
}

#[component]
fn Gallery() -> impl IntoView {
    let (lab, components) = (Lab::get(), SpectrumLab::get().components);
    let positions = move || {
        let n_left = lab.rank().saturating_sub(lab.settings.component());
        (0..GALLERY_PAGE.min(n_left)).collect::<Vec<_>>()
    };
    let eigen_image = move |position: u32| {
        let caption = move || {
            let shown = components.get();
            let first = shown.as_ref().map_or_else(|| lab.settings.component(), |it| it.first);
            let limit = shown.and_then(|it| it.limits.get(position as usize).copied());
            lab.current.with(|c| {
                c.as_ref().map_or(Default::default(), |c| text::component(&c.analysis, first + position, limit))
            })
        };
        let draw = move |canvas: &_| {
            components.with(|it| {
                if let Some(it) = it {
                    paint(canvas, &it.pictures, position as usize);
                }
            });
        };
        view! {
            <li>
                <Cell
                    draw
                    label=Signal::derive(move || caption().title)
                    aside=Callback::new(move |()| {
                        let component = lab.settings.component() + position;
                        view! { <OfImages><Weighing component /></OfImages> }.into_any()
                    })
                />
                <b>{move || caption().title}</b>
                <small>{move || caption().share}</small>
                <small>{move || caption().limits}</small>
            </li>
        }
    };
    view! {
        <ul class="gallery" data-reach="" tabindex="0" aria-label=t!(spectrum_components_as_pictures_eigen_images).words()>
            <For each=positions key=|position| *position children=eigen_image />
        </ul>
    }
}
