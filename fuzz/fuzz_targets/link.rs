//! Links and the specs of noises, as anybody may send them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use subspace_lab_protocol::Settings;
use subspace_lab_science::Noise;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (settings, _) = Settings::new(1).read_link(text);
    let (again, unknown) = Settings::new(1).read_link(&settings.to_link());
    // The theme stays on the device.
    let settings = Settings { theme: Settings::new(1).theme, ..settings };
    assert_eq!((again, unknown), (settings, vec![]), "a link that is read can be written and read again");
    let _ = Noise::parse(text);
});
