//! The page of Subspace Lab: what a visitor sees and does. It computes nothing; the worker does.

mod app;
mod browser;
mod charts;
mod kept;
mod keyboard;
mod lab;
mod lane_link;
mod language;
mod later;
mod link;
mod lock;
mod news;
mod offline;
mod one_shot;
mod pace;
mod panels;
mod presenter;
mod reactive;
mod reader_link;
mod second;
mod shelf;
mod steps;
mod subspaces;
mod text;
mod too_much;
mod tour;
mod ways_in;
mod widgets;
mod worker_link;

use crate::reactive::*;
use kept::Kept;
use subspace_lab_words::{Words, t};

fn main() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        browser::show_fault(&t!(page_the_page_has_stopped_because_of).words());
    }));
    let Some(place) = browser::element("app") else { return };
    // The heading stays as it is: on a phone it is the largest text, and one made anew would count as painted late. The prerendered
    // pictures stay on the stage until live ones replace them.
    let heading = Kept::new(browser::take_element("#main h1").into_iter().collect());
    let stage = browser::take_children("#main .stage");
    let curve = browser::take_children("#main .plot");
    place.set_inner_html("");
    let (stage, curve) = (Kept::new(stage), Kept::new(curve));
    mount_to(place, move || view! { <app::App heading stage curve /> }).forget();
}

#[cfg(test)]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
