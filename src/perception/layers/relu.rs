//! max(0, x).

use super::{Layer, Step};

/// Rectified linear units.
pub struct Relu {
    /// Numbers for each image.
    pub n: usize,
}

impl Layer for Relu {
    fn n_out(&self) -> usize {
        self.n
    }

    fn forward(&mut self, _weights: &[f32], input: &[f32], _n: usize, output: &mut Vec<f32>) {
        output.clear();
        output.extend(input.iter().map(|&x| if x > 0.0 { x } else { 0.0 }));
    }

    fn backward(&mut self, step: Step<'_>, _d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>) {
        let Some(d_input) = d_input else { return };
        d_input.clear();
        d_input.extend(step.output.iter().zip(step.d_output).map(|(&y, &d)| if y > 0.0 { d } else { 0.0 }));
    }
}
