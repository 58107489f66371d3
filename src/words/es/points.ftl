### El paso Espectro: las imágenes como puntos.

spectrum-plot = Qué se dibuja
spectrum-plot-scree = Sedimentación
spectrum-plot-points = Imágenes como puntos
spectrum-dots = { $n } imágenes como puntos: en horizontal el píxel de la fila { $row-across }, columna { $column-across }, en vertical el de la fila { $row-up }, columna { $column-up }. Arrastre un punto.
spectrum-dots-of-colour = De sus colores cuenta el verde.
spectrum-first-direction = La primera dirección, ({ $across }, { $up }), tiene el { $share } de la varianza de estos puntos, la segunda el { $rest }.
spectrum-no-first-direction = Ninguna dirección es la primera: estos puntos se dispersan igual en todas.
spectrum-one-pixel = Estas imágenes tienen un solo píxel: no hay un segundo con que situarlas.
spectrum-dot = Punto
spectrum-across = Horizontal
spectrum-up = Vertical
spectrum-put-back = Devolver todos
