//! Where the images of a set come from when it is opened.

use subspace_lab_protocol::request::Source;
use web_sys::Blob;

use crate::browser;

/// The images of a set that is to be opened.
pub(super) enum Opened {
    BuiltIn(Source),
    Kept(Blob),
}

pub(super) async fn fetch_set(name: &str) -> Result<Source, String> {
    let description = browser::fetch_text(&format!("samples/{name}.json")).await?;
    let sheet = browser::fetch_bytes(&format!("samples/{name}.webp")).await?;
    Ok(Source::Sheet { description, sheet })
}
