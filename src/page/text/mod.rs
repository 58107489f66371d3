//! The longer sentences that visitors read, and how numbers are written. Labels of controls stand with the controls, what the
//! engine says of a set or a noise comes from the engine.

mod about;
mod autoencoder;
mod dials;
mod learning;
mod noise;
mod numbers;
mod own;
mod perception;
mod pictures;
mod reading;
mod sets;
mod spectrum;
mod work;

pub(crate) use about::{ABOUT, CITATION, theme};
pub(crate) use autoencoder::{
    autoencoder_course_label, autoencoder_detail, autoencoder_epoch, autoencoder_figures, autoencoder_filling_label,
    autoencoder_line, autoencoder_reading, autoencoder_row, autoencoder_start, autoencoder_status,
};
pub(crate) use dials::{accuracy_short, dialled_cells, dialled_label, dialled_name, dialled_reading, with_n};
pub(crate) use learning::{
    accuracy, accuracy_of, clock_detail, clock_figures, clock_reading, clock_status, dimensions, epochs, filling_label,
    joint_figures, joint_reading, joint_status, learning_waits, lost, pareto_label, time_label, twins_answer,
    twins_reading, twins_rule, weight,
};
pub(crate) use noise::{
    Defined, chance_key, effect, effect_words, error_at, figures as noise_figures, fill, impact_at, impact_with_chance,
    limits, meaning as noise_meaning, noise_reading, noise_status, pair_at, read_off, score, share_at, signed_percent,
    verdict as noise_verdict, why_no_impact, why_not,
};
pub(crate) use numbers::{count, percent, percent_field};
pub(crate) use own::{
    NO_LABELS, OWN_SET, add_to, cheaper, color_code, duplicates, files_waiting, keeping, kept, other_reading, own_size,
    preparation, read_color_code, reading as reading_progress, reading_share, skipped, spoken_reading, too_much,
};
pub(crate) use perception::{
    FIGURE_KEY, NO_READER_YET, ON_THIS_DEVICE, before_race, clock, confused, course, figure_label, fill_figure,
    lane_end, lane_now, lane_progress, letter, letters, matching, matching_title, mistaken, n_mistaken, on_wall,
    original_is, other_matching, other_reader, outcome, outcome_terms, part, part_detail, practice, quiz_answer,
    quiz_item, quiz_line, quiz_picture, quiz_result, quiz_rules, quiz_terms, start, verdict_on_votes, vote_choice,
    wall,
};
pub(crate) use pictures::{divider, error_rows, layer_error, layer_heading, layer_name, picture_label, worst};
pub(crate) use reading::{Tone, reading, waiting};
pub(crate) use sets::{about_labels, card_size, estimate, image_name, images, set_facts, set_size};
pub(crate) use spectrum::{below_rounding, component, components, curve_label, cut, scree_label, with_rounding};
pub(crate) use work::{progress, progress_share, solving, spoken_progress, status, title};
