//! `subspace-lab export` of what is seen: charts and pictures as the page shows them at a link.

mod noises;
mod pictures;
mod readers;
mod spectrum;
mod training;

use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use resvg::tiny_skia::{IntSize, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use subspace_lab_charts::caption::{CHART_PX, Caption, LINE_PX, MARGIN_PX, TEXT_PX, about_width};
use subspace_lab_charts::{Drawn, Look, Surface, svg};
use subspace_lab_exports::Drawing;
use subspace_lab_protocol::event::{Analysis, Reconstructed, SetSummary};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{Bounds, Event, Request, Settings};
use subspace_lab_words::{Message, Number, Words, t};

use crate::driver::{Driver, Failure, named, said_here};

/// Paragraphs of a caption, of a line or more each.
const N_PARAGRAPHS: usize = 3;

/// Size of the text on it in CSS pixels, as the page has it.
const PAGE_TEXT_PX: f64 = 15.0;

/// Largest number of pixels that one of a chart or of a picture may become.
pub(crate) const MAX_SCALE: u32 = 64;

/// Most pixels of a picture that is written.
const MAX_PIXELS: u64 = 50_000_000;

/// The page's colors.
const TOKENS: &str = include_str!("../static/style/tokens.css");

/// What is to be drawn, and how.
pub(crate) struct DrawingOrder {
    /// As the page's settings, of a link or a fresh page.
    pub(crate) settings: Box<Settings>,
    /// The built-in set that the link names, if it names one.
    pub(crate) set: Option<String>,
    /// Pixels of each CSS pixel, or of each pixel of an image.
    pub(crate) scale: u32,
}

/// The settings of a link, which may come with a page's address, and the built-in set that it names, if it names one.
///
/// # Errors
/// A sentence that names what of it is not known.
pub(crate) fn settings_of(link: &str) -> Result<(Settings, Option<String>), Failure> {
    let link = link.split_once('#').map_or(link, |(_, link)| link);
    // One's own are named after their content as the page prepared it, which cannot be told here.
    let names_set = link.split('&').any(|part| part.starts_with("set=") && !part.starts_with("set=own-"));
    match Settings::new(0).read_link(link) {
        (settings, unknown) if unknown.is_empty() => {
            let set = names_set.then(|| settings.set.clone());
            Ok((settings, set))
        }
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
    let DrawingOrder { settings, set: named_set, scale } = order;
    let ending = out.extension().and_then(OsStr::to_str).unwrap_or_default().to_ascii_lowercase();
    let is_vectors = what.is_chart() && ending == "svg";
    if !is_vectors && ending != "png" {
        let known = if what.is_chart() { ".svg, .png" } else { ".png" };
        return Err(Failure::Input(t!(cli_drawing_ending, file = named(out), known = known)));
    }
    if is_vectors && *scale != 1 {
        return Err(Failure::Input(t!(cli_scale_of_vectors).into()));
    }
    if let Some(wanted) = named_set.as_ref().filter(|it| **it != set.name) {
        return Err(Failure::Input(t!(cli_link_of_another_set, wanted = &**wanted, given = &*set.name)));
    }
    let beyond = settings.beyond(Bounds::of(set, analysis.rank));
    if !beyond.is_empty() {
        return Err(Failure::Input(t!(cli_link_beyond, parts = beyond.join(", "))));
    }
    // What cannot be written is said before anything is trained, not after.
    let fonts = if is_vectors || !what.is_chart() { None } else { Some(fonts(*scale)?) };
    let mut opened = Opened { driver, set, analysis, settings };
    let it = &mut opened;
    let chart = match what {
        Drawing::Pictures => return pictures::file_of(it, *scale),
        Drawing::Scree => spectrum::scree(it),
        Drawing::Cumulative => spectrum::cumulative(it),
        Drawing::Points => spectrum::points(it),
        Drawing::Curve => noises::curve(it),
        Drawing::Map => noises::map(it),
        Drawing::Masks => noises::masks(it),
        Drawing::Aligned => noises::aligned(it),
        Drawing::Readers => readers::against_variance(it),
        Drawing::Race => readers::race(it),
        Drawing::Clock => training::clock(it),
        Drawing::Learned => training::learned(it),
        Drawing::Joint => training::joint(it),
        Drawing::Rebuilt => training::rebuilt(it),
        Drawing::Slopes => training::slopes(it),
    }?;
    let caption = caption(said_here(chart.shows), set, settings);
    let look = Look::of(PAGE_TEXT_PX, token);
    let text = svg::written(|surface| (chart.draw)(surface), CHART_PX, &look, &caption);
    let text = text.ok_or_else(|| Failure::Bug(t!(cli_not_drawn).into()))?;
    match fonts {
        None => Ok(text.into_bytes()),
        Some(fonts) => pixels(&text, &fonts, *scale),
    }
}

/// What there is to draw from.
struct Opened<'a> {
    driver: &'a mut Driver,
    set: &'a SetSummary,
    analysis: &'a Analysis,
    settings: &'a Settings,
}

impl Opened<'_> {
    /// What the settings cut the spectrum at, with the pictures of these images.
    fn rebuilt(&mut self, image_idx: Vec<u32>) -> Result<Reconstructed, Failure> {
        let Settings { top, bottom, add_mean, stretch, residual, .. } = *self.settings;
        let mut layers = Vec::new();
        if !image_idx.is_empty() {
            layers = vec![Layer::Original, Layer::Top, Layer::Bottom];
            layers.extend(residual.then_some(Layer::Residual));
        }
        let ask = Reconstruct { image_idx, top, bottom, layers, add_mean, stretch };
        let Event::Reconstructed(rebuilt) = self.driver.ask(Request::Reconstruct(ask))? else {
            return Err(Failure::unexpected("Reconstruct"));
        };
        Ok(*rebuilt)
    }
}

/// A chart and what it shows in words.
struct Chart<'a> {
    shows: String,
    draw: Box<dyn Fn(&Surface) -> Drawn + 'a>,
}

/// What letters are drawn with, for charts at a scale that there is room for.
///
/// # Errors
/// That there is no font, or a chart with the shortest of captions is too large.
fn fonts(scale: u32) -> Result<Options<'static>, Failure> {
    let css_px = [CHART_PX.0 + 2.0 * MARGIN_PX, CHART_PX.1 + 2.0 * MARGIN_PX + N_PARAGRAPHS as f64 * LINE_PX];
    let [width, height] = css_px.map(|it| (it * f64::from(scale)).round() as u32);
    allowed((width, height))?;
    let mut options = Options::default();
    options.fontdb_mut().load_system_fonts();
    if options.fontdb.is_empty() {
        return Err(Failure::Input(t!(cli_no_fonts).into()));
    }
    // The family that a browser takes for words without one.
    if let Some(family) = sans_serif(&options) {
        Arc::make_mut(&mut options.fontdb).set_sans_serif_family(family);
    }
    Ok(options)
}

/// Vectors as pixels.
fn pixels(text: &str, fonts: &Options<'_>, scale: u32) -> Result<Vec<u8>, Failure> {
    let tree = Tree::from_str(text, fonts).map_err(|_| Failure::Bug(t!(cli_not_drawn).into()))?;
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

fn canvas(size: (u32, u32)) -> Result<Pixmap, Failure> {
    let size = allowed(size)?;
    Pixmap::new(size.width(), size.height()).ok_or_else(|| too_large((size.width(), size.height())))
}

fn allowed((width, height): (u32, u32)) -> Result<IntSize, Failure> {
    let is_small = u64::from(width) * u64::from(height) <= MAX_PIXELS;
    IntSize::from_wh(width, height).filter(|_| is_small).ok_or_else(|| too_large((width, height)))
}

fn too_large((width, height): (u32, u32)) -> Failure {
    let most = Number::count(MAX_PIXELS / 1_000_000);
    Failure::Input(t!(cli_too_many_pixels, width = width, height = height, most = most))
}

fn written(image: &Pixmap) -> Result<Vec<u8>, Failure> {
    image.encode_png().map_err(|_| Failure::Bug(t!(cli_not_drawn).into()))
}

fn caption(shows: String, set: &SetSummary, settings: &Settings) -> Caption {
    let counts = t!(
        work_images_analysed_held_out,
        n_train = Number::count(set.n_train),
        n_held_out = Number::count(set.n_held_out)
    );
    let seed: Message = t!(work_seed, seed = settings.seed);
    let computed = [set.title.words(), t!(work_exact).words(), counts.words(), seed.words()].join(" · ");
    let link = Settings { set: set.name.clone(), ..settings.clone() }.to_link();
    let made_by = t!(sharing_made_by, version = env!("CARGO_PKG_VERSION")).words();
    let paragraphs: [String; N_PARAGRAPHS] = [shows, computed, format!("{made_by} #{link}")];
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
        let (settings, set) = settings_of("https://example.org/lab/#v=1&noise=blur&at=3").expect("a link");
        assert_eq!((set, settings_of("v=1&set=own-1f").expect("a link").1), (None, None));
        assert_eq!(settings_of("v=1&set=fashion").expect("a link").1.as_deref(), Some("fashion"));
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
