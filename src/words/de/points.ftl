### Der Schritt Spektrum: Bilder als Punkte.

spectrum-plot = Was gezeichnet wird
spectrum-plot-scree = Screeplot
spectrum-plot-points = Bilder als Punkte
spectrum-dots = { $n } Bilder als Punkte, nach der Helligkeit zweier Pixel in der Mitte. Ziehen Sie an einem Punkt.
spectrum-dots-of-colour = { $n } Bilder als Punkte, nach dem Grün zweier Pixel in der Mitte. Ziehen Sie an einem Punkt.
spectrum-first-direction = Die erste Richtung, ({ $across }, { $up }), enthält { $share } der Varianz dieser Punkte, die zweite { $rest }.
spectrum-dots-and-components = Komponenten sind dasselbe mit allen { $n_values } Werten anstelle von zweien.
spectrum-no-first-direction = Keine Richtung ist die erste: Diese Punkte streuen in alle gleich.
spectrum-one-pixel = Diese Bilder haben ein einziges Pixel: Es gibt kein zweites, nach dem sie sich zeichnen ließen.
spectrum-dot = Punkt
spectrum-across = Waagrecht
spectrum-up = Senkrecht
spectrum-pixel = { $what }: Zeile { $row }, Spalte { $column }
spectrum-put-back = Alle zurück
