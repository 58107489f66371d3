//! What the step Perception says: lanes, outcomes, votes, matchings, mistakes and the quiz.

use subspace_lab_protocol::Extent;
use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::lane::{Accuracy, Epoch, LaneProgress, LaneStage, MaterialCard, Part, Reading};
use subspace_lab_protocol::perception::{Bounded, Comparison, RightShare};
use subspace_lab_protocol::settings::Matching;
use subspace_lab_words::written::capitalized;
use subspace_lab_words::{Code, Number, Words, t};

use super::vote::Choice as VoteChoice;
use crate::text::{Tone, clauses, components, listed, megabytes, percent, seconds, toned};

/// "top 90 %", "bottom 20 %", "last 864 components" of so many.
pub(crate) fn part(part: Part, rank: u32) -> String {
    match part {
        Part::All => t!(perception_everything).words(),
        Part::Top(Extent::Share(share)) => t!(perception_top_2, share = percent(share)).words(),
        Part::Top(Extent::Components(n)) => t!(perception_first, n = components(n)).words(),
        Part::Bottom(Extent::Share(share)) => t!(perception_bottom_2, share = percent(rounded(1.0 - share))).words(),
        Part::Bottom(Extent::Components(1)) => t!(perception_all_but_the_first_component).words(),
        Part::Bottom(Extent::Components(n)) => t!(perception_last, n = components(rank.saturating_sub(n))).words(),
    }
}

/// Without the dust of binary fractions.
fn rounded(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}

/// "1,719 of 1,728 components, 19.6 % of the variance"
pub(crate) fn part_detail(card: &MaterialCard, rank: u32) -> String {
    let n = card.span.n_components();
    t!(perception_of_of_the_variance, n = Number::count(n), rank = components(rank), share = percent(card.span.share))
        .words()
}

/// With the number that its share stands for, or the share that its number stands for.
fn part_with_size(it: Part, card: &MaterialCard, rank: u32) -> String {
    let n = card.span.n_components();
    let size = match it {
        Part::Top(Extent::Share(_)) => components(n),
        Part::All => components(rank),
        Part::Bottom(Extent::Share(_)) => t!(perception_of_2, n = Number::count(n), rank = components(rank)).words(),
        Part::Top(Extent::Components(_)) | Part::Bottom(Extent::Components(_)) => {
            t!(perception_of_of_the_variance_2, rank = Number::count(rank), share = percent(card.span.share)).words()
        }
    };
    t!(perception_part_with_size, part = part(it, rank), size = size).words()
}

/// 0.153 as "15.3".
fn points(share: f64) -> Number {
    let points = share * 100.0;
    Number::written(points, format!("{points:.1}").replace('-', "−"))
}

/// Which lane is ahead: the second, the first, or neither as far as 95 % intervals tell.
fn ahead(difference: &Bounded) -> Option<usize> {
    if difference.low > 0.0 {
        Some(1)
    } else if difference.high < 0.0 {
        Some(0)
    } else {
        None
    }
}

/// "15.3 points (95 % interval 12.0 to 18.6)", seen from the lane that is ahead.
fn by_points(difference: &Bounded) -> String {
    let (value, low, high) = if difference.value < 0.0 {
        (-difference.value, -difference.high, -difference.low)
    } else {
        (difference.value, difference.low, difference.high)
    };
    t!(perception_points_95_interval_to, value = points(value), low = points(low), high = points(high)).words()
}

/// The outcome of a race; the better lane comes first.
pub(crate) fn outcome(
    parts: &[Part; 2],
    names: &[String; 2],
    readings: &[std::sync::Arc<Reading>; 2],
    comparison: &Comparison,
    rank: u32,
) -> Vec<(String, Tone)> {
    let shares = [comparison.first, comparison.second];
    let part = |lane: usize| part_with_size(parts[lane], &readings[lane].card, rank);
    let share = |lane: usize| {
        let share = shares[lane].share;
        t!(with_margin, value = percent(share.value), margin = points(share.standard_error))
    };
    let verdict = match ahead(&comparison.difference) {
        Some(lane) => t!(perception_is_ahead_by, lane = names[lane], difference = by_points(&comparison.difference)),
        None => t!(
            perception_no_difference_can_be_told_points,
            value = points(comparison.difference.value),
            low = points(comparison.difference.low),
            high = points(comparison.difference.high)
        ),
    };
    let better = usize::from(comparison.difference.value >= 0.0);
    toned(t!(
        perception_outcome,
        ahead = ["top", "bottom"][better],
        first = capitalized(&part(better)),
        second = part(1 - better),
        top = share(0),
        bottom = share(1),
        n = Number::count(shares[better].n),
        chance = percent(readings[0].card.chance),
        verdict = verdict
    ))
}

/// How it came about.
pub(crate) fn outcome_terms(readings: &[std::sync::Arc<Reading>; 2], reader: &str) -> String {
    let it = &readings[0];
    t!(
        perception_trained_on_images_seed_is_the,
        reader = reader,
        spec = it.spec,
        n_train = Number::count(it.card.n_train),
        seed = it.seed,
        n_test = Number::count(it.card.n_test)
    )
    .words()
}

/// What the class had said.
pub(crate) fn verdict_on_votes(votes: [u32; 3], comparison: &Comparison, names: &[String; 2]) -> Vec<(String, Tone)> {
    let n: u32 = votes.iter().sum();
    if n == 0 {
        return Vec::new();
    }
    let most = votes.iter().copied().max().unwrap_or_default();
    let leaders: Vec<VoteChoice> = VoteChoice::ALL.into_iter().filter(|it| votes[*it as usize] == most).collect();
    let came = match ahead(&comparison.difference) {
        Some(0) => VoteChoice::First,
        Some(_) => VoteChoice::Second,
        None => VoteChoice::NoDifference,
    };
    let n_right = votes[came as usize];
    let choice = choice_words(came, names);
    toned(match leaders.as_slice() {
        [only] if *only == came => t!(perception_class_right, n_right = n_right, n = n, choice = choice),
        [_] => t!(perception_class_wrong, n_right = n_right, n = n, choice = choice),
        _ => t!(perception_class_undecided, n_right = n_right, n = n, choice = choice),
    })
}

fn choice_words(choice: VoteChoice, names: &[String; 2]) -> String {
    match choice {
        VoteChoice::First => names[0].clone(),
        VoteChoice::Second => names[1].clone(),
        VoteChoice::NoDifference => t!(perception_no_difference).words(),
    }
}

/// On a button of the vote.
pub(crate) fn vote_choice(choice: VoteChoice, names: &[String; 2]) -> String {
    capitalized(&choice_words(choice, names))
}

/// On the button that starts both lanes.
pub(crate) fn start(estimates: &[Estimate]) -> String {
    // Lanes run side by side.
    let longest = estimates.iter().map(|it| it.seconds).fold(0.0, f64::max);
    let together = estimates.iter().map(|it| it.peak_bytes).sum();
    if longest > 0.0 {
        t!(perception_start_about, longest = seconds(longest), together = megabytes(together)).words()
    } else {
        t!(perception_start).words()
    }
}

/// Before a race, or while it lasts.
pub(crate) fn before_race(has_trouble: bool) -> Vec<(String, Tone)> {
    if has_trouble {
        return Vec::new();
    }
    toned(t!(perception_two_readers_of_the_same_kind))
}

/// The accuracy of a lane in large type.
pub(crate) fn lane_now(accuracy: Option<Accuracy>) -> String {
    accuracy.map_or("–".to_owned(), |it| percent(it.share).words())
}

/// Where a lane is.
pub(crate) fn lane_progress(progress: Option<&LaneProgress>, epoch: Option<&Epoch>) -> String {
    let stage = match progress {
        None => t!(perception_lane_starting).into(),
        Some(it) => {
            let what = match it.stage {
                LaneStage::Projecting => t!(perception_projecting_images),
                LaneStage::Features => t!(perception_computing_features),
                LaneStage::Training => t!(perception_training),
                LaneStage::Testing => t!(perception_reading_held_out_images),
            };
            t!(perception_stage_of, what = what, done = Number::count(it.done), total = Number::count(it.total))
        }
    };
    match epoch {
        Some(it) => t!(perception_after_epochs, n = it.n_done, n_epochs = it.n_epochs, stage = stage).words(),
        None => stage.words(),
    }
}

/// What a lane says when it is through.
pub(crate) fn lane_end(reading: &Reading) -> String {
    let it = reading.accuracy;
    let held_out = t!(
        perception_of_held_out_images_right_points,
        n_right = Number::count(it.n_right),
        n = Number::count(it.n),
        standard_error = points(it.standard_error)
    );
    match reading.train_accuracy {
        None => held_out.words(),
        Some(train) => {
            t!(perception_and_of_those_trained_on, held_out = held_out, share = percent(train.share)).words()
        }
    }
}

/// A picture on the wall.
pub(crate) fn on_wall(class: Option<&str>, taken_for: Option<&str>) -> String {
    match (class, taken_for) {
        (Some(class), Some(taken_for)) if class == taken_for => t!(perception_read_right, class = class).words(),
        (Some(class), Some(taken_for)) => t!(perception_taken_for, class = class, taken_for = taken_for).words(),
        (Some(class), None) => class.to_owned(),
        _ => String::new(),
    }
}

/// The wall for those who do not see it.
pub(crate) fn wall(n_right: Option<usize>, n: usize) -> String {
    match n_right {
        Some(n_right) => t!(perception_of_pictures_on_this_wall_are, n_right = n_right, n = n).words(),
        None => t!(perception_held_out_pictures_as_this_lane, n = n).words(),
    }
}

/// The chart of a race for those who do not see it; places and heights of the last points.
pub(crate) fn course(last: [Option<(f64, f64)>; 2]) -> String {
    let lane = |(name, last): (Code, Option<(f64, f64)>)| {
        last.map(|(at, value)| {
            t!(perception_lane_at, name = name, value = percent(value), at = Number::fixed(at, 0)).words()
        })
    };
    let lanes: Vec<String> =
        [t!(perception_left), t!(perception_right)].into_iter().zip(last).filter_map(lane).collect();
    if lanes.is_empty() {
        t!(perception_share_of_held_out_images_read_2).words()
    } else {
        t!(perception_share_of_held_out_images_read, all = listed(lanes)).words()
    }
}

/// In the list of matchings.
pub(crate) fn matching_title(matching: Matching) -> String {
    match matching {
        Matching::Variance => t!(perception_share_of_variance).words(),
        Matching::Number => t!(perception_number_of_components).words(),
        Matching::Halves => t!(perception_halves_of_the_components).words(),
        Matching::WithoutFirst => t!(perception_without_the_first_component).words(),
    }
}

/// What a matching means in this set.
pub(crate) fn matching(matching: Matching, cards: &[MaterialCard; 2], rank: u32) -> String {
    let [first, second] = cards;
    let (n_first, n_second) = (first.span.n_components(), second.span.n_components());
    let (share_first, share_second) = (percent(first.span.share), percent(second.span.share));
    match matching {
        Matching::Variance => t!(
            perception_matched_by_variance_the_bottom_takes,
            n_second = Number::count(n_second),
            rank = components(rank),
            share_second = share_second,
            n_first = Number::count(n_first),
            share_first = share_first
        )
        .words(),
        Matching::Number => t!(
            perception_matched_by_number_both_have_the,
            n_second = components(n_first.max(n_second)),
            share_first = share_first,
            share_second = share_second
        )
        .words(),
        Matching::Halves => t!(
            perception_matched_by_halves_against_the_first,
            n_first = Number::count(n_first),
            n_second = components(n_second),
            share_first = share_first,
            share_second = share_second
        )
        .words(),
        Matching::WithoutFirst => t!(
            perception_only_the_first_of_is_taken,
            rank = components(rank),
            share = percent(first.span.share - second.span.share)
        )
        .words(),
    }
}

/// What came out under another matching, and whether that is another outcome than here.
pub(crate) fn other_matching(matching: Matching, comparison: &Comparison, here: Option<Bounded>) -> String {
    let lanes = match matching {
        Matching::WithoutFirst => [t!(perception_everything).words(), t!(perception_the_rest).words()],
        _ => [t!(perception_the_top).words(), t!(perception_the_bottom).words()],
    };
    let outcome = came(&lanes, comparison);
    let by = match matching {
        Matching::Variance => t!(perception_by_variance, outcome = outcome),
        Matching::Number => t!(perception_by_number, outcome = outcome),
        Matching::Halves => t!(perception_by_halves, outcome = outcome),
        Matching::WithoutFirst => t!(perception_but_the_first, outcome = outcome),
    };
    if flips(comparison, here) {
        t!(perception_turns_with_matching, outcome = by).words()
    } else {
        t!(sentence, words = by).words()
    }
}

/// What came out with another reader on the same parts.
pub(crate) fn other_reader(
    reader: &str,
    names: &[String; 2],
    comparison: &Comparison,
    here: Option<Bounded>,
) -> String {
    let outcome = t!(perception_with, reader = reader, outcome = came(names, comparison));
    if flips(comparison, here) {
        t!(perception_turns_with_reader, outcome = outcome).words()
    } else {
        t!(sentence, words = outcome).words()
    }
}

fn came(lanes: &[String; 2], comparison: &Comparison) -> String {
    match ahead(&comparison.difference) {
        Some(lane) => {
            t!(perception_was_ahead_by, lane = lanes[lane], difference = by_points(&comparison.difference)).words()
        }
        None => t!(perception_no_difference_could_be_told).words(),
    }
}

/// Whether two outcomes contradict each other beyond their intervals.
fn flips(there: &Comparison, here: Option<Bounded>) -> bool {
    let (there, here) = (ahead(&there.difference), here.as_ref().and_then(ahead));
    there.is_some() && here.is_some() && there != here
}

/// A cell of a confusion matrix.
pub(crate) fn confused(n: u32, of: u32, actual: &str, taken: &str) -> String {
    if actual == taken {
        t!(perception_of_read_right, actual = actual, n = Number::count(n), of = Number::count(of)).words()
    } else {
        t!(perception_of_taken_for, actual = actual, n = Number::count(n), of = Number::count(of), taken = taken)
            .words()
    }
}

/// A, B, C for columns without room for names.
pub(crate) fn letter(class: usize) -> String {
    char::from_u32('A' as u32 + class as u32).map_or(String::new(), String::from)
}

/// What the letters stand for.
pub(crate) fn letters(names: &[String]) -> String {
    let pairs: Vec<String> =
        names.iter().enumerate().map(|(class, name)| format!("{} {name}", letter(class))).collect();
    pairs.join(" · ")
}

/// Over the images that a lane got wrong.
pub(crate) fn n_mistaken(n: u32, of: u32) -> String {
    t!(perception_of_held_out_images_taken_for, n = Number::count(n), of = Number::count(of)).words()
}

pub(crate) fn mistaken(actual: &str, predicted: &str, image_idx: u32) -> String {
    t!(perception_image_taken_for, image_idx = Number::count(image_idx + 1), actual = actual, predicted = predicted)
        .words()
}

pub(crate) fn original_is(class: &str) -> String {
    t!(perception_original, class = class).words()
}

/// What the figure's lines are.
pub(crate) const FIGURE_KEY: Code = t!(perception_solid_this_set_this_reader_orange);

/// On the button that fills the figure.
pub(crate) fn fill_figure(estimates: &[Estimate], n_points: usize) -> String {
    let one: f64 = estimates.iter().map(|it| it.seconds).sum();
    let all = one * n_points as f64 / 2.0;
    if all > 0.0 {
        t!(perception_fill_the_figure_about, all = seconds(all)).words()
    } else {
        t!(perception_fill_the_figure).words()
    }
}

/// The figure for those who do not see it.
pub(crate) fn figure_label(curves: &[Vec<(f64, f64)>; 2]) -> String {
    let curve = |(name, points): (Code, &Vec<(f64, f64)>)| {
        let points: Vec<String> = points
            .iter()
            .map(|(at, value)| t!(perception_at, value = percent(*value), at = percent(*at)).words())
            .collect();
        if points.is_empty() {
            t!(perception_not_read_yet, name = name).words()
        } else {
            t!(perception_points, name = name, points = listed(points)).words()
        }
    };
    let words: Vec<String> =
        [t!(perception_part_top), t!(perception_part_bottom)].into_iter().zip(curves).map(curve).collect();
    t!(perception_accuracy_against_share_of_variance_kept, all = clauses(words)).words()
}

/// Before the quiz.
pub(crate) fn quiz_rules(names: &[String; 2]) -> String {
    t!(perception_name_what_you_see_half_of, one = names[0], other = names[1]).words()
}

/// Over the choices; the first item is practice.
pub(crate) fn quiz_item(position: Option<usize>, n_items: usize) -> String {
    match position {
        Some(0) | None => t!(perception_practice).words(),
        Some(position) => t!(perception_of_4, position = position, n = n_items.saturating_sub(1)).words(),
    }
}

pub(crate) fn quiz_picture(part: Option<String>) -> String {
    t!(perception_a_picture_to_name, part = part.unwrap_or_default()).words()
}

/// After practice.
pub(crate) fn practice(answer: &str, class: &str, is_right: bool) -> String {
    if is_right {
        t!(perception_right_it_is, class = class).words()
    } else {
        t!(perception_it_is_not, class = class, answer = answer).words()
    }
}

/// 94 s as "1:34".
pub(crate) fn clock(seconds: f64) -> String {
    let seconds = seconds.max(0.0) as u32;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Scores of both parts and their difference.
pub(crate) fn quiz_result(names: &[String; 2], it: &Comparison, is_reader: bool) -> String {
    let share = |right: &RightShare| {
        t!(
            perception_of_95_interval_to,
            n_right = right.n_right,
            n = right.n,
            value = percent(right.share.value),
            low = percent(rounded_share(right.share.low)),
            high = percent(rounded_share(right.share.high))
        )
        .words()
    };
    let (first, second) = (share(&it.first), share(&it.second));
    let verdict = match ahead(&it.difference) {
        Some(lane) => t!(perception_is_ahead_by_2, lane = names[lane], difference = by_points(&it.difference)).words(),
        None => t!(
            perception_too_few_pictures_to_tell_a,
            value = points(it.difference.value),
            low = points(it.difference.low),
            high = points(it.difference.high)
        )
        .words(),
    };
    let (a, b) = (&names[0], &names[1]);
    if is_reader {
        t!(perception_reader_scores, a = a, first = first, b = b, second = second, verdict = verdict).words()
    } else {
        t!(perception_scores, a = capitalized(a), first = first, b = b, second = second, verdict = verdict).words()
    }
}

/// To a tenth of a percent: intervals are no more exact.
fn rounded_share(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

/// Under the scores.
pub(crate) fn quiz_terms(n_classes: usize, time: f64) -> String {
    t!(
        perception_classes_to_choose_among_guessing_gives,
        n_classes = n_classes,
        guessing = percent(rounded_share(1.0 / n_classes.max(1) as f64)),
        time = clock(time)
    )
    .words()
}

/// In place of a reader's answers.
pub(crate) const NO_READER_YET: Code = t!(perception_run_the_race_with_these_settings);

/// Under the quiz.
pub(crate) const ON_THIS_DEVICE: Code = t!(perception_answers_stay_on_this_device_without);

/// The line to be copied.
pub(crate) fn quiz_line(
    set: &str,
    names: &[String; 2],
    it: &Comparison,
    n_classes: usize,
    seed: u64,
    time: f64,
) -> String {
    t!(
        perception_subspace_lab_quiz_classes_difference_points,
        set = set,
        n_classes = n_classes,
        one = names[0],
        n_right_one = it.first.n_right,
        n_one = it.first.n,
        other = names[1],
        n_right_other = it.second.n_right,
        n_other = it.second.n,
        value = points(it.difference.value),
        low = points(it.difference.low),
        high = points(it.difference.high),
        seed = seed,
        time = clock(time)
    )
    .words()
}

/// A picture of the quiz at its end.
pub(crate) fn quiz_answer(class: &str, answer: &str, reader: Option<&str>) -> String {
    match reader {
        Some(reader) => t!(perception_both_said, class = class, answer = answer, reader = reader).words(),
        None => t!(perception_you_said, class = class, answer = answer).words(),
    }
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::{Language, speak};
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn parts_are_called_by_what_they_hold() {
        speak(Language::english());
        assert_eq!(part(Part::Top(Extent::Share(0.9)), 61), "top 90\u{a0}%");
        assert_eq!(part(Part::Bottom(Extent::Share(0.8)), 61), "bottom 20\u{a0}%");
        assert_eq!(part(Part::Bottom(Extent::Components(1)), 61), "all but the first component");
        assert_eq!(part(Part::Bottom(Extent::Components(40)), 61), "last 21 components");
    }

    #[wasm_bindgen_test]
    fn who_is_ahead_is_told_by_the_interval() {
        speak(Language::english());
        let difference = |low: f64, high: f64| Bounded { value: (low + high) / 2.0, standard_error: 0.01, low, high };
        assert_eq!(ahead(&difference(0.12, 0.186)), Some(1));
        assert_eq!(ahead(&difference(-0.2, -0.1)), Some(0));
        assert_eq!(ahead(&difference(-0.01, 0.1)), None);
        assert_eq!(by_points(&difference(-0.2, -0.1)), "15.0 points (95\u{a0}% interval 10.0 to 20.0)");
    }
}
