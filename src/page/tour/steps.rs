//! The steps of the lesson: what each asks and says. What it sets is in the list of the same name in the protocol.

use subspace_lab_protocol::tour::{self, Form, Tour};
use subspace_lab_words::{Code, t};

/// A step.
pub(super) struct Step {
    pub(super) title: Code,
    /// How long it takes.
    pub(super) minutes: u32,
    /// What to look at and to do.
    pub(super) look: Code,
    /// Asked before anything is said.
    pub(super) question: Code,
    /// Two to four.
    pub(super) answers: &'static [Code],
    /// Said once somebody has answered.
    pub(super) reveal: Code,
    /// Whether the card of limits belongs to it.
    pub(super) has_limits: bool,
    /// Whether names, shares and sentence are its answer, and are hidden until it is revealed.
    pub(super) hides_names: bool,
}

/// What is not shown, at the end of every lesson.
const LIMITS: Step = Step {
    title: t!(lesson_limits_title),
    minutes: 2,
    look: t!(lesson_limits_look),
    question: t!(lesson_limits_question),
    answers: &[
        t!(lesson_limits_never_recognise),
        t!(lesson_limits_order),
        t!(lesson_limits_always_bottom),
        t!(lesson_limits_no_noise),
    ],
    reveal: t!(lesson_limits_reveal),
    has_limits: true,
    hides_names: false,
};

const RECOGNISE: Step = Step {
    title: t!(lesson_recognise_title),
    minutes: 5,
    look: t!(lesson_recognise_look),
    question: t!(lesson_recognise_question),
    answers: &[t!(lesson_recognise_top), t!(lesson_recognise_bottom), t!(lesson_recognise_both)],
    reveal: t!(lesson_recognise_reveal),
    has_limits: false,
    hides_names: true,
};

const NOISE: Step = Step {
    title: t!(lesson_noise_title),
    minutes: 10,
    look: t!(lesson_noise_look),
    question: t!(lesson_noise_question),
    answers: &[t!(lesson_noise_helps), t!(lesson_noise_depends), t!(lesson_noise_nothing)],
    reveal: t!(lesson_noise_reveal),
    has_limits: false,
    hides_names: false,
};

static LONG: [Step; tour::LONG.len()] = [
    RECOGNISE,
    Step {
        title: t!(lesson_points_title),
        minutes: 7,
        look: t!(lesson_points_look),
        question: t!(lesson_points_question),
        answers: &[t!(lesson_points_flowers), t!(lesson_points_blurs), t!(lesson_points_detail)],
        reveal: t!(lesson_points_reveal),
        has_limits: false,
        hides_names: false,
    },
    Step {
        title: t!(lesson_rebuild_title),
        minutes: 8,
        look: t!(lesson_rebuild_look),
        question: t!(lesson_rebuild_question),
        answers: &[t!(lesson_rebuild_before), t!(lesson_rebuild_there), t!(lesson_rebuild_after)],
        reveal: t!(lesson_rebuild_reveal),
        has_limits: false,
        hides_names: false,
    },
    Step {
        title: t!(lesson_people_title),
        minutes: 8,
        look: t!(lesson_people_look),
        question: t!(lesson_people_question),
        answers: &[t!(lesson_people_top), t!(lesson_people_bottom), t!(lesson_people_alike)],
        reveal: t!(lesson_people_reveal),
        has_limits: false,
        hides_names: false,
    },
    Step {
        title: t!(lesson_computer_title),
        minutes: 5,
        look: t!(lesson_computer_look),
        question: t!(lesson_computer_question),
        answers: &[t!(lesson_computer_same), t!(lesson_computer_turns), t!(lesson_computer_neither)],
        reveal: t!(lesson_computer_reveal),
        has_limits: false,
        hides_names: false,
    },
    NOISE,
    Step {
        title: t!(lesson_own_title),
        minutes: 5,
        look: t!(lesson_own_look),
        question: t!(lesson_own_question),
        answers: &[t!(lesson_own_top), t!(lesson_own_bottom), t!(lesson_own_alike)],
        reveal: t!(lesson_own_reveal),
        has_limits: false,
        hides_names: false,
    },
    LIMITS,
];

static SHORT: [Step; tour::SHORT.len()] =
    [Step { minutes: 2, ..RECOGNISE }, Step { minutes: 2, ..NOISE }, Step { minutes: 1, ..LIMITS }];

fn all(form: Form) -> &'static [Step] {
    match form {
        Form::Long => &LONG,
        Form::Short => &SHORT,
    }
}

/// The step of this place.
pub(super) fn step(tour: Tour) -> &'static Step {
    &all(tour.form())[tour.position()]
}

/// When it begins and when it ends, in minutes of the class.
pub(super) fn minutes(tour: Tour) -> (u32, u32) {
    let from = all(tour.form())[..tour.position()].iter().map(|step| step.minutes).sum();
    (from, from + step(tour).minutes)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::tour::MAX_ANSWERS;

    #[wasm_bindgen_test]
    fn a_lesson_takes_the_time_that_it_is_named_after_and_every_question_has_answers_to_choose_from() {
        for &form in Form::ALL {
            let total: u32 = all(form).iter().map(|step| step.minutes).sum();
            assert_eq!(total.to_string(), form.name());
            assert!(all(form).iter().all(|step| (2..=MAX_ANSWERS).contains(&step.answers.len())));
            assert!(all(form).last().is_some_and(|step| step.has_limits), "what is not shown is said at the end");
        }
    }
}
