### Der Schritt Spektrum: Bilder als Punkte.

spectrum-plot = Was gezeichnet wird
spectrum-plot-scree = Screeplot
spectrum-plot-points = Bilder als Punkte
spectrum-dots = { $n } Bilder als Punkte: waagrecht das Pixel in Zeile { $row-across }, Spalte { $column-across }, senkrecht das in Zeile { $row-up }, Spalte { $column-up }. Ziehen Sie an einem Punkt.
spectrum-dots-of-colour = Von den Farben zählt das Grün.
spectrum-first-direction = Die erste Richtung, ({ $across }, { $up }), enthält { $share } der Varianz dieser Punkte, die zweite { $rest }.
spectrum-no-first-direction = Keine Richtung ist die erste: Diese Punkte streuen in alle gleich.
spectrum-one-pixel = Diese Bilder haben ein einziges Pixel: Es gibt kein zweites, nach dem sie sich zeichnen ließen.
spectrum-dot = Punkt
spectrum-across = Waagrecht
spectrum-up = Senkrecht
spectrum-put-back = Alle zurück
