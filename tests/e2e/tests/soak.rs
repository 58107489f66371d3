//! A short visit at random; `cargo xtask soak` makes long ones.

use subspace_lab_e2e::soak::Soak;
use subspace_lab_e2e::{Outcome, run};

const N_ACTIONS: usize = 50;

#[test]
fn a_short_visit_at_random_leaves_nothing_stale_nothing_wrong_and_nothing_that_grows() -> Outcome {
    run(async {
        let mut soak = Soak::start(1).await?;
        for _ in 0..N_ACTIONS {
            soak.go_on().await?;
        }
        println!("{}", soak.summary());
        soak.has_not_grown()
    })
}
