//! Sprite sheets: one image cut into equal tiles, row by row.

use crate::error::Refusal;
use crate::limits::Limits;
use crate::raster::Raster;
use crate::resize::Window;

/// The tiles of a sheet, which they must fill.
///
/// Tiles at the end of the last row that are all of one and the same value are filling, and left out.
pub(crate) fn tiles(raster: &Raster, tile_px: [u32; 2], limits: &Limits) -> Result<Vec<Window>, Refusal> {
    let (width, height) = raster.turned_size();
    let [tile_height, tile_width] = tile_px;
    if tile_height == 0 || tile_width == 0 || width % tile_width != 0 || height % tile_height != 0 {
        return Err(Refusal::Tiles { width: width.into(), height: height.into(), tile_px });
    }
    let (n_rows, n_columns) = (height / tile_height, width / tile_width);
    if u64::from(n_rows) * u64::from(n_columns) > limits.max_images() {
        return Err(Refusal::SetFull { max: limits.prepared_bytes });
    }
    let window = |row: u32, column: u32| Window {
        left: i64::from(column) * i64::from(tile_width),
        top: i64::from(row) * i64::from(tile_height),
        width: tile_width.into(),
        height: tile_height.into(),
    };
    let mut tiles: Vec<Window> =
        (0..n_rows).flat_map(|row| (0..n_columns).map(move |column| window(row, column))).collect();
    let filling = tiles.last().and_then(|&tile| raster.single_pixel(tile));
    let n_kept_at_least = tiles.len() + 1 - n_columns as usize;
    while filling.is_some()
        && tiles.len() > n_kept_at_least
        && tiles.last().and_then(|&tile| raster.single_pixel(tile)) == filling
    {
        tiles.pop();
    }
    Ok(tiles)
}
