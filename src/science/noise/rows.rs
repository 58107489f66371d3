//! # Masking whole rows
//!
//! Definition: each row of the image is set to the mean image with probability `ratio`, or a fixed count of them is; see
//! the patch masks. M1 and M2 are theirs, the blocks being the rows.

use super::mask::{APART, FIXED};
use super::masking::Lines;
use super::{NoiseInfo, ratio};

pub(super) static ROWS: Lines = Lines {
    info: &NoiseInfo {
        id: "rows",
        title: "Rows",
        summary: "whole rows of pixels are replaced by the mean image",
        is_estimated: false,
        takes_grid: false,
        parameters: &[ratio("the share of rows dropped", 0.75), APART, FIXED],
    },
    line: |row, _| row,
};
