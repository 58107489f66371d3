//! Image files: their pictures one after the other, and what is said of them.

use std::ops::ControlFlow;
use std::sync::Arc;
use subspace_lab_words::t;

use crate::collection::Origin;
use crate::containers::Given;
use crate::error::Refusal;
use crate::formats::{Format, Found};
use crate::{Intake, Tell};

impl Intake {
    /// Adds the pictures of a file: called as the file is, or `path#number` if it has several.
    pub(crate) fn add_pictures(
        &mut self,
        format: &Format,
        given: Given<'_>,
        tell: Tell<'_>,
    ) -> Result<ControlFlow<()>, Refusal> {
        let path: Arc<str> = Arc::from(given.path);
        let limits = self.plan.limits.clone();
        let mut outcome = Ok(());
        let flow = (format.decode)(given.bytes, &limits, &mut |found| {
            let origin = |part| Origin { path: Arc::clone(&path), part };
            match found {
                Found::Note(note) => {
                    self.collection.file_notes.insert(t!(note_of_file, path = &*path, note = note));
                    return ControlFlow::Continue(());
                }
                Found::Refused(number, refusal) => self.collection.refuse(origin(Some(number)).name(), refusal),
                Found::Picture(part, raster) => {
                    match self.collection.add(&self.plan, origin(part), None, &raster) {
                        Ok(()) => {}
                        // The next ones would not fit either.
                        Err(refusal @ Refusal::SetFull { .. }) => {
                            outcome = Err(refusal);
                            return ControlFlow::Break(());
                        }
                        Err(refusal) if part.is_some() => self.collection.refuse(origin(part).name(), refusal),
                        Err(refusal) => {
                            outcome = Err(refusal);
                            return ControlFlow::Break(());
                        }
                    }
                }
            }
            tell(self.progress())
        })?;
        outcome.map(|()| flow)
    }
}
