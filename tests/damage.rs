//! Damaged and lying input: every answer is a set or a problem of kind `Input`, never a panic, and nothing of a claimed
//! size is allocated before the bytes for it are there.

use crate::sets;

use subspace_lab_intake::session::{self, Session};
use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::event::{ProblemKind, SetSummary};
use subspace_lab_protocol::intake::Preparation;
use subspace_lab_protocol::kept::KeptCard;
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, Request, kept};
use subspace_lab_words::Words;

use sets::{TestEngine, gray, rgb};

/// What comes of loading `source`: a set, or what is said of it.
fn load(source: Source) -> Result<Box<SetSummary>, String> {
    load_with(&mut TestEngine::default(), source)
}

/// The same in an engine that has measured its device already.
fn load_with(engine: &mut TestEngine, source: Source) -> Result<Box<SetSummary>, String> {
    match engine.ask(Request::Load(source)) {
        Event::Loaded(summary) => Ok(summary),
        Event::Failed(problem) => {
            assert_eq!(problem.kind, ProblemKind::Input, "{}", problem.message.words());
            assert!(!problem.message.words().contains('\n'), "one line: {}", problem.message.words());
            Err(problem.message.words())
        }
        other => panic!("no answer to a load: {other:?}"),
    }
}

fn refusal(source: Source) -> String {
    load(source).expect_err("it is refused")
}

fn small_sheet() -> (String, Vec<u8>) {
    match sets::sheet_source(&sets::random(4, rgb(5, 3), 20, 5)) {
        Source::Sheet { description, sheet } => (description, sheet),
        _ => unreachable!("a sheet was asked for"),
    }
}

/// The small sheet, with one value of its description replaced.
fn with(key: &str, value: serde_json::Value) -> Source {
    let (description, sheet) = small_sheet();
    let mut description: serde_json::Value = serde_json::from_str(&description).expect("it is JSON");
    description[key] = value;
    Source::Sheet { description: description.to_string(), sheet }
}

#[test]
fn sheets_cut_short_or_with_wrong_bytes_are_refused() {
    let (description, sheet) = small_sheet();
    let mut engine = TestEngine::default();
    let mut of = |sheet: Vec<u8>| load_with(&mut engine, Source::Sheet { description: description.clone(), sheet });
    let whole = of(sheet.clone()).expect("the whole sheet is read");
    for n_bytes in 0..sheet.len() - 1 {
        if let Ok(summary) = of(sheet[..n_bytes].to_vec()) {
            assert_eq!(summary, whole, "{n_bytes} of {} bytes made other images", sheet.len());
        }
    }
    assert!(of(sheet[..sheet.len() / 2].to_vec()).is_err());
    for position in 0..sheet.len() {
        let mut damaged = sheet.clone();
        damaged[position] ^= 0xff;
        // A lossless sheet has no checksum: other pixels are possible, a panic is not.
        let _ = of(damaged);
    }
}

#[test]
fn descriptions_cut_short_are_refused() {
    let (description, sheet) = small_sheet();
    let mut engine = TestEngine::default();
    for n_bytes in 0..description.len() {
        let start = description.get(..n_bytes).expect("the description is ASCII").to_owned();
        let message = load_with(&mut engine, Source::Sheet { description: start.clone(), sheet: sheet.clone() });
        let message = message.expect_err("half a description");
        assert!(message.starts_with("The set's description cannot be read"), "{message}");
        let problem = engine.problem(Request::Describe(vec![start]));
        assert_eq!((problem.kind, problem.message.words()), (ProblemKind::Input, message));
    }
}

#[test]
fn descriptions_that_do_not_fit_their_sheet_are_refused() {
    use serde_json::json;
    let huge = 1_u64 << 62;
    let cases = [
        ("train", json!(1000), "too small for 1005 tiles in 7 columns"),
        ("train", json!(huge), "at most 536870912 can be loaded"),
        ("train", json!(u64::MAX), "at most 536870912 can be loaded"),
        ("tile", json!([huge, huge]), "at most 536870912 can be loaded"),
        ("tile", json!([0, huge]), "every number must be at least 1"),
        ("tile", json!([5, 30]), "too small"),
        ("tile", json!([5]), "cannot be read"),
        ("columns", json!(0), "in 0 columns"),
        ("columns", json!(u64::MAX), "too small"),
        ("channels", json!(0), "gray (1) or RGB (3)"),
        ("channels", json!(4), "gray (1) or RGB (3)"),
        ("channels", json!(huge), "gray (1) or RGB (3)"),
        ("max_value", json!(0), "between 1 and 255"),
        ("max_value", json!(256), "cannot be read"),
        ("train", json!(-1), "cannot be read"),
        ("labels", json!([0]), "1 labels for 25 images"),
        ("labels", json!(vec![0; 25]), "only 0 classes"),
    ];
    for (key, value, hint) in cases {
        let message = refusal(with(key, value.clone()));
        assert!(message.contains(hint), "{key} = {value}: {message}");
    }
    let description = json!({
        "name": "", "title": "", "image": "", "tile": [huge, 1], "channels": 1, "columns": 1, "train": 0, "test": 0,
        "max_value": 1, "classes": [], "labels": [], "licence": "", "credit": "", "source": "",
    });
    let (_, sheet) = small_sheet();
    let message = refusal(Source::Sheet { description: description.to_string(), sheet });
    assert!(message.contains("every number must be at least 1"), "{message}");
}

#[test]
fn positions_to_show_first_that_do_not_exist_are_left_out() {
    let summary = load(with("stage", serde_json::json!([3, 25, u64::MAX, 24]))).expect("the set itself is in order");
    assert_eq!(summary.first_shown, [3, 24]);
}

#[test]
fn describing_counts_without_overflowing() {
    let Source::Sheet { description, .. } = with("tile", serde_json::json!([1_u64 << 62, 1_u64 << 62])) else {
        unreachable!("a sheet was asked for")
    };
    let Event::Described(cards) = TestEngine::default().ask(Request::Describe(vec![description])) else {
        panic!("a description is read without its sheet")
    };
    assert!(cards[0].estimate.peak_bytes > 1e18);
}

#[test]
fn a_sheet_that_claims_more_pixels_than_can_be_held_is_refused() {
    // RIFF container, lossless chunk, 14 bits of width - 1 and of height - 1: 16,384 x 16,384 pixels in 9 bytes.
    let claim = [&b"RIFF\x16\0\0\0WEBPVP8L\x09\0\0\0\x2f"[..], &0x0fff_ffff_u32.to_le_bytes(), &[0; 5]].concat();
    let (description, _) = small_sheet();
    let message = refusal(Source::Sheet { description, sheet: claim });
    assert!(message.starts_with("The sprite sheet cannot be decoded"), "{message}");
}

#[test]
fn a_set_of_one_image_is_loaded_and_its_analysis_explains_itself() {
    let mut engine = TestEngine::default();
    assert_eq!(engine.load(sets::sheet_source(&sets::random(0, gray(1, 1), 1, 0))).n_train, 1);
    let problem = engine.problem(Request::Analyze { standardize: false });
    assert_eq!(problem.kind, ProblemKind::Input);
    assert!(problem.message.words().starts_with("PCA needs at least 2 images to analyse, and there is 1"));
}

#[test]
fn seeds_of_fuzzed_kept_sets_are_sets() {
    let seeds = std::fs::read_dir(sets::root().join("fuzz/seeds/kept")).expect("the seeds are checked in");
    let mut n_seeds = 0;
    for seed in seeds {
        let path = seed.expect("an entry").path();
        // Of a version that is not read any more, fuzzing would see nothing but the refusal.
        let (card, set) = kept::decode(&std::fs::read(&path).expect("a file")).expect("a version that is read");
        assert_eq!(card.n_images, set.n_images(), "{}", path.display());
        assert!(Intake::extending(set, Preparation::as_given(), Limits::default()).is_ok(), "{}", path.display());
        n_seeds += 1;
    }
    assert!(n_seeds > 2);
}

/// A session comes from somebody else: its set is what somebody wrote, and its checksums hold.
#[test]
fn a_set_in_a_session_that_was_tampered_with_is_a_set_or_refused() {
    let seed = sets::root().join("fuzz/seeds/kept/eight.set");
    let (card, set) = kept::decode(&std::fs::read(seed).expect("the seed")).expect("a set");
    let whole = kept::encode(&card, &set).expect("it can be written");
    let (mut n_sets, mut n_refused) = (0, 0);
    let mut engine = TestEngine::default();
    for at in 0..whole.len().min(3000) {
        for flip in [0x01, 0x80, 0xff] {
            let mut changed = whole.clone();
            changed[at] ^= flip;
            let packed = session::pack(&Session { link: "v=1".to_owned(), set: Some(changed) }).expect("it fits");
            let bytes = session::unpack(&packed).expect("a session").set.expect("a set");
            let Ok((_, mut set)) = kept::decode(&bytes) else {
                n_refused += 1;
                continue;
            };
            // As the reader does before anything has looked at it.
            let named =
                session::name_after_content(&mut set).map(|()| KeptCard::of(&set, card.preparation.clone(), 0.0));
            match named.map(|_| load_with(&mut engine, Source::Pixels(set))) {
                Ok(Ok(_)) => n_sets += 1,
                Ok(Err(_)) | Err(_) => n_refused += 1,
            }
        }
    }
    assert!(n_sets > 100 && n_refused > 100, "{n_sets} sets, {n_refused} refused");
}
