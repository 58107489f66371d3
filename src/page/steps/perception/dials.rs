//! The data-set dial: digits on grounds that are drawn here, and what alignment and fast readers make of each.

use crate::reactive::*;
use subspace_lab_protocol::alignment::Alignment;
use subspace_lab_protocol::drawing::{DRAWN, GroundInfo};
use subspace_lab_protocol::lane::{AskMaterial, Reading};
use subspace_lab_protocol::noise::{LabelFigures, NoiseSpec, ScoreNoise};
use subspace_lab_protocol::settings::Scene;
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::Words;

use super::runs::key;
use super::{Perception, Shared, full_spec};
use crate::later::later;

/// Readers that follow the dials, the fastest first.
const READERS: [&str; 2] = ["ridge", "patches"];

/// Shares of the variance at which alignment is said.
pub(super) const SHARES: [f64; 3] = [0.5, 0.75, 0.9];

/// Time without a change before a set is drawn: a dial that turns is not followed at every stop.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(250);

/// Settings of the dials that are remembered.
const N_REMEMBERED: usize = 12;

/// One setting of the dials, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drawn {
    /// Fingerprint of the set.
    pub(super) set: String,
    /// The spec that it was drawn by.
    pub(super) spec: String,
    /// Pictures analysed, which alignment is over, and held out.
    pub(super) n_images: (u32, u32),
    pub(super) alignment: Alignment,
}

/// Signals of the dials.
#[derive(Clone, Copy)]
pub(super) struct Dials {
    pub(super) grounds: RwSignal<Vec<GroundInfo>>,
    /// What the dials say, ahead of the set on screen while they turn.
    draft: RwSignal<Option<NoiseSpec>>,
    /// Counts turns: only the last one is drawn.
    n_turned: StoredValue<u32>,
    /// Whether one waits to be drawn.
    is_turning: StoredValue<bool>,
    /// Alignment over all components of the set with this fingerprint.
    pub(super) curve: RwSignal<Option<(String, Shared<LabelFigures>)>>,
    /// The newest first.
    pub(super) remembered: RwSignal<Vec<Drawn>>,
    /// Counts the sets followed: what belongs to an earlier one goes no further.
    n_followed: StoredValue<u32>,
}

impl Dials {
    pub(super) fn new() -> Self {
        Self {
            grounds: RwSignal::new(Vec::new()),
            draft: RwSignal::new(None),
            n_turned: StoredValue::new(0),
            is_turning: StoredValue::new(false),
            curve: RwSignal::new(None),
            remembered: RwSignal::new(Vec::new()),
            n_followed: StoredValue::new(0),
        }
    }
}

/// Until something else had its turn.
async fn a_moment() {
    let (sender, turn) = later::<()>();
    set_timeout(move || drop(sender), PAUSE);
    turn.await;
}

impl Perception {
    /// How the set on screen was drawn; `None` if it was not.
    pub(super) fn drawn_spec(self) -> Option<NoiseSpec> {
        self.lab.current.with(|it| it.as_ref()?.summary.drawn.as_ref().map(|it| NoiseSpec::read(&it.spec)))
    }

    /// What the dials say.
    pub(super) fn dialled(self) -> Option<NoiseSpec> {
        self.dials.draft.get().or_else(|| self.drawn_spec())
    }

    /// Turns to another ground, or another value: the set is drawn when the dial rests.
    pub(super) fn dial(self, spec: NoiseSpec) {
        self.dials.n_turned.update_value(|n| *n += 1);
        let number = self.dials.n_turned.get_value();
        self.dials.is_turning.set_value(true);
        let name = format!("{DRAWN}{spec}");
        let shown = self.lab.settings.now(|settings| settings.set.clone());
        self.dials.draft.set(Some(spec));
        set_timeout(
            move || {
                if self.dials.n_turned.get_value() == number {
                    self.dials.is_turning.set_value(false);
                    // Unless another set was chosen meanwhile.
                    if self.lab.settings.now(|settings| settings.set == shown) {
                        self.lab.change(|settings| settings.open_set(name));
                    } else {
                        self.dials.draft.set(None);
                    }
                }
            },
            PAUSE,
        );
    }

    /// Turns to a ground: what it has in common with the present one stays.
    pub(super) fn dial_ground(self, id: &str) {
        let Some(mut spec) = untrack(|| {
            let info = self.dials.grounds.with(|grounds| grounds.iter().find(|it| it.id == id).cloned())?;
            let mut spec = NoiseSpec::read(&info.default_spec);
            if let Some(now) = self.dialled() {
                for parameter in &info.parameters {
                    if let Some(value) = now.value(&parameter.key) {
                        spec.set(&parameter.key, value.to_owned());
                    }
                }
            }
            Some(spec)
        }) else {
            return;
        };
        spec.id = id.to_owned();
        self.dial(spec);
    }

    /// Follows the set on screen while the dials are shown.
    pub(super) fn follow_dials(self) {
        let is_shown = Memo::new(move |_| self.is_shown() && self.scene() == Scene::Dials);
        Effect::new(move |_| {
            let is_due =
                is_shown.get() && self.dials.grounds.with(Vec::is_empty) && self.lab.current.with(Option::is_some);
            if is_due {
                wasm_bindgen_futures::spawn_local(async move {
                    if let Ok((Event::Grounds(grounds), _)) = self.lab.ask_engine(Request::Grounds).await {
                        self.dials.grounds.set(grounds);
                    }
                });
            }
        });
        // Nobody else wants it, and it is asked for again.
        Effect::new(move |was_shown: Option<bool>| {
            if was_shown == Some(true) && !is_shown.get() {
                self.lab.end(|request| matches!(request, Request::Align { .. }));
            }
            is_shown.get()
        });
        // The set has come, or was refused: the dials say what is on screen.
        Effect::new(move |was_under_way: Option<bool>| {
            let is_under_way = self.lab.under_way.with(Option::is_some);
            if was_under_way == Some(true) && !is_under_way && !self.dials.is_turning.get_value() {
                self.dials.draft.set(None);
            }
            is_under_way
        });
        let asked = Memo::new(move |_| {
            let lineup = self.lineups.now.get().filter(|_| is_shown.get() && !self.readers.with(Vec::is_empty))?;
            let drawn = self.drawn_spec()?;
            let set = self.lab.current.with(|it| it.as_ref().map(|it| it.summary.fingerprint.clone()))?;
            (lineup.set == set).then_some((drawn, lineup))
        });
        Effect::new(move |_| {
            // Whatever is still found out of an earlier set goes no further.
            self.dials.n_followed.update_value(|n| *n += 1);
            if let Some((_, lineup)) = asked.get() {
                let asks = [0, 1].map(|lane| lineup.ask(lane));
                wasm_bindgen_futures::spawn_local(self.find_out(lineup.set.clone(), asks));
            }
        });
    }

    /// The readers that follow, each by its title, with every parameter.
    pub(super) fn dial_readers(self) -> Vec<(String, String)> {
        let of = |id: &&str| {
            let info = self.reader_info(id)?;
            Some((info.title.words(), full_spec(&info, &NoiseSpec::read(id))))
        };
        READERS.iter().filter_map(of).collect()
    }

    /// Alignment, then what the readers make of both parts; ends where another set or another part has come, or a lane was ended.
    async fn find_out(self, set: String, asks: [AskMaterial; 2]) {
        let number = self.dials.n_followed.get_value();
        let is_stale = move || self.dials.n_followed.get_value() != number;
        let request = Request::Align { shares: SHARES.to_vec() };
        let Ok((Event::Aligned(alignment), _)) = self.lab.ask_engine(request).await else { return };
        if is_stale() {
            return;
        }
        self.remember(&set, *alignment);
        for (position, (_, spec)) in untrack(|| self.dial_readers()).iter().enumerate() {
            for ask in &asks {
                // One that was begun before the dials were left and shown again.
                let at_work = key(&set, spec, ask.part, ask.seed);
                while !is_stale() && untrack(|| self.runs.is_under_way(&at_work)) {
                    a_moment().await;
                }
                let is_read = self.read(&set, spec, *ask).await.is_some();
                if is_stale() || !is_read {
                    return;
                }
            }
            // The fast reader is there before the curve is asked for, which holds the engine for longer.
            let has_curve = self.dials.curve.with_untracked(|it| it.as_ref().is_some_and(|(of, _)| *of == set));
            if position == 0 && !has_curve {
                let seed = self.lab.settings.now(|it| it.seed);
                let ask = ScoreNoise { spec: "none".to_owned(), seed };
                let answer = self.lab.ask_engine(Request::ScoreNoise(ask)).await;
                if is_stale() {
                    return;
                }
                if let Ok((Event::NoiseScored(scores), _)) = answer
                    && let Some(labels) = scores.labels
                {
                    self.dials.curve.set(Some((set.clone(), Shared(std::sync::Arc::new(labels)))));
                }
            }
        }
    }

    /// What the readers that follow have read of a drawn set in the parts that are lined up now, as far as they have.
    pub(super) fn dial_readings(self, set: &str) -> Vec<(String, [Option<std::sync::Arc<Reading>>; 2])> {
        let Some(lineup) = self.lineups.now.get() else { return Vec::new() };
        let of = |(title, spec): (String, String)| {
            let read = lineup.parts.map(|part| self.runs.reading(&key(set, &spec, part, lineup.seed)));
            (title, read)
        };
        self.dial_readers().into_iter().map(of).collect()
    }

    fn remember(self, set: &str, alignment: Alignment) {
        let n_images =
            self.lab.current.with_untracked(|it| it.as_ref().map(|it| (it.summary.n_train, it.summary.n_held_out)));
        let (Some(spec), Some(n_images)) = (untrack(|| self.drawn_spec()), n_images) else { return };
        self.dials.remembered.update(|all| {
            all.retain(|it| it.set != set);
            all.insert(0, Drawn { set: set.to_owned(), spec: spec.to_string(), n_images, alignment });
            all.truncate(N_REMEMBERED);
        });
    }

    /// What is known of the set on screen.
    pub(super) fn drawn_now(self) -> Option<Drawn> {
        let set = self.lab.current.with(|it| it.as_ref().map(|it| it.summary.fingerprint.clone()))?;
        self.dials.remembered.with(|all| all.iter().find(|it| it.set == set).cloned())
    }
}
