//! Time of reading photos: JPEG files of 640 x 480 pixels, decoded and averaged to 32 x 32 RGB.

use std::hint::black_box;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use image::{ImageFormat, RgbImage};
use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::intake::{ColorMode, Preparation};
use subspace_lab_science::seeds;

#[path = "../tests/sets/mod.rs"]
mod sets;

const N_PHOTOS: u64 = 20;

/// Smooth colors and some noise, some 60 kB each.
fn photo(seed: u64) -> Vec<u8> {
    let mut stream = seeds::stream(seed, "photo", 0);
    let image = RgbImage::from_fn(640, 480, |x, y| {
        let noise = seeds::below(&mut stream, 24) as u32;
        image::Rgb(
            [x * 230 / 640 + noise, y * 230 / 480 + noise, (x + y) * 230 / 1120 + noise].map(|value| value as u8),
        )
    });
    let mut file = Cursor::new(Vec::new());
    image.write_to(&mut file, ImageFormat::Jpeg).expect("it can be written");
    file.into_inner()
}

fn read_photos(criterion: &mut Criterion) {
    let photos: Vec<(String, Vec<u8>)> = (0..N_PHOTOS).map(|n| (format!("{n}.jpg"), photo(n))).collect();
    let preparation = Preparation { size_px: Some(32), color: ColorMode::Rgb, ..Preparation::as_given() };
    let mut group = criterion.benchmark_group("read_photos");
    group.sample_size(10).measurement_time(Duration::from_secs(10));
    group.bench_function(format!("jpeg/{N_PHOTOS}x640x480-to-32"), |bencher| {
        bencher.iter(|| {
            let mut intake = Intake::new(preparation.clone(), Limits::default()).expect("in range");
            for (path, bytes) in &photos {
                let _ = intake.add(path, black_box(bytes), &mut |_| ControlFlow::Continue(()));
            }
            intake.finish("photos").expect("photos")
        });
    });
    group.finish();
}

criterion_group!(benches, read_photos);
criterion_main!(benches);
