//! axe-core finds nothing that keeps people out: in every step and its scenes, on a laptop, a phone and a projector, light, dark and in
//! every language; and, each step once, in the views and looks that change colours, sizes or places alone.

use serde_json::json;
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

/// What it finds in a page that has it, once no colour is on its way to another: between two there is less contrast than in either.
async fn found_here(page: &Page) -> Outcome<Vec<String>> {
    page.until("colours", "return document.getAnimations().length === 0").await?;
    Ok(serde_json::from_value(page.browser.script(RUN).await?)?)
}

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
            let found = found_here(&page).await?;
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

/// The first scene of every step, with what it is called.
fn steps() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let is_first =
        |place: usize| SCENES[..place].iter().all(|(it, _)| it.split('&').next() != SCENES[place].0.split('&').next());
    (0..SCENES.len()).filter(move |&place| is_first(place)).map(|place| {
        let (scene, is_there) = SCENES[place];
        let (step, rest) = scene.split_once('&').unwrap_or((scene, ""));
        (step, rest, is_there)
    })
}

/// What differs there are colours, sizes and places, not what is there: every step once, in one browser.
#[test]
fn nothing_is_found_in_other_views_and_colours() -> Outcome {
    run(async {
        let axe = std::fs::read_to_string(variable("AXE")?)?;
        let page = Page::open(LAPTOP, "v=1&set=digits&seed=1").await?;
        page.browser.script(&axe).await?;
        let mut all = Vec::new();
        let phone = Look { width: 390, height: 844, density: 2.0, dark: false };
        for view in ["dark laptop", "light phone", "presenter view", "forced colours"] {
            match view {
                "light phone" => page.browser.look(phone).await?,
                "presenter view" => {
                    page.browser.look(LAPTOP).await?;
                    page.press(None, "p").await?;
                    page.until(view, "return 'presenter' in document.documentElement.dataset").await?;
                }
                "forced colours" => {
                    page.press(None, Key::Escape + "").await?;
                    let media = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
                    page.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
                    page.until(view, "return matchMedia('(forced-colors: active)').matches").await?;
                }
                _ => {}
            }
            let theme = if view == "dark laptop" { "dark" } else { "light" };
            for (step, rest, is_there) in steps() {
                page.turn_to(step, &format!("set=digits&theme={theme}&seed=1&{rest}")).await?;
                page.live().await?;
                page.until(step, &format!("return {is_there}")).await?;
                all.extend(found_here(&page).await?.iter().map(|it| format!("{view}, {step}: {it}")));
            }
            // A picture looked at closely, and in the presenter view what a lesson asks.
            let lesson = if view == "presenter view" { "&tour=50:3" } else { "" };
            page.turn_to("top-bottom", &format!("set=digits&layout=single&theme={theme}&seed=1{lesson}")).await?;
            page.until("pictures", "return document.querySelector('.single .cell canvas')?.width === 8").await?;
            page.browser.script("document.querySelector('.single .cell').click()").await?;
            page.until("a picture", "return document.querySelector('.closeup > canvas')?.width === 8").await?;
            all.extend(found_here(&page).await?.iter().map(|it| format!("{view}, closer: {it}")));
            page.press(None, Key::Escape + "").await?;
            page.until("all pictures", "return !document.querySelector('.closeup')").await?;
        }
        let media = json!({ "features": [] });
        page.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
        page.turn_to("top-bottom", "set=digits&beside=fashion&theme=light&seed=1").await?;
        all.extend(found_here(&page).await?.iter().map(|it| format!("beside: {it}")));
        page.into_second().await?;
        page.browser.script(&axe).await?;
        all.extend(found_here(&page).await?.iter().map(|it| format!("the second set: {it}")));
        assert!(all.is_empty(), "{}", all.join("\n"));
        Ok(())
    })
}
