//! What can be asked of the engine.

use serde::{Deserialize, Serialize};

use crate::foreign::ForeignPca;
use crate::lane::{AskMaterial, Part};
use crate::learning::{AskJoint, DrawClock, DrawJoint, DrawTwins};
use crate::noise::{DrawNoise, ScoreNoise};
use crate::perception::{AskQuiz, Compare};
use crate::rebuilding::AskRebuilding;
use crate::{BottomStart, Choice, Depth, Extent, MomentSet, PixelSet};

/// One question or order. Each but [`Request::Cancel`] is answered by exactly one final event ([`crate::Event::is_final`]).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// What sprite sheets hold, from their descriptions (JSON texts) alone, and what analysing them would cost here.
    Describe(Vec<String>),
    /// Decode an image set and make it the loaded one.
    Load(Source),
    /// Compute the PCA of the loaded set.
    Analyze {
        /// Divide by the global standard deviation before stating variances.
        standardize: bool,
    },
    /// Images of the loaded set rebuilt from its first components, while all of them are awaited.
    Preview(Reconstruct),
    /// What analysing sets of these sizes would cost on this device.
    Estimate {
        /// Number of images and values per image of each.
        sizes: Vec<(u32, u32)>,
        /// Bits of each value.
        depth: Depth,
        /// Whether moments are there already, and no images.
        of_moments: bool,
    },
    /// Choose up to `n` images.
    Pick {
        /// By what.
        choice: Choice,
        /// Seed of a random draw.
        seed: u64,
        /// How many images.
        n: u32,
    },
    /// Pictures of images as they are.
    Originals {
        /// Positions in the set.
        image_idx: Vec<u32>,
    },
    /// Images rebuilt from the top and the bottom subspace.
    Reconstruct(Reconstruct),
    /// Components as pictures.
    Components(Components),
    /// An image with another weight of one component.
    Weigh(Weigh),
    /// Images as points: two of their values, and the PCA of these points.
    Plane(Plane),
    /// Alignment at shares of the variance, from 0 to 1, and R².
    Align {
        /// The shares.
        shares: Vec<f64>,
    },
    /// What grounds digits can be drawn on and what they take.
    Grounds,
    /// What noises there are and what they take.
    Noises,
    /// What solving for noises would cost on this device.
    EstimateNoises {
        /// Noises as specs.
        specs: Vec<String>,
    },
    /// What a noise does to subspaces, alignment and error at every K.
    ScoreNoise(ScoreNoise),
    /// The same in short, for one cell of a map over noises.
    ScoreCell(ScoreNoise),
    /// Images clean and corrupted, and rebuilt by the best linear denoiser if that is asked.
    DrawNoise(DrawNoise),
    /// What pictures are drawn from, for another engine that draws them while this one computes.
    Copy,
    /// What denoises pictures of a noise, for the same engine. It leaves this one.
    CopyDenoiser(ScoreNoise),
    /// Takes up what another engine handed over: [`crate::Event::Copied`]. From then on this one only draws. Between page and worker the
    /// bytes travel beside the message, and this is empty.
    TakeUp(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Images with their labels and what to project them on, for a lane.
    Material(AskMaterial),
    /// Images, components and the closed form of a noise, for the lane that trains an autoencoder.
    RebuildingMaterial(AskRebuilding),
    /// What materials would be, without making them.
    Cards(Vec<AskMaterial>),
    /// How far two shares lie apart.
    Compare(Compare),
    /// Pictures for people to name.
    Quiz(AskQuiz),
    /// When which component is learned.
    Timetable,
    /// Images as they are rebuilt at a moment of training.
    DrawClock(DrawClock),
    /// What a reader makes of the pictures while they are learned.
    ReadClock {
        /// Seed of the images that choose its ridge.
        seed: u64,
    },
    /// Encoders that learn pictures and labels at once, of every weight.
    ScoreJoint(AskJoint),
    /// Images rebuilt by one of them.
    DrawJoint(DrawJoint),
    /// Two reconstructions with nearly the same error, on sides that the seed decides.
    DrawTwins(DrawTwins),
    /// End the request that carries the same number; it is then answered as cancelled, at its next pause. Never waits in a queue.
    Cancel,
    /// Spectrum, alignment and what noises would change, as one JSON text.
    Report {
        /// Noises as specs, such as `mask:ratio=0.75,patch=4`.
        noises: Vec<String>,
    },
    /// Numbers of the analysis as a file.
    Export {
        /// An export that is made from the analysis (`src/exports/`).
        id: String,
        /// Of how many components, from the first one on, where an export takes a number of them; `None`, or more than there are: of all.
        n_components: Option<u32>,
    },
    /// Hold a PCA that another program made to the analysis.
    CheckForeign(ForeignPca),
}

impl Request {
    /// Whether a copy of the analysis ([`Request::Copy`]) is enough: pictures, and what else is to be there at once.
    pub fn is_drawn(&self) -> bool {
        matches!(
            self,
            Self::Pick { .. }
                | Self::Originals { .. }
                | Self::Reconstruct(_)
                | Self::Components(_)
                | Self::Weigh(_)
                | Self::Plane(_)
                | Self::Grounds
                | Self::Noises
                | Self::DrawNoise(_)
                | Self::Cards(_)
                | Self::Quiz(_)
                | Self::Timetable
                | Self::DrawClock(_)
        )
    }

    /// Whether the engine may be held up by it for longer than a picture takes.
    pub fn takes_long(&self) -> bool {
        matches!(
            self,
            Self::Align { .. }
                | Self::ScoreNoise(_)
                | Self::ScoreCell(_)
                | Self::DrawNoise(_)
                | Self::CopyDenoiser(_)
                | Self::Material(_)
                | Self::RebuildingMaterial(_)
                | Self::ReadClock { .. }
                | Self::ScoreJoint(_)
                | Self::DrawJoint(_)
                | Self::DrawTwins(_)
                | Self::Report { .. }
                | Self::Export { .. }
                | Self::CheckForeign(_)
        )
    }
}

/// Bytes that hold an image set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A description in JSON and the sprite sheet that it speaks of.
    Sheet {
        /// The JSON text.
        description: String,
        /// The image file.
        #[serde(with = "serde_bytes")]
        sheet: Vec<u8>,
    },
    /// Labelled gray originals, drawn on a ground: a set of the engine's own, called `drawn`.
    Drawn {
        /// The JSON text of the originals.
        description: String,
        /// Their image file.
        #[serde(with = "serde_bytes")]
        sheet: Vec<u8>,
        /// The ground with its values, such as `gray:pixels=24,shift=0`.
        spec: String,
        /// What everything random comes from.
        seed: u64,
    },
    /// Images that were read and prepared before.
    Pixels(PixelSet),
    /// Moments of images that are elsewhere.
    Moments(Box<MomentSet>),
    /// Either of both as a kept file ([`crate::kept`]) that travels beside the message; whoever receives it puts `Pixels` or `Moments`
    /// in its place.
    Beside,
}

/// Which pictures of which images to rebuild, and how to show them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reconstruct {
    /// Positions in the set.
    pub image_idx: Vec<u32>,
    /// How much the top subspace takes.
    pub top: Extent,
    /// Where the bottom subspace begins.
    pub bottom: BottomStart,
    /// Which pictures are wanted, in this order.
    pub layers: Vec<Layer>,
    /// Add the mean image to top and bottom pictures; without it they float on mid-gray.
    pub add_mean: bool,
    /// Stretch the contrast of the bottom pictures, all by one factor.
    pub stretch: bool,
}

impl Reconstruct {
    /// Images as they are, and projected on the two parts of a race.
    pub fn of_parts(parts: [Part; 2], image_idx: Vec<u32>) -> Self {
        let cut = |part: Part| match part {
            Part::All => (Extent::Components(u32::MAX), Extent::Components(0)),
            Part::Top(extent) => (extent, Extent::Components(0)),
            Part::Bottom(extent) => (Extent::Components(u32::MAX), extent),
        };
        Self {
            image_idx,
            top: cut(parts[0]).0,
            bottom: BottomStart::After(cut(parts[1]).1),
            layers: vec![Layer::Original, Layer::Top, Layer::Bottom],
            add_mean: true,
            stretch: false,
        }
    }
}

/// One kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layer {
    /// The image itself.
    Original,
    /// Rebuilt from the top subspace.
    Top,
    /// Rebuilt from the bottom subspace.
    Bottom,
    /// Original less top, signed, on a symmetric scale.
    Residual,
}

/// Which components to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Components {
    /// Position of the first one, 0 for the largest variance.
    pub first: u32,
    /// How many.
    pub n: u32,
    /// What full color means.
    pub scale: ComponentScale,
}

/// Which weight of which component an image is to have.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Weigh {
    /// Position of the image in the set.
    pub image_idx: u32,
    /// Position of the component, 0 for the largest variance.
    pub component: u32,
    /// In standard deviations of the component over the analysed images: 0 takes it out; `None` is the image's own.
    pub weight: Option<f64>,
}

/// Which points of a plane.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plane {
    /// How many points; of a set with fewer analysed images, all of these. Of moments, images of the sample.
    pub n: u32,
    /// Positions of points that were moved, and where to: either coordinate from 0 to 1.
    pub moved: Vec<(u32, [f64; 2])>,
}

/// What full color means in a picture of a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ComponentScale {
    /// The largest magnitude of each component.
    Own,
    /// The largest magnitude of all components shown together.
    Common,
}
