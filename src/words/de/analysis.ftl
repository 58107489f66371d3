### Why a set is refused or a PCA cannot be computed: whole sentences. What was done to the values: phrases.

image-set-empty-shape = Bilder aus { $height-px } x { $width-px } Pixeln und { $n-channels } Kanälen enthalten nichts; jede Größe muss mindestens 1 sein.
image-set-pixel-count = { $n-values } Pixelwerte ergeben nicht { $n-images } Bilder mit je { $n-features } Werten.
image-set-list-length = { $n-given } { $what } für { $n-images } Bilder; es muss für jedes eines geben.
image-set-label-out-of-range = Bild { $image-idx } trägt das Label { $label }, aber es gibt nur { $n-classes } Klassen.
image-set-zero-max-value = Als hellster Pixelwert war 0 angegeben; er muss zwischen 1 und 255 liegen, oder bis 65535 bei 16 Bit.
image-set-max-value = Als hellster Pixelwert war { $max-value } angegeben, aber die Werte dieser Bilder enden bei { $largest }.
image-set-split-length = Die Aufteilung nennt { $n-train } Bilder zum Analysieren und { $n-held-out } zum Zurückhalten, aber es gibt { $n-images }.
pca-too-few-samples = Eine PCA braucht mindestens 2 Bilder zum Analysieren, vorhanden: { $n-samples }; fügen Sie Bilder hinzu oder öffnen Sie einen mitgelieferten Datensatz.
pca-no-variance = Alle { $n-samples } Bilder sind gleich, es gibt also keine Varianz zu analysieren; fügen Sie Bilder hinzu, die sich unterscheiden.
pca-no-convergence = Die Berechnung der Eigenwerte ist bei einer Matrix von { $size } x { $size } nicht konvergiert; bitte melden Sie den Fingerabdruck des Datensatzes.
pca-only-moments = Dafür braucht es jedes analysierte Bild, und hier sind nur ihre Momente; öffnen Sie die Bilder selbst.
pca-cancelled = Die Analyse wurde abgebrochen; das letzte Ergebnis bleibt erhalten.

no-alignment-no-labels = Kein analysiertes Bild hat ein Label.
no-alignment-one-class = Alle analysierten Bilder mit Label gehören zu einer Klasse, „{ $detail }“.

joint-dimensions = Verlangt war ein Encoder mit { $n-components } Dimensionen; bei { $n-allowed } erlaubten Komponenten kann er 1 bis { $n-allowed } haben.
joint-weight = Das Gewicht der Rekonstruktion muss eine endliche Zahl über 0 sein oder einer der beiden Grenzfälle.
joint-no-convergence = Die Berechnung der Eigenwerte ist bei einer Matrix von { $size } x { $size } nicht konvergiert; bitte melden Sie den Fingerabdruck des Datensatzes.
joint-cancelled = Abgebrochen; die Analyse bleibt erhalten.

no-probe-unlabelled = Ohne Label: { $n-unlabelled } von { $n-samples } analysierten Bildern; eine Sonde in geschlossener Form braucht das Label von allen.
list-of-labels = Labels

preprocessing-scale = mit 1/{ $max-value } skalieren
preprocessing-center = mittleres Bild abziehen
preprocessing-standardize = durch die globale Standardabweichung teilen
