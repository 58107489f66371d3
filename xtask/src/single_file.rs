//! The whole page as one file, which opens without a site: `subspace-lab.html`, put beside the page by each build.
//!
//! A page opened as a file may neither fetch nor start workers from files beside it, so all that it would fetch is packed into it
//! (`static/single-file/`), with two image sets. Its scripts are those of the page: each program and the script of its parts become one script,
//! those of workers without modules, which a page opened as a file cannot give to a worker.

use std::fmt::Write as _;
use std::num::NonZeroU64;
use std::path::Path;
use std::{env, fs};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};

use crate::{Result, build_id, places};

/// Beside the page.
pub const NAME: &str = "subspace-lab.html";

/// What the file may weigh.
const MAX_BYTES: usize = 6_000_000;

/// The sets in it: that which the page opens with, and a small one.
const SETS: [&str; 2] = ["flowers-small", "digits"];
/// Workers' programs.
const WORKERS: [&str; 3] = ["worker", "lane", "reader"];
/// Files of the site that one file has no use for.
const NOT_PACKED: [&str; 7] =
    ["index.html", "boot.js", "sw.js", "worker-loader.js", "manifest.webmanifest", "words/ar-XB.txt", NAME];

/// Where workers' programs look for their files, whatever their own address is.
const WORKERS_PLACE: &str = "\"file:///\"";

/// Writes it beside what trunk has staged.
pub fn write(staged: &Path) -> Result {
    let html = make(staged)?;
    if html.len() > MAX_BYTES {
        return Err(format!("{NAME} would have {} bytes, and {MAX_BYTES} are allowed.", html.len()));
    }
    let file = staged.join(NAME);
    fs::write(&file, &html).map_err(|error| format!("{} cannot be written: {error}.", file.display()))?;
    println!("{NAME}: {} KB", html.len().div_ceil(1000));
    Ok(())
}

fn make(staged: &Path) -> Result<String> {
    let mut html = read_text(&staged.join("index.html"))?;
    let id = env::var(build_id::VARIABLE).map_err(|_| "`optimise` is a step of trunk's; use `cargo xtask build`.")?;
    let mut packed = Vec::new();
    for path in files_of(staged)? {
        if is_packed(&path) {
            packed.push((path.clone(), fs::read(staged.join(&path)).map_err(|error| format!("{path}: {error}."))?));
        }
    }
    let page = attribute(&html, "data-js=\"./")?;
    packed.push(("page.js".to_owned(), page_script(staged, &page)?.into_bytes()));
    for worker in WORKERS {
        packed.push((format!("{worker}.js"), worker_script(staged, worker)?.into_bytes()));
    }

    let boot = read_text(&places::root().join("static/single-file/page.js"))? + &read_text(&staged.join("boot.js"))?;
    let style_file = attribute(&html, "rel=\"stylesheet\" href=\"./")?;
    let style = read_text(&staged.join(&style_file))?;
    let icon_file = attribute(&html, "rel=\"icon\" href=\"./")?;
    let icon = fs::read(staged.join(&icon_file)).map_err(|error| format!("{icon_file}: {error}."))?;
    if boot.contains("</script") || style.contains("</style") {
        return Err("a script or style ends within itself: see xtask/src/single_file.rs.".to_owned());
    }

    remove_elements(&mut html, "<link rel=\"modulepreload\"")?;
    remove_elements(&mut html, "<link rel=\"manifest\"")?;
    replace_element(
        &mut html,
        "<link rel=\"icon\"",
        &format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", BASE64.encode(icon)),
    )?;
    replace_element(&mut html, "<link rel=\"stylesheet\"", &format!("<style>{style}</style>"))?;
    let wasm = attribute(&html, "data-wasm=\"./")?;
    let script = format!("<script type=\"module\" data-js=\"\" data-wasm=\"./{wasm}\">{boot}</script>");
    let old = format!(
        "<script type=\"module\" src=\"./boot.js?v={id}\" data-js=\"./{page}\" data-wasm=\"./{wasm}\"></script>"
    );
    replace(&mut html, &old, &script)?;
    let policy = format!(
        "default-src 'none'; script-src '{}' blob: 'wasm-unsafe-eval'; worker-src blob:; style-src '{}'; img-src data: blob:; frame-src 'self' file:; \
         base-uri 'none'; form-action 'none'",
        hash(&boot),
        hash(&style)
    );
    let policy_now = attribute(&html, "http-equiv=\"Content-Security-Policy\"\n      content=\"")?;
    replace(&mut html, &policy_now, &policy)?;
    // The page says what is not in the file instead of looking for it.
    replace(&mut html, "<html lang=\"en-GB\">", &format!("<html lang=\"en-GB\" data-sets=\"{}\">", SETS.join(" ")))?;
    let files = format!("<script type=\"text/plain\" id=\"files\">{}</script>\n  </body>", base_85(&pack(&packed)?));
    replace(&mut html, "</body>", &files)?;
    Ok(html)
}

/// What goes along: neither the scripts, which are made anew, nor other sets, nor what the page has in itself.
fn is_packed(path: &str) -> bool {
    let is_other_set = path.starts_with("samples/")
        && path.ends_with(".webp")
        && !SETS.iter().any(|set| path == format!("samples/{set}.webp"));
    let is_in_it = [".js", ".css", ".svg"].iter().any(|ending| path.ends_with(ending)) || path.starts_with("icons/");
    // A page of its own, which nothing in one file could open.
    let is_on_paper = path.starts_with("lesson/");
    !(is_other_set || is_in_it || is_on_paper || NOT_PACKED.contains(&path))
}

/// The page's script, which stays a module, with that of its parts in it.
fn page_script(staged: &Path, name: &str) -> Result<String> {
    let parts = name.replace(".js", "-parts.js");
    let script = with_parts(&read_text(&staged.join(name))?, &read_text(&staged.join(parts))?)?;
    Ok(script.replace("import.meta.url", "document.baseURI"))
}

/// A worker's script, no module any more, with that of its parts in it.
fn worker_script(staged: &Path, program: &str) -> Result<String> {
    let script = read_text(&staged.join(program).with_extension("js"))?;
    let parts = staged.join(format!("{program}-parts.js"));
    let mut script = if parts.is_file() { with_parts(&script, &read_text(&parts)?)? } else { script };
    replace(&mut script, "export { initSync, __wbg_init as default };", "")?;
    script = script.replace("\nexport class ", "\nclass ").replace("\nexport function ", "\nfunction ");
    script = script.replace("import.meta.url", WORKERS_PLACE);
    if script.lines().any(|line| line.starts_with("export ") || line.starts_with("import ")) {
        return Err(format!("the script of {program} still is a module: see xtask/src/single_file.rs."));
    }
    Ok(script + &read_text(&places::root().join("static/single-file/worker.js"))?)
}

/// A program's script and that of its parts import each other; in one script the parts are an object.
fn with_parts(script: &str, parts: &str) -> Result<String> {
    let mut own = String::from("const PARTS = (() => {\n");
    let mut names = Vec::new();
    for line in parts.lines().filter(|line| !line.starts_with("import ")) {
        let line = line.strip_prefix("export ").inspect(|line| names.extend(line.split(' ').nth(1))).unwrap_or(line);
        // Writing to a text does not fail.
        let _ = writeln!(own, "{line}");
    }
    let _ = writeln!(own, "return {{ {} }};\n}})();", names.join(", "));
    let imports: Vec<&str> = script.lines().filter(|line| line.starts_with("import ")).collect();
    for import in &imports {
        let name = import.strip_prefix("import * as ").and_then(|rest| rest.split(' ').next());
        let name = name.ok_or_else(|| format!("`{import}` is not of parts: see xtask/src/single_file.rs."))?;
        let _ = writeln!(own, "const {name} = PARTS;");
    }
    if imports.is_empty() || names.is_empty() {
        return Err("a program has no parts any more: see xtask/src/single_file.rs.".to_owned());
    }
    let rest: Vec<&str> = script.lines().filter(|line| !line.starts_with("import ")).collect();
    Ok(rest.join("\n") + "\n" + &own)
}

/// A gzip of: the number of bytes of a list (32 bits, little end first), the list (names and numbers of bytes in JSON), the files.
fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let list: Vec<String> = files.iter().map(|(name, bytes)| format!("[{name:?},{}]", bytes.len())).collect();
    let list = format!("[{}]", list.join(","));
    let n_bytes = u32::try_from(list.len()).map_err(|error| format!("{NAME} cannot be packed: {error}."))?;
    let mut whole = [&n_bytes.to_le_bytes()[..], list.as_bytes()].concat();
    files.iter().for_each(|(_, bytes)| whole.extend(bytes));
    // More passes take off another tenth of a percent.
    let options = zopfli::Options { iteration_count: NonZeroU64::MIN, ..Default::default() };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, &whole[..], &mut packed)
        .map_err(|error| format!("{NAME} cannot be packed: {error}."))?;
    Ok(packed)
}

/// Bytes as text that HTML leaves as it is: each four of them as five digits of base 85, the first one the largest, and of fewer at the end one
/// digit more than bytes. Digits are the characters from `(` to `~` without `<` and `\\`.
fn base_85(bytes: &[u8]) -> String {
    let digits: Vec<u8> = (b'('..=b'~').filter(|digit| !b"<\\".contains(digit)).collect();
    let mut text = String::with_capacity(bytes.len().div_ceil(4) * 5);
    for four in bytes.chunks(4) {
        let mut whole = [0; 4];
        whole[..four.len()].copy_from_slice(four);
        let whole = u32::from_be_bytes(whole);
        let places = [85_u32.pow(4), 85_u32.pow(3), 85_u32.pow(2), 85, 1];
        text.extend(places.iter().take(four.len() + 1).map(|place| char::from(digits[(whole / place % 85) as usize])));
    }
    text
}

/// As a policy names a script or style.
fn hash(text: &str) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(text.as_bytes())))
}

/// What stands behind `before`, up to the next quotation mark.
fn attribute(html: &str, before: &str) -> Result<String> {
    let value = html.split_once(before).and_then(|(_, rest)| rest.split_once('"'));
    value.map(|(value, _)| value.to_owned()).ok_or_else(|| missing(before))
}

fn remove_elements(html: &mut String, begin: &str) -> Result {
    replace_element(html, begin, "")?;
    while html.contains(begin) {
        replace_element(html, begin, "")?;
    }
    Ok(())
}

/// Puts something in place of an element that has no content.
fn replace_element(html: &mut String, begin: &str, with: &str) -> Result {
    let from = html.find(begin).ok_or_else(|| missing(begin))?;
    let length = html[from..].find('>').ok_or_else(|| missing(">"))? + 1;
    html.replace_range(from..from + length, with);
    Ok(())
}

fn replace(text: &mut String, what: &str, with: &str) -> Result {
    let from = text.find(what).ok_or_else(|| missing(what))?;
    text.replace_range(from..from + what.len(), with);
    Ok(())
}

fn missing(what: &str) -> String {
    format!("the page has no {what} any more: see xtask/src/single_file.rs.")
}

/// Paths of all files, with `/`, relative to the folder, in order.
fn files_of(folder: &Path) -> Result<Vec<String>> {
    fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                collect(root, &path, found)?;
            } else if let Ok(path) = path.strip_prefix(root) {
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    collect(folder, folder, &mut found).map_err(|error| format!("{} cannot be read: {error}.", folder.display()))?;
    found.sort();
    Ok(found)
}

fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_file() {
        for path in
            ["page-0_bg.wasm", "page-0-chunk_1.wasm", "words/ar.txt", "samples/digits.webp", "samples/fashion.json"]
        {
            assert!(is_packed(path), "{path}");
        }
        for path in [
            "samples/fashion.webp",
            "index.html",
            "page-0.js",
            "style-0.css",
            "words/ar-XB.txt",
            "icons/192.png",
            "lesson/notes.html",
            NAME,
        ] {
            assert!(!is_packed(path), "{path}");
        }
    }

    #[test]
    fn a_program_and_its_parts_are_one_script() {
        let script = "import * as import1 from \"./a-parts.js\"\nexport function f() {}\nlet wasm = import1;";
        let parts = "import { initSync } from \"./a.js\";\n\nlet x = 1;\nexport const load_b = () => x;\nexport const load_c = 2;";
        let whole = with_parts(script, parts).expect("parts");
        let expected = "export function f() {}\nlet wasm = import1;\nconst PARTS = (() => {\n\nlet x = 1;\nconst load_b = () => x;\n\
                        const load_c = 2;\nreturn { load_b, load_c };\n})();\nconst import1 = PARTS;\n";
        assert_eq!(whole, expected);
        assert!(with_parts("let wasm;", parts).is_err() && with_parts(script, "let x;").is_err());
    }

    /// As static/single-file/page.js reads it.
    #[test]
    fn bytes_are_digits_of_base_85() {
        assert_eq!((base_85(&[]).as_str(), base_85(&[0; 4]).as_str()), ("", "((((("));
        let text = base_85(&(0..=255).chain([255; 5]).collect::<Vec<u8>>());
        assert_eq!(text.len(), 261 / 4 * 5 + 2);
        assert!(text.chars().all(|it| ('('..='~').contains(&it) && !['<', '\\'].contains(&it)), "{text}");
        let digit = |it: char| u64::from(it as u32 - 40) - u64::from(it > '<') - u64::from(it > '\\');
        let bytes: Vec<u8> = text
            .as_bytes()
            .chunks(5)
            .flat_map(|five| {
                let whole =
                    (0..5).fold(0, |whole, at| whole * 85 + five.get(at).map_or(84, |it| digit(char::from(*it))));
                u32::try_from(whole).expect("four bytes").to_be_bytes().into_iter().take(five.len() - 1)
            })
            .collect();
        assert_eq!(bytes, (0..=255).chain([255; 5]).collect::<Vec<u8>>());
    }

    #[test]
    fn what_is_not_found_is_an_error() {
        let mut html = "<a><b></a>".to_owned();
        assert!(replace_element(&mut html, "<b", "<i>").is_ok() && html == "<a><i></a>");
        assert!(replace_element(&mut html, "<b", "").is_err() && replace(&mut html, "<b>", "").is_err());
        assert!(
            attribute("<a href=\"x\">", "href=\"").is_ok_and(|it| it == "x") && attribute("<a>", "href=\"").is_err()
        );
    }
}
