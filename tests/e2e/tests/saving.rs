//! What is saved of what is on screen: charts as vectors and pixels, and pictures pixel for pixel.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_exports::Source;
use subspace_lab_protocol::{Event, Request};

/// Has what is saved from now on kept for the test.
async fn keep_what_is_saved(page: &Page) -> Outcome {
    let script = "const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            const reader = new FileReader();
            reader.onload = () => { window.saved = reader.result.split(',')[1]; };
            reader.readAsDataURL(blob);
            return create(blob);
        };
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; click.call(this); };";
    page.browser.script(script).await?;
    Ok(())
}

/// The file that a button saves, and its name.
async fn saved(page: &Page, button: &str) -> Outcome<(String, Vec<u8>)> {
    page.browser.script("window.saved = null").await?;
    page.click(button).await?;
    page.until(button, "return !!window.saved").await?;
    let saved = page.browser.script("return [window.savedAs, window.saved]").await?;
    let text = |place: usize| saved[place].as_str().unwrap_or_default();
    Ok((text(0).to_owned(), BASE64_STANDARD.decode(text(1))?))
}

/// Width and height of a PNG file, from its head.
fn size(png: &[u8]) -> Outcome<(u32, u32)> {
    assert!(png.starts_with(b"\x89PNG"), "no PNG file");
    let number = |at: usize| Ok::<u32, std::array::TryFromSliceError>(u32::from_be_bytes(png[at..at + 4].try_into()?));
    Ok((number(16)?, number(20)?))
}

#[test]
fn a_chart_is_saved_as_vectors_with_words_and_as_pixels_of_three_sizes() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&k=10&seed=7").await?;
        keep_what_is_saved(&page).await?;
        page.click("share").await?;
        page.part("save-svg").await?;
        let (name, svg) = saved(&page, "save-svg").await?;
        let svg = String::from_utf8(svg)?;
        assert!(name.starts_with("digits-spectrum-chart-1") && name.ends_with(".svg"), "{name}");
        for part in ["<svg ", "<polyline", "<text", "seed 7", "1,400 images", "#v=1", "k=10"] {
            assert!(svg.contains(part), "{part} is not in {svg}");
        }
        // As a browser reads it: an image of the size that it states.
        let script = format!(
            "const image = new Image();
             image.src = 'data:image/svg+xml;base64,{}';
             return image.decode().then(() => [image.naturalWidth, image.naturalHeight])",
            BASE64_STANDARD.encode(&svg)
        );
        let seen = page.browser.script(&script).await?;
        let (width, height) = size(&saved(&page, "save-png").await?.1)?;
        assert_eq!((seen[0].as_u64(), seen[1].as_u64()), (Some(width.into()), Some(height.into())));
        let double = size(&saved(&page, "save-png-2x").await?.1)?;
        assert_eq!(double, (2 * width, 2 * height));
        let wide = size(&saved(&page, "save-png-wide").await?.1)?;
        assert!(wide.0 == 3840 && wide.1 > 4 * 400, "{wide:?}");
        Ok(())
    })
}

/// What a file has to say of itself: the page's captions do not travel with it.
#[test]
fn every_chart_on_screen_is_saved_and_says_what_its_colours_are() -> Outcome {
    // A scene, when it is there, and for each of its charts from above what its file says.
    type Scene = (&'static str, &'static str, &'static [&'static [&'static str]]);
    const STRIP: &[&str] = &["Top", "Bottom", "25\u{a0}%", "61 components"];
    const SCENES: &[Scene] = &[
        ("view=top-bottom", "true", &[STRIP]),
        ("view=spectrum", "true", &[&["Scree plot", "Top", "Bottom"], STRIP]),
        (
            "view=spectrum&plot=points",
            "!!document.querySelector('[data-testid=plane] .first')",
            &[&["<circle", "dot"], STRIP],
        ),
        (
            "view=noise&noise=mask:ratio=0.5,patch=2&map=map",
            "!!document.querySelector('[data-testid=noise][data-settled=true]')",
            &[&["Patch", "4 × 4", "75\u{a0}%"], &["this noise", "permuted labels"], &["this noise", "no noise"]],
        ),
        ("view=learning", "true", &[&["<polygon"], &["variance learned"]]),
    ];
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&seed=7").await?;
        keep_what_is_saved(&page).await?;
        // It stays open while steps are turned, and lists the charts of each.
        page.click("share").await?;
        for (scene, is_there, said) in SCENES {
            let (step, rest) = scene.trim_start_matches("view=").split_once('&').unwrap_or((&scene[5..], ""));
            page.turn_to(step, &format!("set=digits&seed=7&{rest}")).await?;
            page.live().await?;
            page.until(scene, &format!("return {is_there}")).await?;
            let list = "document.querySelectorAll('[data-testid=save-chart] option')";
            page.until(scene, &format!("return {list}.length === {}", said.len())).await?;
            for (place, said) in said.iter().enumerate() {
                let choose = format!(
                    "const it = document.querySelector('[data-testid=save-chart]'); it.value = '{place}';
                     it.dispatchEvent(new Event('change', {{ bubbles: true }}))"
                );
                page.browser.script(&choose).await?;
                let svg = String::from_utf8(saved(&page, "save-svg").await?.1)?;
                for part in said.iter().chain(&["#v=1", "1,400"]) {
                    assert!(svg.contains(part), "{scene}, chart {}: no {part:?} in {svg}", place + 1);
                }
                size(&saved(&page, "save-png").await?.1)?;
                assert_eq!(size(&saved(&page, "save-png-wide").await?.1)?.0, 3840, "{scene}, chart {}", place + 1);
            }
        }
        Ok(())
    })
}

/// On the page its axes are written over it.
#[test]
fn the_curve_is_saved_with_its_axes() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=10&tour=5:1&seed=7").await?;
        keep_what_is_saved(&page).await?;
        // The card of a lesson comes with the panels, before there are charts.
        page.part("tour").await?;
        page.click("share").await?;
        page.until("the list", "return document.querySelectorAll('[data-testid=save-chart] option').length === 1")
            .await?;
        let svg = String::from_utf8(saved(&page, "save-svg").await?.1)?;
        for part in ["25\u{a0}%", "75\u{a0}%", "of variance", "61 components"] {
            assert!(svg.contains(part), "{part} is not in {svg}");
        }
        Ok(())
    })
}

#[test]
fn pictures_on_the_stage_are_saved_pixel_for_pixel_and_enlarged_without_smoothing() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=10&seed=7").await?;
        keep_what_is_saved(&page).await?;
        page.click("share").await?;
        page.part("save-stage").await?;
        for (button, times) in [("save-stage", 1), ("save-stage-large", 8)] {
            let (_, png) = saved(&page, button).await?;
            // Every pixel of every picture on the stage is a square of equal ones at its place.
            let script = format!(
                "const image = new Image();
                 image.src = 'data:image/png;base64,{}';
                 return image.decode().then(() => {{
                     const canvas = document.createElement('canvas');
                     [canvas.width, canvas.height] = [image.width, image.height];
                     const context = canvas.getContext('2d');
                     context.drawImage(image, 0, 0);
                     const times = {times}, gap = Math.max(2, times), heading = times > 1 ? 17 : 0;
                     let n = 0;
                     ['original', 'top', 'bottom'].forEach((name, row) => {{
                         [...document.querySelectorAll(`[data-testid=row-${{name}}] canvas`)].forEach((picture, column) => {{
                             const of = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height).data;
                             const left = 12 + column * (picture.width * times + gap);
                             const top = 12 + heading + row * (picture.height * times + gap + heading);
                             const drawn = context.getImageData(left, top, picture.width * times, picture.height * times).data;
                             for (let y = 0; y < picture.height * times; y += 1) {{
                                 for (let x = 0; x < picture.width * times; x += 1) {{
                                     const a = 4 * (y * picture.width * times + x);
                                     const b = 4 * (Math.floor(y / times) * picture.width + Math.floor(x / times));
                                     for (let i = 0; i < 4; i += 1) if (drawn[a + i] !== of[b + i]) return -1;
                                     n += 1;
                                 }}
                             }}
                         }});
                     }});
                     return n;
                 }})",
                BASE64_STANDARD.encode(&png)
            );
            let n = page.browser.script(&script).await?;
            assert_eq!(n.as_i64(), Some(3 * 8 * 64 * times * times), "{button}");
        }
        Ok(())
    })
}

/// Every number of a table, gaps as such.
fn numbers(table: &[u8]) -> Outcome<Vec<f64>> {
    let lines = std::str::from_utf8(table)?.lines().skip(1);
    Ok(lines.flat_map(|line| line.split(',').map(|it| it.parse().unwrap_or(f64::NAN)).collect::<Vec<_>>()).collect())
}

/// The bytes of an array in an archive that nothing is compressed in: what follows its local header.
fn array<'a>(archive: &'a [u8], name: &str) -> Outcome<&'a [u8]> {
    let name = format!("{name}.npy");
    let at = archive.windows(name.len()).position(|it| it == name.as_bytes()).ok_or("no such array")?;
    let header = &archive[at - 30..at];
    assert!(header.starts_with(b"PK\x03\x04"), "{name}: no local header before its name");
    let number = |from: usize, n: usize| {
        header[from..from + n].iter().rev().fold(0_usize, |all, it| all << 8 | usize::from(*it))
    };
    let start = at + name.len() + number(28, 2);
    Ok(&archive[start..start + number(18, 4)])
}

/// Numbers of single precision after the head of an array.
fn singles(array: &[u8]) -> Vec<f64> {
    let head = 10 + usize::from(array[8]) + (usize::from(array[9]) << 8);
    array[head..].chunks_exact(4).map(|it| f64::from(f32::from_le_bytes([it[0], it[1], it[2], it[3]]))).collect()
}

/// As many numbers, gaps at the same places, and all within what single precision tells apart.
fn near(what: &str, seen: &[f64], expected: &[f64]) {
    assert!(seen.len() == expected.len() && seen.len() > 50, "{what}: {} and {}", seen.len(), expected.len());
    for (place, (a, b)) in seen.iter().zip(expected).enumerate() {
        let is_near = (a - b).abs() <= 1e-5 * b.abs().max(1e-3) || a.is_nan() && b.is_nan();
        assert!(is_near, "{what}: {a} and {b} at {place}");
    }
}

#[test]
fn numbers_are_saved_as_the_command_line_writes_them() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&seed=7").await?;
        keep_what_is_saved(&page).await?;
        page.click("share").await?;
        let mut native = Native::open("digits")?;
        for export in subspace_lab_exports::ALL.iter().filter(|it| matches!(it.source, Source::Analysis(_))) {
            let (name, seen) = saved(&page, &format!("export-{}", export.id)).await?;
            assert_eq!(name, format!("digits-{}.{}", export.id, export.ending));
            let request = Request::Export { id: export.id.to_owned(), n_components: None };
            let Event::Exported(expected) = native.ask(request)? else { return Err("no file".into()) };
            if export.ending == "csv" {
                near(&name, &numbers(&seen)?, &numbers(&expected)?);
                continue;
            }
            assert_eq!(seen.len(), expected.len(), "{name}");
            // Counts and sums of integers have the same bits everywhere; components to the last bits of single precision.
            for exact in ["mean", "images", "labels", "class_names", "fingerprint"] {
                assert_eq!(array(&seen, exact)?, array(&expected, exact)?, "{name}: {exact}");
            }
            let components = |file: &[u8]| Outcome::Ok(singles(array(file, "components")?));
            near(&name, &components(&seen)?, &components(&expected)?);
        }
        Ok(())
    })
}

#[test]
fn a_session_opens_in_another_browser_to_the_same_pictures_and_digits() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=3").await?;
        keep_what_is_saved(&page).await?;
        page.drop_images(0, 12).await?;
        page.until_size("12 images").await?;
        page.turn_to("top-bottom", &format!("{}&k=4", page.own_link().await?.trim_start_matches("v=1&view=data&")))
            .await?;
        let is_there = "return document.querySelector('[data-testid=sentence]').innerText.startsWith('4 of ')";
        page.until("four components", is_there).await?;
        let seen = (page.text("sentence").await?, page.pixels("top", 2).await?, page.pixels("bottom", 7).await?);
        page.click("share").await?;
        page.until("the panel", "return !!document.querySelector('[data-testid=save-session]')").await?;
        let (name, session) = saved(&page, "save-session").await?;
        assert!(name.starts_with("own-") && name.ends_with(".session.zip"), "{name}");

        let other = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&seed=1").await?;
        other.drop_file(&name, &session).await?;
        other.until_size("12 images").await?;
        other.until("four components", is_there).await?;
        assert_eq!(
            (other.text("sentence").await?, other.pixels("top", 2).await?, other.pixels("bottom", 7).await?),
            seen
        );
        // The address follows what is set once it rests, which that of the first page has by now.
        let link = page.browser.script("return location.hash").await?;
        other.until(&format!("the same link, {link}"), &format!("return location.hash === {link}")).await?;

        // Cut short it is said to be, and what is on screen stays.
        other.drop_file(&name, &session[..session.len() - 30]).await?;
        other
            .until(
                "it is said",
                "return document.querySelector('[data-testid=notice]')?.innerText.includes('damaged or cut short')",
            )
            .await?;
        assert_eq!(other.pixels("top", 2).await?, seen.1);
        Ok(())
    })
}

#[test]
fn a_session_of_a_built_in_set_is_its_settings() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=7&layout=compare&seed=3").await?;
        keep_what_is_saved(&page).await?;
        page.click("share").await?;
        page.until("the panel", "return !!document.querySelector('[data-testid=save-session]')").await?;
        let (_, session) = saved(&page, "save-session").await?;
        assert!(session.len() < 1000, "{} bytes", session.len());
        let other = Page::open(LAPTOP, "v=1&view=spectrum&seed=1").await?;
        other.drop_file("digits.session.zip", &session).await?;
        other.until("its settings", "return location.hash.includes('k=7') && location.hash.includes('layout=compare') && location.hash.includes('set=digits')").await?;
        other.until_size("1,740 images").await
    })
}

#[test]
fn a_pca_of_another_program_is_held_to_the_one_on_screen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&seed=1").await?;
        keep_what_is_saved(&page).await?;
        page.click("share").await?;
        page.until("the panel", "return !!document.querySelector('[data-testid=export-npz]')").await?;
        let (_, pca) = saved(&page, "export-npz").await?;
        let choose = |name: &str, bytes: &[u8]| {
            format!(
                "const bytes = Uint8Array.from(atob('{}'), (it) => it.charCodeAt(0)), transfer = new DataTransfer();
                 transfer.items.add(new File([bytes], '{name}'));
                 const input = document.querySelector('[data-testid=choose-pca]');
                 input.files = transfer.files;
                 input.dispatchEvent(new Event('change', {{ bubbles: true }}));",
                BASE64_STANDARD.encode(bytes)
            )
        };
        page.browser.script(&choose("other.npz", &pca)).await?;
        page.until(
            "it fits",
            "return document.querySelector('[data-testid=foreign]').innerText.includes('other.npz fits these images')",
        )
        .await?;
        let said = page.text("foreign").await?;
        assert!(said.contains("overlap of 1.000000"), "{said}");
        page.browser.script(&choose("cut.npz", &pca[..pca.len() / 2])).await?;
        page.until("it does not", "const said = document.querySelector('[data-testid=foreign]').innerText; return said.length > 20 && !said.includes('fits') && !said.includes('being compared')").await
    })
}

#[test]
fn a_report_is_printed_with_every_table_and_the_link_and_without_controls() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.until("it is solved", "return !!document.querySelector('[data-testid=noise][data-settled=true]')").await?;
        page.browser.script("window.print = () => { window.printed = true; }").await?;
        let open = "return document.querySelectorAll('main details[open]').length";
        let n_open = page.browser.script(open).await?;
        page.click("share").await?;
        page.until("the panel", "return !!document.querySelector('[data-testid=print]')").await?;
        page.click("print").await?;
        page.until("it is printed", "return window.printed === true").await?;
        page.browser.paper().await?;
        let seen = "const is = (it) => [...document.querySelectorAll(it)].filter((one) => one.getClientRects().length > 0).length;
            return [is('main button:not(.cell), main input, header nav, .beside'), is('.stage canvas'), is('.numbers table tr'),
                document.querySelector('.printed').innerText === location.href, document.documentElement.scrollWidth <= innerWidth]";
        let seen = page.browser.script(seen).await?;
        assert_eq!(seen[0], 0, "controls: {seen}");
        assert!(seen[1].as_u64() >= Some(18) && seen[2].as_u64() > Some(60), "pictures and rows: {seen}");
        assert_eq!((&seen[3], &seen[4]), (&true.into(), &true.into()), "{seen}");
        page.browser.script("dispatchEvent(new Event('afterprint'))").await?;
        page.until("closed again", &format!("return (() => {{ {open} }})() === {n_open}")).await?;
        Ok(())
    })
}
