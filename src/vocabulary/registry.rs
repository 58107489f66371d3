//! What entries of registries are called and take. Texts and lists are static where an entry is declared, and owned where its
//! description has travelled; what people read are codes of messages.

use subspace_lab_words::Code;

/// One number that a noise, a ground or a reader takes.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Parameter<Text = &'static str> {
    /// As in specs.
    pub key: Text,
    /// Beside a control.
    pub title: Code,
    /// What it is, with its unit.
    pub meaning: Code,
    /// Unit of the value, as written after it; empty for a pure number.
    pub unit: Text,
    /// Least value.
    pub min: f64,
    /// Largest value.
    pub max: f64,
    /// What one press of plus or minus adds.
    pub step: f64,
    /// Whether it has to be a whole number.
    pub is_whole: bool,
    /// The value where a spec leaves it out.
    pub default: f64,
}

impl<Text> Parameter<Text> {
    /// The number that a text gives it; `None` if that is none of its range.
    pub fn number(&self, text: &str) -> Option<f64> {
        let is_possible = |n: &f64| (self.min..=self.max).contains(n) && (!self.is_whole || n.fract() == 0.0);
        text.trim().parse::<f64>().ok().filter(is_possible)
    }
}

impl Parameter {
    /// Yes (1) or no (0); no where a spec leaves it out.
    pub const fn switch(key: &'static str, title: Code, meaning: Code) -> Self {
        Self { key, title, meaning, unit: "", min: 0.0, max: 1.0, step: 1.0, is_whole: true, default: 0.0 }
    }

    /// With texts of its own.
    pub fn owned(&self) -> Parameter<String> {
        let &Self { key, title, meaning, unit, min, max, step, is_whole, default } = self;
        let [key, unit] = [key, unit].map(str::to_owned);
        Parameter { key, title, meaning, unit, min, max, step, is_whole, default }
    }
}

/// A kind of noise.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NoiseInfo<Text = &'static str, Parameters = &'static [Parameter]> {
    /// As in specs.
    pub id: Text,
    /// On a button.
    pub title: Code,
    /// One line for people: what happens to an image.
    pub summary: Code,
    /// Whether its moments are estimated from draws.
    pub is_estimated: bool,
    /// Whether it takes a drawn pattern, the key `drop`: 16 hexadecimal digits, two for each of 8 rows, leftmost cell first.
    pub takes_grid: bool,
    /// In the order of their values.
    pub parameters: Parameters,
}

impl NoiseInfo {
    /// With texts of its own.
    pub fn owned(&self) -> NoiseInfo<String, Vec<Parameter<String>>> {
        let &Self { id, title, summary, is_estimated, takes_grid, parameters } = self;
        let id = id.to_owned();
        let parameters = parameters.iter().map(Parameter::owned).collect();
        NoiseInfo { id, title, summary, is_estimated, takes_grid, parameters }
    }
}

/// A kind of reader.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReaderInfo<Text = &'static str, Parameters = &'static [Parameter]> {
    /// As in specs.
    pub id: Text,
    /// On a button.
    pub title: Code,
    /// What it does, in one sentence.
    pub summary: Code,
    /// Whether it tells of epochs.
    pub has_epochs: bool,
    /// In the order of their values.
    pub parameters: Parameters,
}

impl ReaderInfo {
    /// With texts of its own.
    pub fn owned(&self) -> ReaderInfo<String, Vec<Parameter<String>>> {
        let &Self { id, title, summary, has_epochs, parameters } = self;
        let id = id.to_owned();
        ReaderInfo { id, title, summary, has_epochs, parameters: parameters.iter().map(Parameter::owned).collect() }
    }
}
