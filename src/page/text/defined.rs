//! A number with what it is.

/// One number with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Defined {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) definition: String,
}
