//! The page without a network: the service worker (`static/sw.js`) keeps it on the device. Here it is started, told which version is live,
//! and heard.

use crate::reactive::*;
use js_sys::{Array, Promise, Reflect};
use subspace_lab_protocol::BUILD_ID;
use subspace_lab_words::{Code, t};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration};

use crate::browser;
use crate::lab::Lab;

const WORKER: &str = "./sw.js";

/// What is to be said of the version kept, once there is something.
#[derive(Clone, Copy)]
pub(crate) struct Offline(RwSignal<Option<Code>>);

impl Offline {
    /// Has the page kept once it is live and the browser has nothing else to do. Where there is no service worker, nothing is kept or said.
    pub(crate) fn follow(lab: Lab) {
        let it = Self(RwSignal::new(None));
        lab.once_live(move || {
            browser::when_idle(move || {
                // Whatever is refused leaves the page as it is, with its network.
                wasm_bindgen_futures::spawn_local(async move {
                    let _ = it.keep().await;
                });
            });
        });
        provide_context(it);
    }

    /// What is to be said.
    pub(crate) fn said(self) -> Option<Code> {
        self.0.get()
    }

    async fn keep(self) -> Result<(), JsValue> {
        // Absent where the page is served neither over https nor from this device, and in some private windows.
        let workers = Reflect::get(&browser::window().navigator(), &"serviceWorker".into())?;
        let workers: ServiceWorkerContainer = workers.dyn_into()?;
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            self.0.set(match message.data().as_string().as_deref() {
                Some("offline") => Some(t!(page_ready_to_work_offline)),
                Some("update") => Some(t!(page_update_ready)),
                _ => None,
            });
        });
        workers.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
        let registration: ServiceWorkerRegistration = JsFuture::from(workers.register(WORKER)).await?.unchecked_into();
        // Without a network there is no other version.
        let _ = JsFuture::from(registration.update()?.unchecked_into::<Promise>()).await;
        let newest = registration.installing().or_else(|| registration.waiting()).or_else(|| registration.active());
        let told = Array::of1(&BUILD_ID.into());
        if let Some(performance) = browser::window().performance() {
            for fetched in performance.get_entries_by_type("resource") {
                told.push(&Reflect::get(&fetched, &"name".into())?);
            }
        }
        newest.map_or(Ok(()), |worker| worker.post_message(&told))
    }
}
