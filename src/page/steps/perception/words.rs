//! What the step Perception says: lanes, outcomes, votes, matchings, mistakes and the quiz.

use subspace_lab_protocol::Extent;
use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::lane::{Accuracy, Epoch, LaneProgress, LaneStage, MaterialCard, Part, Reading};
use subspace_lab_protocol::perception::{Bounded, Comparison, RightShare};
use subspace_lab_protocol::settings::Matching;

use super::vote::Choice as VoteChoice;
use crate::text::{Tone, components, count, megabytes, percent, seconds};

/// "top 90 %", "bottom 20 %", "last 864 components" of so many.
pub(crate) fn part(part: Part, rank: u32) -> String {
    match part {
        Part::All => "everything".to_owned(),
        Part::Top(Extent::Share(share)) => format!("top {}", percent(share)),
        Part::Top(Extent::Components(n)) => format!("first {}", components(n)),
        Part::Bottom(Extent::Share(share)) => format!("bottom {}", percent(rounded(1.0 - share))),
        Part::Bottom(Extent::Components(1)) => "all but the first component".to_owned(),
        Part::Bottom(Extent::Components(n)) => format!("last {}", components(rank.saturating_sub(n))),
    }
}

/// Without the dust of binary fractions.
fn rounded(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}

/// "1,719 of 1,728 components, 19.6 % of the variance"
pub(crate) fn part_detail(card: &MaterialCard, rank: u32) -> String {
    let n = card.span.n_components();
    format!("{} of {}, {} of the variance", count(n), components(rank), percent(card.span.share))
}

/// With the number that its share stands for, or the share that its number stands for.
fn part_with_size(it: Part, card: &MaterialCard, rank: u32) -> String {
    let n = card.span.n_components();
    let size = match it {
        Part::Top(Extent::Share(_)) => components(n),
        Part::All => components(rank),
        Part::Bottom(Extent::Share(_)) => format!("{} of {}", count(n), components(rank)),
        Part::Top(Extent::Components(_)) | Part::Bottom(Extent::Components(_)) => {
            format!("of {}, {} of the variance", count(rank), percent(card.span.share))
        }
    };
    format!("{} ({size})", part(it, rank))
}

/// 0.153 as "15.3".
fn points(share: f64) -> String {
    format!("{:.1}", share * 100.0).replace('-', "−")
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
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
    format!("{} points (95\u{a0}% interval {} to {})", points(value), points(low), points(high))
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
    let lane = |lane: usize, is_first: bool| {
        let words = part_with_size(parts[lane], &readings[lane].card, rank);
        let words = if is_first { capital(&words) } else { words };
        let accuracy = shares[lane];
        let of = if is_first { format!(" of {} held-out images", count(accuracy.n)) } else { String::new() };
        let share = format!("{} ± {}", percent(accuracy.share.value), points(accuracy.share.standard_error));
        [
            (format!("{words}: "), if lane == 0 { Tone::Top } else { Tone::Bottom }),
            (share, Tone::Strong),
            (format!("{of}; "), Tone::Plain),
        ]
    };
    let better = usize::from(comparison.difference.value >= 0.0);
    let mut pieces: Vec<_> = lane(better, true).into_iter().chain(lane(1 - better, false)).collect();
    pieces.push((format!("chance {}: ", percent(readings[0].card.chance)), Tone::Plain));
    let verdict = match ahead(&comparison.difference) {
        Some(lane) => format!("{} is ahead by {}.", names[lane], by_points(&comparison.difference)),
        None => format!(
            "no difference can be told, {} points (95\u{a0}% interval {} to {}).",
            points(comparison.difference.value),
            points(comparison.difference.low),
            points(comparison.difference.high)
        ),
    };
    pieces.push((verdict, Tone::Strong));
    pieces
}

/// How it came about.
pub(crate) fn outcome_terms(readings: &[std::sync::Arc<Reading>; 2], reader: &str) -> String {
    let it = &readings[0];
    format!(
        " {reader} ({}), trained on {} images, seed {}; ± is the standard error of a share of {} images, without that of other seeds.",
        it.spec,
        count(it.card.n_train),
        it.seed,
        count(it.card.n_test)
    )
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
    let (words, tone) = match leaders.as_slice() {
        [only] if *only == came => ("the class was right", Tone::Better),
        [_] => ("the class was wrong", Tone::Worse),
        _ => ("the class was undecided", Tone::Plain),
    };
    vec![
        (format!(" {}", capital(words)), tone),
        (format!(": {n_right} of {n} voted for {}.", choice_words(came, names)), Tone::Plain),
    ]
}

fn choice_words(choice: VoteChoice, names: &[String; 2]) -> String {
    match choice {
        VoteChoice::First => names[0].clone(),
        VoteChoice::Second => names[1].clone(),
        VoteChoice::NoDifference => "no difference".to_owned(),
    }
}

/// On a button of the vote.
pub(crate) fn vote_choice(choice: VoteChoice, names: &[String; 2]) -> String {
    capital(&choice_words(choice, names))
}

/// On the button that starts both lanes.
pub(crate) fn start(estimates: &[Estimate]) -> String {
    // Lanes run side by side.
    let longest = estimates.iter().map(|it| it.seconds).fold(0.0, f64::max);
    let together = estimates.iter().map(|it| it.peak_bytes).sum();
    if longest > 0.0 {
        format!("Start (about {}, {})", seconds(longest), megabytes(together))
    } else {
        "Start".to_owned()
    }
}

/// Before a race, or while it lasts.
pub(crate) fn before_race(has_trouble: bool) -> Vec<(String, Tone)> {
    if has_trouble {
        return Vec::new();
    }
    vec![(
        "Two readers of the same kind learn the classes, one from the top of every image, one from the bottom; a picture is lit when its held-out image is read right.".to_owned(),
        Tone::Plain,
    )]
}

/// The accuracy of a lane in large type.
pub(crate) fn lane_now(accuracy: Option<Accuracy>) -> String {
    accuracy.map_or("–".to_owned(), |it| percent(it.share))
}

/// Where a lane is.
pub(crate) fn lane_progress(progress: Option<&LaneProgress>, epoch: Option<&Epoch>) -> String {
    let epochs = epoch.map_or(String::new(), |it| format!("epoch {} of {} done, ", it.n_done, it.n_epochs));
    let Some(it) = progress else { return format!("{epochs}starting") };
    let what = match it.stage {
        LaneStage::Projecting => "projecting images",
        LaneStage::Features => "computing features",
        LaneStage::Training => "training",
        LaneStage::Testing => "reading held-out images",
    };
    format!("{epochs}{what}: {} of {}", count(it.done), count(it.total))
}

/// What a lane says when it is through.
pub(crate) fn lane_end(reading: &Reading) -> String {
    let it = reading.accuracy;
    let mut sentence = format!(
        "{} of {} held-out images right ± {} points",
        count(it.n_right),
        count(it.n),
        points(it.standard_error)
    );
    if let Some(train) = reading.train_accuracy {
        sentence.push_str(&format!("; of those trained on {}", percent(train.share)));
    }
    sentence
}

/// A picture on the wall.
pub(crate) fn on_wall(class: Option<&str>, taken_for: Option<&str>) -> String {
    match (class, taken_for) {
        (Some(class), Some(taken_for)) if class == taken_for => format!("{class}, read right"),
        (Some(class), Some(taken_for)) => format!("{class}, taken for {taken_for}"),
        (Some(class), None) => class.to_owned(),
        _ => String::new(),
    }
}

/// The wall for those who do not see it.
pub(crate) fn wall(n_right: Option<usize>, n: usize) -> String {
    match n_right {
        Some(n_right) => format!("{n_right} of {n} pictures on this wall are read right"),
        None => format!("{n} held-out pictures as this lane sees them"),
    }
}

/// The chart of a race for those who do not see it; places and heights of the last points.
pub(crate) fn course(last: [Option<(f64, f64)>; 2]) -> String {
    let lane = |(name, last): (&str, Option<(f64, f64)>)| {
        last.map(|(at, value)| format!("{name} lane {} at {at:.0}", percent(value)))
    };
    let lanes: Vec<String> = ["left", "right"].into_iter().zip(last).filter_map(lane).collect();
    if lanes.is_empty() {
        "Share of held-out images read right over epochs; nothing has been read yet.".to_owned()
    } else {
        format!("Share of held-out images read right: {}.", lanes.join(", "))
    }
}

/// In the list of matchings.
pub(crate) fn matching_title(matching: Matching) -> &'static str {
    match matching {
        Matching::Variance => "share of variance",
        Matching::Number => "number of components",
        Matching::Halves => "halves of the components",
        Matching::WithoutFirst => "without the first component",
    }
}

/// What a matching means in this set.
pub(crate) fn matching(matching: Matching, cards: &[MaterialCard; 2], rank: u32) -> String {
    let [first, second] = cards;
    let (n_first, n_second) = (first.span.n_components(), second.span.n_components());
    let (share_first, share_second) = (percent(first.span.share), percent(second.span.share));
    match matching {
        Matching::Variance => format!(
            "Matched by variance, the bottom takes {} of {} and holds {share_second} of the variance; the top takes {} and holds {share_first}.",
            count(n_second),
            components(rank),
            count(n_first)
        ),
        Matching::Number => format!(
            "Matched by number, both have {}: the first ones hold {share_first} of the variance, the last ones {share_second}.",
            components(n_first.max(n_second))
        ),
        Matching::Halves => format!(
            "Matched by halves, {} against {}: the first half holds {share_first} of the variance, the second {share_second}.",
            count(n_first),
            components(n_second)
        ),
        Matching::WithoutFirst => format!(
            "Only the first of {} is taken away, and with it {} of the variance.",
            components(rank),
            percent(first.span.share - second.span.share)
        ),
    }
}

/// What came out under another matching, and whether that is another outcome than here.
pub(crate) fn other_matching(matching: Matching, comparison: &Comparison, here: Option<Bounded>) -> String {
    let by = match matching {
        Matching::Variance => "By variance",
        Matching::Number => "By number",
        Matching::Halves => "By halves",
        Matching::WithoutFirst => "Without the first component",
    };
    let lanes = match matching {
        Matching::WithoutFirst => ["everything", "the rest"],
        _ => ["the top", "the bottom"],
    };
    let flip = if flips(comparison, here) { ": the outcome turns round with what is held equal" } else { "" };
    format!("{by} {}{flip}.", came(&lanes.map(str::to_owned), comparison))
}

/// What came out with another reader on the same parts.
pub(crate) fn other_reader(
    reader: &str,
    names: &[String; 2],
    comparison: &Comparison,
    here: Option<Bounded>,
) -> String {
    let flip = if flips(comparison, here) { ": the outcome turns round with who reads" } else { "" };
    format!("With {reader}, {}{flip}.", came(names, comparison))
}

fn came(lanes: &[String; 2], comparison: &Comparison) -> String {
    match ahead(&comparison.difference) {
        Some(lane) => format!("{} was ahead by {}", lanes[lane], by_points(&comparison.difference)),
        None => "no difference could be told".to_owned(),
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
        format!("{actual}: {} of {} read right", count(n), count(of))
    } else {
        format!("{actual}: {} of {} taken for {taken}", count(n), count(of))
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
    format!("{} of {} held-out images taken for something else; press one for what each lane saw:", count(n), count(of))
}

pub(crate) fn mistaken(actual: &str, predicted: &str, image_idx: u32) -> String {
    format!("Image {}: {actual}, taken for {predicted}", count(image_idx + 1))
}

pub(crate) fn original_is(class: &str) -> String {
    format!("Original: {class}")
}

/// What the figure's lines are.
pub(crate) const FIGURE_KEY: &str = "Solid: this set, this reader; orange the top, blue the bottom, bars are standard errors. \
     Dotted: the paper's, a ResNet9 on TinyImagenet, read off its figure 1.";

/// On the button that fills the figure.
pub(crate) fn fill_figure(estimates: &[Estimate], n_points: usize) -> String {
    let one: f64 = estimates.iter().map(|it| it.seconds).sum();
    let all = one * n_points as f64 / 2.0;
    if all > 0.0 { format!("Fill the figure (about {})", seconds(all)) } else { "Fill the figure".to_owned() }
}

/// The figure for those who do not see it.
pub(crate) fn figure_label(curves: &[Vec<(f64, f64)>; 2]) -> String {
    let curve = |(name, points): (&str, &Vec<(f64, f64)>)| {
        let points: Vec<String> =
            points.iter().map(|(at, value)| format!("{} at {}", percent(*value), percent(*at))).collect();
        if points.is_empty() { format!("{name}: not read yet") } else { format!("{name}: {}", points.join(", ")) }
    };
    let words: Vec<String> = ["top", "bottom"].into_iter().zip(curves).map(curve).collect();
    format!("Accuracy against share of variance kept. {}.", words.join("; "))
}

/// Before the quiz.
pub(crate) fn quiz_rules(names: &[String; 2]) -> String {
    format!(
        "Name what you see. Half of the pictures show the {}, half the {}, in turns; the first is for practice. Digits or buttons; the time is shown and does not count.",
        names[0], names[1]
    )
}

/// Over the choices; the first item is practice.
pub(crate) fn quiz_item(position: Option<usize>, n_items: usize) -> String {
    match position {
        Some(0) | None => "Practice:".to_owned(),
        Some(position) => format!("{position} of {}:", n_items.saturating_sub(1)),
    }
}

pub(crate) fn quiz_picture(part: Option<String>) -> String {
    format!("A picture to name, {}", part.unwrap_or_default())
}

/// After practice.
pub(crate) fn practice(answer: &str, class: &str, is_right: bool) -> String {
    if is_right { format!("Right, it is {class}.") } else { format!("It is {class}, not {answer}.") }
}

/// 94 s as "1:34".
pub(crate) fn clock(seconds: f64) -> String {
    let seconds = seconds.max(0.0) as u32;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Scores of both parts and their difference.
pub(crate) fn quiz_result(names: &[String; 2], it: &Comparison, is_reader: bool) -> String {
    let share = |right: &RightShare| {
        format!(
            "{} of {} ({}, 95\u{a0}% interval {} to {})",
            right.n_right,
            right.n,
            percent(right.share.value),
            percent(rounded_share(right.share.low)),
            percent(rounded_share(right.share.high))
        )
    };
    let (first, second) = (share(&it.first), share(&it.second));
    let verdict = match ahead(&it.difference) {
        Some(lane) => format!("{} is ahead by {}", names[lane], by_points(&it.difference)),
        None => format!(
            "too few pictures to tell a difference: {} points (95\u{a0}% interval {} to {})",
            points(it.difference.value),
            points(it.difference.low),
            points(it.difference.high)
        ),
    };
    let who = if is_reader { "on the same pictures " } else { "" };
    let sentence = format!("{who}{} {first}; {} {second}; {verdict}.", names[0], names[1]);
    if is_reader { sentence } else { capital(&sentence) }
}

/// To a tenth of a percent: intervals are no more exact.
fn rounded_share(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

/// Under the scores.
pub(crate) fn quiz_terms(n_classes: usize, time: f64) -> String {
    format!(
        "{n_classes} classes to choose among, guessing gives {}; a reader chooses among all classes of the set. Time {}, not scored.",
        percent(rounded_share(1.0 / n_classes.max(1) as f64)),
        clock(time)
    )
}

/// In place of a reader's answers.
pub(crate) const NO_READER_YET: &str =
    "Run the race with these settings, and what the reader said of the same pictures stands here.";

/// Under the quiz.
pub(crate) const ON_THIS_DEVICE: &str = "Answers stay on this device, without names.";

/// The line to be copied.
pub(crate) fn quiz_line(
    set: &str,
    names: &[String; 2],
    it: &Comparison,
    n_classes: usize,
    seed: u64,
    time: f64,
) -> String {
    format!(
        "Subspace Lab quiz · {set}, {n_classes} classes · {} {}/{} · {} {}/{} · difference {} points ({} to {}) · seed {seed} · {}",
        names[0],
        it.first.n_right,
        it.first.n,
        names[1],
        it.second.n_right,
        it.second.n,
        points(it.difference.value),
        points(it.difference.low),
        points(it.difference.high),
        clock(time)
    )
}

/// A picture of the quiz at its end.
pub(crate) fn quiz_answer(class: &str, answer: &str, reader: Option<&str>) -> String {
    let reader = reader.map_or(String::new(), |reader| format!("; the reader said {reader}"));
    format!("{class}; you said {answer}{reader}")
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn parts_are_called_by_what_they_hold() {
        assert_eq!(part(Part::Top(Extent::Share(0.9)), 61), "top 90\u{a0}%");
        assert_eq!(part(Part::Bottom(Extent::Share(0.8)), 61), "bottom 20\u{a0}%");
        assert_eq!(part(Part::Bottom(Extent::Components(1)), 61), "all but the first component");
        assert_eq!(part(Part::Bottom(Extent::Components(40)), 61), "last 21 components");
    }

    #[wasm_bindgen_test]
    fn who_is_ahead_is_told_by_the_interval() {
        let difference = |low: f64, high: f64| Bounded { value: (low + high) / 2.0, standard_error: 0.01, low, high };
        assert_eq!(ahead(&difference(0.12, 0.186)), Some(1));
        assert_eq!(ahead(&difference(-0.2, -0.1)), Some(0));
        assert_eq!(ahead(&difference(-0.01, 0.1)), None);
        assert_eq!(by_points(&difference(-0.2, -0.1)), "15.0 points (95\u{a0}% interval 10.0 to 20.0)");
    }
}
