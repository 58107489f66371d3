### Moments of images in a file of their own: what is wrong with them, in sentences; of which numbers, in phrases.

sums-different = These moments cannot be added: the files differ in { $what }. Make them with the same settings.
sums-too-many = Moments of these values have room for { $n } images at most; there are more.
sums-impossible = These are the moments of no images: { $what } cannot be right, so the file is damaged or was made by another program. Make it again.
sums-shape = the shape of the images
sums-depth = the bits of a value
sums-max-value = the brightest value
sums-sums = the sums of values
sums-products = the sums of products
sums-classes = the classes
