//! Softmax cross-entropy.

/// Mean over the images of -log softmax(logits)[class], in nats; `d_logits` becomes its derivative.
///
/// `logits` is `(n, n_classes)` row after row, `class_idx` `(n)`.
pub fn cross_entropy(logits: &[f32], class_idx: &[u16], n_classes: usize, d_logits: &mut Vec<f32>) -> f64 {
    d_logits.clear();
    let share = 1.0 / class_idx.len() as f32;
    let mut loss = 0.0;
    for (logits, &class_idx) in logits.chunks_exact(n_classes).zip(class_idx) {
        // Less the largest, so that nothing overflows.
        let largest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let start = d_logits.len();
        d_logits.extend(logits.iter().map(|logit| libm::expf(logit - largest)));
        let row = &mut d_logits[start..];
        let sum: f32 = row.iter().sum();
        let class_idx = usize::from(class_idx);
        loss += f64::from(libm::logf(sum)) - f64::from(logits[class_idx] - largest);
        row.iter_mut().for_each(|d| *d *= share / sum);
        row[class_idx] -= share;
    }
    loss / class_idx.len() as f64
}
