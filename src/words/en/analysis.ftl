### Why a set is refused or a PCA cannot be computed: whole sentences. What was done to the values: phrases.

image-set-empty-shape = Images of { $height-px } x { $width-px } pixels and { $n-channels } channels hold nothing; every size must be at least 1.
image-set-pixel-count = { $n-values } pixel values do not make { $n-images } images of { $n-features } values each.
image-set-list-length = { $n-given } { $what } for { $n-images } images; there must be one for each.
image-set-label-out-of-range = Image { $image-idx } carries label { $label }, but there are only { $n-classes } classes.
image-set-zero-max-value = The brightest pixel value was given as 0; it must be between 1 and 255, or 65535 at 16 bits.
image-set-max-value = The brightest pixel value was given as { $max-value }, but the values of these images end at { $largest }.
image-set-split-length = The split names { $n-train } images to analyse and { $n-held-out } to hold out, but there are { $n-images }.
pca-too-few-samples = PCA needs at least 2 images to analyse, and there is { $n-samples }; add more images or open a built-in set.
pca-no-variance = All { $n-samples } images are identical, so there is no variance to analyse; add images that differ.
pca-no-convergence = The eigenvalue solver did not converge on a { $size } x { $size } matrix; please report the image set's fingerprint.
pca-only-moments = This needs every analysed image, and only their moments are here; open the images themselves.
pca-cancelled = The analysis was cancelled; the last result is kept.

no-alignment-no-labels = No analysed image has a label.
no-alignment-one-class = All labelled images that are analysed are of one class, "{ $detail }".

joint-dimensions = An encoder of { $n-components } dimensions was asked for; with { $n-allowed } components allowed it can have 1 to { $n-allowed }.
joint-weight = The weight of the reconstruction must be a finite number above 0, or one of the two limits.
joint-no-convergence = The eigenvalue solver did not converge on a { $size } x { $size } matrix; please report the image set's fingerprint.
joint-cancelled = Cancelled; the analysis is kept.

no-probe-unlabelled = { $n-unlabelled } of { $n-samples } analysed images have no label; a probe that is solved for in closed form needs all of them.
list-of-labels = labels

preprocessing-scale = scale 1/{ $max-value }
preprocessing-center = subtract mean image
preprocessing-standardize = divide by global standard deviation
