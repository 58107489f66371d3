### Pictures rebuilt from the top (the components of largest variance) or the bottom (all after them). Top and bottom are names here.

rebuilt-rebuilt-worst-by-the-top = Am schlechtesten rekonstruiert (dominant)
rebuilt-which-images = Welche Bilder
rebuilt-first-images = Erste Bilder
rebuilt-at-random = Zufällig
rebuilt-from-number = Ab Nummer…
rebuilt-of-a-class = Einer Klasse
rebuilt-number-of-the-first-image-shown = Nummer des ersten gezeigten Bildes
rebuilt-other-images = Andere Bilder
rebuilt-left-picture = Linkes Bild
rebuilt-swap = Tauschen
rebuilt-right-picture = Rechtes Bild
rebuilt-divider-percent-of-the-left-picture = Trenner, Prozent des linken Bildes
rebuilt-divider-between-the-two-pictures = Trenner zwischen den beiden Bildern
rebuilt-show-this-image-alone = Dieses Bild allein zeigen
rebuilt-previous-and-next-image-in-the = voriges und nächstes Bild, im Schritt Dominant | Nachrangig
rebuilt-swap-the-two-sides-of-the = die beiden Seiten des Vergleichs tauschen
rebuilt-show-or-hide-the-residual = das Residuum zeigen oder ausblenden
rebuilt-layout = Anordnung
rebuilt-grid = Raster
rebuilt-single = Einzeln
rebuilt-compare = Vergleichen
rebuilt-number-of-images = Zahl der Bilder
rebuilt-residual = Residuum
rebuilt-errors-of-these-images-and-of = Fehler dieser Bilder und des ganzen Datensatzes
rebuilt-mean-squared-error-per-pixel-value = Mittlerer quadratischer Fehler je Pixelwert mit Intensitäten von 0 bis 1, und das Spitzen-Signal-Rausch-Verhältnis (PSNR), das daraus folgt. Der nachrangige Unterraum wird mit hinzugefügtem mittlerem Bild gemessen.
rebuilt-image = Bild
rebuilt-top-squared-error = Dominant: quadratischer Fehler
rebuilt-top-psnr = Dominant: PSNR
rebuilt-bottom-squared-error = Nachrangig: quadratischer Fehler
rebuilt-bottom-psnr = Nachrangig: PSNR
rebuilt-with-the-mean-image-and-unstretched = { $error }, mit dem mittleren Bild und ungestreckt
rebuilt-leave-this-image-out = Dieses Bild weglassen
rebuilt-the-other =
    { $left ->
        [one] { $left } andere
       *[other] die anderen { $left }
    }
rebuilt-the-first = die ersten { $n }
rebuilt-the-last =
    { $left ->
        [one] die letzte
       *[other] die letzten { $left }
    }
rebuilt-with-contrast = { $which }, Kontrast × { $gain }
rebuilt-original-top-full-colour-at = Original − dominant, volle Farbe bei ±{ $residual_limit }
rebuilt-squared-error-psnr = quadratischer Fehler { $mse }, PSNR { $psnr_db }
rebuilt-all-analysed = alle { $n_train } analysierten
rebuilt-all-held-out = alle { $n_held_out } zurückgehaltenen
rebuilt-rebuilt-worst-by-components = Am schlechtesten rekonstruiert bei { $n_components } Komponenten
rebuilt-original = Original
rebuilt-top = Dominant
rebuilt-bottom = Nachrangig
rebuilt-eight = 8
rebuilt-twenty-four = 24
rebuilt-back-to-all-images = von einem Bild zurück zu allen, im Schritt Dominant | Nachrangig
rebuilt-picture = { $layer }: { $name }
rebuilt-picture-with-error = { $layer }: { $name }; { $error }
rebuilt-part-of-width = { $share } { $layer }
