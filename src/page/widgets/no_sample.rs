//! In place of pictures, where there are only moments.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use crate::lab::Lab;

/// What shows images; the sentence, where there is none.
#[component]
pub(crate) fn OfImages(children: ChildrenFn) -> impl IntoView {
    let lab = Lab::get();
    let has_pictures = Memo::new(move |_| lab.has_pictures());
    view! {
        <Show when=move || has_pictures.get() fallback=|| view! { <NoSample /> }>
            {children()}
        </Show>
    }
}

#[component]
fn NoSample() -> impl IntoView {
    view! {
        <div class="arriving" role="status" data-testid="no-sample">
            <p>{t!(engine_no_sample).words()}</p>
        </div>
    }
}
