### The step Noise, but for its certificate and the names of noises.

noise-estimated = { $title } (estimated)
noise-kind-of-noise = Kind of noise
noise-more-kinds-of-noise = More kinds of noise
noise-more = More …
noise-components-that-the-denoiser-keeps-and = Components that the denoiser keeps, and at which numbers are given
noise-k-components-that-the-denoiser-keeps = K: components that the denoiser keeps
noise-new-sample = New sample
noise-new-samples-by-themselves = New samples by themselves
noise-pause = Pause
noise-play = Play
noise-export-report = Export report
noise-impact-of-b-less-that-of = Impact of B less that of A at K = { $k }: { $by } points.
noise-a-is-b-is-both-are = A is { $a }, B is { $b }; both are drawn with the curves.
noise-pin = Pin { $name }
noise-remove = Remove { $name }
noise-certificate = Certificate
noise-score = Score
noise-impact-at-k = Impact at K
noise-held-out-alignment-at-k = Held-out alignment at K
noise-compare-noises = Compare noises
noise-add-this-noise = Add this noise
noise-pin-two = Pin two
noise-remove-2 = Remove
noise-show-this-noise = Show this noise
noise-pin-2 = Pin
noise-against-k = { $title } against K. { $read_off }
noise-alignment = Alignment
noise-impact = Impact
noise-bias-corrected-alignment = Bias-corrected alignment
noise-held-out-alignment = Held-out alignment
noise-alignment-with-permuted-labels = Alignment with permuted labels
noise-overlap = Overlap
noise-error-of-the-denoiser = Error of the denoiser
noise-curve = Curve
noise-no-noise = no noise
noise-this-noise = this noise
noise-n95-interval = 95 % interval
noise-linear-axis = Linear axis
noise-there-is-no-kind-of-noise = There is no kind of noise called { $id }; showing the default. The row of buttons and its list have all there are.
noise-left-out-of-the-table = Left out of this link’s table, since there are no such noises: { $noises }.
noise-showing-the-default = Showing the default noise.
noise-cancelled-no-report-was-made = Cancelled. No report was made.
noise-cancelled-what-was-on-screen-before = Cancelled. What was on screen before is kept.
noise-cancelled-nothing-is-corrupted-now-choose = Cancelled. Nothing is corrupted now; choose a noise.
noise-at-k-masks-by-ratio-and = { $what } at K = { $n_components }, masks by ratio and patch
noise-patch-ratio-choose-this-mask =
    { $words ->
        [none] Patch { $patch }, ratio { $ratio }: no figure at this K, which the certificate explains, { $verdict }. Choose this mask
       *[other] Patch { $patch }, ratio { $ratio }: { $words }, { $verdict }. Choose this mask
    }
noise-of = { $done } of { $all }
noise-impact-in = Impact in %
noise-n1-overlap = 1 - overlap
noise-patch = Patch
noise-not-computed-yet = not computed yet
noise-fill-the-map = Fill the map
noise-the-time-is-an-estimate-good = The time is an estimate, good to about a factor of 2
noise-paper-grid = Paper grid
noise-patches-1-2-4-and-ten = Patches 1, 2, 4 and ten ratios from 0 to 0.99, drawn below as the paper draws them. The time is an estimate
noise-fill-in-the-background = Fill in the background
noise-cells-computed = Cells computed
noise-cancel = Cancel
noise-masks-show-most-on-colour-tiles = Masks show most on colour tiles:
noise-open-satellite = open satellite
noise-numbers-of-this-noise-with-their = Numbers of this noise with their definitions
noise-the-same-without-noise = The same without noise, %
noise-the-curves-as-a-table = The curves as a table
noise-row-column = Row { $row }, column { $column }
noise-draw-what-is-dropped-arrows-and = Draw what is dropped; arrows and space work too.
noise-pattern-that-is-dropped-8-by = Pattern that is dropped, 8 by 8 cells over the image
noise-clear = Clear
noise-invert = Invert
noise-impact-of-masking-patches-of-by = Impact of masking patches of { $patch } by { $patch } pixels over K, ten ratios; the table has the numbers
noise-patch-2 = Patch { $patch } × { $patch }
noise-the-papers-grid-of-masks = The paper's grid of masks
noise-impact-of-masking-on-alignment-as = Impact of masking on alignment, as the paper draws it
noise-ten-ratios-from-0-light-to = Ten ratios from 0 (light) to 0.99 (dark), K from 32 on, in percent of the alignment without noise. All images analysed, the authors' definition.
noise-as-a-table = As a table
noise-not-computed-this-k-has-no = ·: not computed. –: this K has no subspace of its own, or nothing to set the impact against; choosing the mask on the map says which.
noise-sample = { $kind }, sample { $draw }
noise-best-linear-denoiser = best linear denoiser, { $n }
noise-as-in-the-set = as in the set
noise-clean = Clean
noise-corrupted = Corrupted
noise-rebuilt = Rebuilt
noise-no-impact-at-k = – no impact at K = { $k }. { $why }
noise-solving = Solving …
noise-with-these-labels = With these labels:
noise-with-class-folders-or-a-labels = With class folders or a labels file you would also see which way.
noise-what-counts-as-a-change = What counts as a change
noise-progress = Progress
noise-without-noise = { $margin }, without noise { $without }
noise-beside-chance = { $impact }, permuted labels { $low } to { $high }
noise-within-chance = Permuted labels, which mean nothing, reach as far here: { $low } to { $high }.
noise-between-least-and-largest-of-permuted = between least and largest of { $n_permutations } permuted labels
noise-at-k-2 = { $name } at K = { $k }
noise-mean-squared-cosine-between-the-k = Mean squared cosine between the K-dimensional subspaces of codes with this noise and without: the squared Frobenius norm of Q' Q~, divided by K. n = { $n } analysed images. { $basis }
noise-mean-squared-error-per-pixel-value = Mean squared error per pixel value of the best linear denoiser with K dimensions, over noise and the n = { $n } analysed images, intensities 0 to 1. { $basis }
noise-n-analysed-images = n = { $n } analysed images
noise-n-analysed-images-with-a-label = n = { $n_labelled } analysed images with a label ({ $n_without } have none)
noise-classes = { $n_classes } classes
noise-by-the-papers-authors-square-root = By the paper's authors: square root of the sum of |Y'Y q|² over the first K orthonormal score vectors q of the encoder, divided by the sum over all of PCA. { $classes }, { $n }, among those that the encoder was fitted to. { $basis }
noise-n100-alignment-with-this-noise-alignment = 100 (alignment with this noise / alignment without - 1). { $classes }, { $n }. { $basis } For the range, the labels were put in random order { $n_permutations } times (seed { $seed }).
noise-n100-alignment-with-this-noise-alone = 100 (alignment with this noise / alignment without - 1). { $classes }, { $n }. { $basis }
noise-a-component-that-has-nothing-to = A component that has nothing to do with the labels explains 1/(n - 1) of them on average. Here that is taken off: square root of (R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)), r the rank. { $n }. Above 100 % where the last components only overfit, 0 where chance explains as much as the labels do. { $basis }
noise-a-least-squares-probe-on-the = A least-squares probe on the codes of { $n } is asked about { $n_held_out } held-out images: square root of R²(K), 0 where it is negative, divided by the best R² that PCA reaches at any K. Above 100 % where the codes with noise do better than PCA at its best. { $basis }
noise-the-authors-definition-after-the-labels = The authors' definition after the labels of { $n } were put in random order (seed { $seed }): what chance looks like.
noise-score-at-k = { $score } at K = { $k }
noise-the-largest-1-overlap-over-all = The largest 1 - overlap over all K that have one. { $tolerance } { $basis }
noise-ridge-of-the-mean-variance = Ridge { $ridge } of the mean variance.
noise-estimated-from-draws-of-every-image = Estimated from { $n_draws } draws of every image in 4 independent groups (seed { $seed }); ± is half the width of a 95 % interval.
noise-exact-expectation-over-the-noise = Exact expectation over the noise.
noise-so-alignment-cannot-be-computed-overlap = { $no_labels } So alignment cannot be computed; overlap and certificate need no labels.
noise-seed = seed { $seed }
noise-n-analysed-images-sample-of-seed = { $scores } · n = { $n_samples } analysed images · sample { $draw } of seed { $seed } on the stage · nothing leaves this page
noise-basis-without-pictures = { $scores } · n = { $n_samples } analysed images · nothing leaves this page
noise-leaves-the-features-as-they-are = Leaves the features as they are
noise-changes-the-features = Changes the features
noise-undecided = Undecided
noise-decided-without-labels-no-task-gains = Decided without labels: no task gains and none loses, at any K.
noise-decided-without-labels-some-task-gains = Decided without labels: some task gains and some other loses. Which one, only labels say.
noise-not-decided-the-change-is-not = Not decided: the change is not clear of what rounding or the scatter of estimates could make.
noise-it-does-not-exist-at-this = It does not exist at this K.
noise-score-largest-change-of-a-subspace = Score: largest change of a subspace
noise-solving-for-the-best-linear-denoiser = Solving for the best linear denoiser at every K …
noise-read-off = K = { $k }: { $value }
# The sentence of the step, after what the noise does.
noise-until-solved = <quiet>Solving for the noise that you chose; until then, of the last one:</quiet>
noise-aligns-better = <strong>At K = { $k }</strong> the denoiser's features align <better>{ $by } better</better> with the { $n } classes than those of plain reconstruction.
noise-aligns-worse = <strong>At K = { $k }</strong> the denoiser's features align <worse>{ $by } worse</worse> with the { $n } classes than those of plain reconstruction.
noise-aligns-as-well = <strong>At K = { $k }</strong> the denoiser's features align <strong>as well</strong> with the { $n } classes as those of plain reconstruction.
noise-no-impact = <strong>At K = { $k } there is no impact.</strong> { $why }
noise-leaves-subspaces = <quiet>It leaves every top-K subspace where it was.</quiet>
noise-fill =
    { $n ->
        [one] { $what }: { $n } cell
       *[other] { $what }: { $n } cells
    }
noise-fill-at-once =
    { $n ->
        [one] { $what }: { $n } cell, under 1 s here
       *[other] { $what }: { $n } cells, under 1 s here
    }
noise-fill-in =
    { $n ->
        [one] { $what }: { $n } cell, about { $time } here
       *[other] { $what }: { $n } cells, about { $time } here
    }
# What labels say of a noise: symbol, which way, at which K, by how much.
noise-helps = ▲ helps at K = { $k }: { $by }
noise-hurts = ▼ hurts at K = { $k }: { $by }
noise-neutral = – neutral at K = { $k }: { $by }
noise-picture = { $image }, { $row }
noise-picture-with-error = { $image }, { $row }, mean squared error { $error }
noise-figure-absent = { $figure }: { $why }
noise-is-computed = Being computed.
noise-in-its-turn = Computed when its turn comes.
noise-compute = Compute it
