//! Controls and pictures that several views share.

pub(crate) mod closer;
pub(crate) mod defined;
pub(crate) mod dial;
pub(crate) mod no_sample;
pub(crate) mod pager;
pub(crate) mod parameter;
pub(crate) mod picture;
pub(crate) mod reach;
pub(crate) mod row;
pub(crate) mod said;
pub(crate) mod segmented;
pub(crate) mod stepper;
pub(crate) mod toggle;
