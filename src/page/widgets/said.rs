//! A sentence in pieces, each with its tone.

use crate::reactive::*;

use crate::text::Tone;

pub(crate) fn said(pieces: impl Fn() -> Vec<(String, Tone)> + Send + 'static) -> impl IntoView {
    let piece = |(words, tone): (String, Tone)| view! { <span class=tone.class()>{words}</span> };
    move || pieces().into_iter().map(piece).collect_view()
}
