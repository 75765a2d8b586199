//! Two pieces of work in turns, so that whatever else the machine does hits both alike.

use std::time::{Duration, Instant};

/// What turns gave.
#[derive(Clone, Copy, Debug)]
pub struct Turns {
    /// The shortest time of the work, in seconds.
    pub work: f64,
    /// The shortest time of the floor, in seconds.
    pub floor: f64,
    /// The median of the turns' ratios, work by floor.
    pub median: f64,
}

impl Turns {
    /// The shortest time of the work by that of the floor.
    pub fn ratio(&self) -> f64 {
        self.work / self.floor
    }
}

/// Runs both in turns for about so long. A turn of each takes about a tenth of a millisecond at least.
pub fn take(span: Duration, mut work: impl FnMut(), mut floor: impl FnMut()) -> Turns {
    let (works, floors) = (count(&mut work), count(&mut floor));
    let mut ratios = Vec::new();
    let (mut best_work, mut best_floor) = (f64::MAX, f64::MAX);
    let end = Instant::now() + span;
    while Instant::now() < end {
        let (one, other) = (time(works, &mut work), time(floors, &mut floor));
        best_work = best_work.min(one);
        best_floor = best_floor.min(other);
        ratios.push(one / other);
    }
    ratios.sort_by(f64::total_cmp);
    Turns { work: best_work, floor: best_floor, median: ratios[ratios.len() / 2] }
}

/// The time of one of so many runs.
fn time(count: u32, work: &mut impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..count {
        work();
    }
    start.elapsed().as_secs_f64() / f64::from(count)
}

/// How many runs make a turn.
fn count(work: &mut impl FnMut()) -> u32 {
    let once = (0..5).map(|_| time(1, work)).fold(f64::MAX, f64::min);
    ((1e-4 / once.max(1e-9)) as u32).clamp(1, 100_000)
}
