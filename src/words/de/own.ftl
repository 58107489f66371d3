### One's own pictures: cards of sets, reading, keeping.

own-close-this-message = Diese Meldung schließen
own-the-set-could-not-be-opened = Der Datensatz { $name } konnte nicht geöffnet werden. Fügen Sie die Bilder erneut hinzu.
own-no-files-came-the-folder-is = Es kamen keine Dateien an: Der Ordner ist leer, oder dieser Browser gibt keinen Zugang zu Ordnern. Wählen Sie stattdessen die Dateien oder ein Zip.
own-cancelled-what-was-on-screen-before = Abgebrochen. Was vorher zu sehen war, bleibt erhalten.
own-reading-of-files = liest: { $n_files_done } von { $n_files } Dateien
own-images =
    { $n_images ->
        [one] { $n_images } Bild
       *[other] { $n_images } Bilder
    }
own-a-second = { $elapsed } je Sekunde
own-left-out = { $n_skipped } weggelassen
own-add-to = Zu { $title } hinzufügen ({ $n_images })
own-reading-files-percent = liest Dateien, { $percent } Prozent
own-held-out =
    { $color ->
        [grey] { $size }, grau, { $held_out_share } % zurückgehalten
        [colour] { $size }, farbig, { $held_out_share } % zurückgehalten
       *[given] { $size }, { $held_out_share } % zurückgehalten
    }
own-and = { $whole } und { $peak_bytes }
own-analysing-this-takes-about-on-this = Diese Analyse braucht auf diesem Gerät etwa { $cost }. Soll sie billiger werden, fügen Sie die Dateien erneut hinzu: Sie sind nicht mehr zur Hand.
own-about-and = etwa { $whole } und { $peak_bytes }
own-analysing-this-takes-on-this-device = Diese Analyse braucht auf diesem Gerät { $cost }. Billiger:
own-analysing-this-needs-more-than-a = Diese Analyse braucht { $cost }, mehr, als ein Browser-Tab haben kann. Was passt:
own-pixels = { $px } × { $px } Pixel
own-images-drawn-with-the-seed =
    { $n ->
        [one] { $n } Bild, mit dem Startwert gezogen
       *[other] { $n } Bilder, mit dem Startwert gezogen
    }
own-of-images-come-from-jpeg-or = Aus JPEG oder verlustbehaftetem WebP: { $n_lossy } von { $n_images } Bildern; das nachrangige Ende des Spektrums enthält Kompressionsrauschen.
own-my-pictures = Meine Bilder
own-no-class-folders-or-labels-file = Weder Klassenordner noch eine Datei mit Labels gefunden. Spektrum und Bilder gehen; was von Klassen spricht, braucht Labels: Legen Sie die Bilder in einen Ordner je Klasse, oder fügen Sie labels.csv hinzu (file,label).
own-which-array-holds-the-pictures = Welches Array die Bilder enthält
own-where-labels-come-from = Woher die Labels stammen
own-which-images-are-held-out = Welche Bilder zurückgehalten sind
own-what-the-fourth-band-is = Was das vierte Band ist
own-another-reading = Eine andere Lesart
own-reading-files = liest Dateien
own-in-this-tab-only = nur in diesem Tab
own-kept-until-this-window-closes = gespeichert, bis dieses Fenster schließt
own-kept-by-this-browser = von diesem Browser gespeichert
own-they-stay-on-this-device-kept = Sie bleiben auf diesem Gerät, gespeichert von diesem Browser, bis Sie sie vergessen. In einem privaten Fenster bleibt nach dem Schließen nichts.
own-they-stay-on-this-device-this = Sie bleiben auf diesem Gerät. Dies sieht nach einem privaten Fenster aus: Nach dem Schließen bleibt nichts.
own-they-stay-in-this-tab-this = Sie bleiben in diesem Tab. Dieser Browser speichert hier nichts (ein privates Fenster, oder Speichern ist abgeschaltet): Datensätze sind weg, wenn Sie den Tab schließen oder neu laden.
own-there-is-no-room-left-on = Auf diesem Gerät ist kein Platz mehr, um den neuesten Datensatz zu speichern: Er ist weg, wenn Sie den Tab schließen oder neu laden. Vergessen Sie gespeicherte Datensätze, oder machen Sie Platz auf dem Datenträger.
own-sizes-as-given = Größen wie gegeben
own-in-grey = in Grau
own-no-two-images-are-equal-after = Nach der Aufbereitung sind keine zwei Bilder gleich.
own-of-pictures = { $n_taken } von { $burst } Bildern
own-what-the-camera-sees = Was die Kamera sieht
own-take-a-burst = Serie aufnehmen
own-that-is-enough = Das genügt
own-close-the-camera = Kamera schließen
own-camera = Kamera…
own-there-is-no-camera-that-this = Es gibt keine Kamera, die diese Seite benutzen darf. Wählen Sie stattdessen Bilddateien.
own-the-camera-was-not-allowed-allow = Die Kamera war nicht erlaubt. Erlauben Sie sie in der Adressleiste des Browsers und drücken Sie erneut auf Kamera, oder wählen Sie Bilddateien.
own-this-browser-hands-out-camera-pictures = Dieser Browser gibt Kamerabilder nur über ein Canvas heraus, dessen Pixel er ändern darf. Nehmen Sie sie mit dem Programm der Kamera auf und wählen Sie die Dateien.
own-your-files = Ihre Dateien…
own-your-files-images-arrays-or-zips = Ihre Dateien: Bilder, Arrays oder Zips
own-folder = Ordner…
own-folder-whose-folders-become-classes = Ordner, dessen Ordner Klassen werden
own-drop-pictures-folders-zips-or-arrays = Bilder, Ordner, Zips oder Arrays hier ablegen
own-cropped = zugeschnitten
own-padded = aufgefüllt
own-stretched = gestreckt
own-kept-where = { $size }, { $place }
own-way-costs = { $what }: { $seconds }, { $memory }
own-files-came =
    { $n ->
        [one] Eine Datei ist da.
       *[other] { $n } Dateien sind da.
    }
own-files-wait =
    { $n ->
        [one] Eine Datei ist da; sie wartet, bis das Lesen fertig ist.
       *[other] { $n } Dateien sind da; sie warten, bis das Lesen fertig ist.
    }
own-set-classes =
    { $n ->
        [0] keine Klassen
        [one] { $n } Klasse
       *[other] { $n } Klassen
    }
own-set-size = { $size }, { $classes }
own-equal-images =
    { $n ->
        [one] { $n } Bild ist nach der Aufbereitung einem früheren gleich:
       *[other] { $n } Bilder sind nach der Aufbereitung einem früheren gleich:
    }
own-path-and-reason = { $path }: { $reason }
kept-not-a-set = Das ist kein Datensatz von Subspace Lab.
kept-other-version = Dieser Datensatz wurde von einer anderen Version der Seite gespeichert (Format { $found }, diese liest { $version }); fügen Sie die Bilder erneut hinzu.
kept-damaged = Dieser gespeicherte Datensatz ist beschädigt; fügen Sie die Bilder erneut hinzu.
kept-only-moments = Von den Bildern dieses Datensatzes gibt es nur die Momente: Keines lässt sich ändern, und keines kann dazukommen. Öffnen Sie die Bilder selbst.
kept-no-longer = Der Datensatz ist auf diesem Gerät nicht mehr gespeichert. Fügen Sie die Bilder erneut hinzu.
kept-not-here = Dieser Link entstand mit Bildern, die auf diesem Gerät nicht gespeichert sind. Legen Sie sie hier ab, um ihn nachzuvollziehen.
kept-cannot-be-opened = Der gespeicherte Datensatz lässt sich nicht öffnen. { $error }
own-another-tab-shows-it = Ein anderer Tab zeigt „{ $title }“, deshalb bleibt er. Schließen Sie jenen Tab, oder öffnen Sie dort einen anderen Datensatz, und vergessen Sie ihn dann.
own-could-not-be-listed = Eigene Datensätze ließen sich nicht nachsehen, weil sich nicht laden ließ, was sie liest. Prüfen Sie die Verbindung, gehen Sie dann zu einem anderen Schritt und zurück.
