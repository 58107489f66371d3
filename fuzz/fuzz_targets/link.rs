//! Links and the specs of noises, as anybody may send them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_protocol::{Bounds, Settings};
use subspace_lab_science::Noise;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (settings, _) = Settings::new(1).read_link(text);
    let (again, unknown) = Settings::new(1).read_link(&settings.to_link());
    // The theme stays on the device.
    let settings = Settings { theme: Settings::new(1).theme, ..settings };
    assert_eq!((again, unknown), (settings.clone(), vec![]), "a link that is read can be written and read again");
    let few = Bounds { rank: 2, n_shown: 3, n_images: 3, n_classes: 1, n_dots: 2 };
    let mut turned = settings.clone();
    turned.turn_within(few);
    assert!(turned == settings || !settings.beyond(few).is_empty(), "what is turned away from is named");
    let _ = Noise::parse(text);
});
