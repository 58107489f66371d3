### Facts about a set, and what an image is called.

sets-classes =
    { $n_classes ->
        [one] { $shape }, { $n_classes } Klasse
       *[other] { $shape }, { $n_classes } Klassen
    }
sets-about-and-on-this-device = etwa { $estimate } und { $peak_bytes } auf diesem Gerät
sets-image = Bild { $image_idx }
sets-image-of-class = { $class }, Bild { $image_idx }
sets-image-without-label = kein Label, Bild { $image_idx }
sets-image-with-name = { $image } ({ $name })
sets-image-held-out = { $image }, zurückgehalten
sets-no-label =
    { $n_without ->
        [one] { $n_without } Bild hat kein Label.
       *[other] { $n_without } Bilder haben kein Label.
    }
sets-carry-the-label-what-speaks-of = { $all } tragen das Label „{ $name }“. Was von Klassen spricht, braucht mindestens zwei.
sets-bits-a-value = { $depth } Bit je Wert
sets-largest-deviation-from-orthonormal = { $n_checked }; größte Abweichung von der Orthonormalität { $orthonormality_error }
sets-components-hold-of-the-variance =
    { $n ->
        [one] { $n } Komponente enthält { $share } % der Varianz
       *[other] { $n } Komponenten enthalten { $share } % der Varianz
    }
sets-all-images = Alle Bilder
sets-all-labelled-images = Alle Bilder mit Label
sets-of-which-here = { $size }, davon { $n } in der Datei
sets-fingerprint-of-moments = Fingerabdruck von Momenten, Stichprobe und Labels
sets-moments = Momente
sets-only-moments = Von den analysierten Bildern sind nur die Momente hier: Anzahlen, Summen und Summen von Produkten.
sets-images-analysed = Analysierte Bilder
sets-images-held-out = Zurückgehaltene Bilder
sets-values-per-image-d = Werte je Bild, D
sets-depth = Tiefe
sets-rank-components-with-variance = Rang: Komponenten mit Varianz
sets-preparation-in-order = Aufbereitung, der Reihe nach
sets-total-variance-divisor-n-intensities-0 = Gesamtvarianz (Teiler N, Intensitäten 0 bis 1)
sets-fingerprint-of-pixels-split-and-labels = Fingerabdruck von Pixeln, Aufteilung und Labels
sets-self-check-components-compared-with-all = Selbstprüfung: Komponenten, verglichen mit allen anderen
sets-computed-in = Berechnet in
sets-predicted-for-this-device = Vorhergesagt für dieses Gerät
sets-rounding = Rundung
sets-taken-as-images = Als Bilder genommen
sets-axes-of-the-array = Achsen des Arrays
sets-size-and-channels = Größe und Kanäle
sets-values-that-mean-0-and-1 = Werte, die 0 und 1 bedeuten
sets-values-are-kept-with = Werte werden gehalten mit
sets-behind-transparent-parts = Hinter durchsichtigen Teilen
sets-labels-from = Labels aus
sets-held-out-2 = Zurückgehalten
sets-grey = grau
sets-colour = farbig
sets-taken-for-reason = { $taken } ({ $reason })
# Names of the page's own sets.
sets-flowers = Blumenfotos
sets-satellite = EuroSAT-Satellitenkacheln
sets-fashion = Fashion-MNIST-Kleidung
sets-digits = Handgeschriebene Ziffern
