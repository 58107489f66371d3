//! Time of a whole fit: moments, eigenvectors, components. Built-in sets, sizes in the ids.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use subspace_lab_science::steps::finish;
use subspace_lab_science::{Pca, Preprocessing, Steps};

#[path = "../tests/sets/mod.rs"]
mod sets;

fn fit_pca(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("fit_pca");
    // A fit takes seconds; ten of them tell enough.
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(15));
    for name in ["satellite", "flowers-small"] {
        let set = sets::built_in(name);
        let sizes = format!("{:?}/{name}/N{}xD{}", sets::route(&set), set.split().n_train, set.shape().n_features());
        group.bench_function(sizes.to_lowercase(), |bencher| {
            bencher.iter(|| {
                finish(Pca::fit(black_box(&set), Preprocessing::default(), &mut Steps::untold()))
                    .expect("a built-in set has variance")
            });
        });
    }
    group.finish();
}

criterion_group!(benches, fit_pca);
criterion_main!(benches);
