//! What pictures are drawn from, as bytes for another engine of the same build: it draws them while this one computes.

use ndarray::Array2;
use serde::{Deserialize, Serialize};
use subspace_lab_protocol::noise::ScoreNoise;
use subspace_lab_protocol::{Depth, Event, ImageShape, wire};
use subspace_lab_science::pca::Parts;
use subspace_lab_science::steps::Listener;
use subspace_lab_science::{Denoiser, Detail, HeldOutError, ImageSet, Labels, Noise, Pca, Pixels, Readout, Split};

use super::material::MAX_BYTES;
use super::score_noise::remember;
use crate::error::EngineError;
use crate::session::{Analyzed, JointMemory, NoiseMemory, Session};

/// What is handed over.
#[derive(Serialize, Deserialize)]
enum Handed {
    Analysis(Box<AnalysisCopy>),
    Denoiser { spec: String, seed: u64, denoiser: DenoiserCopy },
}

#[derive(Serialize, Deserialize)]
struct AnalysisCopy {
    name: String,
    shape: ImageShape,
    pixels: Vec<u8>,
    depth: Depth,
    labels: Option<(Vec<String>, Vec<Option<u16>>)>,
    /// Images analysed and held out.
    split: (usize, usize),
    max_value: u16,
    n_samples: usize,
    mean: Vec<f64>,
    components: Vec<f32>,
    variances: Vec<f64>,
    total_variance: f64,
    deviation_unit: f64,
    held_out: Option<(Vec<f64>, Vec<f64>)>,
}

/// Rows, columns and entries of a matrix.
type Matrix = (usize, usize, Vec<f32>);

#[derive(Serialize, Deserialize)]
struct DenoiserCopy {
    shift: Option<Vec<f32>>,
    readout: ReadoutCopy,
}

#[derive(Serialize, Deserialize)]
enum ReadoutCopy {
    Filter { factors: Vec<f32>, order: Vec<usize> },
    Linear { read: Matrix, directions: Matrix, write: Matrix },
}

/// The set and its analysis.
pub(crate) fn copy(session: &Session) -> Result<Event, EngineError> {
    let Analyzed { set, pca, held_out, .. } = session.analyzed()?;
    let n_pixel_bytes = set.pixels().len() * set.depth().n_bytes();
    check_size(n_pixel_bytes + 4 * pca.components().len())?;
    let mut pixels = Vec::with_capacity(n_pixel_bytes);
    set.pixels().append_bytes(&mut pixels);
    let Parts { shape, n_samples, max_value, mean, components, variances, total_variance, deviation_unit } =
        pca.parts();
    let split = set.split();
    handed(&Handed::Analysis(Box::new(AnalysisCopy {
        name: set.name().to_owned(),
        shape,
        pixels,
        depth: set.depth(),
        labels: set.labels().map(|it| (it.classes.clone(), it.class_idx.clone())),
        split: (split.n_train, split.n_held_out),
        max_value,
        n_samples,
        mean,
        components,
        variances,
        total_variance,
        deviation_unit,
        held_out: held_out.as_ref().map(|it| (it.explained().to_vec(), it.left().to_vec())),
    })))
}

/// What denoises pictures of this noise. It leaves here: twice would take twice the memory.
pub(crate) async fn copy_denoiser(
    session: &mut Session,
    ask: ScoreNoise,
    listener: &mut dyn Listener,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.spec)?;
    remember(session, (&ask.spec, ask.seed), &noise, Detail::Pictures, listener).await?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    // Before it is taken: what is too large stays here, and is drawn here.
    check_size(4 * analyzed.noise.denoiser.as_ref().map_or(0, |(_, denoiser)| denoiser.n_entries()))?;
    let Some(((spec, seed), denoiser)) = analyzed.noise.denoiser.take() else { return Err(EngineError::NotAnalyzed) };
    let matrix = |it: Array2<f32>| (it.nrows(), it.ncols(), it.as_standard_layout().iter().copied().collect());
    let readout = match denoiser.readout {
        Readout::Filter { factors, order } => ReadoutCopy::Filter { factors, order },
        Readout::Linear { read, directions, write } => {
            ReadoutCopy::Linear { read: matrix(read), directions: matrix(directions), write: matrix(write) }
        }
    };
    let denoiser = DenoiserCopy { shift: denoiser.shift.map(|it| it.to_vec()), readout };
    handed(&Handed::Denoiser { spec, seed, denoiser })
}

/// Takes up what another engine handed over. From then on this one only draws.
pub(crate) fn take_up(session: &mut Session, bytes: &[u8]) -> Result<Event, EngineError> {
    match wire::decode(bytes).map_err(|_| EngineError::DamagedCopy)? {
        Handed::Analysis(copy) => {
            let analyzed = analyzed(*copy).ok_or(EngineError::DamagedCopy)?;
            session.loaded = Some(analyzed.set.clone());
            session.analyzed = Some(analyzed);
        }
        Handed::Denoiser { spec, seed, denoiser } => {
            let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
            let denoiser = denoiser.opened().filter(|it| it.fits(&analyzed.pca)).ok_or(EngineError::DamagedCopy)?;
            analyzed.noise.denoiser = Some(((spec, seed), denoiser));
        }
    }
    Ok(Event::TakenUp)
}

/// Refuses what would not fit several times over.
fn check_size(n_bytes: usize) -> Result<(), EngineError> {
    if n_bytes > MAX_BYTES {
        Err(EngineError::CopyTooLarge { n_mb: n_bytes >> 20, max_mb: MAX_BYTES >> 20 })
    } else {
        Ok(())
    }
}

fn handed(copy: &Handed) -> Result<Event, EngineError> {
    // None of the types refuses to be written.
    wire::encode(copy).map(Event::Copied).map_err(|_| EngineError::DamagedCopy)
}

fn analyzed(copy: AnalysisCopy) -> Option<Analyzed> {
    let shape = copy.shape;
    let labels = copy.labels.map(|(classes, class_idx)| Labels { classes, class_idx });
    let split = Split { n_train: copy.split.0, n_held_out: copy.split.1 };
    let pixels = Pixels::from_bytes(copy.depth, copy.pixels)?;
    let set = ImageSet::new(copy.name, shape, pixels, labels, split, copy.max_value).ok()?;
    let pca = Pca::from_parts(Parts {
        shape,
        n_samples: copy.n_samples,
        max_value: copy.max_value,
        mean: copy.mean,
        components: copy.components,
        variances: copy.variances,
        total_variance: copy.total_variance,
        deviation_unit: copy.deviation_unit,
    })?;
    let held_out = match copy.held_out {
        Some((explained, left)) => Some(HeldOutError::from_curves(explained, left, pca.rank())?),
        None => None,
    };
    Some(Analyzed {
        set,
        is_copy: true,
        drawn: None,
        plan: Vec::new(),
        pca,
        held_out,
        gallery: None,
        noise: NoiseMemory::default(),
        joint: JointMemory::default(),
    })
}

impl DenoiserCopy {
    fn opened(self) -> Option<Denoiser> {
        let matrix = |(n_rows, n_columns, entries): Matrix| Array2::from_shape_vec((n_rows, n_columns), entries).ok();
        let readout = match self.readout {
            ReadoutCopy::Filter { factors, order } => Readout::Filter { factors, order },
            ReadoutCopy::Linear { read, directions, write } => {
                Readout::Linear { read: matrix(read)?, directions: matrix(directions)?, write: matrix(write)? }
            }
        };
        Some(Denoiser { readout, shift: self.shift.map(Into::into) })
    }
}
