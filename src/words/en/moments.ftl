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

moments-file-none = This is no file of moments; `subspace-lab moments` and examples/dask/moments.py make such files.
moments-file-other-version = These moments are a file of version { $version }, and version { $read } is read; make them again with this version of Subspace Lab.
moments-file-member = This file of moments lacks its part `{ $name }`, or has it damaged or in another form; make the file again.
moments-file-too-large = These moments take { $n } MB, and { $max } MB are the most; make them of smaller images.
moments-file-unfinished = These moments are not finished; run the command that made them again, and it goes on.
moments-file-preparations = The images of these moments were prepared in two ways, with “{ $one }” and with “{ $other }”; make both in one way.
moments-file-twice = The same images would be counted twice: both files have the part { $part }…; leave one of them out.
moments-file-no-images = There is no image in these moments; give some that are analysed.
