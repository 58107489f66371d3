//! Which tests of the page are not run in Firefox with every check, and why. All others run in both browsers.

/// The start of a test's name, as `cargo test -- --skip` takes it, and a reason.
pub type LeftOut = (&'static str, &'static str);

/// What steers Chromium, or has both browsers in it.
pub const CANNOT: [LeftOut; 12] = [
    ("robust::", "fills the device and cuts the network by Chromium's protocol"),
    ("touch::", "makes fingers by Chromium's protocol"),
    ("forced_colors::", "forces colours by Chromium's protocol"),
    ("soak::", "measures memory by Chromium's protocol"),
    ("lighthouse::", "drives Chromium by itself"),
    (
        "axe::",
        "forces colours by Chromium's protocol; names and roles, which it reads, are the page's and no browser's",
    ),
    ("same_digits::", "has both browsers in one test"),
    ("lanes::", "has a test for each browser"),
    ("one_file::firefox", "has both browsers in one test"),
    ("canvas::firefox", "starts its own Firefox, whichever browser the others run in"),
    ("keeping::a_private_window_of_firefox", "starts its own Firefox, whichever browser the others run in"),
    ("offline::firefox", "starts its own Firefox, whichever browser the others run in"),
];

/// What Firefox can run (`cargo xtask test --only firefox`), and takes too long for every check.
pub const TOO_LONG: [LeftOut; 9] = [
    (
        "extremes::",
        "holds numbers of the engine alone to the native ones for minutes; `exact_sets` and `same_digits` hold Firefox's",
    ),
    ("at_once::", "has the largest set solved for, for a minute: the order of answers, which is the page's own"),
    ("noise::", "waits for the engine, for minutes; `same_digits` holds its numbers and sentences in both browsers"),
    ("words::", "lays out 60 scenes in the language to test with, for minutes"),
    (
        "own_changes::",
        "waits for files that are read anew, for minutes; `own` and `keeping` read and keep them in both browsers",
    ),
    ("kinds::", "has what is decoded, by one program in every browser; `own` reads files in both"),
    (
        "perception::",
        "waits for readers that are trained, for minutes; `learning` and `exact_sets` train them in both browsers",
    ),
    ("dials::", "waits for readers that are trained, for a minute; `learning` trains one in both browsers"),
    ("looks::no_sideways_scroll", "lays out 90 scenes; `words` lays out 60 with longer words, at the same widths"),
];

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{CANNOT, TOO_LONG};
    use crate::places;

    #[test]
    fn every_name_is_that_of_tests() {
        for (name, reason) in CANNOT.iter().chain(&TOO_LONG) {
            let (module, test) = name.split_once("::").expect("a module");
            let file = places::root().join(format!("tests/e2e/tests/{module}.rs"));
            let source = fs::read_to_string(file).expect("a file of tests");
            assert!(source.contains(&format!("fn {test}")), "{name}");
            assert!(reason.len() > 10, "{name}");
        }
    }
}
