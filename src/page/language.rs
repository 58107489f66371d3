//! The language that words are said in: its catalogue is fetched when it is chosen, its plurals are the browser's.

use js_sys::{Array, Intl, Object};
use leptos::prelude::*;
use subspace_lab_protocol::BUILD_ID;
use subspace_lab_protocol::settings::Language;
use subspace_lab_words::{Words, speak, t};
use wasm_bindgen::JsValue;

use crate::browser;
use crate::lab::Lab;

/// Counts how often another language was chosen: who reads this says everything anew.
#[derive(Clone, Copy)]
pub(crate) struct Spoken(RwSignal<u32>);

impl Spoken {
    /// Follows the settings for as long as the page lives.
    pub(crate) fn follow(lab: Lab) -> Self {
        let it = Self(RwSignal::new(0));
        Effect::new(move |before: Option<Language>| {
            let language = lab.settings.language();
            // English is there from the beginning.
            if before.unwrap_or(Language::English) != language {
                wasm_bindgen_futures::spawn_local(it.choose(lab, language));
            }
            language
        });
        it
    }

    pub(crate) fn track(self) {
        self.0.track();
    }

    async fn choose(self, lab: Lab, language: Language) {
        let spoken = match language {
            Language::English => Ok(subspace_lab_words::Language::english()),
            other => fetch(other).await,
        };
        // Another one may have been chosen meanwhile.
        if lab.settings.now(|settings| settings.language) != language {
            return;
        }
        match spoken {
            Ok(spoken) => {
                speak(spoken);
                browser::set_root_attribute("lang", Some(language.name()));
                browser::set_root_attribute("dir", Some(&t!(direction).words()));
                self.0.update(|n| *n += 1);
            }
            Err(sentence) => {
                lab.settings.correct(|settings| settings.language = Language::English);
                lab.notice.set(Some(sentence));
            }
        }
    }
}

async fn fetch(language: Language) -> Result<subspace_lab_words::Language, String> {
    let name = language.name();
    // What was asked for is a language, so what is said of other files does not help.
    let catalogue = browser::fetch_text(&format!("words/{name}.txt?v={BUILD_ID}")).await;
    let catalogue = catalogue.map_err(|_| t!(page_no_words, name = name).words())?;
    let rules = Intl::PluralRules::new(&Array::of1(&name.into()), &Object::new());
    let plurals = move |n: f64| {
        let class: JsValue = rules.select(n).into();
        class.as_string().unwrap_or_else(|| "other".to_owned())
    };
    subspace_lab_words::Language::new(&catalogue, plurals).ok_or_else(|| t!(page_other_words, name = name).words())
}
