//! What passes between the page and the reader: the worker that turns files into sets and keeps them.
//!
//! Files and kept sets travel beside these messages as the browser's own handles, so that no bytes of them are copied.

use serde::{Deserialize, Serialize};
use subspace_lab_words::Message;

use crate::event::Problem;
use crate::foreign::ForeignPca;
use crate::intake::{Edit, IntakeProgress, IntakeReport, NamedEdit, Preparation};
use crate::kept::KeptCard;

/// An order to the reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ReaderRequest {
    /// Read the files beside this message, with these paths, and keep the set.
    Read {
        /// What the set is to be called.
        title: String,
        /// How to prepare it.
        preparation: Box<Preparation>,
        /// The path of each file, folders included.
        paths: Vec<String>,
        /// Whether a kept set travels beside the files too, and the images are to be added to it.
        extends: bool,
        /// Changes to be made again.
        edits: Vec<NamedEdit>,
    },
    /// Change the kept set beside this message, and keep the outcome in its place.
    Edit(Edit),
    /// Find images of the kept set beside this message that are equal after preparation.
    FindDuplicates,
    /// Make a session of this link, with the kept set beside this message if there is one.
    Pack {
        /// What is on screen.
        link: String,
    },
    /// Read the file beside this message as a PCA of another program.
    ReadFit,
    /// What is kept on this device.
    List,
    /// Hand over a kept set.
    Open {
        /// Its short name.
        name: String,
    },
    /// Keep the set beside this message (again), under this short name; then list what is kept.
    Keep {
        /// Its short name.
        name: String,
    },
    /// Keep these sets no longer.
    Forget {
        /// Their file names, as listed.
        files: Vec<String>,
    },
}

/// News from the reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ReaderEvent {
    /// The worker listens; sent once, before anything else.
    Ready {
        /// [`crate::BUILD_ID`] of the worker.
        build_id: String,
    },
    /// How far a `Read` is.
    Progress(IntakeProgress),
    /// Answers `Read` and `Edit`: the set travels beside this message.
    Made {
        /// What it is.
        card: KeptCard,
        /// What came of the reading; `None` for an edit.
        report: Option<Box<IntakeReport>>,
        /// How long it stays.
        keeping: Keeping,
        /// The change by names, for an edit.
        edit: Option<NamedEdit>,
        /// Of a session that was read: the link to what was on screen.
        link: Option<String>,
    },
    /// Answers a `Read` of a session of a built-in set: the link to what was on screen.
    Linked(String),
    /// Answers `ReadFit`.
    Fit(Box<ForeignPca>),
    /// Answers `Pack`: the session travels beside this message.
    Packed,
    /// Answers `FindDuplicates`: groups of equal images, as positions in the set.
    Duplicates(Vec<Vec<u32>>),
    /// Answers `List`, `Keep` and `Forget`.
    Listed {
        /// Sets that can be opened, newest first.
        sets: Vec<KeptFile>,
        /// Files that cannot, with the reason.
        unreadable: Vec<(String, Message)>,
        /// How long what is given here stays.
        keeping: Keeping,
    },
    /// Answers `Open`: the set travels beside this message.
    Opened(KeptCard),
    /// The request could not be carried out.
    Failed {
        /// Why.
        problem: Problem,
        /// For a `Read` that found nothing: what became of each file.
        report: Option<IntakeReport>,
    },
}

/// How long a set stays after it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keeping {
    /// Until it is forgotten or the browser's data are cleared; in a private window until that closes, which not every
    /// browser tells the page: Chromium hides it on purpose.
    InBrowser,
    /// Over reloads until the window closes: the browser keeps files in no other way, as in Firefox's private windows.
    UntilClosed,
    /// As long as the tab is open and not loaded anew.
    InTab(NotKept),
}

/// Why a set does not outlive its tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotKept {
    /// The browser keeps nothing for this page.
    Refused,
    /// The disk, or the browser's share of it, is full.
    NoRoom,
}

/// A kept set in the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptFile {
    /// What it is.
    pub card: KeptCard,
    /// Its file.
    pub file: String,
    /// Size of the file.
    pub n_bytes: f64,
}
