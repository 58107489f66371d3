//! Laws of links, on links drawn from seeds: of parts that are understood, of parts that are nearly so, and of noise.

use crate::sets::TestEngine;

use subspace_lab_perception::readers::{ALL as READERS, Chosen};
use subspace_lab_protocol::lesson::Room;
use subspace_lab_protocol::noise::NoiseSpec;
use subspace_lab_protocol::settings::Theme;
use subspace_lab_protocol::{Bounds, Event, Request, Settings, specs};
use subspace_lab_science::drawing::ALL as GROUNDS;
use subspace_lab_science::noise::ALL as NOISES;
use subspace_lab_science::parameters::Parameter;
use subspace_lab_science::{Drawing, Noise, seeds};
use subspace_lab_words::Words;

/// Values that some key takes, or nearly.
const VALUES: [&str; 47] = [
    "0",
    "1",
    "2",
    "7",
    "24",
    "100",
    "101",
    "4294967295",
    "-1",
    "1e15",
    "0.5",
    "0.25",
    "1.0001",
    "NaN",
    "",
    "first",
    "random",
    "from:3",
    "class:2",
    "error:9",
    "class:0",
    "top:bottom",
    "original:top",
    "noise",
    "data",
    "grid",
    "single",
    "compare",
    "log",
    "even",
    "quiz",
    "dials",
    "halves",
    "alignment",
    "held-out",
    "map",
    "paper",
    "none;blur:radius=2;mask:ratio=0.5,patch=2",
    "2,1",
    "31:0.05,0.95;3:0.4,1",
    "60:0.12345,1",
    "61:0,0",
    "-held-out",
    "joint",
    "50:8",
    "5:3",
    "5:4",
];

const KEYS: [&str; 13] =
    ["v", "view", "theme", "lang", "seed", "hide", "hold", "tour", "nothing", "", "V", "set", "noise"];

fn links() -> impl Iterator<Item = String> {
    (0..4_000).map(|seed| {
        let mut stream = seeds::stream(seed, "links", 0);
        let mut below = |n: usize| seeds::below(&mut stream, n as u64) as usize;
        let of_rooms = Room::ALL.iter().flat_map(|room| room.keys()).copied();
        let keys: Vec<&str> = KEYS.into_iter().chain(of_rooms).collect();
        let parts: Vec<String> = (0..below(14))
            .map(|_| {
                let key = keys[below(keys.len())];
                let value = match below(8) {
                    0 => (0..below(6)).map(|_| char::from(32 + below(95) as u8)).collect(),
                    1 => format!("{},{}", Room::ALL[below(10)].name(), Room::ALL[below(10)].name()),
                    _ => VALUES[below(VALUES.len())].to_owned(),
                };
                format!("{key}={value}")
            })
            .collect();
        parts.join("&")
    })
}

#[test]
fn what_was_read_is_written_and_read_again_as_it_was() {
    let mut n_changed = 0;
    for link in links() {
        let (settings, _) = Settings::new(1).read_link(&link);
        let written = settings.to_link();
        let (again, unknown) = Settings::new(1).read_link(&written);
        // The theme stays on the device.
        let without_theme = Settings { theme: Theme::System, ..settings };
        assert_eq!((again, unknown), (without_theme.clone(), vec![]), "{link} as {written}");
        assert!(written.bytes().all(|byte| byte.is_ascii_graphic()), "{written}");
        n_changed += usize::from(without_theme != Settings::new(1));
    }
    assert!(n_changed > 2_000, "only {n_changed} of the links say anything");
}

#[test]
fn what_is_not_understood_is_named_and_the_rest_of_the_link_holds() {
    let mut n_named = 0;
    for link in links() {
        let (settings, unknown) = Settings::new(1).read_link(&link);
        // Pins are places in the table before them, and of a key that comes twice the last one counts.
        let understood: Vec<&str> = link
            .split('&')
            .filter(|part| !part.is_empty() && !unknown.contains(&part.chars().take(40).collect::<String>()))
            .collect();
        let (again, rest) = Settings::new(1).read_link(&understood.join("&"));
        if rest.is_empty() {
            assert_eq!(again, settings, "{link}");
        }
        n_named += unknown.len();
    }
    assert!(n_named > 3_000, "only {n_named} parts are not understood");
}

#[test]
fn of_what_a_set_does_not_have_only_numbers_of_components_stay_as_they_were() {
    let few = Bounds { rank: 2, n_shown: 3, n_images: 3, n_classes: 1, n_dots: 2 };
    let mut n_beyond = 0;
    for link in links() {
        let (settings, _) = Settings::new(1).read_link(&link);
        let named = settings.beyond(few);
        let mut turned = settings.clone();
        turned.turn_within(few);
        let left = turned.beyond(few);
        let is_number =
            |part: &String| ["k=", "m=", "at=", "dims=", "pick=error:"].iter().any(|it| part.starts_with(it));
        assert!(left.iter().all(is_number), "{link}: {left:?}");
        let numbers: Vec<_> = named.iter().filter(|part| is_number(part)).cloned().collect();
        assert_eq!(left, numbers, "{link}");
        assert_eq!(named.is_empty(), left.is_empty() && turned == settings, "{link}");
        n_beyond += named.len();
    }
    assert!(n_beyond > 150, "only {n_beyond} parts are beyond the set");
}

/// Specs of a kind: each of its parameters at, between and beyond its ends, one that it has not, and patterns.
fn specs_of<'a>(id: &str, parameters: impl IntoIterator<Item = &'a Parameter>) -> Vec<String> {
    let mut specs = vec![id.to_owned(), format!("{id}:"), format!("{id}:nothing=1"), format!("{id},1")];
    specs.extend(["00003c3c3c3c0000", "00003C3C", "00003c3c3c3c000g", ""].map(|value| format!("{id}:drop={value}")));
    for it in parameters {
        let numbers = [it.min, it.max, it.default, it.min - it.step, it.max + it.step, it.default + 0.5, f64::NAN];
        specs.extend(numbers.map(|number| format!("{id}:{}={number}", it.key)));
        specs.extend(["", "x", " 1 ", "-0"].map(|value| format!("{id}:{}={value}", it.key)));
    }
    specs
}

#[test]
fn the_page_takes_the_noises_and_readers_that_engine_and_lanes_take() {
    let noises: Vec<_> = NOISES.iter().map(|it| it.info().owned()).collect();
    let readers: Vec<_> = READERS.iter().map(|it| it.about().owned()).collect();
    let (mut n_taken, mut n_refused) = (0, 0);
    let mut count = |is_taken: bool| *if is_taken { &mut n_taken } else { &mut n_refused } += 1;
    for info in NOISES.iter().map(|it| it.info()) {
        for spec in specs_of(info.id, info.parameters) {
            let is_taken = Noise::parse(&spec).is_ok();
            assert_eq!(specs::is_possible(&noises, &spec), is_taken, "{spec}");
            count(is_taken);
        }
    }
    for about in READERS.iter().map(|it| it.about()) {
        for spec in specs_of(about.id, about.parameters) {
            let is_taken = Chosen::parse(&spec).is_ok();
            assert_eq!(specs::is_possible(&readers, &spec), is_taken, "{spec}");
            count(is_taken);
        }
    }
    let Event::Grounds(grounds) = TestEngine::default().ask(Request::Grounds) else { panic!("no grounds") };
    for info in GROUNDS.iter().map(|it| it.info()) {
        for spec in specs_of(info.id, info.all_parameters()) {
            let is_taken = Drawing::parse(&spec).is_ok();
            assert_eq!(specs::is_possible(&grounds, &spec), is_taken, "{spec}");
            count(is_taken);
        }
    }
    assert!(n_taken > 100 && n_refused > 200, "{n_taken} and {n_refused}");
}

#[test]
fn what_is_refused_is_refused_in_the_same_words() {
    for info in NOISES.iter().map(|it| it.info()) {
        for spec in specs_of(info.id, info.parameters) {
            let Err(error) = Noise::parse(&spec) else { continue };
            let spec = NoiseSpec::read(&spec);
            if spec.id == info.id {
                let (taken, sentences) = specs::taken(&info.owned(), &spec);
                let said: Vec<String> = sentences.iter().map(Words::words).collect();
                assert_eq!((taken.to_string(), said), (info.id.to_owned(), vec![error.to_string()]));
            }
        }
    }
}
