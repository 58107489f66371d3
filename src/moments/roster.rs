//! Classes and split of images before a pixel of them is read: the intake's own rules, on files that stand in for the images.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;

use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::intake::{ColorMode, Preparation};
use subspace_lab_protocol::{NO_CLASS, PixelSet};
use subspace_lab_words::Tells;

use super::Prepared;
use crate::driver::Failure;
use crate::input::{Wishes, add_list, preparation, unreadable};

/// A picture of one grey pixel.
const PICTURE: &[u8] = b"P5 1 1 255\n\x07";

/// What is known of each image by its name.
#[derive(Default)]
pub(crate) struct Roster {
    images: HashMap<String, (Option<u16>, bool)>,
    classes: Vec<String>,
}

impl Roster {
    /// Of the files of a folder. `lists` are those that say something of the others, with their bytes.
    pub(crate) fn of_files(input: &Path, wishes: &Wishes, files: &[String], lists: &[String]) -> Result<Self, Failure> {
        let mut intake = intake(wishes)?;
        for name in files {
            add(&mut intake, name, PICTURE);
        }
        for name in lists {
            let file = input.join(name);
            let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
            add(&mut intake, name, &bytes);
        }
        Self::finish(intake, input, wishes)
    }

    /// Of the images of an array; nothing is known of them where neither labels nor a split were asked for.
    pub(crate) fn of_array(input: &Path, wishes: &Wishes, n_images: u64) -> Result<Self, Failure> {
        let choices = &wishes.choices;
        if choices.labels.is_none() && choices.split.is_none() && wishes.held_out_share == 0.0 {
            return Ok(Self::default());
        }
        let mut intake = intake(wishes)?;
        let mut header = format!("{{'descr': '|u1', 'fortran_order': False, 'shape': ({n_images}, 1, 1), }}");
        let n_fill = (64 - (10 + header.len() + 1) % 64) % 64;
        header.extend(std::iter::repeat_n(' ', n_fill).chain(['\n']));
        let mut bytes = [&b"\x93NUMPY\x01\0"[..], &(header.len() as u16).to_le_bytes(), header.as_bytes()].concat();
        bytes.resize(bytes.len() + n_images as usize, 7);
        let name = input.file_name().unwrap_or(input.as_os_str()).to_string_lossy();
        add(&mut intake, &name, &bytes);
        Self::finish(intake, input, wishes)
    }

    /// Class and whether it is held out, of an image or of the file that it is in; `None` of one that is left out.
    pub(crate) fn of(&self, name: &str) -> Option<(Option<&str>, bool)> {
        let file = || name.rsplit_once('#').and_then(|(file, _)| self.images.get(file));
        let &(class, is_held_out) = self.images.get(name).or_else(file)?;
        Some((class.and_then(|class| self.classes.get(usize::from(class))).map(String::as_str), is_held_out))
    }

    /// Says of the images of some files what is known, and takes out those that are left out.
    pub(crate) fn apply(&self, set: PixelSet, end: u64) -> Prepared {
        let PixelSet { shape, depth, max_value, mut pixels, image_names, .. } = set;
        let n_bytes = shape.n_features() * depth.n_bytes();
        let (mut names, mut classes, mut is_held_out) = (Vec::new(), Vec::new(), Vec::new());
        for (position, name) in image_names.into_iter().enumerate() {
            let Some((class, is_held)) = self.of(&name) else { continue };
            pixels.copy_within(position * n_bytes..(position + 1) * n_bytes, names.len() * n_bytes);
            classes.push(class.map(str::to_owned));
            is_held_out.push(is_held);
            names.push(name);
        }
        pixels.truncate(names.len() * n_bytes);
        Prepared { shape, depth, max_value, pixels, names, classes, is_held_out, end }
    }

    fn finish(mut intake: Intake, input: &Path, wishes: &Wishes) -> Result<Self, Failure> {
        for choice in [&wishes.choices.labels, &wishes.choices.split].into_iter().flatten() {
            add_list(&mut intake, input, choice)?;
        }
        let (set, _) = intake.finish("roster").map_err(|error| Failure::Input(error.message()))?;
        let PixelSet { image_names, classes, class_idx, n_train, .. } = set;
        let images = image_names.into_iter().enumerate().map(|(position, name)| {
            let class = class_idx.get(position).copied().filter(|&class| class != NO_CLASS);
            (name, (class, position >= n_train as usize))
        });
        Ok(Self { images: images.collect(), classes })
    }
}

/// As the images will be read, but in the size in which the files that stand in are, and as many as there are.
fn intake(wishes: &Wishes) -> Result<Intake, Failure> {
    let mut own = preparation(wishes);
    own.choices.range = None;
    let own = Preparation { size_px: None, keeps_arrays: true, color: ColorMode::Gray, row_shape: None, ..own };
    let limits =
        Limits { prepared_bytes: u64::MAX >> 1, n_files: u32::MAX, array_bytes: u64::MAX >> 1, ..Limits::default() };
    Intake::new(own, limits).map_err(|error| Failure::Input(error.message()))
}

fn add(intake: &mut Intake, name: &str, bytes: &[u8]) {
    // Nobody hears of these, so nobody breaks.
    let _ = intake.add(name, bytes, &mut |_| ControlFlow::Continue(()));
}
