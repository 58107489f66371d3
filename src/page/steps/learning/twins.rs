//! Blind twins: two reconstructions with nearly the same error, one by an encoder that knows the classes.

use crate::reactive::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::learning::TwinPair;
use subspace_lab_words::{Words, t};
use web_sys::HtmlCanvasElement;

use super::figures::Figures;
use super::rows::{Originals, StageRow, paint_if};
use super::state::Learning;
use super::words;
use super::work::Work;
use crate::lab::Lab;
use crate::widgets::row::{Place, Rows};

#[component]
pub(super) fn Stage() -> impl IntoView {
    let learning = Learning::get();
    let it = learning;
    let revealed = move |is_a: bool| {
        it.guess.get()?;
        let a_knows = it.twins.with(|it| Some(it.as_ref()?.pair.as_ref()?.a_knows))?;
        Some(a_knows == is_a)
    };
    let detail = move |is_a: bool| match revealed(is_a) {
        None => t!(learning_pca_or_the_encoder_that_knows).words(),
        Some(true) => t!(learning_the_encoder_that_knows_the_classes).words(),
        Some(false) => "PCA".to_owned(),
    };
    let paint = move |canvas: &HtmlCanvasElement, position: usize, of: fn(&TwinPair) -> &Pictures| {
        it.twins.with(|it| {
            let pair = it.as_ref().and_then(|it| Some((&it.image_idx, it.pair.as_ref()?)));
            pair.is_some_and(|(image_idx, pair)| paint_if(learning, canvas, position, image_idx, of(pair)))
        })
    };
    view! {
        <Rows>
            <Originals paint_at=move |(canvas, position): Place| paint(&canvas, position, |pair| &pair.originals) />
            <StageRow
                name="a"
                title="A"
                detail=Signal::derive(move || detail(true))
                paint_at=move |(canvas, position): Place| paint(&canvas, position, |pair| &pair.a)
                about=|_: usize| None
            />
            <StageRow
                name="b"
                title="B"
                detail=Signal::derive(move || detail(false))
                paint_at=move |(canvas, position): Place| paint(&canvas, position, |pair| &pair.b)
                about=|_: usize| None
            />
        </Rows>
    }
}

#[component]
pub(super) fn Below() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let pair = move || it.twins.with(|it| it.as_ref()?.pair.clone());
    let has_guessed = Memo::new(move |_| it.guess.get().is_some());
    let answer = move || {
        let (guess, pair) = (it.guess.get()?, pair()?);
        Some(words::twins_answer(&pair, guess == pair.a_knows, it.score.get()))
    };
    let absent = move || {
        let of_scores = it.scores.with(|it| it.as_ref().and_then(|it| it.absent.clone()));
        of_scores.or_else(|| it.twins.with(|it| it.as_ref().and_then(|it| it.absent.clone()))).map(|it| it.words())
    };
    let button = move |is_a: bool, words: &'static str, name: &'static str| {
        let is_pressed = move || it.guess.get() == Some(is_a);
        view! {
            <button
                type="button"
                data-testid=name
                disabled=move || pair().is_none() || has_guessed.get()
                aria-pressed=move || is_pressed().to_string()
                on:click=move |_| it.take(is_a)
            >
                {words}
            </button>
        }
    };
    let column = move |is_knowing: bool| {
        Signal::derive(move || {
            has_guessed.get().then(pair).flatten().map(|pair| if is_knowing { pair.knowing } else { pair.pca })
        })
    };
    view! {
        <div class="two">
            <div class="guess" role="group" aria-label=t!(learning_guess).words()>
                <p><b>{t!(learning_which_one_comes_from_the_encoder).words()}</b></p>
                <p class="quiet">{move || pair().map(|pair| words::twins_rule(&pair))}</p>
                <p class="buttons">
                    {button(true, "A", "guess-a")} {button(false, "B", "guess-b")}
                    <button
                        type="button"
                        data-testid="other-twins"
                        disabled=move || !has_guessed.get()
                        on:click=move |_| lab.shuffle()
                    >
                        {t!(learning_other_images_other_sides).words()}
                    </button>
                </p>
                <p data-testid="answer" role="status">{move || answer().or_else(absent)}</p>
                <Work words=t!(learning_solving_for_the_encoder_of_every) />
            </div>
            <Figures first=(t!(learning_pca), column(false)) second=(t!(learning_knows_the_classes), column(true)) name="twin-figures" />
        </div>
    }
}
