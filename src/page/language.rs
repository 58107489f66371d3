//! The language that words are said in: its catalogue is fetched when it is chosen, its plurals are the browser's. Of English, what is
//! said at once is in the page; the rest is fetched as another language is, with the first step that comes.

use js_sys::{Array, Intl, Object};
use leptos::prelude::*;
use subspace_lab_protocol::settings::Language;
use subspace_lab_words::{Message, Words, speak, speaks_all, t};
use wasm_bindgen::JsValue;

use crate::browser;
use crate::lab::Lab;

/// What is spoken, and how often that has changed: who reads the latter says everything anew.
#[derive(Clone, Copy)]
pub(crate) struct Spoken {
    n_chosen: RwSignal<u32>,
    /// What is spoken, which the settings are ahead of while its words come.
    language: StoredValue<Language>,
}

impl Spoken {
    /// Follows the settings for as long as the page lives.
    pub(crate) fn follow(lab: Lab) -> Self {
        // The page begins in English.
        let it = Self { n_chosen: RwSignal::new(0), language: StoredValue::new(Language::English) };
        Effect::new(move |_| {
            let language = lab.settings.language();
            if language != it.language.get_value() {
                wasm_bindgen_futures::spawn_local(it.choose(lab, language));
            }
        });
        // What is read of files, and what goes wrong, is said in words that no step may have had come.
        let is_reading = Memo::new(move |_| lab.shelf.reading.with(Option::is_some));
        Effect::new(move |_| {
            let is_said = lab.notice.with(Option::is_some) | lab.shelf.report.with(Option::is_some);
            if is_reading.get() | is_said && !speaks_all() {
                wasm_bindgen_futures::spawn_local(async move {
                    it.have_all().await;
                });
            }
        });
        it
    }

    pub(crate) fn track(self) {
        self.n_chosen.track();
    }

    /// Has the rest of English come, unless every message has words already. Whether that is so then.
    pub(crate) async fn have_all(self) -> bool {
        if !speaks_all() {
            let english = fetch(Language::English).await;
            // Another language may have come meanwhile.
            if let (Ok(english), false) = (english, speaks_all())
                && speak(english)
            {
                self.say_anew();
            }
        }
        speaks_all()
    }

    fn say_anew(self) {
        self.n_chosen.update(|n| *n += 1);
    }

    async fn choose(self, lab: Lab, language: Language) {
        let spoken = fetch(language).await;
        // Another one may have been chosen meanwhile.
        if lab.settings.now(|settings| settings.language) != language {
            return;
        }
        match spoken {
            Ok(spoken) => {
                speak(spoken);
                self.language.set_value(language);
                browser::set_root_attribute("lang", Some(language.name()));
                browser::set_root_attribute("dir", Some(&t!(direction).words()));
                self.say_anew();
            }
            Err(sentence) => {
                lab.settings.correct(|settings| settings.language = self.language.get_value());
                lab.notice.set(Some(sentence));
            }
        }
    }
}

async fn fetch(language: Language) -> Result<subspace_lab_words::Language, Message> {
    let name = language.name();
    // What was asked for is a language, so what is said of other files does not help.
    let catalogue = browser::fetch_text(&format!("words/{name}.txt")).await;
    let catalogue = catalogue.map_err(|_| t!(page_no_words, name = name))?;
    let rules = Intl::PluralRules::new(&Array::of1(&name.into()), &Object::new());
    let plurals = move |n: f64| {
        let class: JsValue = rules.select(n).into();
        class.as_string().unwrap_or_else(|| "other".to_owned())
    };
    subspace_lab_words::Language::new(&catalogue, plurals).ok_or_else(|| t!(page_other_words, name = name))
}
