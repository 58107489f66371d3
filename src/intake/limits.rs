//! What is not exceeded, whatever a file claims.

/// Limits of an intake, checked before memory of the size in question is allocated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most pixels of one image as it is decoded.
    pub image_pixels: u64,
    /// Most bytes that one archive may unpack to.
    pub archive_bytes: u64,
    /// Most bytes that one member of an archive, or a file compressed by itself, may unpack to.
    pub member_bytes: u64,
    /// Most bytes of the values of one array.
    pub array_bytes: u64,
    /// Most files, members of archives included.
    pub n_files: u32,
    /// Most bytes of prepared pixels, with 256 more for each image.
    pub prepared_bytes: u64,
}

impl Default for Limits {
    /// 50 megapixels per image, 1 GB per archive, per member and per array, 100,000 files, 512 MiB prepared.
    fn default() -> Self {
        Self {
            image_pixels: 50_000_000,
            archive_bytes: 1_000_000_000,
            member_bytes: 1_000_000_000,
            array_bytes: 1_000_000_000,
            n_files: 100_000,
            prepared_bytes: 512 << 20,
        }
    }
}

impl Limits {
    /// Bytes that an image takes beside its pixels, counted with them.
    pub(crate) const IMAGE_BYTES: u64 = 256;

    /// Most images that a set can hold, however small they are.
    pub(crate) fn max_images(&self) -> u64 {
        self.prepared_bytes / Self::IMAGE_BYTES
    }
}
