//! Loops over slices of doubles in the device's own vectors: where a library's product has nothing to hold on to.
//!
//! The instruction set is asked for once a call, so that a program for every processor uses this one's vectors; in wasm there is
//! one set. All slices given to a loop are of one length.

use pulp::{Arch, Simd, WithSimd};

/// Runs a loop.
#[inline]
pub(super) fn run<L: WithSimd>(a_loop: L) -> L::Output {
    Arch::new().dispatch(a_loop)
}

/// `a · b`.
pub(super) struct Dot<'a>(pub(super) &'a [f64], pub(super) &'a [f64]);

impl WithSimd for Dot<'_> {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        let ((a, rest_a), (b, rest_b)) = (S::as_simd_f64s(self.0), S::as_simd_f64s(self.1));
        let mut sums = [simd.splat_f64s(0.0); 4];
        let ((a, last_a), (b, last_b)) = (a.as_chunks::<4>(), b.as_chunks::<4>());
        for (a, b) in a.iter().zip(b) {
            for ((sum, &a), &b) in sums.iter_mut().zip(a).zip(b) {
                *sum = simd.mul_add_e_f64s(a, b, *sum);
            }
        }
        for (&a, &b) in last_a.iter().zip(last_b) {
            sums[0] = simd.mul_add_e_f64s(a, b, sums[0]);
        }
        let [s0, s1, s2, s3] = sums;
        let sum = simd.reduce_sum_f64s(simd.add_f64s(simd.add_f64s(s0, s1), simd.add_f64s(s2, s3)));
        rest_a.iter().zip(rest_b).fold(sum, |sum, (a, b)| sum + a * b)
    }
}

/// `to += factor · from`.
pub(super) struct AddScaled<'a> {
    pub(super) to: &'a mut [f64],
    pub(super) factor: f64,
    pub(super) from: &'a [f64],
}

impl WithSimd for AddScaled<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let ((to, rest_to), (from, rest_from)) = (S::as_mut_simd_f64s(self.to), S::as_simd_f64s(self.from));
        let factor = simd.splat_f64s(self.factor);
        for (to, &from) in to.iter_mut().zip(from) {
            *to = simd.mul_add_e_f64s(factor, from, *to);
        }
        for (to, &from) in rest_to.iter_mut().zip(rest_from) {
            *to += self.factor * from;
        }
    }
}

/// `y = A x` for a symmetric A whose lower triangle is stored column after column, `stride` entries apart.
#[cfg(any(target_arch = "wasm32", feature = "kernels"))]
pub(super) fn symmetric_times(lower: &[f64], stride: usize, x: &[f64], y: &mut [f64]) {
    run(SymmetricTimes { lower, stride, x, n_columns: x.len(), y });
}

/// What the first `n_columns` columns of such an A, below the diagonal and on it, and the rows that are the same by symmetry come to in `A x`:
/// each entry is read once and used twice, four columns at a time.
pub(super) struct SymmetricTimes<'a> {
    pub(super) lower: &'a [f64],
    pub(super) stride: usize,
    pub(super) x: &'a [f64],
    pub(super) n_columns: usize,
    pub(super) y: &'a mut [f64],
}

impl WithSimd for SymmetricTimes<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        const N: usize = 4;
        let Self { lower, stride, x, n_columns, y } = self;
        let n = x.len();
        y.fill(0.0);
        let in_fours = n_columns / N * N;
        for start in (0..in_fours).step_by(N) {
            let columns: [&[f64]; N] = std::array::from_fn(|p| &lower[(start + p) * stride..][start..n]);
            let of_x: [f64; N] = std::array::from_fn(|p| x[start + p]);
            let mut sums = [0.0; N];
            for (p, column) in columns.iter().enumerate() {
                sums[p] += column[p] * of_x[p];
                for q in p + 1..N {
                    sums[p] += column[q] * of_x[q];
                    sums[q] += column[q] * of_x[p];
                }
            }
            let [(a0, r0), (a1, r1), (a2, r2), (a3, r3)] = columns.map(|column| S::as_simd_f64s(&column[N..]));
            let (xs, rest_x) = S::as_simd_f64s(&x[start + N..]);
            let (of_y, below) = y[start..].split_at_mut(N);
            let (ys, rest_y) = S::as_mut_simd_f64s(below);
            let [x0, x1, x2, x3] = of_x.map(|it| simd.splat_f64s(it));
            let [mut s0, mut s1, mut s2, mut s3] = [simd.splat_f64s(0.0); N];
            for (((((y, &x), &a0), &a1), &a2), &a3) in ys.iter_mut().zip(xs).zip(a0).zip(a1).zip(a2).zip(a3) {
                let first = simd.mul_add_e_f64s(a1, x1, simd.mul_add_e_f64s(a0, x0, *y));
                *y = simd.mul_add_e_f64s(a3, x3, simd.mul_add_e_f64s(a2, x2, first));
                s0 = simd.mul_add_e_f64s(a0, x, s0);
                s1 = simd.mul_add_e_f64s(a1, x, s1);
                s2 = simd.mul_add_e_f64s(a2, x, s2);
                s3 = simd.mul_add_e_f64s(a3, x, s3);
            }
            for (((((y, x), a0), a1), a2), a3) in rest_y.iter_mut().zip(rest_x).zip(r0).zip(r1).zip(r2).zip(r3) {
                *y += a0 * of_x[0] + a1 * of_x[1] + a2 * of_x[2] + a3 * of_x[3];
                for (sum, a) in sums.iter_mut().zip([a0, a1, a2, a3]) {
                    *sum += a * x;
                }
            }
            for ((y, sum), of_vectors) in of_y.iter_mut().zip(sums).zip([s0, s1, s2, s3]) {
                *y += sum + simd.reduce_sum_f64s(of_vectors);
            }
        }
        for p in in_fours..n_columns {
            let column = &lower[p * stride..][..n];
            y[p] += column[p] * x[p];
            for q in p + 1..n {
                y[p] += column[q] * x[q];
                y[q] += column[q] * x[p];
            }
        }
    }
}

/// Σ z² / (d − μ) and Σ z² / (d − μ)².
pub(super) struct PoleSums<'a> {
    pub(super) z: &'a [f64],
    pub(super) d: &'a [f64],
    pub(super) mu: f64,
}

impl WithSimd for PoleSums<'_> {
    type Output = (f64, f64);

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> (f64, f64) {
        let ((z, rest_z), (d, rest_d)) = (S::as_simd_f64s(self.z), S::as_simd_f64s(self.d));
        let mu = simd.splat_f64s(self.mu);
        let (mut sums, mut slopes) = (simd.splat_f64s(0.0), simd.splat_f64s(0.0));
        for (&z, &d) in z.iter().zip(d) {
            let ratio = simd.div_f64s(z, simd.sub_f64s(d, mu));
            sums = simd.mul_add_e_f64s(z, ratio, sums);
            slopes = simd.mul_add_e_f64s(ratio, ratio, slopes);
        }
        let (mut sum, mut slope) = (simd.reduce_sum_f64s(sums), simd.reduce_sum_f64s(slopes));
        for (z, d) in rest_z.iter().zip(rest_d) {
            let ratio = z / (d - self.mu);
            sum += z * ratio;
            slope += ratio * ratio;
        }
        (sum, slope)
    }
}

/// `to = (d − origin) − mu`.
pub(super) struct Distances<'a> {
    pub(super) d: &'a [f64],
    pub(super) origin: f64,
    pub(super) mu: f64,
    pub(super) to: &'a mut [f64],
}

impl WithSimd for Distances<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let ((d, rest_d), (to, rest_to)) = (S::as_simd_f64s(self.d), S::as_mut_simd_f64s(self.to));
        let (origin, mu) = (simd.splat_f64s(self.origin), simd.splat_f64s(self.mu));
        for (to, &d) in to.iter_mut().zip(d) {
            *to = simd.sub_f64s(simd.sub_f64s(d, origin), mu);
        }
        for (to, d) in rest_to.iter_mut().zip(rest_d) {
            *to = (d - self.origin) - self.mu;
        }
    }
}

/// `to *= distance / (d − pole)`.
pub(super) struct TimesRatios<'a> {
    pub(super) to: &'a mut [f64],
    pub(super) distances: &'a [f64],
    pub(super) d: &'a [f64],
    pub(super) pole: f64,
}

impl WithSimd for TimesRatios<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let (to, rest_to) = S::as_mut_simd_f64s(self.to);
        let ((distances, rest_distances), (d, rest_d)) = (S::as_simd_f64s(self.distances), S::as_simd_f64s(self.d));
        let pole = simd.splat_f64s(self.pole);
        for ((to, &distance), &d) in to.iter_mut().zip(distances).zip(d) {
            *to = simd.mul_f64s(*to, simd.div_f64s(distance, simd.sub_f64s(d, pole)));
        }
        for ((to, distance), d) in rest_to.iter_mut().zip(rest_distances).zip(rest_d) {
            *to *= distance / (d - self.pole);
        }
    }
}

/// `to = z / to`; the sum of its squares.
pub(super) struct Quotients<'a> {
    pub(super) z: &'a [f64],
    pub(super) to: &'a mut [f64],
}

impl WithSimd for Quotients<'_> {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        let ((z, rest_z), (to, rest_to)) = (S::as_simd_f64s(self.z), S::as_mut_simd_f64s(self.to));
        let mut squares = simd.splat_f64s(0.0);
        for (to, &z) in to.iter_mut().zip(z) {
            *to = simd.div_f64s(z, *to);
            squares = simd.mul_add_e_f64s(*to, *to, squares);
        }
        let mut sum = simd.reduce_sum_f64s(squares);
        for (to, z) in rest_to.iter_mut().zip(rest_z) {
            *to = z / *to;
            sum += *to * *to;
        }
        sum
    }
}
