### Readers and the autoencoder: names, what they do, parameters, how they were trained.

readers-nearest = Nearest neighbours
readers-nearest-summary = The class that most of the nearest images have, by the distance between pixels.
readers-network = Small network
readers-network-summary = A convolutional network with three layers, trained from scratch.
readers-patches = Patch features
readers-patches-summary = How much each quarter of an image looks like 256 of the set's own whitened patches, then a linear map.
readers-perceptron-hidden = Hidden units
readers-perceptron-hidden-meaning = the number of rectifiers
readers-perceptron = Perceptron
readers-perceptron-summary = A network that sees pixels without their places: one hidden layer of rectifiers.
readers-ridge = Linear map
readers-ridge-summary = Ridge regression from pixels to classes.
readers-any-epochs = Epochs
readers-any-epochs-meaning = the number of times that each image is learned from
autoencoder-bottleneck = Bottleneck
autoencoder-bottleneck-meaning = the number of values that an image is reduced to
autoencoder-hidden = Hidden units
autoencoder-hidden-meaning = the number of rectifiers before and after the bottleneck; with 0 the autoencoder is linear
autoencoder-epochs = Epochs
autoencoder-epochs-meaning = the number of times that each image is learned from
readers-penalty-chosen = penalty { $best } times the mean variance, of { $tried }, by { $n-held-back } of { $n-train } analysed images that were kept back; then all of them
readers-neighbours-chosen = { $best } neighbours, of { $tried }, by { $n-held-back } of { $n-train } analysed images that were kept back; then among all of them
readers-perceptron-layers = { $n-hidden } rectifiers on all pixels; softmax
readers-trained = AdamW, rate { $rate } in one cycle, weight decay { $weight-decay }, batches of { $batch }, { $n-epochs } epochs; nothing was chosen
readers-network-layers = 3 x 3 convolutions to { $a }, { $b } and { $c } channels, each with a rectifier and 2 x 2 max pooling; mean over pixels; softmax
readers-patches-taken = { $n-filters } random patches of { $height } x { $width } pixels, whitened; both signs, rectified, summed over quarters
