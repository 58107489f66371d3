### Readers and the autoencoder: names, what they do, parameters, how they were trained.

readers-nearest = Nächste Nachbarn
readers-nearest-summary = Die Klasse, die die meisten der nächsten Bilder haben, nach dem Abstand zwischen Pixeln.
readers-network = Kleines Netz
readers-network-summary = Ein Faltungsnetz mit drei Schichten, von Grund auf trainiert.
readers-patches = Patch-Merkmale
readers-patches-summary = Wie sehr jedes Viertel eines Bildes 256 dekorrelierten (whitened) Patches des Datensatzes selbst gleicht, dann ein lineares Modell.
readers-perceptron-hidden = Verdeckte Einheiten
readers-perceptron-hidden-meaning = die Zahl der ReLU-Einheiten
readers-perceptron = Perzeptron
readers-perceptron-summary = Ein Netz, das Pixel ohne ihre Orte sieht: eine verdeckte Schicht aus ReLU-Einheiten.
readers-ridge = Lineares Modell
readers-ridge-summary = Ridge-Regression von Pixeln auf Klassen.
readers-any-epochs = Epochen
readers-any-epochs-meaning = wie oft aus jedem Bild gelernt wird
autoencoder-bottleneck = Engpass
autoencoder-bottleneck-meaning = die Zahl der Werte, auf die ein Bild reduziert wird
autoencoder-hidden = Verdeckte Einheiten
autoencoder-hidden-meaning = die Zahl der ReLU-Einheiten vor und nach dem Engpass; mit 0 ist der Autoencoder linear
autoencoder-epochs = Epochen
autoencoder-epochs-meaning = wie oft aus jedem Bild gelernt wird
readers-penalty-chosen = Strafterm { $best } mal die mittlere Varianz, aus { $tried }, gewählt an { $n-held-back } von { $n-train } analysierten Bildern, die beiseitegelegt waren; dann alle
readers-neighbours-chosen = { $best } Nachbarn, aus { $tried }, gewählt an { $n-held-back } von { $n-train } analysierten Bildern, die beiseitegelegt waren; dann unter allen
readers-perceptron-layers = { $n-hidden } ReLU-Einheiten auf allen Pixeln; Softmax
readers-trained = AdamW, Rate { $rate } in einem Zyklus, Weight Decay { $weight-decay }, Batches von { $batch }, { $n-epochs } Epochen; nichts wurde ausgewählt
readers-network-layers = 3-x-3-Faltungen auf { $a }, { $b } und { $c } Kanäle, jede mit ReLU und 2-x-2-Max-Pooling; Mittel über die Pixel; Softmax
readers-patches-taken = { $n-filters } zufällige Patches mit { $height } x { $width } Pixeln, dekorreliert (whitened); beide Vorzeichen, gleichgerichtet, summiert über Viertel
