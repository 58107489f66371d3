//! Leptos, with signals, memos and triggers that forget who is gone. Leptos' own list whatever ever read them, for as long as they live
//! themselves, also when it was dropped long ago: of an hour's visit every view that was shown would be kept, and be told of each change.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Deref;
use std::panic::Location;

pub(crate) use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, AnySubscriber, Observer, Source, ToAnySource};
use leptos::reactive::owner::Storage;

/// One of leptos' own, whose readers are remembered while they live.
#[derive(Clone, Copy)]
pub(crate) struct Forgetful<S>(S);

pub(crate) type RwSignal<T, K = SyncStorage> = Forgetful<leptos::prelude::RwSignal<T, K>>;
pub(crate) type Memo<T> = Forgetful<Stored<T>>;
pub(crate) type Trigger = Forgetful<leptos::prelude::Trigger>;

impl<T: Send + Sync + 'static> RwSignal<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(leptos::prelude::RwSignal::new(value))
    }
}

impl<T: 'static> RwSignal<T, LocalStorage> {
    pub(crate) fn new_local(value: T) -> Self {
        Self(leptos::prelude::RwSignal::new_local(value))
    }
}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    pub(crate) fn new(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        Self(Stored(StoredValue::new(ArcMemo::new(value))))
    }
}

/// A memo of leptos, of which it can be said whether it is still there.
pub(crate) struct Stored<T: Send + Sync + 'static>(StoredValue<ArcMemo<T>>);

impl<T: Send + Sync + 'static> Copy for Stored<T> {}

impl<T: Send + Sync + 'static> Clone for Stored<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> DefinedAt for Stored<T> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.0.defined_at()
    }
}

impl<T: Send + Sync + 'static> Track for Stored<T> {
    fn track(&self) {
        if let Some(memo) = self.0.try_get_value() {
            memo.track();
        }
    }
}

impl<T: Send + Sync + 'static> ReadUntracked for Stored<T> {
    type Value = <ArcMemo<T> as ReadUntracked>::Value;

    fn try_read_untracked(&self) -> Option<Self::Value> {
        self.0.try_get_value()?.try_read_untracked()
    }
}

impl Trigger {
    pub(crate) fn new() -> Self {
        Self(leptos::prelude::Trigger::new())
    }
}

/// Writing wakes readers, and adds none.
impl<S> Deref for Forgetful<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.0
    }
}

impl<S: DefinedAt> DefinedAt for Forgetful<S> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.0.defined_at()
    }
}

impl<S: ReadUntracked> ReadUntracked for Forgetful<S> {
    type Value = S::Value;

    fn try_read_untracked(&self) -> Option<S::Value> {
        self.0.try_read_untracked()
    }
}

impl<S: Track + Readable> Track for Forgetful<S> {
    fn track(&self) {
        self.0.track();
        if let (Some(reader), Some(source)) = (Observer::get(), self.0.source()) {
            let it = self.0;
            READERS.with_borrow_mut(|readers| readers.add(source, reader, move || it.source().is_some()));
        }
    }
}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(it: RwSignal<T>) -> Self {
        Self::derive(move || it.get())
    }
}

impl<T: Clone + Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(it: Memo<T>) -> Self {
        Self::derive(move || it.get())
    }
}

/// What is listed with its readers.
trait Readable: Copy + 'static {
    /// None once it is gone.
    fn source(self) -> Option<AnySource>;
}

impl<T: 'static, K: Storage<ArcRwSignal<T>> + 'static> Readable for leptos::prelude::RwSignal<T, K> {
    fn source(self) -> Option<AnySource> {
        (!self.is_disposed()).then(|| self.to_any_source())
    }
}

impl<T: Send + Sync + 'static> Readable for Stored<T> {
    fn source(self) -> Option<AnySource> {
        self.0.try_get_value().map(|it| it.to_any_source())
    }
}

impl Readable for leptos::prelude::Trigger {
    fn source(self) -> Option<AnySource> {
        (!self.is_disposed()).then(|| self.to_any_source())
    }
}

thread_local! {
    static READERS: RefCell<Readers> = RefCell::default();
}

/// Fewer than this are not looked through.
const FEW: usize = 2048;

/// Who has read what, and whether the latter is still there.
#[derive(Default)]
struct Readers {
    all: HashMap<(AnySource, AnySubscriber), Box<dyn Fn() -> bool>>,
    /// Those that were alive when they were last looked through.
    n_alive: usize,
}

impl Readers {
    fn add(&mut self, source: AnySource, reader: AnySubscriber, is_there: impl Fn() -> bool + 'static) {
        self.all.entry((source, reader)).or_insert_with(|| Box::new(is_there));
        if self.all.len() >= 2 * self.n_alive + FEW {
            self.forget();
        }
    }

    /// Takes those that are gone off the lists.
    fn forget(&mut self) {
        self.all.retain(|(source, reader), is_there| {
            let is_alive = reader.1.strong_count() > 0;
            if !is_alive {
                source.remove_subscriber(reader);
            }
            is_alive && is_there()
        });
        self.n_alive = self.all.len();
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn readers_that_are_gone_are_forgotten_and_those_that_stay_are_told() {
        let page = Owner::new();
        page.with(|| {
            let signal = RwSignal::new(0);
            let half = Memo::new(move |_| signal.get() / 2);
            let stays = Memo::new(move |_| signal.get() + half.get());
            assert_eq!(stays.get_untracked(), 0);
            for _ in 0..3 * FEW {
                let view = Owner::new();
                assert_eq!(view.with(|| Memo::new(move |_| half.get()).get_untracked()), 0);
                view.cleanup();
            }
            READERS.with_borrow(|readers| assert!(readers.all.len() <= FEW + 8, "{}", readers.all.len()));
            signal.set(2);
            assert_eq!(stays.get_untracked(), 3);
        });
    }
}
