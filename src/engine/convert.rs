//! Science values to protocol values and back, where more than one handler needs them.

use subspace_lab_protocol as protocol;
use subspace_lab_protocol::event::{Cut, ErrorPair, PixelError};
use subspace_lab_protocol::learning;
use subspace_lab_protocol::noise::ParameterInfo;
use subspace_lab_science::joint::{JointPoint, Quality};
use subspace_lab_science::parameters::Parameter;
use subspace_lab_science::{Accuracy, Depth, Extent, Spectrum, Stage, Weight, metrics};

pub(crate) fn extent(extent: protocol::Extent) -> Extent {
    match extent {
        protocol::Extent::Components(n) => Extent::Components(n as usize),
        protocol::Extent::Share(share) => Extent::Share(share),
    }
}

pub(crate) fn depth(depth: protocol::Depth) -> Depth {
    match depth {
        protocol::Depth::Eight => Depth::Eight,
        protocol::Depth::Sixteen => Depth::Sixteen,
    }
}

pub(crate) fn told_depth(depth: Depth) -> protocol::Depth {
    match depth {
        Depth::Eight => protocol::Depth::Eight,
        Depth::Sixteen => protocol::Depth::Sixteen,
    }
}

pub(crate) fn stage(stage: Stage) -> protocol::event::Stage {
    match stage {
        Stage::Moments => protocol::event::Stage::Moments,
        Stage::Eigen => protocol::event::Stage::Eigen,
        Stage::Components => protocol::event::Stage::Components,
        Stage::HeldOut => protocol::event::Stage::HeldOut,
        Stage::Denoiser => protocol::event::Stage::Denoiser,
        Stage::Learning => protocol::event::Stage::Learning,
    }
}

pub(crate) fn cut(spectrum: &Spectrum, n_components: usize) -> Cut {
    Cut { n_components: n_components as u32, share: spectrum.share(n_components) }
}

pub(crate) fn error_pair(top_mse: f64, bottom_mse: f64) -> ErrorPair {
    let pixel_error = |mse| PixelError { mse, psnr_db: metrics::psnr_db(mse) };
    ErrorPair { top: pixel_error(top_mse), bottom: pixel_error(bottom_mse) }
}

pub(crate) fn parameter(it: &Parameter) -> ParameterInfo {
    ParameterInfo {
        key: it.key.to_owned(),
        title: it.title.to_owned(),
        meaning: it.meaning.to_owned(),
        unit: it.unit.to_owned(),
        min: it.min,
        max: it.max,
        step: it.step,
        is_whole: it.is_whole,
        default: it.default,
    }
}

pub(crate) fn weight(weight: learning::Weight) -> Weight {
    match weight {
        learning::Weight::Labels => Weight::Labels,
        learning::Weight::Both(lambda) => Weight::Both(lambda),
        learning::Weight::Pictures => Weight::Pictures,
    }
}

/// `None` where nobody was asked.
pub(crate) fn accuracy(accuracy: Accuracy) -> Option<learning::Accuracy> {
    (accuracy.n > 0).then(|| learning::Accuracy {
        share: accuracy.share(),
        standard_error: accuracy.standard_error(),
        n: accuracy.n as u32,
    })
}

pub(crate) fn joint_point(point: &JointPoint) -> learning::JointPoint {
    let quality = |quality: Quality| learning::Quality {
        error: quality.error,
        n: quality.n as u32,
        accuracy: accuracy(quality.accuracy),
    };
    learning::JointPoint {
        weight: match point.weight {
            Weight::Labels => learning::Weight::Labels,
            Weight::Both(lambda) => learning::Weight::Both(lambda),
            Weight::Pictures => learning::Weight::Pictures,
        },
        r2: point.r2,
        analysed: quality(point.analysed),
        held_out: point.held_out.map(quality),
    }
}
