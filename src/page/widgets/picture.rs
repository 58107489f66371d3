//! A picture: bytes from the engine on a canvas of their own size, scaled by the style sheet.

use leptos::html;
use leptos::prelude::*;
use subspace_lab_protocol::event::Pictures;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

/// Runs `draw` now and whenever a signal it reads changes; what it leaves undrawn stays as it was.
#[component]
pub(crate) fn Picture(
    /// Draws, mostly by [`paint`].
    draw: impl Fn(&HtmlCanvasElement) + 'static,
    /// What it shows, for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let canvas = NodeRef::<html::Canvas>::new();
    Effect::new(move |_| {
        if let Some(canvas) = canvas.get() {
            draw(&canvas);
        }
    });
    view! { <canvas node_ref=canvas role="img" aria-label=label width="1" height="1"></canvas> }
}

/// Takes off what is no longer true; the canvas keeps its place.
pub(crate) fn blank(canvas: &HtmlCanvasElement) {
    canvas.set_width(canvas.width());
}

/// Puts the picture at `position` on the canvas, pixel by pixel.
pub(crate) fn paint(canvas: &HtmlCanvasElement, pictures: &Pictures, position: usize) {
    let Some(bytes) = pictures.get(position) else { return };
    let (width, height) = (pictures.width_px, pictures.height_px);
    if canvas.width() != width || canvas.height() != height {
        canvas.set_width(width);
        canvas.set_height(height);
    }
    let Ok(image) = ImageData::new_with_u8_clamped_array_and_sh(Clamped(bytes), width, height) else { return };
    let Ok(Some(context)) = canvas.get_context("2d") else { return };
    // Fails only for images outside of the canvas.
    let _ = context.unchecked_into::<CanvasRenderingContext2d>().put_image_data(&image, 0.0, 0.0);
}
