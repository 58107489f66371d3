//! The options that say how files become a set: which of them are pictures, where labels come from, range, shape, split.

use subspace_lab_protocol::intake::MAX_HELD_OUT_SHARE;
use subspace_lab_words::{Message, t};

use crate::driver::Failure;
use crate::input::Wishes;

/// Without their dashes.
pub(crate) const OPTIONS: [&str; 6] = ["images", "labels", "shape", "background", "range", "split"];

/// Takes the value of one of [`OPTIONS`].
///
/// # Errors
/// [`Failure::Input`] if it makes no sense.
pub(crate) fn set(wishes: &mut Wishes, option: &str, value: &str) -> Result<(), Failure> {
    let refuse = |what: Message| Err(Failure::Input(t!(cli_takes, option = option, what = what, given = value)));
    let choices = &mut wishes.choices;
    match option {
        "images" => choices.images = Some(value.to_owned()),
        "labels" => choices.labels = Some(value.to_owned()),
        "shape" => match shape(value) {
            Some(shape) => wishes.row_shape = Some(shape),
            None => return refuse(t!(cli_shape).into()),
        },
        "background" => match value {
            "none" => choices.has_alpha = Some(false),
            _ => match color(value) {
                Some(color) => {
                    choices.has_alpha = Some(true);
                    wishes.background = color;
                }
                None => {
                    return refuse(t!(cli_background).into());
                }
            },
        },
        "range" => match range(value) {
            Some(range) => choices.range = Some(range),
            None => return refuse(t!(cli_range).into()),
        },
        _ => match value.parse::<f64>() {
            Ok(share) if (0.0..=MAX_HELD_OUT_SHARE).contains(&share) => {
                choices.split = Some("none".to_owned());
                wishes.held_out_share = share;
            }
            Ok(_) => return refuse(t!(cli_split, most = MAX_HELD_OUT_SHARE)),
            Err(_) => choices.split = Some(value.to_owned()),
        },
    }
    Ok(())
}

/// `50x37` or `50x37x3` as channels, height, width.
fn shape(text: &str) -> Option<[u32; 3]> {
    let numbers: Vec<u32> = text.split(['x', '×', ',']).map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    match *numbers {
        [height, width] => Some([1, height, width]),
        [height, width, channels] => Some([channels, height, width]),
        _ => None,
    }
}

fn color(text: &str) -> Option<[u8; 3]> {
    match text {
        "black" => Some([0; 3]),
        "white" => Some([255; 3]),
        "grey" | "gray" => Some([128; 3]),
        _ => {
            let digits = text.strip_prefix('#').unwrap_or(text);
            let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6)?;
            let [_, red, green, blue] = number.to_be_bytes();
            Some([red, green, blue])
        }
    }
}

fn range(text: &str) -> Option<[f64; 2]> {
    let (low, high) = text.split_once(',').or_else(|| text.split_once(".."))?;
    let (low, high) = (low.trim().parse().ok()?, high.trim().parse().ok()?);
    (f64::is_finite(low) && f64::is_finite(high) && low < high).then_some([low, high])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_or_refused_with_what_they_could_be() {
        let mut wishes = Wishes::default();
        for (option, value) in
            [("shape", "50x37"), ("background", "#ff8000"), ("range", "-10,4095.5"), ("split", "0.25")]
        {
            set(&mut wishes, option, value).expect("it makes sense");
        }
        assert_eq!((wishes.row_shape, wishes.background), (Some([1, 50, 37]), [255, 128, 0]));
        assert_eq!((wishes.choices.range, wishes.held_out_share), (Some([-10.0, 4095.5]), 0.25));
        set(&mut wishes, "background", "none").expect("it makes sense");
        set(&mut wishes, "split", "labels.csv:fold").expect("it makes sense");
        set(&mut wishes, "shape", "8x9x3").expect("it makes sense");
        assert_eq!((wishes.choices.has_alpha, wishes.choices.split.as_deref()), (Some(false), Some("labels.csv:fold")));
        assert_eq!(wishes.row_shape, Some([3, 8, 9]));
        for (option, value) in
            [("shape", "50"), ("background", "reddish"), ("range", "4,4"), ("range", "1"), ("split", "1.5")]
        {
            let sentence = set(&mut wishes, option, value).expect_err("it makes none").to_string();
            assert!(sentence.starts_with(&format!("`--{option}` takes ")) && sentence.contains(value), "{sentence}");
        }
    }
}
