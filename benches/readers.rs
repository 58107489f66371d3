//! How many images a second the small network learns from, and what the other readers take, on tiles of 24 x 24 x 3.

use std::ops::ControlFlow;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use subspace_lab_perception::readers::{Chosen, network};
use subspace_lab_perception::training::Trainer;
use subspace_lab_perception::{Examples, Task};
use subspace_lab_science::{ImageShape, seeds};

const SHAPE: ImageShape = ImageShape { n_channels: 3, height_px: 24, width_px: 24 };
const N_CLASSES: usize = 10;

fn random(seed: u64, n: usize) -> Examples {
    let mut stream = seeds::stream(seed, "bench", 0);
    let n_features = SHAPE.n_features();
    Examples {
        pixels: (0..n * n_features).map(|_| seeds::normal(&mut stream) as f32).collect(),
        class_idx: (0..n).map(|i| (i % N_CLASSES) as u16).collect(),
        n_features,
    }
}

fn task(n_train: usize, n_test: usize) -> Task {
    Task { shape: SHAPE, n_classes: N_CLASSES, train: random(1, n_train), test: random(2, n_test) }
}

fn learning(criterion: &mut Criterion) {
    let n = 640;
    let task = task(n, 1);
    let order: Vec<usize> = (0..n).collect();
    let mut group = criterion.benchmark_group("network");
    group.sample_size(10).throughput(Throughput::Elements(n as u64));
    group.bench_function("images learned from", |bencher| {
        bencher.iter_batched(
            || Trainer::new(&task, network::plan(&task, 1), 0),
            |mut trainer| trainer.epoch(&order, &mut |_| ControlFlow::Continue(())),
            BatchSize::LargeInput,
        );
    });
}

fn reading(criterion: &mut Criterion) {
    let task = task(4000, 1000);
    let mut group = criterion.benchmark_group("4,000 + 1,000 images");
    group.sample_size(10);
    for spec in ["patches", "perceptron", "nearest", "ridge"] {
        let reader = Chosen::parse(spec).expect("a reader");
        group.bench_function(spec, |bencher| {
            bencher.iter(|| reader.read(&task, 0, &mut |_| ControlFlow::Continue(())));
        });
    }
}

criterion_group!(benches, learning, reading);
criterion_main!(benches);
