//! The file as the engine takes it.

use subspace_lab_protocol::NO_CLASS;
use subspace_lab_protocol::moment_set::Sample as SampleOfSet;
use subspace_lab_protocol::moment_set::{ClassMoments, MomentSet};
use subspace_lab_science::ClassSums;

use crate::{MomentsFile, Sample};

impl MomentsFile {
    /// As a set of this name for people; its short name is for whoever keeps it.
    pub fn into_set(self, title: &str) -> MomentSet {
        let sums = self.sums;
        let class = |ClassSums { name, n_images, sums }: &ClassSums| ClassMoments {
            name: name.clone(),
            n_images: *n_images,
            sums: sums.clone(),
        };
        let classes: Vec<ClassMoments> = sums.classes().iter().map(class).collect();
        let sample = self.sample.map(|sample| of_sample(&sample, &classes)).unwrap_or_default();
        MomentSet {
            name: "moments".to_owned(),
            title: title.to_owned(),
            shape: sums.shape(),
            depth: sums.depth(),
            max_value: sums.max_value(),
            n_images: sums.n_images(),
            sums: sums.sums().to_vec(),
            products: sums.products().to_vec(),
            classes,
            sample,
            plan: Vec::new(),
        }
    }
}

/// Its images have no names: they are numbered.
fn of_sample(sample: &Sample, classes: &[ClassMoments]) -> SampleOfSet {
    let n_images = sample.n_images();
    let mut pixels = Vec::new();
    sample.pixels.values().append_bytes(&mut pixels);
    let position = |name: &Option<String>| {
        let name = name.as_ref()?;
        classes.binary_search_by(|class| class.name.cmp(name)).ok()?.try_into().ok()
    };
    SampleOfSet {
        pixels,
        image_names: (1..=n_images).map(|number| number.to_string()).collect(),
        classes: classes.iter().map(|class| class.name.clone()).collect(),
        class_idx: if classes.is_empty() {
            Vec::new()
        } else {
            sample.classes.iter().map(|name| position(name).unwrap_or(NO_CLASS)).collect()
        },
        is_lossy: vec![false; n_images],
    }
}
