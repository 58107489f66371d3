//! Sprite sheets: one image cut into equal tiles, row by row.

use crate::error::Refusal;
use crate::raster::Raster;
use crate::resize::Window;

/// The tiles of a sheet, which they must fill.
///
/// Tiles at the end of the last row that are all of one and the same value are filling, and left out.
pub(crate) fn tiles(raster: &Raster, tile_px: [u32; 2]) -> Result<Vec<Window>, Refusal> {
    let (width, height) = raster.turned_size();
    let [tile_height, tile_width] = tile_px;
    if tile_height == 0 || tile_width == 0 || width % tile_width != 0 || height % tile_height != 0 {
        return Err(Refusal::Tiles { width: width.into(), height: height.into(), tile_px });
    }
    let (n_rows, n_columns) = (height / tile_height, width / tile_width);
    let window = |row: u32, column: u32| Window {
        left: i64::from(column) * i64::from(tile_width),
        top: i64::from(row) * i64::from(tile_height),
        width: tile_width.into(),
        height: tile_height.into(),
    };
    let mut tiles: Vec<Window> =
        (0..n_rows).flat_map(|row| (0..n_columns).map(move |column| window(row, column))).collect();
    let filling = tiles.last().and_then(|&tile| single_value(raster, tile));
    let n_kept_at_least = tiles.len() + 1 - n_columns as usize;
    while filling.is_some()
        && tiles.len() > n_kept_at_least
        && tiles.last().and_then(|&tile| single_value(raster, tile)) == filling
    {
        tiles.pop();
    }
    Ok(tiles)
}

/// The pixel that a part consists of, if it is one and the same everywhere.
fn single_value(raster: &Raster, tile: Window) -> Option<&[u8]> {
    let n_bytes = raster.layout.n_bytes();
    let pixel = |column: u64, row: u64| {
        let (mut x, mut y) = if raster.turn.transpose { (row, column) } else { (column, row) };
        if raster.turn.flip_x {
            x = u64::from(raster.width) - 1 - x;
        }
        if raster.turn.flip_y {
            y = u64::from(raster.height) - 1 - y;
        }
        let start = (y * u64::from(raster.width) + x) as usize * n_bytes;
        &raster.pixels[start..start + n_bytes]
    };
    let (left, top) = (tile.left as u64, tile.top as u64);
    let first = pixel(left, top);
    let is_single =
        (top..top + tile.height).all(|row| (left..left + tile.width).all(|column| pixel(column, row) == first));
    is_single.then_some(first)
}
