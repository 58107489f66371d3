//! The built program under Ctrl-C: it ends with its own status, leaves no half file, and what was written before stays.

#![cfg(unix)]

use crate::sets;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// Most noises that a report is asked for before the program counts as one that cannot be caught.
const MOST_NOISES: usize = 64;

/// An own, empty folder for the files of one test.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("cargo's folder can be written");
    folder
}

/// A file that gives its reader nothing until it is written to: who waits for it has started.
fn waiting_file(file: &Path) {
    assert!(Command::new("mkfifo").arg(file).status().expect("mkfifo runs").success());
}

fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_subspace-lab"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

fn interrupt(child: &Child) {
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(status.success());
}

fn end(child: Child) -> Output {
    child.wait_with_output().expect("it ends")
}

fn assert_stopped(output: &Output) {
    assert_eq!(output.status.code(), Some(130), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stdout.is_empty());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "subspace-lab: Stopped; nothing was written.\n");
}

/// A description of the digits that is given when it is written, with its sheet beside it.
fn description(folder: &Path) -> (PathBuf, String) {
    let file = sets::built_in_file("digits");
    fs::copy(file.with_extension("webp"), folder.join("digits.webp")).expect("the sheet is there");
    let waiting = folder.join("digits.json");
    waiting_file(&waiting);
    (waiting, fs::read_to_string(file).expect("the description is there"))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_is_under_way_ends_without_a_half_file() {
    let folder = folder("stopped-under-way");
    let out = folder.join("report.json");
    let (waiting, text) = description(&folder);
    // More work from try to try, until it is caught at it.
    let mut n_noises = 4;
    loop {
        assert!(n_noises <= MOST_NOISES, "never caught under way");
        fs::write(&out, "old").expect("cargo's folder can be written");
        let noises: Vec<String> = (0..n_noises).map(|i| format!("mask:ratio=0.{:02},patch=1", i + 10)).collect();
        let mut arguments = vec!["report", waiting.to_str().expect("text"), "--draw", "gray"];
        noises.iter().for_each(|noise| arguments.extend(["--noise", noise]));
        arguments.extend(["--out", out.to_str().expect("text")]);
        let child = start(&arguments);
        // Whoever opens it for reading has begun; then it has all that it takes.
        fs::write(&waiting, &text).expect("it is read");
        interrupt(&child);
        let output = end(child);
        if output.status.success() {
            n_noises *= 2;
            continue;
        }
        assert_stopped(&output);
        break;
    }
    assert_eq!(fs::read_to_string(&out).expect("it is still there"), "old");
    assert_eq!(names(&folder), ["digits.json", "digits.webp", "report.json"]);
}

#[test]
fn the_engine_and_the_intake_stop_at_their_first_pause() {
    let folder = folder("stopped-at-once");
    let (waiting, text) = description(&folder);
    let image = folder.join("image.png");
    waiting_file(&image);
    for (command, file, bytes) in [
        ("analyse", &waiting, text.clone().into_bytes()),
        ("read", &waiting, text.clone().into_bytes()),
        ("rebuild", &waiting, text.into_bytes()),
        ("analyse", &image, b"no image".to_vec()),
    ] {
        let child = start(&[command, file.to_str().expect("text")]);
        let mut writer = fs::OpenOptions::new().write(true).open(file).expect("it is opened for reading");
        interrupt(&child);
        writer.write_all(&bytes).expect("it is read");
        drop(writer);
        assert_stopped(&end(child));
    }
}

#[test]
fn a_second_time_ends_it_at_once() {
    let folder = folder("stopped-twice");
    let (waiting, _) = description(&folder);
    let child = start(&["analyse", waiting.to_str().expect("text")]);
    // It waits for what is never written.
    let writer = fs::OpenOptions::new().write(true).open(&waiting).expect("it is opened for reading");
    interrupt(&child);
    let mut output = Err(child);
    while let Err(mut child) = output {
        interrupt(&child);
        output = match child.try_wait().expect("it can be asked") {
            Some(status) => Ok(status),
            None => Err(child),
        };
    }
    assert_eq!(output.ok().and_then(|status| status.code()), Some(130));
    drop(writer);
}
