//! # Masking whole columns
//!
//! Definition: each column of the image is set to the mean image with probability `ratio`, or a fixed count of them is; see
//! the patch masks. M1 and M2 are theirs, the blocks being the columns.

use super::mask::{APART, FIXED};
use super::masking::Lines;
use super::{NoiseInfo, ratio};
use subspace_lab_words::t;

pub(super) static COLUMNS: Lines = Lines {
    info: &NoiseInfo {
        id: "columns",
        title: t!(noises_columns),
        summary: t!(noises_columns_summary),
        is_estimated: false,
        takes_grid: false,
        parameters: &[ratio(t!(noises_columns_ratio_meaning), 0.75), APART, FIXED],
    },
    line: |_, column| column,
};
