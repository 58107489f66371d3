//! Files that whoever has them cannot or should not even read: they are named in the report all the same.

use crate::Intake;
use crate::error::Refusal;
use subspace_lab_words::t;

impl Intake {
    /// Largest file that is worth reading.
    pub fn max_file_bytes(&self) -> u64 {
        self.plan.limits.archive_bytes
    }

    /// Records a file of more than [`Intake::max_file_bytes`].
    pub fn skip_too_large(&mut self, path: &str, n_bytes: u64) {
        let advice = t!(advice_split_or_parts);
        self.skip(path, Refusal::TooLarge { what: t!(what_the_file), n_bytes, max: self.max_file_bytes(), advice });
    }

    /// Records a file that the system would not give.
    pub fn skip_unreadable(&mut self, path: &str) {
        self.skip(path, Refusal::Unreadable);
    }

    fn skip(&mut self, path: &str, refusal: Refusal) {
        self.n_files_done = self.n_files_done.saturating_add(1);
        self.collection.refuse(path, refusal);
    }
}
