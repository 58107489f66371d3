//! A link as a picture that cameras read, made here: nothing is asked of any other site.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around it, as the standard wants them.
const MARGIN: i32 = 4;

/// The picture as the inside of an SVG element and its `viewBox`; `None` if the link is too long for one.
pub(super) fn svg(link: &str) -> Option<(String, String)> {
    let code = QrCode::encode_text(link, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x},{y}h1v1h-1z");
        }
    }
    let size = code.size() + 2 * MARGIN;
    let ground = format!("<rect x=\"-{MARGIN}\" y=\"-{MARGIN}\" width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>");
    Some((format!("{ground}<path d=\"{path}\" fill=\"#000\"/>"), format!("-{MARGIN} -{MARGIN} {size} {size}")))
}
