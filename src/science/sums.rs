//! # Moments of images: counts, sums and sums of products, as integers
//!
//! What spectrum, alignment and certificates of most noises need, without a single image. Integers add up: the moments of parts
//! are those of the whole, in any order, to the last bit.
//!
//! With x the raw values of an image, `(n_features)` in CHW order, there are N, Σ x, Σ x xᵀ and, of each class, n_c and Σ x.
//! 64-bit integers hold them up to [`Sums::max_images`]: 2^47 images of 8 bits, 2^31 of 16.

use subspace_lab_words::{Code, Message, Tells, Words, t};

use crate::image_set::{ImageSet, ImageShape};
use crate::moments;
use crate::steps::Steps;
use crate::values::{Depth, Values};

/// Why moments were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum SumsError {
    /// Parts that are not of one set.
    Different {
        /// In what they differ.
        what: Code,
    },
    /// More images than 64-bit integers have room for.
    TooMany {
        /// Most images of this depth.
        max_images: u64,
    },
    /// Numbers that no images have.
    Impossible {
        /// Which of them.
        what: Code,
    },
}

impl Tells for SumsError {
    fn message(&self) -> Message {
        match self {
            Self::Different { what } => t!(sums_different, what = what),
            Self::TooMany { max_images } => t!(sums_too_many, n = max_images),
            Self::Impossible { what } => t!(sums_impossible, what = what),
        }
    }
}

/// What belongs to the images of one class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassSums {
    /// Name of the class.
    pub name: String,
    /// Images of the class, n_c.
    pub n_images: u64,
    /// Σ x over them, `(n_features)`.
    pub sums: Vec<i64>,
}

/// Moments of images of one shape and depth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums {
    shape: ImageShape,
    depth: Depth,
    max_value: u16,
    n_images: u64,
    /// `(n_features)`
    sums: Vec<i64>,
    /// Upper triangle of Σ x xᵀ by rows: `(n_features (n_features + 1) / 2)`.
    products: Vec<i64>,
    /// By name. An image without a label is of none.
    classes: Vec<ClassSums>,
}

impl Sums {
    /// Those of no image. `max_value` is the value that means intensity 1.
    pub fn new(shape: ImageShape, depth: Depth, max_value: u16) -> Self {
        let n_features = shape.n_features();
        let products = vec![0; n_products(n_features)];
        Self { shape, depth, max_value, n_images: 0, sums: vec![0; n_features], products, classes: Vec::new() }
    }

    /// Takes moments that were formed elsewhere: `sums` (n_features), `products` the upper triangle by rows.
    ///
    /// # Errors
    /// [`SumsError`] if sizes do not fit together or no images have such sums.
    pub fn from_parts(
        (shape, depth, max_value): (ImageShape, Depth, u16),
        n_images: u64,
        sums: Vec<i64>,
        products: Vec<i64>,
        mut classes: Vec<ClassSums>,
    ) -> Result<Self, SumsError> {
        let n_features = shape.n_features();
        let largest = i64::from(depth.max());
        let impossible = |what| Err(SumsError::Impossible { what });
        if n_features == 0 {
            return impossible(t!(sums_shape));
        }
        if max_value == 0 || max_value > depth.max() {
            return impossible(t!(sums_max_value));
        }
        if n_images > max_images(depth) {
            return Err(SumsError::TooMany { max_images: max_images(depth) });
        }
        let is_sum = |n: u64, sum: &i64| (0..=n as i64 * largest).contains(sum);
        if sums.len() != n_features || !sums.iter().all(|sum| is_sum(n_images, sum)) {
            return impossible(t!(sums_sums));
        }
        if products.len() != n_products(n_features) || !are_products(n_images, &sums, &products, largest) {
            return impossible(t!(sums_products));
        }
        let n_labelled = classes.iter().try_fold(0_u64, |n, class| n.checked_add(class.n_images));
        let of_class = |class: &ClassSums| {
            let fits = |(part, all): (&i64, &i64)| is_sum(class.n_images, part) && part <= all;
            class.sums.len() == n_features && class.sums.iter().zip(&sums).all(fits)
        };
        classes.sort_by(|a, b| a.name.cmp(&b.name));
        let is_twice = classes.windows(2).any(|pair| pair[0].name == pair[1].name);
        if n_labelled.is_none_or(|n| n > n_images) || is_twice || !classes.iter().all(of_class) {
            return impossible(t!(sums_classes));
        }
        Ok(Self { shape, depth, max_value, n_images, sums, products, classes })
    }

    /// Adds images, `(n_images * n_features)`, and the class of each, if they have any. `None` if it was cancelled, with what
    /// was added until then in unknown state.
    ///
    /// # Errors
    /// [`SumsError`] if the images are of another depth or too many.
    ///
    /// # Panics
    /// If `classes` has another length than there are images.
    pub async fn add(
        &mut self,
        pixels: Values<'_>,
        classes: Option<&[Option<&str>]>,
        steps: &mut Steps<'_>,
    ) -> Option<Result<(), SumsError>> {
        let n_features = self.shape.n_features();
        let n_added = (pixels.len() / n_features) as u64;
        if pixels.depth() != self.depth {
            return Some(Err(SumsError::Different { what: t!(sums_depth) }));
        }
        if self.n_images.checked_add(n_added).is_none_or(|n| n > self.max_images()) {
            return Some(Err(SumsError::TooMany { max_images: self.max_images() }));
        }
        moments::add_raw(pixels, (&mut self.sums, &mut self.products), steps).await?;
        if let Some(classes) = classes {
            assert_eq!(classes.len() as u64, n_added, "one class for each image");
            for (image, name) in pixels.images(n_features).zip(classes) {
                let Some(name) = name else { continue };
                steps.spend_plain(n_features).await?;
                let class = self.class(name);
                class.n_images += 1;
                add_image(&mut class.sums, image);
            }
        }
        self.n_images += n_added;
        Some(Ok(()))
    }

    /// Adds the moments of other images.
    ///
    /// # Errors
    /// [`SumsError`] if they are of another shape, depth or brightest value, or too many together.
    pub fn merge(&mut self, other: &Self) -> Result<(), SumsError> {
        let what = match () {
            () if self.shape != other.shape => Some(t!(sums_shape)),
            () if self.depth != other.depth => Some(t!(sums_depth)),
            () if self.max_value != other.max_value => Some(t!(sums_max_value)),
            () => None,
        };
        if let Some(what) = what {
            return Err(SumsError::Different { what });
        }
        if self.n_images + other.n_images > self.max_images() {
            return Err(SumsError::TooMany { max_images: self.max_images() });
        }
        self.n_images += other.n_images;
        add_all(&mut self.sums, &other.sums);
        add_all(&mut self.products, &other.products);
        for class in &other.classes {
            let own = self.class(&class.name);
            own.n_images += class.n_images;
            add_all(&mut own.sums, &class.sums);
        }
        Ok(())
    }

    /// Geometry of every image.
    pub fn shape(&self) -> ImageShape {
        self.shape
    }

    /// Bits of each value.
    pub fn depth(&self) -> Depth {
        self.depth
    }

    /// The value that means intensity 1.
    pub fn max_value(&self) -> u16 {
        self.max_value
    }

    /// How many images were summed, N.
    pub fn n_images(&self) -> u64 {
        self.n_images
    }

    /// Most images of this depth that 64-bit integers have room for.
    pub fn max_images(&self) -> u64 {
        max_images(self.depth)
    }

    /// Σ x, `(n_features)`, raw values.
    pub fn sums(&self) -> &[i64] {
        &self.sums
    }

    /// Upper triangle of Σ x xᵀ by rows, `(n_features (n_features + 1) / 2)`, raw values squared.
    pub fn products(&self) -> &[i64] {
        &self.products
    }

    /// What each class has of them, by name.
    pub fn classes(&self) -> &[ClassSums] {
        &self.classes
    }

    /// Σ x_i x_j, raw values squared.
    fn product(&self, i: usize, j: usize) -> i64 {
        let (row, column) = (i.min(j), i.max(j));
        // Rows before it have n_features, n_features - 1, … entries.
        let before = row * self.sums.len() - row * row.saturating_sub(1) / 2;
        self.products[before + column - row]
    }

    /// Mean image as intensities, `(n_features)`, as [`crate::ImageSet::mean_image`] has it of the images; zeros of none.
    pub fn mean(&self) -> Vec<f64> {
        let divisor = self.n_images.max(1) as f64 * f64::from(self.max_value);
        self.sums.iter().map(|&sum| sum as f64 / divisor).collect()
    }

    /// N² times the covariance of two features, in squared values: exact.
    ///
    /// # Panics
    /// If an image has no such feature.
    pub(crate) fn scaled_covariance(&self, i: usize, j: usize) -> i128 {
        let product = i128::from(self.n_images) * i128::from(self.product(i, j));
        product - i128::from(self.sums[i]) * i128::from(self.sums[j])
    }

    /// Features that are not the same in all images.
    pub(crate) fn n_varying(&self) -> usize {
        (0..self.sums.len()).filter(|&feature| self.scaled_covariance(feature, feature) > 0).count()
    }

    /// Hexadecimal digest (XXH3, 128 bits) of everything but the names of classes, and of the images beside: of equal images in any
    /// order the same.
    pub fn fingerprint(&self, beside: &ImageSet) -> String {
        let mut hasher = xxhash_rust::xxh3::Xxh3::new();
        let ImageShape { n_channels, height_px, width_px } = self.shape;
        for size in [n_channels, height_px, width_px, self.depth.n_bytes(), usize::from(self.max_value)] {
            hasher.update(&(size as u64).to_le_bytes());
        }
        hasher.update(beside.fingerprint().as_bytes());
        let mut add = |numbers: &[i64]| numbers.iter().for_each(|it| hasher.update(&it.to_le_bytes()));
        add(&[self.n_images.cast_signed()]);
        add(&self.sums);
        add(&self.products);
        for class in &self.classes {
            add(&[class.n_images.cast_signed()]);
            add(&class.sums);
        }
        format!("{:032x}", hasher.digest128())
    }

    /// Covariance of the features, as [`moments::covariance`] has it of the images themselves, to the last bit.
    pub(crate) async fn covariance(&self, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
        moments::covariance_of_sums(&self.products, &self.sums, self.n_images, steps).await
    }

    /// The class of this name, which there is from now on.
    fn class(&mut self, name: &str) -> &mut ClassSums {
        let position = match self.classes.binary_search_by(|it| it.name.as_str().cmp(name)) {
            Ok(position) => position,
            Err(position) => {
                let sums = vec![0; self.sums.len()];
                self.classes.insert(position, ClassSums { name: name.to_owned(), n_images: 0, sums });
                position
            }
        };
        &mut self.classes[position]
    }
}

fn n_products(n_features: usize) -> usize {
    n_features * (n_features + 1) / 2
}

/// The sums of products of so many images fit into 63 bits: less than 2^16 or 2^32 each.
fn max_images(depth: Depth) -> u64 {
    match depth {
        Depth::Eight => 1 << 47,
        Depth::Sixteen => 1 << 31,
    }
}

/// Whether there may be images with such sums of products: none below 0, N Σ x² at least (Σ x)² (Cauchy and Schwarz), and Σ x² no
/// larger than the largest value lets it be.
fn are_products(n_images: u64, sums: &[i64], products: &[i64], largest: i64) -> bool {
    let mut rest = products;
    for (i, &sum) in sums.iter().enumerate() {
        let (row, after) = rest.split_at(sums.len() - i);
        let square = i128::from(row[0]);
        let is_square =
            i128::from(n_images) * square >= i128::from(sum).pow(2) && square <= i128::from(sum) * i128::from(largest);
        if !is_square || row.iter().any(|it| *it < 0) {
            return false;
        }
        rest = after;
    }
    true
}

fn add_all(to: &mut [i64], more: &[i64]) {
    to.iter_mut().zip(more).for_each(|(to, more)| *to += more);
}

fn add_image(sums: &mut [i64], image: Values<'_>) {
    crate::values::of_either!(image, values => {
        sums.iter_mut().zip(values).for_each(|(sum, &value)| *sum += i64::from(value));
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;
    use crate::steps::untold;

    const SHAPE: ImageShape = ImageShape { n_channels: 1, height_px: 2, width_px: 3 };
    const N_FEATURES: usize = 6;

    fn bytes(n_images: usize) -> Vec<u8> {
        let mut stream = seeds::stream(7, "sums test", 0);
        (0..n_images * N_FEATURES).map(|_| seeds::below(&mut stream, 256) as u8).collect()
    }

    fn deep(n_images: usize) -> Vec<u16> {
        let mut stream = seeds::stream(7, "sums test", 1);
        (0..n_images * N_FEATURES).map(|_| seeds::below(&mut stream, 1 << 16) as u16).collect()
    }

    fn sums_of(pixels: Values<'_>, classes: Option<&[Option<&str>]>) -> Sums {
        let mut sums = Sums::new(SHAPE, pixels.depth(), pixels.depth().max());
        untold(async |steps| sums.add(pixels, classes, steps).await).expect("few images of this depth");
        sums
    }

    /// Σ x and Σ x xᵀ by their definition, past one block of images.
    #[test]
    fn they_are_the_sums() {
        let (bytes, deep) = (bytes(1500), deep(1500));
        for pixels in [Values::Eight(&bytes), Values::Sixteen(&deep)] {
            let value = |image: usize, feature: usize| match pixels {
                Values::Eight(values) => i64::from(values[image * N_FEATURES + feature]),
                Values::Sixteen(values) => i64::from(values[image * N_FEATURES + feature]),
            };
            let sums = sums_of(pixels, None);
            let mut entry = 0;
            for i in 0..N_FEATURES {
                assert_eq!(sums.sums()[i], (0..1500).map(|image| value(image, i)).sum::<i64>());
                for j in i..N_FEATURES {
                    let expected: i64 = (0..1500).map(|image| value(image, i) * value(image, j)).sum();
                    assert_eq!(sums.products()[entry], expected, "{i}, {j}");
                    entry += 1;
                }
            }
            assert_eq!(entry, sums.products().len());
        }
    }

    #[test]
    fn parts_in_any_order_are_the_whole() {
        let pixels = bytes(1100);
        let names: Vec<Option<&str>> = (0..1100).map(|i| [Some("b"), None, Some("a")][i % 3]).collect();
        let whole = sums_of(Values::Eight(&pixels), Some(&names));
        let part = |from: usize, to: usize| {
            sums_of(Values::Eight(&pixels[from * N_FEATURES..to * N_FEATURES]), Some(&names[from..to]))
        };
        let (first, second, third) = (part(0, 1), part(1, 1060), part(1060, 1100));
        for order in [[&first, &second, &third], [&third, &first, &second]] {
            let mut sum = Sums::new(SHAPE, Depth::Eight, 255);
            order.iter().for_each(|part| sum.merge(part).expect("of one set"));
            assert_eq!(sum, whole);
        }
        let counts: Vec<_> = whole.classes().iter().map(|it| (it.name.as_str(), it.n_images)).collect();
        assert_eq!(counts, [("a", 366), ("b", 367)]);
    }

    #[test]
    fn their_covariance_is_that_of_the_images_to_the_last_bit() {
        let (bytes, deep) = (bytes(1500), deep(1500));
        for pixels in [Values::Eight(&bytes), Values::Sixteen(&deep)] {
            let of_images = untold(async |steps| moments::covariance(pixels, N_FEATURES, steps).await);
            let of_sums = untold(async |steps| sums_of(pixels, None).covariance(steps).await);
            assert_eq!(of_sums, of_images);
        }
    }

    #[test]
    fn sums_that_no_images_have_are_refused() {
        let made = |n, sums: [i64; 1], products: [i64; 1], classes| {
            let shape = ImageShape { n_channels: 1, height_px: 1, width_px: 1 };
            Sums::from_parts((shape, Depth::Eight, 255), n, sums.into(), products.into(), classes)
        };
        // Two images, 3 and 5.
        assert!(made(2, [8], [34], Vec::new()).is_ok());
        let impossible = |made: Result<Sums, SumsError>, what| {
            assert_eq!(made, Err(SumsError::Impossible { what }));
        };
        impossible(made(2, [511], [34], Vec::new()), t!(sums_sums));
        // Less than (3 + 5)² / 2, and more than 8 · 255.
        impossible(made(2, [8], [31], Vec::new()), t!(sums_products));
        impossible(made(2, [8], [2041], Vec::new()), t!(sums_products));
        let class = |name: &str, n_images, sum| ClassSums { name: name.into(), n_images, sums: vec![sum] };
        impossible(made(2, [8], [34], vec![class("a", 3, 8)]), t!(sums_classes));
        impossible(made(2, [8], [34], vec![class("a", 1, 9)]), t!(sums_classes));
        impossible(made(2, [8], [34], vec![class("a", 1, 3), class("a", 1, 5)]), t!(sums_classes));
        assert_eq!(made((1 << 47) + 1, [8], [34], Vec::new()), Err(SumsError::TooMany { max_images: 1 << 47 }));
    }

    #[test]
    fn other_images_are_not_added() {
        let mut sums = Sums::new(SHAPE, Depth::Eight, 255);
        let wide = ImageShape { n_channels: 1, height_px: 1, width_px: 6 };
        for (other, what) in [
            (Sums::new(wide, Depth::Eight, 255), t!(sums_shape)),
            (Sums::new(SHAPE, Depth::Sixteen, 255), t!(sums_depth)),
            (Sums::new(SHAPE, Depth::Eight, 16), t!(sums_max_value)),
        ] {
            assert_eq!(sums.merge(&other), Err(SumsError::Different { what }));
        }
        let deep = deep(1);
        let added = untold(async |steps| sums.add(Values::Sixteen(&deep), None, steps).await);
        assert_eq!(added, Err(SumsError::Different { what: t!(sums_depth) }));
    }
}
