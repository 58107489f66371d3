//! Readers learn the same bits natively, in Chromium and in Firefox, so that a whole class sees one curve for one seed.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use subspace_lab_e2e::browser::{Browser, Kind, LAPTOP};
use subspace_lab_e2e::firefox::Firefox;
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_lane::Lane;
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, Part};
use subspace_lab_protocol::rebuilding::AskRebuilding;
use subspace_lab_protocol::{Event, Extent, Request, wire};

/// Gives each order to a lane of its own and sends back its last word. The first byte is the kind of event: a reading (5) or
/// a failure (8) is final, an autoencoder's epoch (7) is followed by as many more as are asked for.
const PROBE: &str = r#"
const bytes = async (path) => (await fetch(path)).arrayBuffer();
const n_orders = Number(await (await fetch("probe/count")).text());
for (let order = 0; order < n_orders; order += 1) {
  const request = await bytes("probe/request" + order);
  const material = await bytes("probe/material" + order);
  const next = await bytes("probe/next");
  let more = Number(await (await fetch("probe/more" + order)).text());
  const worker = new Worker("worker-loader.js?of=lane&v=", { type: "module" });
  const answer = await new Promise((resolve) => {
    worker.onmessage = (message) => {
      const kind = new Uint8Array(message.data[0])[0];
      if (kind === 0) worker.postMessage([request, material], [request, material]);
      if (kind === 7 && more-- > 0) worker.postMessage([next]);
      else if (kind === 5 || kind >= 7) resolve(message.data[0]);
    };
  });
  worker.terminate();
  await fetch("probe/answer" + order, { method: "POST", body: answer });
}
"#;

const HTML: &str = r#"<!doctype html><title>probe</title><script type="module" src="probe.js"></script>"#;

/// What one lane is asked for.
struct Order {
    request: LaneRequest,
    material: Vec<u8>,
    /// Epochs after that.
    n_more: usize,
}

/// Every reader, on both parts of a set of gray and of colour images, and an autoencoder with and without a noise.
fn orders() -> Outcome<Vec<Order>> {
    let (top, bottom) = (Part::Top(Extent::Share(0.9)), Part::Bottom(Extent::Share(0.8)));
    let mut orders = Vec::new();
    let handed_out = |native: &mut Native, request| match native.ask(request)? {
        Event::Material { bytes, .. } => Outcome::Ok(bytes),
        other => Err(format!("no material: {other:?}").into()),
    };
    for (set, n_most, specs) in [
        ("digits", 800, &["network:epochs=2", "patches", "perceptron:epochs=2", "nearest", "ridge"][..]),
        ("satellite", 300, &["network:epochs=1", "ridge"]),
    ] {
        let mut native = Native::open(set)?;
        for part in [top, bottom] {
            let ask = AskMaterial { part, max_train: n_most, max_test: 200, seed: 3 };
            let material = handed_out(&mut native, Request::Material(ask))?;
            orders.extend(specs.iter().map(|spec| Order {
                request: LaneRequest::Read { spec: (*spec).to_owned(), seed: 3 },
                material: material.clone(),
                n_more: 0,
            }));
        }
        for noise in ["none", "mask:ratio=0.5,patch=2"].into_iter().filter(|_| set == "digits") {
            let ask = AskRebuilding { noise: noise.to_owned(), n_code: 8, max_train: 800, max_test: 200, seed: 3 };
            let material = handed_out(&mut native, Request::RebuildingMaterial(ask))?;
            let spec = "bottleneck=8,hidden=40,epochs=3".to_owned();
            orders.push(Order { request: LaneRequest::Rebuild { spec, seed: 3 }, material, n_more: 3 });
        }
    }
    Ok(orders)
}

fn served(orders: &[Order]) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut served = BTreeMap::from([
        ("probe.html".to_owned(), HTML.as_bytes().to_vec()),
        ("probe.js".to_owned(), PROBE.as_bytes().to_vec()),
        ("probe/count".to_owned(), orders.len().to_string().into_bytes()),
        ("probe/next".to_owned(), wire::encode(&LaneRequest::NextEpoch)?),
    ]);
    for (position, order) in orders.iter().enumerate() {
        served.insert(format!("probe/request{position}"), wire::encode(&order.request)?);
        served.insert(format!("probe/material{position}"), order.material.clone());
        served.insert(format!("probe/more{position}"), order.n_more.to_string().into_bytes());
    }
    Ok(served)
}

/// The lane's last word here.
fn natively(order: &Order) -> Outcome<LaneEvent> {
    let (mut lane, mut last) = (Lane::default(), None);
    let next = std::iter::repeat_n(LaneRequest::NextEpoch, order.n_more);
    for request in std::iter::once(order.request.clone()).chain(next) {
        lane.carry_out(request, &order.material, &|| 0.0, &mut |event| {
            last = Some(event);
            ControlFlow::Continue(())
        });
    }
    last.ok_or_else(|| "no word".into())
}

fn compare(site: &Site, orders: &[Order]) -> Outcome {
    for (position, order) in orders.iter().enumerate() {
        let found: LaneEvent = wire::decode(&site.until_posted(&format!("/lab/probe/answer{position}"))?)?;
        let expected = natively(order)?;
        assert!(matches!(expected, LaneEvent::Read(_) | LaneEvent::Rebuilt(_)), "{expected:?}");
        assert_eq!(fingerprint(&found), fingerprint(&expected), "{:?}: what was learned", order.request);
        assert_eq!(found, expected);
    }
    Ok(())
}

fn fingerprint(event: &LaneEvent) -> Option<&str> {
    match event {
        LaneEvent::Read(reading) => Some(&reading.fingerprint),
        LaneEvent::Rebuilt(state) => Some(&state.fingerprint),
        _ => None,
    }
}

#[test]
fn in_chromium() -> Outcome {
    let orders = orders()?;
    let site = Site::with_files(&[], served(&orders)?)?;
    run(async move {
        let browser = Browser::start_kind(Kind::Chromium, LAPTOP, &[]).await?;
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
