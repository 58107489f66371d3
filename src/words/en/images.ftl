### What is said of files and of sets made from them: refusals are phrases that can follow a colon, plans are phrases, notes are sentences.


edit-no-such-class = There is no class { $class-idx }; the set has { $n-classes }.
edit-no-such-image = There is no image { $image-idx }; the set has { $n-images }.
edit-no-name = A class needs a name; type one.
edit-nothing-left = That would leave no image to analyse; keep at least one.

intake-size = Images can be prepared at { $least } to { $most } pixels, and { $size-px } were asked for; choose a size in between.
intake-held-out-share = A share of { $share } was to be held out; choose 0 to 0.9.
intake-class-cap = At most 0 images of each class were asked for; allow at least 1.
intake-tile = Tiles of { $width } x { $height } pixels were asked for; choose 1 to 4096 pixels each way.
intake-row-shape = Rows were to be read as { $n-channels } channels of { $width } x { $height } pixels; images have 1 or 3 channels and at least 1 pixel each way.
intake-base = The set to add to is damaged ({ $what }); load it again, then add.
intake-no-such-choice = There is no { $what } `{ $wanted }` among the files; what can be chosen: { $there }.
intake-is-a-fit = These are components of a fit, not images: Share compares a PCA with that of your images (“Hold another program's PCA to this one”), and on the command line `subspace-lab check --pca` does.

plan-pictures = pictures
plan-axes = axes
plan-size = size
plan-range = range
plan-depth = depth
plan-background = background
plan-labels = labels
plan-split = split
intake-reads = What can be read: { $formats }, and images in { $containers }.
refusal-of-images = { $n } of its images: { $refusal }
intake-no-image = There was no image among the files.
intake-one-refused = { $path }: { $refusal }.
intake-none = None of the { $n } files gave an image: { $reasons }.
intake-loaded =
    { $n ->
        [one] Loaded { $n } image.
       *[other] Loaded { $n } images.
    }
intake-loaded-some = Loaded { $n } of { $n-all }. Skipped { $n-skipped }: { $kinds }.
refusal-kind-with-detail = { $n } ({ $detail })
refusal-kind-with-example = { $n } (such as { $path }: { $detail })
picture-size = { $width } x { $height } pixels
size-pixels =
    { $n ->
        [one] { $n } pixel
       *[other] { $n } pixels
    }
size-megapixels = { $n } megapixels
size-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
size-kb = { $n } kB

size-gb = { $n } GB
refusal-not-an-image = not an image, an array or an archive that can be read here
refusal-empty = the file is empty
refusal-damaged = damaged { $format } ({ $detail })
refusal-damaged-detail = { $format }: { $detail }
refusal-unsupported = { $what } is not supported; { $advice }
refusal-too-many-pixels = { $size } is larger than { $max }; reduce it first
refusal-too-large = { $what } would take { $n }, and the limit is { $max }; { $advice }
refusal-set-full = the set is full: its pixels may take { $max }; choose a smaller size or fewer images
refusal-too-many-files = more than { $max } files; add fewer at a time
refusal-other-size = { $given }, where the other images are { $common }; choose one size for all
refusal-encrypted = encrypted; unpack it first and add what is in it
refusal-unpack-it = unpack it first and add what is in it
refusal-packed = packed with { $method }, which this does not unpack; pack it with the ordinary Deflate
refusal-foreign = { $what }; { $advice }
refusal-nested-too-deep = an archive within an archive within an archive; unpack it first
refusal-unreadable = it could not be read from the disk; it may have been moved or deleted, so add it again
refusal-tiles = { $size }, which tiles of { $tiles } do not fill; change the size of the tiles, or switch tiles off
intake-choice-does-not-fit = What was chosen before does not fit these files. { $error }
list-of-nothing = nothing
refusal-not-numbers =
    { $n ->
        [one] { $n } value that is not a number; fill them in, or leave the image out
       *[other] { $n } values that are not numbers; fill them in, or leave the image out
    }
refusal-kind-no-images =
    { $n ->
        [one] { $n } not an image
       *[other] { $n } not images
    }
refusal-kind-arrays =
    { $n ->
        [one] { $n } array without images
       *[other] { $n } arrays without images
    }
refusal-kind-lists =
    { $n ->
        [one] { $n } list of labels without use
       *[other] { $n } lists of labels without use
    }
refusal-kind-too-many-pixels = { $n } larger than { $max }
refusal-kind-unreadable = { $n } that could not be read
refusal-kind-empty = { $n } empty
refusal-kind-not-numbers = { $n } with values that are not numbers
refusal-kind-encrypted = { $n } encrypted
refusal-kind-packed = { $n } packed in another way
refusal-kind-damaged = { $n } damaged
refusal-kind-unsupported = { $n } not supported
refusal-kind-beyond = { $n } beyond a limit
refusal-kind-size = { $n } of another size
advice-export-image = export it as JPEG or PNG
advice-unpack-or-zip = unpack it, or pack the images as a zip
foreign-camera-raw = camera RAW
foreign-icon = an icon file
foreign-video = video
advice-heic = on an iPhone choose "Most Compatible", or export it as JPEG
advice-frames = export single frames as PNG
advice-savez = save the array with numpy.savez
foreign-spreadsheet = a spreadsheet
foreign-spreadsheet-counted =
    { $n ->
        [one] { $n } spreadsheet
       *[other] { $n } spreadsheets
    }
advice-save-as-csv = save it as CSV
foreign-pytorch = a PyTorch file
foreign-pytorch-counted =
    { $n ->
        [one] { $n } PyTorch file
       *[other] { $n } PyTorch files
    }
advice-load-in-python = load it in Python and save the arrays with numpy.savez
foreign-git-lfs = a git-lfs pointer, not the file itself
foreign-git-lfs-counted =
    { $n ->
        [one] { $n } git-lfs pointer
       *[other] { $n } git-lfs pointers
    }
advice-git-lfs = run `git lfs pull`, then add it again
foreign-git-annex = a git-annex pointer, not the file itself
foreign-git-annex-counted =
    { $n ->
        [one] { $n } git-annex pointer
       *[other] { $n } git-annex pointers
    }
advice-git-annex = run `git annex get`, then add it again
foreign-pickle = a Python pickle
foreign-pickle-counted =
    { $n ->
        [one] { $n } Python pickle
       *[other] { $n } Python pickles
    }
foreign-matlab = a MATLAB file
foreign-matlab-counted =
    { $n ->
        [one] { $n } MATLAB file
       *[other] { $n } MATLAB files
    }
advice-matlab = load it with scipy.io.loadmat (from version 7.3 on with h5py) and save the arrays with numpy.savez
foreign-web-page = a web page, not the image
foreign-web-page-counted =
    { $n ->
        [one] { $n } web page
       *[other] { $n } web pages
    }
foreign-moments = moments of images, not images
foreign-moments-counted =
    { $n ->
        [one] { $n } file of moments
       *[other] { $n } files of moments
    }
advice-moments = open it alone, or add up such files with `subspace-lab merge`
advice-download = download the image itself
note-copied-to-rgb =
    { $n ->
        [one] { $n } grey image was copied to RGB; prepared as grey, all would be of one kind.
       *[other] { $n } grey images were copied to RGB; prepared as grey, all would be of one kind.
    }
note-turned-to-grey =
    { $n ->
        [one] { $n } colour image was turned to grey.
       *[other] { $n } colour images were turned to grey.
    }
note-transparent =
    { $n ->
        [one] { $n } image has transparent parts; shown on { $color }.
       *[other] { $n } images have transparent parts; shown on { $color }.
    }
note-all-the-same = All of them are the same on { $color }; choose another background ({ $other } shows them).
note-one-size =
    { $how ->
        [resized] Images of { $given } were resized to { $width } x { $height }.
        [cropped] Images of { $given } were centre-cropped and resized to { $width } x { $height }.
        [padded] Images of { $given } were padded and resized to { $width } x { $height }.
       *[stretched] Images of { $given } were stretched to { $width } x { $height }.
    }
note-several-sizes =
    { $how ->
        [resized] Images have { $n } different sizes. Each was resized to { $width } x { $height }.
        [cropped] Images have { $n } different sizes. Each was centre-cropped and resized to { $width } x { $height }.
        [padded] Images have { $n } different sizes. Each was padded and resized to { $width } x { $height }.
       *[stretched] Images have { $n } different sizes. Each was stretched to { $width } x { $height }.
    }
color-black = black
color-white = white
note-cap =
    { $of ->
        [both] At most { $cap } images of each class, and of those without a label, were drawn with seed { $seed }: { $n-drawn } of { $n-found }.
        [classes] At most { $cap } images of each class were drawn with seed { $seed }: { $n-drawn } of { $n-found }.
       *[all] At most { $cap } images were drawn with seed { $seed }: { $n-drawn } of { $n-found }.
    }
note-held-out =
    { $n ->
        [one] { $n } image is held out, drawn with seed { $seed }.
       *[other] { $n } images are held out, drawn with seed { $seed }.
    }
note-none-of-the-added = None of the added images is held out
note-none-held-out = No image is held out
note-none-without-label = No image without a label is held out
note-none-of-classes-and-others =
    { $n-all ->
        [one] Nothing is held out of { $n } of { $n-all } class and of the images without a label
       *[other] Nothing is held out of { $n } of { $n-all } classes and of the images without a label
    }
note-none-of-classes =
    { $n-all ->
        [one] Nothing is held out of { $n } of { $n-all } class
       *[other] Nothing is held out of { $n } of { $n-all } classes
    }
note-holding-out =
    { $of ->
        [class] holding out { $percent } % takes at least { $n } { $n ->
            [one] image
           *[other] images
        } of a class
       *[all] holding out { $percent } % takes at least { $n } { $n ->
            [one] image
           *[other] images
        }
    }
note-larger-share-or =
    { $more ->
        [cap] choose a larger share or allow more of each class
       *[images] choose a larger share or add images
    }
note-more-images =
    { $more ->
        [cap] allow more of each class
       *[images] add images
    }
note-not-held-out = { $who }: { $needed }; { $advice }.
note-lossy =
    { $n ->
        [one] { $n } image comes from JPEG or lossy WebP: the far bottom of the spectrum then holds compression noise.
       *[other] { $n } images come from JPEG or lossy WebP: the far bottom of the spectrum then holds compression noise.
    }
table-of-pixels = its lines hold the pixels of pictures, which are not read from text; save them as arrays with numpy.savez
table-without-images = there is no image with it that it could name; add it together with the images
array-labels-alone =
    { $n ->
        [one] { $n } label, and there is no array of as many images; add it together with that
       *[other] { $n } labels, and there is no array of as many images; add it together with that
    }
plan-split-not-done = not done: no image would be left to analyse
note-more-notes =
    { $n ->
        [one] { $n } more note of this kind.
       *[other] { $n } more notes of this kind.
    }
choice-array-of-pictures = array of pictures
plan-files-before-rows = pictures in files come before rows of numbers
plan-left-out = left out: { $names }
choice-by-rules = as the rules have it
choice-without-masks = pictures without their masks
choice-all-files = all files, masks too
plan-masks-too = masks of others too, as chosen
plan-n-of-kind = { $n } { $ending }
plan-pictures-of-kinds = { $pictures } ({ $kinds })
plan-pictures-from-files = { $pictures } from { $files } ({ $kinds })
plan-one-picture-each = arrays of one picture each
list-more = { $n } more
plan-arrays-stay = arrays stay as they are
plan-as-they-are = as they are
plan-one-size = brought to one size
plan-size-in-grey = { $size } in grey
plan-size-in-rgb = { $size } in RGB
choice-fourth-band-alpha = the fourth band is transparency
choice-fourth-band-left = the fourth band is left out
plan-masks-left-out =
    { $n ->
        [one] { $n } mask of another picture left out; all takes them too
       *[other] { $n } masks of other pictures left out; all takes them too
    }
plan-n-pictures =
    { $n ->
        [one] { $n } picture
       *[other] { $n } pictures
    }
plan-n-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
plan-pictures-in-files =
    { $n ->
        [one] { $n } picture from a file
       *[other] { $n } pictures from files
    }
note-no-labels = No class folders or labels file were found. Pictures and spectra need none; alignment with perception does. Add labels.csv (file,label).
note-labels-without-array =
    { $n ->
        [one] { $full-name }: { $n } label that fits no array of as many images was left out.
       *[other] { $full-name }: { $n } labels that fit no array of as many images were left out.
    }
table-no-label = it has no label beside any file; write file,label on each line
note-too-many-labels = { $n } different labels are too many to be classes; they were left out.
plan-chosen = chosen
choice-source-of-labels = source of labels
plan-several-sources = several sources
plan-no-source = none
plan-source-with-counts = { $text }: { $counts }
choice-no-labels = no labels
plan-another-value-each = { $path } has another value for every image
plan-not-called-so = the column `{ $column }` of { $path } is not called as labels are
plan-records-state = each record states its label
plan-array-of-that-name = an array of that name
plan-array-of-as-many = an array of as many values
plan-folder-each = each in a folder of its own
plan-class-folders = class folders; { $passed-over }
plan-several-columns = `{ $name }` has several columns, and images are of several of them at once; choose one
plan-choose-it = { $reason }; choose it if it is one
plan-nothing-called-so = nothing is called as labels are; choose if it is one
plan-together = together: { $sources }
plan-column-of = { $column } of { $path }
plan-column-of-array = column { $column } of the array { $name }
plan-the-array = the array { $name }
plan-records = the records of the file
plan-folders = folders ({ $shown })
plan-folders-and-more = folders ({ $shown }, ...)
plan-name-and-count = { $class } { $n }
plan-number-and-count = { $class }: { $n }
plan-and-more = and { $n } more
note-one-label = All images carry the label "{ $name }". Alignment with perception needs two or more classes.
note-one-label-of-labelled = All labelled images carry the label "{ $name }". Alignment with perception needs two or more classes.
note-minus-one =
    { $n ->
        [one] { $n } image was given the label -1, beside labels from 0 on: it was taken as no label.
       *[other] { $n } images were given the label -1, beside labels from 0 on: it was taken as no label.
    }
plan-names-only =
    { $n ->
        [one] { $path } names { $n } image only
       *[other] { $path } names { $n } images only
    }
plan-lists-disagree =
    { $n ->
        [one] lists disagree on { $n } image, and the last of them counts
       *[other] lists disagree on { $n } images, and the last of them counts
    }
plan-matched =
    { $n ->
        [one] { $n-matched } of { $n } image matched
       *[other] { $n-matched } of { $n } images matched
    }
note-of-no-class =
    { $n ->
        [one] { $n } image has no label and is of no class.
       *[other] { $n } images have no label and are of no class.
    }
table-columns = columns { $name }
table-column = column { $name }
table-named-so = a column of that name
table-one-hot = columns of 0 and 1, one 1 on each line
table-beside-names = the column beside the file names
table-first-possible = the first column that could be
table-of-that-kind = a column of that kind
table-single-column = it has a single column; write file,label on each line
table-names-none = it names no file of the set
table-other-names = it names no file of the set: it has "{ $written }", the set has "{ $example }"
table-unknown-files =
    { $n ->
        [one] { $path } names { $n } file that is not in the set: { $names }. { $n-matched } matched.
       *[other] { $path } names { $n } files that are not in the set: { $names }. { $n-matched } matched.
    }
table-several-files =
    { $n ->
        [one] { $path }: { $n } name stands for files of several folders ({ $names }), which have no label by it; write the folder too.
       *[other] { $path }: { $n } names stand for files of several folders ({ $names }), which have no label by it; write the folder too.
    }
table-several-files-such-as =
    { $n ->
        [one] { $path }: { $n } name stands for files of several folders ({ $names }), which have no label by it; write the folder too, such as { $example }.
       *[other] { $path }: { $n } names stand for files of several folders ({ $names }), which have no label by it; write the folder too, such as { $example }.
    }
table-matched-folded =
    { $n ->
        [one] { $path }: { $n } image was matched without regard to case, quotes and Unicode form.
       *[other] { $path }: { $n } images were matched without regard to case, quotes and Unicode form.
    }
table-matched-without-ending =
    { $n ->
        [one] { $path }: { $n } image was matched without regard to the file's ending.
       *[other] { $path }: { $n } images were matched without regard to the file's ending.
    }
table-matched-by-name =
    { $n ->
        [one] { $path }: { $n } image was matched by the file's name alone, since the folders are others.
       *[other] { $path }: { $n } images were matched by the file's name alone, since the folders are others.
    }
table-matched-by-name-without-ending =
    { $n ->
        [one] { $path }: { $n } image was matched by the file's name alone, without its ending, since the folders are others.
       *[other] { $path }: { $n } images were matched by the file's name alone, without its ending, since the folders are others.
    }
values-truth = truth values
values-float-16 = 16-bit floats
values-float-32 = 32-bit floats
values-float-64 = 64-bit floats
values-bytes = bytes
values-unsigned-16 = 16-bit unsigned values
values-unsigned-32 = 32-bit unsigned values
values-unsigned-64 = 64-bit unsigned values
values-signed-8 = 8-bit signed values
values-signed-16 = 16-bit signed values
values-signed-32 = 32-bit signed values
values-signed-64 = 64-bit signed values
damage-cut-short = it is cut short
damage-palette = its palette is cut short
tiff-signed-bits = { $n-bits } bits a value, signed
tiff-different-depths = bands of different depths
tiff-bits = { $n-bits } bits a value
tiff-subsampled = colours of another size than the picture
tiff-lab = L*a*b* colours
tiff-bands-of-kind = { $n-samples } bands of colour kind { $kind }
tiff-second-band = a second band was left out
tiff-fourth-band = a fourth band was left out
tiff-no-intensities = numbers that are no intensities
tiff-bands-left-out =
    { $n ->
        [one] { $n } band was left out
       *[other] { $n } bands were left out
    }
damage-beginning = it does not begin as one
what-all-pages = all pages
advice-split = split it
damage-no-size = its size is none
damage-no-pixels = it has no pixels
tiff-compressed = this kind of TIFF (compressed as { $name })
advice-uncompressed = save it without compression, or export it as PNG
tiff-bits-in-tiles = { $n-bits } bits a value, in tiles or as differences
tiff-rows = rows of this size
this-kind-of = this kind of { $format } ({ $detail })
advice-export-png = export it as PNG
takes-much-memory = a { $format } that takes so much memory to decode
advice-reduce = reduce it first
tiff-copies-left-out =
    { $n ->
        [one] { $n } smaller copy or mask was left out
       *[other] { $n } smaller copies or masks were left out
    }
format-first-frame = the first of { $n } frames was taken
note-of-file = { $path }: { $note }.
advice-split-or-parts = split it, or add its images in parts
what-the-file = the file
base-shape = its shape
base-pixels = the number of its pixels
base-split = its split
base-classes = the number of its classes
base-n-labels = the number of its labels
base-labels = its labels
base-lossy = its marks of lossy files
base-max-value = its largest value
table-too-many = at most { $max-lists } lists of 64 MB are read; put the labels into one
table-not-utf8 = a list of labels must be UTF-8 text; save it as that
table-too-many-fields = a list of more than { $max-cells } fields; keep the columns of files and labels
split-by-folders = folders named after a split
split-by-arrays = names of the arrays
split-by-column = a column of a split
split-by-share = by the share that is held out
split-with-counts = { $text }: { $n-analysed } analysed, { $n-held-out } held out
range-stayed = 0 to 1 stayed
range-became = { $low } to { $high } became 0 to 1
range-as-stated = { $kind }; range as stated
range-within-one = { $kind }, all within 0 to 1
range-within-byte = { $kind }, all within 0 to 255
range-whole = { $kind }; from the least to the largest value
range-robust = { $kind }; robust range (0.1 to 99.9 % of the values, 5 % wider)
range-missing =
    { $n ->
        [one] { $n } value is { $value }, far from all others: no value there
       *[other] { $n } values are { $value }, far from all others: no value there
    }
range-kept-beyond =
    { $n ->
        [one] { $n } value beyond it up to { $largest } kept, as intensities beyond 1
       *[other] { $n } values beyond it up to { $largest } kept, as intensities beyond 1
    }
range-cut =
    { $n ->
        [one] { $reason }, { $n } value beyond it cut
       *[other] { $reason }, { $n } values beyond it cut
    }
values-several = values of several kinds
values-sixteen-and-bytes = 16-bit values and bytes
values-sixteen = 16-bit values
range-truth-stayed = 0 and 1 stayed
range-truth = { $kind }, truth values
range-bytes-stayed = 0 to 255 stayed
depth-eight = 8 bits a value
depth-no-more-needed = no value needs more
depth-of-base = the set added to has as many
depth-sixteen = 16 bits a value
range-missing-background =
    { $n ->
        [one] { $n } value is { $value }: no value there, the background shows
       *[other] { $n } values are { $value }: no value there, the background shows
    }
depth-deep =
    { $n ->
        [one] { $n } image has more than 8 bits
       *[other] { $n } images have more than 8 bits
    }
depth-reduced =
    { $n ->
        [one] { $n } image was reduced, and averages are known to better than 8
       *[other] { $n } images were reduced, and averages are known to better than 8
    }
depth-mixed =
    { $n ->
        [one] { $n } image was turned to grey or laid over a background, which is known to better than 8
       *[other] { $n } images were turned to grey or laid over a background, which is known to better than 8
    }
depth-transparent =
    { $n ->
        [one] { $n } image has transparent parts
       *[other] { $n } images have transparent parts
    }
depth-transparent-alike =
    { $n ->
        [one] { $n } image has transparent parts and all are the same on it; on { $other } { $n-differing } would differ
       *[other] { $n } images have transparent parts and all are the same on it; on { $other } { $n-differing } would differ
    }
array-alike = alike
array-axes-and-name = { $n-axes } axes and the name `{ $name }`
array-axes = { $n-axes } axes
array-rows-of-most = rows of most images
array-expected = images are expected as (N, H, W), (N, H, W, C), (N, C, H, W) or (N, D), in numbers
axes-gray = images, rows, columns
axes-channels-last = images, rows, columns, channels
axes-channels-first = images, channels, rows, columns
axes-rows = rows of values, one for each image
array-of-objects = an object array (a pickle), which only Python reads; save strings as `{"<"}U` (numpy.array(y, dtype=str)), and pictures of one size as one array of numbers (numpy.stack)
array-of-type = an array of type "{ $kind }"; { $expected }
array-without-values = an array of shape { $shape } has no values
array-of-shape = an array of shape { $shape }; { $expected }
array-rows-no-squares = rows of { $n-values } values are neither grey nor colour squares; state their shape
array-rows-of-other-shape = rows of { $n-values } values are not { $n-channels } x { $height } x { $width }; state another shape
array-long-labels = labels of up to { $n } characters, and names of classes have at most { $max }
array-large-labels = labels are too large to be told apart
array-fractions = numbers that are not whole, which name no classes; save labels as whole numbers or text
what-the-array = the array
damage-too-long = it is longer than its header says
array-of-too-many = an array of { $n } images or labels; at most { $max } can be read, so split it
note-fourth-band-alpha = { $name }: the fourth band is taken for transparency.
note-fourth-band-left = { $name }: the fourth band is left out.
note-rows-as-grey = { $name }: rows of { $n-values } values were read as { $width } x { $height } grey pixels.
note-rows-as-planes = { $name }: rows of { $n-values } values were read as { $width } x { $height } pixels in three planes, red first.
array-all-holes =
    { $n ->
        [one] its image has values that are not numbers (NaN or infinite); replace these by numbers
       *[other] all of its { $n } images have values that are not numbers (NaN or infinite); replace these by numbers
    }
note-rows-with-holes =
    { $n ->
        [one] { $name }: { $n } row with values that are not numbers left out: { $rows }.
       *[other] { $name }: { $n } rows with values that are not numbers left out: { $rows }.
    }
damage-npy-beginning = it does not begin as .npy files do
damage-npy-version = it has .npy version { $version }
damage-header-size = it claims a header of { $n-bytes } bytes
damage-header-text = its header is not text
damage-header = its header is damaged
damage-idx-beginning = it does not begin as IDX files do
damage-idx-type = it has values of type { $kind }
note-unused-arrays = { $path }: neither images nor labels, left out: { $arrays }.
array-of-names = { $names }: { $text }
array-none-found = found no arrays
array-found = found arrays { $names }
advice-unpack-in-parts = unpack it, and add its images a part at a time
what-unpacked = unpacked it
zip-method = { $name } (method { $number })
zip-unknown-method = an unknown method (method { $number })
advice-deflate = pack it with the usual compression (deflate)

reader-no-base = There is no set to add to.
reader-no-memory = This tab has no memory left for the set. Choose smaller images or fewer of them.
