//! One's own pictures: given as files, folders and drops, kept over a reload, cancelled, joined, changed, forgotten.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use subspace_lab_e2e::browser::{LAPTOP, Look, Wish};
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::intake::Preparation;
use subspace_lab_protocol::{BottomStart, Extent};
use thirtyfour::prelude::*;

const N_PER_CLASS: usize = 12;

/// A folder of class folders, removed when dropped.
struct Folder {
    path: PathBuf,
    /// Path below the folder's parent, and bytes.
    files: Vec<(String, Vec<u8>)>,
}

impl Folder {
    /// Two classes of color images of mixed sizes, a damaged image and a text.
    fn new() -> Outcome<Self> {
        static N_MADE: AtomicU32 = AtomicU32::new(0);
        let number = N_MADE.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("subspace-lab-own-{}-{number}", std::process::id())).join("birds");
        let mut files = Vec::new();
        for class in ["crow", "wren"] {
            for image in 0..N_PER_CLASS {
                files.push((
                    format!("birds/{class}/{image:02}.ppm"),
                    ppm(40 + image, 36, image * 7 + usize::from(class.as_bytes()[0])),
                ));
            }
        }
        files.push(("birds/crow/broken.png".to_owned(), b"\x89PNG\r\n\x1a\nand then nothing".to_vec()));
        files.push(("birds/notes.txt".to_owned(), b"words".to_vec()));
        for (name, bytes) in &files {
            let file = path.with_file_name(name);
            fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
            fs::write(file, bytes)?;
        }
        Ok(Self { path, files })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(parent) = self.path.parent() {
            let _ = fs::remove_dir_all(parent);
        }
    }
}

/// A color image of smooth stripes with some noise, as a portable pixmap.
fn ppm(width: usize, height: usize, seed: usize) -> Vec<u8> {
    let mut bytes = format!("P6\n{width} {height}\n255\n").into_bytes();
    let mut state = seed as u32;
    for row in 0..height {
        for column in 0..width {
            for channel in 0..3 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                bytes.push(((row * (channel + 1) + column * seed) as u8).wrapping_add((state >> 28) as u8));
            }
        }
    }
    bytes
}

/// What the page begins with, for a link with seed 1.
fn first_preparation() -> Preparation {
    Preparation { size_px: Some(32), held_out_share: 0.2, ..Preparation::as_given() }
}

/// Gives files to the page's own input.
async fn choose(page: &Page, input: &str, path: &Path) -> Outcome {
    Ok(page.part(input).await?.send_keys(path.display().to_string()).await?)
}

#[test]
fn a_folder_becomes_a_set_with_the_cores_digits_that_a_reload_finds_again() -> Outcome {
    run(async {
        let folder = Folder::new()?;
        let page = Page::open_with(LAPTOP, &[Wish::Account], "v=1&view=data&set=digits&seed=1").await?;
        page.choose_folder("choose-folder", &folder.path).await?;
        page.until_size("24 images, 32 × 32, colour").await?;
        let outcome = page.text("outcome").await?;
        assert!(outcome.starts_with("Loaded 24 of 26. Skipped 2: 1 damaged, 1 not an image."), "{outcome}");
        page.browser.driver.find(By::Css("[data-testid=outcome] > details > summary")).await?.click().await?;
        let skipped = page.text("skipped").await?;
        assert!(skipped.contains("birds/crow/broken.png: damaged PNG"), "{skipped}");
        assert!(skipped.contains("birds/notes.txt: "), "{skipped}");
        let classes = page.browser.driver.find(By::Css(".classes")).await?.text().await?;
        assert_eq!(classes.split_whitespace().collect::<Vec<_>>(), ["crow", "12", "wren", "12"]);

        let mut native = Native::read(&folder.files, first_preparation())?;
        page.click("step-top-bottom").await?;
        page.live().await?;
        let expected = native.reconstruct(&[0, 1, 2], Extent::Share(0.75), BottomStart::Linked)?;
        for (row, layer) in [("original", 0), ("top", 1), ("bottom", 2)] {
            let seen = page.pixels(row, 2).await?;
            let bytes = expected.layers[layer].1.get(2).ok_or("no such picture")?;
            let farthest = seen.iter().zip(bytes).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(seen.len() == bytes.len() && farthest <= Some(1), "{row}: {farthest:?} levels away");
        }

        page.click("step-data").await?;
        let link = page.own_link().await?;
        assert!(link.contains("set=own-") && link.contains("title=birds&count=24"), "{link}");
        let bare = link.replace("title=birds&count=24", "title=fish&count=3").replace("v=1&view=data&", "");
        page.turn_to("spectrum", &bare).await?;
        page.until("the link says what is on screen", "return location.hash.includes('title=birds&count=24')").await?;
        page.go(&link).await?;
        page.until_size("24 images, 32 × 32, colour").await?;
        page.click("step-data").await?;
        page.until("it is listed", "return document.querySelectorAll('.own .card').length === 1").await?;
        page.click("forget").await?;
        page.until("it is gone", "return document.querySelectorAll('.own .card').length === 0").await?;
        page.click("bring-back").await?;
        assert_eq!(page.own_link().await?, link, "kept as before");
        page.click("forget").await?;
        page.until("it is gone", "return document.querySelectorAll('.own .card').length === 0").await?;
        // A link that holds its set as it is gives it, too, once it is here.
        page.go(&format!("{link}&hold=data")).await?;
        page.until_size("200 images, 64 × 64, colour").await?;
        page.choose_folder("choose-folder", &folder.path).await?;
        page.until_size("24 images, 32 × 32, colour").await?;
        assert!(page.own_link().await?.contains("title=birds&count=24"), "it is the link's");
        // What was read is said over it.
        page.browser.script("document.querySelector('[data-testid=forget]').click()").await?;
        page.until("it is gone", "return document.querySelectorAll('.own .card').length === 0").await?;
        page.go(&link).await?;
        page.until(
            "another set and a sentence",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('made with “birds” (24 images), which is not kept on this device')",
        )
        .await?;
        page.until_size("200 images, 64 × 64, colour").await?;

        let origin = page.site.origin();
        let asked = page.browser.end(&origin).await?;
        assert!(asked.iter().any(|url| url.contains("reader_bg.wasm")), "{asked:?}");
        let foreign =
            |url: &&String| !["data:", "blob:"].iter().any(|kind| url.starts_with(kind)) && !url.starts_with(&origin);
        let elsewhere: Vec<_> = asked.iter().filter(foreign).collect();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
        Ok(())
    })
}

#[test]
fn dropped_images_open_a_set_or_join_the_one_on_screen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&seed=1").await?;
        page.drop_images(0, 30).await?;
        page.until_size("30 images, 32 × 32, grey").await?;
        page.drop_images(30, 10).await?;
        page.click("join").await?;
        page.until_size("40 images, 32 × 32, grey").await?;
        page.drop_images(0, 12).await?;
        page.click("open-new").await?;
        page.until_size("12 images, 32 × 32, grey").await?;
        page.click("step-data").await?;
        page.until("two sets are listed", "return document.querySelectorAll('.own .card').length === 2").await?;
        // Undo goes back to the set before.
        page.click("step-top-bottom").await?;
        page.click("undo").await?;
        page.click("undo").await?;
        page.click("undo").await?;
        page.until_size("40 images, 32 × 32, grey").await
    })
}

#[test]
fn cancelling_a_reading_keeps_what_is_on_screen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&seed=1").await?;
        page.drop_images(0, 20_000).await?;
        page.until(
            "some are read",
            "return / [1-9][0-9,]* images/.test(document.querySelector('[data-testid=progress]')?.innerText)",
        )
        .await?;
        page.click("cancel").await?;
        page.until(
            "a sentence",
            "return document.querySelector('[data-testid=notice]')?.innerText.startsWith('Cancelled.')",
        )
        .await?;
        page.until_size("1,740 images, 8 × 8, grey").await
    })
}

#[test]
fn a_changed_preparation_makes_the_set_anew_and_one_file_of_words_loses_nothing() -> Outcome {
    run(async {
        let folder = Folder::new()?;
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        choose(&page, "choose-files", &folder.path.join("notes.txt")).await?;
        page.until(
            "a sentence",
            "return document.querySelector('[data-testid=notice]')?.innerText.startsWith('notes.txt: ')",
        )
        .await?;
        page.until_size("1,740 images, 8 × 8, grey").await?;
        page.choose_folder("choose-folder", &folder.path).await?;
        page.until_size("24 images, 32 × 32, colour").await?;
        page.browser.driver.find(By::Css("[data-testid=preparation] summary")).await?.click().await?;
        page.press(Some("size"), instead("16") + Key::Enter).await?;
        page.until_size("24 images, 16 × 16, colour").await?;
        page.until("one set, not two", "return document.querySelectorAll('.own .card').length === 1").await
    })
}

#[test]
fn a_zip_of_class_folders_is_a_set_and_one_image_of_it_can_be_left_out() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        let zip = Path::new(env!("CARGO_MANIFEST_DIR")).join("../intake/corpus/folders.zip").canonicalize()?;
        let mut native = Native::read(&[("folders.zip".to_owned(), fs::read(&zip)?)], first_preparation())?;
        let n_images = native.summary.n_images();
        choose(&page, "choose-files", &zip).await?;
        page.until_size(&format!("{n_images} images, 32 × 32")).await?;
        page.click("step-top-bottom").await?;
        page.live().await?;
        let expected = native.reconstruct(&[0], Extent::Share(0.75), BottomStart::Linked)?;
        let seen = page.pixels("original", 0).await?;
        assert_eq!(Some(&seen[..]), expected.layers[0].1.get(0));
        page.browser.driver.find(By::Css("[data-testid=row-original] .cell")).await?.click().await?;
        page.click("leave-out").await?;
        page.until_size(&format!("{} images, 32 × 32", n_images - 1)).await
    })
}

#[test]
fn classes_are_renamed_and_dropped_and_equal_images_found() -> Outcome {
    run(async {
        let folder = Folder::new()?;
        fs::copy(folder.path.join("wren/03.ppm"), folder.path.join("wren/copy.ppm"))?;
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        page.choose_folder("choose-folder", &folder.path).await?;
        page.until_size("25 images").await?;
        page.click("duplicates").await?;
        let found = page.text("duplicates-found").await?;
        assert!(found.starts_with("1 image is equal") && found.contains("copy.ppm"), "{found}");
        page.click("drop-duplicates").await?;
        page.until_size("24 images").await?;
        page.click("edit-classes").await?;
        let name = page.browser.driver.find(By::Css(".classes input")).await?;
        name.send_keys(instead("raven") + Key::Tab).await?;
        page.until(
            "the new name",
            "return document.querySelector('.classes button[aria-disabled=false]')?.ariaLabel.includes('raven') && !document.querySelector('[data-testid=progress]')",
        )
        .await?;
        page.browser.driver.find(By::Css(".classes button")).await?.click().await?;
        page.until_size("12 images").await
    })
}

#[test]
fn what_was_read_is_said_without_covering_the_handles() -> Outcome {
    run(async {
        for look in [LAPTOP, Look { width: 1920, height: 1080, ..LAPTOP }] {
            let page = Page::open(look, "v=1&view=top-bottom&set=digits&seed=1").await?;
            page.drop_images(0, 12).await?;
            page.until_size("12 images").await?;
            page.until("it is said", "return !!document.querySelector('.outcome')?.innerText").await?;
            let rooms = "return ['.outcome', '.plot'].map((it) => { const r = document.querySelector(it).getBoundingClientRect(); return [r.top, r.bottom] })";
            let rooms = page.browser.script(rooms).await?;
            assert!(rooms[0][0].as_f64() >= rooms[1][1].as_f64(), "{} px: {rooms}", look.width);
        }
        Ok(())
    })
}

/// As the command line does: an array is what somebody prepared already.
#[test]
fn an_array_keeps_its_size_until_another_one_is_asked_for() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        page.browser
            .script(
                "const head = (\"{'descr': '|u1', 'fortran_order': False, 'shape': (12, 64, 64), }\").padEnd(117) + '\\n';
                 const bytes = new Uint8Array(128 + 12 * 64 * 64);
                 bytes.set([147, 78, 85, 77, 80, 89, 1, 0, 118, 0]);
                 bytes.set(new TextEncoder().encode(head), 10);
                 for (let i = 128; i < bytes.length; i += 1) bytes[i] = (i * 37 + (i >> 12) * (i % 11)) & 255;
                 const transfer = new DataTransfer();
                 transfer.items.add(new File([bytes], 'images.npy'));
                 for (const kind of ['dragover', 'drop'])
                   document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));",
            )
            .await?;
        page.until_size("12 images, 64 × 64, grey").await
    })
}
