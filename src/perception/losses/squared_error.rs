//! Mean squared error.

/// Mean over all numbers of (output - target)²; `d_output` becomes its derivative.
pub fn squared_error(output: &[f32], target: &[f32], d_output: &mut Vec<f32>) -> f64 {
    d_output.clear();
    let scale = 2.0 / output.len() as f32;
    let mut loss = 0.0;
    d_output.extend(output.iter().zip(target).map(|(y, x)| {
        let difference = y - x;
        loss += f64::from(difference) * f64::from(difference);
        scale * difference
    }));
    loss / output.len() as f64
}
