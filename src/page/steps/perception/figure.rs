//! The paper's figure: accuracy against the variance kept, top and bottom, filled in the background.

use std::collections::VecDeque;

use crate::reactive::*;
use subspace_lab_protocol::lane::{AskMaterial, Part};
use subspace_lab_words::{Words, t};

use super::Perception;
use super::runs::key;
use super::words;
use crate::charts::Chart;
use subspace_lab_charts::Surface;
use subspace_lab_charts::accuracy::{self, N_POINTS};
use subspace_lab_charts::points::{Point, draw};

/// Lanes at work at a time.
const N_LANES: usize = 2;

/// What is still to be read.
#[derive(Debug, Clone, PartialEq)]
struct Job {
    set: String,
    reader: String,
    seed: u64,
    left: VecDeque<Part>,
}

/// Signals of the figure.
#[derive(Clone, Copy)]
pub(super) struct Figure {
    job: RwSignal<Option<Job>>,
    /// Counts jobs: what belongs to an earlier one goes no further.
    n_started: StoredValue<u32>,
}

impl Figure {
    pub(super) fn new() -> Self {
        Self { job: RwSignal::new(None), n_started: StoredValue::new(0) }
    }

    pub(super) fn stop(self) {
        self.n_started.update_value(|n| *n += 1);
        self.job.set(None);
    }

    pub(super) fn clear(self) {
        self.stop();
    }
}

impl Perception {
    fn figure_parts(self) -> Vec<Part> {
        let first = self.lab.current.with(|it| it.as_ref()?.analysis.explained_variance_ratio.first().copied());
        first.map_or(Vec::new(), accuracy::parts)
    }

    /// Parts that have been read, with the reading's place and height.
    fn figure_points(self, is_bottom: bool) -> Vec<Point> {
        let Some(lineup) = self.lineups.now.get() else { return Vec::new() };
        let reader = self.reader();
        let is_meant = |part: &Part| matches!(part, Part::Bottom(_)) == is_bottom;
        let mut parts: Vec<Part> = self.figure_parts();
        // Races on the same curves are points too.
        parts.extend(lineup.parts);
        parts.retain(is_meant);
        let readings =
            parts.iter().filter_map(|part| self.runs.reading(&key(&lineup.set, &reader, *part, lineup.seed)));
        accuracy::points(readings)
    }

    fn fill_figure(self) {
        let (lineup, reader, mut parts) = untrack(|| (self.lineups.now.get(), self.reader(), self.figure_parts()));
        let Some(lineup) = lineup else { return };
        parts.retain(|part| self.runs.reading(&key(&lineup.set, &reader, *part, lineup.seed)).is_none());
        self.figure.stop();
        let number = self.figure.n_started.get_value();
        let job = Job { set: lineup.set.clone(), reader, seed: lineup.seed, left: parts.into() };
        self.figure.job.set(Some(job));
        for _ in 0..N_LANES {
            wasm_bindgen_futures::spawn_local(self.fill(number));
        }
    }

    async fn fill(self, number: u32) {
        let job = self.figure.job;
        while self.figure.n_started.get_value() == number {
            let next = job.try_update(|job| {
                let job = job.as_mut()?;
                let part = job.left.pop_front()?;
                Some((job.set.clone(), job.reader.clone(), job.seed, part))
            });
            let Some(Some((set, reader, seed, part))) = next else { break };
            let is_read = self.read(&set, &reader, AskMaterial::of(part, seed)).await.is_some();
            let is_cancelled = self.figure.n_started.get_value() != number;
            let trouble = untrack(|| self.runs.get(&key(&set, &reader, part, seed))).and_then(|run| run.trouble);
            if let (false, false, Some(sentence)) = (is_read, is_cancelled, trouble) {
                self.figure.stop();
                self.lab.notice.set(Some(sentence));
            }
        }
        let is_over = self.figure.n_started.get_value() == number
            && untrack(|| job.with(|job| job.as_ref().is_some_and(|job| job.left.is_empty())))
            && !untrack(|| self.figure_is_reading());
        if is_over {
            job.set(None);
        }
    }

    /// Whether one of the figure's lanes is at work.
    fn figure_is_reading(self) -> bool {
        self.figure.job.with(|job| {
            job.as_ref().is_some_and(|job| {
                let parts = self.figure_parts();
                parts.iter().any(|part| self.runs.is_under_way(&key(&job.set, &job.reader, *part, job.seed)))
            })
        })
    }

    /// Points read and in all, while the figure is filled.
    fn figure_progress(self) -> Option<(usize, usize)> {
        self.figure.job.with(|job| {
            let job = job.as_ref()?;
            let parts = self.figure_parts();
            let is_read = |part: &&Part| self.runs.reading(&key(&job.set, &job.reader, **part, job.seed)).is_some();
            Some((parts.iter().filter(is_read).count(), parts.len()))
        })
    }

    fn cancel_figure(self) {
        let keys: Vec<String> = untrack(|| {
            self.figure.job.with(|job| {
                let Some(job) = job else { return Vec::new() };
                let parts = self.figure_parts();
                parts.iter().map(|part| key(&job.set, &job.reader, *part, job.seed)).collect()
            })
        });
        self.figure.stop();
        self.runs.cancel(|key| keys.iter().any(|it| it == key));
    }
}

#[component]
pub(super) fn PaperFigure() -> impl IntoView {
    let step = Perception::get();
    let progress = Memo::new(move |_| step.figure_progress());
    let curves = Memo::new(move |_| [false, true].map(|is_bottom| step.figure_points(is_bottom)));
    let paint = move |surface: &Surface| {
        let with_paper = step.lab.settings.paper_curve();
        draw(surface, &accuracy::against_variance(curves.get(), with_paper, &surface.colors))
    };
    let n_read = move || curves.with(|it| it.iter().map(Vec::len).sum::<usize>());
    let label =
        move || words::figure_label(&curves.get().map(|points| points.iter().map(|it| (it.at, it.value)).collect()));
    let is_full = move || {
        let Some(lineup) = step.lineups.now.get() else { return true };
        let reader = step.reader();
        step.figure_parts()
            .iter()
            .all(|&part| step.runs.reading(&key(&lineup.set, &reader, part, lineup.seed)).is_some())
    };
    let words = move || words::fill_figure(&step.lineups.estimates.get(), N_POINTS);
    view! {
        <figure class="paper-figure" data-testid="figure" data-points=move || n_read().to_string()>
            <figcaption>
                <h2>{t!(perception_accuracy_against_the_variance_kept).words()}</h2>
                <p>{words::FIGURE_KEY.words()}</p>
                <p class="job" role="group" aria-label=t!(perception_fill_in_the_background).words()>
                    <Show
                        when=move || progress.get().is_some()
                        fallback=move || {
                            view! {
                                <button
                                    type="button"
                                    data-testid="fill-figure"
                                    disabled=is_full
                                    on:click=move |_| step.fill_figure()
                                >
                                    {words}
                                </button>
                            }
                        }
                    >
                        <progress
                            aria-label=t!(perception_points_read).words()
                            max=move || progress.get().map_or(1, |it| it.1).to_string()
                            prop:value=move || progress.get().map_or(0.0, |it| it.0 as f64)
                        ></progress>
                        <span data-testid="figure-progress">
                            {move || progress.get().map(|(done, all)| t!(perception_of, done = done, all = all).words())}
                        </span>
                        <button type="button" data-testid="cancel-figure" on:click=move |_| step.cancel_figure()>
                            {t!(perception_cancel).words()}
                        </button>
                    </Show>
                    <crate::widgets::toggle::Toggle
                        text=t!(perception_the_papers_curve).words()
                        on=Signal::derive(move || step.lab.settings.paper_curve())
                        set=move |on| step.lab.change(|s| s.paper_curve = on)
                        name="paper-curve"
                    />
                </p>
            </figcaption>
            <Chart label=Signal::derive(label) draw=paint />
        </figure>
    }
}
