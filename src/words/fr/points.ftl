### L’étape Spectre : les images comme points.

spectrum-plot = Ce qui est tracé
spectrum-plot-scree = Éboulis
spectrum-plot-points = Images comme points
spectrum-dots = { $n } images comme points, selon la luminosité de deux pixels au milieu. Faites glisser un point.
spectrum-dots-of-colour = { $n } images comme points, selon le vert de deux pixels au milieu. Faites glisser un point.
spectrum-first-direction = La première direction, ({ $across }, { $up }), porte { $share } de la variance de ces points, la seconde { $rest }.
spectrum-dots-and-components = Les composantes sont la même chose avec les { $n_values } valeurs au lieu de deux.
spectrum-no-first-direction = Aucune direction n’est la première : ces points se dispersent également dans toutes.
spectrum-one-pixel = Ces images n’ont qu’un pixel : il n’y en a pas de second pour les placer.
spectrum-dot = Point
spectrum-across = Abscisse
spectrum-up = Ordonnée
spectrum-pixel = { $what } : ligne { $row }, colonne { $column }
spectrum-put-back = Tout remettre
