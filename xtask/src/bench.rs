//! Timings, pictures and long visits: programs that drive the built page in a browser.

use crate::args::Part;
use crate::process::{self, Environment};
use crate::tools::{self, peers};
use crate::{Result, build, places, test};

/// Wherever the peers' programs leave their figures for each other.
const PEERS: &str = "SUBSPACE_LAB_PEERS";

/// One part of the bench, or all of them in order.
pub fn bench(only: Option<Part>) -> Result {
    for part in only.map_or_else(|| Part::ALL.to_vec(), |part| vec![part]) {
        match part {
            Part::Computations => {
                let benches = ["fit_pca", "read_photos", "readers", "reconstruct"].map(|name| ["--bench", name]);
                let words = [&["bench", "--package", "subspace-lab"], benches.as_flattened()].concat();
                process::run(Environment::plain().cargo(&words), "the native bench")?;
            }
            Part::Page => in_browser("browser_bench", &[], "the bench in the browser")?,
            Part::Peers => beside_peers()?,
        }
    }
    Ok(())
}

/// The example of the first paint and the screenshots of the README.
pub fn pictures() -> Result {
    in_browser("pictures", &[], "making the pictures")
}

/// A long visit at random from a seed.
pub fn soak(minutes: u32, seed: u64) -> Result {
    let (minutes, seed) = (minutes.to_string(), seed.to_string());
    in_browser("soak", &["--minutes", &minutes, "--seed", &seed], "the long visit")
}

/// The same analysis here, in the browser, and by other libraries: `benches/RESULTS.md`.
fn beside_peers() -> Result {
    build::build()?;
    let folder = places::root().join("target").join("peers");
    process::make_folder(&folder)?;
    // The kernels alone, as wasm.
    let environment = tools::for_the_page()?;
    let target = "wasm32-unknown-unknown";
    let words = ["build", "--release", "--locked", "--package", "subspace-lab-kernels", "--target", target];
    process::run(environment.cargo(&words), "compiling the kernels")?;
    let mut bind = environment.command("wasm-bindgen");
    bind.args(["--target", "web", "--out-dir"]).arg(folder.join("kernels"));
    bind.arg(places::root().join("target").join(target).join("release").join("kernels.wasm"));
    process::run(bind, "wasm-bindgen")?;

    let environment = peers::add_to(test::browser_environment()?)?.with_variable(PEERS, &folder);
    let mut native = environment.cargo(&["bench", "--package", "subspace-lab", "--bench", "peers", "--"]);
    native.arg(&folder);
    process::run(native, "the bench beside the peers")?;
    let words = ["run", "--package", "subspace-lab-e2e", "--bin", "peers"];
    process::run(environment.cargo(&words), "the bench beside the peers in the browser")
}

fn in_browser(program: &str, arguments: &[&str], what: &str) -> Result {
    let environment = test::browser_environment()?;
    build::build()?;
    let words = ["run", "--package", "subspace-lab-e2e", "--bin", program, "--"];
    process::run(environment.cargo(&[&words, arguments].concat()), what)
}
