//! Ctrl-C: the first one ends what is being done at its next pause, so that no half file is left; the second one ends at once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use signal_hook::consts::SIGINT;
use signal_hook::flag;

/// What a process ends with that Ctrl-C has stopped: 128 and the signal's number.
pub(crate) const EXIT_STATUS: u8 = 130;

static IS_WANTED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Listens from now on. Where that is refused, Ctrl-C ends the program as it would without.
pub(crate) fn listen() {
    // In this order: the first one finds the flag down, and the second one up.
    let _ = flag::register_conditional_shutdown(SIGINT, EXIT_STATUS.into(), IS_WANTED.clone());
    let _ = flag::register(SIGINT, IS_WANTED.clone());
}

/// Whether what is being done is to end.
pub(crate) fn is_wanted() -> bool {
    IS_WANTED.load(Ordering::Relaxed)
}
