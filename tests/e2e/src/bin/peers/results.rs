//! `benches/RESULTS.md` and what it is made of.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, process};

use serde_json::Value;
use subspace_lab_e2e::Outcome;

use crate::chart::{Chart, Series};
use crate::{list, number};

/// Written by hand: why goals are missed.
const TRIED: &str = include_str!("../../../../../benches/tried.md");

/// What everything is held against.
const NUMPY: &str = "NumPy eigh, f64";

/// As shares of the largest variance: in double precision, and in single.
const AGREE: f64 = 1e-10;
const AGREE_SINGLE: f64 = 1e-4;

/// An estimate is off by more than this factor at most once in ten.
const ESTIMATE: f64 = 1.5;

/// Seconds in which there is to be a picture.
const PREVIEW: f64 = 1.0;

/// Medians of runs, with the least and the most of them.
struct Runs {
    median: f64,
    least: f64,
    most: f64,
}

impl Runs {
    fn of(seconds: &Value) -> Option<Self> {
        let mut all: Vec<f64> = seconds.as_array()?.iter().map(number).collect();
        all.sort_by(f64::total_cmp);
        Some(Self { median: *all.get(all.len() / 2)?, least: *all.first()?, most: *all.last()? })
    }

    fn words(&self) -> String {
        format!("{} ({} to {})", time(self.median), time(self.least), time(self.most))
    }
}

/// Three digits.
fn time(seconds: f64) -> String {
    match seconds {
        it if it < 0.1 => format!("{:.1} ms", 1e3 * it),
        it if it < 1.0 => format!("{:.0} ms", 1e3 * it),
        it => format!("{it:.2} s"),
    }
}

/// A goal, met or not.
struct Goal {
    what: String,
    ratio: f64,
    limit: f64,
    is_least: bool,
}

impl Goal {
    fn line(&self) -> String {
        let is_met = if self.is_least { self.ratio >= self.limit } else { self.ratio <= self.limit };
        let limit = format!("{} {}", if self.is_least { "at least" } else { "at most" }, self.limit);
        format!("| {} | {:.2} | {limit} | {} |", self.what, self.ratio, if is_met { "met" } else { "**missed**" })
    }
}

/// Writes the page, the chart and the figures that both are made of.
pub(crate) fn write(all: &Value) -> Outcome {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).ok_or("no root")?.join("benches");
    fs::write(folder.join("results.json"), format!("{:#}\n", without_variances(all.clone())))?;
    fs::write(folder.join("cost-by-features.svg"), cost(all, true).svg())?;
    fs::write(folder.join("cost-by-images.svg"), cost(all, false).svg())?;
    fs::write(folder.join("RESULTS.md"), page(all)?)?;
    println!("benches/RESULTS.md is new.");
    Ok(())
}

fn page(all: &Value) -> Outcome<String> {
    let (native, page) = (&all["native"], &all["page"]);
    let mut text = format!(
        "# Beside other libraries\n\nMade by `cargo xtask bench --only peers` on {}: everything on this page in one run on one machine. \
         Times are medians with the least and the most of {} runs ({} of ml-pca); each is of the whole way from bytes to all variances and components, the same work everywhere. \
         What was tried stands at the end.\n\n",
        all["date"].as_str().unwrap_or("?"),
        list(&page["sets"][0], "seconds").len(),
        list(&page["ml_pca"], "seconds").len(),
    );
    let machine = &native["machine"];
    let versions = &native["peers"]["versions"];
    let version = |name: &str| versions[name].as_str().unwrap_or("?").to_owned();
    let libraries: Vec<&str> = list(&native["peers"], "kernels").iter().filter_map(Value::as_str).collect();
    writeln!(
        text,
        "Machine: {}, {} processors that this may use, {}. Chromium {}, NumPy {}, SciPy {}, scikit-learn {} ({}), Python {}, ml-pca 4.1.1 (its covariance way), {}.\n",
        machine["processor"].as_str().unwrap_or("?"),
        machine["n_processors"],
        machine["system"].as_str().unwrap_or("?"),
        page["browser"].as_str().unwrap_or("?"),
        version("numpy"),
        version("scipy"),
        version("sklearn"),
        libraries.join("; "),
        version("python"),
        rustc(),
    )?;
    let (tables, goals) = analyses(all)?;
    text.push_str("## Goals\n\n| ratio of medians | here | goal | |\n| --- | --- | --- | --- |\n");
    for goal in goals {
        writeln!(text, "{}", goal.line())?;
    }
    // Why stands with what was tried.
    text.push_str("| page, cross-origin isolated, two cores / NumPy f64 | not built | at most 1.3 | **missed** |\n");
    text.push_str(&tables);
    text.push_str(&kernels(all)?);
    text.push_str(&estimates(all)?);
    text.push_str(&previews(all)?);
    text.push_str(
        "\n## Cost\n\nFlower photos cut to size, logarithms on both axes, with the exponents that are expected: 3 of D where the decomposition takes the time, and 1 of N.\n\n\
         ![Seconds over values of an image](cost-by-features.svg)\n\n![Seconds over images](cost-by-images.svg)\n",
    );
    text.push('\n');
    text.push_str(TRIED);
    Ok(text)
}

/// The tables of the sets, and what of them is a goal; fails where numbers do not agree.
fn analyses(all: &Value) -> Outcome<(String, Vec<Goal>)> {
    let (native, page) = (&all["native"], &all["page"]);
    let (mut text, mut goals) = (String::new(), Vec::new());
    for set in list(native, "sets") {
        let name = &set["name"];
        let of_set = |rows: &'static str, from: &Value| list(from, rows).iter().find(|it| it["set"] == *name).cloned();
        let ours = of_set("ours", native).ok_or("a set was not timed")?;
        let in_page = of_set("sets", page).ok_or("a set was not timed")?;
        let peers: Vec<&Value> = list(&native["peers"], "times").iter().filter(|it| it["set"] == *name).collect();
        let numpy = |threads: &str| {
            let it = peers.iter().find(|it| it["what"] == NUMPY && it["threads"] == threads);
            it.and_then(|it| Runs::of(&it["seconds"])).ok_or("NumPy was not timed")
        };
        let (one, many) = (numpy("one")?, numpy("all")?);
        let mut rows = vec![
            ("page, one worker, first analysis of the set".to_owned(), "one", Runs::of(&in_page["seconds"])),
            ("page, the same once more".to_owned(), "one", Runs::of(&in_page["again"])),
            ("this crate natively".to_owned(), "one", Runs::of(&ours["one"]["seconds"])),
            ("this crate natively".to_owned(), "all", Runs::of(&ours["all"]["seconds"])),
        ];
        let reference = &in_page["variances"];
        agree("natively", reference, &ours["all"]["variances"], AGREE)?;
        for peer in &peers {
            let what = peer["what"].as_str().unwrap_or_default().to_owned();
            agree(&what, reference, &peer["variances"], if what.ends_with("f32") { AGREE_SINGLE } else { AGREE })?;
            rows.push((what, if peer["threads"] == "one" { "one" } else { "all" }, Runs::of(&peer["seconds"])));
        }
        let d = &set["d"];
        if name == "fashion" {
            agree("ml-pca", reference, &page["ml_pca"]["variances"], AGREE)?;
            let ml_pca = Runs::of(&page["ml_pca"]["seconds"]);
            if let (Some(ml_pca), Some(ours)) = (&ml_pca, Runs::of(&in_page["seconds"])) {
                let what = format!("ml-pca in the same browser / page, D = {d}");
                goals.push(Goal { what, ratio: ml_pca.median / ours.median, limit: 10.0, is_least: true });
            }
            rows.push(("ml-pca in the same browser".to_owned(), "one", ml_pca));
        }
        let mut goal = |what: &str, of: &Value, to: &Runs, limit: f64| {
            if let Some(of) = Runs::of(of) {
                let what = format!("{what}, D = {d}");
                goals.push(Goal { what, ratio: of.median / to.median, limit, is_least: false });
            }
        };
        goal("page, one worker / NumPy f64, one thread", &in_page["seconds"], &one, 2.0);
        goal("natively / NumPy f64, one thread each", &ours["one"]["seconds"], &one, 1.0);
        goal("natively / NumPy f64, all threads each", &ours["all"]["seconds"], &many, 1.0);
        write!(
            text,
            "\n## {}: {} × {d}\n\n| way | threads | time | of NumPy f64, one thread |\n| --- | --- | --- | --- |\n",
            name.as_str().unwrap_or("?"),
            set["n"]
        )?;
        for (what, threads, runs) in rows {
            if let Some(runs) = runs {
                writeln!(text, "| {what} | {threads} | {} | {:.2} |", runs.words(), runs.median / one.median)?;
            }
        }
    }
    Ok((text, goals))
}

fn agree(what: &str, ours: &Value, theirs: &Value, tolerance: f64) -> Outcome {
    let (Some(ours), Some(theirs)) = (ours.as_array(), theirs.as_array()) else { return Ok(()) };
    let largest = ours.first().map_or(f64::NAN, number);
    let off = ours.iter().zip(theirs).map(|(a, b)| (number(a) - number(b)).abs()).fold(0.0, f64::max) / largest;
    if off <= tolerance { Ok(()) } else { Err(format!("{what}: variances are off by {off:e} of the largest").into()) }
}

/// Operations a second of the kernels and of registers, natively and in the browser.
fn kernels(all: &Value) -> Outcome<String> {
    let mut text = String::from(
        "\n## Kernels\n\nGFLOP/s (integers: billions of products and sums) of the fastest run, and the share of what the same instructions reach in registers, one thread. \
         Natively products use up to two threads and wider instructions than registers were measured with (AVX2), so their share can pass 100 %.\n\n\
         | what | natively | share | in the browser | share |\n| --- | --- | --- | --- | --- |\n",
    );
    let rate = |kernel: &Value| number(&kernel[1]) / Runs::of(&kernel[3]).map_or(f64::NAN, |it| it.least) / 1e9;
    let (native, page) = (&all["native"], &all["page"]);
    for (i, peak) in list(page, "peaks").iter().enumerate() {
        let natively = list(native, "peaks").get(i).map_or("".into(), |it| format!("{:.1}", rate(it)));
        writeln!(text, "| {} | {natively} | | {:.1} | |", peak[0].as_str().unwrap_or("?"), rate(peak))?;
    }
    for (kernel, natively) in list(page, "kernels").iter().zip(list(native, "kernels")) {
        let cells = |kernel: &Value, all: &Value| {
            let peak = rate(&all["peaks"][kernel[2].as_u64().unwrap_or_default() as usize]);
            format!("{:.1} | {:.0} %", rate(kernel), 100.0 * rate(kernel) / peak)
        };
        writeln!(
            text,
            "| {} | {} | {} |",
            kernel[0].as_str().unwrap_or("?"),
            cells(natively, native),
            cells(kernel, page)
        )?;
    }
    Ok(text)
}

fn estimates(all: &Value) -> Outcome<String> {
    let mut text = String::from(
        "\n## The estimate before an analysis, in the page\n\n| images × values | estimate | first analysis | factor |\n| --- | --- | --- | --- |\n",
    );
    let (mut n_within, mut n_all) = (0, 0);
    for size in list(&all["page"], "sizes") {
        let Some(first) = size["seconds"].get(0).map(number) else { continue };
        let factor = number(&size["estimate"]) / first;
        n_all += 1;
        n_within += u32::from((1.0 / ESTIMATE..=ESTIMATE).contains(&factor));
        let (estimate, first) = (time(number(&size["estimate"])), time(first));
        writeln!(text, "| {} × {} | {estimate} | {first} | {factor:.2} |", size["n"], size["d"])?;
    }
    writeln!(text, "\nWithin a factor of {ESTIMATE}: {n_within} of {n_all} (goal: nine of ten).")?;
    Ok(text)
}

/// How soon there are pictures.
fn previews(all: &Value) -> Outcome<String> {
    let mut text = String::from(
        "\n## The preview before an analysis, in the page\n\nFrom the question to eight images rebuilt at 75 % of the variance, one run each (goal: 1 s). \
         Nothing is previewed below 900 images or values.\n\n\
         | images × values | preview | variances to | first analysis | |\n| --- | --- | --- | --- | --- |\n",
    );
    for size in list(&all["page"], "sizes") {
        let (Some(preview), Some(first)) = (size["preview"].as_array(), size["seconds"].get(0).map(number)) else {
            continue;
        };
        let (seconds, off) = (number(&preview[0]), 100.0 * number(&preview[1]));
        let is_met = if seconds <= PREVIEW { "met" } else { "**missed**" };
        let (n, d, seconds, first) = (&size["n"], &size["d"], time(seconds), time(first));
        writeln!(text, "| {n} × {d} | {seconds} | {off:.2} % | {first} | {is_met} |")?;
    }
    Ok(text)
}

/// Seconds over one of both sizes, the other one fixed.
fn cost(all: &Value, by_features: bool) -> Chart {
    let (moving, fixed, at) = if by_features { ("d", "n", 4000.0) } else { ("n", "d", 784.0) };
    let points = |sizes: &[Value]| {
        let some = sizes.iter().filter(|it| number(&it[fixed]) == at);
        some.filter_map(|it| Some((number(&it[moving]), Runs::of(&it["seconds"])?.median))).collect()
    };
    let series = vec![
        Series { name: "page".into(), points: points(list(&all["page"], "sizes")) },
        Series { name: "natively".into(), points: points(list(&all["native"], "sizes")) },
    ];
    let (title, exponent) =
        if by_features { ("values of an image, D (N = 4,000)", 3.0) } else { ("images, N (D = 784)", 1.0) };
    Chart { series, exponent, title: title.into() }
}

/// Whole spectra are not for reading.
fn without_variances(mut value: Value) -> Value {
    match &mut value {
        Value::Object(map) => {
            map.remove("variances");
            map.values_mut().for_each(|it| *it = without_variances(it.take()));
        }
        Value::Array(list) => list.iter_mut().for_each(|it| *it = without_variances(it.take())),
        _ => {}
    }
    value
}

fn rustc() -> String {
    let output = process::Command::new("rustc").arg("--version").output();
    let text = output.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned()).unwrap_or_default();
    text.split(" (").next().unwrap_or("rustc").to_owned()
}

/// Days since 1970 as a date (Howard Hinnant's `civil_from_days`).
pub(crate) fn today() -> String {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs() / 86_400) + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    format!("{}-{month:02}-{day:02}", year + era * 400 + u64::from(month <= 2))
}
