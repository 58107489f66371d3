//! First paint, themes, sizes, names of controls.

use subspace_lab_e2e::browser::{Browser, LAPTOP, Look};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::settings::View;
use thirtyfour::prelude::*;

#[test]
fn with_scripts_off_the_example_is_whole() -> Outcome {
    run(async {
        let browser = Browser::start(LAPTOP).await?;
        let site = Site::start(&[])?;
        browser.scripts(false).await?;
        browser.driver.goto(site.url()).await?;
        // The page's own scripts are off; what follows is asked from outside.
        browser.scripts(true).await?;
        let page = Page { browser, site };
        let pictures = "return [...document.querySelectorAll('.stage img')].filter((i) => i.complete && i.naturalWidth === 64).length";
        assert_eq!(page.browser.script(pictures).await?, 24);
        let text = page.browser.script("return document.body.innerText").await?.to_string();
        for words in ["What does each subspace keep?", "Scripts are off", "75", "Original", "Top", "Bottom"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!page.site.asked().iter().any(|path| path.ends_with(".wasm")));
        Ok(())
    })
}

#[test]
fn nothing_moves_when_the_live_page_takes_over() -> Outcome {
    run(async {
        for (width, height) in [(1366, 768), (390, 844)] {
            let look = Look { width, height, ..LAPTOP };
            let boxes = "return ['.stage', '.row.top .cell > *', '.row.bottom .cell:last-child > *', '.plot', '.say', 'footer'].map((s) => {
                const r = document.querySelector(s).getBoundingClientRect(); return [r.top, r.left, r.width].map(Math.round) })";
            let still = Page { browser: Browser::start(look).await?, site: Site::start(&["boot.js"])? };
            still.go("").await?;
            let before = still.browser.script(boxes).await?;
            let live = Page::open(look, "").await?;
            let after = live.browser.script(boxes).await?;
            assert_eq!(before, after, "at {width} x {height}");
        }
        Ok(())
    })
}

/// On a phone the heading is the largest text. What was painted of it first is what is there to the end, so no later paint of it counts.
#[test]
fn the_heading_is_never_made_anew() -> Outcome {
    run(async {
        let page = Page::open(Look { width: 390, height: 844, ..LAPTOP }, "").await?;
        let script = "const done = arguments[0];
            new PerformanceObserver((list) => done(list.getEntries().at(-1).element?.outerHTML ?? 'gone'))
                .observe({ type: 'largest-contentful-paint', buffered: true })";
        let largest = page.browser.driver.execute_async(script, vec![]).await?;
        assert_eq!(largest.json(), "<h1>What does each subspace keep?</h1>");
        page.click("step-noise").await?;
        page.until(
            "the step's own question",
            "const all = document.querySelectorAll('h1'); return all.length === 1 && all[0].innerText === 'Which noise teaches what we see?'",
        )
        .await
    })
}

#[test]
fn dark_pages_are_dark_and_pictures_keep_their_pixels() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&seed=1").await?;
        let ink = "const c = getComputedStyle(document.body); return [c.backgroundColor, c.color].map((c) => Number(c.match(/\\d+/)[0]))";
        let light = page.browser.script(ink).await?;
        let pixels = page.pixels("top", 0).await?;
        page.browser.look(Look { dark: true, ..LAPTOP }).await?;
        let dark = page.browser.script(ink).await?;
        assert!(light[0].as_u64() > Some(200) && light[1].as_u64() < Some(60), "{light}");
        assert!(dark[0].as_u64() < Some(60) && dark[1].as_u64() > Some(200), "{dark}");
        assert_eq!(page.pixels("top", 0).await?, pixels);
        // The switch goes against the system.
        page.go("v=1&seed=1&theme=light").await?;
        page.live().await?;
        assert_eq!(page.browser.script(ink).await?, light);
        Ok(())
    })
}

#[test]
fn no_sideways_scroll_from_320_px_to_a_projector() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&seed=1").await?;
        // A laptop at a zoom of 200 % has half its size.
        for (width, height) in [(320, 640), (360, 740), (683, 384), (768, 1024), (1366, 768), (1920, 1080)] {
            page.browser.look(Look { width, height, ..LAPTOP }).await?;
            for step in View::ALL.iter().map(|view| view.name()) {
                let of_pictures = ["layout=single", "layout=compare", "layout=grid&n=24&residual=1&after=0.5"];
                for more in ["theme=light&layout=grid&n=8&residual=0", "theme=projector"]
                    .into_iter()
                    .chain(of_pictures.into_iter().filter(|_| step == View::TopBottom.name()))
                {
                    page.turn_to(step, more).await?;
                    let over = page.pixels_over().await?;
                    assert!(over <= Some(0), "{step} {more} at {width} px: {over:?} px over");
                }
            }
        }
        Ok(())
    })
}

#[test]
fn projector_type_is_at_least_24_px() -> Outcome {
    run(async {
        let look = Look { width: 1920, height: 1080, ..LAPTOP };
        let page = Page::open(look, "v=1&seed=1&theme=projector").await?;
        let size =
            page.browser.script("return parseFloat(getComputedStyle(document.querySelector('.say')).fontSize)").await?;
        assert!(size.as_f64() >= Some(24.0), "{size}");
        Ok(())
    })
}

/// Large type is for those at the back, who see pictures no better than the others do.
#[test]
fn under_large_type_pictures_are_no_smaller_and_the_verdict_is_whole() -> Outcome {
    run(async {
        for look in [LAPTOP, Look { width: 1920, height: 1080, ..LAPTOP }] {
            let page = Page::open(look, "v=1&set=digits&theme=light&seed=1").await?;
            let mut shares = [Vec::new(), Vec::new()];
            for (theme, shares) in ["light", "projector"].into_iter().zip(&mut shares) {
                for scene in ["grid", "grid&n=24", "grid&residual=1&after=0.9", "single", "compare"] {
                    let layout = scene.split('&').next().unwrap_or(scene);
                    page.turn_to("top-bottom", &format!("set=digits&layout={scene}&theme={theme}&seed=1")).await?;
                    page.until(layout, &format!("return !!document.querySelector('.stage > .{layout} canvas')"))
                        .await?;
                    shares.push(page.share_of_pictures().await?);
                }
                page.turn_to("noise", &format!("set=digits&noise=mask:ratio=0.5,patch=2&theme={theme}&seed=1")).await?;
                page.noise_is_solved().await?;
                shares.push(page.share_of_pictures().await?);
            }
            let [light, projector] = shares;
            println!("at {} px: {light:.3?}, under large type {projector:.3?}", look.width);
            assert!(projector.iter().zip(&light).all(|(large, usual)| large >= usual), "{projector:?} < {light:?}");
            let is_whole = "const it = document.querySelector('.certificate');
                const bottoms = [...it.querySelectorAll('h2, p')].filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().bottom);
                return bottoms.length >= 2 && Math.max(...bottoms) <= Math.min(innerHeight, it.getBoundingClientRect().bottom)";
            assert_eq!(page.browser.script(is_whole).await?, true, "at {} px", look.width);
        }
        Ok(())
    })
}

/// Pictures that cannot be seen from the last row, or are reached after all controls, show nobody what a noise does.
#[test]
fn noisy_pictures_take_half_of_a_projector_and_come_first_on_a_phone() -> Outcome {
    run(async {
        let look = Look { width: 1920, height: 1080, ..LAPTOP };
        let page = Page::open(look, "v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        let is_there = "return document.querySelector('[data-testid=noise][data-settled=true]') && document.querySelector('[data-testid=row-denoised] canvas')?.width === 8";
        page.until("pictures", is_there).await?;
        // What is seen of a canvas is a square in its middle.
        let part = "const seen = (canvas) => {
              const r = canvas.getBoundingClientRect(), side = Math.min(r.width, r.height), middle = (r.top + r.bottom) / 2;
              return [middle - side / 2, middle + side / 2];
            };
            const rows = [...document.querySelectorAll('.noise-stage .row')].map((row) => seen(row.querySelector('canvas')));
            return (rows.at(-1)[1] - rows[0][0]) / innerHeight";
        for theme in ["light", "projector"] {
            page.go_on(&format!("theme={theme}")).await?;
            page.until("the theme", &format!("return document.documentElement.dataset.theme === '{theme}'")).await?;
            let part = page.browser.script(part).await?;
            assert!(part.as_f64() >= Some(0.5), "{theme}: {part} of the window");
        }
        page.browser.look(Look { width: 390, height: 844, ..LAPTOP }).await?;
        let tops = "return ['.noise-stage canvas', '.noise-bar button'].map((it) => document.querySelector(it).getBoundingClientRect().top)";
        let tops = page.browser.script(tops).await?;
        assert!(tops[0].as_f64() < tops[1].as_f64(), "{tops}");
        Ok(())
    })
}

#[test]
fn every_control_has_a_name_and_every_picture_words() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&seed=1").await?;
        let nameless = "const name = (e) => e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.[0]?.textContent.trim()
            || e.querySelector('canvas')?.getAttribute('aria-label');
            return [...document.querySelectorAll('button, input, select, a, canvas, summary')].filter((e) => !name(e)).map((e) => e.outerHTML)";
        for step in View::ALL.iter().map(|view| view.name()) {
            let of_pictures = ["&layout=single", "&layout=compare", "&residual=1&after=0.5"];
            for more in [""].into_iter().chain(of_pictures.into_iter().filter(|_| step == View::TopBottom.name())) {
                page.turn_to(step, &format!("seed=1{more}")).await?;
                page.until(
                    &format!("names in {step}{more}"),
                    &format!("return (() => {{ {nameless} }})().length === 0"),
                )
                .await?;
            }
        }
        let canvas = page.browser.script("return [...document.querySelectorAll('h1')].length").await?;
        assert_eq!(canvas, 1);
        Ok(())
    })
}

#[test]
fn single_keys_can_be_switched_off_for_good() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&seed=1").await?;
        let step = || async { page.browser.script("return document.querySelector('[aria-current]').innerText").await };
        page.press(None, "2").await?;
        page.until("the second step", "return document.querySelector('[aria-current]').innerText.includes('Spectrum')")
            .await?;
        page.click("help").await?;
        page.click("single-keys").await?;
        page.press(None, Key::Escape + "1").await?;
        assert_eq!(step().await?, "2 Spectrum");
        page.go("v=1&view=top-bottom&set=digits&seed=1").await?;
        page.live().await?;
        page.press(None, "1").await?;
        assert_eq!(step().await?, "3 Top | Bottom", "it is remembered");
        Ok(())
    })
}

/// A second line of tools would cost a phone the room of a picture.
#[test]
fn a_phones_tools_stand_beside_the_name() -> Outcome {
    run(async {
        for width in [375, 390] {
            let page = Page::open(Look { width, height: 844, ..LAPTOP }, "v=1&set=digits&seed=1").await?;
            let tops = "return ['.name', '.tools'].map((it) => { const r = document.querySelector(it).getBoundingClientRect(); return (r.top + r.bottom) / 2 })";
            let tops = page.browser.script(tops).await?;
            let apart = tops[0].as_f64().zip(tops[1].as_f64()).map(|(name, tools)| (name - tools).abs());
            assert!(apart < Some(8.0), "{width} px: {tops}");
        }
        Ok(())
    })
}

/// Steps and tools stand in one line on a laptop, whatever is added to them.
#[test]
fn a_laptops_header_is_one_line() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&seed=1").await?;
        let lines = "const tops = [...document.querySelectorAll('#app > header :is(nav a, .tools > *)')].filter((it) => it.checkVisibility())
            .map((it) => { const r = it.getBoundingClientRect(); return (r.top + r.bottom) / 2; });
            return Math.max(...tops) - Math.min(...tops)";
        let apart = page.browser.script(lines).await?;
        assert!(apart.as_f64().is_some_and(|it| it < 8.0), "{apart} px apart");
        Ok(())
    })
}
