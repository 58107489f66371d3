### What can be exported, as a list has it.

exports-json = ein Bericht über alles
exports-csv = die Kurven eines Berichts als Tabelle
exports-spectrum = die Varianz jeder Komponente, als Tabelle
exports-errors = Fehler der Bilder, die bei jedem K aus dem dominanten und aus dem nachrangigen Unterraum rekonstruiert sind, als Tabelle
exports-alignment = Ausrichtung an den Labels bei jedem K, als Tabelle
exports-npz = mittleres Bild, Komponenten, Scores und Bilder als Arrays für NumPy
exports-session = die aufbereiteten Bilder mit ihren Labels und den Einstellungen, um sie wieder zu öffnen
exports-citation = was zu zitieren ist: der Aufsatz und dieses Programm, als BibTeX
exports-accuracy = Genauigkeiten eines Klassifikators auf dominantem und nachrangigem Unterraum, als Tabelle
