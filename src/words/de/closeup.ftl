### A picture looked at closely, and an image with more or less of a component.

closeup-title = Ein Bild, groß
closeup-before = Vorheriges
closeup-after = Nächstes
closeup-back = Zurück zu allen
spectrum-as-it-is = wie es ist
spectrum-with-this-weight = mit diesem Gewicht
spectrum-own-weight = Von sich aus enthält { $image } { $own } Standardabweichungen dieser Komponente: nach dem Vorzeichen mehr oder weniger davon als das mittlere Bild. Bei 0 ist sie herausgenommen.
spectrum-weight = Gewicht dieser Komponente
spectrum-deviations = SD
spectrum-take-out = Herausnehmen
spectrum-add-one = Eine SD dazu
spectrum-own-again = Wie es ist
