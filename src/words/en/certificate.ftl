### The step Noise: the answer without labels, and why figures are missing. K is a number of components.

certificate-unreadable = No component tells these classes apart: their mean images are the same, so alignment, 0 divided by 0, does not exist.
certificate-wins = On draws that it has not seen the changed subspace wins clearly.
certificate-first-change = The first change is at K = { $k }: { $swap }.
certificate-swap = it keeps { $kept } % of component { $leaves } and takes { $taken } % of component { $enters }
certificate-loss = it keeps { $kept } % of component { $leaves }
certificate-largest-change = The largest is at K = { $k }: { $share } % of its subspace is shared with PCA.
certificate-changes-at = It changes at { $n-changed } of the { $n-compared } K below the rank that have a subspace.
certificate-read-through = Draws were read through the first { $n } components, and an encoder might undo this noise by what lies outside of them: the figures are those of encoders that read no more, and nothing is decided.
certificate-never-shown = At no K does the denoiser's subspace clearly beat PCA's on draws that it has not seen. From draws it can never be shown that nothing changes.
certificate-one-component = There is one component, so there is no order to change.
certificate-by-form = By the form of this noise on these images, whatever their labels: the components keep their order, and every top-K subspace is the same with and without it.
certificate-same-at-all = At all { $n-compared } K below the rank that have a top-K subspace, it is the same with and without this noise.
certificate-nothing-decided = Not even K = 1 is decided: { $why }.
certificate-decided-up-to = Up to K = { $k } every subspace is the same and beyond it is not decided: { $why }.
certificate-rank-is-left = images and features allow more components than the { $rank } that rounding leaves
certificate-no-more-dimensions = the noise leaves no more dimensions to compare
certificate-near-the-limit = at K = { $k } the distance is { $distance }, too near to the limit of { $same }
certificate-small-variances = differences among variances below { $share } of the first cannot be told apart well enough
certificate-near-each-other = the variances of components { $first } and { $second }, or what the denoiser gains from them, are too near to each other to tell their directions
certificate-counts-by-draws = A subspace counts as changed if, fitted to three groups of draws, it leaves less error on the fourth than PCA's does, by { $clear } standard errors of the mean over the four.
certificate-counts = A subspace counts as the same if its distance, sqrt(2 K (1 - overlap)), is below { $same } even with all that rounding can do added, and as changed if sqrt(K (1 - overlap)) is above with all of it taken off.
certificate-compared = Compared are the K at which the variances of components K and K + 1 can be told apart.
certificate-ridge = The ridge counts as part of the noise.
certificate-encoders-of = All figures are those of encoders that read no more than the { $rank } components.
certificate-nothing-left = This noise leaves nothing to read.
certificate-draws-see = Estimates from draws see the first { $n } components alone, the limit of this program: there is nothing beyond K = { $n }, and towards it the subspaces cannot differ.
certificate-dimensions-left =
    { $n ->
        [one] This noise leaves { $n } dimension to read, so there is nothing beyond K = { $n }.
       *[other] This noise leaves { $n } dimensions to read, so there is nothing beyond K = { $n }.
    }
certificate-gaps = No figures at K = { $at }: equal variances (or equal gains) have no order, or rounding leaves their subspace open by more than { $shown } per dimension.
certificate-no-impact = No impact at K = { $at }: without noise these components tell nothing of the labels, and nothing can be set against it.
certificate-one-class = All labelled images that are analysed are of one class, "{ $class }"; alignment needs two or more.
certificate-nothing-to-read = No analysed image has a label, so nothing can be read. Folders of classes or a table give labels.
certificate-one-class-to-read = All analysed images are of one class, "{ $class }"; a reader needs two or more.
certificate-some-unlabelled = { $n-unlabelled } of the { $n-samples } analysed images have no label; this form needs one for each.
certificate-needs-all-labels = Needs a label for every analysed image.
certificate-within-chance = What the labels explain beyond chance lies within twice its sampling error here, so there is nothing to divide by. More images per component would help.
certificate-nothing-held-out = No images are held out. The Data step can hold some out.
certificate-held-out-unlabelled = No held-out image has a label.
certificate-no-better = On the held-out images no probe does better than their class shares.
