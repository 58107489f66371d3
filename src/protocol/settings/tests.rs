//! Links, there and back.

use super::*;
use crate::comparing::{Column, Figure, Job};
use crate::learning::{Part, WEIGHTS, Weight};
use crate::lesson::Room;
use crate::tour::Form;

#[test]
fn every_folder_of_words_is_a_language_and_the_other_way_round() {
    let entries = std::fs::read_dir(format!("{}/../words", env!("CARGO_MANIFEST_DIR"))).expect("the folder of words");
    let folders = entries.map(|entry| entry.expect("an entry")).filter(|entry| entry.path().is_dir());
    let mut tags: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    // Made from English.
    tags.push(Language::Pseudo.name().to_owned());
    tags.sort();
    let mut names: Vec<&str> = Language::ALL.iter().map(|it| it.name()).collect();
    names.sort_unstable();
    assert_eq!(names, tags);
}

/// Settings of which none is as by default but the theme, which no link is written with.
pub(crate) fn changed() -> Settings {
    let mut changed = Settings::new(u64::MAX);
    changed.view = View::Spectrum;
    changed.set = "drawn:gray:contrast=0.5,pixels=24".into();
    changed.reading = Choices {
        images: Some("x".into()),
        labels: Some("a b/l\u{e9}s & #1.csv:=100 %".into()),
        split: Some("none".into()),
        range: Some([-0.5, 4095.0]),
        has_alpha: Some(false),
    };
    changed.top = Extent::Components(17);
    changed.bottom = BottomStart::After(Extent::Share(0.8));
    changed.layout = Layout::Compare;
    changed.n_pictures = 24;
    changed.choice = Choice::Random;
    changed.picture = 3;
    changed.compare = (Shown::Top, Shown::Bottom);
    changed.residual = true;
    changed.add_mean = false;
    changed.stretch = true;
    changed.log_scree = false;
    changed.plot = Plot::Points;
    changed.log_axis = Some(true);
    changed.beside = Some("satellite".into());
    changed.thumbnail = 48;
    changed.dots.put(30, [0.05, 0.95]);
    changed.dots.put(2, [0.4, 1.0]);
    changed.component = 48;
    changed.common_scale = true;
    changed.noise = "center:ratio=0.5,side=0.25".into();
    changed.noise_components = Some(7);
    changed.scene = Scene::Quiz;
    changed.reader = "nearest:neighbours=5".into();
    changed.race_top = 0.75;
    changed.race_bottom = 0.001;
    changed.matching = Matching::WithoutFirst;
    changed.originals = true;
    changed.paper_curve = false;
    changed.learning = LearningSettings {
        part: Part::Twins,
        epochs: 17.78,
        weight: Weight::Labels,
        n_components: 32,
        n_allowed: 512,
        n_code: 32,
        n_hidden: 0,
        n_passes: 7,
        is_noised: true,
    };
    changed.origin = Some(Origin { title: "Birds & b\u{e9}es = 100 %".into(), n_images: 312 });
    changed.divider = 30;
    changed.comparing = Comparing {
        figure: Some(Figure::HeldOut),
        is_linear: true,
        sample: Some(7),
        table: vec!["none".into(), "mask:ratio=0.5,patch=2".into(), "blur:radius=2".into()],
        pinned: vec!["blur:radius=2".into(), "none".into()],
        sorted_by: Some((Column::HeldOut, true)),
        job: Some(Job::PaperGrid),
    };
    changed.lesson = Lesson { hidden: vec![Room::Data, Room::Tools], held: vec![Room::Noise, Room::Strip] };
    changed.tour = Tour::begin(Form::Long).next();
    changed.language = Some(Language::Pseudo);
    changed
}

#[test]
fn of_a_key_that_comes_twice_the_last_one_counts_and_the_other_is_named() {
    let (settings, unknown) = Settings::new(1).read_link("v=1&k=5&set=digits&k=7&set=digits");
    assert_eq!((settings.top, settings.set.as_str()), (Extent::Components(7), "digits"));
    assert_eq!(unknown, ["k=5"]);
    // By share and by number, too.
    let (settings, unknown) = Settings::new(1).read_link("v=1&top=0.9&k=7&m=3&after=0.8");
    assert_eq!((settings.top, settings.bottom), (Extent::Components(7), BottomStart::After(Extent::Share(0.8))));
    assert_eq!(unknown, ["top=0.9", "m=3"]);
}

#[test]
fn links_come_back_as_they_went() {
    let changed = changed();
    let mut all = vec![Settings::new(1), changed.clone()];
    for choice in [Choice::From(0), Choice::From(u32::MAX), Choice::Class(u16::MAX), Choice::LargestError(17)] {
        all.push(Settings { choice, ..changed.clone() });
    }
    for weight in WEIGHTS {
        all.push(Settings { learning: LearningSettings { weight, ..changed.learning }, ..changed.clone() });
    }
    for settings in all {
        assert_eq!(Settings::new(5).read_link(&settings.to_link()), (settings, vec![]));
    }
}

/// Written out by versions that knew no readers, no learning and no languages.
#[test]
fn links_of_earlier_versions_mean_what_they_meant() {
    let read = |link: &str| {
        let (settings, unknown) = Settings::new(5).read_link(link);
        assert_eq!(unknown, [""; 0], "{link}");
        settings
    };
    let first =
        read("v=1&view=top-bottom&set=fashion&k=40&m=60&layout=compare&img=3&compare=original:bottom&stretch=1&seed=9");
    assert_eq!((first.view, first.set.as_str(), first.seed, first.picture), (View::TopBottom, "fashion", 9, 2));
    assert_eq!((first.top, first.bottom), (Extent::Components(40), BottomStart::After(Extent::Components(60))));
    assert_eq!((first.layout, first.compare), (Layout::Compare, (Shown::Original, Shown::Bottom)));
    assert!(first.stretch && first.add_mean && !first.residual);
    let second = read(
        "v=1&view=noise&set=satellite&top=0.9&after=0.8&noise=mask:ratio=0.5,patch=2&at=128&theme=projector&seed=1",
    );
    assert_eq!((second.view, second.noise.as_str()), (View::Noise, "mask:ratio=0.5,patch=2"));
    assert_eq!((second.noise_components, second.theme), (Some(128), Theme::Projector));
    assert_eq!((second.top, second.bottom), (Extent::Share(0.9), BottomStart::After(Extent::Share(0.8))));
    let third = read(
        "v=1&view=spectrum&set=digits&top=0.75&pc=12&common=1&log=0&axis=log&mean=0&residual=1&pick=class:3&n=24&seed=2",
    );
    assert_eq!((third.component, third.common_scale, third.log_scree, third.log_axis), (11, true, false, Some(true)));
    assert_eq!((third.choice, third.n_pictures, third.bottom), (Choice::Class(2), 24, BottomStart::Linked));
}

#[test]
fn what_is_not_understood_is_named_and_changes_nothing() {
    let links = [
        "k=abc",
        "foo",
        "top=1.5",
        "top=NaN",
        "set=../x",
        "n=9",
        "img=0",
        "v=2",
        "compare=top",
        "log=yes",
        "pick=class:0",
        "pick=x",
        "match=weight",
        "lane-top=0",
        "reader=Network",
        "learn=all",
        "epochs=0",
        "epochs=NaN",
        "epochs=1e16",
        "lambda=0.03",
        "lambda=-1",
        "dims=0",
        "within=100",
        "thumb=0",
        "dots=",
        "dots=0:0.5,0.5",
        "dots=61:0.5,0.5",
        "dots=3:0.5",
        "dots=3:0.5,1.5",
        "dots=3:0,0;3:1,1",
        "originals=yes",
        "paper=2",
        "labels=",
        "labels=%ff",
        "range=1",
        "range=2,1",
        "range=0,inf",
        "fourth=blue",
        "divider=101",
        "curve=x",
        "room=odd",
        "sample=-1",
        "table=",
        "table=none;none",
        "pins=1",
        "sort=",
        "sort=-",
        "sort=name",
        "map=world",
        "title=",
        "title=%ff",
        "count=0",
        "hide=all",
        "hide=noise,noise",
        "hold=tools",
        "tour=50",
        "tour=50:0",
        "tour=50:9",
        "tour=5:4",
        "tour=5:x",
        "tour=45:1",
    ];
    for link in links {
        assert_eq!(Settings::new(1).read_link(link), (Settings::new(1), vec![link.to_owned()]), "{link}");
    }
}
