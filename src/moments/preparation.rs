//! The options that change pixels, as one text: files whose images were prepared otherwise do not add up.

use crate::input::Wishes;

/// In this order, those that were given: `--size 32 --gray --shape 50x37 --background #ff8800 --range 0,4095`.
pub(crate) fn text(wishes: &Wishes) -> String {
    let mut options = Vec::new();
    options.extend(wishes.size_px.map(|size_px| format!("--size {size_px}")));
    if wishes.is_gray {
        options.push("--gray".to_owned());
    }
    match wishes.row_shape {
        Some([1, height, width]) => options.push(format!("--shape {height}x{width}")),
        Some([n_channels, height, width]) => options.push(format!("--shape {height}x{width}x{n_channels}")),
        None => {}
    }
    match (wishes.choices.has_alpha, wishes.background) {
        (Some(false), _) => options.push("--background none".to_owned()),
        (None, [0, 0, 0]) => {}
        (_, [red, green, blue]) => options.push(format!("--background #{red:02x}{green:02x}{blue:02x}")),
    }
    options.extend(wishes.choices.range.map(|[low, high]| format!("--range {low},{high}")));
    options.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preparing;

    #[test]
    fn what_changes_pixels_is_in_the_text_and_nothing_else_is() {
        let mut wishes = Wishes::default();
        assert_eq!(text(&wishes), "");
        for (option, value) in [
            ("range", "-1.5,4095"),
            ("background", "#FF8800"),
            ("shape", "8x9x3"),
            ("labels", "a.csv"),
            ("split", "0.2"),
        ] {
            preparing::set(&mut wishes, option, value).expect("it makes sense");
        }
        (wishes.size_px, wishes.is_gray) = (Some(16), true);
        assert_eq!(text(&wishes), "--size 16 --gray --shape 8x9x3 --background #ff8800 --range -1.5,4095");
    }
}
