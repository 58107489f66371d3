### The step Learning.

learning-variance-of-each-component = Varianz jeder Komponente
learning-in-the-set = im Datensatz
learning-part-that-comes-back-slope = Teil, der zurückkommt (Steigung)
learning-over-the-epochs-held-out-images = Über die Epochen, zurückgehaltene Bilder
learning-variance-rebuilt = rekonstruierte Varianz
learning-by-pca = durch PCA
learning-read-from-codes-1-standard-error = aus Codes erkannt ± 1 Standardfehler
learning-codes-overlap-with-pca = Überlappung der Codes mit der PCA
learning-with-the-closed-form = mit der geschlossenen Form
learning-solving-for-the-best-linear-denoiser = berechnet den besten linearen Entrauscher
learning-epoch = Epoche { $shown }
learning-code = Code
learning-values-that-an-image-is-reduced = Werte, auf die ein Bild reduziert wird, K
learning-hidden = Verdeckt
learning-rectifiers-before-and-after-the-code = ReLU-Einheiten vor und nach dem Code; mit 0 wird er linear
learning-epochs = Epochen
learning-times-that-it-learns-from-each = Wie oft er aus jedem Bild lernt
learning-preparing = Vorbereitung
learning-pause = Pause
learning-pausing-after-this-epoch = Pause nach dieser Epoche
learning-go-on = Fortsetzen
learning-finished = Fertig
learning-start-again = Neu starten
learning-key-s = Taste S
learning-stop = Anhalten
learning-epoch-2 = Epoche
learning-this-epoch = Diese Epoche
learning-original = Original
learning-held-out-as-in-the-set = zurückgehalten, wie im Datensatz
learning-input = Eingabe
learning-what-it-makes-of-them = Was er daraus macht
learning-every-epoch-as-a-table = Jede Epoche als Tabelle
learning-variance-rebuilt-held-out = Rekonstruierte Varianz, zurückgehalten
learning-variance-rebuilt-analysed-over-the-epoch = Rekonstruierte Varianz, analysiert, über die Epoche
learning-slope-at-components-1-4-16 = Steigung bei den Komponenten 1, 4, 16, 64, 256
learning-read-from-codes-held-out = Aus Codes erkannt, zurückgehalten
learning-overlap-of-codes-with-pca = Überlappung der Codes mit der PCA
learning-overlap-with-the-closed-form = Überlappung mit der geschlossenen Form
learning-start-about =
    { $noise ->
        [some] Starten (etwa { $seconds }, { $peak_bytes }, ohne das Rauschen)
       *[none] Starten (etwa { $seconds }, { $peak_bytes })
    }
learning-of = { $epoch } von { $n_epochs }
learning-epoch-batch-of = Epoche { $n_done }: Batch { $done } von { $total }
learning-epoch-3 = Epoche { $n_done }
learning-paused-after-epoch = Pause nach Epoche { $n_done }.
learning-stopped-after-epoch-its-epochs-are = Angehalten nach Epoche { $n_done }; die Epochen bleiben erhalten.
learning-after-epochs = nach { $n } Epochen
learning-held-out-images-are-too-few = { $n_test } zurückgehaltene Bilder sind zu wenige, um zu sagen, welche Komponenten zurückkommen
learning-of-components-1-to-at-least = die Komponenten 1 bis { $n } kommen je mindestens zur Hälfte zurück
learning-its-codes-overlap-those-of-the = Die Überlappung seiner Codes mit denen der geschlossenen Form des Rauschens ist { $closed_form }, mit denen der PCA { $with_pca }; diese beiden überlappen einander zu { $between }.
learning-seed = Startwert { $seed }
learning-autoencoder-adam-0-001-batches-of =
    { $input ->
        [some] Autoencoder { $widths } · Adam 0,001, Batches von 64 · { $n_train } Bilder zum Trainieren, { $n_test } zum Testen · Eingabe { $noise } · Startwert { $seed }
       *[none] Autoencoder { $widths } · Adam 0,001, Batches von 64 · { $n_train } Bilder zum Trainieren, { $n_test } zum Testen · Startwert { $seed }
    }
learning-share-of-the-variance-of-components = Anteil der Varianz von { $slopes } Komponenten, jede gefüllt nach der Steigung dessen, was zurückkommt; mindestens die Hälfte bei den Komponenten 1 bis { $half_learned }.
learning-of-the-variance-of-held-out-2 = { $left } der Varianz der zurückgehaltenen Bilder sind rekonstruiert.
learning-over-epochs = Über { $n_done } Epochen: { $rebuilt }
learning-over-epochs-alone = Über { $n_done } Epochen.
learning-table-has-every-epoch = Die Tabelle darunter hat jede Epoche.
learning-at-least-half-of-the-first = mindestens die Hälfte bei den ersten { $half_learned }
learning-the-slope-of-the-scores-of = Die Steigung der Scores der rekonstruierten zurückgehaltenen Bilder über den Scores der Bilder selbst, ohne Achsenabschnitt (n = { $n_test }): 1 ist gelernt, 0 ist es nicht. Nicht das Verhältnis der Energien, das auch gelernt nennen würde, was das Netz bei schwachen Komponenten von sich aus ausgibt. Nichts wird gesagt, wo ihr Standardfehler über 0,25 liegt.
learning-n1-less-the-squared-error-of = 1 minus dem Quotienten aus dem quadratischen Fehler von { $n_test } zurückgehaltenen Bildern und ihrem quadrierten Abstand vom mittleren Bild. In der Tabelle auch der Wert für { $n_train } Trainingsbilder, im Mittel über die Epoche, in der er sich ändert.
learning-mean-squared-cosine-between-the-subspaces = Mittlerer quadrierter Kosinus zwischen den Unterräumen, die die Codes beider auf { $n_test } unverrauschten zurückgehaltenen Bildern aufspannen, bei je gleich vielen Werten: was eine lineare Sonde nutzen kann. 1: derselbe; etwa { $by_chance } durch Zufall.
learning-the-same-with-the-codes-of = Dasselbe mit den Codes des besten linearen Entrauschers für { $noise }, der exakt gelöst wird. Ein linearer Autoencoder (ohne verdeckte Einheiten) endet dort; einer mit ReLU-Einheiten muss das nicht.
learning-start = Starten
learning-making-its-images-ready = Seine Bilder werden vorbereitet.
learning-before-it-has-learned-anything = bevor er etwas gelernt hat
learning-after-1-epoch = nach 1 Epoche
learning-too-few-held-out-images = – (zu wenige zurückgehaltene Bilder)
learning-a-small-autoencoder-trained-here-which = Ein kleiner Autoencoder, hier trainiert: Welche Komponenten lernt er zuerst, und welche nie?
learning-no-component-comes-back-by-half = keine Komponente kommt zur Hälfte zurück
learning-of-component-1-at-least-half = Komponente 1 kommt mindestens zur Hälfte zurück
learning-images-go-in-corrupted-one-draw = Bilder gehen verrauscht hinein, die zum Testen mit je einer Ziehung, und werden unverrauscht verglichen: Auch der beste Entrauscher gibt nicht alles davon zurück.
learning-part-of-a-component-that-comes = Teil einer Komponente, der zurückkommt
learning-variance-rebuilt-2 = Rekonstruierte Varianz
learning-read-from-its-codes = Aus seinen Codes erkannt
learning-ridge-regression-of-one-hot-labels = Ridge-Regression der One-hot-Labels auf die Codes der Trainingsbilder, Strafterm 0,01 mal die mittlere Varianz der Codes, getestet an zurückgehaltenen Bildern; ± ist ein binomialer Standardfehler, der von keinem anderen Startwert weiß.
learning-overlap-of-its-codes-with-pcas = Überlappung seiner Codes mit denen der PCA
learning-overlap-of-its-codes-with-the = Überlappung seiner Codes mit denen der geschlossenen Form
learning-part-of-this-step = Teil dieses Schritts
learning-learned-last = Zuletzt gelernt
learning-a-real-one = Ein echter
learning-same-error = Gleicher Fehler
learning-blind-twins = Blinde Zwillinge
learning-dimensions = Dimensionen
learning-dimensions-of-the-code-k = Dimensionen des Codes, K
learning-from = aus
learning-components-that-the-encoder-may-use = Komponenten, die der Encoder nutzen darf
learning-components = Komponenten
learning-learned-so-far = Bisher gelernt
learning-training-time = Trainingszeit
learning-part-rebuilt-so-far = bisher rekonstruierter Teil
learning-learned-and-recognised-over-time = Gelernt und erkannt über die Zeit
learning-variance-learned = gelernte Varianz
learning-held-out-images-read-1-standard = erkannte zurückgehaltene Bilder ± 1 Standardfehler
learning-originals = Originale
learning-add-what-a-reader-recognises = Hinzunehmen, was ein Klassifikator erkennt
learning-reading-the-pictures = klassifiziert die Bilder
learning-n1-standard-error = ± 1 Standardfehler
learning-read-held-out = Erkannt, zurückgehalten
learning-read-analysed = Erkannt, analysiert
learning-variance-lost-held-out = Verlorene Varianz, zurückgehalten
learning-variance-lost-analysed = Verlorene Varianz, analysiert
learning-pictures-alone = { $dimensions }, nur Bilder
learning-pictures-and-labels = { $dimensions }, Bilder und Labels
learning-this = Dieses λ
learning-labels = Labels
learning-weight-of-the-pictures-beside-the = Gewicht der Bilder neben den Labels, λ
learning-pictures = Bilder
learning-read-against-lost = Erkannt gegen verloren
learning-held-out-1-standard-error = zurückgehalten ± 1 Standardfehler
learning-analysed = analysiert
learning-this-pca = ● dieses λ ○ PCA
learning-solving-for-the-encoder-of-every = berechnet den Encoder für jedes λ
learning-variance-lost = verlorene Varianz
learning-numbers-of-this-step-with-their = Zahlen dieses Schritts mit ihren Definitionen
learning-the-encoder-of-every-as-a = Der Encoder für jedes λ als Tabelle
learning-r-analysed = R², analysiert
learning-variance-learned-over-time-as-a = Gelernte Varianz über die Zeit als Tabelle
learning-time = Zeit
learning-variance-learned-2 = Gelernte Varianz
learning-pictures-read-over-time-as-a = Erkannte Bilder über die Zeit als Tabelle
learning-held-out-pictures-read = Erkannte zurückgehaltene Bilder
learning-as-in-the-set = wie im Datensatz
learning-cancelled-the-analysis-and-what-was = Abgebrochen. Die Analyse, und was vorher berechnet war, bleibt erhalten.
learning-pca-or-the-encoder-that-knows = PCA oder der Encoder, der die Klassen kennt?
learning-the-encoder-that-knows-the-classes = der Encoder, der die Klassen kennt
learning-guess = Raten
learning-which-one-comes-from-the-encoder = Welche Zeile stammt von dem Encoder, der die Klassen kennt?
learning-other-images-other-sides = Andere Bilder, andere Seiten
learning-knows-the-classes = Kennt die Klassen
learning-of-2 = { $share } ± { $standard_error } % von { $n }
learning-after-of-the-variance = nach { $epochs }, { $explained } der Varianz
learning-components-1-to-are-at-least = die Komponenten 1 bis { $n } sind mindestens halb gelernt
learning-images-analysed-held-out = { $n_train } Bilder analysiert, { $n_held_out } zurückgehalten
learning-ridge-chosen-on-analysed-images-each = Ridge { $ridge }, gewählt an { $n } analysierten Bildern, jedes einmal ausgelassen
learning-variance-of-components-each-bar-filled = Varianz von { $rank } Komponenten, jeder Balken so weit gefüllt, wie er nach { $epochs } rekonstruiert ist: { $n_learned }.
learning-at-a-reader-names-held-out = Bei { $moment } erkennt ein Klassifikator { $accuracy_of } zurückgehaltenen Bildern.
learning-share-of-the-variance-learned-from = Anteil der gelernten Varianz von 0,1 bis { $end_epochs }, auf einer logarithmischen Zeitachse.
learning-tables-have-every-value = Die Tabellen darunter haben jeden Wert.
learning-a-linear-autoencoder-of-two-layers = Ein linearer Autoencoder mit zwei Schichten, der klein und ausgewogen beginnt (jede Komponente mit { $initial_strength } ihrer Stärke) und dem Gradienten seines mittleren quadratischen Fehlers folgt, lernt jede Komponente für sich, gemäß 1 / (1 + (1/a0 - 1) exp(-2 λ t)). Die Lernrate ist so, dass die erste Komponente nach einer Epoche halb gelernt ist; dann ist Komponente k nach λ1/λk Epochen halb gelernt. Exakt für dieses Modell; ein tiefes Netz folgt ihm nur in der Reihenfolge, und über dessen Epochen wird nichts behauptet.
learning-the-last-component-has-of-its = Die letzte Komponente hat { $learned } ihrer Stärke.
learning-ridge-regression-of-one-hot-labels-2 = Ridge-Regression der One-hot-Labels ({ $n_classes } Klassen) auf die Pixel der Bilder, wie sie zu einem Zeitpunkt rekonstruiert sind, trainiert an { $n_train } analysierten und getestet an zurückgehaltenen, die ebenso rekonstruiert sind; ± ist ein binomialer Standardfehler. Die Bilder werden mit einem Rauschen von der Größe der Rundung auf Bytes gelesen (Standardabweichung das 0,0011-Fache des hellsten Werts, eine Ziehung): Sonst würden Bilder erkannt, die zu blass zum Sehen sind. Ein Ridge-Term für alle Zeitpunkte, { $ridge } mal die Zahl der Bilder mal die mittlere Varianz eines Pixelwerts: der, mit dem die meisten analysierten Originale erkannt werden, wenn jedes aus der Anpassung ausgelassen wird ({ $validation } von ihnen). Ein linearer Klassifikator braucht den dominanten Unterraum; Netze brauchen ihn nicht, was das Thema eines anderen Schritts ist.
learning-codes-from-the-first-components = Codes aus den ersten { $n_used } Komponenten
learning-classes = { $n_classes } Klassen
learning-reconstruction-error-against-accuracy-of-the = Rekonstruktionsfehler gegen Genauigkeit der Sonde für jedes λ. Bei { $chosen }: zurückgehalten { $held_out_lost }, { $held_out_read }; analysiert { $analysed_lost }, { $analysed_read }.
learning-from-the-first-components = { $n_components } aus den ersten { $n_used } Komponenten
learning-one-is-pca-the-other-is = Die eine ist die PCA. Die andere ist der Encoder mit dem kleinsten λ auf dem Schieberegler, dessen Fehler auf den analysierten Bildern höchstens { $most_more } größer ist, relativ. Der Startwert entscheidet über die Seiten. Tasten A und B.
learning-no-component-is-half-learned-yet = noch keine Komponente ist halb gelernt
learning-component-1-is-at-least-half = Komponente 1 ist mindestens halb gelernt
learning-exact-law-of-a-linear-autoencoder = exaktes Gesetz eines linearen Autoencoders
learning-nothing-leaves-this-page = nichts verlässt diese Seite
learning-the-first-component-is-half-learned = die erste Komponente ist nach einer halb gelernt
learning-half-learned-a-component-that-holds = Halb gelernt: eine Komponente mit 1 % der Varianz
learning-no-component-holds-as-much = – keine Komponente hat so viel
learning-the-share-of-the-first-component = Der Anteil der ersten Komponente, geteilt durch 1 %.
learning-half-learned-the-last-component = Halb gelernt: die letzte Komponente
learning-the-variance-of-the-first-component = Die Varianz der ersten Komponente, geteilt durch die der letzten.
learning-end-of-the-slider = Ende des Schiebereglers
learning-at-each-moment-in-the-table = zu jedem Zeitpunkt in der Tabelle darunter
learning-n1-less-the-mean-squared-error = 1 minus dem Quotienten aus dem mittleren quadratischen Fehler der rekonstruierten analysierten Bilder und dem des mittleren Bildes, aus dem Spektrum.
learning-reader-on-the-originals = Klassifikator auf den Originalen
learning-reader = Klassifikator
learning-no-labelled-image-is-held-out = Kein Bild mit Label ist zurückgehalten.
learning-exact-closed-form = exakte geschlossene Form
learning-encoder = Encoder
learning-the-linear-code-that-minimises-squared = Der lineare Code, der (quadratischer Fehler der besten linearen Sonde für die Labels) + λ (quadratischer Fehler der besten linearen Rekonstruktion) minimiert, Summen über die analysierten Bilder, Pixel auf eine Standardabweichung von 1 über alle Werte skaliert, Labels one-hot und zentriert. Geschlossene Form: die führenden Eigenvektoren von c c' + λ S² in dekorrelierten (whitened) Koordinaten. λ → ∞ ist die PCA; λ → 0 nimmt zuerst die Richtungen, aus denen die Labels gelesen werden, und rekonstruiert mit dem Rest so gut wie möglich. Beides sind Grenzfälle, keine kleinen und großen Zahlen.
learning-variance-lost-2 = Verlorene Varianz
learning-in-the-table = in der Tabelle
learning-squared-error-of-the-rebuilt-images = Quadratischer Fehler der rekonstruierten Bilder, geteilt durch ihren quadrierten Abstand vom Mittel der analysierten; kein Stichprobenfehler bei den analysierten Bildern, denn mehr gibt es nicht.
learning-read = Erkannt
learning-share-of-images-whose-class-the = Anteil der Bilder, deren Klasse die an die analysierten Bilder angepasste Kleinste-Quadrate-Sonde nennt; ± ist ein binomialer Standardfehler. Das Zufallsniveau ist der Anteil der häufigsten Klasse.
learning-right = Richtig
learning-not-this-one = Nicht diese
learning-step-of = { $what }: Schritt { $step } von { $total }
learning-progress = Fortschritt
learning-cancel = Abbrechen
learning-cancelled = Abgebrochen.
learning-compute-it = Berechnen
learning-pca = PCA
learning-lambda = λ
learning-axis-read = erkannt
learning-axis-epochs = Epochen
learning-waits = <quiet>Wartet auf den Rechenkern.</quiet>
# The sentences of the clock.
learning-learned-after = Nach { $epochs } sind <top>{ $share }</top> der Varianz gelernt: { $learned }.
learning-needs = Eine Komponente mit 1 % der Varianz ist nach { $epochs } halb gelernt; <strong>die letzte braucht { $last }.</strong>
learning-needs-last = Keine Komponente hat 1 % der Varianz; <strong>die letzte braucht { $last }.</strong>
learning-reader-names = <better>Ein Ridge-Klassifikator erkennt { $now } zurückgehaltenen Bildern, bei den Originalen { $originals }.</better>
# The sentences of an encoder; its probe reads classes from its codes.
learning-lost-more = <strong>{ $encoder }, { $n }:</strong> { $error } der Varianz gehen verloren, { $pca } bei der PCA ({ $more } % Fehler).
learning-lost = <strong>{ $encoder }, { $n }:</strong> { $error } der Varianz gehen verloren, { $pca } bei der PCA.
learning-probe-reads-both = Seine Sonde erkennt { $now } zurückgehaltenen Bildern, die der PCA { $pca } %; von den analysierten { $analysed }, die der PCA { $pca_analysed } %.
learning-probe-reads = Seine Sonde erkennt { $now } zurückgehaltenen Bildern, die der PCA { $pca } %.
learning-probe-reads-analysed = Kein Bild mit Label ist zurückgehalten; von den analysierten erkennt die Sonde { $analysed }, die der PCA { $pca_analysed } %.
learning-gain-unknown = <quiet>Ob Bilder gewinnen, die er nicht gesehen hat, lässt sich nicht sagen.</quiet>
learning-gain = <better>Fast dieselben Bilder, eine andere Wahrnehmung.</better>
learning-by-heart = <worse>Nur die analysierten Bilder gewinnen, die zurückgehaltenen verlieren: Er hat sie auswendig gelernt.</worse>
learning-worse = <worse>Die zurückgehaltenen Bilder werden schlechter erkannt.</worse>
learning-only-analysed-gain = <worse>Nur die analysierten Bilder gewinnen über die Standardfehler hinaus: Das ist Auswendiglernen.</worse>
learning-no-gain = <quiet>Im Rahmen der Standardfehler ist nichts gewonnen.</quiet>
learning-twins = <strong>Beide Zeilen verlieren fast denselben Anteil der Varianz.</strong> Der eine Code wurde nur für die Bilder gewählt, der andere auch danach, was eine lineare Sonde aus ihm lesen kann.
# The sentences of the autoencoder.
learning-state = <strong>{ $when }:</strong> { $learned }, bei { $n } Komponenten.
learning-codes-read = <better>Aus seinen Codes erkennt ein lineares Modell { $accuracy }.</better>
learning-codes-read-before = <better>Aus seinen Codes erkennt ein lineares Modell { $accuracy }, vor dem Training { $before }.</better>
learning-nothing-to-rebuild = Die zurückgehaltenen Bilder variieren nicht, also gibt es nichts zu rekonstruieren.
learning-times-as-far = Er ist von { $n } zurückgehaltenen Bildern { $times }-mal so weit entfernt wie ihr mittleres Bild.
learning-rebuilds =
    { $noise ->
        [none] Er rekonstruiert { $share } der Varianz von { $n } zurückgehaltenen Bildern.
       *[some] Aus verrauschten Eingaben rekonstruiert er { $share } der Varianz von { $n } zurückgehaltenen Bildern.
    }
learning-rebuilds-beside-pca =
    { $noise ->
        [none] Er rekonstruiert { $share } der Varianz von { $n } zurückgehaltenen Bildern, und eine PCA mit ebenso vielen Dimensionen { $pca }.
       *[some] Aus verrauschten Eingaben rekonstruiert er { $share } der Varianz von { $n } zurückgehaltenen Bildern, und eine PCA mit ebenso vielen Dimensionen { $pca }.
    }
learning-n-epochs =
    { $n ->
        [one] { $n } Epoche
       *[other] { $n } Epochen
    }
learning-million-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}Million Epochen
       *[other] { $n }{"\u00A0"}Millionen Epochen
    }
learning-billion-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}Milliarde Epochen
       *[other] { $n }{"\u00A0"}Milliarden Epochen
    }
learning-trillion-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}Billion Epochen
       *[other] { $n }{"\u00A0"}Billionen Epochen
    }
learning-n-dimensions =
    { $n ->
        [one] { $n } Dimension
       *[other] { $n } Dimensionen
    }
# The answer of the twins.
learning-twins-errors = { $verdict }: { $knows } kennt die Klassen ({ $weight }). Fehler: { $more } %
learning-guesses =
    { $n ->
        [one] { $right } von { $n } richtig geraten.
       *[other] { $right } von { $n } richtig geraten.
    }
learning-input-with = Eingabe mit { $noise } (Schritt Rauschen)
learning-interrupted = Der Rechenkern wurde unterbrochen, bevor die Bilder bereit waren. Starten Sie neu.
learning-twins-held-out = { $now } % der zurückgehaltenen Bilder werden erkannt statt { $before } %
learning-twins-analysed = { $now } % der analysierten Bilder werden erkannt statt { $before } %
learning-twins-read-both = { $errors }; aus seinen Codes: { $held_out }, { $analysed }. { $guesses }
learning-twins-read = { $errors }; aus seinen Codes: { $read }. { $guesses }
learning-twins-read-none = { $errors }. { $guesses }
