//! What of the files became the set: one line for each decision, with its reason, and the other readings to choose from.

use crate::reactive::*;
use subspace_lab_protocol::intake::{PlanChoice, PlanLine, PlanSubject, Preparation};
use subspace_lab_words::{Words, t};

use crate::lab::Lab;
use crate::text;

/// The lines of the last reading: what can be chosen first, the rest when it is asked for. A choice reads the files again,
/// while the set stays on screen.
#[component]
pub(crate) fn Plan() -> impl IntoView {
    let report = Lab::get().shelf.report;
    let rows = move |has_choice: bool| {
        let all = report.with(|report| report.as_ref().map_or(Vec::new(), |it| rows(&it.plan, &it.choices)));
        all.into_iter().filter(|row| row.choice.is_some() == has_choice).collect::<Vec<_>>()
    };
    let table = move |has_choice: bool| {
        view! {
            <table class="plan">
                <tbody>
                    <For each=move || rows(has_choice) key=|row| row.clone() children=|row| view! { <Row row /> } />
                </tbody>
            </table>
        }
    };
    view! {
        <div class="plan" data-testid="plan" role="group" aria-label=t!(own_what_was_read_and_why).words()>
            {table(true)}
            <Show when=move || !rows(false).is_empty()>
                <details data-testid="plan-details">
                    <summary>{t!(own_how_the_files_were_read).words()}</summary>
                    {table(false)}
                </details>
            </Show>
        </div>
    }
}

/// A decision: what was taken, or what can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Row {
    subject: PlanSubject,
    taken: String,
    reason: String,
    /// Key and words of every reading, and the key of the one that was taken.
    choice: Option<(String, Vec<(String, String)>)>,
}

fn rows(lines: &[PlanLine], choices: &[PlanChoice]) -> Vec<Row> {
    let choice_of = |subject| {
        let choice = choices.iter().find(|it| it.subject == subject)?;
        let options = choice.options.iter().map(|it| (it.key.clone(), it.text.words())).collect();
        Some((choice.taken.clone(), options))
    };
    let mut rows: Vec<Row> = lines
        .iter()
        .map(|it| Row {
            subject: it.subject,
            taken: it.taken.words(),
            reason: it.reason.words(),
            choice: choice_of(it.subject),
        })
        .collect();
    // What can be chosen is there even where nothing was decided.
    for choice in choices.iter().filter(|choice| !lines.iter().any(|line| line.subject == choice.subject)) {
        let taken = choice.options.iter().find(|it| it.key == choice.taken).map_or(String::new(), |it| it.text.words());
        rows.push(Row { subject: choice.subject, taken, reason: String::new(), choice: choice_of(choice.subject) });
    }
    rows.sort_by_key(|row| row.subject);
    rows
}

#[component]
fn Row(row: Row) -> impl IntoView {
    let lab = Lab::get();
    let Row { subject, mut taken, reason, choice } = row;
    // What the choice says already need not be said again.
    if let Some((key, options)) = &choice
        && let Some((_, words)) = options.iter().find(|(it, _)| it == key)
        && let Some(rest) = taken.strip_prefix(words.as_str())
    {
        taken = rest.trim_start_matches([':', ' ']).to_owned();
    }
    let picked = choice.map(|(key, options)| {
        let choose = move |event| {
            let key = event_target_value(&event);
            lab.shelf.prepare_now(|it| take(it, subject, key));
        };
        let option = |(value, words): (String, String)| {
            let is_chosen = value == key;
            view! { <option value=value selected=is_chosen>{words}</option> }
        };
        let options = options.into_iter().map(option).collect_view();
        view! {
            <select
                aria-label=text::other_reading(subject)
                data-testid=format!("plan-{subject:?}").to_lowercase()
                disabled=move || !lab.shelf.can_read_again()
                on:change=choose
            >
                {options}
            </select>
        }
    });
    view! {
        <tr>
            <th scope="row">{subject.word().words()}</th>
            <td>
                {picked}
                <span>{taken}</span>
                {(!reason.is_empty()).then(|| view! { " " <small>{format!("({reason})")}</small> })}
            </td>
        </tr>
    }
}

/// Writes a choice into the preparation. An empty key leaves it to the rules.
fn take(preparation: &mut Preparation, subject: PlanSubject, key: String) {
    let choices = &mut preparation.choices;
    let wish = (!key.is_empty()).then_some(key);
    match subject {
        PlanSubject::Images => choices.images = wish,
        PlanSubject::Labels => choices.labels = wish,
        PlanSubject::Split => choices.split = wish,
        PlanSubject::Background => choices.has_alpha = wish.map(|key| key == "alpha"),
        PlanSubject::Axes | PlanSubject::Size | PlanSubject::Range | PlanSubject::Depth => {}
    }
}
