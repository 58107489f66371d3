//! Counting tests by the summaries that `cargo test` prints.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl Tally {
    /// What one line of output adds, e.g. `test result: ok. 3 passed; 0 failed; 0 ignored; ...`. wasm-bindgen's test
    /// runner prints the same form.
    pub fn of_line(line: &str) -> Self {
        let Some((_, counts)) = line.split_once("test result:") else {
            return Self::default();
        };
        // After "ok." or "FAILED.", which may be coloured.
        let count = |word: &str| {
            counts.split([';', '.']).find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok()).unwrap_or(0)
        };
        Self { passed: count("passed"), failed: count("failed") }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_added_up() {
        let output = "\
running 3 tests
test tests::one ... ok
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.03s
test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s
test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.05s
7 passed; 7 failed
";
        let mut sum = Tally::default();
        output.lines().for_each(|line| sum += Tally::of_line(line));
        assert_eq!(sum, Tally { passed: 17, failed: 2 });
        assert_eq!(sum.to_string(), "17 passed, 2 failed");
    }

    #[test]
    fn colours_do_not_hide_a_summary() {
        let line = "test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 6 passed; 0 failed; 0 ignored";
        assert_eq!(Tally::of_line(line), Tally { passed: 6, failed: 0 });
    }
}
