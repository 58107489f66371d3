//! Steps of a long computation, counted for whoever waits for it.

use std::ops::ControlFlow;

/// Counts steps done and in all. A listener that breaks ends the computation at the next step.
#[derive(Default)]
pub struct Steps<'a> {
    n_done: usize,
    n_steps: usize,
    tell: Option<&'a mut dyn FnMut(usize, usize) -> ControlFlow<()>>,
    is_cancelled: bool,
}

impl<'a> Steps<'a> {
    /// Tells `tell` the steps done and in all.
    pub fn told_to(tell: &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Self {
        Self { tell: Some(tell), ..Self::default() }
    }

    /// Nobody listens.
    pub fn untold() -> Self {
        Self::default()
    }

    /// How many there will be; `None` ends the computation.
    pub(crate) fn begin(&mut self, n_steps: usize) -> Option<()> {
        (self.n_done, self.n_steps) = (0, n_steps);
        self.report()
    }

    /// One more is done; `None` ends the computation.
    pub(crate) fn next(&mut self) -> Option<()> {
        self.n_done += 1;
        self.report()
    }

    /// Whether the listener ended it.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.is_cancelled
    }

    fn report(&mut self) -> Option<()> {
        if let Some(tell) = &mut self.tell {
            self.is_cancelled |= tell(self.n_done, self.n_steps).is_break();
        }
        (!self.is_cancelled).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_until_the_listener_has_enough() {
        let mut heard = Vec::new();
        let mut tell = |done, all| {
            heard.push((done, all));
            if done == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let mut steps = Steps::told_to(&mut tell);
        assert_eq!([steps.begin(3), steps.next(), steps.next(), steps.next()], [Some(()), Some(()), None, None]);
        assert!(steps.is_cancelled());
        assert_eq!(heard, [(0, 3), (1, 3), (2, 3), (3, 3)]);
        assert_eq!(Steps::untold().next(), Some(()));
    }
}
