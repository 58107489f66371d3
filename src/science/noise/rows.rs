//! # Masking whole rows
//!
//! Definition: each row of the image is set to the mean image with probability `ratio`, or a fixed count of them is; see
//! the patch masks. M1 and M2 are theirs, the blocks being the rows.

use super::mask::{APART, FIXED};
use super::masking::Lines;
use super::{NoiseInfo, ratio};
use subspace_lab_words::t;

pub(super) static ROWS: Lines = Lines {
    info: &NoiseInfo {
        id: "rows",
        title: t!(noises_rows),
        summary: t!(noises_rows_summary),
        is_estimated: false,
        takes_grid: false,
        parameters: &[ratio(t!(noises_rows_ratio_meaning), 0.75), APART, FIXED],
    },
    line: |row, _| row,
};
