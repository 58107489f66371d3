### The step Learning.

learning-variance-of-each-component = Variance of each component
learning-in-the-set = in the set
learning-part-that-comes-back-slope = part that comes back (slope)
learning-over-the-epochs-held-out-images = Over the epochs, held-out images
learning-variance-rebuilt = variance rebuilt
learning-by-pca = by PCA
learning-read-from-codes-1-standard-error = read from codes ± 1 standard error
learning-codes-overlap-with-pca = codes' overlap with PCA
learning-with-the-closed-form = with the closed form
learning-solving-for-the-best-linear-denoiser = solving for the best linear denoiser
learning-epoch = epoch { $shown }
learning-code = Code
learning-values-that-an-image-is-reduced = Values that an image is reduced to, K
learning-hidden = Hidden
learning-rectifiers-before-and-after-the-code = Rectifiers before and after the code; 0 makes it linear
learning-epochs = Epochs
learning-times-that-it-learns-from-each = Times that it learns from each image
learning-preparing = Preparing
learning-pause = Pause
learning-pausing-after-this-epoch = Pausing after this epoch
learning-go-on = Go on
learning-finished = Finished
learning-start-again = Start again
learning-key-s = Key S
learning-stop = Stop
learning-epoch-2 = Epoch
learning-this-epoch = This epoch
learning-original = Original
learning-held-out-as-in-the-set = held out, as in the set
learning-input = Input
learning-what-it-makes-of-them = What it makes of them
learning-every-epoch-as-a-table = Every epoch as a table
learning-variance-rebuilt-held-out = Variance rebuilt, held out
learning-variance-rebuilt-analysed-over-the-epoch = Variance rebuilt, analysed, over the epoch
learning-slope-at-components-1-4-16 = Slope at components 1, 4, 16, 64, 256
learning-read-from-codes-held-out = Read from codes, held out
learning-overlap-of-codes-with-pca = Overlap of codes with PCA
learning-overlap-with-the-closed-form = Overlap with the closed form
learning-start-about =
    { $noise ->
        [some] Start (about { $seconds }, { $peak_bytes }, without the noise)
       *[none] Start (about { $seconds }, { $peak_bytes })
    }
learning-of = { $epoch } of { $n_epochs }
learning-epoch-batch-of = Epoch { $n_done }: batch { $done } of { $total }
learning-epoch-3 = Epoch { $n_done }
learning-paused-after-epoch = Paused after epoch { $n_done }.
learning-stopped-after-epoch-its-epochs-are = Stopped after epoch { $n_done }; its epochs are kept.
learning-after-epochs = after { $n } epochs
learning-held-out-images-are-too-few = { $n_test } held-out images are too few to tell which components come back
learning-of-components-1-to-at-least = of components 1 to { $n } at least half comes back each
learning-its-codes-overlap-those-of-the = Its codes overlap those of the noise's closed form by { $closed_form } and PCA's by { $with_pca }; these two overlap by { $between }.
learning-seed = seed { $seed }
learning-autoencoder-adam-0-001-batches-of =
    { $input ->
        [some] autoencoder { $widths } · Adam 0.001, batches of 64 · { $n_train } images to train on, { $n_test } to test on · input { $noise } · seed { $seed }
       *[none] autoencoder { $widths } · Adam 0.001, batches of 64 · { $n_train } images to train on, { $n_test } to test on · seed { $seed }
    }
learning-share-of-the-variance-of-components = Share of the variance of { $slopes } components, each filled by the slope of what comes back; at least half of components 1 to { $half_learned }.
learning-of-the-variance-of-held-out-2 = { $left } of the variance of held-out images is rebuilt.
learning-over-epochs = Over { $n_done } epochs: { $rebuilt }
learning-over-epochs-alone = Over { $n_done } epochs.
learning-table-has-every-epoch = The table below has every epoch.
learning-at-least-half-of-the-first = at least half of the first { $half_learned }
learning-the-slope-of-the-scores-of = The slope of the scores of rebuilt held-out images on the scores of the images themselves, without offset (n = { $n_test }): 1 is learned, 0 is not. Not the ratio of energies, which would call the network's own output on faint components learned. Nothing is said where its standard error is above 0.25.
learning-n1-less-the-squared-error-of = 1 less the squared error of { $n_test } held-out images over their squared distance from the mean image. In the table also that of the { $n_train } images trained on, on average over the epoch, during which it changes.
learning-mean-squared-cosine-between-the-subspaces = Mean squared cosine between the subspaces that both codes of { $n_test } clean held-out images span, as many values each: what any linear probe can use. 1: the same; about { $by_chance } by chance.
learning-the-same-with-the-codes-of = The same with the codes of the best linear denoiser for { $noise }, which is solved for exactly. A linear autoencoder (no hidden units) ends there; one with rectifiers need not.
learning-start = Start
learning-making-its-images-ready = Making its images ready.
learning-before-it-has-learned-anything = before it has learned anything
learning-after-1-epoch = after 1 epoch
learning-too-few-held-out-images = – (too few held-out images)
learning-a-small-autoencoder-trained-here-which = A small autoencoder, trained here: which components does it learn first, and which never?
learning-no-component-comes-back-by-half = no component comes back by half
learning-of-component-1-at-least-half = of component 1 at least half comes back
learning-images-go-in-corrupted-one-draw = Images go in corrupted, one draw each for those tested on, and are compared clean: the best denoiser too gives less than all of it back.
learning-part-of-a-component-that-comes = Part of a component that comes back
learning-variance-rebuilt-2 = Variance rebuilt
learning-read-from-its-codes = Read from its codes
learning-ridge-regression-of-one-hot-labels = Ridge regression of one-hot labels on the codes of the images trained on, penalty 0.01 times the codes' mean variance, tested on held-out images; ± is one binomial standard error, which knows of no other seed.
learning-overlap-of-its-codes-with-pcas = Overlap of its codes with PCA's
learning-overlap-of-its-codes-with-the = Overlap of its codes with the closed form's
learning-part-of-this-step = Part of this step
learning-learned-last = Learned last
learning-a-real-one = A real one
learning-same-error = Same error
learning-blind-twins = Blind twins
learning-dimensions = Dimensions
learning-dimensions-of-the-code-k = Dimensions of the code, K
learning-from = from
learning-components-that-the-encoder-may-use = Components that the encoder may use
learning-components = components
learning-learned-so-far = Learned so far
learning-training-time = Training time
learning-part-rebuilt-so-far = part rebuilt so far
learning-learned-and-recognised-over-time = Learned and recognised over time
learning-variance-learned = variance learned
learning-held-out-images-read-1-standard = held-out images read ± 1 standard error
learning-originals = originals
learning-add-what-a-reader-recognises = Add what a reader recognises
learning-reading-the-pictures = reading the pictures
learning-n1-standard-error = ± 1 standard error
learning-read-held-out = Read, held out
learning-read-analysed = Read, analysed
learning-variance-lost-held-out = Variance lost, held out
learning-variance-lost-analysed = Variance lost, analysed
learning-pictures-alone = { $dimensions }, pictures alone
learning-pictures-and-labels = { $dimensions }, pictures and labels
learning-this = This λ
learning-labels = Labels
learning-weight-of-the-pictures-beside-the = Weight of the pictures beside the labels, λ
learning-pictures = Pictures
learning-read-against-lost = Read against lost
learning-held-out-1-standard-error = held out ± 1 standard error
learning-analysed = analysed
learning-this-pca = ● this λ ○ PCA
learning-solving-for-the-encoder-of-every = solving for the encoder of every λ
learning-variance-lost = variance lost
learning-numbers-of-this-step-with-their = Numbers of this step with their definitions
learning-the-encoder-of-every-as-a = The encoder of every λ as a table
learning-r-analysed = R², analysed
learning-variance-learned-over-time-as-a = Variance learned over time as a table
learning-time = Time
learning-variance-learned-2 = Variance learned
learning-pictures-read-over-time-as-a = Pictures read over time as a table
learning-held-out-pictures-read = Held-out pictures read
learning-as-in-the-set = as in the set
learning-cancelled-the-analysis-and-what-was = Cancelled. The analysis, and what was computed before, are kept.
learning-pca-or-the-encoder-that-knows = PCA, or the encoder that knows the classes?
learning-the-encoder-that-knows-the-classes = the encoder that knows the classes
learning-guess = Guess
learning-which-one-comes-from-the-encoder = Which one comes from the encoder that knows the classes?
learning-other-images-other-sides = Other images, other sides
learning-knows-the-classes = Knows the classes
learning-of-2 = { $share } ± { $standard_error }{"\u00A0"}% of { $n }
learning-after-of-the-variance = after { $epochs }, { $explained } of the variance
learning-components-1-to-are-at-least = components 1 to { $n } are at least half learned
learning-images-analysed-held-out = { $n_train } images analysed, { $n_held_out } held out
learning-ridge-chosen-on-analysed-images-each = ridge { $ridge } chosen on { $n } analysed images, each left out in turn
learning-variance-of-components-each-bar-filled = Variance of { $rank } components, each bar filled as far as it is rebuilt after { $epochs }: { $n_learned }.
learning-at-a-reader-names-held-out = At { $moment } a reader names { $accuracy_of } held-out pictures.
learning-share-of-the-variance-learned-from = Share of the variance learned from 0.1 to { $end_epochs }, on a logarithmic axis of time.
learning-tables-have-every-value = The tables below have every value.
learning-a-linear-autoencoder-of-two-layers = A linear autoencoder of two layers that starts small and balanced (each component at { $initial_strength } of its strength) and follows the gradient of its mean squared error learns each component by itself, along 1 / (1 + (1/a0 - 1) exp(-2 λ t)). The learning rate is such that the first component is half learned after one epoch; then component k is half learned after λ1/λk epochs. Exact for this model; a deep network follows it in order only, and no claim is made about its epochs.
learning-the-last-component-has-of-its = The last component has { $learned } of its strength.
learning-ridge-regression-of-one-hot-labels-2 = Ridge regression of one-hot labels ({ $n_classes } classes) on the pixels of the pictures as they are rebuilt at a moment, trained on { $n_train } analysed ones and tested on held-out ones rebuilt alike; ± is one binomial standard error. Pictures are read with noise of the size of rounding to bytes (standard deviation 0.0011 of the brightest value, one draw): else pictures too faint to be seen would be read. One ridge for all moments, { $ridge } times the number of images times the mean variance of a pixel value: the one that names most analysed originals when each is left out of the fit ({ $validation } of them). A linear reader needs the top; networks do not, which is another step's subject.
learning-codes-from-the-first-components = codes from the first { $n_used } components
learning-classes = { $n_classes } classes
learning-reconstruction-error-against-accuracy-of-the = Reconstruction error against accuracy of the probe for every λ. At { $chosen }: held out { $held_out_lost }, { $held_out_read }; analysed { $analysed_lost }, { $analysed_read }.
learning-from-the-first-components = { $n_components } from the first { $n_used } components
learning-one-is-pca-the-other-is = One is PCA. The other is the encoder with the smallest λ on the slider whose error on the analysed images is at most { $most_more } larger, relative. The seed decides the sides. Keys A and B.
learning-no-component-is-half-learned-yet = no component is half learned yet
learning-component-1-is-at-least-half = component 1 is at least half learned
learning-exact-law-of-a-linear-autoencoder = exact law of a linear autoencoder
learning-nothing-leaves-this-page = nothing leaves this page
learning-the-first-component-is-half-learned = the first component is half learned after one
learning-half-learned-a-component-that-holds = Half learned, a component that holds 1 % of the variance
learning-no-component-holds-as-much = – no component holds as much
learning-the-share-of-the-first-component = The share of the first component divided by 1 %.
learning-half-learned-the-last-component = Half learned, the last component
learning-the-variance-of-the-first-component = The variance of the first component divided by that of the last one.
learning-end-of-the-slider = End of the slider
learning-at-each-moment-in-the-table = at each moment in the table below
learning-n1-less-the-mean-squared-error = 1 less the mean squared error of the rebuilt analysed images over that of the mean image, from the spectrum.
learning-reader-on-the-originals = Reader on the originals
learning-reader = Reader
learning-no-labelled-image-is-held-out = No labelled image is held out.
learning-exact-closed-form = exact closed form
learning-encoder = Encoder
learning-the-linear-code-that-minimises-squared = The linear code that minimises (squared error of the best linear probe of the labels) + λ (squared error of the best linear reconstruction), sums over the analysed images, pixels scaled to a standard deviation of 1 over all values, labels one-hot and centred. Closed form: the leading eigenvectors of c c' + λ S² in whitened coordinates. λ → ∞ is PCA; λ → 0 takes the directions that labels are read from first and rebuilds best with the rest. Both are limits, not small and large numbers.
learning-variance-lost-2 = Variance lost
learning-in-the-table = in the table
learning-squared-error-of-the-rebuilt-images = Squared error of the rebuilt images over their squared distance from the mean of the analysed ones; no sampling error on the analysed images, which are all there are.
learning-read = Read
learning-share-of-images-whose-class-the = Share of images whose class the least-squares probe of the analysed images names; ± is one binomial standard error. Chance is the share of the most frequent class.
learning-right = Right
learning-not-this-one = Not this one
learning-step-of = { $what }: step { $step } of { $total }
learning-progress = Progress
learning-cancel = Cancel
learning-cancelled = Cancelled.
learning-compute-it = Compute it
learning-pca = PCA
learning-lambda = λ
learning-axis-read = read
learning-axis-epochs = epochs
learning-waits = <quiet>Waiting for the engine.</quiet>
# The sentences of the clock.
learning-learned-after = After { $epochs } <top>{ $share }</top> of the variance is learned: { $learned }.
learning-needs = A component that holds 1{"\u00A0"}% of the variance is half learned after { $epochs }; <strong>the last needs { $last }.</strong>
learning-needs-last = No component holds 1{"\u00A0"}% of the variance; <strong>the last needs { $last }.</strong>
learning-reader-names = <better>A ridge reader names { $now } held-out pictures, of the originals { $originals }.</better>
# The sentences of an encoder; its probe reads classes from its codes.
learning-lost-more = <strong>{ $encoder } of { $n }:</strong> { $error } of the variance is lost, { $pca } by PCA ({ $more }{"\u00A0"}% error).
learning-lost = <strong>{ $encoder } of { $n }:</strong> { $error } of the variance is lost, { $pca } by PCA.
learning-probe-reads-both = Its probe reads { $now } held-out images, PCA's { $pca }{"\u00A0"}%; of the analysed ones { $analysed }, PCA's { $pca_analysed }{"\u00A0"}%.
learning-probe-reads = Its probe reads { $now } held-out images, PCA's { $pca }{"\u00A0"}%.
learning-probe-reads-analysed = No labelled image is held out; of the analysed ones { $analysed }, PCA's { $pca_analysed }{"\u00A0"}%.
learning-gain-unknown = <quiet>Whether images it has not seen gain cannot be said.</quiet>
learning-gain = <better>Nearly the same pictures, another perception.</better>
learning-by-heart = <worse>Only the analysed images gain, the held-out ones lose: it learned them by heart.</worse>
learning-worse = <worse>The held-out images are read worse.</worse>
learning-only-analysed-gain = <worse>Only the analysed images gain beyond the standard errors: that is learning by heart.</worse>
learning-no-gain = <quiet>Within the standard errors nothing is gained.</quiet>
learning-twins = <strong>Both rows lose nearly the same share of the variance.</strong> One code was chosen for the pictures alone, the other also for what a linear probe can read from it.
# The sentences of the autoencoder.
learning-state = <strong>{ $when }:</strong> { $learned }, of { $n } components.
learning-codes-read = <better>A linear map from its codes reads { $accuracy }.</better>
learning-codes-read-before = <better>A linear map from its codes reads { $accuracy }, { $before } before training.</better>
learning-nothing-to-rebuild = The held-out images do not vary, so there is nothing to rebuild.
learning-times-as-far = It is { $times } times as far from { $n } held-out images as their mean image.
learning-rebuilds =
    { $noise ->
        [none] It rebuilds { $share } of the variance of { $n } held-out images.
       *[some] From corrupted inputs it rebuilds { $share } of the variance of { $n } held-out images.
    }
learning-rebuilds-beside-pca =
    { $noise ->
        [none] It rebuilds { $share } of the variance of { $n } held-out images, and PCA of as many dimensions { $pca }.
       *[some] From corrupted inputs it rebuilds { $share } of the variance of { $n } held-out images, and PCA of as many dimensions { $pca }.
    }
learning-n-epochs =
    { $n ->
        [one] { $n } epoch
       *[other] { $n } epochs
    }
learning-million-epochs = { $n }{"\u00A0"}million epochs
learning-billion-epochs = { $n }{"\u00A0"}billion epochs
learning-trillion-epochs = { $n }{"\u00A0"}trillion epochs
learning-n-dimensions =
    { $n ->
        [one] { $n } dimension
       *[other] { $n } dimensions
    }
# The answer of the twins.
learning-twins-errors = { $verdict }: { $knows } knows the classes ({ $weight }). Its error is { $more }{"\u00A0"}%
learning-guesses =
    { $n ->
        [one] { $right } of { $n } guess right.
       *[other] { $right } of { $n } guesses right.
    }
learning-input-with = input with { $noise } (step Noise)
learning-interrupted = The engine was interrupted before its images were ready. Start again.
learning-twins-held-out = { $now }{"\u00A0"}% of the held-out images are read instead of { $before }{"\u00A0"}%
learning-twins-analysed = { $now }{"\u00A0"}% of the analysed images are read instead of { $before }{"\u00A0"}%
learning-twins-read-both = { $errors }, and from its codes { $held_out }, { $analysed }. { $guesses }
learning-twins-read = { $errors }, and from its codes { $read }. { $guesses }
learning-twins-read-none = { $errors }. { $guesses }
