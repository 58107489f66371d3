//! Pictures of the step that a link opens, pixel for pixel or enlarged without smoothing.

use resvg::tiny_skia::{Color, ColorU8, PremultipliedColorU8};
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::learning::{DrawJoint, DrawTwins, Part};
use subspace_lab_protocol::noise::DrawNoise;
use subspace_lab_protocol::request::{ComponentScale, Components, Layer, Reconstruct};
use subspace_lab_protocol::settings::{GALLERY_PAGE, Layout, MAX_ON_STAGE, STEP_IMAGES, View};
use subspace_lab_protocol::{Choice, Event, Request};
use subspace_lab_words::t;

use super::{Opened, canvas, written};
use crate::driver::Failure;

/// Pixels between two pictures, for each that one of theirs is enlarged to.
const GAP_PX: u32 = 1;

impl Opened<'_> {
    /// The images that the settings choose.
    fn shown(&mut self) -> Result<Vec<u32>, Failure> {
        let (choice, seed) = (self.settings.choice, self.settings.seed);
        let mut images = match choice {
            Choice::First => self.set.first_shown.clone(),
            choice => match self.driver.ask(Request::Pick { choice, seed, n: MAX_ON_STAGE })? {
                Event::Picked(found) => found,
                _ => return Err(Failure::unexpected("Pick")),
            },
        };
        images.truncate(self.settings.n_pictures as usize);
        Ok(images)
    }

    /// Those of one layout of Top | Bottom.
    fn laid_out(&mut self) -> Result<Vec<u32>, Failure> {
        let images = self.shown()?;
        let one = images.get(self.settings.picture as usize).or(images.first()).copied();
        Ok(if self.settings.layout == Layout::Grid { images } else { one.into_iter().collect() })
    }

    fn layers(&mut self, ask: Reconstruct) -> Result<Vec<Pictures>, Failure> {
        match self.driver.ask(Request::Reconstruct(ask))? {
            Event::Reconstructed(rebuilt) => Ok(rebuilt.layers.into_iter().map(|(_, pictures)| pictures).collect()),
            _ => Err(Failure::unexpected("Reconstruct")),
        }
    }
}

/// What stands on the stage, from above.
fn rows(it: &mut Opened<'_>) -> Result<Vec<Pictures>, Failure> {
    let (settings, view) = (it.settings, it.settings.view);
    let images = match view {
        View::TopBottom => it.laid_out()?,
        View::Noise | View::Learning => it.shown()?.into_iter().take(STEP_IMAGES).collect(),
        _ => it.shown()?,
    };
    match view {
        View::TopBottom => Ok(it.rebuilt(images)?.layers.into_iter().map(|(_, pictures)| pictures).collect()),
        View::Spectrum => {
            let scale = if settings.common_scale { ComponentScale::Common } else { ComponentScale::Own };
            let ask = Components { first: settings.component, n: GALLERY_PAGE, scale };
            match it.driver.ask(Request::Components(ask))? {
                Event::Components(components) => Ok(vec![components.pictures]),
                _ => Err(Failure::unexpected("Components")),
            }
        }
        View::Noise => {
            let ask = DrawNoise {
                spec: settings.noise.clone(),
                seed: settings.seed,
                draw: settings.comparing.sample.unwrap_or(0),
                image_idx: images,
                n_components: it.noise_components(),
                denoise: true,
            };
            let Event::NoiseDrawn(drawn) = it.driver.ask(Request::DrawNoise(ask))? else {
                return Err(Failure::unexpected("DrawNoise"));
            };
            let denoised = drawn.denoised.map(|it| it.pictures);
            Ok([drawn.clean, drawn.corrupted].into_iter().chain(denoised).collect())
        }
        View::Perception => read(it),
        View::Learning => learned(it, images),
        View::Data => {
            let layers = vec![Layer::Original];
            let (top, bottom) = (settings.top, settings.bottom);
            it.layers(Reconstruct { image_idx: images, top, bottom, layers, add_mean: true, stretch: false })
        }
    }
}

/// Held-out images as they are, and what each lane of the race reads of them.
fn read(it: &mut Opened<'_>) -> Result<Vec<Pictures>, Failure> {
    let parts = it.race_parts()?;
    let images = it.test_idx()?.into_iter().take(STEP_IMAGES).collect();
    it.layers(Reconstruct::of_parts(parts, images))
}

/// What the part of the step shows that the link opens.
fn learned(it: &mut Opened<'_>, image_idx: Vec<u32>) -> Result<Vec<Pictures>, Failure> {
    let (ask, weight, seed) =
        (it.settings.learning.ask_joint(it.analysis.rank), it.settings.learning.weight, it.settings.seed);
    match it.settings.learning.part {
        Part::Clock => {
            let drawn = it.clock(image_idx)?;
            Ok(vec![drawn.originals, drawn.rebuilt])
        }
        Part::Autoencoder => {
            let (begun, epochs) = it.autoencoder()?;
            let last = epochs.into_iter().last().map(|it| it.rebuilt);
            Ok([begun.originals].into_iter().chain(begun.inputs).chain(last).collect())
        }
        Part::Joint => match it.driver.ask(Request::DrawJoint(DrawJoint { ask, weight, image_idx }))? {
            Event::JointDrawn(drawn) => Ok(vec![drawn.originals, drawn.pca, drawn.other]),
            _ => Err(Failure::unexpected("DrawJoint")),
        },
        Part::Twins => match it.driver.ask(Request::DrawTwins(DrawTwins { ask, seed, image_idx }))? {
            Event::TwinsDrawn(drawn) => match (drawn.pair, drawn.absent) {
                (Some(pair), _) => Ok(vec![pair.originals, pair.a, pair.b]),
                (None, Some(absent)) => Err(Failure::Input(absent)),
                (None, None) => Err(Failure::unexpected("DrawTwins")),
            },
            _ => Err(Failure::unexpected("DrawTwins")),
        },
    }
}

/// Rows of pictures, each pixel a square of this many.
///
/// # Errors
/// The engine's own sentence if it refuses; that there are no images, or too many pixels.
pub(super) fn file_of(it: &mut Opened<'_>, scale: u32) -> Result<Vec<u8>, Failure> {
    let rows = rows(it)?;
    let Some(first) = rows.first().filter(|it| !it.rgba.is_empty()) else {
        return Err(Failure::Input(t!(cli_no_pictures).into()));
    };
    let n_columns = (first.rgba.len() / (first.width_px as usize * first.height_px as usize * 4)) as u32;
    let apart = |side: u32| side + GAP_PX;
    let (step_x, step_y) = (apart(first.width_px), apart(first.height_px));
    let size = ((n_columns * step_x - GAP_PX) * scale, (rows.len() as u32 * step_y - GAP_PX) * scale);
    let mut image = canvas(size)?;
    let width = size.0 as usize;
    // Of gaps nothing is drawn: they are white.
    image.fill(Color::WHITE);
    let pixels = image.pixels_mut();
    for (row, layer) in rows.iter().enumerate() {
        for column in 0..n_columns as usize {
            let at = (column * step_x as usize, row * step_y as usize);
            put(pixels, width, layer, column, at, scale as usize);
        }
    }
    written(&image)
}

/// One picture, each of its pixels a square: nothing is smoothed.
fn put(
    pixels: &mut [PremultipliedColorU8],
    width: usize,
    layer: &Pictures,
    position: usize,
    (left, above): (usize, usize),
    scale: usize,
) {
    let (w, h) = (layer.width_px as usize, layer.height_px as usize);
    let own = &layer.rgba[position * w * h * 4..][..w * h * 4];
    for (place, &[red, green, blue, alpha]) in own.as_chunks::<4>().0.iter().enumerate() {
        let color = ColorU8::from_rgba(red, green, blue, alpha).premultiply();
        let (x, y) = ((left + place % w) * scale, (above + place / w) * scale);
        for line in y..y + scale {
            pixels[line * width + x..][..scale].fill(color);
        }
    }
}
