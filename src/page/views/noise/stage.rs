//! Images clean, corrupted and rebuilt; a column is an image.

use leptos::prelude::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::noise::NoisePictures;

use crate::lab::Lab;
use crate::text;
use crate::widgets::picture::{Picture, paint};

/// One row of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Row {
    Clean,
    Corrupted,
    Denoised,
}

impl Row {
    const ALL: [Self; 3] = [Self::Clean, Self::Corrupted, Self::Denoised];

    fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Corrupted => "corrupted",
            Self::Denoised => "denoised",
        }
    }

    fn pictures(self, answer: &NoisePictures) -> &Pictures {
        match self {
            Self::Clean => &answer.clean,
            Self::Corrupted => &answer.corrupted,
            Self::Denoised => &answer.denoised,
        }
    }
}

#[component]
pub(super) fn Stage() -> impl IntoView {
    let lab = Lab::get();
    let n_images = Memo::new(move |_| lab.noise.pictures.with(|it| it.as_ref().map_or(0, |it| it.image_idx.len())));
    view! {
        <div class="grid" class:waiting=move || lab.is_noise_stale()>
            {Row::ALL.map(|row| view! { <OneRow row n_images /> })}
        </div>
    }
}

#[component]
fn OneRow(row: Row, n_images: Memo<usize>) -> impl IntoView {
    let lab = Lab::get();
    let detail = move || match row {
        Row::Clean => "as in the set".to_owned(),
        Row::Corrupted => {
            let kind = lab.noise_kind().map_or(String::new(), |kind| kind.title);
            format!("{kind}, sample {}", text::count(lab.noise.draw.get() + 1))
        }
        Row::Denoised => {
            let n = lab.noise.pictures.with(|it| it.as_ref().map_or(0, |it| it.n_components));
            format!("best linear denoiser, {}", text::components(n))
        }
    };
    let title = match row {
        Row::Clean => "Clean",
        Row::Corrupted => "Corrupted",
        Row::Denoised => "Rebuilt",
    };
    let cell = move |position: usize| {
        let draw = move |canvas: &_| {
            lab.noise.pictures.with(|answer| {
                if let Some(answer) = answer {
                    paint(canvas, row.pictures(answer), position);
                }
            });
        };
        let label = move || {
            let Some(current) = lab.current.get() else { return String::new() };
            lab.noise.pictures.with(|answer| {
                let Some(answer) = answer else { return String::new() };
                let Some(&image_idx) = answer.image_idx.get(position) else { return String::new() };
                let name = text::image_name(&current.summary, image_idx);
                let error = answer.errors.get(position).map_or(0.0, |(corrupted, denoised)| match row {
                    Row::Clean => 0.0,
                    Row::Corrupted => *corrupted,
                    Row::Denoised => *denoised,
                });
                format!("{name}, {}, mean squared error {error:.4}", row.name())
            })
        };
        view! {
            <div class="cell" title=label>
                <Picture draw label=Signal::derive(label) />
            </div>
        }
    };
    view! {
        <section class=format!("row {}", row.name()) data-testid=format!("row-{}", row.name())>
            <h2>{title} " " <small>{detail}</small></h2>
            <div class="pictures">
                <For each=move || 0..n_images.get() key=|position| *position children=cell />
            </div>
        </section>
    }
}
