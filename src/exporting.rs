//! `subspace-lab export` and `report`: what leaves the engine as a file.

use std::path::{Path, PathBuf};

use subspace_lab_exports::{self as exports, Export, Format};
use subspace_lab_intake::session::{self, Session};
use subspace_lab_protocol::kept::{self, KeptCard};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, Request, Settings};
use subspace_lab_words::{Message, Tells, t};

use crate::drawing::{self, DrawingOrder};
use crate::driver::{Driver, Failure, check_place, write_whole};
use crate::input::Wishes;
use crate::reading::{self, ReadOrder};

/// What is to be exported.
pub(crate) struct ExportOrder {
    pub(crate) export: &'static Export,
    pub(crate) n_components: Option<u32>,
    /// Of what is drawn; a session has its settings.
    pub(crate) drawing: DrawingOrder,
    pub(crate) out: PathBuf,
}

/// What is to be reported.
pub(crate) struct ReportOrder {
    pub(crate) noises: Vec<String>,
    pub(crate) format: &'static Format,
    /// Standard output if there is none.
    pub(crate) out: Option<PathBuf>,
}

/// Writes a file.
///
/// # Errors
/// The engine's own sentence if it refuses; that of the file if it cannot be written.
pub(crate) fn export(input: &Path, wishes: &Wishes, order: &ExportOrder) -> Result<(), Failure> {
    let ExportOrder { export, n_components, drawing, out } = order;
    check_place(out)?;
    match export.source {
        exports::Source::Images => return write_whole(out, &session_of(input, wishes, &drawing.settings)?),
        exports::Source::Fixed(text) => return write_whole(out, text().as_bytes()),
        exports::Source::Readings => {
            let read = ReadOrder { csv: Some(out.clone()), ..ReadOrder::usual() };
            return reading::read(input, wishes, read).map(|_| ());
        }
        exports::Source::Drawing(what) => {
            let (mut driver, set, analysis) = crate::open(input, wishes, false)?;
            let file = drawing::file_of(&mut driver, (&set, &analysis), what, drawing, out)?;
            return write_whole(out, &file);
        }
        exports::Source::Report | exports::Source::Analysis(_) => {}
    }
    let (mut driver, ..) = crate::open(input, wishes, false)?;
    let file = match exports::format_by_id(export.id) {
        Some(format) => written(&mut driver, Vec::new(), format)?.into_bytes(),
        None => {
            let ask = Request::Export { id: export.id.to_owned(), n_components: *n_components };
            let Event::Exported(file) = driver.ask(ask)? else { return Err(Failure::unexpected("Export")) };
            file
        }
    };
    write_whole(out, &file)
}

/// Prepared images with these settings.
fn session_of(input: &Path, wishes: &Wishes, settings: &Settings) -> Result<Vec<u8>, Failure> {
    let refuse = |message: Message| Failure::Input(message);
    // Of no time: the same images are the same file.
    let (name, kept) = match crate::input::read(input, wishes)? {
        Source::Pixels(mut set) => {
            session::name_after_content(&mut set).map_err(|error| refuse(error.message()))?;
            let card = KeptCard::of(&set, crate::input::preparation(wishes), 0.0);
            (set.name.clone(), kept::encode(&card, &set))
        }
        Source::Moments(mut set) => {
            session::name_moments_after_content(&mut set).map_err(|error| refuse(error.message()))?;
            let card = KeptCard::of_moments(&set, 0.0);
            (set.name.clone(), kept::encode_moments(&card, &set))
        }
        Source::Sheet { .. } | Source::Drawn { .. } | Source::Beside => {
            return Err(refuse(t!(cli_session_only_own).into()));
        }
    };
    let link = Settings { set: name.clone(), origin: None, ..settings.clone() }.to_link();
    let set = kept.map_err(|error| refuse(error.message()))?;
    session::pack(&Session { link, set: Some(set) }).map_err(|error| refuse(error.message()))
}

/// The report; nothing if it went to a file.
///
/// # Errors
/// As of [`export`].
pub(crate) fn report(input: &Path, wishes: &Wishes, order: ReportOrder) -> Result<String, Failure> {
    order.out.as_deref().map_or(Ok(()), check_place)?;
    let (mut driver, ..) = crate::open(input, wishes, false)?;
    let text = written(&mut driver, order.noises, order.format)?;
    let Some(out) = order.out else { return Ok(text) };
    write_whole(&out, text.as_bytes())?;
    Ok(String::new())
}

fn written(driver: &mut Driver, noises: Vec<String>, format: &Format) -> Result<String, Failure> {
    let Event::Report(report) = driver.ask(Request::Report { noises })? else {
        return Err(Failure::unexpected("Report"));
    };
    Ok((format.write)(&report))
}
