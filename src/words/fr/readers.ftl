### Readers and the autoencoder: names, what they do, parameters, how they were trained.

readers-nearest = Plus proches voisins
readers-nearest-summary = La classe la plus fréquente parmi les images les plus proches, selon la distance entre pixels.
readers-network = Petit réseau
readers-network-summary = Un réseau convolutif à trois couches, entraîné à partir de zéro.
readers-patches = Caractéristiques de patchs
readers-patches-summary = À quel point chaque quart d’une image ressemble à 256 patchs blanchis du jeu lui-même, puis un modèle linéaire.
readers-perceptron-hidden = Unités cachées
readers-perceptron-hidden-meaning = le nombre d’unités ReLU
readers-perceptron = Perceptron
readers-perceptron-summary = Un réseau qui voit les pixels sans leurs positions : une couche cachée d’unités ReLU.
readers-ridge = Modèle linéaire
readers-ridge-summary = Régression ridge des pixels vers les classes.
readers-any-epochs = Époques
readers-any-epochs-meaning = le nombre de fois que chaque image sert à l’apprentissage
autoencoder-bottleneck = Goulot
autoencoder-bottleneck-meaning = le nombre de valeurs auxquelles une image est réduite
autoencoder-hidden = Unités cachées
autoencoder-hidden-meaning = le nombre d’unités ReLU avant et après le goulot ; avec 0, l’auto-encodeur est linéaire
autoencoder-epochs = Époques
autoencoder-epochs-meaning = le nombre de fois que chaque image sert à l’apprentissage
readers-penalty-chosen = pénalité { $best } fois la variance moyenne, choisie parmi { $tried } sur { $n-held-back } des { $n-train } images analysées, mises de côté ; puis toutes
readers-neighbours-chosen = { $best } voisins, nombre choisi parmi { $tried } sur { $n-held-back } des { $n-train } images analysées, mises de côté ; puis parmi toutes
readers-perceptron-layers = { $n-hidden } unités ReLU sur tous les pixels ; softmax
readers-trained = AdamW, taux { $rate } en un cycle, régularisation (weight decay) { $weight-decay }, lots de { $batch }, { $n-epochs } époques ; rien n’a été choisi
readers-network-layers = convolutions 3 x 3 vers { $a }, { $b } et { $c } canaux, chacune avec ReLU et max pooling 2 x 2 ; moyenne sur les pixels ; softmax
readers-patches-taken = { $n-filters } patchs aléatoires de { $height } x { $width } pixels, blanchis ; les deux signes, rectifiés, sommés par quart
