//! BMP.

use std::io::Cursor;

use super::{Format, decode, only};
use crate::raster::{Layout, Raster};
use crate::samples::Samples;

pub(super) const FORMAT: Format = Format {
    name: "BMP",
    endings: &["bmp", "dib"],
    matches: |bytes| bytes.starts_with(b"BM"),
    decode: |bytes, limits, take| {
        only(without_empty_alpha(decode("BMP", image::codecs::bmp::BmpDecoder::new(Cursor::new(bytes)), limits)?), take)
    },
};

/// Writers of 32 bits a pixel often leave the last 8 at 0 and mean opaque pictures: an image without a single visible
/// pixel was not meant.
fn without_empty_alpha(raster: Raster) -> Raster {
    match &raster.samples {
        Samples::Eight(values)
            if raster.layout == Layout::Rgba && values.iter().skip(3).step_by(4).all(|&it| it == 0) =>
        {
            let (pixels, _) = values.as_chunks::<4>();
            let colors = pixels.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]).collect();
            Raster { layout: Layout::Rgb, samples: Samples::Eight(colors), ..raster }
        }
        _ => raster,
    }
}
