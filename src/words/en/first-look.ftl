### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = What is this?
first-component = A component is a pattern over all pixels, found in these images themselves. Every image is the mean image plus an amount of each component; the step Spectrum shows them.
first-variance = The amount of a component differs from image to image; how widely it spreads is its variance. Those of all components add up to the variance of the pixels: each percentage is a share of that. The components are in this order: the first ones account for most of how pixel values differ from one image to the next, which is often large areas of light, dark and colour.
first-top-bottom = Top is an image rebuilt from the first components alone, bottom from all the others. It is not the upper and the lower half of the picture: both fill all of it. Added up they are the original, with the mean image counted once: “Add mean image” shows it in both rows.
first-claim = What holds most of the variance need not be what one recognises a picture by: large areas count much, edges and details little. That is the argument which this page is about.
first-subspace = A subspace is a choice of components. “Linked” has the bottom begin where the top ends, so that each component is in one of them.
first-rank = Why { $rank } components: of { $n_images } images { $n_held_out } are held out for tests and { $n } analysed. Two images differ in one way, three in two, and { $n } in at most { $rank }, however many values each has.
first-rank-of-values = Why { $rank } components: an image has { $n_values } values, and no more directions than that can have variance.
first-rank-less = Why { $rank } components: { $n } images of { $n_values } values could differ in { $most } independent ways; in the rest these do not differ at all, as where a pixel is the same in all of them.
first-asked = You asked for { $asked }: { $n } are the fewest that reach it, and they hold { $share }.
first-left-out = “Leaves out { $out }” and “{ $rest }” are the same handle: what the bottom leaves out and what it holds add up to 100 %.
first-overlap = { $top } and { $bottom } add up to { $sum }, since components with { $both } of the variance are in both rows.
first-pair = “90 | 20” is the pair of the paper that this page is about: the first components up to 90 % of the variance, the last ones from 80 % on. They make 110 %, since those in between are in both rows.
