//! A figure at every K, where it exists, with the margin of its estimate.

/// A figure at every K: at position K - 1 that of the first K components. Computed in f64, carried in f32.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Curve<T = f64> {
    /// The figure; `None` where it does not exist.
    pub values: Vec<Option<T>>,
    /// Half the width of its 95 % interval, empty where it is exact.
    pub margins: Vec<T>,
}

impl<T> Default for Curve<T> {
    fn default() -> Self {
        Self { values: Vec::new(), margins: Vec::new() }
    }
}

impl<T: Copy> Curve<T> {
    /// An exact figure that exists everywhere.
    pub fn exact(values: Vec<T>) -> Self {
        Self { values: values.into_iter().map(Some).collect(), margins: Vec::new() }
    }

    /// Only where `exists`.
    pub fn only(mut self, exists: &[bool]) -> Self {
        self.values.iter_mut().zip(exists).filter(|(_, exists)| !**exists).for_each(|(value, _)| *value = None);
        self
    }

    /// The figure at K with its margin, if both exist.
    pub fn at(&self, n_components: u32) -> Option<(T, Option<T>)> {
        let position = (n_components as usize).checked_sub(1)?;
        Some(((*self.values.get(position)?)?, self.margins.get(position).copied()))
    }
}

impl Curve {
    /// As it is carried.
    pub fn single(&self) -> Curve<f32> {
        let values = self.values.iter().map(|value| value.map(|value| value as f32));
        Curve { values: values.collect(), margins: self.margins.iter().map(|&margin| margin as f32).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_have_gaps_and_no_figure_at_no_component() {
        let gap = Curve::exact(vec![1.0, 2.0]).only(&[false, true]);
        assert_eq!([0, 1, 2, 3].map(|k| gap.at(k)), [None, None, Some((2.0, None)), None]);
        let wide = Curve { values: vec![Some(0.1)], margins: vec![0.2] };
        assert_eq!(wide.single().at(1), Some((0.1_f32, Some(0.2_f32))));
    }
}
