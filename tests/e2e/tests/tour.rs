//! The lesson: steps by their links, questions before answers, and the way out.

use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::tour::{Form, Tour};

/// The card of this step is there.
async fn is_at(page: &Page, tour: Tour) -> Outcome {
    let script = format!("return document.querySelector('[data-testid=tour]')?.dataset.step === '{tour}'");
    page.until(&format!("the card of {tour}"), &script).await
}

/// The settings that the address has, once it names the step.
async fn settings(page: &Page, tour: &str) -> Outcome<Settings> {
    page.until("the address follows", &format!("return location.hash.includes('{tour}')")).await?;
    let link = page.browser.script("return location.hash").await?;
    let (settings, unknown) = Settings::new(1).read_link(link.as_str().unwrap_or_default());
    assert_eq!(unknown, [""; 0]);
    // Which axis suits it depends on the set.
    Ok(Settings { log_axis: None, ..settings })
}

#[test]
fn every_steps_link_opens_its_view_and_shows_its_card() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&seed=1").await?;
        for tour in Form::ALL.iter().flat_map(|form| Tour::steps(*form)) {
            page.go(&format!("{}&seed=5", tour.link())).await?;
            page.live().await?;
            is_at(&page, tour).await?;
            let seen = settings(&page, &format!("tour={tour}")).await?;
            assert_eq!(seen, Settings::new(5).at_step(tour), "{tour}");
            let is_current = format!(
                "return document.querySelector('[aria-current=step]')?.dataset.testid === 'step-{}'",
                seen.view.name()
            );
            page.until("its view", &is_current).await?;
            let notice =
                page.browser.script("return document.querySelector('[data-testid=notice]')?.innerText").await?;
            assert!(notice.is_null(), "{tour}: {notice}");
            let questions =
                page.browser.script("return document.querySelectorAll('.tour .answers button').length").await?;
            assert!(questions.as_u64().is_some_and(|n| (2..=4).contains(&n)), "{tour}: {questions}");
        }
        Ok(())
    })
}

#[test]
fn a_class_answers_before_it_is_told() -> Outcome {
    run(async {
        let first = Tour::begin(Form::Long);
        let page = Page::open(LAPTOP, &format!("{}&seed=1", first.link())).await?;
        is_at(&page, first).await?;
        let told = "return document.querySelector('[data-testid=tour-revealed]')?.innerText ?? ''";
        assert_eq!(page.browser.script(told).await?, "");
        let is_named = "return document.querySelector('.row.top h2').checkVisibility({ visibilityProperty: true })";
        assert_eq!(page.browser.script(is_named).await?, false, "the rows' names would tell");
        let is_disabled = "return document.querySelector('[data-testid=tour-reveal]').disabled";
        assert_eq!(page.browser.script(is_disabled).await?, true, "nobody has answered");
        page.click("tour-answer-2").await?;
        page.click("tour-answer-2").await?;
        let typed = "const it = document.querySelector('[data-testid=tour-hands-1]');
            it.value = '17'; it.dispatchEvent(new Event('change'));
            return document.querySelector('[data-testid=tour-hands-2]').value";
        assert_eq!(page.browser.script(typed).await?, "2", "a press is a hand");
        assert_eq!(page.browser.script(told).await?, "");
        page.click("tour-reveal").await?;
        page.until("it is told", &format!("{told} !== ''")).await?;
        let seen = settings(&page, "layout=compare").await?;
        assert_eq!(seen, Settings::new(1).at_step(first).revealed(first));
        // What was counted is there when one comes back, and nowhere else.
        page.click("tour-next").await?;
        is_at(&page, first.next().ok_or("one step")?).await?;
        assert_eq!(page.browser.script(told).await?, "");
        page.click("tour-back").await?;
        is_at(&page, first).await?;
        let hands =
            "return ['1', '2'].map((it) => document.querySelector(`[data-testid=tour-hands-${it}]`).value).join()";
        assert_eq!(page.browser.script(hands).await?, "17,2");
        let link = settings(&page, "tour=50:1").await?.to_link();
        assert!(!link.contains("17"), "{link}");
        Ok(())
    })
}

#[test]
fn it_begins_in_the_help_is_said_aloud_and_ends_where_it_is() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=10&seed=1").await?;
        page.click("help").await?;
        page.click("begin-5").await?;
        is_at(&page, Tour::begin(Form::Short)).await?;
        page.until("the keyboard goes on from the card", "return document.activeElement?.id === 'tour'").await?;
        page.click("tour-next").await?;
        let said = "return document.querySelector('.tour > [role=status]').innerText.includes('step 2 of 3')";
        page.until("it is said", said).await?;
        page.until("it has the focus still", "return document.activeElement?.dataset.testid === 'tour-next'").await?;
        page.noise_is_solved().await?;
        // Escape is for other things.
        page.press(None, thirtyfour::Key::Escape + "").await?;
        let before = settings(&page, "tour=5:2").await?;
        page.click("tour-skip").await?;
        page.until("it is over", "return !document.querySelector('.tour') && !location.hash.includes('tour=')").await?;
        assert_eq!(settings(&page, "view=noise").await?, Settings { tour: None, ..before });
        Ok(())
    })
}

#[test]
fn the_card_covers_no_handle_and_makes_no_page_wider() -> Outcome {
    run(async {
        let tour = Tour::begin(Form::Short);
        for (width, height) in [(1366, 768), (900, 700), (390, 844)] {
            let page = Page::open(Look { width, height, ..LAPTOP }, &format!("{}&seed=1", tour.link())).await?;
            is_at(&page, tour).await?;
            let apart = "const box = (it) => document.querySelector(it).getBoundingClientRect();
                const card = box('.tour');
                return ['.stage', '.below'].every((it) => {
                    const other = box(it);
                    return other.right <= card.left || other.left >= card.right || other.bottom <= card.top || other.top >= card.bottom;
                })";
            assert_eq!(page.browser.script(apart).await?, true, "at {width} x {height}");
            assert!(page.pixels_over().await?.is_some_and(|over| over <= 0), "at {width} x {height}");
        }
        Ok(())
    })
}

#[test]
fn notes_and_worksheet_lie_beside_the_page_and_lead_back_to_its_steps() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&seed=1").await?;
        page.click("help").await?;
        page.until("the panel", "return !!document.querySelector('[data-testid=lesson-worksheet]')").await?;
        for paper in ["lesson-notes", "lesson-worksheet"] {
            let script = format!(
                "return fetch(document.querySelector('[data-testid={paper}]').href).then((it) => it.text()).then((text) =>
                     [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('a')]
                         .map((it) => it.getAttribute('href')).filter((it) => it.startsWith('../#')).map((it) => it.slice(4)))"
            );
            let links = page.browser.script(&script).await?;
            let links: Vec<&str> = links.as_array().ok_or("no links")?.iter().filter_map(|it| it.as_str()).collect();
            let steps: Vec<String> = Tour::steps(Form::Long).map(Tour::link).collect();
            assert_eq!(links[..steps.len()], steps, "{paper}");
        }
        Ok(())
    })
}
