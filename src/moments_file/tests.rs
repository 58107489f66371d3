//! What is written is read the same; parts are the whole; what is damaged is refused.

use std::io::{Cursor, Read, Write};

use subspace_lab_science::steps::untold;
use subspace_lab_science::{Depth, ImageShape, Pixels, SumsError, Values};
use subspace_lab_words::t;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::*;

const SHAPE: ImageShape = ImageShape { n_channels: 1, height_px: 2, width_px: 3 };
const N_FEATURES: usize = 6;
const CLASSES: [Option<&str>; 3] = [Some("b"), None, Some("ä")];

fn bytes(n_images: usize) -> Vec<u8> {
    (0..n_images * N_FEATURES).map(|it| (it * it * 31 % 253) as u8).collect()
}

fn add(
    gathering: &mut Gathering,
    pixels: Values<'_>,
    first: usize,
    held_out: &[usize],
) -> Result<(), MomentsFileError> {
    let n_images = pixels.len() / N_FEATURES;
    let all = first..first + n_images;
    let classes: Vec<Option<&str>> = all.clone().map(|it| CLASSES[it % 3]).collect();
    let is_held_out: Vec<bool> = all.clone().map(|it| held_out.contains(&it)).collect();
    let ranks: Vec<u64> = all.map(|it| (it as u64 * 7919) % 101).collect();
    let max_value = pixels.depth().max();
    let batch = Batch { shape: SHAPE, max_value, pixels, classes: &classes, is_held_out: &is_held_out, ranks: &ranks };
    untold(async |steps| gathering.add(batch, steps).await)
}

/// Images in batches that end at these positions.
fn gathered(pixels: &[u8], n_sample: usize, ends: &[usize]) -> Gathering {
    let mut gathering = Gathering::new(SHAPE, Depth::Eight, 255, n_sample);
    let mut first = 0;
    for &end in ends {
        let values = Values::Eight(&pixels[first * N_FEATURES..end * N_FEATURES]);
        add(&mut gathering, values, first, &[3, 90]).expect("images of one kind");
        first = end;
    }
    gathering
}

fn file(pixels: &[u8], n_sample: usize, ends: &[usize]) -> MomentsFile {
    MomentsFile::of_run(gathered(pixels, n_sample, ends), "--size 8".into()).expect("images")
}

fn written(file: &MomentsFile) -> Vec<u8> {
    write(file, Cursor::new(Vec::new())).expect("memory").into_inner()
}

fn read_back(bytes: &[u8]) -> Result<MomentsFile, MomentsFileError> {
    read(Cursor::new(bytes), MAX_BYTES)
}

#[test]
fn what_is_written_is_read_the_same() {
    let pixels = bytes(100);
    for n_sample in [0, 4] {
        let file = file(&pixels, n_sample, &[100]);
        assert_eq!(file.sums.n_images(), if n_sample == 0 { 98 } else { 96 });
        assert_eq!(read_back(&written(&file)), Ok(file));
    }
}

#[test]
fn neither_sums_nor_sample_depend_on_the_batches() {
    let pixels = bytes(100);
    let whole = file(&pixels, 5, &[100]);
    assert_eq!(file(&pixels, 5, &[1, 2, 50, 99, 100]), whole);
    // Those that are held out come first.
    let sample = whole.sample.expect("a sample");
    assert_eq!(sample.n_images(), 5);
    let image = |it: usize| &pixels[it * N_FEATURES..][..N_FEATURES];
    let Pixels::Eight(values) = &sample.pixels else { panic!("of 8 bits") };
    let ranks = [3, 90].map(|it| (it * 7919 % 101, it));
    let (first, second) = if ranks[0] < ranks[1] { (3, 90) } else { (90, 3) };
    assert_eq!([&values[..N_FEATURES], &values[N_FEATURES..2 * N_FEATURES]], [image(first), image(second)]);
}

#[test]
fn a_run_goes_on_where_it_was_stopped() {
    let pixels = bytes(100);
    for n_sample in [0, 5] {
        let partial = Partial {
            gathering: gathered(&pixels, n_sample, &[40]),
            preparation: "--size 8".into(),
            order: "moments".into(),
            n_done: [1, 40],
        };
        let stored = write_partial(&partial, Cursor::new(Vec::new())).expect("memory").into_inner();
        assert_eq!(read_back(&stored), Err(MomentsFileError::Unfinished));
        let mut read = read_partial(Cursor::new(&stored), MAX_BYTES).expect("in order");
        assert_eq!(read, partial);
        add(&mut read.gathering, Values::Eight(&pixels[40 * N_FEATURES..]), 40, &[3, 90]).expect("of one kind");
        let whole = MomentsFile::of_run(read.gathering, read.preparation).expect("images");
        assert_eq!(written(&whole), written(&file(&pixels, n_sample, &[100])));
    }
}

#[test]
fn parts_add_up_to_the_whole() {
    let pixels = bytes(100);
    let part = |from: usize, to: usize| {
        let mut gathering = Gathering::new(SHAPE, Depth::Eight, 255, 0);
        add(&mut gathering, Values::Eight(&pixels[from * N_FEATURES..to * N_FEATURES]), from, &[])
            .expect("of one kind");
        MomentsFile::of_run(gathering, String::new()).expect("images")
    };
    let whole = part(0, 100);
    let (mut one, mut other) = (part(0, 37), part(37, 100));
    one.merge(part(37, 100)).expect("of one set");
    other.merge(part(0, 37)).expect("of one set");
    assert_eq!(one, other);
    assert_eq!((&one.sums, one.parts.len()), (&whole.sums, 2));
    let twice = one.merge(part(0, 37)).expect_err("counted twice");
    assert_eq!(twice, MomentsFileError::Twice { part: part(0, 37).parts[0].clone() });
    let otherwise = MomentsFile { preparation: "--gray".into(), ..part(40, 50) };
    assert!(matches!(one.merge(otherwise), Err(MomentsFileError::Preparations { .. })));
}

/// A 255th is 257 of 65535, in batches and in files.
#[test]
fn images_of_eight_bits_join_those_of_sixteen() {
    let pixels = bytes(60);
    let deep: Vec<u16> = pixels.iter().map(|&value| u16::from(value) * 257).collect();
    let (half, half_deep) = (&pixels[..30 * N_FEATURES], &deep[30 * N_FEATURES..]);
    let of = |parts: &[(Values<'_>, usize)], depth: Depth| {
        let mut gathering = Gathering::new(SHAPE, depth, depth.max(), 4);
        parts.iter().for_each(|&(values, first)| add(&mut gathering, values, first, &[3]).expect("one kind"));
        MomentsFile::of_run(gathering, String::new()).expect("images")
    };
    let whole = of(&[(Values::Sixteen(&deep), 0)], Depth::Sixteen);
    assert_eq!(of(&[(Values::Eight(half), 0), (Values::Sixteen(half_deep), 30)], Depth::Eight), whole);
    assert_eq!(of(&[(Values::Sixteen(half_deep), 30), (Values::Eight(half), 0)], Depth::Sixteen), whole);
    for is_first_deep in [true, false] {
        let parts =
            [of(&[(Values::Eight(half), 0)], Depth::Eight), of(&[(Values::Sixteen(half_deep), 30)], Depth::Sixteen)];
        let [mut one, other] = if is_first_deep {
            let [a, b] = parts;
            [b, a]
        } else {
            parts
        };
        one.merge(other).expect("of one set");
        assert_eq!(one.sums.depth(), Depth::Sixteen);
        // Four images of each part are in its sample.
        assert_eq!((one.sums.n_images(), one.sample.map(|it| it.n_images())), (52, Some(8)));
    }
    let mut wide = Gathering::new(ImageShape { width_px: 2, ..SHAPE }, Depth::Eight, 255, 0);
    let refused = add(&mut wide, Values::Eight(half), 0, &[]);
    assert_eq!(refused, Err(SumsError::Different { what: t!(sums_shape) }.into()));
}

/// As `hashlib.sha256` has it of the numbers as `struct.pack` writes them.
#[test]
fn a_fingerprint_is_what_any_program_makes_of_the_sums() {
    let mut gathering = Gathering::new(ImageShape { n_channels: 1, height_px: 1, width_px: 1 }, Depth::Eight, 255, 0);
    let batch = Batch {
        shape: ImageShape { n_channels: 1, height_px: 1, width_px: 1 },
        max_value: 255,
        pixels: Values::Eight(&[3, 5]),
        classes: &[Some("ä"), None],
        is_held_out: &[false; 2],
        ranks: &[0; 2],
    };
    untold(async |steps| gathering.add(batch, steps).await).expect("images");
    let file = MomentsFile::of_run(gathering, String::new()).expect("images");
    assert_eq!(file.parts, ["0dd6b0e7b84261e7d0d7ac8cfecc796e48e407b66942cde70128e376cb5c3e69"]);
}

/// A file with one member in place of another.
fn with(bytes: &[u8], name: &str, contents: Option<&[u8]>) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for position in 0..archive.len() {
        let mut member = archive.by_index(position).expect("a member");
        let member_name = member.name().expect("text").to_string();
        let mut own = Vec::new();
        member.read_to_end(&mut own).expect("stored");
        let contents = if member_name == format!("{name}.npy") { contents } else { Some(&own[..]) };
        if let Some(contents) = contents {
            out.start_file(member_name, SimpleFileOptions::default()).expect("memory");
            out.write_all(contents).expect("memory");
        }
    }
    out.finish().expect("memory").into_inner()
}

fn npy(header: &str, entries: &[u8]) -> Vec<u8> {
    [&b"\x93NUMPY\x01\0"[..], &(header.len() as u16).to_le_bytes(), header.as_bytes(), entries].concat()
}

#[test]
fn other_versions_and_damaged_members_are_refused_with_what_to_do() {
    let whole = written(&file(&bytes(20), 2, &[20]));
    let number = |n: i64| npy("{'descr': '<i8', 'fortran_order': False, 'shape': (), }\n", &n.to_le_bytes());
    // Packed, as other programs may have it.
    assert_eq!(read_back(&with(&whole, "none", None)), read_back(&whole));
    let refused = |bytes: &[u8]| read_back(bytes).expect_err("refused");
    assert_eq!(refused(b"PK"), MomentsFileError::NotMoments);
    assert_eq!(refused(&with(&whole, "version", None)), MomentsFileError::NotMoments);
    assert_eq!(refused(&with(&whole, "version", Some(&number(2)))), MomentsFileError::OtherVersion { version: 2 });
    for name in ["shape", "bits", "max_value", "n", "sum", "class_counts", "class_sums", "parts", "preparation"] {
        assert_eq!(refused(&with(&whole, name, None)), MomentsFileError::Member { name }, "{name}");
        let float = npy("{'descr': '<f8', 'fortran_order': False, 'shape': (), }\n", &[0; 8]);
        assert_eq!(refused(&with(&whole, name, Some(&float))), MomentsFileError::Member { name }, "{name}");
    }
    let claims = |header: &str| refused(&with(&whole, "products", Some(&npy(header, &[0; 8]))));
    let member = MomentsFileError::Member { name: "products" };
    assert_eq!(claims("{'descr': '<i8', 'fortran_order': False, 'shape': (21,), }\n"), member);
    assert_eq!(claims("{'descr': '<i8', 'fortran_order': False, 'shape': (18446744073709551615,), }\n"), member);
    assert_eq!(claims("{'descr': '<i8', 'fortran_order': True, 'shape': (21,), }\n"), member);
    // More than memory has, said before any of it is taken.
    let vast: Vec<u8> = [1_i64, 60_000, 60_000].iter().flat_map(|n| n.to_le_bytes()).collect();
    let vast = npy("{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }\n", &vast);
    assert_eq!(refused(&with(&whole, "shape", Some(&vast))), MomentsFileError::Member { name: "sum" });
    let few = read(Cursor::new(&whole), 200).expect_err("refused");
    assert!(matches!(few, MomentsFileError::TooLarge { max_bytes: 200, .. }), "{few:?}");
    for said in [MomentsFileError::NotMoments, MomentsFileError::Unfinished, MomentsFileError::NoImages, few] {
        assert!(said.to_string().ends_with('.') && said.to_string().contains("; "), "{said}");
    }
}

/// Any damage gives an error or what was there, and never ends otherwise.
#[test]
fn damage_never_panics() {
    let whole = written(&file(&bytes(20), 2, &[20]));
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        let _ = (read_back(&damaged), read_back(&whole[..at]));
    }
}
