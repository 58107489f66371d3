//! What each class was taken for by one lane: counts as heat, and the recall of every class.

use crate::reactive::*;
use subspace_lab_words::{Number, Words, t};

use super::Perception;
use super::words;
use crate::text;

/// Part of the full colour at which a cell's number is still easily read, in percent.
const MOST_COLOR: f64 = 60.0;

/// Most classes whose counts have room in the cells.
const MAX_WRITTEN: usize = 12;

#[component]
pub(super) fn Confusion(lane: usize) -> impl IntoView {
    let step = Perception::get();
    let pointed = RwSignal::new(None::<(usize, usize)>);
    let outcome = Memo::new(move |_| step.outcome());
    let tone = if lane == 0 { "--top" } else { "--bottom" };
    let table = move || {
        let outcome = outcome.get()?;
        let reading = outcome.readings[lane].clone();
        let n_classes = reading.recalls.len();
        let names: Vec<String> = (0..n_classes).map(|class| step.class_name(class as u16)).collect();
        let is_written = n_classes <= MAX_WRITTEN;
        let rows = (0..n_classes).map(|actual| {
            let counts: Vec<u32> = reading.confusion.iter().skip(actual * n_classes).take(n_classes).copied().collect();
            let n: u32 = counts.iter().sum();
            let recall = reading.recalls[actual].map_or("–".to_owned(), |it| text::percent(it).words());
            let cells = counts.into_iter().enumerate().map(|(taken, count)| {
                let part = MOST_COLOR * f64::from(count) / f64::from(n.max(1));
                let words = words::confused(count, n, &names[actual], &names[taken]);
                view! {
                    <td
                        class:diagonal=actual == taken
                        title=words.clone()
                        style:background=format!("color-mix(in oklab, var({tone}) {part:.0}%, transparent)")
                        on:pointerenter=move |_| pointed.set(Some((actual, taken)))
                    >
                        {is_written.then(|| Number::count(count).words())}
                    </td>
                }
            });
            let cells = cells.collect_view();
            view! {
                <tr>
                    <th scope="row">{names[actual].clone()}</th>
                    {cells}
                    <td class="recall">{recall}</td>
                </tr>
            }
        });
        let heads = (0..n_classes).map(|class| {
            view! { <th scope="col" title=names[class].clone()>{is_written.then(|| words::letter(class))}</th> }
        });
        let heads = heads.collect_view();
        let legend = is_written.then(|| words::letters(&names));
        Some(view! {
            <div class="scroll" tabindex="0" role="group" aria-label=t!(perception_confusion_matrix).words()>
                <table class="confusion">
                    <thead>
                        <tr>
                            <th scope="col">{t!(perception_is_taken_for).words()}</th>
                            {heads}
                            <th scope="col">{t!(perception_recall).words()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <p>{legend}</p>
        })
    };
    let line = move || {
        let outcome = outcome.get()?;
        let reading = &outcome.readings[lane];
        let (actual, taken) = pointed.get()?;
        let n_classes = reading.recalls.len();
        let row = reading.confusion.get(actual * n_classes..(actual + 1) * n_classes)?;
        let names = [actual, taken].map(|class| step.class_name(class as u16));
        Some(words::confused(*row.get(taken)?, row.iter().sum(), &names[0], &names[1]))
    };
    let title = move || outcome.with(|it| it.as_ref().map_or(String::new(), |it| it.lineup.names()[lane].clone()));
    view! {
        <h2>
            <em>{title}</em>
        </h2>
        {table}
        <p class="pointed" aria-live="off">{move || line().unwrap_or_default()}</p>
    }
}
