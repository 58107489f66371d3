### What only the command line says: refusals (cli), help (help), the summary of an analysis (summary).

cli-unexpected = The engine did not answer the request "{ $request }"; please report this.
cli-stopped = Stopped; nothing was written.
cli-no-answer = The engine gave no answer; please report this.
cli-cannot-be-written = { $file } cannot be written ({ $error }); choose another place.
cli-solving-for-encoders = solving for encoders and readers
cli-of-file = { $file }: { $sentence }
cli-output-cannot-be-written = The summary cannot be written ({ $error }).
cli-nothing-to-do = Say what to do: `subspace-lab analyse FOLDER`, FILE.npz or SET.json; --help tells more.
cli-no-command = There is no command `{ $word }`; there are { $names }, and --help tells more.
cli-number-of-pixels = a number of pixels
cli-one-input = `{ $name }` takes one input at a time; run it once for each.
cli-no-option = `{ $name }` has no option `{ $option }`; `subspace-lab { $name } --help` lists what it has.
cli-seed-of-nothing = `{ $name }` takes `--seed` only with `--draw`, whose pictures it is for.
cli-no-input = Name the input to { $name }: `subspace-lab { $name } FOLDER`, FILE.npz or SET.json.
cli-no-input-to-report = Name the input to report on: `subspace-lab { $name } FOLDER`, FILE.npz or SET.json.
cli-no-format-ends-so = No report is written to files that end in `.{ $ending }`; there are { $known }. Give the file such an ending, or say --format too.
cli-no-format = --format: there is no `{ $id }`; there are { $known }.
cli-export-as = Say what to export with --as; there are { $known }.
cli-export-out = Say where the file goes: --out FILE.{ $ending }.
cli-export-has-all = `--as { $id }` always has all components; leave --components out.
cli-export-not-drawn = `--as { $id }` is not drawn; leave --link and --scale out.
cli-link-unknown = --link: this version does not know { $parts }; take that out of the link.
cli-link-beyond = --link asks for more than this set has: { $parts }.
cli-link-of-another-set = --link is of the set `{ $wanted }`, and the images given are `{ $given }`; give those of the link, or take `set=` out of it.
cli-scale = --scale takes a whole number from 1 to { $most }.
cli-scale-of-vectors = Vectors have no pixels: leave --scale out, or let the file end in .png.
cli-drawing-ending = { $file }: this can be written as { $known }; let the name end so.
cli-not-drawn = What was computed could not be drawn, which is a fault of this program.
cli-no-fonts = There is no font on this machine to write with; let the file end in .svg, or install one, such as DejaVu Sans.
cli-no-pictures = There are no images here to show: these are moments without a sample.
cli-too-many-pixels = { $width } × { $height } pixels are more than { $most } million; take a smaller --scale.
cli-no-curve = No curve of { $figure }: { $why }
cli-turn = { $nth } of { $n } · { $what }
cli-the-data-step = Data step
cli-data-step = On the command line that is --split, --labels, --size and --gray; `subspace-lab analyse --help` says how.
cli-pixel = row { $row }, column { $column }
cli-points-shows = { $n } images as points: across the pixel of { $across }, up that of { $up }; the lines are the two directions of their own PCA.
cli-no-such-patch = The paper's curves are of masks with patches of { $known } pixels; let the link name one, such as v=1&noise=mask:patch=2.
cli-masks-shows = Impact on alignment, in %, of masks with patches of { $patch } by { $patch } pixels against K, one line for each ratio.
cli-readers-shows = Held-out images read right by { $reader } against the share of the pixel variance kept; bars are one standard error, n = { $n }, one seed.
cli-race-shows = Held-out images read right by { $reader }: top of { $top } components, bottom of { $bottom }; bars are one standard error, n = { $n }, one seed.
cli-learned = Variance learned
cli-learned-and-read = Variance learned, and held-out images read,
cli-clock-shows = { $what } over training time; the line stands at { $epochs }.
cli-clock-is-over = { $what } over training time, all of it before { $epochs }.
cli-learned-shows = Variance of each component, filled by the part rebuilt after { $epochs }; { $n } components are at least half learned.
cli-joint-shows = Images read against variance lost, for encoders with codes of { $k } values; the weight { $weight } and PCA are marked.
cli-rebuilt-shows = { $spec } over its epochs, on { $n } held-out images.
cli-slopes-shows = Variance of each component, filled by the part that { $spec } brings back after { $epochs }.
cli-curve-shows = { $figure } against K, noise { $noise }; K = { $k } is marked.
cli-no-export = --as: there is no `{ $id }`; there are { $known }.
cli-check-pca = Say which PCA to check: --pca FILE.npz.
cli-needs-a-value = `{ $option }` needs a value.
cli-takes-no-value = `{ $option }` takes no value, and `{ $value }` was given.
cli-takes-text = `--{ $option }` takes plain text, not `{ $given }`.
cli-takes = `--{ $option }` takes { $what }, not `{ $given }`.
cli-extent = a percentage from 0 to 100, or a number of components such as 44k
cli-shape = rows x columns of a picture, such as 50x37, with x3 behind it if it has colours
cli-background = black, white, a colour such as #ff8800, or none where the fourth band is no transparency
cli-range = two numbers, the values that become 0 and 1, such as 0,4095
cli-split = a share from 0 to { $most }, or the column of a list
cli-session-built-in = This session has no images, since its set is built into the page: open it there, by its link { $link }.
cli-session-only-own = A session of a built-in set is its link alone. Give images of your own, or save it in the page.
cli-session-as-it-is = A session is opened as it was prepared; leave out what says otherwise, such as --size and --labels.
cli-moments-as-they-are = Moments are of images that were prepared before: only what is done with them can be chosen here.
cli-sheet-as-it-is = `--size`, `--gray` and what says how files are read are for files and folders of images; a SET.json is as it is.
cli-draw-of-no-sheet = `--draw` draws the images of a SET.json, such as static/samples/digits.json, and { $input } is none.
cli-with-shape = State it with --shape, such as --shape 50x37 for 50 rows of 37.
cli-moments-no-input = Name what to form moments of: `subspace-lab moments FOLDER`, FILE.npy or several of them.
cli-moments-other-order = { $file } is what another run has left, with other inputs, files or options; give the same ones and it goes on, or remove the file to begin anew.
cli-moments-so-far = adding up: { $n } images, in { $input }
cli-moments-stopped = Stopped; { $file } has what was done, and the same command goes on from there.
cli-moments-done =
    { $n ->
        [one] { $n } image
       *[other] { $n } images
    } of { $width } x { $height } pixels, { $channels ->
        [1] grey
       *[other] in colours
    }, { $bits } bits; classes: { $classes }; images in the sample: { $sample }; parts: { $parts }
cli-moments-sample = At most { $most } images travel in a file; give --sample a smaller number.
cli-moments-of-files = Moments are formed of files and folders of images, and { $input } is none; analyse it as it is.
cli-moments-one-by-one = { $input } holds { $file }, which holds images itself; give such files one by one: `subspace-lab moments FILE FILE...`.
cli-moments-lacks-range = The numbers in { $input } have no range by themselves, and all parts need the same one; state it with --range, such as --range 0,65535.
cli-merge-no-input = Name the files to add up: `subspace-lab merge A.npz B.npz --out ALL.npz`.
cli-reading-files = reading: { $done } of { $all } files
cli-sheet-unreadable = The sprite sheet { $sheet } cannot be read ({ $error }); { $file } names it, so put it there.
cli-unreadable = { $file } cannot be read ({ $error }); check the path.
cli-title-and-seed = { $title }, seed { $seed }
cli-read-seconds = Read in { $seconds } s
cli-read-foot = +- is the binomial standard error over the held-out images, for one seed.
cli-lane-gave-no-answer = The lane gave no answer; please report this.
cli-part-all = everything
cli-part-top = top { $share } %
cli-part-first = first { $n }
cli-part-bottom = bottom { $share } %
cli-read-held-out = held out { $share } +- { $error } % ({ $n-right } of { $n })
cli-read-both = { $held-out }, analysed { $analysed } %
cli-read-row = components { $first } to { $last } ({ $n }), { $share } % of the variance: { $read }, chance { $chance } %
cli-part-all-but =
    { $n ->
        [one] all but the first
       *[other] all but the first { $n }
    }
cli-rebuild-title = { $title }, seed { $seed }: { $n-train } images to train on, { $n-test } to test on
cli-rebuild-noise = Images go in with { $noise }; overlaps are those of codes of clean images.
cli-rebuild-overlap = The closed form's codes overlap those of PCA by { $overlap }.
cli-column-epoch = epoch
cli-column-left = left of the variance, %
cli-column-slope = slope along component
cli-column-overlap = overlap with
cli-column-trained-on = trained on
cli-column-tested-on = tested on
cli-column-closed-form = closed form
cli-column-accuracy = accuracy of codes, %
cli-rebuild-foot = A slope is that of rebuilt scores on scores of the images tested on, averaged over components that are neighbours; 1 is learned, 0 is not. An overlap is the mean squared cosine between what codes span. - is where a standard error is above 0.25, images are too few, or there are no labels of 2 to 1,000 classes.
cli-rebuild-fingerprint = { $spec }; fingerprint of the weights: { $fingerprint }.
summary-percent = { $n } %
summary-images = images
summary-analysed-and-held-out = { $n-analysed } analysed, { $n-held-out } held out
summary-shape = shape
summary-shape-and-values = { $shape }, D = { $n-values } values
summary-classes = classes
summary-drawn = drawn
summary-bits = { $n } bits a value
summary-fingerprint = fingerprint
summary-preprocessing = preprocessing
summary-rank = rank
summary-total-variance = total variance
summary-total = { $variance } (sum over all values, divisor N)
summary-rank-beyond-rounding = { $first } ({ $more } more within the rounding to 16 bits)
summary-no-larger-from = variances from component { $first } on are no larger
summary-none-as-small = no variance is as small
summary-rounding = rounding
summary-rounding-level = { $level } a value, up to { $edge } on a component; { $below }
summary-one-label = all images carry the label "{ $name }"
summary-one-label-of-labelled = all labelled images carry the label "{ $name }"
summary-classes-with-details = { $n } ({ $details })
summary-size-in-gray = { $height } x { $width } pixels, gray
summary-size-in-rgb = { $height } x { $width } pixels, RGB
summary-size-in-channels = { $height } x { $width } pixels, { $n } channels
summary-least-components = Least number of components K for a share of the variance
summary-share-of-first = Share of the variance held by the first K components
summary-cut = Cut after K = { $k } ({ $share } % of the variance): mean squared error per pixel value, intensities 0 to 1
summary-analysed-top = analysed, top
summary-analysed-bottom = analysed, bottom
summary-held-out-top = held out, top
summary-held-out-bottom = held out, bottom
summary-fewer-images = N {"<"} D: the bottom also takes every direction in which the analysed images do not vary
summary-alignment = Alignment of the first K components with the labels (and corrected for chance)
summary-r2 = R2 of all components { $r2 }  ({ $corrected }), on held-out images { $held-out }
summary-self-check = Self-check: { $n-checked } components against all { $rank }, largest deviation from orthonormality { $error }
summary-seconds = Analysed in { $seconds } s
summary-lossy =
    { $n ->
        [one] { $n } image is from lossy formats: what these add lies higher, by an amount that is not known
       *[other] { $n } images are from lossy formats: what these add lies higher, by an amount that is not known
    }
summary-without-label =
    { $n ->
        [one] { $n } image without a label
       *[other] { $n } images without a label
    }
help-input = an image set:
help-input-folder = FOLDER    with images in it, in folders of classes if you have labels
help-input-zip = FILE.zip  of the same
help-input-arrays = FILE.npz, FILE.npy, IDX and CIFAR files: arrays of images, as (N, H, W), (N, H, W, C), (N, C, H, W) or (N, D), with integer labels if any
help-input-sheet = SET.json  a description with its sprite sheet beside it, as in static/samples
help-size = bring images to N x N pixels, 8 to 224: the centre square, by area averaging (images: 32 if not given, arrays: as they are)
help-gray = one channel instead of red, green and blue
help-images = which array of an archive or folder holds the pictures, where several could
help-labels = where labels come from: FILE:COLUMN of a list (.csv, .tsv), the name of an array, folders (folders:2: one level further up), or none
help-shape = rows and columns of pictures that lie in an array as rows of numbers, such as 50x37; HxWx3 for colours, plane by plane
help-background = what is behind transparent parts: black (if not given), white, or a colour such as #ff8800; none: what could be transparency is left out
help-range = the values that become 0 and 1, in the numbers that files and arrays have, such as 0,4095
help-split = which images are held out: FILE:COLUMN of a list, folders or arrays named train and test, none, or a share such as 0.2, drawn
help-draw = of a SET.json of grey digits: draw 4,000 + 1,000 pictures of them on a ground, such as gray:contrast=0.5,pixels=24
help-seed = seed of everything random (0 if not given)
help-draw-seed = seed of what --draw draws (0 if not given)
help-standardise = divide by the global standard deviation before variances are stated
help-reader = what is trained on each part; may be given several times (network if not given)
help-top = the fewest components that hold P % of the variance (90 if no part is given); a number of components with k, such as 44k
help-bottom = all components after those that hold the other 100 - P % (20 if no part is given); all after so many components with k
help-all = all components
help-csv = write the accuracies as a table too
help-bottleneck = values that the autoencoder reduces an image to (64 if not given)
help-hidden = rectifiers before and after the bottleneck (512 if not given; 0: linear)
help-epochs = times that it learns from each image (50 if not given)
help-noise = a noise that images are rebuilt from (none if not given)
help-judged-noise = a noise to judge; may be given several times
help-format = how it is written; if not given, as FILE ends, and else the first one below
help-out = where the report goes, instead of standard output
help-as = what is exported: one of those below
help-components = of how many components, from the first one on (all if not given); for npz
help-link = what is seen at this link of the page, or at these settings (v=1&noise=mask:ratio=0.5&curve=impact): handles, axes, noise, curve, K, images; for charts, pictures and sessions
help-scale = pixels in a PNG for each pixel of the page or of an image (1 if not given; charts are 960 wide, 3,840 at 4)
help-export-out = where the file goes; charts as .svg or .png, whichever it ends in
help-pca = where it is: mean_, components_ and explained_variance_, saved with np.savez
help-help = print this; `subspace-lab COMMAND --help` is about one command
help-version = print the version
help-analyse = Exact PCA of an image set: spectrum, errors, alignment.
help-read = Trains readers on parts of the spectrum and tests them on held-out images.
help-rebuild = Trains an autoencoder and says after each epoch what it has learned.
help-report = Everything about a set, and what noises would change, in one file.
help-export = An analysis as a file: tables, arrays for NumPy, charts, pictures.
help-check = Holds a PCA that scikit-learn made to the one of these images.
help-moments = Counts, sums and sums of products of any number of images, as a file that adds up.
help-merge = Adds up files of moments, exactly; a part that is in two of them is refused.
help-moments-out = where the moments go; FILE.npz.partial, beside it, has what is done until then, and the same command goes on from there
help-sample = so many images travel in the file and are in no sum: of those that are held out, else drawn from all (0 if not given)
help-checkpoint = images after which what is done is written (16384 if not given)
help-sample-seed = seed of that draw (0 if not given)
help-merge-out = where the sum goes
help-about = Exact PCA of image sets, rebuilt from the top or the bottom subspace.
help-usage = Usage:
help-each-with = each with [--size N] [--gray], or with [--draw SPEC] [--seed N]
help-specs = What can be written for SPEC: noises in the help of `report`, readers in that of `read`, grounds in both.
help-output = What was asked for goes to standard output; progress to standard error, if that is a terminal.
help-dashes = After `--` nothing is an option.
help-exit-status = Exit status: 0 done, 2 the arguments or the input are wrong, 1 a fault of this program, 130 stopped by Ctrl-C, which leaves no half file; a second Ctrl-C ends at once.
help-formats = Formats:
help-exports = Exports:
help-noises = Noises, with what each takes, from least to most:
help-noise-with-grid = { $summary } (drop: 8 x 8 cells over the image, two hexadecimal digits a row).
help-estimated = Estimated from draws.
help-readers = Readers:
help-grounds = Grounds for --draw:
help-parameter = { $key }: { $min } to { $max }, { $meaning }
exports-scree = the share of the variance that each component holds, as a chart
exports-cumulative = the share that the first components hold, with top and bottom, as a chart
exports-curve = what a noise does at every K, as a chart
exports-map = what masks do at one K, by ratio and patch, as a chart
exports-masks = what masks of ten ratios do at every K, of the link's patch size, as a chart
exports-aligned = alignment of the first K components, as defined, less its bias and with permuted labels, as a chart
exports-points = images as points of a plane, with the two directions that follow them, as a chart
exports-readers = what the link's reader reads right against the variance kept, top and bottom, as a chart
exports-race = what it reads right of the link's top and bottom over its epochs, as a chart
exports-clock = variance learned over training time, and images read, as a chart
exports-learned = how much of each component is learned at the link's moment, as a chart
exports-joint = what is read against what is lost by encoders that learn labels too, as a chart
exports-rebuilt = the link's autoencoder over its epochs, as a chart
exports-slopes = how much of each component it brings back at the end, as a chart
exports-pictures = the pictures of the step that the link opens, pixel for pixel
