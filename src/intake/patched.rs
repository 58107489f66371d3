//! A file with some of its bytes replaced, without a copy of it.

use std::io::{Cursor, Read, Result, Seek, SeekFrom};

/// Reads `bytes`, but for what is replaced.
#[derive(Debug, Clone)]
pub(crate) struct Patched<'a> {
    bytes: Cursor<&'a [u8]>,
    /// Where, and by what.
    patches: Vec<(usize, Vec<u8>)>,
}

impl<'a> Patched<'a> {
    pub(crate) fn new(bytes: &'a [u8], patches: Vec<(usize, Vec<u8>)>) -> Self {
        Self { bytes: Cursor::new(bytes), patches }
    }
}

impl Read for Patched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let start = self.bytes.position();
        let n = self.bytes.read(buffer)?;
        let end = start + n as u64;
        for (at, patch) in &self.patches {
            let at = *at as u64;
            let (from, to) = (at.max(start), (at + patch.len() as u64).min(end));
            if from < to {
                buffer[(from - start) as usize..(to - start) as usize]
                    .copy_from_slice(&patch[(from - at) as usize..(to - at) as usize]);
            }
        }
        Ok(n)
    }
}

impl Seek for Patched<'_> {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.bytes.seek(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_replaced_is_read_wherever_a_read_begins_and_ends() {
        let bytes: Vec<u8> = (0..20).collect();
        let patches = vec![(3, vec![100, 101, 102]), (19, vec![103, 104])];
        let mut whole = bytes.clone();
        whole[3..6].copy_from_slice(&[100, 101, 102]);
        whole[19] = 103;
        for start in 0..20 {
            for n in 0..=20 - start {
                let mut file = Patched::new(&bytes, patches.clone());
                file.seek(SeekFrom::Start(start as u64)).expect("within it");
                let mut read = vec![0; n];
                file.read_exact(&mut read).expect("as many are there");
                assert_eq!(read, whole[start..start + n]);
            }
        }
    }
}
