//! How often news of progress reach the screen: drawing each batch would take the time that the work needs.

use std::cell::Cell;

use crate::browser;

/// Milliseconds between two of them. Where no graphics hardware helps, each frame costs a lane some 20 ms of a core.
const LEAST_MILLIS: f64 = 500.0;

/// When something was last shown.
#[derive(Default)]
pub(crate) struct Pace(Cell<Option<f64>>);

impl Pace {
    /// Whether it is time to show something; it then counts as shown.
    pub(crate) fn is_due(&self) -> bool {
        let now = browser::now_millis();
        let is_due = self.0.get().is_none_or(|last| now - last >= LEAST_MILLIS);
        if is_due {
            self.0.set(Some(now));
        }
        is_due
    }
}
