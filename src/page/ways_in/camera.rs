//! A burst of camera pictures. They come as video frames, never through a canvas, whose pixels some browsers alter.

use crate::reactive::*;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use leptos::html;
use leptos::leptos_dom::helpers::IntervalHandle;
use std::time::Duration;
use subspace_lab_words::{Code, Words, t};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

use crate::browser;
use crate::lab::Lab;
use crate::shelf::Given;

/// Between two pictures of a burst.
const PAUSE: Duration = Duration::from_millis(200);

/// Pictures in a burst: enough for a spectrum, and over in eight seconds.
const BURST: usize = 40;

#[derive(Clone, PartialEq)]
enum State {
    Off,
    Asking,
    On,
    Taking,
}

/// The button, the live picture and the counter.
#[component]
pub(crate) fn Camera() -> impl IntoView {
    let lab = Lab::get();
    let state = RwSignal::new(State::Off);
    let n_taken = RwSignal::new(0_usize);
    let video = NodeRef::<html::Video>::new();
    let stream = StoredValue::new_local(None::<MediaStream>);
    let frames = StoredValue::new_local(Vec::<Given>::new());
    let timer = StoredValue::new_local(None::<IntervalHandle>);

    let stop = move || {
        timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
        });
        stream.update_value(|stream| {
            if let Some(stream) = stream.take() {
                switch_off(&stream);
            }
        });
        state.set(State::Off);
    };
    let start = move |_| {
        state.set(State::Asking);
        wasm_bindgen_futures::spawn_local(async move {
            match open().await {
                Ok(opened) if state.try_get_untracked() == Some(State::Asking) => {
                    stream.set_value(Some(opened));
                    state.set(State::On);
                }
                // Closed, or left with the step, while the browser was still asking.
                Ok(opened) => switch_off(&opened),
                Err(sentence) => {
                    state.try_set(State::Off);
                    lab.notice.set(Some(sentence.into()));
                }
            }
        });
    };
    Effect::new(move |_| {
        if let (true, Some(video)) = (state.get() == State::On, video.get()) {
            stream.with_value(|stream| video.set_src_object(stream.as_ref()));
            // Refused only where a page may not play by itself; the picture then shows once it is pressed.
            let _ = video.play();
        }
    });
    let finish = move || {
        stop();
        let files = frames.try_update_value(std::mem::take).unwrap_or_default();
        lab.shelf.give(files);
    };
    let take = move |_| {
        frames.set_value(Vec::new());
        n_taken.set(0);
        state.set(State::Taking);
        let tick = move || {
            let Some(video) = video.get_untracked() else { return };
            wasm_bindgen_futures::spawn_local(async move {
                let number = frames.with_value(Vec::len) + 1;
                match frame(&video, number).await {
                    Ok(file) if frames.with_value(Vec::len) < BURST => {
                        frames.update_value(|frames| frames.push((format!("camera/{number:03}.pam"), file)));
                        n_taken.set(frames.with_value(Vec::len));
                        if frames.with_value(Vec::len) == BURST {
                            finish();
                        }
                    }
                    Ok(_) => {}
                    Err(_) => {
                        stop();
                        lab.notice.set(Some(NO_FRAMES.into()));
                    }
                }
            });
        };
        timer.set_value(set_interval_with_handle(tick, PAUSE).ok());
    };
    on_cleanup(stop);
    view! {
        <Show
            when=move || state.get() == State::Off
            fallback=move || view! {
                <div class="camera">
                    <video node_ref=video muted playsinline aria-label=t!(own_what_the_camera_sees).words()></video>
                    <p aria-live="polite" data-testid="camera-count">{move || t!(own_of_pictures, n_taken = n_taken.get(), burst = BURST).words()}</p>
                    <Show when=move || state.get() == State::On>
                        <button type="button" data-testid="camera-take" on:click=take>{t!(own_take_a_burst).words()}</button>
                    </Show>
                    <Show when=move || state.get() == State::Taking && (n_taken.get() > 1)>
                        <button type="button" on:click=move |_| finish()>{t!(own_that_is_enough).words()}</button>
                    </Show>
                    <button type="button" on:click=move |_| stop()>{t!(own_close_the_camera).words()}</button>
                </div>
            }
        >
            <button type="button" data-testid="camera" on:click=start>{t!(own_camera).words()}</button>
        </Show>
    }
}

const NO_CAMERA: Code = t!(own_there_is_no_camera_that_this);
const DENIED: Code = t!(own_the_camera_was_not_allowed_allow);
const NO_FRAMES: Code = t!(own_this_browser_hands_out_camera_pictures);

fn switch_off(stream: &MediaStream) {
    stream.get_tracks().iter().for_each(|track| track.unchecked_into::<MediaStreamTrack>().stop());
}

async fn open() -> Result<MediaStream, Code> {
    let devices = browser::window().navigator().media_devices().map_err(|_| NO_CAMERA)?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&JsValue::TRUE);
    let promise = devices.get_user_media_with_constraints(&constraints).map_err(|_| NO_CAMERA)?;
    match JsFuture::from(promise).await {
        Ok(stream) => Ok(stream.unchecked_into()),
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
            Err(if name.as_deref() == Some("NotAllowedError") { DENIED } else { NO_CAMERA })
        }
    }
}

/// One video frame as a file in the portable arbitrary map format: a text header, then the bytes as they are.
async fn frame(video: &HtmlVideoElement, number: usize) -> Result<File, JsValue> {
    let constructor: Function = Reflect::get(&js_sys::global(), &"VideoFrame".into())?.dyn_into()?;
    let frame = Reflect::construct(&constructor, &Array::of1(video))?;
    let visible = Reflect::get(&frame, &"visibleRect".into())?;
    let number_of = |name: &str| Ok::<_, JsValue>(Reflect::get(&visible, &name.into())?.as_f64().unwrap_or(0.0));
    let (width, height) = (number_of("width")?, number_of("height")?);
    let bytes = Uint8Array::new_with_length((width * height * 4.0) as u32);
    let options = Object::new();
    Reflect::set(&options, &"format".into(), &"RGBA".into())?;
    let copy: Function = Reflect::get(&frame, &"copyTo".into())?.dyn_into()?;
    let copied = match copy.call2(&frame, &bytes, &options) {
        Ok(promise) => JsFuture::from(promise.unchecked_into::<Promise>()).await,
        Err(error) => Err(error),
    };
    let close: Function = Reflect::get(&frame, &"close".into())?.dyn_into()?;
    close.call0(&frame)?;
    copied?;
    let header = format!("P7\nWIDTH {width}\nHEIGHT {height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n");
    File::new_with_u8_array_sequence(&Array::of2(&header.into(), &bytes), &format!("{number:03}.pam"))
}
