//! Two readers side by side, one on each part of the spectrum.

use crate::reactive::*;
use subspace_lab_protocol::perception::Bounded;
use subspace_lab_protocol::settings::Scene;
use subspace_lab_words::{Words, t};

use super::course::Course;
use super::dials_words;
use super::runs::{Beside, Outcome};
use super::wall::Wall;
use super::words;
use super::{Perception, Shared};
use crate::text;
use crate::widgets::toggle::Toggle;

#[component]
pub(super) fn Race() -> impl IntoView {
    let step = Perception::get();
    let lab = step.lab;
    let originals = Signal::derive(move || lab.settings.originals());
    let has_trouble = move || step.trouble.with(Option::is_some);
    view! {
        <div class="race" data-testid="race">
            <Show
                when=move || !has_trouble()
                fallback=move || {
                    view! {
                        <p class="needs" data-testid="needs" role="status">
                            {move || step.trouble.get().words()}
                        </p>
                    }
                }
            >
                <Lane lane=0 originals />
                <div class="middle">
                    <Course />
                    <Toggle text=t!(perception_show_the_pictures_as_they_are).words() on=originals set=move |on| lab.change(|s| s.originals = on) name="originals" />
                </div>
                <Lane lane=1 originals />
            </Show>
        </div>
    }
}

#[component]
fn Lane(lane: usize, originals: Signal<bool>) -> impl IntoView {
    let step = Perception::get();
    let run = Memo::new(move |_| step.lane_run(lane));
    let progress = Memo::new(move |_| step.lane_progress(lane));
    let card = move || {
        let lineup = step.lineups.now.get()?;
        Some((lineup.names()[lane].clone(), lineup.cards[lane].clone()))
    };
    let title = move || card().map_or(String::new(), |(name, _)| name);
    let detail = move || card().map_or(String::new(), |(_, card)| words::part_detail(&card, step.lab.rank()));
    let big = move || {
        run.with(|run| {
            words::lane_now(run.as_ref().and_then(|run| {
                let last = run.reading.as_ref().map(|it| it.accuracy);
                last.or_else(|| run.epochs.last().map(|it| it.accuracy))
            }))
        })
    };
    let line = move || {
        run.with(|run| {
            let run = run.as_ref()?;
            Some(match &run.trouble {
                Some(sentence) => sentence.words(),
                None if run.is_under_way => {
                    words::lane_progress(progress.get().as_ref(), run.epochs.last().map(|it| &**it))
                }
                None => run.reading.as_ref().map_or(String::new(), |it| words::lane_end(it)),
            })
        })
    };
    let done = move || {
        let progress = progress.get()?;
        Some(f64::from(progress.done) / f64::from(progress.total.max(1)))
    };
    let is_under_way = move || run.with(|run| run.as_ref().is_some_and(|run| run.is_under_way));
    let class = if lane == 0 { "lane row top" } else { "lane row bottom" };
    view! {
        <section class=class data-testid=format!("lane-{lane}") aria-label=title>
            <h2>
                <em>{title}</em>
                <span class="big" data-testid=format!("accuracy-{lane}")>{big}</span>
                <small>{detail}</small>
            </h2>
            <Wall lane originals />
            <p class="lane-line">
                <progress aria-label=t!(perception_stage_of_this_lane).words() max="1" class:off=move || !is_under_way() prop:value=done></progress>
                <small data-testid=format!("line-{lane}")>{line}</small>
            </p>
        </section>
    }
}

/// The outcome in one sentence, and what the class had said; before it, what is to be seen.
#[component]
pub(super) fn Say() -> impl IntoView {
    let step = Perception::get();
    let outcome = Memo::new(move |_| step.outcome());
    // It would tell those who are asked.
    let scene = Memo::new(move |_| step.scene());
    let pieces = move || match outcome.get().filter(|_| scene.get() == Scene::Race) {
        _ if scene.get() == Scene::Dials => {
            let found = step.drawn_now();
            let read = found.as_ref().map_or_else(Vec::new, |it| step.dial_readings(&it.set));
            let found = found.as_ref().map(|it| (&it.alignment, read.as_slice()));
            step.lineups.now.with(|it| dials_words::dialled_reading(found, it.as_ref().map(|it| it.names()).as_ref()))
        }
        Some(it) => {
            let mut pieces =
                words::outcome(&it.lineup.parts, &it.lineup.names(), &it.readings, &it.comparison, step.lab.rank());
            pieces.extend(words::verdict_on_votes(step.votes_on(it.lineup.parts), &it.comparison, &it.lineup.names()));
            pieces.push((" ".to_owned(), text::Tone::Plain));
            pieces.push((words::outcome_terms(&it.readings, &step.reader_title(&it.reader)), text::Tone::Quiet));
            pieces
        }
        None => words::before_race(scene.get() == Scene::Quiz || step.trouble.with(Option::is_some)),
    };
    let spans = move || pieces().into_iter().map(|(words, tone)| view! { <span class=tone.class()>{words}</span> });
    view! {
        <span data-testid="outcome" role="status" data-done=move || outcome.with(Option::is_some).to_string()>
            {move || spans().collect_view()}
        </span>
    }
}

/// What the matching means in this set, and what came out under the others and with other readers, if that was computed.
pub(super) fn honesty(step: Perception) -> String {
    let Some(lineup) = step.lineups.now.get() else { return String::new() };
    let reader = step.reader();
    let here = step.outcome().map(|it: Shared<Outcome>| -> Bounded { it.comparison.difference });
    let mut sentences = vec![words::matching(lineup.matching, &lineup.cards, step.lab.rank())];
    if step.scene() != Scene::Race {
        return sentences.concat();
    }
    for beside in step.runs.outcomes_beside(&lineup, &reader) {
        sentences.push(match beside {
            Beside::Matching(other) => words::other_matching(other.lineup.matching, &other.comparison, here),
            Beside::Reader(other) => {
                let names = &other.lineup.names();
                words::other_reader(&step.reader_title(&other.reader), names, &other.comparison, here)
            }
        });
    }
    sentences.join(" ")
}
