### Why the engine or a lane refuses a request: whole sentences.

engine-not-finite = Der Bericht enthält Zahlen, die nicht endlich sind; bitte melden Sie den Fingerabdruck des Datensatzes.
engine-no-memory-for-noise = `{ $spec }` zu lösen würde hier etwa { $needed } GB brauchen, und mehr als { $limit } GB kann ein Browser-Tab nicht haben; wählen Sie kleinere, weniger oder graue Bilder oder einen größeren zurückgehaltenen Anteil im Schritt Daten, oder ein Rauschen, das kein Lösen braucht (Gauß, Komponenten).
engine-cancelled = Abgebrochen; was vorher da war, bleibt erhalten.
engine-nothing-loaded = Kein Datensatz ist geladen; öffnen Sie zuerst einen.
engine-not-fetched = Ein Teil des Rechenkerns konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.
engine-not-analyzed = Die geladenen Bilder sind noch nicht analysiert; starten Sie zuerst die Analyse.
engine-no-sample = Das sind Momente ohne eine Stichprobe von Bildern, also gibt es kein Bild zu zeigen; öffnen Sie die Bilder selbst oder eine Momentedatei, die mit einer Stichprobe erzeugt wurde.
engine-no-draws = `{ $spec }` hat keine geschlossene Form: Es wird auf die analysierten Bilder gezogen, und hier sind nur ihre Momente; öffnen Sie die Bilder selbst oder lassen Sie dieses Rauschen weg.
engine-nothing-to-read = Klassifikatoren lernen an analysierten Bildern mit Labels und werden an zurückgehaltenen Bildern mit Labels getestet; diesem Datensatz fehlen: { $what }; fügen Sie Bilder mit Labels hinzu (ein Ordner je Klasse oder eine Tabelle), oder halten Sie im Schritt Daten welche zurück.
engine-too-many-classes = Klassifikatoren unterscheiden höchstens { $max } Klassen, und dieser Datensatz hat { $n }; vereinen Sie Klassen im Schritt Daten, oder geben Sie eine andere Liste von Labels.
engine-material-too-large = Eine Bahn bekäme { $n-mb } MB an Bildern und Komponenten, und höchstens { $max-mb } MB werden weitergegeben; bereiten Sie die Bilder im Schritt Daten kleiner auf, oder weniger davon.
engine-nothing-held-out = Ein Autoencoder wird an zurückgehaltenen Bildern getestet, und dieser Datensatz hat keine; halten Sie im Schritt Daten welche zurück.
engine-empty-part = Dieser Teil des Spektrums hat keine Komponenten; wählen Sie einen größeren Anteil.
engine-only-a-copy = Dieser Rechenkern hat eine Kopie, die nur für Bilder genügt; fragen Sie den, von dem sie stammt.
engine-copy-too-large = Eine Kopie der Analyse würde { $n-mb } MB brauchen, und höchstens { $max-mb } MB werden weitergegeben; Bilder warten auf das, was gerade berechnet wird.
engine-damaged-copy = Was übergeben wurde, ist beschädigt; laden Sie die Seite neu.
engine-nothing-to-compare = Es wurde nichts gelesen, also gibt es nichts zu vergleichen.
engine-nothing-to-name = Ein Quiz braucht Bilder mit Labels aus zwei Klassen, und dieser Datensatz hat keine; fügen Sie im Schritt Daten Bilder mit Labels hinzu (ein Ordner je Klasse oder eine Tabelle).
engine-no-such-export = Keine Zahlen einer Analyse heißen „{ $id }“; wählen Sie einen Export, der aus einer Analyse entsteht.
engine-no-labels-to-export = Die Ausrichtung braucht analysierte Bilder mit Labels aus zwei Klassen; fügen Sie Bilder mit Labels hinzu (ein Ordner je Klasse oder eine Tabelle), oder exportieren Sie etwas anderes.
engine-no-components = Verlangt war eine Datei mit keiner Komponente; verlangen Sie mindestens eine.
engine-export-too-large = Die Datei würde { $n-mb } MB brauchen, und höchstens { $max-mb } MB werden geschrieben; verlangen Sie höchstens { $most } Komponenten.
engine-exported-images-too-large = Die Datei würde schon mit einer Komponente { $n-mb } MB brauchen, und höchstens { $max-mb } MB werden geschrieben; bereiten Sie die Bilder im Schritt Daten kleiner auf, oder weniger davon.
engine-not-written = Die Datei konnte nicht zusammengesetzt werden; bitte melden Sie die Größe des Datensatzes.
engine-no-such-image = Verlangt war Bild { $image-idx }, aber der Datensatz hat { $n-images }.
engine-no-such-component = Verlangt war Komponente { $component }, aber die Analyse hat { $rank }.
engine-no-such-point = Punkt { $point } sollte verschoben werden, aber es gibt { $n }.
engine-too-many-pictures = { $n } Bilder auf einmal waren verlangt; höchstens { $max } können gezeichnet werden.

source-description = Die Beschreibung des Datensatzes lässt sich nicht lesen ({ $detail }); sie muss JSON sein, wie static/samples/README.md es beschreibt.
source-nothing-beside = Die Bilder kamen nicht mit der Anfrage; öffnen Sie den Datensatz erneut.
source-sheet = Der Bilderbogen lässt sich nicht dekodieren ({ $detail }); er muss ein WebP sein, am besten ein verlustfreies.
source-sheet-too-small = Der Bilderbogen ist { $width } x { $height } Pixel groß, zu klein für { $n-images } Kacheln in { $columns } Spalten.
source-empty-sheet = Die Beschreibung spricht von { $n-images } Kacheln mit { $height } x { $width } Pixeln; jede Zahl muss mindestens 1 sein.
source-channels = Angegeben waren { $n-channels } Kanäle; Bilder sind grau (1) oder RGB (3).
source-classes = Angegeben waren { $n } Klassen; höchstens { $max-classes } lassen sich unterscheiden.
source-too-large = Die Bilder würden { $n-bytes } Bytes brauchen; höchstens { $max-pixel-bytes } können geladen werden.
source-moments-too-large = Die Momente würden { $n-bytes } Bytes brauchen; höchstens { $max-bytes } lassen sich laden. Erzeugen Sie sie aus kleineren Bildern.
source-half-value = Die Bilder enden mitten in einem 16-Bit-Wert; öffnen Sie den Datensatz erneut.

lane-damaged = Woran die Bahn arbeiten sollte, ist beschädigt; laden Sie die Seite neu.
lane-too-much-memory = Das würde etwa { $needed-mb } MB brauchen, und eine Bahn hat { $most-mb }; wählen Sie einen anderen Klassifikator oder weniger verdeckte Einheiten, oder bereiten Sie die Bilder im Schritt Daten kleiner auf.
lane-nothing-begun = Es wird kein Autoencoder trainiert; starten Sie einen.
lane-no-epoch-left = Seine Epochen sind vorbei; starten Sie einen mit mehr Epochen.
lane-cancelled = Abgebrochen.

wire = Seite und Rechenkern verstehen einander nicht; laden Sie die Seite neu.

engine-none-held-out-to-read = Kein Bild ist zurückgehalten, ein Klassifikator lässt sich also an nichts testen. Im Schritt Daten lassen sich welche zurückhalten.
engine-none-labelled-to-read = Kein zurückgehaltenes Bild hat ein Label, ein Klassifikator lässt sich also an nichts testen.
engine-no-closed-form = Dieses Rauschen hat keine geschlossene Form: Sein bester linearer Entrauscher ist nur aus Ziehungen bekannt.
engine-no-subspace-of-its-own = Der beste lineare Entrauscher hat hier keinen eigenen Unterraum mit { $n-code } Dimensionen: Gleichstand, oder es bleibt nichts übrig.
engine-no-twins = Mit so vielen Dimensionen wie Komponenten geht nichts verloren, also gibt es keine zwei Encoder zu unterscheiden; wählen Sie weniger Dimensionen.
engine-two-classes = analysierte Bilder aus zwei Klassen
engine-held-out-labels = zurückgehaltene Bilder mit Labels
engine-overlaps-need = Überlappungen von Codes mit { $n-code } Werten brauchen mindestens { $n-needed } zurückgehaltene Bilder, und es gibt { $n-test }.
