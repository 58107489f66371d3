//! What themes are called.

use subspace_lab_protocol::settings::Theme;
use subspace_lab_words::{Words, t};

/// In the list of themes.
pub(crate) fn theme(theme: Theme) -> String {
    match theme {
        Theme::System => t!(page_as_the_system).words(),
        Theme::Light => t!(page_light).words(),
        Theme::Dark => t!(page_dark).words(),
        Theme::Projector => t!(page_projector).words(),
    }
}
