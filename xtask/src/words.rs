//! Catalogues of languages, which are fetched when they are chosen, and English once the page is there: one file each, `words/TAG.txt`.

use std::fs;
use std::path::Path;

use subspace_lab_words::{compiler, translation};

use crate::{Result, places};

/// The language to test with, made from English.
const PSEUDO: &str = "ar-XB";

/// Every folder beside `en/` is a language.
pub fn write(folder: &Path) -> Result {
    let words = places::root().join("src/words");
    let english = compiler::without_command_line(compiler::read_folder(&words.join("en"))?);
    let mut languages = vec![("en".to_owned(), english.clone()), (PSEUDO.to_owned(), translation::pseudo(&english))];
    let entries = fs::read_dir(&words).map_err(|error| format!("{} cannot be read: {error}.", words.display()))?;
    for entry in entries.filter_map(std::result::Result::ok).filter(|entry| entry.path().is_dir()) {
        let tag = entry.file_name().to_string_lossy().into_owned();
        if tag != "en" {
            let language = compiler::without_command_line(compiler::read_folder(&entry.path())?);
            let problems = translation::problems(&english, &language);
            if !problems.is_empty() {
                return Err(format!("{}: {}.", entry.path().display(), problems.join("; ")));
            }
            languages.push((tag, language));
        }
    }
    fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    for (tag, language) in languages {
        let file = folder.join(format!("{tag}.txt"));
        fs::write(&file, compiler::catalogue(&english, &language))
            .map_err(|error| format!("{} cannot be written: {error}.", file.display()))?;
    }
    Ok(())
}
