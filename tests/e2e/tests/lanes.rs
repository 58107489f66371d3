//! Readers learn the same bits natively, in Chromium and in Firefox, so that a whole class sees one curve for one seed.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::firefox::Firefox;
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, Part, Reading};
use subspace_lab_protocol::{Event, Extent, Request, wire};

/// Gives each order to a lane of its own and sends back its last word, whose first byte is the kind of event: 5 and 6 are final.
const PROBE: &str = r#"
const bytes = async (path) => (await fetch(path)).arrayBuffer();
const n_orders = Number(await (await fetch("probe/count")).text());
for (let order = 0; order < n_orders; order += 1) {
  const request = await bytes("probe/request" + order);
  const material = await bytes("probe/material" + order);
  const worker = new Worker("worker-loader.js?of=lane&v=", { type: "module" });
  const answer = await new Promise((resolve) => {
    worker.onmessage = (message) => {
      const kind = new Uint8Array(message.data[0])[0];
      if (kind === 0) worker.postMessage([request, material], [request, material]);
      if (kind >= 5) resolve(message.data[0]);
    };
  });
  worker.terminate();
  await fetch("probe/answer" + order, { method: "POST", body: answer });
}
"#;

const HTML: &str = r#"<!doctype html><title>probe</title><script type="module" src="probe.js"></script>"#;

/// Every reader, on both parts of a set of gray and of colour images.
fn orders() -> Outcome<Vec<(LaneRequest, Vec<u8>)>> {
    let (top, bottom) = (Part::Top(Extent::Share(0.9)), Part::Bottom(Extent::Share(0.8)));
    let mut orders = Vec::new();
    for (set, n_most, specs) in [
        ("digits", 800, &["network:epochs=2", "patches", "perceptron:epochs=2", "nearest", "ridge"][..]),
        ("satellite", 300, &["network:epochs=1", "ridge"]),
    ] {
        let mut native = Native::open(set)?;
        for part in [top, bottom] {
            let ask = AskMaterial { part, max_train: n_most, max_test: 200, seed: 3 };
            let Event::Material { bytes, .. } = native.ask(Request::Material(ask))? else {
                return Err("no material".into());
            };
            let order = |spec: &&str| (LaneRequest::Read { spec: (*spec).to_owned(), seed: 3 }, bytes.clone());
            orders.extend(specs.iter().map(order));
        }
    }
    Ok(orders)
}

fn served(orders: &[(LaneRequest, Vec<u8>)]) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut served = BTreeMap::from([
        ("probe.html".to_owned(), HTML.as_bytes().to_vec()),
        ("probe.js".to_owned(), PROBE.as_bytes().to_vec()),
        ("probe/count".to_owned(), orders.len().to_string().into_bytes()),
    ]);
    for (position, (request, material)) in orders.iter().enumerate() {
        served.insert(format!("probe/request{position}"), wire::encode(request)?);
        served.insert(format!("probe/material{position}"), material.clone());
    }
    Ok(served)
}

fn natively((request, material): &(LaneRequest, Vec<u8>)) -> Outcome<Reading> {
    let mut last = None;
    subspace_lab_lane::Lane::default().carry_out(request.clone(), material, &|| 0.0, &mut |event| {
        last = Some(event);
        ControlFlow::Continue(())
    });
    reading(last)
}

fn reading(event: Option<LaneEvent>) -> Outcome<Reading> {
    match event {
        Some(LaneEvent::Read(reading)) => Ok(*reading),
        other => Err(format!("no reading: {other:?}").into()),
    }
}

fn compare(site: &Site, orders: &[(LaneRequest, Vec<u8>)]) -> Outcome {
    for (position, order) in orders.iter().enumerate() {
        let found = reading(Some(wire::decode(&site.until_posted(&format!("/lab/probe/answer{position}"))?)?))?;
        let expected = natively(order)?;
        assert_eq!(found.fingerprint, expected.fingerprint, "{}: what was learned", expected.spec);
        assert_eq!(found, expected);
    }
    Ok(())
}

#[test]
fn in_chromium() -> Outcome {
    let orders = orders()?;
    let site = Site::with_files(&[], served(&orders)?)?;
    run(async move {
        let browser = Browser::start(LAPTOP).await?;
        browser.driver.goto(format!("{}probe.html", site.url())).await?;
        compare(&site, &orders)
    })
}

#[test]
fn in_firefox() -> Outcome {
    let orders = orders()?;
    let site = Site::with_files(&[], served(&orders)?)?;
    let firefox = Firefox::open(&format!("{}probe.html", site.url()), &[])?;
    let outcome = compare(&site, &orders);
    drop(firefox);
    outcome
}
