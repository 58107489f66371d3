//! The lesson: its links lead to sets, noises and readers that there are, and what is printed has the same links.

use std::fs;

use subspace_lab_perception::readers::Chosen;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::tour::{Form, Tour};
use subspace_lab_science::noise::Noise;

/// Where links of a printed page lead to that open the page itself, in their order.
fn links(page: &str) -> Vec<String> {
    let path = format!("{}/static/lesson/{page}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).expect("a page to be printed");
    let hrefs = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    hrefs.filter_map(|href| href.strip_prefix("../#")).map(|link| link.replace("&amp;", "&")).collect()
}

fn of_lessons(forms: &[Form]) -> Vec<String> {
    forms.iter().flat_map(|form| Tour::steps(*form)).map(Tour::link).collect()
}

#[test]
fn what_is_printed_has_the_links_of_the_lesson() {
    assert_eq!(links("notes.html"), of_lessons(&[Form::Long, Form::Short]));
    assert_eq!(links("worksheet.html"), of_lessons(&[Form::Long]));
}

#[test]
fn every_step_leads_to_what_there_is() {
    for tour in Form::ALL.iter().flat_map(|form| Tour::steps(*form)) {
        let begun = Settings::new(1).at_step(tour);
        for settings in [begun.clone(), begun.revealed(tour)] {
            let set = format!("{}/static/samples/{}.json", env!("CARGO_MANIFEST_DIR"), settings.set);
            assert!(fs::exists(&set).is_ok_and(|exists| exists), "{tour}: {set}");
            assert!(Noise::parse(&settings.noise).is_ok(), "{tour}: {}", settings.noise);
            assert!(Chosen::parse(&settings.reader).is_ok(), "{tour}: {}", settings.reader);
        }
    }
}

#[test]
fn what_is_printed_runs_nothing_and_asks_for_nothing_but_its_looks() {
    for page in ["notes.html", "worksheet.html"] {
        let path = format!("{}/static/lesson/{page}", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).expect("a page to be printed");
        assert!(text.contains("default-src 'none'; style-src 'self'"), "{page}");
        for part in ["<script", "<style", " style=", " on", "http://", "https://"] {
            let is_markup =
                text.split('<').filter_map(|it| it.split('>').next()).any(|tag| format!("<{tag}").contains(part));
            assert!(!is_markup, "{page} has {part}");
        }
    }
}
