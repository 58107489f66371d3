//! `subspace-lab export` of what is seen: charts and pictures as the page shows them at a link.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use resvg::tiny_skia::{IntSize, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::caption::{Caption, MARGIN_PX, TEXT_PX, about_width};
use subspace_lab_charts::cumulative::{self, Cumulative};
use subspace_lab_charts::lines;
use subspace_lab_charts::noise::{self, Drawable};
use subspace_lab_charts::scree::{self, Scree};
use subspace_lab_charts::{Drawn, Look, Surface, svg};
use subspace_lab_exports::Drawing;
use subspace_lab_protocol::comparing::Figure;
use subspace_lab_protocol::event::{Analysis, Pictures, Reconstructed, SetSummary};
use subspace_lab_protocol::noise::{NoiseScores, ScoreNoise};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{Bounds, Choice, Event, Request, Settings};
use subspace_lab_words::{Message, Number, Words, t};

use crate::driver::{Driver, Failure, named};

/// Width and height of a chart in CSS pixels: 960 with its margins, and 3,840 at the largest scale.
const CHART_PX: (f64, f64) = (960.0 - 2.0 * MARGIN_PX, 400.0);

/// Size of the text on it in CSS pixels, as the page has it.
const PAGE_TEXT_PX: f64 = 15.0;

/// Largest number of pixels that one of a chart or of a picture may become.
pub(crate) const MAX_SCALE: u32 = 64;

/// Most pixels of a picture that is written.
const MAX_PIXELS: u64 = 50_000_000;

/// Pixels between two pictures, for each that one of theirs is enlarged to.
const GAP_PX: u32 = 1;

/// The page's colors.
const TOKENS: &str = include_str!("../static/style/tokens.css");

/// What is to be drawn, and how.
pub(crate) struct DrawingOrder {
    /// As the page's settings, of a link or a fresh page.
    pub(crate) settings: Box<Settings>,
    /// Pixels of each CSS pixel, or of each pixel of an image.
    pub(crate) scale: u32,
}

/// The settings of a link, which may come with a page's address.
///
/// # Errors
/// A sentence that names what of it is not known.
pub(crate) fn settings_of(link: &str) -> Result<Settings, Failure> {
    let link = link.split_once('#').map_or(link, |(_, link)| link);
    match Settings::new(0).read_link(link) {
        (settings, unknown) if unknown.is_empty() => Ok(settings),
        (_, unknown) => Err(Failure::Input(t!(cli_link_unknown, parts = unknown.join(", ")))),
    }
}

/// The file's bytes.
///
/// # Errors
/// The engine's own sentence if it refuses; one of the file if it cannot be written so.
pub(crate) fn file_of(
    driver: &mut Driver,
    (set, analysis): (&SetSummary, &Analysis),
    what: Drawing,
    order: &DrawingOrder,
    out: &Path,
) -> Result<Vec<u8>, Failure> {
    let DrawingOrder { settings, scale } = order;
    let ending = out.extension().and_then(OsStr::to_str).unwrap_or_default().to_ascii_lowercase();
    let is_vectors = what.is_chart() && ending == "svg";
    if !is_vectors && ending != "png" {
        let known = if what.is_chart() { ".svg, .png" } else { ".png" };
        return Err(Failure::Input(t!(cli_drawing_ending, file = named(out), known = known)));
    }
    if is_vectors && *scale != 1 {
        return Err(Failure::Input(t!(cli_scale_of_vectors).into()));
    }
    let beyond = settings.beyond(Bounds::of(set, analysis.rank));
    if !beyond.is_empty() {
        return Err(Failure::Input(t!(cli_link_beyond, parts = beyond.join(", "))));
    }
    let chart = match what {
        Drawing::Pictures => {
            let images = shown(driver, set, settings)?;
            return pictures(&rebuilt(driver, settings, images)?, *scale);
        }
        Drawing::Scree => scree_plot(analysis, &rebuilt(driver, settings, Vec::new())?, settings),
        Drawing::Cumulative => cumulative_curve(analysis, &rebuilt(driver, settings, Vec::new())?, settings),
        Drawing::Curve => noise_curve(driver, analysis, settings)?,
    };
    let caption = caption(&chart.shows, set, settings);
    let look = Look::of(PAGE_TEXT_PX, token);
    let text = svg::written(|surface| (chart.draw)(surface), CHART_PX, &look, &caption);
    let text = text.ok_or_else(|| Failure::Bug(t!(cli_not_drawn).into()))?;
    if is_vectors { Ok(text.into_bytes()) } else { pixels(&text, *scale) }
}

/// A chart and what it shows in words.
struct Chart<'a> {
    shows: String,
    draw: Box<dyn Fn(&Surface) -> Drawn + 'a>,
}

/// The axis of components that the settings chose, else the one on which both ends of the subspaces have room.
fn axis(analysis: &Analysis, cuts: &Reconstructed, settings: &Settings) -> Axis {
    let (rank, counts) = (analysis.rank, [cuts.top.n_components, cuts.bottom_after.n_components]);
    settings.log_axis.map_or_else(|| Axis::clear_of_edges(rank, counts), |logarithmic| Axis { rank, logarithmic })
}

fn scree_plot<'a>(analysis: &'a Analysis, cuts: &Reconstructed, settings: &Settings) -> Chart<'a> {
    let it = Scree {
        axis: axis(analysis, cuts, settings),
        ratio: &analysis.explained_variance_ratio,
        logarithmic: settings.log_scree,
        top: cuts.top,
        bottom_after: cuts.bottom_after,
        before_rounding: analysis.below_rounding_idx,
    };
    Chart { shows: scree::label(analysis), draw: Box::new(move |surface| scree::draw(surface, &it)) }
}

fn cumulative_curve<'a>(analysis: &'a Analysis, cuts: &Reconstructed, settings: &Settings) -> Chart<'a> {
    let it = Cumulative {
        axis: axis(analysis, cuts, settings),
        share: &analysis.cumulative_share,
        top: cuts.top,
        bottom_after: cuts.bottom_after,
        before_rounding: analysis.below_rounding_idx,
    };
    let shows = cumulative::label(cuts, analysis.rank);
    Chart { shows, draw: Box::new(move |surface| cumulative::draw(surface, &it)) }
}

/// The curve that a link chose, of its noise.
fn noise_curve<'a>(driver: &mut Driver, analysis: &Analysis, settings: &'a Settings) -> Result<Chart<'a>, Failure> {
    let mut score = |spec: &str| -> Result<Box<NoiseScores>, Failure> {
        let ask = ScoreNoise { spec: spec.to_owned(), seed: settings.seed };
        let Event::NoiseScored(scores) = driver.ask(Request::ScoreNoise(ask))? else {
            return Err(Failure::unexpected("ScoreNoise"));
        };
        Ok(scores)
    };
    let scores = score(&settings.noise)?;
    let pinned = settings.comparing.pinned.iter().zip(["A", "B"]);
    let pinned = pinned.map(|(spec, name)| Ok((name, score(spec)?))).collect::<Result<Vec<_>, Failure>>()?;
    // What was asked for is not replaced in silence: without labels it is said why there is none.
    let usual = if scores.labels.is_some() { Figure::Alignment } else { Figure::Error };
    let figure = settings.comparing.figure.unwrap_or(usual);
    if let Some(absent) = figure.of(&scores).absent {
        return Err(Failure::Input(t!(cli_no_curve, figure = figure.title(), why = absent)));
    }
    let rank = analysis.rank;
    let k = settings.noise_components.unwrap_or_else(|| analysis.components_for_noises()).clamp(1, rank.max(1));
    let axis = Axis { rank, logarithmic: !settings.comparing.is_linear };
    let shows = t!(cli_curve_shows, figure = figure.title(), noise = &*settings.noise, k = Number::count(k)).words();
    let draw = move |surface: &Surface| {
        let others: Vec<_> = pinned.iter().map(|(name, scores)| (*name, &**scores)).collect();
        lines::draw(surface, &noise::lines(figure, &scores, &others, &surface.colors, axis, Some(k)))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// The images that the settings choose.
fn shown(driver: &mut Driver, set: &SetSummary, settings: &Settings) -> Result<Vec<u32>, Failure> {
    let n = settings.n_pictures;
    match settings.choice {
        Choice::First => Ok(set.first_shown.iter().copied().take(n as usize).collect()),
        choice => match driver.ask(Request::Pick { choice, seed: settings.seed, n })? {
            Event::Picked(found) => Ok(found),
            _ => Err(Failure::unexpected("Pick")),
        },
    }
}

/// What the settings cut the spectrum at, with the pictures of these images.
fn rebuilt(driver: &mut Driver, settings: &Settings, image_idx: Vec<u32>) -> Result<Reconstructed, Failure> {
    let Settings { top, bottom, add_mean, stretch, residual, .. } = *settings;
    let mut layers = Vec::new();
    if !image_idx.is_empty() {
        layers = vec![Layer::Original, Layer::Top, Layer::Bottom];
        layers.extend(residual.then_some(Layer::Residual));
    }
    let ask = Reconstruct { image_idx, top, bottom, layers, add_mean, stretch };
    let Event::Reconstructed(rebuilt) = driver.ask(Request::Reconstruct(ask))? else {
        return Err(Failure::unexpected("Reconstruct"));
    };
    Ok(*rebuilt)
}

/// Rows of pictures, one for each layer.
fn pictures(rebuilt: &Reconstructed, scale: u32) -> Result<Vec<u8>, Failure> {
    let n_columns = rebuilt.image_idx.len() as u32;
    let Some((_, first)) = rebuilt.layers.first() else { return Err(Failure::Input(t!(cli_no_pictures).into())) };
    let apart = |side: u32| side + GAP_PX;
    let (step_x, step_y) = (apart(first.width_px), apart(first.height_px));
    let size = ((n_columns * step_x - GAP_PX) * scale, (rebuilt.layers.len() as u32 * step_y - GAP_PX) * scale);
    let mut image = canvas(size)?;
    let width = size.0 as usize;
    // Of gaps nothing is drawn: they are white.
    image.fill(resvg::tiny_skia::Color::WHITE);
    let pixels = image.pixels_mut();
    for (row, (_, layer)) in rebuilt.layers.iter().enumerate() {
        for column in 0..n_columns as usize {
            let at = (column * step_x as usize, row * step_y as usize);
            put(pixels, width, layer, column, at, scale as usize);
        }
    }
    written(&image)
}

/// One picture, each of its pixels a square: nothing is smoothed.
fn put(
    pixels: &mut [resvg::tiny_skia::PremultipliedColorU8],
    width: usize,
    layer: &Pictures,
    position: usize,
    (left, above): (usize, usize),
    scale: usize,
) {
    let (w, h) = (layer.width_px as usize, layer.height_px as usize);
    let own = &layer.rgba[position * w * h * 4..][..w * h * 4];
    for (place, &[red, green, blue, alpha]) in own.as_chunks::<4>().0.iter().enumerate() {
        let color = resvg::tiny_skia::ColorU8::from_rgba(red, green, blue, alpha).premultiply();
        let (x, y) = ((left + place % w) * scale, (above + place / w) * scale);
        for line in y..y + scale {
            pixels[line * width + x..][..scale].fill(color);
        }
    }
}

/// Vectors as pixels.
fn pixels(text: &str, scale: u32) -> Result<Vec<u8>, Failure> {
    let mut options = Options::default();
    options.fontdb_mut().load_system_fonts();
    if options.fontdb.is_empty() {
        return Err(Failure::Input(t!(cli_no_fonts).into()));
    }
    // The family that a browser takes for words without one.
    if let Some(family) = sans_serif(&options) {
        Arc::make_mut(&mut options.fontdb).set_sans_serif_family(family);
    }
    let tree = Tree::from_str(text, &options).map_err(|_| Failure::Bug(t!(cli_not_drawn).into()))?;
    let side = |css_px: f32| (f64::from(css_px) * f64::from(scale)).round() as u32;
    let mut image = canvas((side(tree.size().width()), side(tree.size().height())))?;
    resvg::render(&tree, Transform::from_scale(scale as f32, scale as f32), &mut image.as_mut());
    written(&image)
}

/// A family without serifs that is installed, else any.
fn sans_serif(options: &Options) -> Option<String> {
    const USUAL: [&str; 6] = ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Arial", "Helvetica", "Segoe UI"];
    let names = || options.fontdb.faces().flat_map(|face| &face.families).map(|(name, _)| name);
    let usual = USUAL.into_iter().find(|usual| names().any(|name| name == usual)).map(str::to_owned);
    usual.or_else(|| names().next().cloned())
}

fn canvas((width, height): (u32, u32)) -> Result<Pixmap, Failure> {
    let is_small = u64::from(width) * u64::from(height) <= MAX_PIXELS;
    let size = IntSize::from_wh(width, height).filter(|_| is_small);
    let image = size.and_then(|size| Pixmap::new(size.width(), size.height()));
    let most = Number::count(MAX_PIXELS / 1_000_000);
    image.ok_or_else(|| Failure::Input(t!(cli_too_many_pixels, width = width, height = height, most = most)))
}

fn written(image: &Pixmap) -> Result<Vec<u8>, Failure> {
    image.encode_png().map_err(|_| Failure::Bug(t!(cli_not_drawn).into()))
}

fn caption(shows: &str, set: &SetSummary, settings: &Settings) -> Caption {
    let counts = t!(
        work_images_analysed_held_out,
        n_train = Number::count(set.n_train),
        n_held_out = Number::count(set.n_held_out)
    );
    let seed: Message = t!(work_seed, seed = settings.seed);
    let computed = [set.title.words(), t!(work_exact).words(), counts.words(), seed.words()].join(" · ");
    let link = Settings { set: set.name.clone(), ..settings.clone() }.to_link();
    let made_by = t!(sharing_made_by, version = env!("CARGO_PKG_VERSION")).words();
    let paragraphs = [shows.to_owned(), computed, format!("{made_by} #{link}")];
    Caption::new(&paragraphs, |line| about_width(line, TEXT_PX) <= CHART_PX.0)
}

/// A color of the light theme, which stands first.
fn token(name: &str) -> String {
    let found = TOKENS.split_once(&format!("{name}:")).and_then(|(_, rest)| rest.split_once(';'));
    found.map(|(value, _)| value.trim().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_color_is_one_of_the_style_sheet() {
        let look = Look::of(PAGE_TEXT_PX, |name| {
            let value = token(name);
            assert!(value.len() == 7 && value.starts_with('#'), "{name}: {value:?}");
            value
        });
        assert_ne!(look.ground, look.colors.ink);
    }

    #[test]
    fn a_link_may_be_an_address_and_what_of_it_is_unknown_is_named() {
        let settings = settings_of("https://example.org/lab/#v=1&noise=blur&at=3").expect("a link");
        assert_eq!((settings.noise.as_str(), settings.noise_components), ("blur", Some(3)));
        let refused = settings_of("v=1&noise=blur&foo=1&top=7").map(|_| ()).expect_err("two parts are not known");
        let said = refused.to_string();
        assert!(said.contains("foo=1") && said.contains("top=7"), "{said}");
    }

    #[test]
    fn a_picture_too_large_is_refused_and_nothing_is_allocated() {
        let said = canvas((100_000, 100_000)).map(|_| ()).expect_err("far too large").to_string();
        assert!(said.contains("100000") && said.contains("--scale"), "{said}");
        assert!(canvas((8, 0)).is_err() && canvas((8, 4)).is_ok());
    }
}
