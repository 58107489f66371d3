//! What tells one part from another: a digest that any program can compute from the sums alone.

use sha2::{Digest, Sha256};
use subspace_lab_science::{Depth, Sums};

/// SHA-256 in hexadecimal digits over numbers of 64 bits, little-endian: channels, height, width, bits, brightest value, N, Σ x, the
/// upper triangle of Σ x xᵀ by rows, the number of classes, and of each class by name: the bytes of its name in UTF-8 and how many
/// they are, before them, then n_c and Σ x.
pub fn fingerprint(sums: &Sums) -> String {
    let mut digest = Sha256::new();
    let mut put = |numbers: &[i64]| {
        for numbers in numbers.chunks(1024) {
            let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
            digest.update(&bytes);
        }
    };
    let shape = sums.shape();
    put(&[shape.n_channels, shape.height_px, shape.width_px].map(|size| size as i64));
    put(&[bits(sums.depth()), sums.max_value().into(), sums.n_images() as i64]);
    put(sums.sums());
    put(sums.products());
    put(&[sums.classes().len() as i64]);
    for class in sums.classes() {
        digest.update((class.name.len() as i64).to_le_bytes());
        digest.update(class.name.as_bytes());
        digest.update((class.n_images as i64).to_le_bytes());
        for sum in &class.sums {
            digest.update(sum.to_le_bytes());
        }
    }
    hexadecimal(digest)
}

/// SHA-256 of a text in hexadecimal digits.
pub fn digest(text: &str) -> String {
    hexadecimal(Sha256::new_with_prefix(text))
}

fn hexadecimal(digest: Sha256) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn bits(depth: Depth) -> i64 {
    8 * depth.n_bytes() as i64
}
