//! The language that words are said in: that of the link, else the one chosen on this device, else the first that the browser prefers. Its
//! catalogue is fetched when it is chosen, its plurals are the browser's. Of English, what is said at once is in the page; the rest is
//! fetched as another language is, with the first step that comes.

use crate::reactive::*;
use js_sys::{Array, Intl, Object};
use subspace_lab_protocol::language::Language;
use subspace_lab_words::{Message, Words, speak, speaks_all, t};
use wasm_bindgen::JsValue;

use crate::browser;
use crate::lab::Lab;

/// Under this name the browser remembers the language that was chosen.
const LANGUAGE: &str = "language";

/// What is spoken, and how often that has changed: who reads the latter says everything anew.
#[derive(Clone, Copy)]
pub(crate) struct Spoken {
    n_chosen: RwSignal<u32>,
    /// What is spoken, which the settings are ahead of while its words come.
    language: StoredValue<Language>,
    /// That of this device, for links that state none.
    own: RwSignal<Language>,
}

/// What was chosen on this device, else what the browser prefers.
fn of_this_device() -> Language {
    let chosen = browser::remembered(LANGUAGE).and_then(|tag| Language::from_name(&tag));
    chosen.unwrap_or_else(|| Language::suiting(browser::languages()))
}

impl Spoken {
    /// Follows the settings for as long as the page lives.
    pub(crate) fn follow(lab: Lab) -> Self {
        // The page begins in English.
        let it = Self {
            n_chosen: RwSignal::new(0),
            language: StoredValue::new(Language::English),
            own: RwSignal::new(of_this_device()),
        };
        provide_context(it);
        Effect::new(move |_| {
            let language = it.wanted(lab);
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

    /// That of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    /// What the link asks for, or this device.
    pub(crate) fn wanted(self, lab: Lab) -> Language {
        lab.settings.language().unwrap_or_else(|| self.own.get())
    }

    /// A language that a person chooses is that of this device, whatever the link says.
    pub(crate) fn choose_own(self, lab: Lab, language: Language) {
        browser::remember(LANGUAGE, Some(language.name()));
        self.own.set(language);
        lab.settings.correct(|settings| settings.language = None);
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
        if untrack(|| self.wanted(lab)) != language {
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
                self.own.set(self.language.get_value());
                lab.settings.correct(|settings| settings.language = None);
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
