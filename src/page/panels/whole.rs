//! The page as one file, to take along.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use crate::browser;

/// As the build calls it: `xtask/src/single_file.rs`.
const FILE: &str = "subspace-lab.html";

#[component]
pub(super) fn WholeCard() -> impl IntoView {
    view! {
        <section hidden=browser::sets_in_file().is_some()>
            <h2>{t!(sharing_whole).words()}</h2>
            <p>
                <a href=FILE download=FILE data-testid="one-file">{t!(sharing_one_file).words()}</a> ". "
                {t!(sharing_one_file_works).words()}
            </p>
        </section>
    }
}
