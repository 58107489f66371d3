### Readers and the autoencoder: names, what they do, parameters, how they were trained.

readers-nearest = Vecinos más próximos
readers-nearest-summary = La clase que tiene la mayoría de las imágenes más próximas, según la distancia entre píxeles.
readers-network = Red pequeña
readers-network-summary = Una red convolucional de tres capas, entrenada desde cero.
readers-patches = Características de parches
readers-patches-summary = Cuánto se parece cada cuarto de una imagen a 256 parches blanqueados del propio conjunto, y después un modelo lineal.
readers-perceptron-hidden = Unidades ocultas
readers-perceptron-hidden-meaning = el número de unidades ReLU
readers-perceptron = Perceptrón
readers-perceptron-summary = Una red que ve los píxeles sin sus posiciones: una capa oculta de unidades ReLU.
readers-ridge = Modelo lineal
readers-ridge-summary = Regresión ridge de los píxeles a las clases.
readers-any-epochs = Épocas
readers-any-epochs-meaning = el número de veces que se aprende de cada imagen
autoencoder-bottleneck = Cuello de botella
autoencoder-bottleneck-meaning = el número de valores a los que se reduce una imagen
autoencoder-hidden = Unidades ocultas
autoencoder-hidden-meaning = el número de unidades ReLU antes y después del cuello de botella; con 0 el autocodificador es lineal
autoencoder-epochs = Épocas
autoencoder-epochs-meaning = el número de veces que se aprende de cada imagen
readers-penalty-chosen = penalización { $best } veces la varianza media, entre { $tried }, elegida con { $n-held-back } de { $n-train } imágenes analizadas que se apartaron; después todas
readers-neighbours-chosen = { $best } vecinos, entre { $tried }, elegidos con { $n-held-back } de { $n-train } imágenes analizadas que se apartaron; después entre todas
readers-perceptron-layers = { $n-hidden } unidades ReLU sobre todos los píxeles; softmax
readers-trained = AdamW, tasa { $rate } en un ciclo, decaimiento de pesos { $weight-decay }, lotes de { $batch }, { $n-epochs } épocas; no se eligió nada
readers-network-layers = convoluciones 3 x 3 a { $a }, { $b } y { $c } canales, cada una con ReLU y max pooling 2 x 2; media sobre los píxeles; softmax
readers-patches-taken = { $n-filters } parches aleatorios de { $height } x { $width } píxeles, blanqueados; ambos signos, rectificados, sumados por cuartos
