//! Numbers that noises and readers take, and the compact text of a choice: `id:key=value,key=value`, the same in links,
//! reports and on the command line.

/// One number that a noise or a reader takes.
#[derive(Debug)]
pub struct Parameter {
    /// As in specs.
    pub key: &'static str,
    /// Beside a control.
    pub title: &'static str,
    /// What it is, with its unit.
    pub meaning: &'static str,
    /// Unit of the value, as written after it; empty for a pure number.
    pub unit: &'static str,
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

/// Why a value was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// There is no such parameter.
    #[error("`{id}` has no `{key}`; it has {known}")]
    UnknownKey {
        /// What was chosen.
        id: &'static str,
        /// As given.
        key: String,
        /// Keys that there are.
        known: String,
    },
    /// A value is no number of its range.
    #[error("`{key}={value}` is not possible: {key} is {meaning}, {kind} from {min} to {max}")]
    Value {
        /// The parameter.
        key: &'static str,
        /// As given.
        value: String,
        /// What the parameter is.
        meaning: &'static str,
        /// "a number" or "a whole number".
        kind: &'static str,
        /// Least value.
        min: f64,
        /// Largest value.
        max: f64,
    },
}

/// The values that `rest`, such as `ratio=0.75,patch=4`, gives to the parameters of `id`; defaults where it says nothing.
///
/// # Errors
/// [`ParameterError`], naming what there is.
pub fn read_spec(
    id: &'static str,
    parameters: impl IntoIterator<Item = &'static Parameter>,
    rest: &str,
) -> Result<Vec<f64>, ParameterError> {
    let parameters: Vec<&Parameter> = parameters.into_iter().collect();
    let mut values: Vec<f64> = parameters.iter().map(|parameter| parameter.default).collect();
    for (key, text) in pairs(rest) {
        let position = parameters.iter().position(|it| it.key == key).ok_or_else(|| ParameterError::UnknownKey {
            id,
            key: shortened(key),
            known: known_keys(parameters.iter().copied(), None),
        })?;
        values[position] = parameters[position].read(text)?;
    }
    Ok(values)
}

/// Keys with the texts of their values, in order.
pub(crate) fn pairs(rest: &str) -> impl Iterator<Item = (&str, &str)> {
    rest.split(',').filter(|part| !part.is_empty()).map(|part| part.split_once('=').unwrap_or((part, "")))
}

pub(crate) fn known_keys<'a>(
    parameters: impl IntoIterator<Item = &'a Parameter>,
    one_more: Option<&'static str>,
) -> String {
    let keys: Vec<_> = parameters.into_iter().map(|it| it.key).chain(one_more).collect();
    if keys.is_empty() { "no parameters".to_owned() } else { keys.join(", ") }
}

/// What is quoted in a message.
pub(crate) fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

impl Parameter {
    /// Yes (1) or no (0); no where a spec leaves it out.
    pub(crate) const fn switch(key: &'static str, title: &'static str, meaning: &'static str) -> Self {
        Self { key, title, meaning, unit: "", min: 0.0, max: 1.0, step: 1.0, is_whole: true, default: 0.0 }
    }

    /// The value that a text gives it.
    ///
    /// # Errors
    /// [`ParameterError::Value`] if it is no number of its range.
    pub(crate) fn read(&self, text: &str) -> Result<f64, ParameterError> {
        let number = text.trim().parse::<f64>().ok();
        let is_possible = |n: &f64| (self.min..=self.max).contains(n) && (!self.is_whole || n.fract() == 0.0);
        // The sum takes the sign from a negative zero.
        number.filter(is_possible).map(|number| number + 0.0).ok_or_else(|| ParameterError::Value {
            key: self.key,
            value: shortened(text),
            meaning: self.meaning,
            kind: if self.is_whole { "a whole number" } else { "a number" },
            min: self.min,
            max: self.max,
        })
    }
}
