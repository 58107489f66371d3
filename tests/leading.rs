//! The first components by block Krylov method, against the exact decomposition.

use subspace_lab_protocol::event::{Preview, ProblemKind};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{BottomStart, Event, Request};
use subspace_lab_science::leading::N_LEADING;
use subspace_lab_science::steps::finish;
use subspace_lab_science::{Extent, Leading, Pca, Steps};

use crate::sets::{self, TestEngine};

/// What is said of them holds, and they are worth showing: of 4,000 images of clothes.
#[test]
fn what_is_stated_of_the_first_components_holds() {
    let set = sets::built_in("fashion");
    let exact = sets::fit(&set).expect("variance");
    let leading = finish(Leading::of(&set, &mut Steps::untold())).expect("variance");
    assert_eq!(leading.n_components(), N_LEADING);
    let (variances, estimates) = (exact.intensity_variances(), leading.pca().intensity_variances());
    for (k, (estimate, bound)) in estimates.iter().zip(leading.bounds()).enumerate() {
        let nearest = variances.iter().map(|variance| (variance - estimate).abs()).fold(f64::INFINITY, f64::min);
        assert!(nearest <= *bound, "variance {k}: {estimate:e} is {nearest:e} from any, bound {bound:e}");
        let (share, exact_share) = (leading.cut(k + 1).share, exact.spectrum().share(k + 1));
        assert!(share <= exact_share + 1e-6, "{k}: the best hold at least as much: {share} and {exact_share}");
        let off = if k < 10 { 1e-4 } else { 2e-3 };
        assert!(share > exact_share - off, "{k}: {share} instead of {exact_share}");
    }
    let first = &leading.bounds()[..10];
    assert!(first.iter().zip(&estimates).all(|(bound, estimate)| bound < &(0.01 * estimate)), "{first:?}");
    // Directions, too: of the first three, which stand alone.
    let angles = |of: &Pca, k: usize| of.components().row(k).to_owned();
    for k in 0..3 {
        let cosine = angles(leading.pca(), k).dot(&angles(&exact, k));
        assert!(cosine.abs() > 0.9999, "{k}: {cosine}");
    }
}

#[test]
fn extents_are_taken_as_far_as_they_go() {
    let set = sets::built_in("digits");
    let exact = sets::fit(&set).expect("variance");
    let leading = finish(Leading::of(&set, &mut Steps::untold())).expect("variance");
    // No more than there are, and then all the variance there is.
    let n = leading.n_components();
    assert!((1..=exact.rank()).contains(&n), "{n} of {}", exact.rank());
    assert!((leading.cut(n).share - 1.0).abs() < 1e-5);
    for share in [0.0, 0.25, 0.5, 0.75, 0.9] {
        let k = leading.resolve(Extent::Share(share));
        assert_eq!(k, exact.spectrum().resolve(Extent::Share(share)), "{share}");
    }
    assert_eq!(leading.resolve(Extent::Components(1_000)), n);
    assert!(leading.variance_after(n) < 1e-5 && leading.variance_after(0) > 0.0);
}

/// Two images, again and again: one component, and not what rounding leaves beside it.
#[test]
fn there_are_no_more_than_the_set_has() {
    let pixels = (0..1000_usize).flat_map(|image| (0..1024).map(move |value| (value % (2 + image % 2) * 90) as u8));
    let set = sets::of_pixels(sets::gray(32, 32), pixels.collect(), 1000, 0);
    let leading = finish(Leading::of(&set, &mut Steps::untold())).expect("variance");
    assert_eq!((leading.n_components(), sets::fit(&set).expect("variance").rank()), (1, 1));
}

fn ask() -> Reconstruct {
    Reconstruct {
        image_idx: vec![0, 5, 11],
        top: Extent::Share(0.75),
        bottom: BottomStart::Linked,
        layers: vec![Layer::Original, Layer::Top, Layer::Bottom],
        add_mean: true,
        stretch: false,
    }
}

/// Its pictures are those that follow, to the eye; nothing is analysed by it.
#[test]
fn a_preview_is_what_the_analysis_shows() {
    let mut engine = TestEngine::default();
    engine.load(sets::built_in_source("satellite"));
    let Event::Previewed(Some(preview)) = engine.ask(Request::Preview(ask())) else { panic!("no preview") };
    assert_eq!(engine.problem(Request::Reconstruct(ask())).kind, ProblemKind::Request);
    let analysis = engine.analyze();
    let exact = engine.reconstructed(Request::Reconstruct(ask()));
    let Preview { reconstructed, cumulative_share, largest_rank, off } = *preview;
    assert_eq!((largest_rank, cumulative_share.len()), (analysis.rank, N_LEADING));
    assert!(off > 0.0 && off < 0.01, "{off}");
    assert_eq!(reconstructed.top.n_components, exact.top.n_components);
    assert!((reconstructed.top.share - exact.top.share).abs() < 1e-4);
    assert_eq!(reconstructed.layers[0], exact.layers[0]);
    for ((_, found), (layer, expected)) in reconstructed.layers.iter().zip(&exact.layers) {
        let off = found.rgba.iter().zip(&expected.rgba).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(off <= Some(2), "{layer:?}: {off:?} of 255 levels");
    }
    let errors = [reconstructed.train_error, exact.train_error].map(|it| [it.top.mse, it.bottom.mse]);
    assert!((0..2).all(|i| (errors[0][i] / errors[1][i] - 1.0).abs() < 1e-3), "{errors:?}");
}

#[test]
fn a_preview_ends_when_it_is_cancelled_and_there_is_none_where_the_analysis_is_as_soon() {
    let mut engine = TestEngine::default();
    assert_eq!(engine.problem(Request::Preview(ask())).kind, ProblemKind::Request, "nothing is loaded");
    engine.load(sets::built_in_source("digits"));
    assert_eq!(engine.ask(Request::Preview(ask())), Event::Previewed(None));
    engine.load(sets::built_in_source("satellite"));
    let stopped = engine.run(Request::Preview(ask()), Some(3)).events.pop();
    let Some(Event::Failed(problem)) = stopped else { panic!("{stopped:?}") };
    assert_eq!(problem.kind, ProblemKind::Cancelled);
}
