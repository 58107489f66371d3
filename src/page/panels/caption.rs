//! What stands under a picture that leaves the page: what it shows, how it was computed, and the link to it.

use crate::reactive::*;
use subspace_lab_charts::caption::{Caption, TEXT_PX, about_width};
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::lab::Lab;
use crate::steps::Steps;
use crate::{browser, text};

/// Of something that shows this, as wide as a picture in CSS pixels.
pub(super) fn caption_of(lab: Lab, shows: &str, width_px: f64) -> Caption {
    let set = lab
        .current
        .with_untracked(|it| it.as_ref().map(|it| text::set_title(&it.summary.name, it.summary.title.clone()).words()));
    let link = browser::address_with(&lab.settings.now(subspace_lab_protocol::Settings::to_link));
    let computed = set.into_iter().chain(untrack(|| Steps::get().status())).collect::<Vec<_>>().join(" · ");
    let made_by = t!(sharing_made_by, version = env!("CARGO_PKG_VERSION")).words();
    let paragraphs = [shows.to_owned(), computed, format!("{made_by} {link}")];
    let wide = measure(TEXT_PX);
    Caption::new(&paragraphs, |line| wide(line) <= width_px)
}

/// How wide a text is in letters of this size.
pub(super) fn measure(size_px: f64) -> impl Fn(&str) -> f64 {
    let context = browser::new_canvas(1, 1).and_then(|canvas| context_of(&canvas));
    if let Some(context) = &context {
        context.set_font(&format!("{size_px}px sans-serif"));
    }
    move |text| {
        let measured = context.as_ref().and_then(|context| context.measure_text(text).ok());
        measured.map_or_else(|| about_width(text, size_px), |it| it.width())
    }
}

pub(super) fn context_of(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}
