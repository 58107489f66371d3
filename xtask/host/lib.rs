//! A folder served as a static host serves it: compressed where the visitor takes that, and asked again only for what may have changed.

mod server;

pub use hyper::header::CONTENT_TYPE;
pub use server::{Answer, Asked, Server, answer};

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::Bytes;
use hyper::header;

/// A folder, and what of it was compressed already.
pub struct Folder {
    root: PathBuf,
    /// Path of the folder on this host, with a slash at both ends.
    at: &'static str,
    compressed: Mutex<HashMap<PathBuf, Compressed>>,
}

/// A file of this version, compressed.
type Compressed = (Version, Bytes);

/// Differs where a file does: its size, and when it was written, in nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Version(u64, u128);

/// How a kind of file is called on the way, and whether compressing it gains anything.
struct Kind {
    ending: &'static str,
    name: &'static str,
    is_compressible: bool,
}

const KINDS: [Kind; 9] = [
    Kind { ending: "html", name: "text/html; charset=utf-8", is_compressible: true },
    Kind { ending: "css", name: "text/css", is_compressible: true },
    Kind { ending: "js", name: "text/javascript", is_compressible: true },
    Kind { ending: "wasm", name: "application/wasm", is_compressible: true },
    Kind { ending: "json", name: "application/json", is_compressible: true },
    Kind { ending: "svg", name: "image/svg+xml", is_compressible: true },
    Kind { ending: "webmanifest", name: "application/manifest+json", is_compressible: true },
    Kind { ending: "webp", name: "image/webp", is_compressible: false },
    Kind { ending: "png", name: "image/png", is_compressible: false },
];

const OTHER_KIND: Kind = Kind { ending: "", name: "text/plain; charset=utf-8", is_compressible: false };

impl Folder {
    /// The folder `root` under the path `at`, such as `/` or `/lab/`.
    pub fn new(root: impl Into<PathBuf>, at: &'static str) -> Self {
        Self { root: root.into(), at, compressed: Mutex::default() }
    }

    /// Answers a request: with a file, with the news that the visitor has it already, or with 404.
    pub fn answer(&self, asked: &Asked) -> Answer {
        let found = self.file(&asked.path).and_then(|file| Some((version(&file)?, file)));
        let Some((version, file)) = found else { return not_here() };
        let kind = kind(&file);
        let is_compressed = kind.is_compressible && asked.header("accept-encoding").contains("gzip");
        let tag = format!("W/\"{:x}-{:x}\"", version.0, version.1);
        let mut headers = vec![
            (header::CACHE_CONTROL, if is_hashed(&file) { "max-age=31536000, immutable" } else { "no-cache" }),
            (header::ETAG, &tag),
        ];
        if kind.is_compressible {
            headers.push((header::VARY, "Accept-Encoding"));
        }
        if asked.header("if-none-match") == tag {
            return answer(304, headers, Bytes::new());
        }
        headers.push((header::CONTENT_TYPE, kind.name));
        if is_compressed {
            headers.push((header::CONTENT_ENCODING, "gzip"));
        }
        let bytes = if is_compressed { self.compressed(&file, version) } else { fs::read(&file).map(Bytes::from) };
        bytes.map_or_else(|_| not_here(), |bytes| answer(200, headers, bytes))
    }

    /// Where a path leads; `None` if that is no file within the folder.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let inside = Path::new(path.strip_prefix(self.at)?);
        let is_plain = inside.components().all(|part| matches!(part, Component::Normal(_)));
        let file = if inside.as_os_str().is_empty() { self.root.join("index.html") } else { self.root.join(inside) };
        (is_plain && file.is_file()).then_some(file)
    }

    fn compressed(&self, file: &Path, version: Version) -> io::Result<Bytes> {
        let known = self.compressed.lock().ok().and_then(|all| all.get(file).cloned());
        if let Some((_, bytes)) = known.filter(|(of, _)| *of == version) {
            return Ok(bytes);
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&fs::read(file)?)?;
        let bytes = Bytes::from(encoder.finish()?);
        if let Ok(mut all) = self.compressed.lock() {
            all.insert(file.to_owned(), (version, bytes.clone()));
        }
        Ok(bytes)
    }
}

/// What says on the way what a file is, by its ending.
pub fn content_type(file: &Path) -> &'static str {
    kind(file).name
}

/// That there is no such file.
pub fn not_here() -> Answer {
    answer(404, [(header::CONTENT_TYPE, OTHER_KIND.name)], Bytes::from_static(b"not here"))
}

fn version(file: &Path) -> Option<Version> {
    let about = fs::metadata(file).ok()?;
    let written = about.modified().unwrap_or(SystemTime::UNIX_EPOCH).duration_since(UNIX_EPOCH).ok()?;
    Some(Version(about.len(), written.as_nanos()))
}

/// How a file is called on the way.
fn kind(file: &Path) -> &'static Kind {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    KINDS.iter().find(|kind| kind.ending == ending).unwrap_or(&OTHER_KIND)
}

/// Whether its name has a hash of its content: another content is then another name.
fn is_hashed(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let last = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or_default();
    last.len() >= 12 && last.bytes().all(|it| it.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead as _, BufReader, Read as _};
    use std::net::{Ipv4Addr, SocketAddr, TcpStream};
    use std::thread;
    use std::time::Duration;

    const ANY_PORT: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 0);

    /// Status line, headers and body of an answer.
    fn ask(server: SocketAddr, path: &str, more: &str) -> (String, HashMap<String, String>, Vec<u8>) {
        let mut stream = TcpStream::connect(server).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n{more}\r\n").expect("sent");
        let mut answer = BufReader::new(stream);
        let mut lines = (&mut answer).lines().map(|line| line.expect("a line"));
        let status = lines.next().expect("a status");
        let headers = lines.take_while(|line| !line.is_empty()).filter_map(|line| {
            let (name, value) = line.split_once(": ")?;
            Some((name.to_lowercase(), value.to_owned()))
        });
        let headers = headers.collect();
        let mut body = Vec::new();
        answer.read_to_end(&mut body).expect("a body");
        (status, headers, body)
    }

    /// Browsers open several connections at once and keep them.
    #[test]
    fn nobody_waits_for_those_who_ask_nothing() {
        let server = Server::start(ANY_PORT.into(), |_| not_here()).expect("a port");
        for _ in 0..50 {
            let kept: Vec<TcpStream> =
                (0..12).map(|_| TcpStream::connect(server.address()).expect("it listens")).collect();
            for mut stream in kept.iter().rev() {
                stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time");
                stream.write_all(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n").expect("sent");
                let mut first = [0; 12];
                stream.read_exact(&mut first).expect("an answer while the others are kept");
                assert_eq!(&first, b"HTTP/1.1 404");
            }
        }
    }

    #[test]
    fn what_is_sent_is_heard_and_a_server_ends_when_it_is_dropped() {
        let server = Server::start(ANY_PORT.into(), |asked| {
            answer(200, [], Bytes::from(format!("{} {} {}", asked.method, asked.path, asked.body.len())))
        })
        .expect("a port");
        let address = server.address();
        let mut stream = TcpStream::connect(address).expect("it listens");
        let body = "x".repeat(100_000);
        write!(
            stream,
            "POST /a?b=c HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n{body}"
        )
        .expect("sent");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("an answer");
        assert!(said.ends_with("POST /a 100000"), "{said}");
        drop(server);
        while TcpStream::connect(address).is_ok() {
            thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn files_travel_compressed_and_once() {
        let root = std::env::temp_dir().join(format!("subspace-lab-host-{}", std::process::id()));
        fs::create_dir_all(&root).expect("a folder");
        let text = "subspace ".repeat(4000);
        for name in ["index.html", "page-30571be69bb372bc_bg.wasm", "worker.js", "set.webp"] {
            fs::write(root.join(name), &text).expect("a file");
        }
        fs::write(root.with_extension("secret"), "outside").expect("a file beside");
        let folder = Folder::new(&root, "/lab/");
        let server = Server::start(ANY_PORT.into(), move |asked| folder.answer(&asked)).expect("a port");
        let ask = |path: &str, more: &str| ask(server.address(), path, more);

        let (status, headers, body) = ask("/lab/", "Accept-Encoding: gzip, br\r\n");
        assert!(status.contains("200") && headers["content-type"].starts_with("text/html"), "{headers:?}");
        assert_eq!((headers["content-encoding"].as_str(), headers["cache-control"].as_str()), ("gzip", "no-cache"));
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(&body[..]).read_to_string(&mut unpacked).expect("gzip");
        assert!(unpacked == text && body.len() < text.len() / 10, "{} bytes", body.len());

        let tag = &headers["etag"];
        let (status, _, body) = ask("/lab/", &format!("If-None-Match: {tag}\r\n"));
        assert!(status.contains("304") && body.is_empty(), "{status}");
        fs::write(root.join("index.html"), "changed").expect("a file");
        let (status, _, body) = ask("/lab/?v=1", &format!("If-None-Match: {tag}\r\n"));
        assert!(status.contains("200") && body == b"changed", "{status}");

        let (_, headers, _) = ask("/lab/page-30571be69bb372bc_bg.wasm", "");
        assert!(headers["cache-control"].contains("immutable") && !headers.contains_key("content-encoding"));
        let (_, headers, _) = ask("/lab/worker.js?v=0123456789abcdef", "");
        assert_eq!(headers["cache-control"], "no-cache");
        let (_, headers, _) = ask("/lab/set.webp", "Accept-Encoding: gzip\r\n");
        assert!(!headers.contains_key("content-encoding"), "pictures are compressed already");
        let outside = format!("/lab/../{}", root.with_extension("secret").file_name().expect("a name").display());
        for path in ["/", "/lab/none.js", "/index.html", &outside, "/lab//etc/passwd"] {
            assert!(ask(path, "").0.contains("404"), "{path}");
        }
        fs::remove_dir_all(&root).expect("removed");
        fs::remove_file(root.with_extension("secret")).expect("removed");
    }
}
