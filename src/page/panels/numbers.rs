//! The numbers of the analysis on screen as files, which the engine writes.

use crate::reactive::*;
use js_sys::Uint8Array;
use subspace_lab_exports::{self as exports, Export, Source};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Words, t};
use wasm_bindgen_futures::spawn_local;

use crate::browser;
use crate::lab::Lab;
use crate::widgets::stepper::Stepper;

#[component]
pub(super) fn NumbersCard() -> impl IntoView {
    let lab = Lab::get();
    // The one that is being written.
    let under_way = RwSignal::new(None::<&'static str>);
    // Of all that there are, unless fewer are asked for.
    let asked = RwSignal::new(None::<u32>);
    let n_components = move || asked.get().unwrap_or(u32::MAX).min(lab.rank());
    let put = move |n: f64| asked.set(Some((n.round() as u32).clamp(1, lab.rank().max(1))));
    let has_labels = move || lab.current.with(|it| it.as_ref().is_some_and(|it| !it.summary.classes.is_empty()));
    let write = move |export: &'static Export| {
        if let Source::Fixed(text) = export.source {
            return browser::save(&format!("{}.{}", export.id, export.ending), export.media_type, &text());
        }
        let n_components = export.takes_components().then(|| untrack(n_components));
        let set = lab.settings.now(|settings| settings.set.clone());
        under_way.set(Some(export.id));
        spawn_local(async move {
            let answer = lab.ask_engine(Request::Export { id: export.id.to_owned(), n_components }).await;
            under_way.set(None);
            match answer {
                Ok((Event::Exported(_), Some(bytes))) => {
                    browser::save_bytes(
                        &format!("{set}-{}.{}", export.id, export.ending),
                        export.media_type,
                        &Uint8Array::new(&bytes),
                    );
                }
                Ok(_) => {}
                Err(sentence) => lab.notice.set(sentence),
            }
        });
    };
    let button = move |export: &'static Export| {
        let is_off = move || under_way.with(Option::is_some) || lab.rank() == 0 || export.needs_labels && !has_labels();
        view! {
            <li>
                <button type="button" data-testid=format!("export-{}", export.id) disabled=is_off on:click=move |_| write(export)>
                    {format!("{}.{}", export.id, export.ending)}
                </button>
                " "
                {export.summary.words()}
            </li>
        }
    };
    let here = exports::ALL.iter().copied().filter(|it| matches!(it.source, Source::Analysis(_) | Source::Fixed(_)));
    let buttons = here.map(button).collect_view();
    view! {
        <h2>{t!(sharing_numbers).words()}</h2>
        <ul class="exports">{buttons}</ul>
        <p>
            {t!(sharing_components).words()} " "
            <Stepper
                label=t!(sharing_components).words()
                value=Signal::derive(move || n_components().to_string())
                unit=""
                min=1.0
                max=Signal::derive(move || f64::from(lab.rank().max(1)))
                step=move |by: i32| put(f64::from(untrack(n_components)) + f64::from(by))
                set=put
                name="export-components"
            />
        </p>
        <p role="status">
            <Show when=move || under_way.with(Option::is_some)>
                {move || under_way.get().map(|id| t!(sharing_is_written, id = id).words())} " "
                <button type="button" on:click=move |_| lab.end(|request| matches!(request, Request::Export { .. }))>
                    {t!(page_cancel).words()}
                </button>
            </Show>
        </p>
    }
}
