//! Names that tabs of this site and their workers hold, so that others know (the Web Locks API, which `web-sys` does not have as stable).

use std::rc::Rc;
use std::time::Duration;

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::leptos_dom::helpers::set_timeout;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageEvent;

use crate::browser;

/// A name that this tab holds, as long as it likes, beside any number of others.
pub(crate) struct Lock {
    release: Function,
    released: Promise,
}

impl Lock {
    /// Done once no one can see this tab hold it any more.
    pub(crate) async fn let_go(self) {
        // Functions of the browser's own, which do not throw.
        let _ = self.release.call0(&JsValue::NULL);
        let _ = JsFuture::from(self.released).await;
    }
}

fn locks() -> Option<JsValue> {
    // Absent where the page is served neither over https nor from this device.
    Reflect::get(&browser::window().navigator(), &"locks".into()).ok().filter(JsValue::is_object)
}

/// Holds a name, so that other tabs of this site know; `None` where browsers have no such thing.
pub(crate) fn hold(name: &str) -> Option<Lock> {
    let locks = locks()?;
    let mut release = None;
    let until_released = Promise::new(&mut |resolve, _| release = Some(resolve));
    let held = Closure::once_into_js(move |_: JsValue| JsValue::from(until_released));
    let options = Object::new();
    Reflect::set(&options, &"mode".into(), &"shared".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let released = request.call3(&locks, &name.into(), &options, &held).ok()?.dyn_into().ok()?;
    Some(Lock { release: release?, released })
}

/// A name for a worker to hold as long as it lives (`static/worker-loader.js`); nobody else has it.
pub(crate) fn fresh_name() -> String {
    let random = || getrandom::u32().unwrap_or_default();
    format!("alive-{:08x}{:08x}", random(), random())
}

/// Whether this is a worker's word that it holds its name, which it says before anything else has come.
pub(crate) fn is_held_now(message: &MessageEvent) -> bool {
    message.data().is_string()
}

/// Does this once nobody holds the name any more, of which a worker has said that it holds it.
pub(crate) fn when_free(name: &str, then: impl FnOnce() + 'static) {
    let request = |locks: JsValue| {
        let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
        request.call2(&locks, &name.into(), &Closure::once_into_js(move |_: JsValue| then())).ok()
    };
    locks().and_then(request);
}

/// How long a worker may take to say that it holds its name.
pub(crate) const SILENCE: Duration = Duration::from_secs(15);

/// Does this if the worker that is to hold the name is still silent after so long, once it does not hold it: it was ended before its word
/// came. Where browsers have no locks nothing is missed.
pub(crate) fn when_silent(
    name: Rc<str>,
    wait: Duration,
    is_silent: impl Fn() -> bool + 'static,
    then: impl FnOnce() + 'static,
) {
    if locks().is_none() {
        return;
    }
    let end = move || {
        if is_silent() {
            then();
        }
    };
    let look = async move {
        if is_held(&name).await {
            when_free(&name, end);
        } else {
            end();
        }
    };
    set_timeout(move || wasm_bindgen_futures::spawn_local(look), wait);
}

/// Whether any tab of this site holds the name.
pub(crate) async fn is_held(name: &str) -> bool {
    let held = async {
        let locks = locks()?;
        let query: Function = Reflect::get(&locks, &"query".into()).ok()?.dyn_into().ok()?;
        let answer = JsFuture::from(query.call0(&locks).ok()?.unchecked_into::<Promise>()).await.ok()?;
        let held: Array = Reflect::get(&answer, &"held".into()).ok()?.dyn_into().ok()?;
        Some(
            held.iter()
                .any(|it| Reflect::get(&it, &"name".into()).is_ok_and(|it| it.as_string().as_deref() == Some(name))),
        )
    };
    held.await.unwrap_or(false)
}
