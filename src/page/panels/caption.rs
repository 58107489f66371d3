//! What stands under a picture that leaves the page: what it shows, how it was computed, and the link to it.

use crate::reactive::*;
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::lab::Lab;
use crate::steps::Steps;
use crate::{browser, text};

/// Size of its letters and of its lines, and what is left free around everything, in CSS pixels.
pub(super) const TEXT_PX: f64 = 12.0;
pub(super) const LINE_PX: f64 = 17.0;
pub(super) const MARGIN_PX: f64 = 12.0;

/// Lines that fit under a picture.
pub(super) struct Caption {
    pub(super) lines: Vec<String>,
}

impl Caption {
    /// Of something that shows this, as wide as a picture in CSS pixels. It keeps no wider word whole.
    pub(super) fn new(lab: Lab, shows: &str, width_px: f64) -> Self {
        let set = lab.current.with_untracked(|it| {
            it.as_ref().map(|it| text::set_title(&it.summary.name, it.summary.title.clone()).words())
        });
        let link = browser::address_with(&lab.settings.now(subspace_lab_protocol::Settings::to_link));
        let computed = set.into_iter().chain(untrack(|| Steps::get().status())).collect::<Vec<_>>().join(" · ");
        let made_by = t!(sharing_made_by, version = env!("CARGO_PKG_VERSION")).words();
        let paragraphs = [shows.to_owned(), computed, format!("{made_by} {link}")];
        let wide = measure();
        let lines = paragraphs.iter().flat_map(|it| wrapped(it, |line| wide(line) <= width_px)).collect();
        Self { lines }
    }

    /// Height of all lines in CSS pixels.
    pub(super) fn height_px(&self) -> f64 {
        LINE_PX * self.lines.len() as f64
    }
}

/// How wide a text is in letters of a caption.
fn measure() -> impl Fn(&str) -> f64 {
    let context = browser::new_canvas(1, 1).and_then(|canvas| context_of(&canvas));
    if let Some(context) = &context {
        context.set_font(&format!("{TEXT_PX}px sans-serif"));
    }
    move |text| {
        let measured = context.as_ref().and_then(|context| context.measure_text(text).ok());
        measured.map_or(TEXT_PX * 0.6 * text.chars().count() as f64, |it| it.width())
    }
}

pub(super) fn context_of(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// A text in lines that fit; a word that fits nowhere is cut.
fn wrapped(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.to_string()));
            }
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn lines_fit_and_nothing_is_lost() {
        let text = "of a link https://example.org/lab/#v=1&view=noise and more";
        let lines = wrapped(text, |line| line.chars().count() <= 12);
        assert!(lines.iter().all(|line| line.chars().count() <= 12), "{lines:?}");
        let all: String = lines.concat().split(' ').collect();
        assert_eq!(all, text.split(' ').collect::<String>());
        assert_eq!(wrapped("", |_| false), [""]);
    }
}
