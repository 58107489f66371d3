//! Makes the pictures that are checked in, from the built page: the example of the first paint (`static/hero`), the icons of the
//! installed page (`static/icons`) and the README's screenshots (`docs`). `cargo xtask pictures` runs it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;
use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::event::Analysis;

/// Turns the live page into HTML that needs no script: pictures become JPEGs (they are looked at, never analysed),
/// controls become inert, and what speaks of the visitor's device goes.
const SNAPSHOT: &str = r#"
const app = document.getElementById('app');
const canvases = [...app.querySelectorAll('.stage canvas')];
const copy = app.cloneNode(true);
copy.querySelectorAll('.stage canvas').forEach((canvas, i) => {
  const image = document.createElement('img');
  image.src = canvases[i].toDataURL('image/jpeg', 0.88);
  image.alt = canvas.getAttribute('aria-label');
  image.width = canvases[i].width;
  image.height = canvases[i].height;
  canvas.replaceWith(image);
});
copy.querySelectorAll('.cell').forEach((cell) => {
  const plain = document.createElement('div');
  plain.className = 'cell';
  plain.append(...cell.childNodes);
  cell.replaceWith(plain);
});
copy.querySelectorAll('input').forEach((input, i) => {
  const live = app.querySelectorAll('input')[i];
  if (input.type === 'checkbox') input.toggleAttribute('checked', live.checked);
  else input.setAttribute('value', live.value);
});
// Wherever the page will be.
copy.querySelectorAll('nav a').forEach((link) => link.setAttribute('href', link.hash));
copy.querySelectorAll('nav, .tools, .bar-controls, .controls, .handle').forEach((part) => part.inert = true);
// The page's policy has no styles in elements, which the places of ticks are.
copy.querySelectorAll('.numbers, .notices, .beside, .skip, .spoken, .offline, .tick, .level, .drag-hint').forEach((part) => part.remove());
const status = copy.querySelector('footer p');
status.textContent = [...status.textContent.split(' · ').filter((part) => !/^(computed in|seed)/.test(part)), 'computed beforehand by this page'].join(' · ');
copy.querySelector('.stage').dataset.live = 'false';
copy.querySelector('.plot canvas').outerHTML = 'CURVE';
const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
const found = [];
while (comments.nextNode()) found.push(comments.currentNode);
found.forEach((comment) => comment.remove());
return copy.innerHTML;
"#;

/// Draws the icon of the page on SIZE x SIZE pixels; a maskable one fills all of them and keeps what is to be seen within the middle 80 %.
const ICON: &str = r#"
const image = new Image();
image.src = document.querySelector('link[rel=icon]').href;
return image.decode().then(() => {
  const [canvas, margin] = [document.createElement('canvas'), IS_MASKABLE ? SIZE / 10 : 0];
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d');
  context.fillStyle = '#1b1d22';
  if (IS_MASKABLE) context.fillRect(0, 0, SIZE, SIZE);
  context.drawImage(image, margin, margin, SIZE - 2 * margin, SIZE - 2 * margin);
  return canvas.toDataURL('image/png').split(',')[1];
});
"#;

/// The icons that the manifest names: file, size in pixels, and whether systems may cut it to their own shape.
const ICONS: [(&str, u32, bool); 3] = [
    ("static/icons/192.png", 192, false),
    ("static/icons/512.png", 512, false),
    ("static/icons/maskable-512.png", 512, true),
];

fn main() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=flowers-small&seed=1").await?;
        let native = Native::open("flowers-small")?;
        let html = page.browser.script(SNAPSHOT).await?;
        let html = html.as_str().ok_or("no snapshot")?.replace("CURVE", &curve(&native.analysis));
        let note = "<!-- Made by `cargo xtask pictures`; not to be edited by hand. -->";
        write("static/hero/hero.html", format!("{note}\n{html}\n").as_bytes())?;

        for (file, size, is_maskable) in ICONS {
            let script = ICON.replace("SIZE", &size.to_string()).replace("IS_MASKABLE", &is_maskable.to_string());
            let icon = page.browser.script(&script).await?;
            write(file, &BASE64.decode(icon.as_str().ok_or("no icon")?)?)?;
        }

        let docs = [
            ("docs/top-bottom.webp", LAPTOP, "view=top-bottom&set=flowers-small"),
            ("docs/headline.webp", LAPTOP, "view=top-bottom&set=satellite&top=0.9&after=0.8&axis=log"),
            ("docs/spectrum.webp", LAPTOP, "view=spectrum&set=satellite&axis=log"),
            ("docs/data.webp", LAPTOP, "view=data&set=flowers-small"),
            (
                "docs/phone-dark.webp",
                Look { width: 390, height: 844, density: 1.5, dark: true },
                "view=top-bottom&set=flowers-small",
            ),
        ];
        own(&page).await?;
        for (file, look, link) in docs {
            page.browser.look(look).await?;
            page.go(&format!("v=1&{link}&seed=1")).await?;
            page.live().await?;
            // The descriptions of the sets come last.
            page.until(
                "all pictures",
                "return [...document.querySelectorAll('.stage canvas')].every((c) => c.width > 1)",
            )
            .await?;
            shoot(&page, file).await?;
        }
        Ok(())
    })
}

async fn shoot(page: &Page, file: &str) -> Outcome {
    let shot = json!({ "format": "webp", "quality": 82 });
    let answer = page.browser.driver.cdp().send_raw("Page.captureScreenshot", shot).await?;
    let text = answer["data"].as_str().ok_or("no screenshot")?;
    write(file, &BASE64.decode(text)?)
}

/// A folder of class folders, as a visitor would choose it: the small flowers as files, and one that is damaged.
async fn own(page: &Page) -> Outcome {
    let parent = std::env::temp_dir().join(format!("subspace-lab-pictures-{}", std::process::id()));
    let folder = parent.join("my flowers");
    let mut native = Native::open("flowers-small")?;
    let shape = native.summary.shape;
    for image_idx in 0..native.summary.n_images() {
        let class = usize::from(native.summary.class_idx[image_idx as usize]);
        let class = folder.join(&native.summary.classes[class].0);
        let pictures = native.originals(image_idx)?;
        let mut file = format!("P6\n{} {}\n255\n", shape.width_px, shape.height_px).into_bytes();
        file.extend(pictures.rgba.chunks_exact(4).flat_map(|pixel| &pixel[..3]));
        fs::create_dir_all(&class)?;
        fs::write(class.join(format!("{image_idx:03}.ppm")), file)?;
    }
    fs::write(folder.join("holiday.jpg"), b"\xff\xd8\xff\xe0 and then nothing")?;
    page.go("v=1&view=data&set=digits&seed=1").await?;
    page.live().await?;
    page.part("choose-folder").await?.send_keys(folder.display().to_string()).await?;
    let size = "return document.querySelector('[data-testid=set-size]').innerText.startsWith('200 images, 32 × 32')";
    page.until("the folder is read", size).await?;
    page.live().await?;
    let thumbnails = "return [...document.querySelectorAll('.thumbnails canvas')].every((c) => c.width === 32)";
    page.until("thumbnails", thumbnails).await?;
    shoot(page, "docs/own.webp").await?;
    fs::remove_dir_all(&parent)?;
    Ok(())
}

/// The cumulative curve as vectors, in the theme's colors: what the chart draws on its canvas.
fn curve(analysis: &Analysis) -> String {
    let rank = f64::from(analysis.rank);
    let height = |share: f64| 104.0 * (1.0 - share / 1.04);
    let point = |n: usize| {
        let share = if n == 0 { 0.0 } else { analysis.cumulative_share[n - 1] };
        // Its handle lies at a few of many components: the page opens its axis in log(1 + n).
        (1000.0 * (n as f64).ln_1p() / rank.ln_1p(), height(share))
    };
    let points = |from: usize, to: usize| {
        let mut text = String::new();
        for (x, y) in (from..=to).map(point) {
            // Writing to a string cannot fail.
            let _ = write!(text, "{x:.1},{y:.1} ");
        }
        text
    };
    let all = analysis.rank as usize;
    let cut = analysis.least_components.iter().find(|(share, _)| *share == 0.75).map_or(0, |(_, n)| *n as usize);
    let x = point(cut).0;
    let lines: String = [0.25, 0.5, 0.75, 1.0]
        .map(|share| format!(r#"<path class="line" d="M0 {y:.1}H1000"/>"#, y = height(share)))
        .concat();
    format!(
        r#"<svg viewBox="0 0 1000 104" preserveAspectRatio="none" role="img" aria-label="Cumulative share of variance over {all} components"><polygon class="bottom" points="{}{:.1},104 {x:.1},104"/><polygon class="top" points="{}{x:.1},104 0,104"/>{lines}<polyline class="curve" points="{}"/><path class="cut" d="M{x:.1} 0V104"/></svg>"#,
        points(cut, all),
        1000.0,
        points(0, cut),
        points(0, all),
    )
}

fn write(file: &str, bytes: &[u8]) -> Outcome {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&file, bytes)?;
    println!("{}: {} KB", file.file_name().unwrap_or_default().to_string_lossy(), bytes.len().div_ceil(1000));
    Ok(())
}
