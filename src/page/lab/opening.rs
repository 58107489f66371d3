//! Where the images of a set come from when it is opened.

use subspace_lab_protocol::drawing::spec_of;
use subspace_lab_protocol::request::Source;
use subspace_lab_words::{Code, Message, t};
use web_sys::Blob;

use crate::browser;

/// Short names of the built-in sets and what they are called, in the order shown. A new one is one line here and its files in
/// `static/samples`.
pub(crate) const BUILT_IN_SETS: [(&str, Code); 5] = [
    ("flowers-small", t!(page_flower_photos_200)),
    ("flowers", t!(sets_flowers)),
    ("satellite", t!(sets_satellite)),
    ("fashion", t!(sets_fashion)),
    ("digits", t!(sets_digits)),
];

/// The built-in set whose images are drawn on grounds.
const ORIGINALS: &str = "digits";

/// The built-in set that a page in one file shows where a step is about one that it lacks.
pub(super) const STAND_IN: &str = "digits";

/// What a built-in set is called; nothing if there is none of this name.
pub(super) fn title(name: &str) -> Message {
    let title = BUILT_IN_SETS.iter().find(|(it, _)| *it == name).map(|(_, title)| *title);
    title.map_or_else(Message::default, Message::from)
}

/// The images of a set that is to be opened.
pub(super) enum Opened {
    BuiltIn(Source),
    Kept(Blob),
}

/// Whether this site has a set of this name, or can draw it.
pub(super) fn is_offered(name: &str) -> bool {
    BUILT_IN_SETS.iter().any(|(it, _)| *it == name) || spec_of(name).is_some()
}

/// The same, of a page that is one file: that may lack some.
pub(crate) fn is_here(name: &str) -> bool {
    let file = spec_of(name).map_or(name, |_| ORIGINALS);
    is_offered(name) && browser::sets_in_file().is_none_or(|sets| sets.split(' ').any(|it| it == file))
}

pub(super) async fn fetch_set(name: &str) -> Result<Source, Message> {
    let spec = spec_of(name);
    let file = if spec.is_some() { ORIGINALS } else { name };
    let description = browser::fetch_text(&format!("samples/{file}.json")).await?;
    let sheet = browser::fetch_bytes(&format!("samples/{file}.webp")).await?;
    Ok(match spec {
        // The same pictures for everyone: what the dials change is seen, and not another draw.
        Some(spec) => Source::Drawn { description, sheet, spec: spec.to_owned(), seed: 0 },
        None => Source::Sheet { description, sheet },
    })
}
