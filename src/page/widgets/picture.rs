//! A picture: bytes from the engine on a canvas of their own size, scaled by the style sheet.

use crate::reactive::*;
use leptos::html;
use subspace_lab_protocol::event::Pictures;
use wasm_bindgen::{Clamped, JsCast};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData, MouseEvent};

use super::closer::{Aside, Closer};

/// Runs `draw` now and whenever a signal it reads changes; what it leaves undrawn stays as it was.
#[component]
pub(crate) fn Picture(
    /// Draws, mostly by [`paint`].
    draw: impl Fn(&HtmlCanvasElement) + 'static,
    /// What it shows, for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let (canvas, closer) = (NodeRef::<html::Canvas>::new(), Closer::get());
    Effect::new(move |_| {
        label.track();
        if let Some(canvas) = canvas.get() {
            draw(&canvas);
            closer.repaint(&canvas);
        }
    });
    on_cleanup(move || {
        if let Some(canvas) = canvas.try_get_untracked().flatten() {
            closer.forget(&canvas);
        }
    });
    view! { <canvas node_ref=canvas role="img" aria-label=label width="1" height="1"></canvas> }
}

/// A picture that opens large; within what [`super::reach`] holds.
#[component]
pub(crate) fn Cell(
    /// Draws, mostly by [`paint`].
    draw: impl Fn(&HtmlCanvasElement) + 'static,
    /// What it shows.
    #[prop(into)]
    label: Signal<String>,
    /// What is put beside it when it is large.
    #[prop(optional)]
    aside: Option<Aside>,
) -> impl IntoView {
    let closer = Closer::get();
    let look = move |event: MouseEvent| {
        closer.look_at(event.current_target().and_then(|it| it.dyn_into().ok()), aside);
    };
    view! {
        <button type="button" class="cell" tabindex="-1" title=label on:click=look>
            <Picture draw label />
        </button>
    }
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
