//! Sets two shares against each other.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::perception::{Compare, Comparison, RightShare};
use subspace_lab_science::proportions;

use crate::error::EngineError;

pub(crate) fn compare(ask: &Compare) -> Result<Event, EngineError> {
    let (first, second, difference) = match ask {
        Compare::SameImages { first, second } => {
            (counted(first), counted(second), proportions::paired_difference(first, second))
        }
        Compare::OtherImages { first, second } => {
            (*first, *second, proportions::independent_difference(*first, *second))
        }
    };
    let difference = difference.ok_or(EngineError::NothingToCompare)?;
    Ok(Event::Compared(Box::new(Comparison { first: share(first)?, second: share(second)?, difference })))
}

fn counted(is_right: &[bool]) -> (u32, u32) {
    (is_right.iter().filter(|it| **it).count() as u32, is_right.len() as u32)
}

fn share((n_right, n): (u32, u32)) -> Result<RightShare, EngineError> {
    let share = proportions::share(n_right, n).ok_or(EngineError::NothingToCompare)?;
    Ok(RightShare { n_right, n, share })
}
