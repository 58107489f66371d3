### L’étape Spectre : les images comme points.

spectrum-plot = Ce qui est tracé
spectrum-plot-scree = Éboulis
spectrum-plot-points = Images comme points
spectrum-dots = { $n } images comme points : en abscisse le pixel ligne { $row-across }, colonne { $column-across }, en ordonnée celui de la ligne { $row-up }, colonne { $column-up }. Faites glisser un point.
spectrum-dots-of-colour = De ses couleurs, seul le vert compte.
spectrum-first-direction = La première direction, ({ $across }, { $up }), porte { $share } de la variance de ces points, la seconde { $rest }.
spectrum-no-first-direction = Aucune direction n’est la première : ces points se dispersent également dans toutes.
spectrum-one-pixel = Ces images n’ont qu’un pixel : il n’y en a pas de second pour les placer.
spectrum-dot = Point
spectrum-across = Abscisse
spectrum-up = Ordonnée
spectrum-put-back = Tout remettre
