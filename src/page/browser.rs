//! The few things of the browser that Leptos does not wrap: elements, fetch, location, time.

use std::time::Duration;

use js_sys::{Array, ArrayBuffer, JsString, Promise, Uint8Array};
use leptos::leptos_dom::helpers::{request_idle_callback_with_handle, set_timeout};
use subspace_lab_protocol::BUILD_ID;
use subspace_lab_words::{Message, t};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlCanvasElement, HtmlElement, Node, Response, Window};

pub(crate) fn window() -> Window {
    web_sys::window().expect("the page runs in a window")
}

pub(crate) fn element(id: &str) -> Option<HtmlElement> {
    window().document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Has the keyboard go on from an element.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id) {
        // It cannot refuse.
        let _ = element.focus();
    }
}

/// Takes out all that is in the element that `selector` finds.
pub(crate) fn take_children(selector: &str) -> Vec<Node> {
    let found = window().document().and_then(|document| document.query_selector(selector).ok().flatten());
    std::iter::from_fn(|| {
        let child = found.as_ref()?.first_child()?;
        child.parent_node()?.remove_child(&child).ok()
    })
    .collect()
}

/// Takes out the element that `selector` finds.
pub(crate) fn take_element(selector: &str) -> Option<Node> {
    let found = window().document()?.query_selector(selector).ok()??;
    found.parent_node()?.remove_child(&found).ok()
}

/// Writes a sentence where even a page that stopped can show it.
pub(crate) fn show_fault(sentence: &str) {
    if let Some(place) = element("boot-problem") {
        place.set_text_content(Some(sentence));
        place.set_hidden(false);
    }
}

/// Tags of the languages that the browser's owner reads, the preferred one first.
pub(crate) fn languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// Sets an attribute of the root element, or removes it.
pub(crate) fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = window().document().and_then(|document| document.document_element()) else { return };
    // Neither call fails for a plain attribute name.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// What [`remember`] was told, on an earlier visit too.
pub(crate) fn remembered(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(name).ok()?
}

/// Keeps a word over reloads, or forgets it; where the browser keeps nothing, the page has it as long as it is open.
pub(crate) fn remember(name: &str, word: Option<&str>) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Refused where storage is full or off; the page itself knows.
        let _ = match word {
            Some(word) => storage.set_item(name, word),
            None => storage.remove_item(name),
        };
    }
}

/// What the tab is called.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = window().document() {
        document.set_title(title);
    }
}

/// How long a browser that cannot tell when it is idle is left alone.
const PAUSE: Duration = Duration::from_millis(500);

/// Does this once there is nothing else to do.
pub(crate) fn when_idle(go_on: impl Fn() + Copy + 'static) {
    if request_idle_callback_with_handle(go_on).is_err() {
        set_timeout(go_on, PAUSE);
    }
}

/// Milliseconds since the page was opened.
pub(crate) fn now_millis() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Whether the system asks for little motion.
pub(crate) fn prefers_reduced_motion() -> bool {
    window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches())
}

/// Has the page printed, with every table of it open; after that those are that were.
pub(crate) fn print() {
    if let Some(found) = window().document().and_then(|it| it.query_selector_all("main details:not([open])").ok()) {
        let closed = (0..found.length()).filter_map(|position| found.get(position));
        let closed: Vec<web_sys::Element> = closed.map(JsCast::unchecked_into).collect();
        // They are elements that have this attribute.
        for details in &closed {
            let _ = details.set_attribute("open", "");
        }
        let close = Closure::once_into_js(move || {
            for details in &closed {
                let _ = details.remove_attribute("open");
            }
        });
        let once = web_sys::AddEventListenerOptions::new();
        once.set_once(true);
        let _ = window().add_event_listener_with_callback_and_add_event_listener_options(
            "afterprint",
            close.unchecked_ref(),
            &once,
        );
    }
    // Where it is refused nothing is printed, which the visitor sees.
    let _ = window().print();
}

/// Hands a text to the visitor as a file.
pub(crate) fn save(file_name: &str, kind: &str, text: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    if let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) {
        save_blob(file_name, &blob);
    }
}

/// Hands bytes to the visitor as a file.
pub(crate) fn save_bytes(file_name: &str, kind: &str, bytes: &Uint8Array) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    if let Ok(blob) = web_sys::Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options) {
        save_blob(file_name, &blob);
    }
}

/// Hands what is on a canvas to the visitor as a PNG file.
pub(crate) fn save_canvas(file_name: &str, canvas: &HtmlCanvasElement) {
    let name = file_name.to_owned();
    let save = Closure::once_into_js(move |blob: JsValue| {
        // None of a canvas that is too large; nobody asks for one.
        if let Ok(blob) = blob.dyn_into() {
            save_blob(&name, &blob);
        }
    });
    // Refused only of pixels of another site, of which there are none.
    let _ = canvas.to_blob(save.unchecked_ref());
}

/// A canvas that is nowhere on the page, of this size in pixels.
pub(crate) fn new_canvas(width: u32, height: u32) -> Option<HtmlCanvasElement> {
    let canvas = window().document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    Some(canvas)
}

/// Hands a blob to the visitor as a file.
pub(crate) fn save_blob(file_name: &str, blob: &web_sys::Blob) {
    let Ok(url) = web_sys::Url::create_object_url_with_blob(blob) else { return };
    let anchor = window().document().and_then(|document| document.create_element("a").ok());
    if let Some(anchor) = anchor.and_then(|anchor| anchor.dyn_into::<web_sys::HtmlAnchorElement>().ok()) {
        anchor.set_href(&url);
        anchor.set_download(file_name);
        anchor.click();
    }
    // The download has taken its copy.
    let _ = web_sys::Url::revoke_object_url(&url);
}

/// The part of the address after `#`.
pub(crate) fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Puts `link` after `#`; as a new entry in the history, or in place of the present one.
pub(crate) fn set_hash(link: &str, new_entry: bool) {
    let Ok(history) = window().history() else { return };
    let url = format!("#{link}");
    // A refused history entry (some browsers limit their rate) costs nothing but the link's freshness.
    let _ = if new_entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(&url))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&url))
    };
}

/// Puts text on the clipboard; whether the browser let it. Where a page comes over plain http there is none.
pub(crate) async fn copy_text(text: &str) -> bool {
    let navigator = window().navigator();
    let is_there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| it.is_object());
    is_there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// The address of this page with another link in it.
pub(crate) fn address_with(link: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    let page = address.split_once('#').map_or(address.as_str(), |(page, _)| page);
    format!("{page}#{link}")
}

/// The page that has this one in a frame, if one of the same place has.
pub(crate) fn first_page() -> Option<Window> {
    let first = window().parent().ok().flatten().filter(|it| *it != window())?;
    // Others may not look at each other's addresses; pages from files may not either, and know each other all the same.
    (is_a_file() || first.location().href().is_ok()).then_some(first)
}

/// Whether the page was opened as a file, not from a site.
pub(crate) fn is_a_file() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "file:")
}

/// Names of the built-in sets that lie in the page, if it is one file.
pub(crate) fn sets_in_file() -> Option<String> {
    window().document()?.document_element()?.get_attribute("data-sets")
}

/// Whether the system has a way to send links.
pub(crate) fn can_send() -> bool {
    js_sys::Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// Hands a link and what it is called to the system, which asks whom to send it to.
pub(crate) fn send(title: &str, link: &str) {
    let what = web_sys::ShareData::new();
    what.set_title(title);
    what.set_url(link);
    let asked = window().navigator().share_with_data(&what);
    // Rejected when nobody was chosen, which needs no word.
    wasm_bindgen_futures::spawn_local(async move { drop(JsFuture::from(asked).await) });
}

/// Whether something fills the screen.
pub(crate) fn is_full_screen() -> bool {
    window().document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Has the page fill the screen; where it is refused, it stays as it is.
pub(crate) fn fill_screen() {
    let root = window().document().and_then(|document| document.document_element());
    let _ = root.map(|root| root.request_fullscreen());
}

/// The window as it was.
pub(crate) fn leave_full_screen() {
    if let Some(document) = window().document().filter(|_| is_full_screen()) {
        document.exit_fullscreen();
    }
}

/// Has an element fill the screen, or no longer.
pub(crate) fn toggle_full_screen(element: &HtmlElement) {
    if is_full_screen() {
        leave_full_screen();
    } else {
        // Where it is refused, the element stays as large as it is.
        let _ = element.request_fullscreen();
    }
}

/// A random seed from the browser's own source; small enough to be read out in class.
pub(crate) fn fresh_seed() -> u64 {
    getrandom::u32().map_or(1, |random| u64::from(random % 1_000_000))
}

/// Bytes of a file of this site; the error is a message.
pub(crate) async fn fetch_bytes(path: &str) -> Result<Vec<u8>, Message> {
    let buffer = read(path, Response::array_buffer).await?;
    Ok(Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()).to_vec())
}

/// Text of a file of this site; the error is a message.
pub(crate) async fn fetch_text(path: &str) -> Result<String, Message> {
    let text = read(path, Response::text).await?;
    Ok(text.unchecked_into::<JsString>().into())
}

async fn read(path: &str, body: impl Fn(&Response) -> Result<Promise, JsValue>) -> Result<JsValue, Message> {
    let refuse = |_| t!(page_could_not_be_fetched_check_the, path = path);
    // Of this build: a cache never mixes two.
    let address = format!("{path}?v={BUILD_ID}");
    let response: Response = JsFuture::from(window().fetch_with_str(&address)).await.map_err(refuse)?.unchecked_into();
    if !response.ok() && sets_in_file().is_some() {
        return Err(t!(page_is_not_in_this_file, path = path));
    }
    if !response.ok() {
        return Err(t!(page_is_not_on_this_site_status, path = path, status = response.status()));
    }
    JsFuture::from(body(&response).map_err(refuse)?).await.map_err(refuse)
}
