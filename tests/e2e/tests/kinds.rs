//! Ways in which people really have pictures and labels (`tests/intake/make_kinds.py`): the page takes what the core takes, says so,
//! and takes something else when it is told to.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::intake::Preparation;
use thirtyfour::prelude::*;

/// A folder of files, what is chosen of it, and the reason if it gives nothing.
struct Kind {
    folder: PathBuf,
    /// Paths as a browser gives them, and bytes.
    files: Vec<(String, Vec<u8>)>,
    labels: Option<String>,
    row_shape: Option<[u32; 3]>,
    refused: Option<String>,
}

fn kinds() -> Outcome<BTreeMap<String, Kind>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../intake").canonicalize()?;
    let all: BTreeMap<String, Value> = serde_json::from_str(&fs::read_to_string(root.join("kinds.json"))?)?;
    let mut kinds = BTreeMap::new();
    for (name, kind) in all {
        let folder = root.join("kinds").join(&name);
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut files = Vec::new();
        for file in kind["files"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            files.push((format!("{name}/{file}"), fs::read(folder.join(file))?));
        }
        let row_shape = serde_json::from_value(kind["choices"]["shape"].clone()).ok();
        let (labels, refused) = (text(&kind["choices"]["labels"]), text(&kind["refused"]));
        kinds.insert(name, Kind { folder, files, labels, row_shape, refused });
    }
    Ok(kinds)
}

/// What the page begins with, for a link with seed 1.
fn first_preparation() -> Preparation {
    Preparation { size_px: Some(32), held_out_share: 0.2, ..Preparation::as_given() }
}

/// Gives a folder to the page, as a set of its own; `is_asked`: an own set is on screen, which it could join.
async fn give(page: &Page, folder: &std::path::Path, is_asked: bool) -> Outcome {
    page.choose_folder("choose-folder", folder).await?;
    if is_asked {
        page.until("it asks", "return document.querySelector('[data-testid=open-new]') !== null").await?;
        page.click("open-new").await?;
    }
    Ok(())
}

/// Waits for a set by the fingerprint of its pixels, split and labels.
async fn until_fingerprint(page: &Page, name: &str, native: &Native) -> Outcome {
    let fingerprint = &native.summary.fingerprint;
    let script =
        format!("return document.querySelector('[data-testid=numbers]')?.textContent.includes('{fingerprint}')");
    page.until(&format!("{name} with fingerprint {fingerprint}"), &script).await
}

/// Picks an option of a choice in the plan by two clicks.
async fn pick(page: &Page, subject: &str, key: &str) -> Outcome {
    let select = page.part(&format!("plan-{subject}")).await?;
    select.click().await?;
    for option in select.find_all(By::Css("option")).await? {
        let value = option.attr("value").await?.unwrap_or_default();
        if value == key || value.ends_with(&format!("/{key}")) {
            return Ok(option.click().await?);
        }
    }
    Err(format!("there is no choice {key}").into())
}

#[test]
fn every_kind_is_taken_as_the_core_takes_it_and_as_it_is_chosen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        for (position, (name, kind)) in kinds()?.into_iter().enumerate() {
            give(&page, &kind.folder, position > 0).await?;
            if let Some(reason) = &kind.refused
                && kind.row_shape.is_none()
            {
                let script = format!(
                    "return [...document.querySelectorAll('[data-testid=notice], [data-testid=outcome]')].some(it => it.innerText.includes({}))",
                    serde_json::to_string(reason)?
                );
                page.until(&format!("{name} is refused"), &script).await?;
                continue;
            }
            if let Some([channels, height, width]) = kind.row_shape {
                page.until("it asks for a shape", "return document.querySelector('[data-testid=notice]') !== null")
                    .await?;
                let open = "document.querySelector('[data-testid=preparation]').open = true";
                page.browser.script(open).await?;
                let keys = format!("{channels}, {height}, {width}");
                page.press(Some("row-shape"), keys + Key::Enter).await?;
                let stated = Preparation { row_shape: kind.row_shape, ..first_preparation() };
                until_fingerprint(&page, &name, &Native::read(&kind.files, stated)?).await?;
                continue;
            }
            until_fingerprint(&page, &name, &Native::read(&kind.files, first_preparation())?).await?;
            if let Some(labels) = &kind.labels {
                pick(&page, "labels", labels).await?;
                let mut chosen = first_preparation();
                chosen.choices.labels = Some(labels.clone());
                until_fingerprint(&page, &name, &Native::read(&kind.files, chosen)?).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn labels_that_were_taken_wrongly_are_put_right_with_two_clicks() -> Outcome {
    run(async {
        let all = kinds()?;
        let kind = all.get("csv_beside_folders").ok_or("no such kind")?;
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        give(&page, &kind.folder, false).await?;
        page.until_size("6 images, 32 × 32, colour").await?;
        let classes = async || -> Outcome<Vec<String>> {
            let text = page.browser.driver.find(By::Css(".classes")).await?.text().await?;
            Ok(text.split_whitespace().map(str::to_owned).collect())
        };
        assert_eq!(classes().await?, ["cat", "3", "dog", "3"]);
        let plan = page.text("plan").await?;
        assert!(
            plan.contains("the column `camera` of csv_beside_folders/exif.csv is not called as labels are"),
            "{plan}"
        );
        pick(&page, "labels", "exif.csv:camera").await?;
        // The set on screen stays until the other is there.
        page.until("other classes", "return document.querySelector('.classes')?.innerText.includes('Nikon')").await?;
        assert_eq!(classes().await?, ["Canon", "4", "Nikon", "2"]);
        pick(&page, "labels", "none").await?;
        page.until("no classes", "return !document.querySelector('.classes')?.innerText.includes('Nikon')").await?;
        let link = page.own_link().await?;
        // What was taken is part of the set, and comes back with it.
        page.go(&link).await?;
        page.until(
            "the plan",
            "return document.querySelector('[data-testid=numbers]')?.textContent.includes('Labels from')",
        )
        .await
    })
}
