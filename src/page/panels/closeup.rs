//! One picture over the others, as large as the stage: a copy that follows the one it was made of.

use crate::reactive::*;
use leptos::html;
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsCast;
use web_sys::CanvasRenderingContext2d;

use crate::widgets::closer::Closer;

#[component]
pub(super) fn Closeup() -> impl IntoView {
    let closer = Closer::get();
    let (canvas, close) = (NodeRef::<html::Canvas>::new(), NodeRef::<html::Button>::new());
    Effect::new(move |_| {
        let (Some(source), Some(canvas)) = (closer.source(), canvas.get()) else { return };
        // Setting its size clears it.
        canvas.set_width(source.width());
        canvas.set_height(source.height());
        let context =
            canvas.get_context("2d").ok().flatten().and_then(|it| it.dyn_into::<CanvasRenderingContext2d>().ok());
        if let Some(context) = context {
            // Refused only for a canvas without pixels.
            let _ = context.draw_image_with_html_canvas_element(&source, 0.0, 0.0);
        }
    });
    Effect::new(move |_| {
        if let Some(close) = close.get() {
            // It cannot refuse.
            let _ = close.focus();
        }
    });
    let label = Memo::new(move |_| closer.source().and_then(|it| it.get_attribute("aria-label")).unwrap_or_default());
    let turn = move |by| move |_| closer.turn(by);
    view! {
        <section class="closeup" aria-label=t!(closeup_title).words() data-testid="closeup">
            <canvas node_ref=canvas role="img" aria-label=move || label.get() width="1" height="1"></canvas>
            <div class="closeup-words">
                <p class="hand">
                    <button type="button" data-testid="closeup-before" on:click=turn(-1)>{t!(closeup_before).words()}</button>
                    <button type="button" data-testid="closeup-after" on:click=turn(1)>{t!(closeup_after).words()}</button>
                    <button
                        type="button"
                        node_ref=close
                        data-testid="closeup-close"
                        on:click=move |_| {
                            closer.close();
                        }
                    >
                        {t!(closeup_back).words()}
                    </button>
                </p>
                <p role="status">{move || label.get()}</p>
                {move || closer.aside().map(|aside| aside.run(()))}
            </div>
        </section>
    }
}
