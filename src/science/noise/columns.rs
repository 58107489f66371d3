//! # Masking whole columns
//!
//! Definition: each column of the image is set to the mean image with probability `ratio`, or a fixed count of them is; see
//! the patch masks. M1 and M2 are theirs, the blocks being the columns.

use super::mask::{APART, FIXED};
use super::masking::Lines;
use super::{NoiseInfo, ratio};

pub(super) static COLUMNS: Lines = Lines {
    info: &NoiseInfo {
        id: "columns",
        title: "Columns",
        summary: "whole columns of pixels are replaced by the mean image",
        is_estimated: false,
        takes_grid: false,
        parameters: &[ratio("the share of columns dropped", 0.75), APART, FIXED],
    },
    line: |_, column| column,
};
