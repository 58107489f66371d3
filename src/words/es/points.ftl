### El paso Espectro: las imágenes como puntos.

spectrum-plot = Qué se dibuja
spectrum-plot-scree = Sedimentación
spectrum-plot-points = Imágenes como puntos
spectrum-dots = { $n } imágenes como puntos, según el brillo de dos píxeles del centro. Arrastre un punto.
spectrum-dots-of-colour = { $n } imágenes como puntos, según el verde de dos píxeles del centro. Arrastre un punto.
spectrum-first-direction = La primera dirección, ({ $across }, { $up }), tiene el { $share } de la varianza de estos puntos, la segunda el { $rest }.
spectrum-dots-and-components = Las componentes son lo mismo con los { $n_values } valores en lugar de dos.
spectrum-no-first-direction = Ninguna dirección es la primera: estos puntos se dispersan igual en todas.
spectrum-one-pixel = Estas imágenes tienen un solo píxel: no hay un segundo con que situarlas.
spectrum-dot = Punto
spectrum-across = Horizontal
spectrum-up = Vertical
spectrum-pixel = { $what }: fila { $row }, columna { $column }
spectrum-put-back = Devolver todos
