//! The page of Subspace Lab: what a visitor sees and does. It computes nothing; the worker does.

mod app;
mod browser;
mod charts;
mod keyboard;
mod lab;
mod link;
mod strip;
mod text;
mod views;
mod widgets;
mod worker_link;

use leptos::prelude::*;

fn main() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        browser::show_fault(
            "The page has stopped because of a fault in it. Reload it; nothing you loaded has left this device.",
        );
    }));
    let Some(place) = browser::element("app") else { return };
    // The prerendered pictures stay on the stage until live ones replace them.
    let prerendered = browser::inner_html("#main .stage");
    let prerendered_curve = browser::inner_html("#main .plot");
    place.set_inner_html("");
    mount_to(
        place,
        move || view! { <app::App prerendered=prerendered.clone() prerendered_curve=prerendered_curve.clone() /> },
    )
    .forget();
}

#[cfg(test)]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
