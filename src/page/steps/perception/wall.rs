//! Held-out pictures as a lane sees them: those that it reads right at the present epoch are lit.

use crate::reactive::*;
use subspace_lab_protocol::request::Layer;

use super::Perception;
use super::lineup::lane_layer;
use super::words;
use crate::widgets::picture::{Picture, blank, paint};

#[component]
pub(super) fn Wall(lane: usize, #[prop(into)] originals: Signal<bool>) -> impl IntoView {
    let step = Perception::get();
    let n_shown = Memo::new(move |_| step.lineups.now.with(|it| it.as_ref().map_or(0, |it| it.on_wall.len())));
    // What each picture on the wall is taken for now; `None` before the first epoch.
    let taken_for = Memo::new(move |_| {
        let run = step.lane_run(lane)?;
        let predicted = match (&run.reading, run.epochs.last()) {
            (Some(reading), _) => &reading.predicted,
            (None, Some(epoch)) => &epoch.predicted,
            (None, None) => return None,
        };
        let lineup = step.lineups.now.get()?;
        Some(lineup.on_wall.iter().map(|&it| predicted.get(it).copied()).collect::<Vec<_>>())
    });
    let actual = Memo::new(move |_| {
        let lineup = step.lineups.now.get();
        step.lab.current.with(|current| {
            let (Some(current), Some(lineup)) = (current, lineup) else { return Vec::new() };
            let image = |&it: &usize| lineup.cards[0].test_idx.get(it).map(|it| *it as usize);
            let class = |it: usize| current.summary.class_idx.get(it).copied();
            lineup.on_wall.iter().map(|it| image(it).and_then(class)).collect()
        })
    });
    let cell = move |place: usize| {
        let state = Memo::new(move |_| {
            let taken_for = taken_for.with(|it| it.as_ref()?.get(place).copied().flatten())?;
            Some(actual.with(|it| it.get(place).copied().flatten()) == Some(taken_for))
        });
        let layer = move || if originals.get() { Layer::Original } else { lane_layer(lane) };
        let draw = move |canvas: &_| {
            let layer = layer();
            step.lineups.pictures.with(|it| match it {
                Some(it) => {
                    if let Some((_, pictures)) = it.layers.iter().find(|(it, _)| *it == layer) {
                        paint(canvas, pictures, place);
                    }
                }
                None => blank(canvas),
            });
        };
        let label = move || {
            let class = actual.with(|it| it.get(place).copied().flatten()).map(|it| step.class_name(it));
            let taken_for = taken_for.with(|it| it.as_ref()?.get(place).copied().flatten());
            words::on_wall(class.as_deref(), taken_for.map(|it| step.class_name(it)).as_deref())
        };
        let open = move |_| {
            if let Some(image_idx) = untrack(|| step.wall_image(place)) {
                step.detail.open(image_idx);
            }
        };
        view! {
            <button
                type="button"
                tabindex="-1"
                class:right=move || state.get() == Some(true)
                class:wrong=move || state.get() == Some(false)
                title=label
                translate="no"
                aria-hidden="true"
                on:click=open
            >
                <Picture draw label=Signal::derive(label) />
            </button>
        }
    };
    let spoken = move || {
        let n_right = taken_for.with(|taken_for| {
            let taken_for = taken_for.as_ref()?;
            Some(actual.with(|actual| taken_for.iter().zip(actual).filter(|(a, b)| a.is_some() && a == b).count()))
        });
        words::wall(n_right, n_shown.get())
    };
    view! {
        <div class="wall" role="group" aria-label=spoken data-testid=format!("wall-{lane}")>
            <For each=move || 0..n_shown.get() key=|place| *place children=cell />
        </div>
    }
}

impl Perception {
    fn wall_image(self, place: usize) -> Option<u32> {
        let lineup = self.lineups.now.get()?;
        lineup.cards[0].test_idx.get(*lineup.on_wall.get(place)?).copied()
    }
}
