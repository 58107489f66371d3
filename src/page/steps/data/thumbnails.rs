//! The images of the set on screen as they are, and their mean.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use super::classes::Classes;
use super::state::{DataLab, N_THUMBNAILS};
use crate::lab::Lab;
use crate::text;
use crate::widgets::pager::Pager;
use crate::widgets::picture::{Cell, paint};

#[component]
pub(super) fn ThumbnailPager() -> impl IntoView {
    let lab = Lab::get();
    let n_all = move || lab.current.with(|c| c.as_ref().map_or(0, |c| c.summary.n_here()));
    view! {
        <Show when=move || lab.has_pictures()>
            <Pager
                what=t!(data_images)
                first=Signal::derive(move || lab.settings.thumbnail())
                n_all=Signal::derive(n_all)
                size=N_THUMBNAILS
                go=move |first| lab.change(|s| s.thumbnail = first)
                name="thumbnails-first"
            />
        </Show>
    }
}

#[component]
pub(super) fn Thumbnails() -> impl IntoView {
    let (lab, data) = (Lab::get(), DataLab::get());
    let positions = move || {
        let n_images = lab.current.with(|c| c.as_ref().map_or(0, |c| c.summary.n_here()));
        let first = lab.settings.thumbnail();
        (0..N_THUMBNAILS.min(n_images.saturating_sub(first))).collect::<Vec<_>>()
    };
    let thumbnail = move |position: u32| {
        let label = move || {
            let image_idx = lab.settings.thumbnail() + position;
            lab.current.with(|c| c.as_ref().map_or(String::new(), |c| text::image_name(&c.summary, image_idx)))
        };
        let draw = move |canvas: &_| {
            // Others may still be here, of another page or step.
            let is_here =
                |image_idx: &[u32]| image_idx.get(position as usize) == Some(&(lab.settings.thumbnail() + position));
            data.originals.with(|originals| {
                if let Some(originals) = originals.as_ref().filter(|it| is_here(&it.image_idx)) {
                    paint(canvas, &originals.pictures, position as usize);
                }
            });
        };
        view! {
            <li>
                <Cell draw label=Signal::derive(label) />
            </li>
        }
    };
    view! {
        <ul class="thumbnails" data-reach="" tabindex="0" aria-label=t!(data_images_of_this_set).words()>
            <For each=positions key=|position| *position children=thumbnail />
        </ul>
    }
}

#[component]
pub(super) fn Mean() -> impl IntoView {
    let lab = Lab::get();
    let draw = move |canvas: &_| {
        lab.current.with(|current| {
            if let Some(current) = current {
                paint(canvas, &current.summary.mean_image, 0);
            }
        });
    };
    view! {
        <figure class="mean" data-reach="" tabindex="0">
            <Cell draw label=t!(data_mean_of_the_analysed_images).words() />
            <figcaption>{t!(data_mean_of_the_analysed_images_pca).words()}</figcaption>
            <Classes />
        </figure>
    }
}
