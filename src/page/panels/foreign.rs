//! A PCA that another program made, held to the one on screen.

use crate::reactive::*;
use js_sys::Array;
use subspace_lab_protocol::foreign::said;
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Message, Words, t};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::lab::Lab;
use crate::reader_link;

#[component]
pub(super) fn ForeignCard() -> impl IntoView {
    let lab = Lab::get();
    let outcome = RwSignal::new(Vec::<Message>::new());
    let chosen = move |event: web_sys::Event| {
        let input = event.target().and_then(|it| it.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(file) = input.as_ref().and_then(|input| input.files()?.get(0)) else { return };
        // So that the same file can be chosen once more.
        input.iter().for_each(|input| input.set_value(""));
        outcome.set(vec![t!(foreign_under_way).into()]);
        spawn_local(async move {
            let name = file.name();
            let checked = async {
                let (event, _) = reader_link::ask(&ReaderRequest::ReadFit, &Array::of1(&file)).await.map_err(Some)?;
                let ReaderEvent::Fit(fit) = event else { return Ok(None) };
                let (event, _) = lab.ask_engine(Request::CheckForeign(*fit)).await?;
                Ok(if let Event::ForeignChecked(agreement) = event { Some(agreement) } else { None })
            };
            outcome.set(match checked.await {
                Ok(agreement) => agreement.map_or_else(Vec::new, |it| said(&name, &it).into()),
                Err(sentence) => Option::<Message>::into_iter(sentence).collect(),
            });
        });
    };
    view! {
        <h2>{t!(foreign_title).words()}</h2>
        <p>
            <label class="button">
                {t!(foreign_file).words()}
                <input type="file" accept=".npz" data-testid="choose-pca" aria-label=t!(foreign_file).words() on:change=chosen />
            </label>
            " "
            {t!(foreign_what).words()}
        </p>
        <p role="status" data-testid="foreign">
            {move || outcome.with(|all| all.iter().map(Words::words).collect::<Vec<_>>().join(" "))}
        </p>
    }
}
