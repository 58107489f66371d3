//! What a plan says, kept so that no later build says something else: its messages are numbers, which are numbered anew with each
//! catalogue, so the words that they had travel beside them.

use serde::{Deserialize, Serialize};
use subspace_lab_words::{CATALOGUE, Message, Words};

use crate::intake::{PlanLine, PlanSubject};

/// The words of a plan's lines, and the catalogue that its messages are numbered by.
#[derive(Serialize, Deserialize)]
pub(super) struct Said {
    catalogue: String,
    /// The words of the plan, line by line.
    lines: Vec<(String, String)>,
}

impl Said {
    pub(super) fn of(plan: &[PlanLine]) -> Self {
        Self { catalogue: CATALOGUE.to_owned(), lines: plan.iter().map(words).collect() }
    }

    /// The plan as this build can say it: by its messages if they mean the same here, else by the words of then.
    pub(super) fn plan(self, plan: Vec<PlanLine>) -> Vec<PlanLine> {
        if self.catalogue == CATALOGUE {
            return plan;
        }
        plan.into_iter().zip(self.lines).map(|(it, (taken, reason))| line(it.subject, &taken, &reason)).collect()
    }
}

/// What a line says was taken and why; an empty reason is none.
pub(super) fn words(line: &PlanLine) -> (String, String) {
    (line.taken.words(), line.reason.as_ref().map_or_else(String::new, Words::words))
}

/// A line of words.
pub(super) fn line(subject: PlanSubject, taken: &str, reason: &str) -> PlanLine {
    let reason = (!reason.is_empty()).then(|| Message::verbatim(reason));
    PlanLine { subject, taken: Message::verbatim(taken), reason }
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::t;

    use super::*;

    #[test]
    fn messages_of_another_catalogue_become_the_words_of_then() {
        let plan = vec![PlanLine { subject: PlanSubject::Depth, taken: t!(plan_depth).into(), reason: None }];
        let words = line(PlanSubject::Depth, "depth", "");
        assert_eq!(Said::of(&plan).plan(plan.clone()), plan);
        let older = Said { catalogue: "of another build".to_owned(), ..Said::of(&plan) };
        assert_eq!(older.plan(plan), [words]);
    }
}
