//! Steps whose programs are files of their own. Such a step is fetched when it is turned to, and in any case once there are pictures
//! and nothing else to do. Splitting the page's program is a step of its build: `xtask/src/split.rs`.

use std::pin::Pin;

use crate::reactive::*;
use leptos::wasm_split::SplitLoaderError;

use crate::browser;
use crate::later::later;

use super::{ALL, Parts, Program, State, Steps, position};

/// A step's parts, once they are there.
pub(super) type Coming = Pin<Box<dyn Future<Output = Result<&'static Parts, SplitLoaderError>>>>;

/// The program of a step: what is reached from its parts and not from elsewhere is put into the file of this name. Nothing else may
/// name the parts.
macro_rules! apart {
    ($step:ident in $file:ident, $parts:ident) => {{
        #[cfg(not(test))]
        #[leptos::wasm_split::wasm_split($file, wasm_split_path = leptos::wasm_split, fallible)]
        fn $step() -> Result<&'static crate::steps::Parts, leptos::wasm_split::SplitLoaderError> {
            Ok(&$parts)
        }
        // Tests are one program, which nothing takes apart.
        #[cfg(test)]
        async fn $step() -> Result<&'static crate::steps::Parts, leptos::wasm_split::SplitLoaderError> {
            Ok(&$parts)
        }
        crate::steps::Program::Apart(|| Box::pin($step()))
    }};
}
pub(super) use apart;

impl Steps {
    pub(super) fn fetch_when_wanted(self) {
        let view = Memo::new(move |_| self.lab.settings.view());
        Effect::new(move |_| self.fetch(position(view.get())));
        self.lab.once_live(move || self.fetch_when_idle(0));
    }

    /// From this position on, one after the other.
    fn fetch_when_idle(self, from: usize) {
        let states = self.states.get_untracked();
        let Some(position) = (from..ALL.len()).find(|&it| states[it] == State::Apart) else { return };
        browser::when_idle(move || {
            wasm_bindgen_futures::spawn_local(async move {
                self.come(position).await;
                self.fetch_when_idle(position + 1);
            });
        });
    }

    /// Has a step's program come, unless it is there or on its way.
    pub(super) fn fetch(self, position: usize) {
        wasm_bindgen_futures::spawn_local(self.come(position));
    }

    async fn come(self, position: usize) {
        let Program::Apart(program) = ALL[position].program else { return };
        if !matches!(self.states.with_untracked(|states| states[position]), State::Apart | State::Failed) {
            return;
        }
        self.set_state(position, State::Coming);
        let (sender, words) = later();
        wasm_bindgen_futures::spawn_local(async move { sender.send(self.spoken.have_all().await) });
        match (program().await, words.await, self.owner.get_value()) {
            (Ok(parts), Some(true), Some(owner)) => owner.with(|| self.begin(position, parts)),
            _ => self.set_state(position, State::Failed),
        }
    }
}
