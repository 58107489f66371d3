//! Moments of images that are elsewhere, opened as a file: what needs no single image is there, and what does says so.

use std::io::Cursor;

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_moments_file::{MomentsFile, Pixels, Sample, fingerprint, write};
use subspace_lab_science::{
    Depth, Extent, ImageSet, ImageShape, Pca, Preprocessing, Split, Steps, Sums, Values, steps,
};

const SHAPE: ImageShape = ImageShape { n_channels: 1, height_px: 6, width_px: 6 };
const N_ANALYSED: usize = 200;
const N_SAMPLE: usize = 5;

/// Images of two classes, light on the left and light on the right, which differ from each other.
fn images() -> Vec<u8> {
    let value = |at: usize| {
        let (image, pixel) = (at / 36, at % 36);
        let is_light = (pixel % 6 < 3) == (image % 2 == 0);
        (if is_light { 150 } else { 40 }) + (image * 37 + pixel * pixel * 11 + image * pixel * 7) % 90
    };
    (0..(N_ANALYSED + N_SAMPLE) * 36).map(|at| value(at) as u8).collect()
}

/// The file of the first ones, with the others as its sample.
fn moments(has_sample: bool) -> Outcome<Vec<u8>> {
    let pixels = images();
    let (analysed, others) = pixels.split_at(N_ANALYSED * 36);
    let name = |image: usize| Some(["left", "right"][image % 2]);
    let classes: Vec<Option<&str>> = (0..N_ANALYSED).map(name).collect();
    let mut sums = Sums::new(SHAPE, Depth::Eight, 255);
    steps::untold(async |steps| sums.add(Values::Eight(analysed), Some(&classes), steps).await)?;
    let classes = (N_ANALYSED..N_ANALYSED + N_SAMPLE).map(|image| name(image).map(str::to_owned)).collect();
    let sample = has_sample.then(|| Sample { pixels: Pixels::Eight(others.to_vec()), classes });
    let file = MomentsFile { parts: vec![fingerprint(&sums)], sums, preparation: String::new(), sample };
    Ok(write(&file, Cursor::new(Vec::new()))?.into_inner())
}

#[test]
fn a_file_of_moments_shows_the_spectrum_a_certificate_and_its_sample() -> Outcome {
    run(async {
        let set =
            ImageSet::new("same", SHAPE, images(), None, Split { n_train: N_ANALYSED, n_held_out: N_SAMPLE }, 255)?;
        let pca = steps::finish(Pca::fit(&set, Preprocessing::default(), &mut Steps::untold()))?;
        let k = pca.spectrum().resolve(Extent::Share(0.75));

        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        page.drop_file("theirs.npz", &moments(true)?).await?;
        page.until_size("205 images").await?;
        assert!(page.text("set-size").await?.contains("5 of them in the file"), "{}", page.text("set-size").await?);
        page.click("step-top-bottom").await?;
        page.live().await?;
        let sentence = page.text("sentence").await?;
        assert!(sentence.starts_with(&format!("{k} of {} components", pca.rank())), "{sentence}");
        let pictures = page.browser.script("return document.querySelectorAll('[data-testid=row-top] canvas').length");
        assert_eq!(pictures.await?, N_SAMPLE);
        // They are the sample's: what is left of the first one, and all of it.
        let original = page.pixels("original", 0).await?;
        let first = &images()[N_ANALYSED * 36..][..36];
        assert_eq!(original.iter().step_by(4).copied().collect::<Vec<u8>>(), first);

        Ok(())
    })
}

#[test]
fn without_a_sample_a_sentence_stands_in_place_of_pictures_and_a_mask_has_its_certificate() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.drop_file("theirs.npz", &moments(false)?).await?;
        page.until_size("200 images").await?;
        page.until(
            "the certificate",
            "return document.querySelector('[data-testid=verdict]')?.innerText.includes('Changes')",
        )
        .await?;
        let no_sample = "return document.querySelector('.stage').innerText.includes('moments without a sample')";
        page.until("no pictures", no_sample).await?;
        let status = page.text("status").await?;
        assert!(status.contains("n = 200 analysed images") && !status.contains("on the stage"), "{status}");
        page.click("step-top-bottom").await?;
        page.until("no pictures", no_sample).await?;
        page.click("step-perception").await?;
        page.until(
            "readers need images",
            "return document.querySelector('.stage').innerText.includes('only their moments are here')",
        )
        .await?;
        Ok(())
    })
}

#[test]
fn two_files_of_moments_at_once_are_no_images() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        page.drop_files(&[("one.npz", &moments(true)?), ("two.npz", &moments(false)?)]).await?;
        page.until(
            "a sentence",
            "return document.querySelector('[data-testid=outcome]')?.innerText.includes('2 files of moments')",
        )
        .await?;
        page.until_size("1,740 images").await
    })
}

#[test]
fn a_damaged_file_of_moments_is_said_to_be_and_the_set_on_screen_stays() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        let mut bytes = moments(false)?;
        // Within the sums of products.
        let at = bytes.windows(12).position(|it| it == b"products.npy").ok_or("no products")? + 200;
        bytes[at] ^= 0x40;
        page.drop_file("theirs.npz", &bytes).await?;
        page.until(
            "a sentence",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('`products`')",
        )
        .await?;
        page.until_size("1,740 images").await
    })
}
