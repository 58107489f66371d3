//! Images clean, corrupted and rebuilt; a column is an image.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::noise::NoisePictures;
use subspace_lab_words::{Code, Number, Words, t};

use super::state::NoiseLab;
use super::verdict::{Certificate, Solving};
use crate::text;
use crate::widgets::no_sample::OfImages;
use crate::widgets::picture::{Cell, blank, paint};
use crate::widgets::row::Rows;

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

    fn title(self) -> Code {
        match self {
            Self::Clean => t!(noise_clean),
            Self::Corrupted => t!(noise_corrupted),
            Self::Denoised => t!(noise_rebuilt),
        }
    }

    fn pictures(self, answer: &NoisePictures) -> Option<&Pictures> {
        match self {
            Self::Clean => Some(&answer.clean),
            Self::Corrupted => Some(&answer.corrupted),
            Self::Denoised => answer.denoised.as_ref().map(|it| &it.pictures),
        }
    }

    /// Of each image; `None` where it is nothing.
    fn errors(self, answer: &NoisePictures) -> Option<&Vec<f64>> {
        match self {
            Self::Clean => None,
            Self::Corrupted => Some(&answer.errors),
            Self::Denoised => answer.denoised.as_ref().map(|it| &it.errors),
        }
    }

    /// The answer that has its pictures.
    fn answer(self, noise: NoiseLab) -> RwSignal<Option<Arc<NoisePictures>>> {
        if self == Self::Denoised { noise.rebuilt } else { noise.pictures }
    }

    /// Whether its pictures are those of another noise or sample than the one chosen.
    fn is_waiting(self, noise: NoiseLab) -> bool {
        match self {
            Self::Clean => false,
            Self::Corrupted => !noise.is_corrupted_shown(),
            Self::Denoised => !noise.is_rebuilt_shown(),
        }
    }
}

#[component]
pub(super) fn Stage() -> impl IntoView {
    let noise = NoiseLab::get();
    let images = Memo::new(move |_| noise.images());
    view! {
        <div class="noise-stage">
            <OfImages>
                <Rows>
                    {Row::ALL.map(|row| view! { <OneRow row images /> })}
                </Rows>
            </OfImages>
            <Certificate />
            <Solving />
        </div>
    }
}

#[component]
fn OneRow(row: Row, images: Memo<Vec<u32>>) -> impl IntoView {
    let noise = NoiseLab::get();
    let lab = noise.lab;
    let detail = move || match row {
        Row::Clean => t!(noise_as_in_the_set).words(),
        Row::Corrupted => {
            // Of what is shown, which may not be what was just chosen.
            let shown = noise.pictures.with(|it| it.as_ref().map(|it| (it.spec.clone(), it.draw)));
            let (spec, draw) = shown.unwrap_or_else(|| (noise.spec().id, noise.draw.get()));
            let kind = noise.kind_of(&spec).map_or(String::new(), |kind| kind.title.words());
            t!(noise_sample, kind = kind, draw = Number::count(draw + 1)).words()
        }
        Row::Denoised => {
            let drawn = noise.rebuilt.with(|it| Some(it.as_ref()?.denoised.as_ref()?.n_components));
            let n = drawn.unwrap_or_else(|| noise.n_components());
            t!(noise_best_linear_denoiser, n = text::components(n)).words()
        }
    };
    let title = row.title();
    // Pictures of other images, which come before, are not taken for these.
    let of_images = move |it: &&Arc<NoisePictures>| images.with(|images| it.image_idx == *images);
    let cell = move |position: usize| {
        let draw = move |canvas: &_| {
            row.answer(noise).with(|answer| match answer.as_ref().filter(of_images).and_then(|it| row.pictures(it)) {
                Some(pictures) => paint(canvas, pictures, position),
                // Clean pictures are there first; the other rows do not show other images meanwhile.
                None => noise.clean.with(|originals| match originals {
                    Some(clean) if row == Row::Clean && images.with(|it| *it == clean.image_idx) => {
                        paint(canvas, &clean.pictures, position);
                    }
                    _ => blank(canvas),
                }),
            });
        };
        let label = move || {
            let Some(current) = lab.current.get() else { return String::new() };
            let Some(image_idx) = images.with(|images| images.get(position).copied()) else { return String::new() };
            let name = text::image_name(&current.summary, image_idx);
            let error = row.answer(noise).with(|it| row.errors(it.as_ref().filter(of_images)?)?.get(position).copied());
            let error = if row == Row::Clean { Some(0.0) } else { error.filter(|_| !row.is_waiting(noise)) };
            match error {
                Some(error) => {
                    t!(noise_picture_with_error, image = name, row = row.title(), error = Number::fixed(error, 4))
                        .words()
                }
                None => t!(noise_picture, image = name, row = row.title()).words(),
            }
        };
        view! {
            <Cell draw label=Signal::derive(label) />
        }
    };
    view! {
        <section
            class=format!("row {}", row.name())
            class:waiting=move || row.is_waiting(noise)
            data-testid=format!("row-{}", row.name())
        >
            <h2>{title.words()} " " <small>{detail}</small></h2>
            <div class="pictures">
                <For each=move || 0..images.with(Vec::len) key=|position| *position children=cell />
            </div>
        </section>
    }
}
