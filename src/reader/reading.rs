//! From files to a set: reads one file at a time, so that memory is bounded by the largest file and the reduced set.

use std::io::Cursor;
use std::ops::ControlFlow;
use subspace_lab_words::{Tells, t};

use js_sys::{Array, Date, Uint8Array};
use subspace_lab_intake::session::{self, Session};
use subspace_lab_intake::{Intake, IntakeError, Limits, edit as editing, read_fit};
use subspace_lab_moments_file as moments_file;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::intake::{Edit, IntakeReport, NamedEdit, Preparation};
use subspace_lab_protocol::kept::{self, Content, KeptCard};
use subspace_lab_protocol::reader::ReaderEvent;
use subspace_lab_protocol::{MomentSet, PixelSet};
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use crate::{Answer, Failure, Port, store};

/// Enough of a file to tell a session by, or moments.
const BEGINNING: i32 = 128;

/// Most bytes of moments that are unpacked: those of some 11,000 values an image, which take gigabytes to decompose.
const MAX_MOMENTS_BYTES: u64 = 1 << 29;

/// Between two pieces of news of the progress.
const NEWS_MILLIS: f64 = 100.0;

/// What is to be read, and how.
pub(crate) struct Task {
    pub(crate) title: String,
    pub(crate) preparation: Preparation,
    pub(crate) paths: Vec<String>,
    pub(crate) extends: bool,
    pub(crate) edits: Vec<NamedEdit>,
}

pub(crate) async fn read(port: &Port, task: Task, beside: &Array) -> Result<Answer, Failure> {
    let Task { title, preparation, paths, extends, edits } = task;
    let mut files = store::files(beside);
    if let ([_], false, Some(file)) = (&paths[..], extends, store::files(beside).next()) {
        let beginning = beginning_of(&file).await;
        if session::is_session(&beginning) {
            return open(&file).await;
        }
        if moments_file::may_be_moments(&beginning)
            && let Some(answer) = open_moments(&file, &title).await
        {
            return answer;
        }
    }
    let limits = Limits::default();
    let intake = if extends {
        let base: Blob = files.next().ok_or_else(|| Failure::input(t!(reader_no_base)))?.into();
        Intake::extending(set_in(&base).await?.1, preparation.clone(), limits)
    } else {
        Intake::new(preparation.clone(), limits)
    };
    let mut intake = intake.map_err(failure)?;
    intake.leave_unknown_choices();
    intake.set_n_files(paths.len() as u32);
    let mut last_news = 0.0;
    for (path, file) in paths.iter().zip(files) {
        let mut tell = |progress| {
            if Date::now() - last_news >= NEWS_MILLIS {
                last_news = Date::now();
                port.tell(&ReaderEvent::Progress(progress), None);
            }
            // The page cancels by ending this worker.
            ControlFlow::Continue(())
        };
        if file.size() > intake.max_file_bytes() as f64 {
            intake.skip_too_large(path, file.size() as u64);
            continue;
        }
        match store::bytes_of(&file).await {
            Ok(bytes) => {
                let _ = intake.add(path, &bytes, &mut tell);
            }
            Err(_) => intake.skip_unreadable(path),
        }
    }
    let (set, report) = intake.finish(&title).map_err(failure)?;
    let set = if edits.is_empty() { set } else { editing::replay(set, &edits) };
    make(set, preparation, Some(Box::new(report)), None).await
}

/// A PCA of another program.
pub(crate) async fn fit(beside: &Array) -> Result<Answer, Failure> {
    let bytes = store::bytes_of(&beside.get(0).unchecked_into()).await;
    let bytes = bytes.map_err(|_| Failure::input(t!(reader_no_memory)))?;
    let fit = read_fit(&bytes, Limits::default()).map_err(failure)?;
    Ok(ReaderEvent::Fit(Box::new(fit)).into())
}

async fn beginning_of(file: &Blob) -> Vec<u8> {
    let Ok(beginning) = file.slice_with_i32_and_i32(0, BEGINNING) else { return Vec::new() };
    store::bytes_of(&beginning).await.unwrap_or_default()
}

/// Moments that were given as a file; `None` if it is another archive of arrays.
async fn open_moments(file: &Blob, title: &str) -> Option<Result<Answer, Failure>> {
    let bytes = match store::bytes_of(file).await {
        Ok(bytes) => bytes,
        Err(_) => return Some(Err(Failure::input(t!(reader_no_memory)))),
    };
    if !moments_file::is_moments(&bytes) {
        return None;
    }
    let read = moments_file::read(Cursor::new(&bytes[..]), MAX_MOMENTS_BYTES);
    drop(bytes);
    Some(match read {
        Ok(file) => make_moments(file.into_set(title)).await,
        Err(error) => Err(Failure::input(error.message())),
    })
}

/// A session that was given as a file.
async fn open(file: &Blob) -> Result<Answer, Failure> {
    let bytes = store::bytes_of(file).await.map_err(|_| Failure::input(t!(reader_no_memory)))?;
    let Session { link, set } = session::unpack(&bytes).map_err(|error| Failure::input(error.message()))?;
    drop(bytes);
    let Some(set) = set else { return Ok(ReaderEvent::Linked(link).into()) };
    let mut answer = match kept::open(&set).map_err(|error| Failure::input(error.message()))? {
        (card, Content::Images(set)) => make(set, card.preparation, None, None).await?,
        (_, Content::Moments(set)) => make_moments(set).await?,
    };
    if let ReaderEvent::Made { link: of_session, .. } = &mut answer.event {
        *of_session = Some(link);
    }
    Ok(answer)
}

/// A session of what is on screen.
pub(crate) async fn pack(link: String, beside: &Array) -> Result<Answer, Failure> {
    let set = match beside.get(0).dyn_into::<Blob>() {
        Ok(blob) => Some(store::bytes_of(&blob).await.map_err(|_| Failure::input(t!(kept_no_longer)))?),
        Err(_) => None,
    };
    let bytes = session::pack(&Session { link, set }).map_err(|error| Failure::input(error.message()))?;
    let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(|_| Failure::input(t!(reader_no_memory)))?;
    Ok(Answer { event: ReaderEvent::Packed, blob: Some(blob) })
}

pub(crate) async fn edit(beside: &Array, edit: &Edit) -> Result<Answer, Failure> {
    let (card, set) = set_beside(beside).await?;
    let named = editing::named(&set, edit);
    let edited = editing::apply(set, edit).map_err(|error| Failure::input(error.message()))?;
    make(edited, card.preparation, None, named).await
}

pub(crate) async fn find_duplicates(beside: &Array) -> Result<Answer, Failure> {
    let (_, set) = set_beside(beside).await?;
    Ok(ReaderEvent::Duplicates(editing::find_duplicates(&set)).into())
}

/// Names a set after its content, keeps it, and makes a blob of it.
async fn make(
    mut set: PixelSet,
    preparation: Preparation,
    report: Option<Box<IntakeReport>>,
    edit: Option<NamedEdit>,
) -> Result<Answer, Failure> {
    session::name_after_content(&mut set).map_err(|error| Failure::input(error.message()))?;
    let card = KeptCard::of(&set, preparation, Date::now());
    let bytes = kept::encode(&card, &set).map_err(|error| Failure::input(error.message()))?;
    drop(set);
    made(card, bytes, report, edit).await
}

/// The same of moments, which nothing prepares.
async fn make_moments(mut set: MomentSet) -> Result<Answer, Failure> {
    session::name_moments_after_content(&mut set).map_err(|error| Failure::input(error.message()))?;
    let card = KeptCard::of_moments(&set, Date::now());
    let bytes = kept::encode_moments(&card, &set).map_err(|error| Failure::input(error.message()))?;
    drop(set);
    made(card, bytes, None, None).await
}

/// Keeps what was made.
async fn made(
    card: KeptCard,
    bytes: Vec<u8>,
    report: Option<Box<IntakeReport>>,
    edit: Option<NamedEdit>,
) -> Result<Answer, Failure> {
    let keeping = store::keep(&card.name, &bytes).await;
    let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(|_| Failure::input(t!(reader_no_memory)))?;
    Ok(Answer { event: ReaderEvent::Made { card, report, keeping, edit, link: None }, blob: Some(blob) })
}

async fn set_beside(beside: &Array) -> Result<(KeptCard, PixelSet), Failure> {
    set_in(&beside.get(0).unchecked_into()).await
}

async fn set_in(blob: &Blob) -> Result<(KeptCard, PixelSet), Failure> {
    let bytes = store::bytes_of(blob).await.map_err(|_| Failure::input(t!(kept_no_longer)))?;
    kept::decode(&bytes).map_err(|error| Failure::input(error.message()))
}

fn failure(error: IntakeError) -> Failure {
    let report = error.report().cloned();
    Failure { problem: Problem { kind: ProblemKind::Input, message: error.message() }, report }
}
