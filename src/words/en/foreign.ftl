### A PCA that another program made (fit: reading its file; foreign: holding it to a set).

fit-lacks = the archive has no array { $name }; save mean_, components_ and explained_variance_ with np.savez
fit-axes = { $name } has the shape { $shape } instead of { $n } axes; save it as scikit-learn has it
fit-fewer = save fewer components
foreign-sizes = A mean image of { $n-mean } values, components of { $n-entries } values in all and { $n-variances } variances do not belong together; save all three from one fit of no more components than values of an image.
foreign-features = The PCA is of images of { $n-given } values, and those here have { $n-features }; fit it to images of this size, one image a row.
foreign-not-finite = The PCA has numbers that are infinite or no numbers; fit it again to images without any.
foreign-not-sorted = The variance of component { $number } is below zero, larger than the one before or nothing at all; sort components and variances together, largest first.
foreign-not-orthonormal = The components are off orthonormality by { $error }, and { $most } is allowed; save them as the fit has them, neither scaled nor rounded.
foreign-mean = The mean image is off by { $error } (intensities 0 to 1), and { $most } is allowed; fit the PCA to the images that are analysed here, with the values of each in channel, row, column order.
foreign-cancelled = The check was cancelled; the analysis is kept.
foreign-fits = { $pca } fits these images: variances are sorted, and components are off orthonormality by { $off } ({ $n } of them).
foreign-agrees = Of the first { $n }, both subspaces have an overlap of { $overlap }; variances, in units of the first, are off by { $variance }, the mean image by { $mean }.
foreign-title = Hold another program's PCA to this one
foreign-file = A PCA as an archive (.npz)
foreign-what = With mean_, components_ and explained_variance_ of scikit-learn, saved with np.savez; it is compared with the PCA of the images that are analysed here.
foreign-under-way = The PCA is being compared.
