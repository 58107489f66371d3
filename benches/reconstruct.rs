//! Time of one move of the handle: top, bottom and their pictures, for the images on the stage.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{BottomStart, Extent, Request};

#[path = "../tests/sets/mod.rs"]
mod sets;

const N_PICTURES: u32 = 24;

fn reconstruct(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reconstruct");
    group.sample_size(50).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(6));
    for name in ["satellite", "flowers-small"] {
        let mut engine = sets::TestEngine::default();
        let shape = engine.load(sets::built_in_source(name)).shape;
        let rank = engine.analyze().rank;
        let id = format!("{name}/{N_PICTURES}x{}x{}x{}", shape.height_px, shape.width_px, shape.n_channels);
        // The handle wanders over the whole spectrum in steps that are neither small nor regular.
        let mut n_components = 0;
        group.bench_function(id, |bencher| {
            bencher.iter(|| {
                n_components = (n_components + 71) % (rank + 1);
                black_box(engine.ask(Request::Reconstruct(Reconstruct {
                    image_idx: (0..N_PICTURES).collect(),
                    top: Extent::Components(n_components),
                    bottom: BottomStart::Linked,
                    layers: vec![Layer::Top, Layer::Bottom],
                    add_mean: true,
                    stretch: false,
                })))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, reconstruct);
criterion_main!(benches);
