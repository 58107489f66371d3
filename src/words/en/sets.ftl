### Facts about a set, and what an image is called.

sets-classes = { $shape }, { $n_classes } classes
sets-about-and-on-this-device = about { $estimate } and { $peak_bytes } on this device
sets-image = image { $image_idx }
sets-image-of-class = { $class }, image { $image_idx }
sets-image-without-label = no label, image { $image_idx }
sets-image-with-name = { $image } ({ $name })
sets-image-held-out = { $image }, held out
sets-no-label =
    { $n_without ->
        [one] { $n_without } image has no label.
       *[other] { $n_without } images have no label.
    }
sets-carry-the-label-what-speaks-of = { $all } carry the label "{ $name }". What speaks of classes needs two or more.
sets-bits-a-value = { $depth } bits a value
sets-largest-deviation-from-orthonormal = { $n_checked }; largest deviation from orthonormal { $orthonormality_error }
sets-components-hold-of-the-variance = { $n } components hold { $share } % of the variance
sets-all-images = All images
sets-all-labelled-images = All labelled images
sets-of-which-here = { $size }, { $n } of them in the file
sets-fingerprint-of-moments = Fingerprint of moments, sample and labels
sets-moments = Moments
sets-only-moments = Of the analysed images only the moments are here: counts, sums and sums of products.
sets-images-analysed = Images analysed
sets-images-held-out = Images held out
sets-values-per-image-d = Values per image, D
sets-depth = Depth
sets-rank-components-with-variance = Rank: components with variance
sets-preparation-in-order = Preparation, in order
sets-total-variance-divisor-n-intensities-0 = Total variance (divisor N, intensities 0 to 1)
sets-fingerprint-of-pixels-split-and-labels = Fingerprint of pixels, split and labels
sets-self-check-components-compared-with-all = Self-check: components compared with all others
sets-computed-in = Computed in
sets-predicted-for-this-device = Predicted for this device
sets-rounding = Rounding
sets-taken-as-images = Taken as images
sets-axes-of-the-array = Axes of the array
sets-size-and-channels = Size and channels
sets-values-that-mean-0-and-1 = Values that mean 0 and 1
sets-values-are-kept-with = Values are kept with
sets-behind-transparent-parts = Behind transparent parts
sets-labels-from = Labels from
sets-held-out-2 = Held out
sets-grey = grey
sets-colour = colour
sets-taken-for-reason = { $taken } ({ $reason })
# Names of the page's own sets.
sets-flowers = Flower photos
sets-satellite = EuroSAT satellite tiles
sets-fashion = Fashion-MNIST clothes
sets-digits = Handwritten digits
