//! What codes span: the subspace of sample space that any linear probe on them works in.

/// Length that a column may lose to those before it and still have a direction of its own, in units of its length.
const LEAST: f64 = 1e-6;

/// The span of some codes, each less its mean over the images.
pub struct CodeSpace {
    /// Orthonormal columns, one after the other, each of `n` values.
    columns: Vec<f64>,
    n: usize,
}

impl CodeSpace {
    /// Of `codes` `(n, n_code)` of `n` images; `None` where the images are too few to tell codes from chance: at least twice as many as
    /// values of a code.
    ///
    /// Modified Gram and Schmidt, twice ("twice is enough": Giraud et al. 2005). A value that those before it determine adds
    /// nothing.
    pub fn new(codes: &[f32], n_code: usize) -> Option<Self> {
        let n = codes.len() / n_code.max(1);
        if n_code == 0 || n < 2 * n_code {
            return None;
        }
        let mut columns: Vec<f64> = Vec::with_capacity(codes.len());
        for k in 0..n_code {
            let mut column: Vec<f64> = codes.iter().skip(k).step_by(n_code).map(|&value| f64::from(value)).collect();
            let mean = column.iter().sum::<f64>() / n as f64;
            column.iter_mut().for_each(|value| *value -= mean);
            let before = length(&column);
            for _ in 0..2 {
                for other in columns.chunks_exact(n) {
                    let share = dot(&column, other);
                    column.iter_mut().zip(other).for_each(|(value, other)| *value -= share * other);
                }
            }
            let after = length(&column);
            if after > LEAST * before {
                columns.extend(column.iter().map(|value| value / after));
            }
        }
        Some(Self { columns, n })
    }

    /// Mean squared cosine between both spans, 0 to 1: the sum over all pairs of directions, over the larger number of them. `None` if
    /// there are no directions, or the images are not as many.
    pub fn overlap(&self, other: &Self) -> Option<f64> {
        let n_directions = self.columns.len().max(other.columns.len()) / self.n;
        let is_comparable = n_directions > 0 && self.n == other.n;
        is_comparable.then(|| {
            let squares = self.columns.chunks_exact(self.n).flat_map(|a| {
                other.columns.chunks_exact(self.n).map(move |b| {
                    let cosine = dot(a, b);
                    cosine * cosine
                })
            });
            squares.sum::<f64>() / n_directions as f64
        })
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn length(column: &[f64]) -> f64 {
    dot(column, column).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::random;

    #[test]
    fn mixing_and_moving_codes_changes_no_span() {
        let codes = random(1, 40);
        let mixed: Vec<f32> = codes
            .chunks_exact(2)
            .flat_map(|code| [3.0 * code[0] - code[1] + 7.0, code[0] + 0.5 * code[1] - 2.0])
            .collect();
        let (first, second) =
            (CodeSpace::new(&codes, 2).expect("enough images"), CodeSpace::new(&mixed, 2).expect("as many"));
        let overlap = first.overlap(&second).expect("directions");
        assert!((overlap - 1.0).abs() < 1e-10, "{overlap}");
    }

    #[test]
    fn unrelated_codes_overlap_by_chance_and_a_repeated_value_adds_nothing() {
        // Of random directions among n - 1: 2 / 199.
        let (one, other) = (random(2, 400), random(3, 400));
        let spans = [&one, &other].map(|codes| CodeSpace::new(codes, 2).expect("enough images"));
        assert!(spans[0].overlap(&spans[1]).is_some_and(|it| it < 0.05));
        let twice: Vec<f32> = one.chunks_exact(2).flat_map(|code| [code[0], 2.0 * code[0]]).collect();
        let twice = CodeSpace::new(&twice, 2).expect("enough images");
        assert!(twice.overlap(&spans[0]).is_some_and(|it| (it - 0.5).abs() < 1e-6), "one of two directions");
        assert!(CodeSpace::new(&one[..6], 2).is_none(), "three images, two values");
        let flat = CodeSpace::new(&[1.0; 8], 1).expect("enough images");
        assert_eq!(flat.overlap(&flat), None);
    }
}
