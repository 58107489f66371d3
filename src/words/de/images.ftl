### What is said of files and of sets made from them: refusals are phrases that can follow a colon, plans are phrases, notes are sentences.


edit-no-such-class = Es gibt keine Klasse { $class-idx }; der Datensatz hat { $n-classes }.
edit-no-such-image = Es gibt kein Bild { $image-idx }; der Datensatz hat { $n-images }.
edit-no-name = Eine Klasse braucht einen Namen; geben Sie einen ein.
edit-nothing-left = Damit bliebe kein Bild zum Analysieren übrig; behalten Sie mindestens eines.

intake-size = Bilder lassen sich auf { $least } bis { $most } Pixel aufbereiten, und verlangt waren { $size-px }; wählen Sie eine Größe dazwischen.
intake-held-out-share = Ein Anteil von { $share } sollte zurückgehalten werden; wählen Sie 0 bis 0,9.
intake-class-cap = Verlangt waren höchstens 0 Bilder je Klasse; erlauben Sie mindestens 1.
intake-tile = Verlangt waren Kacheln von { $width } x { $height } Pixeln; wählen Sie 1 bis 4096 Pixel in jeder Richtung.
intake-row-shape = Zeilen sollten als { $n-channels } Kanäle mit { $width } x { $height } Pixeln gelesen werden; Bilder haben 1 oder 3 Kanäle und mindestens 1 Pixel in jeder Richtung.
intake-base = Der Datensatz, zu dem hinzugefügt werden soll, ist beschädigt ({ $what }); laden Sie ihn neu und fügen Sie dann hinzu.
intake-no-such-choice = Unter den Dateien gibt es `{ $wanted }` nicht ({ $what }); zur Wahl stehen: { $there }.
intake-is-a-fit = Das sind die Komponenten eines Modells, keine Bilder: „Teilen“ vergleicht eine PCA mit der Ihrer Bilder („Die PCA eines anderen Programms vergleichen“), auf der Kommandozeile `subspace-lab check --pca`.

plan-pictures = Bilder
plan-axes = Achsen
plan-size = Größe
plan-range = Wertebereich
plan-depth = Tiefe
plan-background = Hintergrund
plan-labels = Labels
plan-split = Aufteilung
intake-reads = Gelesen werden können: { $formats }, und Bilder in { $containers }.
refusal-of-images = { $n } seiner Bilder: { $refusal }
intake-no-image = Unter den Dateien war kein Bild.
intake-one-refused = { $path }: { $refusal }.
intake-none = Keine der { $n } Dateien ergab ein Bild: { $reasons }.
intake-loaded =
    { $n ->
        [one] { $n } Bild geladen.
       *[other] { $n } Bilder geladen.
    }
intake-loaded-some = Geladen: { $n } von { $n-all }. Übersprungen: { $n-skipped } ({ $kinds }).
refusal-kind-with-detail = { $n } ({ $detail })
refusal-kind-with-example = { $n } (etwa { $path }: { $detail })
picture-size = { $width } x { $height } Pixel
size-pixels =
    { $n ->
        [one] { $n } Pixel
       *[other] { $n } Pixel
    }
size-megapixels = { $n } Megapixel
size-bytes =
    { $n ->
        [one] { $n } Byte
       *[other] { $n } Bytes
    }
size-kb = { $n } kB

size-gb = { $n } GB
refusal-not-an-image = weder Bild noch Array noch Archiv, das hier gelesen werden kann
refusal-empty = die Datei ist leer
refusal-damaged = { $format }, beschädigt ({ $detail })
refusal-damaged-detail = { $format }: { $detail }
refusal-unsupported = nicht unterstützt: { $what }; { $advice }
refusal-too-many-pixels = { $size }, das ist mehr als { $max }; verkleinern Sie das Bild zuerst
refusal-too-large = { $what } bräuchte { $n }, und die Grenze ist { $max }; { $advice }
refusal-set-full = der Datensatz ist voll: seine Pixel dürfen { $max } brauchen; wählen Sie eine kleinere Größe oder weniger Bilder
refusal-too-many-files = mehr als { $max } Dateien; fügen Sie weniger auf einmal hinzu
refusal-other-size = { $given }, während die anderen Bilder { $common } haben; wählen Sie eine Größe für alle
refusal-encrypted = verschlüsselt; entpacken Sie zuerst und fügen Sie hinzu, was darin ist
refusal-unpack-it = entpacken Sie zuerst und fügen Sie hinzu, was darin ist
refusal-packed = gepackt mit { $method }, was hier nicht entpackt wird; packen Sie mit dem üblichen Deflate
refusal-foreign = { $what }; { $advice }
refusal-nested-too-deep = ein Archiv in einem Archiv in einem Archiv; entpacken Sie es zuerst
refusal-unreadable = nicht vom Datenträger lesbar; vielleicht verschoben oder gelöscht, fügen Sie die Datei erneut hinzu
refusal-tiles = { $size }, was Kacheln von { $tiles } nicht füllen; ändern Sie die Größe der Kacheln, oder schalten Sie Kacheln aus
intake-choice-does-not-fit = Was zuvor gewählt war, passt nicht zu diesen Dateien. { $error }
list-of-nothing = nichts
refusal-not-numbers =
    { $n ->
        [one] { $n } Wert, der keine Zahl ist; ergänzen Sie ihn, oder lassen Sie das Bild weg
       *[other] { $n } Werte, die keine Zahlen sind; ergänzen Sie sie, oder lassen Sie das Bild weg
    }
refusal-kind-no-images =
    { $n ->
        [one] { $n } kein Bild
       *[other] { $n } keine Bilder
    }
refusal-kind-arrays =
    { $n ->
        [one] { $n } Array ohne Bilder
       *[other] { $n } Arrays ohne Bilder
    }
refusal-kind-lists =
    { $n ->
        [one] { $n } Liste von Labels ohne Nutzen
       *[other] { $n } Listen von Labels ohne Nutzen
    }
refusal-kind-too-many-pixels = { $n } größer als { $max }
refusal-kind-unreadable = { $n } nicht lesbar
refusal-kind-empty = { $n } leer
refusal-kind-not-numbers = { $n } mit Werten, die keine Zahlen sind
refusal-kind-encrypted = { $n } verschlüsselt
refusal-kind-packed = { $n } anders gepackt
refusal-kind-damaged = { $n } beschädigt
refusal-kind-unsupported = { $n } nicht unterstützt
refusal-kind-beyond = { $n } über einer Grenze
refusal-kind-size = { $n } von anderer Größe
advice-export-image = exportieren Sie als JPEG oder PNG
advice-unpack-or-zip = entpacken Sie es, oder packen Sie die Bilder als Zip
foreign-camera-raw = Kamera-RAW
foreign-icon = eine Icon-Datei
foreign-video = Video
advice-heic = wählen Sie auf einem iPhone „Maximale Kompatibilität“, oder exportieren Sie als JPEG
advice-frames = exportieren Sie Einzelbilder als PNG
advice-savez = speichern Sie das Array mit numpy.savez
foreign-spreadsheet = eine Tabellenkalkulation
foreign-spreadsheet-counted =
    { $n ->
        [one] { $n } Tabellenkalkulation
       *[other] { $n } Tabellenkalkulationen
    }
advice-save-as-csv = speichern Sie sie als CSV
foreign-pytorch = eine PyTorch-Datei
foreign-pytorch-counted =
    { $n ->
        [one] { $n } PyTorch-Datei
       *[other] { $n } PyTorch-Dateien
    }
advice-load-in-python = laden Sie sie in Python und speichern Sie die Arrays mit numpy.savez
foreign-git-lfs = ein git-lfs-Zeiger, nicht die Datei selbst
foreign-git-lfs-counted =
    { $n ->
        [one] { $n } git-lfs-Zeiger
       *[other] { $n } git-lfs-Zeiger
    }
advice-git-lfs = führen Sie `git lfs pull` aus, und fügen Sie sie dann erneut hinzu
foreign-git-annex = ein git-annex-Zeiger, nicht die Datei selbst
foreign-git-annex-counted =
    { $n ->
        [one] { $n } git-annex-Zeiger
       *[other] { $n } git-annex-Zeiger
    }
advice-git-annex = führen Sie `git annex get` aus, und fügen Sie sie dann erneut hinzu
foreign-pickle = ein Python-Pickle
foreign-pickle-counted =
    { $n ->
        [one] { $n } Python-Pickle
       *[other] { $n } Python-Pickles
    }
foreign-matlab = eine MATLAB-Datei
foreign-matlab-counted =
    { $n ->
        [one] { $n } MATLAB-Datei
       *[other] { $n } MATLAB-Dateien
    }
advice-matlab = laden Sie sie mit scipy.io.loadmat (ab Version 7.3 mit h5py) und speichern Sie die Arrays mit numpy.savez
foreign-web-page = eine Webseite, nicht das Bild
foreign-web-page-counted =
    { $n ->
        [one] { $n } Webseite
       *[other] { $n } Webseiten
    }
foreign-moments = Momente von Bildern, keine Bilder
foreign-moments-counted =
    { $n ->
        [one] { $n } Datei mit Momenten
       *[other] { $n } Dateien mit Momenten
    }
advice-moments = öffnen Sie sie allein, oder addieren Sie solche Dateien mit `subspace-lab merge`
advice-download = laden Sie das Bild selbst herunter
note-copied-to-rgb =
    { $n ->
        [one] { $n } graues Bild wurde nach RGB kopiert; grau aufbereitet, wären alle von einer Art.
       *[other] { $n } graue Bilder wurden nach RGB kopiert; grau aufbereitet, wären alle von einer Art.
    }
note-turned-to-grey =
    { $n ->
        [one] { $n } Farbbild wurde grau gemacht.
       *[other] { $n } Farbbilder wurden grau gemacht.
    }
note-transparent =
    { $n ->
        [one] { $n } Bild hat durchsichtige Teile; gezeigt auf { $color }.
       *[other] { $n } Bilder haben durchsichtige Teile; gezeigt auf { $color }.
    }
note-all-the-same = Auf { $color } sind sie alle gleich; wählen Sie einen anderen Hintergrund (auf { $other } sieht man sie).
note-one-size =
    { $how ->
        [resized] Bilder mit { $given } wurden auf { $width } x { $height } gebracht.
        [cropped] Bilder mit { $given } wurden mittig zugeschnitten und auf { $width } x { $height } gebracht.
        [padded] Bilder mit { $given } wurden aufgefüllt und auf { $width } x { $height } gebracht.
       *[stretched] Bilder mit { $given } wurden auf { $width } x { $height } gestreckt.
    }
note-several-sizes =
    { $how ->
        [resized] Die Bilder haben { $n } verschiedene Größen. Jedes wurde auf { $width } x { $height } gebracht.
        [cropped] Die Bilder haben { $n } verschiedene Größen. Jedes wurde mittig zugeschnitten und auf { $width } x { $height } gebracht.
        [padded] Die Bilder haben { $n } verschiedene Größen. Jedes wurde aufgefüllt und auf { $width } x { $height } gebracht.
       *[stretched] Die Bilder haben { $n } verschiedene Größen. Jedes wurde auf { $width } x { $height } gestreckt.
    }
color-black = Schwarz
color-white = Weiß
note-cap =
    { $of ->
        [both] Höchstens { $cap } Bilder jeder Klasse und der ohne Label wurden mit Startwert { $seed } gezogen: { $n-drawn } von { $n-found }.
        [classes] Höchstens { $cap } Bilder jeder Klasse wurden mit Startwert { $seed } gezogen: { $n-drawn } von { $n-found }.
       *[all] Höchstens { $cap } Bilder wurden mit Startwert { $seed } gezogen: { $n-drawn } von { $n-found }.
    }
note-held-out =
    { $n ->
        [one] { $n } Bild ist zurückgehalten, gezogen mit Startwert { $seed }.
       *[other] { $n } Bilder sind zurückgehalten, gezogen mit Startwert { $seed }.
    }
note-none-of-the-added = Keines der hinzugefügten Bilder ist zurückgehalten
note-none-held-out = Kein Bild ist zurückgehalten
note-none-without-label = Kein Bild ohne Label ist zurückgehalten
note-none-of-classes-and-others =
    { $n-all ->
        [one] Aus { $n } von { $n-all } Klasse und von den Bildern ohne Label ist nichts zurückgehalten
       *[other] Aus { $n } von { $n-all } Klassen und von den Bildern ohne Label ist nichts zurückgehalten
    }
note-none-of-classes =
    { $n-all ->
        [one] Aus { $n } von { $n-all } Klasse ist nichts zurückgehalten
       *[other] Aus { $n } von { $n-all } Klassen ist nichts zurückgehalten
    }
note-holding-out =
    { $of ->
        [class] { $percent } % zurückzuhalten braucht mindestens { $n } { $n ->
            [one] Bild
           *[other] Bilder
        } einer Klasse
       *[all] { $percent } % zurückzuhalten braucht mindestens { $n } { $n ->
            [one] Bild
           *[other] Bilder
        }
    }
note-larger-share-or =
    { $more ->
        [cap] wählen Sie einen größeren Anteil, oder erlauben Sie mehr je Klasse
       *[images] wählen Sie einen größeren Anteil, oder fügen Sie Bilder hinzu
    }
note-more-images =
    { $more ->
        [cap] erlauben Sie mehr je Klasse
       *[images] fügen Sie Bilder hinzu
    }
note-not-held-out = { $who }: { $needed }; { $advice }.
note-lossy =
    { $n ->
        [one] { $n } Bild stammt aus JPEG oder verlustbehaftetem WebP: Das nachrangige Ende des Spektrums enthält dann Kompressionsrauschen.
       *[other] { $n } Bilder stammen aus JPEG oder verlustbehaftetem WebP: Das nachrangige Ende des Spektrums enthält dann Kompressionsrauschen.
    }
table-of-pixels = ihre Zeilen enthalten die Pixel von Bildern, die aus Text nicht gelesen werden; speichern Sie sie als Arrays mit numpy.savez
table-without-images = es ist kein Bild dabei, das sie benennen könnte; fügen Sie sie zusammen mit den Bildern hinzu
array-labels-alone =
    { $n ->
        [one] { $n } Label, aber kein Array mit ebenso vielen Bildern; fügen Sie es zusammen mit diesem hinzu
       *[other] { $n } Labels, aber kein Array mit ebenso vielen Bildern; fügen Sie sie zusammen mit diesem hinzu
    }
plan-split-not-done = nicht gemacht: es bliebe kein Bild zum Analysieren
note-more-notes =
    { $n ->
        [one] { $n } weiterer Hinweis dieser Art.
       *[other] { $n } weitere Hinweise dieser Art.
    }
choice-array-of-pictures = Array von Bildern
plan-files-before-rows = Bilder in Dateien gehen Zeilen von Zahlen vor
plan-left-out = weggelassen: { $names }
choice-by-rules = nach den Regeln
choice-without-masks = Bilder ohne ihre Masken
choice-all-files = alle Dateien, auch Masken
plan-masks-too = auch Masken anderer Bilder, wie gewählt
plan-n-of-kind = { $n } { $ending }
plan-pictures-of-kinds = { $pictures } ({ $kinds })
plan-pictures-from-files = { $pictures } aus { $files } ({ $kinds })
plan-one-picture-each = Arrays mit je einem Bild
list-more = { $n } weitere
plan-arrays-stay = Arrays bleiben, wie sie sind
plan-as-they-are = wie sie sind
plan-one-size = auf eine Größe gebracht
plan-size-in-grey = { $size } in Grau
plan-size-in-rgb = { $size } in RGB
choice-fourth-band-alpha = das vierte Band ist Transparenz
choice-fourth-band-left = das vierte Band wird weggelassen
plan-masks-left-out =
    { $n ->
        [one] { $n } Maske eines anderen Bildes weggelassen; „alle Dateien“ nimmt sie mit
       *[other] { $n } Masken anderer Bilder weggelassen; „alle Dateien“ nimmt sie mit
    }
plan-n-pictures =
    { $n ->
        [one] { $n } Bild
       *[other] { $n } Bilder
    }
plan-n-files =
    { $n ->
        [one] { $n } Datei
       *[other] { $n } Dateien
    }
plan-pictures-in-files =
    { $n ->
        [one] { $n } Bild aus einer Datei
       *[other] { $n } Bilder aus Dateien
    }
note-no-labels = Weder Klassenordner noch eine Datei mit Labels gefunden. Bilder und Spektren brauchen keine, die Ausrichtung an der Wahrnehmung schon. Fügen Sie labels.csv hinzu (file,label).
note-labels-without-array =
    { $n ->
        [one] { $full-name }: { $n } Label, das zu keinem Array mit ebenso vielen Bildern passt, wurde weggelassen.
       *[other] { $full-name }: { $n } Labels, die zu keinem Array mit ebenso vielen Bildern passen, wurden weggelassen.
    }
table-no-label = sie hat neben keiner Datei ein Label; schreiben Sie file,label in jede Zeile
note-too-many-labels = { $n } verschiedene Labels sind zu viele, um Klassen zu sein; sie wurden weggelassen.
plan-chosen = gewählt
choice-source-of-labels = Quelle der Labels
plan-several-sources = mehrere Quellen
plan-no-source = keine
plan-source-with-counts = { $text }: { $counts }
choice-no-labels = keine Labels
plan-another-value-each = { $path } hat für jedes Bild einen anderen Wert
plan-not-called-so = die Spalte `{ $column }` aus { $path } heißt nicht, wie Labels heißen
plan-records-state = jeder Eintrag nennt sein Label
plan-array-of-that-name = ein Array dieses Namens
plan-array-of-as-many = ein Array mit ebenso vielen Werten
plan-folder-each = jede in einem eigenen Ordner
plan-class-folders = Klassenordner; { $passed-over }
plan-several-columns = `{ $name }` hat mehrere Spalten, und Bilder gehören zu mehreren zugleich; wählen Sie eine
plan-choose-it = { $reason }; wählen Sie sie, wenn es doch eine Quelle ist
plan-nothing-called-so = nichts heißt, wie Labels heißen; wählen Sie, wenn etwas davon eine Quelle ist
plan-together = zusammen: { $sources }
plan-column-of = { $column } aus { $path }
plan-column-of-array = Spalte { $column } des Arrays { $name }
plan-the-array = das Array { $name }
plan-records = die Einträge der Datei
plan-folders = Ordner ({ $shown })
plan-folders-and-more = Ordner ({ $shown }, ...)
plan-name-and-count = { $class } { $n }
plan-number-and-count = { $class }: { $n }
plan-and-more = und { $n } weitere
note-one-label = Alle Bilder tragen das Label „{ $name }“. Die Ausrichtung an der Wahrnehmung braucht mindestens zwei Klassen.
note-one-label-of-labelled = Alle Bilder mit Label tragen das Label „{ $name }“. Die Ausrichtung an der Wahrnehmung braucht mindestens zwei Klassen.
note-minus-one =
    { $n ->
        [one] { $n } Bild hatte das Label -1, neben Labels ab 0: Es wurde als kein Label genommen.
       *[other] { $n } Bilder hatten das Label -1, neben Labels ab 0: Es wurde als kein Label genommen.
    }
plan-names-only =
    { $n ->
        [one] { $path } benennt nur { $n } Bild
       *[other] { $path } benennt nur { $n } Bilder
    }
plan-lists-disagree =
    { $n ->
        [one] Listen widersprechen sich bei { $n } Bild, und die letzte zählt
       *[other] Listen widersprechen sich bei { $n } Bildern, und die letzte zählt
    }
plan-matched =
    { $n ->
        [one] { $n-matched } von { $n } Bild zugeordnet
       *[other] { $n-matched } von { $n } Bildern zugeordnet
    }
note-of-no-class =
    { $n ->
        [one] { $n } Bild hat kein Label und gehört zu keiner Klasse.
       *[other] { $n } Bilder haben kein Label und gehören zu keiner Klasse.
    }
table-columns = Spalten { $name }
table-column = Spalte { $name }
table-named-so = eine Spalte dieses Namens
table-one-hot = Spalten aus 0 und 1, mit einer 1 in jeder Zeile
table-beside-names = die Spalte neben den Dateinamen
table-first-possible = die erste mögliche Spalte
table-of-that-kind = eine Spalte dieser Art
table-single-column = sie hat nur eine Spalte; schreiben Sie file,label in jede Zeile
table-names-none = sie benennt keine Datei des Datensatzes
table-other-names = sie benennt keine Datei des Datensatzes: sie hat „{ $written }“, der Datensatz hat „{ $example }“
table-unknown-files =
    { $n ->
        [one] { $path } benennt { $n } Datei, die nicht im Datensatz ist: { $names }. Zugeordnet: { $n-matched }.
       *[other] { $path } benennt { $n } Dateien, die nicht im Datensatz sind: { $names }. Zugeordnet: { $n-matched }.
    }
table-several-files =
    { $n ->
        [one] { $path }: { $n } Name steht für Dateien in mehreren Ordnern ({ $names }), die durch ihn kein Label haben; schreiben Sie auch den Ordner.
       *[other] { $path }: { $n } Namen stehen für Dateien in mehreren Ordnern ({ $names }), die durch sie kein Label haben; schreiben Sie auch den Ordner.
    }
table-several-files-such-as =
    { $n ->
        [one] { $path }: { $n } Name steht für Dateien in mehreren Ordnern ({ $names }), die durch ihn kein Label haben; schreiben Sie auch den Ordner, etwa { $example }.
       *[other] { $path }: { $n } Namen stehen für Dateien in mehreren Ordnern ({ $names }), die durch sie kein Label haben; schreiben Sie auch den Ordner, etwa { $example }.
    }
table-matched-folded =
    { $n ->
        [one] { $path }: { $n } Bild wurde ohne Rücksicht auf Großschreibung, Anführungszeichen und Unicode-Form zugeordnet.
       *[other] { $path }: { $n } Bilder wurden ohne Rücksicht auf Großschreibung, Anführungszeichen und Unicode-Form zugeordnet.
    }
table-matched-without-ending =
    { $n ->
        [one] { $path }: { $n } Bild wurde ohne Rücksicht auf die Dateiendung zugeordnet.
       *[other] { $path }: { $n } Bilder wurden ohne Rücksicht auf die Dateiendung zugeordnet.
    }
table-matched-by-name =
    { $n ->
        [one] { $path }: { $n } Bild wurde allein nach dem Dateinamen zugeordnet, da die Ordner andere sind.
       *[other] { $path }: { $n } Bilder wurden allein nach dem Dateinamen zugeordnet, da die Ordner andere sind.
    }
table-matched-by-name-without-ending =
    { $n ->
        [one] { $path }: { $n } Bild wurde allein nach dem Dateinamen ohne Endung zugeordnet, da die Ordner andere sind.
       *[other] { $path }: { $n } Bilder wurden allein nach dem Dateinamen ohne Endung zugeordnet, da die Ordner andere sind.
    }
values-truth = Wahrheitswerte
values-float-16 = 16-Bit-Gleitkommazahlen
values-float-32 = 32-Bit-Gleitkommazahlen
values-float-64 = 64-Bit-Gleitkommazahlen
values-bytes = Bytes
values-unsigned-16 = 16-Bit-Werte ohne Vorzeichen
values-unsigned-32 = 32-Bit-Werte ohne Vorzeichen
values-unsigned-64 = 64-Bit-Werte ohne Vorzeichen
values-signed-8 = 8-Bit-Werte mit Vorzeichen
values-signed-16 = 16-Bit-Werte mit Vorzeichen
values-signed-32 = 32-Bit-Werte mit Vorzeichen
values-signed-64 = 64-Bit-Werte mit Vorzeichen
damage-cut-short = zu früh zu Ende
damage-palette = die Palette ist zu früh zu Ende
tiff-signed-bits = { $n-bits } Bit je Wert, mit Vorzeichen
tiff-different-depths = Bänder verschiedener Tiefe
tiff-bits = { $n-bits } Bit je Wert
tiff-subsampled = Farben in anderer Größe als das Bild
tiff-lab = L*a*b*-Farben
tiff-bands-of-kind = { $n-samples } Bänder der Farbart { $kind }
tiff-second-band = ein zweites Band wurde weggelassen
tiff-fourth-band = ein viertes Band wurde weggelassen
tiff-no-intensities = Zahlen, die keine Intensitäten sind
tiff-bands-left-out =
    { $n ->
        [one] { $n } Band wurde weggelassen
       *[other] { $n } Bänder wurden weggelassen
    }
damage-beginning = der Anfang ist ein anderer
what-all-pages = die Datei mit allen Seiten
advice-split = teilen Sie auf
damage-no-size = die Größe ist keine
damage-no-pixels = keine Pixel
tiff-compressed = diese Art von TIFF (komprimiert mit { $name })
advice-uncompressed = speichern Sie ohne Kompression, oder exportieren Sie als PNG
tiff-bits-in-tiles = { $n-bits } Bit je Wert, in Kacheln oder als Differenzen
tiff-rows = Zeilen dieser Größe
this-kind-of = diese Art von { $format } ({ $detail })
advice-export-png = exportieren Sie als PNG
takes-much-memory = ein { $format }, das so viel Speicher zum Dekodieren braucht
advice-reduce = verkleinern Sie das Bild zuerst
tiff-copies-left-out =
    { $n ->
        [one] { $n } kleinere Kopie oder Maske wurde weggelassen
       *[other] { $n } kleinere Kopien oder Masken wurden weggelassen
    }
format-first-frame = das erste von { $n } Einzelbildern wurde genommen
note-of-file = { $path }: { $note }.
advice-split-or-parts = teilen Sie sie auf, oder fügen Sie ihre Bilder in Teilen hinzu
what-the-file = die Datei
base-shape = seine Form
base-pixels = die Zahl seiner Pixel
base-split = seine Aufteilung
base-classes = die Zahl seiner Klassen
base-n-labels = die Zahl seiner Labels
base-labels = seine Labels
base-lossy = seine Kennzeichen verlustbehafteter Dateien
base-max-value = sein größter Wert
table-too-many = höchstens { $max-lists } Listen mit 64 MB werden gelesen; fassen Sie die Labels in einer zusammen
table-not-utf8 = eine Liste von Labels muss UTF-8-Text sein; speichern Sie sie so
table-too-many-fields = eine Liste mit mehr als { $max-cells } Feldern; behalten Sie die Spalten der Dateien und Labels
split-by-folders = Ordner, die wie eine Aufteilung heißen
split-by-arrays = Namen der Arrays
split-by-column = eine Spalte mit der Aufteilung
split-by-share = nach dem Anteil, der zurückgehalten wird
split-with-counts = { $text }: { $n-analysed } analysiert, { $n-held-out } zurückgehalten
range-stayed = 0 bis 1 blieb
range-became = { $low } bis { $high } wurde zu 0 bis 1
range-as-stated = { $kind }; Wertebereich wie angegeben
range-within-one = { $kind }, alle von 0 bis 1
range-within-byte = { $kind }, alle von 0 bis 255
range-whole = { $kind }; vom kleinsten bis zum größten Wert
range-robust = { $kind }; robuster Wertebereich (0,1 bis 99,9 % der Werte, um 5 % erweitert)
range-missing =
    { $n ->
        [one] { $n } Wert ist { $value }, weit weg von allen anderen: dort fehlt ein Wert
       *[other] { $n } Werte sind { $value }, weit weg von allen anderen: dort fehlen Werte
    }
range-kept-beyond =
    { $n ->
        [one] { $n } Wert darüber bis { $largest } behalten, als Intensität über 1
       *[other] { $n } Werte darüber bis { $largest } behalten, als Intensitäten über 1
    }
range-cut =
    { $n ->
        [one] { $reason }, { $n } Wert außerhalb gekappt
       *[other] { $reason }, { $n } Werte außerhalb gekappt
    }
values-several = Werte mehrerer Arten
values-sixteen-and-bytes = 16-Bit-Werte und Bytes
values-sixteen = 16-Bit-Werte
range-truth-stayed = 0 und 1 blieben
range-truth = { $kind }, Wahrheitswerte
range-bytes-stayed = 0 bis 255 blieb
depth-eight = 8 Bit je Wert
depth-no-more-needed = kein Wert braucht mehr
depth-of-base = der ergänzte Datensatz hat so viele
depth-sixteen = 16 Bit je Wert
range-missing-background =
    { $n ->
        [one] { $n } Wert ist { $value }: dort fehlt ein Wert, der Hintergrund erscheint
       *[other] { $n } Werte sind { $value }: dort fehlen Werte, der Hintergrund erscheint
    }
depth-deep =
    { $n ->
        [one] { $n } Bild hat mehr als 8 Bit
       *[other] { $n } Bilder haben mehr als 8 Bit
    }
depth-reduced =
    { $n ->
        [one] { $n } Bild wurde verkleinert, und Mittelwerte sind genauer als 8 Bit bekannt
       *[other] { $n } Bilder wurden verkleinert, und Mittelwerte sind genauer als 8 Bit bekannt
    }
depth-mixed =
    { $n ->
        [one] { $n } Bild wurde grau gemacht oder auf einen Hintergrund gelegt, was genauer als 8 Bit bekannt ist
       *[other] { $n } Bilder wurden grau gemacht oder auf einen Hintergrund gelegt, was genauer als 8 Bit bekannt ist
    }
depth-transparent =
    { $n ->
        [one] { $n } Bild hat durchsichtige Teile
       *[other] { $n } Bilder haben durchsichtige Teile
    }
depth-transparent-alike =
    { $n ->
        [one] { $n } Bild hat durchsichtige Teile, und alle sind darauf gleich; auf { $other } wären { $n-differing } verschieden
       *[other] { $n } Bilder haben durchsichtige Teile, und alle sind darauf gleich; auf { $other } wären { $n-differing } verschieden
    }
array-alike = gleichartig
array-axes-and-name = { $n-axes } Achsen und der Name `{ $name }`
array-axes = { $n-axes } Achsen
array-rows-of-most = die Zeilen der meisten Bilder
array-expected = erwartet werden Bilder als (N, H, W), (N, H, W, C), (N, C, H, W) oder (N, D), in Zahlen
axes-gray = Bilder, Zeilen, Spalten
axes-channels-last = Bilder, Zeilen, Spalten, Kanäle
axes-channels-first = Bilder, Kanäle, Zeilen, Spalten
axes-rows = Zeilen von Werten, eine je Bild
array-of-objects = ein Objekt-Array (ein Pickle), das nur Python liest; speichern Sie Zeichenketten als `{"<"}U` (numpy.array(y, dtype=str)), und Bilder einer Größe als ein Array von Zahlen (numpy.stack)
array-of-type = ein Array vom Typ „{ $kind }“; { $expected }
array-without-values = ein Array der Form { $shape } hat keine Werte
array-of-shape = ein Array der Form { $shape }; { $expected }
array-rows-no-squares = Zeilen von { $n-values } Werten sind weder graue noch farbige Quadrate; geben Sie ihre Form an
array-rows-of-other-shape = Zeilen von { $n-values } Werten sind nicht { $n-channels } x { $height } x { $width }; geben Sie eine andere Form an
array-long-labels = Labels mit bis zu { $n } Zeichen, und Namen von Klassen haben höchstens { $max }
array-large-labels = Labels sind zu groß, um unterschieden zu werden
array-fractions = Zahlen, die nicht ganz sind und keine Klassen benennen; speichern Sie Labels als ganze Zahlen oder Text
what-the-array = das Array
damage-too-long = länger, als der Kopf angibt
array-of-too-many = ein Array mit { $n } Bildern oder Labels; höchstens { $max } können gelesen werden, teilen Sie es also auf
note-fourth-band-alpha = { $name }: Das vierte Band wird als Transparenz genommen.
note-fourth-band-left = { $name }: Das vierte Band wird weggelassen.
note-rows-as-grey = { $name }: Zeilen von { $n-values } Werten wurden als { $width } x { $height } graue Pixel gelesen.
note-rows-as-planes = { $name }: Zeilen von { $n-values } Werten wurden als { $width } x { $height } Pixel in drei Ebenen gelesen, Rot zuerst.
array-all-holes =
    { $n ->
        [one] das Bild darin hat Werte, die keine Zahlen sind (NaN oder unendlich); ersetzen Sie diese durch Zahlen
       *[other] alle { $n } Bilder darin haben Werte, die keine Zahlen sind (NaN oder unendlich); ersetzen Sie diese durch Zahlen
    }
note-rows-with-holes =
    { $n ->
        [one] { $name }: { $n } Zeile mit Werten, die keine Zahlen sind, weggelassen: { $rows }.
       *[other] { $name }: { $n } Zeilen mit Werten, die keine Zahlen sind, weggelassen: { $rows }.
    }
damage-npy-beginning = kein Anfang, wie .npy-Dateien ihn haben
damage-npy-version = .npy-Version { $version }
damage-header-size = der Kopf soll { $n-bytes } Bytes lang sein
damage-header-text = der Kopf ist kein Text
damage-header = der Kopf ist beschädigt
damage-idx-beginning = kein Anfang, wie IDX-Dateien ihn haben
damage-idx-type = Werte vom Typ { $kind }
note-unused-arrays = { $path }: weder Bilder noch Labels, weggelassen: { $arrays }.
array-of-names = { $names }: { $text }
array-none-found = keine Arrays gefunden
array-found = gefundene Arrays: { $names }
advice-unpack-in-parts = entpacken Sie es, und fügen Sie die Bilder daraus in Teilen hinzu
what-unpacked = der entpackte Inhalt
zip-method = { $name } (Methode { $number })
zip-unknown-method = einer unbekannten Methode (Methode { $number })
advice-deflate = packen Sie mit der üblichen Kompression (deflate)

reader-no-base = Es gibt keinen Datensatz, zu dem hinzugefügt werden könnte.
reader-no-memory = Dieser Tab hat keinen Speicher mehr für den Datensatz. Wählen Sie kleinere oder weniger Bilder.
