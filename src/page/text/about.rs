//! What the page is about, whose claim it shows, and what it does not show.

use subspace_lab_protocol::settings::Theme;
use subspace_lab_words::{Code, Words, t};

/// Paragraphs under "?".
pub(crate) const ABOUT: [Code; 5] = [
    t!(about_balestriero_and_lecun_claim_a_model),
    t!(about_here_every_picture_is_rebuilt_live),
    t!(about_what_this_does_not_show_that),
    t!(about_in_the_step_noise_encoder_and),
    t!(about_nothing_leaves_this_page_it_asks),
];

/// The source of the claim.
pub(crate) const CITATION: Code = t!(about_r_balestriero_y_lecun_how_learning);

/// In the list of themes.
pub(crate) fn theme(theme: Theme) -> String {
    match theme {
        Theme::System => t!(about_as_the_system).words(),
        Theme::Light => t!(about_light).words(),
        Theme::Dark => t!(about_dark).words(),
        Theme::Projector => t!(about_projector).words(),
    }
}
