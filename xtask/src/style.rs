//! The looks of the page as one file: `static/style/main.css` with what it imports in place of each import, also within a rule, so
//! that what holds in two places is written once. Called by trunk as a hook before each build.

use std::fs;
use std::path::Path;

use crate::{Result, places};

/// Where `index.html` takes it from.
const BUILT: &str = "target/style.css";

/// Most files that lie in each other.
const MAX_DEPTH: usize = 4;

/// Writes the file, unless it is as it was: a new one would be a change to who watches.
pub fn write() -> Result {
    let text = whole(&places::root().join("static/style/main.css"), "", 0)?;
    let file = places::root().join(BUILT);
    if fs::read_to_string(&file).is_ok_and(|it| it == text) {
        return Ok(());
    }
    let folder = file.parent().ok_or("the built style has no folder.")?;
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    fs::write(&file, text).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
}

fn whole(file: &Path, indent: &str, depth: usize) -> Result<String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
    let mut built = String::new();
    for line in text.lines() {
        let trimmed = line.trim_start();
        let imported = trimmed.strip_prefix("@import \"").and_then(|it| it.strip_suffix("\";"));
        match imported {
            Some(_) if depth == MAX_DEPTH => return Err(format!("{} imports itself.", file.display())),
            Some(name) => {
                let indent = format!("{indent}{}", &line[..line.len() - trimmed.len()]);
                built.push_str(&whole(&file.with_file_name(name), &indent, depth + 1)?);
            }
            None if line.is_empty() => built.push('\n'),
            None => built.push_str(&format!("{indent}{line}\n")),
        }
    }
    Ok(built)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_imported_stands_in_its_place() {
        let folder = std::env::temp_dir().join(format!("xtask-style-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("a file");
        write("main.css", "@import \"a.css\";\nb {\n  @import \"c.css\";\n}\n");
        write("a.css", "a {\n}\n");
        write("c.css", "c: 1;\n");
        let main = folder.join("main.css");
        assert_eq!(whole(&main, "", 0).as_deref(), Ok("a {\n}\nb {\n  c: 1;\n}\n"));
        write("c.css", "@import \"c.css\";\n");
        assert!(whole(&main, "", 0).expect_err("for ever").contains("imports itself"));
        fs::remove_dir_all(&folder).expect("removed");
    }
}
