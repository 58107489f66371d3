//! What is on screen in plain words, with its own numbers: for who sees it for the first time.

use leptos::prelude::*;
use subspace_lab_protocol::{BottomStart, Extent};
use subspace_lab_words::{Message, Number, Words, t};

use crate::lab::Lab;
use crate::text;

#[component]
pub(super) fn FirstLook() -> impl IntoView {
    let lab = Lab::get();
    let numbers = move || of_these_numbers(lab).into_iter().map(|it| view! { <li>{it.words()}</li> }).collect_view();
    view! {
        <h2 id="first-look">{t!(first_title).words()}</h2>
        <ul data-testid="first-look">
            <li>{t!(first_component).words()}</li>
            <li>{t!(first_variance).words()}</li>
            <li>{t!(first_top_bottom).words()}</li>
            {numbers}
            <li>{t!(first_beyond).words()}</li>
        </ul>
    }
}

/// What surprises at the numbers on screen, as far as it is there to surprise.
fn of_these_numbers(lab: Lab) -> Vec<Message> {
    let (Some(current), Some(answer)) = (lab.current.get(), lab.reconstructed.get()) else { return Vec::new() };
    let (summary, analysis) = (&current.summary, &current.analysis);
    let mut said = vec![if analysis.rank < analysis.n_samples {
        let (n_images, n_held_out) = (summary.n_images(), summary.n_images() - analysis.n_samples);
        t!(
            first_rank,
            n_images = Number::count(n_images),
            n_held_out = Number::count(n_held_out),
            n = Number::count(analysis.n_samples),
            rank = Number::count(analysis.rank)
        )
    } else {
        t!(first_rank_of_values, rank = Number::count(analysis.rank), n_values = Number::count(analysis.n_features))
    }];
    let (top, after) = (answer.top, answer.bottom_after);
    if let Extent::Share(asked) = lab.settings.top()
        && text::percent(asked) != text::percent(top.share)
    {
        let n = text::components(top.n_components);
        said.push(t!(first_asked, asked = text::percent(asked), n = n, share = text::percent(top.share)));
    }
    said.push(t!(first_left_out, out = text::percent(after.share), rest = text::percent(1.0 - after.share)));
    if lab.settings.bottom() != BottomStart::Linked && top.n_components > after.n_components {
        let (first, second) = (top.share, 1.0 - after.share);
        said.push(t!(
            first_overlap,
            top = text::percent(first),
            bottom = text::percent(second),
            sum = text::percent(first + second),
            both = text::percent(top.share - after.share)
        ));
    }
    said
}
