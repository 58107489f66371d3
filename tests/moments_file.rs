//! `subspace-lab moments` and `merge`, and the same file from Dask: the sums by their definition, parts that are the whole, a run that
//! was killed.

use crate::sets;

use std::fs::{self, File};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use image::{ImageFormat, RgbImage};
use subspace_lab_moments_file::{MAX_BYTES, MomentsFile, Pixels, read};

/// An own, empty folder for the files of one test.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("moments-{test}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("cargo's folder can be written");
    folder
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_subspace-lab"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    command
}

fn output(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("the program starts")
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = output(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn refusal(folder: &Path, arguments: &[&str]) -> String {
    let output = output(folder, arguments);
    let sentence = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {sentence}");
    assert!(sentence.ends_with(".\n") && sentence.lines().count() == 1, "{sentence}");
    sentence
}

fn moments(folder: &Path, name: &str) -> MomentsFile {
    read(File::open(folder.join(name)).expect("it was written"), MAX_BYTES).expect("a file of moments")
}

/// A `.npy` file.
fn npy(descr: &str, shape: &str, entries: &[u8]) -> Vec<u8> {
    let mut header = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': ({shape}), }}");
    header.extend(std::iter::repeat_n(' ', 63 - (10 + header.len()) % 64));
    header.push('\n');
    [&b"\x93NUMPY\x01\0"[..], &(header.len() as u16).to_le_bytes(), header.as_bytes(), entries].concat()
}

/// Values that repeat nowhere soon.
fn value(at: usize) -> u8 {
    ((at as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as u8
}

/// Images of 4 x 3 pixels, their labels, and both as files `x.npy` and `y.npy`.
const N_FEATURES: usize = 12;
fn arrays(folder: &Path, n_images: usize) -> (Vec<u8>, Vec<i64>) {
    let pixels: Vec<u8> = (0..n_images * N_FEATURES).map(value).collect();
    let labels: Vec<i64> = (0..n_images).map(|it| i64::from(value(it + 7) % 3)).collect();
    let file = |name: &str, bytes: Vec<u8>| fs::write(folder.join(name), bytes).expect("cargo's folder can be written");
    file("x.npy", npy("|u1", &format!("{n_images}, 4, 3"), &pixels));
    let bytes: Vec<u8> = labels.iter().flat_map(|label| label.to_le_bytes()).collect();
    file("y.npy", npy("<i8", &format!("{n_images},"), &bytes));
    (pixels, labels)
}

/// Pictures of 8 x 8 pixels in folders of classes, and one file that is none.
fn pictures(folder: &Path) -> Vec<(&'static str, Vec<u8>)> {
    let mut all = Vec::new();
    for number in 0..60_usize {
        let class = ["ants", "bees", "cats"][number % 3];
        let image = RgbImage::from_fn(8, 8, |x, y| {
            image::Rgb([0, 1, 2].map(|c| value(number * 192 + (y as usize * 8 + x as usize) * 3 + c)))
        });
        let mut png = Cursor::new(Vec::new());
        image.write_to(&mut png, ImageFormat::Png).expect("memory");
        fs::create_dir_all(folder.join("pictures").join(class)).expect("cargo's folder can be written");
        let file = folder.join("pictures").join(class).join(format!("{number}.png"));
        fs::write(file, png.into_inner()).expect("cargo's folder can be written");
        let planes = (0..3).flat_map(|c| image.pixels().map(move |pixel| pixel.0[c])).collect();
        all.push((class, planes));
    }
    fs::write(folder.join("pictures/notes.txt"), "no picture").expect("cargo's folder can be written");
    all
}

/// Holds a file to Σ x and Σ x xᵀ of these images.
fn assert_sums(file: &MomentsFile, images: &[&[u8]]) {
    let n_features = images[0].len();
    assert_eq!(file.sums.n_images(), images.len() as u64);
    let sum = |i: usize| images.iter().map(|it| i64::from(it[i])).sum::<i64>();
    assert_eq!(file.sums.sums(), (0..n_features).map(sum).collect::<Vec<_>>());
    let product = |i: usize, j: usize| images.iter().map(|it| i64::from(it[i]) * i64::from(it[j])).sum::<i64>();
    let products: Vec<i64> = (0..n_features).flat_map(|i| (i..n_features).map(move |j| product(i, j))).collect();
    assert!(file.sums.products() == products);
}

#[test]
fn arrays_and_folders_become_their_sums() {
    let folder = folder("sums");
    let (pixels, labels) = arrays(&folder, 2500);
    let said = run(&folder, &["moments", "x.npy", "--labels", "y.npy", "--out", "m.npz"]);
    assert!(said.starts_with("2,500 images of 3 x 4 pixels, grey, 8 bits; classes: 3;"), "{said}");
    let file = moments(&folder, "m.npz");
    let images: Vec<&[u8]> = pixels.chunks(N_FEATURES).collect();
    assert_sums(&file, &images);
    for (class, label) in file.sums.classes().iter().zip(0..3) {
        let of_class: Vec<&[u8]> = images.iter().zip(&labels).filter(|it| *it.1 == label).map(|it| *it.0).collect();
        assert_eq!((class.name.as_str(), class.n_images), (&*label.to_string(), of_class.len() as u64));
        let sum = |i: usize| of_class.iter().map(|it| i64::from(it[i])).sum::<i64>();
        assert_eq!(class.sums, (0..N_FEATURES).map(sum).collect::<Vec<_>>());
    }

    let pictures = pictures(&folder);
    run(&folder, &["moments", "pictures", "--size", "8", "--sample", "7", "--seed", "3", "--out", "p.npz"]);
    let file = moments(&folder, "p.npz");
    let sample = file.sample.as_ref().expect("a sample");
    let Pixels::Eight(values) = &sample.pixels else { panic!("of 8 bits") };
    let sampled: Vec<(Option<&str>, &[u8])> =
        sample.classes.iter().map(Option::as_deref).zip(values.chunks(192)).collect();
    let is_in = |it: &(&str, Vec<u8>)| sampled.contains(&(Some(it.0), &it.1[..]));
    assert_eq!((pictures.iter().filter(|it| is_in(it)).count(), sampled.len()), (7, 7));
    assert_sums(&file, &pictures.iter().filter(|it| !is_in(it)).map(|it| &it.1[..]).collect::<Vec<_>>());
    assert_eq!(file.preparation, "--size 8");
    let names: Vec<&str> = file.sums.classes().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["ants", "bees", "cats"]);
}

/// Some pictures are only copied and stay bytes, others are averaged and get 16 bits, in other batches; an archive is read whole.
#[test]
fn a_folder_in_batches_is_the_same_as_its_archive_read_whole() {
    let folder = folder("batches");
    let mut archive =
        zip::ZipWriter::new(File::create(folder.join("mixed.zip")).expect("cargo's folder can be written"));
    for number in 0..60_usize {
        let side = if number < 30 || !number.is_multiple_of(7) { 8 } else { 20 };
        let image =
            RgbImage::from_fn(side, side, |x, y| image::Rgb([value(number * 999 + (y * side + x) as usize); 3]));
        let mut png = Cursor::new(Vec::new());
        image.write_to(&mut png, ImageFormat::Png).expect("memory");
        let name = format!("{}/{number}.png", ["ants", "bees", "cats"][number / 20]);
        let file = folder.join("mixed").join(&name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("cargo's folder can be written");
        fs::write(file, png.get_ref()).expect("cargo's folder can be written");
        archive.start_file(name, zip::write::SimpleFileOptions::default()).expect("an archive");
        std::io::Write::write_all(&mut archive, png.get_ref()).expect("an archive");
    }
    archive.finish().expect("an archive");
    run(&folder, &["moments", "mixed", "--size", "8", "--checkpoint", "10", "--out", "folder.npz"]);
    run(&folder, &["moments", "mixed.zip", "--size", "8", "--out", "zip.npz"]);
    let bytes = |name: &str| fs::read(folder.join(name)).expect("it was written");
    assert!(bytes("folder.npz") == bytes("zip.npz"));
    let file = moments(&folder, "folder.npz");
    assert_eq!((file.sums.n_images(), file.sums.max_value(), file.sums.classes().len()), (60, 65_535, 3));
}

#[test]
fn held_out_images_are_in_no_sum_and_first_in_the_sample() {
    let folder = folder("held-out");
    let (pixels, _) = arrays(&folder, 40);
    let fold = |it: usize| format!("x.npy#{it},{}\n", if it.is_multiple_of(10) { "test" } else { "train" });
    let folds: String = (0..40).map(fold).collect();
    fs::write(folder.join("split.csv"), format!("file,split\n{folds}")).expect("cargo's folder can be written");
    let common = ["moments", "x.npy", "--split", "split.csv:split", "--out", "m.npz", "--sample"];
    run(&folder, &[&common[..], &["3"]].concat());
    let images: Vec<&[u8]> = pixels.chunks(N_FEATURES).collect();
    let analysed: Vec<&[u8]> = images.iter().enumerate().filter(|it| it.0 % 10 != 0).map(|it| *it.1).collect();
    let file = moments(&folder, "m.npz");
    assert_sums(&file, &analysed);
    let Some(Pixels::Eight(values)) = file.sample.map(|it| it.pixels) else { panic!("a sample of 8 bits") };
    let held_out: Vec<&[u8]> = images.iter().step_by(10).copied().collect();
    assert_eq!(values.chunks(N_FEATURES).filter(|it| held_out.contains(it)).count(), 3);
}

#[test]
fn merged_parts_are_the_whole_and_none_is_counted_twice() {
    let folder = folder("merge");
    let (pixels, _) = arrays(&folder, 1500);
    let half = |name: &str, range: std::ops::Range<usize>| {
        let values = &pixels[range.start * N_FEATURES..range.end * N_FEATURES];
        let bytes = npy("|u1", &format!("{}, 4, 3", range.len()), values);
        fs::write(folder.join(name), bytes).expect("cargo's folder can be written");
    };
    half("a.npy", 0..1100);
    half("b.npy", 1100..1500);
    for (input, out) in [("a.npy", "a.npz"), ("b.npy", "b.npz"), ("x.npy", "x.npz")] {
        run(&folder, &["moments", input, "--out", out]);
    }
    run(&folder, &["merge", "a.npz", "b.npz", "--out", "ab.npz"]);
    run(&folder, &["merge", "b.npz", "a.npz", "--out", "ba.npz"]);
    run(&folder, &["moments", "a.npy", "b.npy", "--out", "both.npz"]);
    let bytes = |name: &str| fs::read(folder.join(name)).expect("it was written");
    assert_eq!(bytes("ab.npz"), bytes("ba.npz"));
    assert_eq!(bytes("both.npz"), bytes("x.npz"));
    assert_eq!(moments(&folder, "ab.npz").sums, moments(&folder, "x.npz").sums);
    let said = refusal(&folder, &["merge", "ab.npz", "b.npz", "--out", "no.npz"]);
    assert!(said.contains("twice") && said.contains("b.npz"), "{said}");
    run(&folder, &["moments", "b.npy", "--gray", "--out", "gray.npz"]);
    let said = refusal(&folder, &["merge", "a.npz", "gray.npz", "--out", "no.npz"]);
    assert!(said.contains("“--gray”"), "{said}");
    let said = refusal(&folder, &["merge", "a.npz", "a.npy", "--out", "no.npz"]);
    assert!(said.contains("no file of moments"), "{said}");
    assert!(!folder.join("no.npz").exists());
}

#[test]
fn numbers_without_a_range_and_other_inputs_are_refused() {
    let folder = folder("refused");
    let floats: Vec<u8> = (0..2 * N_FEATURES).flat_map(|it| (it as f32).to_le_bytes()).collect();
    fs::write(folder.join("f.npy"), npy("<f4", "2, 4, 3", &floats)).expect("cargo's folder can be written");
    assert!(refusal(&folder, &["moments", "f.npy", "--out", "m.npz"]).contains("--range"));
    run(&folder, &["moments", "f.npy", "--range", "0,65535", "--out", "m.npz"]);
    let file = moments(&folder, "m.npz");
    let expected: Vec<i64> = (0..N_FEATURES as i64).map(|it| 2 * it + N_FEATURES as i64).collect();
    assert_eq!((file.sums.sums(), file.preparation.as_str()), (&expected[..], "--range 0,65535"));
    fs::create_dir(folder.join("arrays")).expect("cargo's folder can be written");
    fs::copy(folder.join("f.npy"), folder.join("arrays/f.npy")).expect("it is there");
    assert!(refusal(&folder, &["moments", "arrays", "--out", "n.npz"]).contains("one by one"));
    assert!(refusal(&folder, &["moments", "--out", "n.npz"]).contains("Name what"));
    assert!(refusal(&folder, &["moments", "f.npy"]).contains("--out"));
    assert!(refusal(&folder, &["merge", "--out", "n.npz"]).contains("Name the files"));
    assert!(!folder.join("n.npz").exists() && !folder.join("m.npz.partial").exists());
}

/// Bytes that are all 0 or 1 are truth, as they are where an array is read whole; an image without any light among others is not.
#[test]
fn truth_is_decided_over_the_whole_array() {
    let folder = folder("truth");
    let mut pixels: Vec<u8> = (0..2000 * N_FEATURES).map(|at| value(at) % 2).collect();
    let write = |pixels: &[u8]| fs::write(folder.join("x.npy"), npy("|u1", "2000, 4, 3", pixels)).expect("written");
    write(&pixels);
    run(&folder, &["moments", "x.npy", "--out", "truth.npz"]);
    let as_truth: Vec<u8> = pixels.iter().map(|value| value * 255).collect();
    assert_sums(&moments(&folder, "truth.npz"), &as_truth.chunks(N_FEATURES).collect::<Vec<_>>());
    pixels[1999 * N_FEATURES] = 2;
    write(&pixels);
    run(&folder, &["moments", "x.npy", "--out", "bytes.npz"]);
    assert_sums(&moments(&folder, "bytes.npz"), &pixels.chunks(N_FEATURES).collect::<Vec<_>>());
}

/// Killed or interrupted once something was kept, it goes on from there and gives the bytes of an unbroken run.
#[cfg(unix)]
#[test]
fn a_run_that_was_ended_goes_on() {
    for signal in ["-KILL", "-INT"] {
        let folder = folder(&format!("ended{signal}"));
        let mut n_images = 20_000;
        // More work from try to try, until it is caught at it.
        loop {
            assert!(n_images < 1_000_000, "never caught under way");
            arrays(&folder, n_images);
            let order = ["moments", "x.npy", "--labels", "y.npy", "--sample", "5", "--checkpoint", "64", "--out"];
            run(&folder, &[&order[..], &["whole.npz"]].concat());
            let order = [&order[..], &["m.npz"]].concat();
            let partial = folder.join("m.npz.partial");
            let mut child = command(&folder, &order).stderr(Stdio::piped()).spawn().expect("the program starts");
            while !partial.exists() && child.try_wait().expect("it can be asked").is_none() {
                std::thread::yield_now();
            }
            let _ = Command::new("kill").args([signal, &child.id().to_string()]).status().expect("kill runs");
            let output = child.wait_with_output().expect("it ends");
            if output.status.success() {
                fs::remove_file(folder.join("m.npz")).expect("it was written");
                n_images *= 2;
                continue;
            }
            if signal == "-INT" {
                let said = String::from_utf8_lossy(&output.stderr);
                assert_eq!(output.status.code(), Some(130), "{said}");
                assert!(said.contains("m.npz.partial") && said.contains("goes on"), "{said}");
            }
            assert!(partial.exists() && !folder.join("m.npz").exists());
            let other = [&order[..], &["--seed", "1"]].concat();
            assert!(refusal(&folder, &other).contains("another run"), "with another seed");
            let unfinished = refusal(&folder, &["merge", "m.npz.partial", "--out", "no.npz"]);
            assert!(unfinished.contains("not finished"), "{unfinished}");
            run(&folder, &order);
            let bytes = |name: &str| fs::read(folder.join(name)).expect("it was written");
            assert!(bytes("m.npz") == bytes("whole.npz"), "the same bytes");
            assert!(!partial.exists());
            break;
        }
    }
}

/// `examples/dask/moments.py` on a cluster of two workers; `None`, with a line that says so, without Python or Dask.
fn by_dask(folder: &Path, arguments: &[&str]) -> Option<()> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let command = |arguments: &[&str]| {
        let mut command = Command::new(&python);
        command.current_dir(folder).args(arguments);
        // Where `cargo xtask test` has put it.
        if let Some(dask) = std::env::var_os("SUBSPACE_LAB_DASK") {
            command.env("PYTHONPATH", dask);
        }
        command
    };
    let there = command(&["-c", "import dask.array, dask.bag, distributed, numpy, PIL"]).output();
    if !there.is_ok_and(|it| it.status.success()) {
        println!("skipped: `{python}` has no Dask; `cargo xtask test` installs it where Python has pip");
        return None;
    }
    let script = sets::root().join("examples/dask/moments.py");
    let script = script.to_str().expect("text");
    let output = command(&[&[script], arguments].concat()).output().expect("Python starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(())
}

/// Every array as it lies in an archive: name, and its file less what the header is filled up with.
fn members(file: &Path) -> Vec<(String, String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(File::open(file).expect("it was written")).expect("an archive");
    let n_members = archive.len();
    let member = |position| {
        let mut member = archive.by_index(position).expect("a member");
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut member, &mut bytes).expect("stored");
        let n_header = usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
        let entries = bytes.split_off(10 + n_header);
        let header = String::from_utf8_lossy(&bytes[10..]).trim_end().to_owned();
        (member.name().expect("text").to_string(), header, entries)
    };
    (0..n_members).map(member).collect()
}

#[test]
fn a_cluster_of_two_workers_writes_the_same_arrays() {
    let folder = folder("dask");
    arrays(&folder, 5000);
    pictures(&folder);
    let sorted = |name: &str| members(&folder.join(name));
    for (name, native, dask) in [
        ("x", &["x.npy", "--labels", "y.npy"][..], &["x.npy", "--labels", "y.npy", "--chunk", "700"][..]),
        ("plain", &["x.npy"], &["x.npy", "--chunk", "1250"]),
        ("p", &["pictures", "--size", "8"], &["pictures", "--size", "8", "--chunk", "9"]),
    ] {
        let (native_out, dask_out) = (format!("{name}.npz"), format!("{name}-dask.npz"));
        let Some(()) = by_dask(&folder, &[dask, &["--out", &dask_out]].concat()) else { return };
        run(&folder, &[&["moments"], native, &["--out", &native_out]].concat());
        assert!(sorted(&native_out) == sorted(&dask_out), "{name}");
        // What they have of the same images is one part.
        assert!(refusal(&folder, &["merge", &native_out, &dask_out, "--out", "no.npz"]).contains("twice"));
    }
}

#[test]
fn moments_among_other_files_are_no_images_by_their_sample() {
    let folder = folder("among");
    pictures(&folder);
    run(&folder, &["moments", "pictures", "--out", "m.npz", "--size", "8", "--sample", "6"]);
    fs::rename(folder.join("m.npz"), folder.join("pictures/m.npz")).expect("cargo's folder can be written");
    let output = output(&folder, &["analyse", "pictures", "--size", "8"]);
    let (shown, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(shown.contains("60 analysed, 0 held out") && shown.contains("8 x 8 pixels, RGB"), "{shown}");
    assert!(told.contains("m.npz: moments of images, not images; open it alone"), "{told}");
}

/// The figures of a report, each by what it is of.
fn figures(report: &str) -> Vec<(String, f64)> {
    let figure = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        (cells[..3].join(","), cells[3].parse().expect("a number"))
    };
    report.lines().skip(1).map(figure).collect()
}

#[test]
fn a_file_of_moments_is_analysed_as_its_images_and_goes_into_a_session() {
    let folder = folder("analysed");
    pictures(&folder);
    run(&folder, &["moments", "pictures", "--out", "m.npz", "--size", "8"]);
    let of_images =
        run(&folder, &["report", "pictures", "--size", "8", "--noise", "gaussian:sigma=0.3", "--format", "csv"]);
    let of_moments = run(&folder, &["report", "m.npz", "--noise", "gaussian:sigma=0.3", "--format", "csv"]);
    let (of_images, of_moments) = (figures(&of_images), figures(&of_moments));
    assert!(of_images.len() > 40 && of_moments.len() == of_images.len(), "{of_moments:?}");
    for ((of_image, image), (of_moment, moment)) in of_images.iter().zip(&of_moments) {
        // Fewer images than features: one is by the Gram matrix, the other by the covariance.
        assert!(of_image == of_moment && (image - moment).abs() < 1e-12, "{of_image}: {image}, {of_moment}: {moment}");
    }

    run(&folder, &["export", "m.npz", "--as", "session", "--out", "m.session.zip"]);
    // Their first line has the short name, which a session's set gets after its content.
    let analysed = |file: &str| run(&folder, &["analyse", file]).split_once('\n').map(|(_, rest)| rest.to_owned());
    assert_eq!(analysed("m.session.zip"), analysed("m.npz"));
    let sentence = refusal(&folder, &["analyse", "m.npz", "--size", "8"]);
    assert!(sentence.contains("prepared before"), "{sentence}");
}
