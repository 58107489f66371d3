//! The axis of components that strip, handles and scree plot share.

/// From here on stands the name of the axis, with how many there are, instead of ticks.
pub const NAMED_FROM: f64 = 0.78;

/// Where a count of components lies: 0 at the left edge for none, 1 at the right edge for all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axis {
    /// Components that there are.
    pub rank: u32,
    /// In log(1 + n) instead of n.
    pub logarithmic: bool,
}

impl Axis {
    /// The one on which these counts, those of the handles, stay further from the edges.
    pub fn clear_of_edges(rank: u32, counts: [u32; 2]) -> Self {
        let [linear, log] = [false, true].map(|logarithmic| Self { rank, logarithmic });
        let room = |axis: Self| {
            let from_edge = counts.map(|n| axis.position(n).min(1.0 - axis.position(n)));
            from_edge[0].min(from_edge[1])
        };
        if room(log) > room(linear) { log } else { linear }
    }

    /// Linear in n, or in log(1 + n), which has a place for 0.
    pub fn position(self, n_components: u32) -> f64 {
        let (n, rank) = (f64::from(n_components.min(self.rank)), f64::from(self.rank.max(1)));
        if self.logarithmic { n.ln_1p() / rank.ln_1p() } else { n / rank }
    }

    /// The count nearest to a position.
    pub fn components_at(self, position: f64) -> u32 {
        let (position, rank) = (position.clamp(0.0, 1.0), f64::from(self.rank));
        let n = if self.logarithmic { (position * rank.ln_1p()).exp_m1() } else { position * rank };
        (n.round() as u32).min(self.rank)
    }

    /// Round counts to label, the rank last; none so near to it that the labels would touch.
    pub fn ticks(self) -> Vec<u32> {
        let mut ticks: Vec<u32> = if self.logarithmic {
            (0..6).flat_map(|decade| [1, 3].map(|digit| digit * 10_u32.pow(decade))).collect()
        } else {
            let step = round_step(f64::from(self.rank) / 5.0);
            (1..=6).map(|i| i * step).collect()
        };
        ticks.retain(|&tick| self.position(tick) < 0.9 && tick < self.rank);
        ticks.push(self.rank);
        ticks
    }
}

/// The largest of 1, 2, 5 times a power of ten that is not above `size`; at least 1.
fn round_step(size: f64) -> u32 {
    let power = 10_f64.powi(size.max(1.0).log10().floor() as i32);
    let digit = [5.0, 2.0, 1.0].into_iter().find(|digit| digit * power <= size).unwrap_or(1.0);
    (digit * power) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_count_is_found_again_where_it_lies() {
        for logarithmic in [false, true] {
            for rank in [1, 2, 159, 12_288] {
                let axis = Axis { rank, logarithmic };
                assert!((0..=rank).all(|n| axis.components_at(axis.position(n)) == n));
                assert_eq!((axis.position(0), axis.position(rank)), (0.0, 1.0));
            }
        }
    }

    #[test]
    fn handles_stay_away_from_the_edges() {
        let is_log = |rank, counts| Axis::clear_of_edges(rank, counts).logarithmic;
        // 75 % of flowers is 11 of 159; half of a long spectrum lies in the middle.
        assert!(is_log(159, [11, 11]));
        assert!(!is_log(1728, [864, 864]));
        // The handle further out decides.
        assert!(is_log(1728, [300, 6]));
        assert!(!is_log(159, [140, 20]));
        // At the very ends neither is better.
        assert!(!is_log(159, [0, 159]));
    }

    #[test]
    fn ticks_are_round_and_end_at_the_rank() {
        assert_eq!(Axis { rank: 159, logarithmic: false }.ticks(), [20, 40, 60, 80, 100, 120, 159]);
        assert_eq!(Axis { rank: 1728, logarithmic: true }.ticks(), [1, 3, 10, 30, 100, 300, 1728]);
        assert_eq!(Axis { rank: 1, logarithmic: false }.ticks(), [1]);
    }
}
