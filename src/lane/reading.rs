//! One reader on one subspace: trained, tested, counted.

use std::ops::ControlFlow;

use subspace_lab_perception::news::News;
use subspace_lab_perception::readers::Chosen;
use subspace_lab_protocol::lane::{Accuracy, Epoch, LaneEvent, Reading};

use crate::error::LaneError;
use crate::{estimate, material};

pub(crate) fn read(
    spec: &str,
    seed: u64,
    bytes: &[u8],
    emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
) -> Result<LaneEvent, LaneError> {
    let reader = Chosen::parse(spec)?;
    let material = material::open(bytes)?;
    estimate::check_reading(&reader, &material.card)?;
    let (train_class, actual) = material.class_idx.split_at(material.card.n_train as usize);
    let mut tell = |news| {
        emit(match news {
            News::Progress(progress) => LaneEvent::Progress(progress),
            News::Epoch { n_done, n_epochs, loss, predicted } => LaneEvent::Epoch(Epoch {
                n_done,
                n_epochs,
                loss,
                accuracy: Accuracy::of_classes(&predicted, actual),
                predicted,
            }),
        })
    };
    let task = material::task(&material, &mut tell)?;
    let ControlFlow::Continue(outcome) = reader.read(&task, seed, &mut tell) else {
        return Err(LaneError::Cancelled);
    };
    let n_classes = material.card.n_classes as usize;
    let mut confusion = vec![0_u32; n_classes * n_classes];
    for (&actual, &predicted) in actual.iter().zip(&outcome.predicted) {
        confusion[usize::from(actual) * n_classes + usize::from(predicted)] += 1;
    }
    let recalls = confusion.chunks_exact(n_classes).enumerate().map(|(class_idx, row)| {
        let n: u32 = row.iter().sum();
        (n > 0).then(|| f64::from(row[class_idx]) / f64::from(n))
    });
    Ok(LaneEvent::Read(Box::new(Reading {
        spec: reader.to_string(),
        seed,
        actual: actual.to_vec(),
        accuracy: Accuracy::of_classes(&outcome.predicted, actual),
        train_accuracy: outcome.train_predicted.map(|predicted| Accuracy::of_classes(&predicted, train_class)),
        recalls: recalls.collect(),
        confusion,
        predicted: outcome.predicted,
        choices: outcome.choices,
        fingerprint: outcome.fingerprint,
        card: material.card,
    })))
}
