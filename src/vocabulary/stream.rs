//! The names of streams of random numbers.

/// The key of the stream that draws for `purpose` (a hash of its name), number `index`, under `seed`.
///
/// All that is drawn here comes from such streams, in the science and before it: little-endian, one after the other, and what is
/// left of the key is 0.
pub fn stream_key(seed: u64, purpose: u64, index: u64) -> [u8; 32] {
    let mut key = [0_u8; 32];
    let (numbers, _) = key.as_chunks_mut();
    numbers.iter_mut().zip([seed, index, purpose]).for_each(|(to, number)| *to = number.to_le_bytes());
    key
}
