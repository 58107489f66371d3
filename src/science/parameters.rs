//! Numbers that noises, grounds and readers take, read from specs ([`subspace_lab_vocabulary::spec`]).

pub use subspace_lab_vocabulary::Parameter;
use subspace_lab_vocabulary::spec;
use subspace_lab_words::{Code, Message, Tells, Words, t};

/// Why a value was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum ParameterError {
    /// There is no such parameter.
    UnknownKey {
        /// What was chosen.
        id: &'static str,
        /// As given.
        key: String,
        /// Keys that there are; may be empty.
        known: String,
    },
    /// A value is no number of its range.
    Value {
        /// The parameter.
        key: &'static str,
        /// As given.
        value: String,
        /// What the parameter is.
        meaning: Code,
        /// "a number" or "a whole number".
        kind: Code,
        /// Least value.
        min: f64,
        /// Largest value.
        max: f64,
    },
}

impl Tells for ParameterError {
    fn message(&self) -> Message {
        match self {
            Self::UnknownKey { id, key, known } if known.is_empty() => t!(parameter_no_keys, id = id, key = key),
            Self::UnknownKey { id, key, known } => t!(parameter_unknown_key, id = id, key = key, known = known),
            Self::Value { key, value, meaning, kind, min, max } => {
                t!(parameter_value, key = key, value = value, meaning = meaning, kind = kind, min = min, max = max)
            }
        }
    }
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
    read_values(id, parameters, spec::pairs(rest), None)
}

/// The same of keys with texts; `one_more` is a key that is named among those that there are.
pub(crate) fn read_values<'a>(
    id: &'static str,
    parameters: impl IntoIterator<Item = &'static Parameter>,
    pairs: impl Iterator<Item = (&'a str, &'a str)>,
    one_more: Option<&'static str>,
) -> Result<Vec<f64>, ParameterError> {
    let parameters: Vec<&Parameter> = parameters.into_iter().collect();
    let mut values: Vec<f64> = parameters.iter().map(|parameter| parameter.default).collect();
    for (key, text) in pairs {
        let unknown = || {
            let known: Vec<_> = parameters.iter().map(|it| it.key).chain(one_more).collect();
            ParameterError::UnknownKey { id, key: shortened(key), known: known.join(", ") }
        };
        let position = parameters.iter().position(|it| it.key == key).ok_or_else(unknown)?;
        values[position] = read(parameters[position], text)?;
    }
    Ok(values)
}

/// What is quoted in a message.
pub fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

/// The value that a text gives a parameter.
///
/// # Errors
/// [`ParameterError::Value`] if it is no number of its range.
fn read(parameter: &Parameter, text: &str) -> Result<f64, ParameterError> {
    // The sum takes the sign from a negative zero.
    parameter.number(text).map(|number| number + 0.0).ok_or_else(|| ParameterError::Value {
        key: parameter.key,
        value: shortened(text),
        meaning: parameter.meaning,
        kind: if parameter.is_whole { t!(parameter_whole_number) } else { t!(parameter_number) },
        min: parameter.min,
        max: parameter.max,
    })
}
