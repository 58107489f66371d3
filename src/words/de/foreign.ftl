### A PCA that another program made (fit: reading its file; foreign: holding it to a set).

fit-lacks = das Archiv hat kein Array { $name }; speichern Sie mean_, components_ und explained_variance_ mit np.savez
fit-axes = { $name } hat die Form { $shape } statt { $n } Achsen; speichern Sie es so, wie scikit-learn es hat
fit-fewer = speichern Sie weniger Komponenten
foreign-sizes = Ein mittleres Bild mit { $n-mean } Werten, Komponenten mit insgesamt { $n-entries } Werten und { $n-variances } Varianzen gehören nicht zusammen; speichern Sie alle drei aus einer Anpassung, mit nicht mehr Komponenten als Werten je Bild.
foreign-features = Die PCA gehört zu Bildern mit { $n-given } Werten, und die hier haben { $n-features }; passen Sie sie an Bilder dieser Größe an, ein Bild je Zeile.
foreign-not-finite = Die PCA enthält Zahlen, die unendlich oder gar keine sind; passen Sie sie erneut an, an Bilder ohne solche.
foreign-not-sorted = Die Varianz der Komponente { $number } ist negativ, größer als die davor oder keine Zahl; sortieren Sie Komponenten und Varianzen gemeinsam, die größte zuerst.
foreign-not-orthonormal = Die Komponenten weichen um { $error } von der Orthonormalität ab, und { $most } ist erlaubt; speichern Sie sie so, wie die Anpassung sie hat, weder skaliert noch gerundet.
foreign-mean = Das mittlere Bild weicht um { $error } ab (Intensitäten 0 bis 1), und { $most } ist erlaubt; passen Sie die PCA an die hier analysierten Bilder an, mit den Werten in der Reihenfolge Kanal, Zeile, Spalte.
foreign-cancelled = Die Prüfung wurde abgebrochen; die Analyse bleibt erhalten.
foreign-fits = { $pca } passt zu diesen Bildern: Die Varianzen sind sortiert, und die Komponenten weichen um { $off } von der Orthonormalität ab ({ $n } Komponenten).
foreign-agrees = Von den ersten { $n } haben beide Unterräume eine Überlappung von { $overlap }; die Varianzen, in Einheiten der ersten, weichen um { $variance } ab, das mittlere Bild um { $mean }.
foreign-title = Die PCA eines anderen Programms vergleichen
foreign-file = Eine PCA als Archiv (.npz)
foreign-what = Mit mean_, components_ und explained_variance_ von scikit-learn, gespeichert mit np.savez; sie wird mit der PCA der hier analysierten Bilder verglichen.
foreign-under-way = Die PCA wird verglichen.
