//! What the two subspaces hold, in a sentence, and how exact that is.

use crate::reactive::*;

use crate::lab::Lab;
use crate::text;
use crate::widgets::said::said;

/// The one sentence that says what is seen.
pub(crate) fn say(lab: Lab) -> impl IntoView {
    said(move || match (lab.current.get(), lab.reconstructed.get()) {
        _ if lab.preview().is_some() => lab.preview().map_or_else(text::waiting, |it| text::preview(&it.preview)),
        (Some(current), Some(answer)) => text::reading(&current, &answer),
        _ => text::waiting(),
    })
}

/// How exact it is.
pub(crate) fn status(lab: Lab) -> Option<String> {
    let seed = lab.settings.seed();
    lab.current.with(|current| {
        lab.reconstructed.with(|answer| current.as_ref().map(|it| text::status(it, answer.as_deref(), seed)))
    })
}
