//! Eigenvectors of matrices with three diagonals, by dividing (Cuppen 1981; Gu and Eisenstat 1995; LAPACK's `dstedc`).
//!
//! A matrix is two of half the size and a correction of rank one. Eigenvalues that the correction leaves as they are, and those too
//! near to each other to tell apart, keep their vectors; the others are roots of the secular equation, and their vectors a product of
//! the halves' vectors. Spectra of images fall steeply, so that a third and more are left as they are (40 % of 1,728 at the last step for
//! the satellite images), and the product shrinks with the square of what is not.

use super::course::Course;
use super::kernel::{self, Onto};
use super::products::parts;
use super::secular::Secular;
use super::vectors::{Distances, Quotients, TimesRatios, run};
use super::view::{View, ViewMut};
use crate::steps;

/// Sides up to which nothing is divided.
const LEAF: usize = 48;

/// Eigenvalues and eigenvectors of a symmetric matrix with three diagonals, in no order.
pub(super) struct Divided {
    /// `(n)`
    pub(super) values: Vec<f64>,
    /// A row each, `(n, n)`.
    pub(super) vectors: Vec<f64>,
    /// `(n)`: each row is zero from this entry on.
    pub(super) ends: Vec<usize>,
}

/// Decomposes the matrix with this diagonal (n) and what is `beside` it (n − 1). The outer `None` if it was cancelled, the inner one
/// if an iteration fails.
pub(super) async fn divide(diagonal: Vec<f64>, beside: &[f64], course: &mut Course<'_, '_>) -> Option<Option<Divided>> {
    let n = diagonal.len();
    let largest = diagonal.iter().chain(beside).fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
    // What counts as zero is meant for a largest entry between 1 and 2. A power of two rounds nothing.
    let unit = power_of_two(largest);
    let mut values: Vec<f64> = diagonal.into_iter().map(|entry| entry / unit).collect();
    let beside: Vec<f64> = beside.iter().map(|entry| entry / unit).collect();
    let (mut leaves, mut merges) = (Vec::new(), Vec::new());
    split(0, n, &mut leaves, &mut merges);
    for merge in &merges {
        let rho = beside[merge.middle - 1].abs();
        values[merge.middle - 1] -= rho;
        values[merge.middle] -= rho;
    }
    let mut vectors = vec![0.0; n * n];
    let mut ends = vec![0; n];
    for (start, end) in leaves {
        let side = end - start;
        // An iteration of 3 n³ operations, most of them plain.
        course.spend(steps::PLAIN * 3 * side.pow(3)).await?;
        ends[start..end].fill(end);
        let out = &mut vectors[start * (n + 1)..];
        if !kernel::small_tridiagonal(
            &mut values[start..end],
            &beside[start..end - 1],
            ViewMut::rows(out, (side, side), n),
        ) {
            return Some(None);
        }
    }
    let mut block = Block { vectors: &mut vectors, values: &mut values, ends: &mut ends, n };
    let work = |merge: &Merge| ((merge.end - merge.start) as f64).powi(3);
    let (all, mut done): (f64, f64) = (merges.iter().map(work).sum(), 0.0);
    for merge in merges {
        if block.merge(&merge, beside[merge.middle - 1], course).await?.is_none() {
            return Some(None);
        }
        done += work(&merge);
        course.reach(done / all).await?;
    }
    values.iter_mut().for_each(|value| *value *= unit);
    Some(Some(Divided { values, vectors, ends }))
}

/// The largest one up to this number; 1 where there is none.
fn power_of_two(number: f64) -> f64 {
    const EXPONENT: u64 = 0x7ff << 52;
    let power = f64::from_bits(number.to_bits() & EXPONENT);
    if power > 0.0 && power.is_finite() { power } else { 1.0 }
}

/// Two neighbouring parts that become one.
struct Merge {
    start: usize,
    middle: usize,
    end: usize,
}

/// Halves down to leaves; merges stand after those that they need.
fn split(start: usize, end: usize, leaves: &mut Vec<(usize, usize)>, merges: &mut Vec<Merge>) {
    if end - start <= LEAF {
        return leaves.push((start, end));
    }
    let middle = start + (end - start) / 2;
    split(start, middle, leaves, merges);
    split(middle, end, leaves, merges);
    merges.push(Merge { start, middle, end });
}

/// Which half of a part a vector lies in.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    First,
    Both,
    Second,
}

/// What is decomposed so far: parts beside each other, their vectors zero outside of them.
struct Block<'a> {
    vectors: &'a mut [f64],
    values: &'a mut [f64],
    ends: &'a mut [usize],
    n: usize,
}

/// What the correction `ρ z zᵀ` changes: in each part's own numbers.
struct Changed {
    /// Positions by rising eigenvalue.
    at: Vec<usize>,
    /// In the same order.
    halves: Vec<Half>,
    d: Vec<f64>,
    z: Vec<f64>,
}

impl Block<'_> {
    /// Makes two parts one, which `beside` connects. Inner `None` if a root is not found.
    async fn merge(&mut self, merge: &Merge, beside: f64, course: &mut Course<'_, '_>) -> Option<Option<()>> {
        let Merge { start, middle, end } = *merge;
        let (side, rho) = (end - start, 2.0 * beside.abs());
        course.spend_plain(8 * side).await?;
        let Some(changed) = self.changed(merge, beside.signum(), rho) else { return Some(Some(())) };
        let k = changed.d.len();
        let secular = Secular { d: &changed.d, z: &changed.z, rho };
        // Distances of all d from each root, a row each; then the vectors.
        let mut rows = vec![0.0; k * k];
        let mut room = vec![0.0; k];
        let mut roots = Vec::with_capacity(k);
        for (i, row) in rows.chunks_exact_mut(k.max(1)).enumerate() {
            course.spend_plain(8 * k).await?;
            let Some(root) = secular.root(i, &mut room) else { return Some(None) };
            let origin = changed.d[root.origin];
            run(Distances { d: &changed.d, origin, mu: root.offset, to: row });
            roots.push(origin + root.offset);
        }
        // Of which z these would be the roots to the last bit: its vectors are orthogonal, however near the roots.
        let mut z: Vec<f64> = (0..k).map(|i| rows[i * (k + 1)]).collect();
        for (pole, row) in rows.chunks_exact(k.max(1)).enumerate() {
            course.spend_plain(2 * k).await?;
            let (before, after) = z.split_at_mut(pole);
            let d = &changed.d;
            run(TimesRatios { to: before, distances: &row[..pole], d: &d[..pole], pole: d[pole] });
            run(TimesRatios { to: &mut after[1..], distances: &row[pole + 1..], d: &d[pole + 1..], pole: d[pole] });
        }
        z.iter_mut().zip(&changed.z).for_each(|(z, old)| *z = z.abs().sqrt().copysign(*old));

        // Entries in the order of the vectors that they stand for: of the first half, of both, of the second.
        let of_half =
            |half: Half| changed.halves.iter().enumerate().filter(move |(_, it)| **it == half).map(|(i, _)| i);
        let order: Vec<usize> = [Half::First, Half::Both, Half::Second].into_iter().flat_map(of_half).collect();
        let (n_first, n_second) = (of_half(Half::First).count(), of_half(Half::Second).count());
        for row in rows.chunks_exact_mut(k.max(1)) {
            course.spend_plain(3 * k).await?;
            let factor = 1.0 / run(Quotients { z: &z, to: row }).sqrt();
            room.iter_mut().zip(&order).for_each(|(to, &from)| *to = row[from] * factor);
            row.copy_from_slice(&room);
        }
        let rows = View::new(&rows, k, k);
        for (features, used) in [(start..middle, 0..k - n_second), (middle..end, n_first..k)] {
            course.spend_plain(used.len() * features.len()).await?;
            let mut halves = Vec::with_capacity(used.len() * features.len());
            for &i in &order[used.clone()] {
                let row = (start + changed.at[i]) * self.n;
                halves.extend_from_slice(&self.vectors[row + features.start..row + features.end]);
            }
            let halves = View::new(&halves, used.len(), features.len());
            let rows = rows.columns(used.clone());
            let mut product = Vec::new();
            for some in parts(k, steps::BLOCK / (used.len() * features.len()).max(1)) {
                course.spend(some.len() * used.len() * features.len()).await?;
                product.resize(some.len() * features.len(), 0.0);
                let out = ViewMut::new(&mut product, some.len(), features.len());
                kernel::multiply(out, Onto::Replace, rows.rows(some.clone()), halves, 1.0);
                for (&at, vector) in changed.at[some].iter().zip(product.chunks_exact(features.len())) {
                    let row = (start + at) * self.n;
                    self.vectors[row + features.start..row + features.end].copy_from_slice(vector);
                }
            }
        }
        for (&at, value) in changed.at.iter().zip(roots) {
            self.values[start + at] = value;
            self.ends[start + at] = end;
        }
        Some(Some(()))
    }

    /// What of a part is changed by connecting its halves; `None` if nothing is. Eigenvalues too near to each other are turned
    /// so that all but one of them are left alone.
    fn changed(&mut self, &Merge { start, middle, end }: &Merge, sign: f64, rho: f64) -> Option<Changed> {
        let (n, n_first) = (self.n, middle - start);
        let values = &mut self.values[start..end];
        // The last entries of the first half's vectors and the first ones of the second's, as one unit vector.
        let of_both = 0.5_f64.sqrt();
        let mut z: Vec<f64> = (start..end)
            .map(|row| match row < middle {
                true => self.vectors[row * n + middle - 1] * of_both,
                false => self.vectors[row * n + middle] * of_both * sign,
            })
            .collect();
        let largest = |entries: &[f64]| entries.iter().fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
        let tolerance = 8.0 * f64::EPSILON * largest(values).max(largest(&z));
        if rho * largest(&z) <= tolerance {
            return None;
        }
        let mut by_value: Vec<usize> = (0..values.len()).collect();
        by_value.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
        let mut halves: Vec<Half> =
            (0..values.len()).map(|at| if at < n_first { Half::First } else { Half::Second }).collect();
        let mut at: Vec<usize> = Vec::with_capacity(values.len());
        for b in by_value {
            if rho * z[b].abs() <= tolerance {
                continue;
            }
            let Some(&a) = at.last() else {
                at.push(b);
                continue;
            };
            let length = z[a].hypot(z[b]);
            let (cos, sin) = (z[b] / length, -z[a] / length);
            if ((values[b] - values[a]) * cos * sin).abs() > tolerance {
                at.push(b);
                continue;
            }
            // Turned into each other, `a` has no share in z.
            (z[a], z[b]) = (0.0, length);
            if halves[a] != halves[b] {
                (halves[a], halves[b]) = (Half::Both, Half::Both);
            }
            let farther = self.ends[start + a].max(self.ends[start + b]);
            (self.ends[start + a], self.ends[start + b]) = (farther, farther);
            let (low, high) = ((start + a.min(b)) * n, (start + a.max(b)) * n);
            let (before, after) = self.vectors.split_at_mut(high);
            let (low, high) = (&mut before[low + start..low + end], &mut after[start..end]);
            let (of_a, of_b) = if a < b { (low, high) } else { (high, low) };
            for (of_a, of_b) in of_a.iter_mut().zip(of_b) {
                (*of_a, *of_b) = (cos * *of_a + sin * *of_b, cos * *of_b - sin * *of_a);
            }
            let (of_a, of_b) = (values[a], values[b]);
            values[a] = of_a * cos * cos + of_b * sin * sin;
            values[b] = of_a * sin * sin + of_b * cos * cos;
            at.pop();
            at.push(b);
        }
        let of = |entries: &[f64]| at.iter().map(|&it| entries[it]).collect();
        let (d, z) = (of(values), of(&z));
        let halves = at.iter().map(|&it| halves[it]).collect();
        Some(Changed { at, halves, d, z })
    }
}
