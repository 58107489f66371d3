### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = What is this?
first-component = A component is a pattern over all pixels, found in these images themselves. Every image is the mean image plus so much of each component; the step Spectrum shows them.
first-variance = Variance says how much the images differ along a component. The components are put in order of it: the first ones hold most of what changes from pixel to pixel.
first-top-bottom = Top is an image rebuilt from the first components alone, bottom from all the others. It is not the upper and the lower half of the picture: both fill all of it, and added up they are the original.
first-rank = Why { $rank } components: of { $n_images } images { $n_held_out } are held out for tests, { $n } are analysed, and { $n } points minus their mean span { $rank } directions at most; no others have variance.
first-rank-of-values = Why { $rank } components: an image has { $n_values } values, and no more directions than that can have variance.
first-asked = You asked for { $asked }: { $n } are the fewest that reach it, and they hold { $share }.
first-left-out = “Leaves out { $out }” and “{ $rest }” are the same handle: what the bottom leaves out and what it holds add up to 100 %.
first-overlap = { $top } and { $bottom } add up to { $sum }, since components with { $both } of the variance are in both rows.
first-beyond = Where a number is above 100 % or stands at 0 although it could be below, its definition under the pictures says why: click on the number.
