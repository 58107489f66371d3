//! Tests of the built page in real browsers: one program, so that whichever core is free takes the next test.

mod apart;
mod at_once;
mod axe;
mod camera;
mod canvas;
mod dials;
mod exact_sets;
mod extremes;
mod keeping;
mod kinds;
mod lanes;
mod learning;
mod lighthouse;
mod links;
mod looks;
mod noise;
mod offline;
mod one_file;
mod own;
mod own_changes;
mod perception;
mod presenter;
mod saving;
mod sets;
mod top_bottom;
mod words;
