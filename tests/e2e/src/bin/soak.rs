//! A long visit at random from a seed, which the page has to bear: `cargo xtask soak` runs it. Says how it goes on, and of a failure
//! the seed and every action that led to it.

use std::time::{Duration, Instant};

use subspace_lab_e2e::soak::Soak;
use subspace_lab_e2e::{Outcome, run};

fn main() -> Outcome {
    let mut words = std::env::args().skip(1);
    let (mut minutes, mut seed) = (50.0, 1);
    while let Some(word) = words.next() {
        let value = words.next().ok_or_else(|| format!("`{word}` needs a value."))?;
        match word.as_str() {
            "--minutes" => minutes = value.parse::<f64>()?,
            "--seed" => seed = value.parse::<u64>()?,
            _ => return Err(format!("`{word}` is not understood.").into()),
        }
    }
    run(async {
        let (start, length) = (Instant::now(), Duration::try_from_secs_f64(60.0 * minutes)?);
        let mut soak = Soak::start(seed).await?;
        println!("seed {seed}, {minutes} min");
        let mut n_measured = 0;
        while start.elapsed() < length {
            // Its lines are readable as they are, unlike a debug output of one string.
            if let Err(error) = soak.go_on().await {
                eprintln!("after {:.1} min: {error}", start.elapsed().as_secs_f64() / 60.0);
                std::process::exit(1);
            }
            if soak.n_measured() > n_measured {
                n_measured = soak.n_measured();
                println!(
                    "{:5.1} min, {} actions: {}",
                    start.elapsed().as_secs_f64() / 60.0,
                    soak.done.len(),
                    soak.newest()
                );
            }
        }
        println!("{}", soak.summary());
        soak.has_not_grown()
    })
}
