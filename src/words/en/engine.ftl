### Why the engine or a lane refuses a request: whole sentences.

engine-not-finite = The report has numbers that are not finite; please report the image set's fingerprint.
engine-no-memory-for-noise = Solving for `{ $spec }` here would take about { $needed } GB, and { $limit } GB is all that a browser tab can have; choose smaller or fewer images, gray ones or a larger hold-out share in the Data step, or a noise that needs no solving (Gaussian, components).
engine-cancelled = Cancelled; what was there before is kept.
engine-nothing-loaded = No image set is loaded; open one first.
engine-not-fetched = A part of the engine could not be fetched. Check the connection and load the page again.
engine-not-analyzed = The loaded images are not analysed yet; run the analysis first.
engine-no-sample = These are moments without a sample of images, so there is no picture to show; open the images themselves, or a moments file that was made with a sample.
engine-no-draws = `{ $spec }` has no closed form: it is drawn on the analysed images, and only their moments are here; open the images themselves, or leave this noise out.
engine-nothing-to-read = Readers learn from labelled images that are analysed and are tested on labelled images that are held out, and this set has no { $what }; add images with labels (a folder for each class, or a table), or hold some out in the Data step.
engine-too-many-classes = Readers tell at most { $max } classes apart, and this set has { $n }; merge classes in the Data step, or give another list of labels.
engine-material-too-large = A lane would get { $n-mb } MB of images and components, and at most { $max-mb } MB are handed on; prepare the images at a smaller size, or fewer of them, in the Data step.
engine-nothing-held-out = An autoencoder is tested on held-out images, and this set has none; hold some out in the Data step.
engine-empty-part = This part of the spectrum has no components; choose a larger share.
engine-only-a-copy = This engine has a copy that is enough for pictures; ask the one that it came from.
engine-copy-too-large = A copy of the analysis would take { $n-mb } MB, and at most { $max-mb } MB are handed on; pictures wait for what is computed.
engine-damaged-copy = What was handed over is damaged; reload the page.
engine-nothing-to-compare = Nothing was read, so there is nothing to compare.
engine-nothing-to-name = A quiz needs labelled images of two classes, and this set has none; add images with labels (a folder for each class, or a table) in the Data step.
engine-no-such-export = No numbers of an analysis are called "{ $id }"; choose an export that is made from one.
engine-no-labels-to-export = Alignment needs analysed images with labels of two classes; add images with labels (a folder for each class, or a table), or export something else.
engine-no-components = A file of no component was asked for; ask for at least one.
engine-export-too-large = The file would take { $n-mb } MB, and at most { $max-mb } MB are written; ask for at most { $most } components.
engine-exported-images-too-large = The file would take { $n-mb } MB with a single component, and at most { $max-mb } MB are written; prepare the images at a smaller size, or fewer of them, in the Data step.
engine-not-written = The file could not be put together; please report the image set's size.
engine-no-such-image = Image { $image-idx } was asked for, but the set has { $n-images }.
engine-no-such-component = Component { $component } was asked for, but the analysis has { $rank }.
engine-no-such-point = Point { $point } was to be moved, but there are { $n }.
engine-too-many-pictures = { $n } pictures were asked for at once; at most { $max } can be drawn.

source-description = The set's description cannot be read ({ $detail }); it must be JSON as static/samples/README.md describes.
source-nothing-beside = The images did not come with the request; open the set again.
source-sheet = The sprite sheet cannot be decoded ({ $detail }); it must be a WebP, best a lossless one.
source-sheet-too-small = The sprite sheet is { $width } x { $height } pixels, too small for { $n-images } tiles in { $columns } columns.
source-empty-sheet = The description speaks of { $n-images } tiles of { $height } x { $width } pixels; every number must be at least 1.
source-channels = { $n-channels } channels were given; images are gray (1) or RGB (3).
source-classes = { $n } classes were given; at most { $max-classes } can be told apart.
source-too-large = The images would take { $n-bytes } bytes; at most { $max-pixel-bytes } can be loaded.
source-moments-too-large = The moments would take { $n-bytes } bytes; at most { $max-bytes } can be loaded. Make them of smaller images.
source-half-value = The images end within a value of 16 bits; open the set again.

lane-damaged = What the lane was to work on is damaged; reload the page.
lane-too-much-memory = This would take about { $needed-mb } MB, and a lane has { $most-mb }; choose another reader or fewer hidden units, or prepare the images at a smaller size in the Data step.
lane-nothing-begun = There is no autoencoder in training; start one.
lane-no-epoch-left = Its epochs are over; start one with more of them.
lane-cancelled = Cancelled.

wire = Page and engine do not understand each other; reload the page.

engine-none-held-out-to-read = No images are held out, so there is nothing to test a reader on. The Data step can hold some out.
engine-none-labelled-to-read = No held-out image has a label, so there is nothing to test a reader on.
engine-no-closed-form = This noise has no closed form: its best linear denoiser is known from draws only.
engine-no-subspace-of-its-own = The best linear denoiser has no subspace of { $n-code } dimensions of its own here: a tie, or nothing is left.
engine-no-twins = With as many dimensions as components nothing is lost, so there are no two encoders to tell apart; choose fewer dimensions.
engine-two-classes = analysed images of two classes
engine-held-out-labels = held-out images with labels
engine-overlaps-need = Overlaps of codes of { $n-code } values need at least { $n-needed } held-out images, and there are { $n-test }.
