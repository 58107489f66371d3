### The step Noise, but for its certificate and the names of noises.

noise-estimated = { $title } (geschätzt)
noise-kind-of-noise = Art des Rauschens
noise-more-kinds-of-noise = Weitere Arten von Rauschen
noise-more = Mehr …
noise-components-that-the-denoiser-keeps-and = Komponenten, die der Entrauscher behält, und bei denen Zahlen angegeben werden
noise-k-components-that-the-denoiser-keeps = K: Komponenten, die der Entrauscher behält
noise-new-sample = Neue Ziehung
noise-new-samples-by-themselves = Neue Ziehungen von selbst
noise-pause = Pause
noise-play = Abspielen
noise-export-report = Bericht exportieren
noise-impact-of-b-less-that-of = Wirkung von B minus die von A bei K = { $k }: { $by } Prozentpunkte.
noise-a-is-b-is-both-are = A ist { $a }, B ist { $b }; beide sind mit den Kurven gezeichnet.
noise-pin = { $name } anheften
noise-remove = { $name } entfernen
noise-certificate = Zertifikat
noise-score = Score
noise-impact-at-k = Wirkung bei K
noise-held-out-alignment-at-k = Ausrichtung (zurückgehalten) bei K
noise-compare-noises = Rauscharten vergleichen
noise-add-this-noise = Dieses Rauschen hinzufügen
noise-pin-two = Zwei anheften
noise-remove-2 = Entfernen
noise-show-this-noise = Dieses Rauschen zeigen
noise-pin-2 = Anheften
noise-against-k = { $title } gegen K. { $read_off }
noise-alignment = Ausrichtung
noise-impact = Wirkung
noise-bias-corrected-alignment = Ausrichtung, um Verzerrung korrigiert
noise-held-out-alignment = Ausrichtung, zurückgehalten
noise-alignment-with-permuted-labels = Ausrichtung an permutierten Labels
noise-overlap = Überlappung
noise-error-of-the-denoiser = Fehler des Entrauschers
noise-curve = Kurve
noise-no-noise = ohne Rauschen
noise-this-noise = dieses Rauschen
noise-n95-interval = 95-%-Intervall
noise-linear-axis = Lineare Achse
noise-there-is-no-kind-of-noise = Es gibt keine Art von Rauschen namens { $id }; gezeigt wird die voreingestellte. Die Reihe der Knöpfe und ihre Liste haben alle, die es gibt.
noise-left-out-of-the-table = Aus der Tabelle dieses Links weggelassen, weil es ein solches Rauschen nicht gibt: { $noises }.
noise-showing-the-default = Gezeigt wird das voreingestellte Rauschen.
noise-cancelled-no-report-was-made = Abgebrochen. Es wurde kein Bericht erstellt.
noise-cancelled-what-was-on-screen-before = Abgebrochen. Was vorher zu sehen war, bleibt erhalten.
noise-cancelled-nothing-is-corrupted-now-choose = Abgebrochen. Jetzt ist nichts verrauscht; wählen Sie ein Rauschen.
noise-at-k-masks-by-ratio-and = { $what } bei K = { $n_components }, Masken nach Anteil und Patch
noise-patch-ratio-choose-this-mask =
    { $words ->
        [none] Patch { $patch }, Anteil { $ratio }: kein Wert bei diesem K, was das Zertifikat erklärt, { $verdict }. Diese Maske wählen
       *[other] Patch { $patch }, Anteil { $ratio }: { $words }, { $verdict }. Diese Maske wählen
    }
noise-of = { $done } von { $all }
noise-impact-in = Wirkung in %
noise-n1-overlap = 1 - Überlappung
noise-patch = Patch
noise-not-computed-yet = noch nicht berechnet
noise-fill-the-map = Karte füllen
noise-the-time-is-an-estimate-good = Die Zeit ist eine Schätzung, etwa auf einen Faktor 2 genau
noise-paper-grid = Raster des Artikels
noise-patches-1-2-4-and-ten = Patches 1, 2, 4 und zehn Anteile von 0 bis 0,99, unten gezeichnet wie im Artikel. Die Zeit ist eine Schätzung
noise-fill-in-the-background = Im Hintergrund füllen
noise-cells-computed = Berechnete Zellen
noise-cancel = Abbrechen
noise-masks-show-most-on-colour-tiles = Masken sieht man am besten auf farbigen Kacheln:
noise-open-satellite = Satellit öffnen
noise-numbers-of-this-noise-with-their = Zahlen dieses Rauschens mit ihren Definitionen
noise-the-same-without-noise = Dasselbe ohne Rauschen, %
noise-the-curves-as-a-table = Die Kurven als Tabelle
noise-row-column = Zeile { $row }, Spalte { $column }
noise-draw-what-is-dropped-arrows-and = Zeichnen Sie, was wegfällt; Pfeile und Leertaste gehen auch.
noise-pattern-that-is-dropped-8-by = Muster, das wegfällt, 8 mal 8 Zellen über das Bild
noise-clear = Leeren
noise-invert = Umkehren
noise-impact-of-masking-patches-of-by = Wirkung der Maskierung von Patches mit { $patch } mal { $patch } Pixeln über K, zehn Anteile; die Tabelle hat die Zahlen
noise-patch-2 = Patch { $patch } × { $patch }
noise-the-papers-grid-of-masks = Das Raster von Masken des Artikels
noise-impact-of-masking-on-alignment-as = Wirkung der Maskierung auf die Ausrichtung, gezeichnet wie im Artikel
noise-ten-ratios-from-0-light-to = Zehn Anteile von 0 (hell) bis 0,99 (dunkel), K ab 32, in Prozent der Ausrichtung ohne Rauschen. Alle analysierten Bilder, Definition der Autoren.
noise-as-a-table = Als Tabelle
noise-not-computed-this-k-has-no = ·: nicht berechnet. –: Dieses K hat keinen eigenen Unterraum oder nichts, womit sich die Wirkung vergleichen ließe; wählt man die Maske auf der Karte, steht dort, welches.
noise-sample = { $kind }, Ziehung { $draw }
noise-best-linear-denoiser = bester linearer Entrauscher, { $n }
noise-as-in-the-set = wie im Datensatz
noise-clean = Unverrauscht
noise-corrupted = Verrauscht
noise-rebuilt = Rekonstruiert
noise-no-impact-at-k = – keine Wirkung bei K = { $k }. { $why }
noise-solving = Wird berechnet …
noise-with-these-labels = Mit diesen Labels:
noise-with-class-folders-or-a-labels = Mit Klassenordnern oder einer Datei mit Labels sähen Sie auch, in welche Richtung.
noise-what-counts-as-a-change = Was als Änderung gilt
noise-progress = Fortschritt
noise-without-noise = { $margin }, ohne Rauschen { $without }
noise-beside-chance = { $impact }, permutierte Labels { $low } bis { $high }
noise-within-chance = Permutierte Labels, die nichts bedeuten, reichen hier ebenso weit: { $low } bis { $high }.
noise-between-least-and-largest-of-permuted = zwischen kleinstem und größtem Wert bei { $n_permutations } Permutationen der Labels
noise-at-k-2 = { $name } bei K = { $k }
noise-mean-squared-cosine-between-the-k = Mittlerer quadrierter Kosinus zwischen den K-dimensionalen Unterräumen der Codes mit diesem Rauschen und ohne: die quadrierte Frobeniusnorm von Q' Q~, geteilt durch K. n = { $n } analysierte Bilder. { $basis }
noise-mean-squared-error-per-pixel-value = Mittlerer quadratischer Fehler je Pixelwert des besten linearen Entrauschers mit K Dimensionen, über das Rauschen und die n = { $n } analysierten Bilder, Intensitäten 0 bis 1. { $basis }
noise-n-analysed-images = n = { $n } analysierte Bilder
noise-n-analysed-images-with-a-label = n = { $n_labelled } analysierte Bilder mit Label ({ $n_without } haben keines)
noise-classes = { $n_classes } Klassen
noise-by-the-papers-authors-square-root = Nach den Autoren des Artikels: Quadratwurzel aus der Summe der |Y'Y q|² über die ersten K orthonormierten Score-Vektoren q des Encoders, geteilt durch die Summe über die ganze PCA. { $classes }, { $n }, unter denen, an die der Encoder angepasst wurde. { $basis }
noise-n100-alignment-with-this-noise-alignment = 100 (Ausrichtung mit diesem Rauschen / Ausrichtung ohne - 1). { $classes }, { $n }. { $basis } Für die Spanne wurden die Labels { $n_permutations }-mal zufällig permutiert (Startwert { $seed }).
noise-n100-alignment-with-this-noise-alone = 100 (Ausrichtung mit diesem Rauschen / Ausrichtung ohne - 1). { $classes }, { $n }. { $basis }
noise-a-component-that-has-nothing-to = Eine Komponente, die mit den Labels nichts zu tun hat, erklärt im Mittel 1/(n - 1) von ihnen. Hier ist das abgezogen: Quadratwurzel aus (R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)), r der Rang. { $n }. Über 100 %, wo die letzten Komponenten nur überanpassen; 0, wo der Zufall so viel erklärt wie die Klassen. { $basis }
noise-a-least-squares-probe-on-the = Eine Kleinste-Quadrate-Sonde auf den Codes ({ $n }) wird nach { $n_held_out } zurückgehaltenen Bildern gefragt: Quadratwurzel aus R²(K), 0 wo es negativ ist, geteilt durch das beste R², das die PCA bei irgendeinem K erreicht. Über 100 %, wo die Codes mit Rauschen mehr leisten als PCA im besten Fall. { $basis }
noise-the-authors-definition-after-the-labels = Die Definition der Autoren nach zufälliger Permutation der Labels ({ $n }, Startwert { $seed }): wie Zufall aussieht.
noise-score-at-k = { $score } bei K = { $k }
noise-the-largest-1-overlap-over-all = Das größte 1 - Überlappung über alle K, die eine haben. { $tolerance } { $basis }
noise-ridge-of-the-mean-variance = Ridge-Term: { $ridge } der mittleren Varianz.
noise-estimated-from-draws-of-every-image = Geschätzt aus { $n_draws } Ziehungen jedes Bildes in 4 unabhängigen Gruppen (Startwert { $seed }); ± ist die halbe Breite eines 95-%-Intervalls.
noise-exact-expectation-over-the-noise = Exakter Erwartungswert über das Rauschen.
noise-so-alignment-cannot-be-computed-overlap = { $no_labels } Die Ausrichtung lässt sich also nicht berechnen; Überlappung und Zertifikat brauchen keine Labels.
noise-seed = Startwert { $seed }
noise-n-analysed-images-sample-of-seed = { $scores } · n = { $n_samples } analysierte Bilder · Ziehung { $draw } von Startwert { $seed } auf der Bühne · nichts verlässt diese Seite
noise-basis-without-pictures = { $scores } · n = { $n_samples } analysierte Bilder · nichts verlässt diese Seite
noise-leaves-the-features-as-they-are = Lässt die Merkmale, wie sie sind
noise-changes-the-features = Ändert die Merkmale
noise-undecided = Unentschieden
noise-decided-without-labels-no-task-gains = Ohne Labels entschieden: Keine Aufgabe gewinnt und keine verliert, bei keinem K.
noise-decided-without-labels-some-task-gains = Ohne Labels entschieden: Irgendeine Aufgabe gewinnt und eine andere verliert. Welche, sagen nur Labels.
noise-not-decided-the-change-is-not = Nicht entschieden: Die Änderung hebt sich nicht von dem ab, was Rundung oder Streuung der Schätzungen bewirken könnte.
noise-it-does-not-exist-at-this = Bei diesem K gibt es den Wert nicht.
noise-score-largest-change-of-a-subspace = Score: größte Änderung eines Unterraums
noise-solving-for-the-best-linear-denoiser = Der beste lineare Entrauscher wird für jedes K berechnet …
noise-read-off = K = { $k }: { $value }
# The sentence of the step, after what the noise does.
noise-until-solved = <quiet>Das gewählte Rauschen wird berechnet; bis dahin, zum vorigen:</quiet>
noise-aligns-better = <strong>Bei K = { $k }</strong> sind die Merkmale des Entrauschers <better>um { $by } besser</better> an den { $n } Klassen ausgerichtet als die der bloßen Rekonstruktion.
noise-aligns-worse = <strong>Bei K = { $k }</strong> sind die Merkmale des Entrauschers <worse>um { $by } schlechter</worse> an den { $n } Klassen ausgerichtet als die der bloßen Rekonstruktion.
noise-aligns-as-well = <strong>Bei K = { $k }</strong> sind die Merkmale des Entrauschers <strong>ebenso gut</strong> an den { $n } Klassen ausgerichtet wie die der bloßen Rekonstruktion.
noise-no-impact = <strong>Bei K = { $k } gibt es keine Wirkung.</strong> { $why }
noise-leaves-subspaces = <quiet>Es lässt jeden Unterraum der ersten K Komponenten, wo er war.</quiet>
noise-fill =
    { $n ->
        [one] { $what }: { $n } Zelle
       *[other] { $what }: { $n } Zellen
    }
noise-fill-at-once =
    { $n ->
        [one] { $what }: { $n } Zelle, hier unter 1 s
       *[other] { $what }: { $n } Zellen, hier unter 1 s
    }
noise-fill-in =
    { $n ->
        [one] { $what }: { $n } Zelle, hier etwa { $time }
       *[other] { $what }: { $n } Zellen, hier etwa { $time }
    }
# What labels say of a noise: symbol, which way, at which K, by how much.
noise-helps = ▲ hilft bei K = { $k }: { $by }
noise-hurts = ▼ schadet bei K = { $k }: { $by }
noise-neutral = – neutral bei K = { $k }: { $by }
noise-picture = { $image }, { $row }
noise-picture-with-error = { $image }, { $row }, mittlerer quadratischer Fehler { $error }
noise-figure-absent = { $figure }: { $why }
noise-is-computed = Wird berechnet.
noise-in-its-turn = Wird berechnet, wenn es an der Reihe ist.
noise-compute = Berechnen
