//! Colours that the system forces, as Windows' contrast themes do: controls are seen by their lines, and charts with their keys are legible,
//! whichever theme the page has.

use serde_json::{Value, json};
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::settings::View;

/// Functions for what follows: contrast of two colours (WCAG 2.2), and the ground that an element is seen on.
const COLORS: &str = "
// Without its transparency, a colour is read off a pixel of it.
const parts = (color) => {
  const drawn = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  drawn.fillStyle = color;
  drawn.fillRect(0, 0, 1, 1);
  return [...drawn.getImageData(0, 0, 1, 1).data];
};
const luminance = (color) => {
  const [r, g, b] = parts(color).map((it) => it / 255).map((it) => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};
const ground = (element) => {
  for (let it = element; it; it = it.parentElement) {
    const color = getComputedStyle(it).backgroundColor;
    // What is selected has a colour that lets a little through.
    if (parts(color)[3] > 127) return color;
  }
  return 'white';
};
const seen = (selector) => [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && it.getBoundingClientRect().width > 1);
const name = (it) => it.dataset.testid ?? `${it.tagName} ${it.className} ${it.innerText}`.trim();
";

/// Controls that no line, text, own ground or drawing of the browser shows.
const UNSEEN: &str = "
const isLined = (it) => {
  const style = getComputedStyle(it);
  return parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none' && contrast(style.borderTopColor, ground(it.parentElement)) >= 3;
};
return seen('button:enabled, select:enabled, input:enabled:not([type=range], [type=checkbox], [type=radio], [type=file])')
  .filter((it) => !isLined(it) && !(it.closest('.seg') && isLined(it.closest('.seg'))) && contrast(ground(it), ground(it.parentElement)) < 3)
  .map((it) => [name(it), contrast(getComputedStyle(it).color, ground(it))])
  // A word or a sign is a control's own shape.
  .filter(([, ofText]) => ofText < 4.5)
  .map(([it]) => it)";

/// Charts whose ink, and entries of keys whose colour, can hardly be told from their ground.
const ILLEGIBLE: &str = "
const charts = seen('canvas.chart').map((it) => [name(it), getComputedStyle(it).getPropertyValue('--ink'), ground(it), 4.5]);
const keys = seen('.key i').map((it) => [name(it), getComputedStyle(it).backgroundColor, ground(it.parentElement), 1.2]);
return [...charts, ...keys].map(([it, color, under, least]) => [it, contrast(color, under), least])
  .filter(([, found, least]) => found < least)";

/// The system's palette follows its own light and dark; the page's theme need not.
async fn force(page: &Page, dark: bool) -> Outcome {
    let media = json!({ "features": [
        { "name": "forced-colors", "value": "active" },
        { "name": "prefers-color-scheme", "value": if dark { "dark" } else { "light" } },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    page.browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
    page.until("colours are forced", "return matchMedia('(forced-colors: active)').matches").await
}

#[test]
fn every_control_is_seen_and_every_chart_is_legible_in_both_themes() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&k=10&seed=1").await?;
        for dark in [false, true] {
            force(&page, dark).await?;
            for theme in ["light", "dark"] {
                for step in View::ALL.iter().map(|view| view.name()) {
                    let link = format!(
                        "set=digits&k=10&after=0.95&noise=mask:ratio=0.5,patch=2&reader=ridge&theme={theme}&seed=1"
                    );
                    page.turn_to(step, &link).await?;
                    page.until("it rests", "return !document.querySelector('[data-settled=false]')").await?;
                    let at = format!("{step}, theme {theme}, dark system: {dark}");
                    let unseen = page.browser.script(&format!("{COLORS}{UNSEEN}")).await?;
                    assert_eq!(unseen, json!([]), "unseen: {at}");
                    let illegible = page.browser.script(&format!("{COLORS}{ILLEGIBLE}")).await?;
                    assert_eq!(illegible, json!([]), "illegible: {at}");
                }
            }
        }
        Ok(())
    })
}

/// A picture of the page around a handle's knob, as a data address.
async fn around(page: &Page, handle: &str) -> Outcome<String> {
    let place = format!(
        "const it = document.querySelector('[data-testid={handle}]'), r = it.getBoundingClientRect();
         const knob = parseFloat(getComputedStyle(it).getPropertyValue('--knob'));
         const x = r.left + knob / 2 + (r.width - knob) * it.value / it.max;
         return {{ x: x - 0.8 * knob, y: r.top + r.height / 2 - 1.4 * knob, width: 1.6 * knob, height: 2.8 * knob, scale: 1 }}"
    );
    let clip = page.browser.script(&place).await?;
    let shot = json!({ "format": "png", "clip": clip });
    let shot = page.browser.driver.cdp().send_raw("Page.captureScreenshot", shot).await?;
    Ok(format!("data:image/png;base64,{}", shot["data"].as_str().ok_or("no picture")?))
}

/// Pixels of pictures that stand out from the colour of their corner, one number for each. Nothing of the page is needed for it, and its
/// policy does not let pictures in.
async fn standing_out(page: &Page, pictures: &[String]) -> Outcome<Vec<u64>> {
    page.browser.driver.goto("about:blank").await?;
    let count = format!(
        "{COLORS} return (async () => {{
           const counts = [];
           for (const address of {}) {{
             const image = new Image();
             image.src = address;
             await image.decode();
             const drawn = Object.assign(document.createElement('canvas'), {{ width: image.width, height: image.height }}).getContext('2d');
             drawn.drawImage(image, 0, 0);
             const {{ data }} = drawn.getImageData(0, 0, image.width, image.height);
             const color = (at) => `rgb(${{data[at]}} ${{data[at + 1]}} ${{data[at + 2]}})`;
             let n = 0;
             for (let at = 0; at < data.length; at += 4) if (contrast(color(at), color(0)) >= 3) n += 1;
             counts.push(n);
           }}
           return counts;
         }})()",
        json!(pictures)
    );
    Ok(serde_json::from_value(page.browser.script(&count).await?)?)
}

#[test]
fn handles_focus_and_what_is_pressed_are_told_apart() -> Outcome {
    run(async {
        for dark in [false, true] {
            let page = Page::open(LAPTOP, "v=1&set=digits&k=10&after=0.95&seed=1").await?;
            force(&page, dark).await?;
            let focus =
                |name: &str| format!("document.querySelector('[data-testid={name}]').focus({{ focusVisible: true }})");
            page.browser.script(&focus("reset")).await?;
            let ring = "const style = getComputedStyle(document.querySelector('[data-testid=reset]:focus-visible') ?? document.body);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1";
            assert_eq!(page.browser.script(ring).await?, true, "a focused button");
            let pressed = "return seen('.seg, .chips').map((group) => {
                const grounds = (on) => [...group.querySelectorAll(`button[aria-pressed=${on}]`)].map(ground);
                const [on, off] = [grounds(true), grounds(false)];
                return on.length && off.length ? contrast(on[0], off[0]) >= 1.5 : null;
            }).filter((it) => it !== null)";
            let pressed = page.browser.script(&format!("{COLORS}{pressed}")).await?;
            let pressed: &Vec<Value> = pressed.as_array().ok_or("no groups")?;
            assert!(pressed.len() >= 2 && pressed.iter().all(|it| it == true), "{pressed:?}");
            let mut pictures = vec![around(&page, "handle-top").await?, around(&page, "handle-bottom").await?];
            page.browser.script(&focus("handle-top")).await?;
            pictures.push(around(&page, "handle-top").await?);
            let counts = standing_out(&page, &pictures).await?;
            // A knob of 22 x 44 px has a line of 2 px around it, some 240 px, and focus a ring of 3 px.
            assert!(counts[0] > 200 && counts[1] > 200 && counts[2] > counts[0] + 200, "dark: {dark}, {counts:?}");
        }
        Ok(())
    })
}
