//! Numbers as the bytes that they are handed on as, little-endian, some at a time.

use ndarray::ArrayView1;
use subspace_lab_science::Steps;

/// Numbers that are turned at a time.
const CHUNK: usize = 1 << 14;

/// The bytes of rows. `None` if it was cancelled.
pub(crate) async fn of_numbers<'a>(
    rows: impl Iterator<Item = ArrayView1<'a, f32>>,
    steps: &mut Steps<'_>,
) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for row in rows {
        steps.spend_plain(row.len()).await?;
        bytes.extend(row.iter().flat_map(|number| number.to_le_bytes()));
    }
    Some(bytes)
}

/// The numbers of such bytes. `None` if it was cancelled.
pub(crate) async fn numbers(bytes: &[u8], steps: &mut Steps<'_>) -> Option<Vec<f32>> {
    let (of_numbers, _) = bytes.as_chunks::<4>();
    let mut numbers = Vec::with_capacity(of_numbers.len());
    for some in of_numbers.chunks(CHUNK) {
        steps.spend_plain(some.len()).await?;
        numbers.extend(some.iter().map(|bytes| f32::from_le_bytes(*bytes)));
    }
    Some(numbers)
}
