//! Steps of a long computation: counted for whoever waits for it, with room between them for whoever shares the thread.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// What a computation waits for between two steps.
pub type Pause = Pin<Box<dyn Future<Output = ()>>>;

/// Hears of a computation's steps.
pub trait Listener {
    /// Steps done and in all; a break ends the computation.
    fn hear(&mut self, n_done: usize, n_steps: usize) -> ControlFlow<()>;

    /// Lets others use the thread; what they say counts at the next [`Listener::hear`]. Nobody, if nothing else is said.
    fn pause(&mut self) -> Pause {
        Box::pin(std::future::ready(()))
    }
}

/// Counts steps done and in all. A listener that breaks ends the computation at the next step.
#[derive(Default)]
pub struct Steps<'a> {
    n_done: usize,
    n_steps: usize,
    listener: Option<&'a mut dyn Listener>,
    is_cancelled: bool,
}

impl<'a> Steps<'a> {
    /// Tells `listener` of every step.
    pub fn told_to(listener: &'a mut dyn Listener) -> Self {
        Self { listener: Some(listener), ..Self::default() }
    }

    /// Nobody listens.
    pub fn untold() -> Self {
        Self::default()
    }

    /// How many there will be; `None` ends the computation.
    pub(crate) async fn begin(&mut self, n_steps: usize) -> Option<()> {
        (self.n_done, self.n_steps) = (0, n_steps);
        self.report().await
    }

    /// One more is done; `None` ends the computation.
    pub(crate) async fn next(&mut self) -> Option<()> {
        self.n_done += 1;
        self.report().await
    }

    /// Whether the listener ended it.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.is_cancelled
    }

    async fn report(&mut self) -> Option<()> {
        if let Some(listener) = &mut self.listener {
            listener.pause().await;
            self.is_cancelled |= listener.hear(self.n_done, self.n_steps).is_break();
        }
        (!self.is_cancelled).then_some(())
    }
}

/// The outcome of a computation whose pauses let nobody in, or only who is ready at once.
pub fn finish<T>(computation: impl Future<Output = T>) -> T {
    let mut computation = pin!(computation);
    loop {
        if let Poll::Ready(outcome) = computation.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return outcome;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Patient {
        heard: Vec<(usize, usize)>,
        n_pauses: usize,
    }

    impl Listener for Patient {
        fn hear(&mut self, done: usize, all: usize) -> ControlFlow<()> {
            self.heard.push((done, all));
            if done == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }

        fn pause(&mut self) -> Pause {
            self.n_pauses += 1;
            Box::pin(std::future::ready(()))
        }
    }

    #[test]
    fn steps_are_counted_until_the_listener_has_enough() {
        let mut patient = Patient { heard: Vec::new(), n_pauses: 0 };
        finish(async {
            let mut steps = Steps::told_to(&mut patient);
            let outcome = [steps.begin(3).await, steps.next().await, steps.next().await, steps.next().await];
            assert_eq!(outcome, [Some(()), Some(()), None, None]);
            assert!(steps.is_cancelled());
            assert_eq!(Steps::untold().next().await, Some(()));
        });
        assert_eq!(patient.heard, [(0, 3), (1, 3), (2, 3), (3, 3)]);
        assert_eq!(patient.n_pauses, 4, "others get their turn before each");
    }
}
