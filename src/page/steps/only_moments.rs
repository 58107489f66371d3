//! In place of a step that is about single analysed images, where there are only their moments.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use super::Looks;

pub(super) static LOOKS: Looks = Looks::of_stage(|| view! { <Stage /> }.into_any());

#[component]
fn Stage() -> impl IntoView {
    view! {
        <div class="arriving" role="status" data-testid="only-moments">
            <p>{t!(pca_only_moments).words()}</p>
        </div>
    }
}
