//! What pictures are drawn from, as bytes for another engine of the same build: it draws them while this one computes.

use ndarray::Array2;
use serde::{Deserialize, Serialize};
use subspace_lab_protocol::noise::ScoreNoise;
use subspace_lab_protocol::{Depth, Event, ImageShape, wire};
use subspace_lab_science::pca::Parts;
use subspace_lab_science::{
    Denoiser, Detail, HeldOutError, ImageSet, Labels, Noise, Pca, Pixels, Readout, Split, Steps,
};

use super::material::MAX_BYTES;
use super::score_noise::remember;
use crate::bytes;
use crate::error::EngineError;
use crate::given::Given;
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
    #[serde(with = "serde_bytes")]
    pixels: Vec<u8>,
    depth: Depth,
    labels: Option<(Vec<String>, Vec<Option<u16>>)>,
    /// Images analysed and held out.
    split: (usize, usize),
    /// Whether the images are a sample beside moments.
    is_sample: bool,
    max_value: u16,
    n_samples: usize,
    mean: Vec<f64>,
    /// Little-endian, as all long lists of numbers here.
    #[serde(with = "serde_bytes")]
    components: Vec<u8>,
    variances: Vec<f64>,
    total_variance: f64,
    deviation_unit: f64,
    held_out: Option<(Vec<f64>, Vec<f64>)>,
}

#[derive(Serialize, Deserialize)]
struct Matrix {
    n_rows: usize,
    n_columns: usize,
    #[serde(with = "serde_bytes")]
    entries: Vec<u8>,
}

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
pub(crate) async fn copy(session: &Session, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    let Analyzed { given, pca, held_out, .. } = session.analyzed()?;
    let set = given.shown();
    let n_pixel_bytes = set.pixels().len() * set.depth().n_bytes();
    check_size(n_pixel_bytes + 4 * pca.components().len())?;
    let mut pixels = Vec::with_capacity(n_pixel_bytes);
    for image in set.pixels().images(set.shape().n_features()) {
        steps.spend_plain(image.len()).await.ok_or(EngineError::Cancelled)?;
        image.append_bytes(&mut pixels);
    }
    let components = bytes::of_numbers(pca.components().outer_iter(), steps).await.ok_or(EngineError::Cancelled)?;
    let Parts { shape, n_samples, max_value, mean, variances, total_variance, deviation_unit } = pca.parts();
    let split = set.split();
    handed(&Handed::Analysis(Box::new(AnalysisCopy {
        name: set.name().to_owned(),
        shape,
        pixels,
        depth: set.depth(),
        labels: set.labels().map(|it| (it.classes.clone(), it.class_idx.clone())),
        split: (split.n_train, split.n_held_out),
        is_sample: given.are_moments(),
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
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.spec)?;
    remember(session, (&ask.spec, ask.seed), &noise, Detail::Pictures, steps).await?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    // Before it is taken: what is too large stays here, and is drawn here.
    check_size(4 * analyzed.noise.denoiser.as_ref().map_or(0, |(_, denoiser)| denoiser.n_entries()))?;
    let Some((_, denoiser)) = &analyzed.noise.denoiser else { return Err(EngineError::NotAnalyzed) };
    let denoiser = DenoiserCopy::of(denoiser, steps).await.ok_or(EngineError::Cancelled)?;
    // From here on nothing can be cancelled.
    let Some(((spec, seed), _)) = analyzed.noise.denoiser.take() else { return Err(EngineError::NotAnalyzed) };
    handed(&Handed::Denoiser { spec, seed, denoiser })
}

/// Takes up what another engine handed over. From then on this one only draws.
pub(crate) async fn take_up(session: &mut Session, bytes: &[u8], steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    match wire::decode(bytes).map_err(|_| EngineError::DamagedCopy)? {
        Handed::Analysis(copy) => {
            let components = numbers(&copy.components, steps).await?;
            let analyzed = analyzed(*copy, components).ok_or(EngineError::DamagedCopy)?;
            session.loaded = Some(analyzed.given.clone());
            session.analyzed = Some(analyzed);
        }
        Handed::Denoiser { spec, seed, denoiser } => {
            let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
            let denoiser = denoiser.opened(steps).await?;
            let denoiser = denoiser.filter(|it| it.fits(&analyzed.pca)).ok_or(EngineError::DamagedCopy)?;
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

fn analyzed(copy: AnalysisCopy, components: Vec<f32>) -> Option<Analyzed> {
    let shape = copy.shape;
    let labels = copy.labels.map(|(classes, class_idx)| Labels { classes, class_idx });
    let split = Split { n_train: copy.split.0, n_held_out: copy.split.1 };
    let pixels = Pixels::from_bytes(copy.depth, copy.pixels)?;
    let set = ImageSet::new(copy.name, shape, pixels, labels, split, copy.max_value).ok()?;
    let parts = Parts {
        shape,
        n_samples: copy.n_samples,
        max_value: copy.max_value,
        mean: copy.mean,
        variances: copy.variances,
        total_variance: copy.total_variance,
        deviation_unit: copy.deviation_unit,
    };
    let pca = Pca::from_parts(parts, components)?;
    let held_out = match copy.held_out {
        Some((explained, left)) => Some(HeldOutError::from_curves(explained, left, pca.rank())?),
        None => None,
    };
    Some(Analyzed {
        given: if copy.is_sample { Given::Sample(set) } else { Given::Images(set) },
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
    /// `None` if it was cancelled.
    async fn of(denoiser: &Denoiser, steps: &mut Steps<'_>) -> Option<Self> {
        let readout = match &denoiser.readout {
            Readout::Filter { factors, order } => {
                ReadoutCopy::Filter { factors: factors.clone(), order: order.clone() }
            }
            Readout::Linear { read, directions, write } => ReadoutCopy::Linear {
                read: Matrix::of(read, steps).await?,
                directions: Matrix::of(directions, steps).await?,
                write: Matrix::of(write, steps).await?,
            },
        };
        Some(Self { shift: denoiser.shift.as_ref().map(|it| it.to_vec()), readout })
    }

    /// `None` if it is damaged.
    async fn opened(self, steps: &mut Steps<'_>) -> Result<Option<Denoiser>, EngineError> {
        let readout = match self.readout {
            ReadoutCopy::Filter { factors, order } => Some(Readout::Filter { factors, order }),
            ReadoutCopy::Linear { read, directions, write } => {
                let (read, directions) = (read.opened(steps).await?, directions.opened(steps).await?);
                let rest = directions.zip(write.opened(steps).await?);
                read.zip(rest).map(|(read, (directions, write))| Readout::Linear { read, directions, write })
            }
        };
        Ok(readout.map(|readout| Denoiser { readout, shift: self.shift.map(Into::into) }))
    }
}

impl Matrix {
    async fn of(array: &Array2<f32>, steps: &mut Steps<'_>) -> Option<Self> {
        let entries = bytes::of_numbers(array.outer_iter(), steps).await?;
        Some(Self { n_rows: array.nrows(), n_columns: array.ncols(), entries })
    }

    async fn opened(self, steps: &mut Steps<'_>) -> Result<Option<Array2<f32>>, EngineError> {
        let entries = numbers(&self.entries, steps).await?;
        Ok(Array2::from_shape_vec((self.n_rows, self.n_columns), entries).ok())
    }
}

async fn numbers(bytes: &[u8], steps: &mut Steps<'_>) -> Result<Vec<f32>, EngineError> {
    bytes::numbers(bytes, steps).await.ok_or(EngineError::Cancelled)
}
