//! `citation.bib`: the paper whose claim this shows, and this program, for a list of references (BibTeX).

use subspace_lab_words::t;

use crate::{Export, Source};

pub(crate) static CITATION: Export = Export {
    id: "citation",
    summary: t!(exports_citation),
    media_type: "application/x-bibtex",
    ending: "bib",
    needs_labels: false,
    source: Source::Fixed(text),
};

/// The same whatever is analysed.
fn text() -> String {
    format!(
        "@inproceedings{{balestriero2024reconstruction,
  title = {{How Learning by Reconstruction Produces Uninformative Features For Perception}},
  author = {{Balestriero, Randall and LeCun, Yann}},
  booktitle = {{Proceedings of the 41st International Conference on Machine Learning}},
  series = {{Proceedings of Machine Learning Research}},
  volume = {{235}},
  pages = {{2566--2585}},
  publisher = {{PMLR}},
  year = {{2024}},
  eprint = {{2402.11337}},
  archiveprefix = {{arXiv}}
}}

@software{{subspacelab,
  title = {{Subspace Lab}},
  author = {{{{Subspace Lab}}}},
  version = {{{}}},
  note = {{Exact PCA of image sets in the browser; its numbers are checked by examples/check.py}}
}}
",
        env!("CARGO_PKG_VERSION")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_are_closed_and_the_version_is_this_one() {
        let text = text();
        assert_eq!(text.matches('{').count(), text.matches('}').count());
        assert!(text.contains(env!("CARGO_PKG_VERSION")) && text.starts_with("@inproceedings{balestriero2024"));
    }
}
