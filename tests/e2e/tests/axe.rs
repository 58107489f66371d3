//! axe-core finds nothing that keeps people out: in every step and its scenes, on a laptop, a phone and a projector, light, dark and in
//! every language.

use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run, variable};
use thirtyfour::prelude::*;

/// A step with a scene of it, and when that is there.
const SCENES: [(&str, &str); 16] = [
    ("data", "!!document.querySelector('.thumbnails canvas')"),
    ("spectrum", "!!document.querySelector('canvas.chart')"),
    ("spectrum&plot=points", "!!document.querySelector('[data-testid=plane] .first')"),
    ("top-bottom", "true"),
    ("top-bottom&tour=50:8", "!!document.querySelector('.tour .formula')"),
    ("top-bottom&layout=single", "true"),
    ("top-bottom&layout=compare", "!!document.querySelector('[data-testid=divider]')"),
    ("noise&noise=gaussian:sigma=0.5", "!!document.querySelector('[data-testid=noise][data-settled=true]')"),
    ("noise&noise=grid", "!!document.querySelector('[data-testid=noise][data-settled=true]')"),
    ("perception&reader=ridge", "document.querySelector('[data-testid=start]')?.disabled === false"),
    ("perception&scene=quiz", "document.querySelector('[data-testid=begin-quiz]')?.disabled === false"),
    ("perception&scene=dials", "!!document.querySelector('[data-testid=perception]')"),
    ("learning", "!!document.querySelector('canvas.chart')"),
    ("learning&learn=autoencoder", "!!document.querySelector('.stage')"),
    ("learning&learn=joint", "!!document.querySelector('.stage')"),
    ("learning&learn=twins", "!!document.querySelector('.stage')"),
];

/// Every rule that is broken, with the first places.
const RUN: &str = "return axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map((it) =>
    `${it.id}: ${it.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 90)}`).join(' | ')}`))";

/// What axe finds in all scenes, looked at so, with more in the link.
async fn found_in_all(look: Look, more: &str) -> Outcome {
    let axe = std::fs::read_to_string(variable("AXE")?)?;
    let mut all = Vec::new();
    let settings = format!("set=digits&seed=1{more}");
    let page = Page::open(look, &format!("v=1&{settings}")).await?;
    for (scene, is_there) in SCENES {
        let (step, rest) = scene.split_once('&').unwrap_or((scene, ""));
        page.turn_to(step, &format!("{settings}&{rest}")).await?;
        page.live().await?;
        page.until(scene, &format!("return {is_there}")).await?;
        if let Some((_, tag)) = more.split_once("lang=") {
            page.until(tag, &format!("return document.documentElement.lang === '{tag}'")).await?;
            all.extend(
                page.pixels_over()
                    .await?
                    .filter(|over| *over > 0)
                    .map(|over| format!("{scene} {more}: {over} px too wide")),
            );
        }
        page.browser.script(&axe).await?;
        for panel in ["", "help", "share"] {
            if !panel.is_empty() {
                if scene != "top-bottom" {
                    continue;
                }
                page.click(panel).await?;
                page.until(panel, &format!("return document.querySelector('#{panel}').innerText.length > 100")).await?;
            }
            let found = page.browser.script(RUN).await?;
            let found = found.as_array().ok_or("axe says nothing")?;
            if !panel.is_empty() {
                page.press(None, Key::Escape + "").await?;
            }
            all.extend(found.iter().map(|it| format!("{scene} {panel} {more} {}: {it}", look.width)));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

#[test]
fn nothing_is_found_on_a_laptop() -> Outcome {
    run(found_in_all(LAPTOP, ""))
}

#[test]
fn nothing_is_found_on_a_dark_phone() -> Outcome {
    run(found_in_all(Look { width: 390, height: 844, density: 2.0, dark: true }, ""))
}

#[test]
fn nothing_is_found_on_a_projector() -> Outcome {
    run(found_in_all(Look { width: 1920, height: 1080, density: 1.0, dark: false }, "&theme=projector"))
}

/// Two tests, so that both cores have one.
#[test]
fn nothing_is_found_in_french_chinese_and_arabic() -> Outcome {
    run(async {
        for language in ["fr", "zh-Hans", "ar"] {
            found_in_all(LAPTOP, &format!("&lang={language}")).await?;
        }
        Ok(())
    })
}

#[test]
fn nothing_is_found_in_german_and_spanish() -> Outcome {
    run(async {
        for language in ["de", "es"] {
            found_in_all(LAPTOP, &format!("&lang={language}")).await?;
        }
        Ok(())
    })
}

#[test]
fn nothing_is_found_at_320_pixels_from_right_to_left() -> Outcome {
    run(found_in_all(Look { width: 320, height: 640, density: 1.0, dark: false }, "&lang=ar-XB"))
}
