//! What is on screen in plain words, with its own numbers: for who sees it for the first time.

use crate::reactive::*;
use subspace_lab_protocol::event::{Analysis, SetSummary};
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
            <li>{t!(first_claim).words()}</li>
            <li>{t!(first_subspace).words()}</li>
            {numbers}
        </ul>
    }
}

/// What surprises at the numbers on screen, as far as it is there to surprise.
fn of_these_numbers(lab: Lab) -> Vec<Message> {
    let (Some(current), Some(answer)) = (lab.current.get(), lab.reconstructed.get()) else { return Vec::new() };
    let (summary, analysis) = (&current.summary, &current.analysis);
    let mut said = vec![why_so_many(summary, analysis)];
    let (top, after) = (answer.top, answer.bottom_after);
    if let Extent::Share(asked) = lab.settings.top()
        && text::percent(asked) != text::percent(top.share)
    {
        let n = text::components(top.n_components);
        said.push(t!(first_asked, asked = text::percent(asked), n = n, share = text::percent(top.share)));
    }
    if lab.settings.bottom() != BottomStart::Linked {
        said.push(t!(first_left_out, out = text::percent(after.share), rest = text::percent(1.0 - after.share)));
    }
    if top.n_components > after.n_components {
        let (first, second) = (top.share, 1.0 - after.share);
        said.push(t!(
            first_overlap,
            top = text::percent(first),
            bottom = text::percent(second),
            sum = text::percent(first + second),
            both = text::percent(top.share - after.share)
        ));
    } else {
        said.push(t!(first_pair).into());
    }
    said
}

/// What bounds the number of components: images, values, or neither.
fn why_so_many(summary: &SetSummary, analysis: &Analysis) -> Message {
    let (rank, n, n_values) = (analysis.rank, analysis.n_samples, analysis.n_features);
    if rank == n_values {
        return t!(first_rank_of_values, rank = Number::count(rank), n_values = Number::count(n_values));
    }
    if rank + 1 == n {
        return t!(
            first_rank,
            n_images = Number::count(summary.n_images()),
            n_held_out = Number::count(summary.n_images() - n),
            n = Number::count(n),
            rank = Number::count(rank)
        );
    }
    let most = n_values.min(n.saturating_sub(1));
    t!(
        first_rank_less,
        rank = Number::count(rank),
        n = Number::count(n),
        n_values = Number::count(n_values),
        most = Number::count(most)
    )
}
