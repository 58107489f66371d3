//! Times the kernels in a browser and leaves `[[name, operations, peak, [seconds, ...]], ...]` of peaks and of kernels in `globalThis.kernels`.

use js_sys::{Array, Date, Reflect};
use subspace_lab_science::kernels::{self, Kernel};
use wasm_bindgen::JsValue;

/// Runs that count, after those in which a browser still improves its code.
const N_RUNS: usize = 5;
const WARM_SECONDS: f64 = 1.0;

fn main() {
    let all = Array::of2(&timed(kernels::peaks()), &timed(kernels::all()));
    // Nothing can be set where there is no global object, and then nobody asks.
    let _ = Reflect::set(&js_sys::global(), &"kernels".into(), &all);
}

fn timed(kernels: Vec<Kernel>) -> JsValue {
    kernels.into_iter().map(seconds).collect::<Array>().into()
}

fn seconds(mut kernel: Kernel) -> JsValue {
    let begin = now();
    while now() - begin < WARM_SECONDS {
        (kernel.run)();
    }
    let mut run = || {
        let start = now();
        (kernel.run)();
        JsValue::from(now() - start)
    };
    let runs: Array = (0..N_RUNS).map(|_| run()).collect();
    Array::of4(&kernel.name.into(), &kernel.n_operations.into(), &(kernel.peak as f64).into(), &runs).into()
}

/// Of a document in a browser, to some 0.1 ms.
fn now() -> f64 {
    let performance = Reflect::get(&js_sys::global(), &"performance".into());
    let now = performance.and_then(|it| {
        let function: js_sys::Function = Reflect::get(&it, &"now".into())?.into();
        function.call0(&it)
    });
    now.ok().and_then(|it| it.as_f64()).unwrap_or_else(Date::now) / 1000.0
}
