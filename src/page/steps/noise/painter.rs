//! A drop pattern of one's own: 8 × 8 cells over the image, by pointer or by keyboard.

use crate::reactive::*;
use leptos::html;
use subspace_lab_protocol::noise::NoiseSpec;
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, PointerEvent};

use super::state::NoiseLab;

/// Cells along each side.
const SIDE: usize = 8;

/// The engine's own default: the middle of the image.
const MIDDLE: u64 = 0x0000_3c3c_3c3c_0000;

fn bit(row: usize, column: usize) -> u64 {
    1 << (63 - (row * SIDE + column))
}

fn grid(noise: NoiseLab) -> u64 {
    let spec = noise.spec();
    spec.value("drop").and_then(|text| u64::from_str_radix(text, 16).ok()).unwrap_or(MIDDLE)
}

fn put(noise: NoiseLab, grid: u64) {
    let mut spec: NoiseSpec = untrack(|| noise.spec());
    spec.set("drop", format!("{grid:016x}"));
    noise.set(spec.to_string());
}

#[component]
pub(super) fn Painter() -> impl IntoView {
    let noise = NoiseLab::get();
    let marked = Memo::new(move |_| grid(noise));
    let board = NodeRef::<html::Div>::new();
    // The one cell that the tab key reaches; arrows move it.
    let focused = RwSignal::new((0_usize, 0_usize));
    // Whether the stroke under way marks or clears.
    let stroke = RwSignal::new(None::<bool>);
    let cell_at = move |event: &PointerEvent| {
        let area = board.get_untracked()?.get_bounding_client_rect();
        let position = |at: i32, start: f64, size: f64| {
            let cell = ((f64::from(at) - start) / size.max(1.0) * SIDE as f64).floor();
            (0.0..SIDE as f64).contains(&cell).then_some(cell as usize)
        };
        let row = position(event.client_y(), area.top(), area.height())?;
        Some((row, position(event.client_x(), area.left(), area.width())?))
    };
    let paint = move |(row, column): (usize, usize), marks: bool| {
        let now = marked.get_untracked();
        let next = if marks { now | bit(row, column) } else { now & !bit(row, column) };
        if next != now {
            put(noise, next);
        }
    };
    let press = move |event: PointerEvent| {
        let Some(cell) = cell_at(&event) else { return };
        let marks = marked.get_untracked() & bit(cell.0, cell.1) == 0;
        stroke.set(Some(marks));
        focused.set(cell);
        if let Some(board) = board.get_untracked() {
            // Refused only for pointers that are gone already.
            let _ = board.set_pointer_capture(event.pointer_id());
        }
        paint(cell, marks);
    };
    let drag = move |event: PointerEvent| {
        if let (Some(marks), Some(cell)) = (stroke.get_untracked(), cell_at(&event)) {
            paint(cell, marks);
        }
    };
    let typed = move |event: KeyboardEvent| {
        let (row, column) = focused.get_untracked();
        let (row, column) = match event.key().as_str() {
            "ArrowUp" => (row.saturating_sub(1), column),
            "ArrowDown" => ((row + 1).min(SIDE - 1), column),
            "ArrowLeft" => (row, column.saturating_sub(1)),
            "ArrowRight" => (row, (column + 1).min(SIDE - 1)),
            " " | "Enter" => {
                event.prevent_default();
                event.stop_propagation();
                put(noise, marked.get_untracked() ^ bit(row, column));
                return;
            }
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        focused.set((row, column));
        let selector = format!("[data-cell='{row}-{column}']");
        let cell = board.get_untracked().and_then(|board| board.query_selector(&selector).ok().flatten());
        if let Some(cell) = cell.and_then(|cell| cell.dyn_into::<HtmlElement>().ok()) {
            // A button cannot refuse.
            let _ = cell.focus();
        }
    };
    let cell = move |(row, column): (usize, usize)| {
        let is_marked = move || marked.get() & bit(row, column) != 0;
        let tab_index = move || if focused.get() == (row, column) { "0" } else { "-1" };
        view! {
            <button
                type="button"
                data-cell=format!("{row}-{column}")
                tabindex=tab_index
                aria-pressed=move || is_marked().to_string()
                aria-label=t!(noise_row_column, row = row + 1, column = column + 1).words()
                on:focus=move |_| focused.set((row, column))
            ></button>
        }
    };
    let all = (0..SIDE * SIDE).map(|i| (i / SIDE, i % SIDE));
    view! {
        <div class="painter">
            <p>{t!(noise_draw_what_is_dropped_arrows_and).words()}</p>
            <div
                class="board"
                data-testid="painter"
                role="group"
                aria-label=t!(noise_pattern_that_is_dropped_8_by).words()
                node_ref=board
                on:pointerdown=press
                on:pointermove=drag
                on:pointerup=move |_| stroke.set(None)
                on:pointercancel=move |_| stroke.set(None)
                on:keydown=typed
            >
                {all.map(cell).collect_view()}
            </div>
            <p class="chips">
                <button type="button" on:click=move |_| put(noise, 0)>{t!(noise_clear).words()}</button>
                <button type="button" on:click=move |_| put(noise, !marked.get_untracked())>{t!(noise_invert).words()}</button>
            </p>
        </div>
    }
}
