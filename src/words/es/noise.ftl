### The step Noise, but for its certificate and the names of noises.

noise-estimated = { $title } (estimado)
noise-kind-of-noise = Tipo de ruido
noise-more-kinds-of-noise = Más tipos de ruido
noise-more = Más …
noise-components-that-the-denoiser-keeps-and = Componentes que conserva el eliminador de ruido, y en las que se dan los números
noise-k-components-that-the-denoiser-keeps = K: componentes que conserva el eliminador de ruido
noise-new-sample = Nueva muestra
noise-new-samples-by-themselves = Nuevas muestras por sí solas
noise-pause = Pausar
noise-play = Reproducir
noise-export-report = Exportar informe
noise-impact-of-b-less-that-of = Impacto de B menos el de A en K = { $k }: { $by } puntos.
noise-a-is-b-is-both-are = A es { $a }, B es { $b }; ambos se dibujan con las curvas.
noise-pin = Fijar { $name }
noise-remove = Quitar { $name }
noise-certificate = Certificado
noise-score = Puntuación
noise-impact-at-k = Impacto en K
noise-held-out-alignment-at-k = Alineación (reservadas) en K
noise-compare-noises = Comparar ruidos
noise-add-this-noise = Añadir este ruido
noise-pin-two = Fijar dos
noise-remove-2 = Quitar
noise-show-this-noise = Mostrar este ruido
noise-pin-2 = Fijar
noise-against-k = { $title } frente a K. { $read_off }
noise-alignment = Alineación
noise-impact = Impacto
noise-bias-corrected-alignment = Alineación corregida de sesgo
noise-held-out-alignment = Alineación (reservadas)
noise-alignment-with-permuted-labels = Alineación con etiquetas permutadas
noise-overlap = Solapamiento
noise-error-of-the-denoiser = Error del eliminador de ruido
noise-curve = Curva
noise-no-noise = sin ruido
noise-this-noise = este ruido
noise-n95-interval = intervalo del 95 %
noise-linear-axis = Eje lineal
noise-there-is-no-kind-of-noise = No hay ningún tipo de ruido llamado { $id }; se muestra el predeterminado. La fila de botones y su lista tienen todos los que hay.
noise-left-out-of-the-table = Se dejaron fuera de la tabla de este enlace, porque no existen tales ruidos: { $noises }.
noise-showing-the-default = Se muestra el ruido predeterminado.
noise-cancelled-no-report-was-made = Cancelado. No se hizo ningún informe.
noise-cancelled-what-was-on-screen-before = Cancelado. Se conserva lo que había en pantalla.
noise-cancelled-nothing-is-corrupted-now-choose = Cancelado. Ahora nada tiene ruido; elija uno.
noise-at-k-masks-by-ratio-and = { $what } en K = { $n_components }, máscaras por proporción y parche
noise-patch-ratio-choose-this-mask =
    { $words ->
        [none] Parche { $patch }, proporción { $ratio }: sin valor en este K, lo explica el certificado, { $verdict }. Elegir esta máscara
       *[other] Parche { $patch }, proporción { $ratio }: { $words }, { $verdict }. Elegir esta máscara
    }
noise-of = { $done } de { $all }
noise-impact-in = Impacto en %
noise-n1-overlap = 1 - solapamiento
noise-patch = Parche
noise-not-computed-yet = aún no calculado
noise-fill-the-map = Llenar el mapa
noise-the-time-is-an-estimate-good = El tiempo es una estimación, con un factor de error de 2 más o menos
noise-paper-grid = Rejilla del artículo
noise-patches-1-2-4-and-ten = Parches 1, 2, 4 y diez proporciones de 0 a 0,99, dibujados abajo como en el artículo. El tiempo es una estimación
noise-fill-in-the-background = Llenar en segundo plano
noise-cells-computed = Celdas calculadas
noise-cancel = Cancelar
noise-masks-show-most-on-colour-tiles = Las máscaras se notan más en teselas de color:
noise-open-satellite = abrir satélite
noise-numbers-of-this-noise-with-their = Números de este ruido con sus definiciones
noise-the-same-without-noise = Lo mismo sin ruido, %
noise-the-curves-as-a-table = Las curvas como tabla
noise-row-column = Fila { $row }, columna { $column }
noise-draw-what-is-dropped-arrows-and = Dibuje lo que se elimina; también funcionan las flechas y el espacio.
noise-pattern-that-is-dropped-8-by = Patrón que se elimina, 8 por 8 celdas sobre la imagen
noise-clear = Borrar
noise-invert = Invertir
noise-impact-of-masking-patches-of-by = Impacto de enmascarar parches de { $patch } por { $patch } píxeles según K, diez proporciones; la tabla tiene los números
noise-patch-2 = Parche { $patch } × { $patch }
noise-the-papers-grid-of-masks = La rejilla de máscaras del artículo
noise-impact-of-masking-on-alignment-as = Impacto del enmascaramiento en la alineación, como lo dibuja el artículo
noise-ten-ratios-from-0-light-to = Diez proporciones de 0 (claro) a 0,99 (oscuro), K desde 32, en tanto por ciento de la alineación sin ruido. Todas las imágenes analizadas, definición de los autores.
noise-as-a-table = Como tabla
noise-not-computed-this-k-has-no = ·: no calculado. –: este K no tiene subespacio propio, o no hay con qué comparar el impacto; al elegir la máscara en el mapa se dice cuál de las dos cosas.
noise-sample = { $kind }, muestra { $draw }
noise-best-linear-denoiser = mejor eliminador lineal de ruido, { $n }
noise-as-in-the-set = como en el conjunto
noise-clean = Sin ruido
noise-corrupted = Con ruido
noise-rebuilt = Reconstrucción
noise-no-impact-at-k = – sin impacto en K = { $k }. { $why }
noise-solving = Calculando …
noise-with-these-labels = Con estas etiquetas:
noise-with-class-folders-or-a-labels = Con carpetas de clases o un archivo de etiquetas también vería en qué sentido.
noise-what-counts-as-a-change = Qué cuenta como cambio
noise-progress = Progreso
noise-without-noise = { $margin }, sin ruido { $without }
noise-beside-chance = { $impact }, etiquetas permutadas { $low } a { $high }
noise-within-chance = Las etiquetas permutadas, que no significan nada, llegan aquí igual de lejos: { $low } a { $high }.
noise-between-least-and-largest-of-permuted = entre el menor y el mayor de { $n_permutations } permutaciones de las etiquetas
noise-at-k-2 = { $name } en K = { $k }
noise-mean-squared-cosine-between-the-k = Media de los cosenos al cuadrado entre los subespacios de códigos de dimensión K con este ruido y sin él: el cuadrado de la norma de Frobenius de Q' Q~, dividido por K. n = { $n } imágenes analizadas. { $basis }
noise-mean-squared-error-per-pixel-value = Error cuadrático medio por valor de píxel del mejor eliminador lineal de ruido con K dimensiones, sobre el ruido y las n = { $n } imágenes analizadas, intensidades de 0 a 1. { $basis }
noise-n-analysed-images = n = { $n } imágenes analizadas
noise-n-analysed-images-with-a-label = n = { $n_labelled } imágenes analizadas con etiqueta ({ $n_without } no la tienen)
noise-classes = { $n_classes } clases
noise-by-the-papers-authors-square-root = Según los autores del artículo: raíz cuadrada de la suma de |Y'Y q|² sobre los K primeros vectores de puntuaciones ortonormales q del codificador, dividida por la suma sobre todo el ACP. { $classes }, { $n }, entre aquellas a las que se ajustó el codificador. { $basis }
noise-n100-alignment-with-this-noise-alignment = 100 (alineación con este ruido / alineación sin él - 1). { $classes }, { $n }. { $basis } Para el intervalo, las etiquetas se permutaron al azar { $n_permutations } veces (semilla { $seed }).
noise-n100-alignment-with-this-noise-alone = 100 (alineación con este ruido / alineación sin él - 1). { $classes }, { $n }. { $basis }
noise-a-component-that-has-nothing-to = Una componente que no tiene nada que ver con las etiquetas explica de media 1/(n - 1) de ellas. Aquí eso se resta: raíz cuadrada de (R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)), con r el rango. { $n }. Por encima de 100 % donde las últimas componentes solo sobreajustan; 0 donde el azar explica tanto como las etiquetas. { $basis }
noise-a-least-squares-probe-on-the = A una sonda de mínimos cuadrados sobre los códigos ({ $n }) se le pregunta por { $n_held_out } imágenes reservadas: raíz cuadrada de R²(K), 0 donde es negativo, dividida por el mejor R² que alcanza el ACP en cualquier K. Por encima de 100 % donde los códigos con ruido superan al mejor ACP. { $basis }
noise-the-authors-definition-after-the-labels = La definición de los autores tras permutar al azar las etiquetas ({ $n }, semilla { $seed }): qué aspecto tiene el azar.
noise-score-at-k = { $score } en K = { $k }
noise-the-largest-1-overlap-over-all = El mayor 1 - solapamiento entre todos los K que lo tienen. { $tolerance } { $basis }
noise-ridge-of-the-mean-variance = Penalización ridge: { $ridge } de la varianza media.
noise-estimated-from-draws-of-every-image = Estimado con { $n_draws } muestras de cada imagen en 4 grupos independientes (semilla { $seed }); ± es la mitad de la anchura de un intervalo del 95 %.
noise-exact-expectation-over-the-noise = Esperanza exacta sobre el ruido.
noise-so-alignment-cannot-be-computed-overlap = { $no_labels } Así que la alineación no se puede calcular; solapamiento y certificado no necesitan etiquetas.
noise-seed = semilla { $seed }
noise-n-analysed-images-sample-of-seed = { $scores } · n = { $n_samples } imágenes analizadas · muestra { $draw } de la semilla { $seed } en escena · nada sale de esta página
noise-basis-without-pictures = { $scores } · n = { $n_samples } imágenes analizadas · nada sale de esta página
noise-leaves-the-features-as-they-are = Deja las características como están
noise-changes-the-features = Cambia las características
noise-undecided = Sin decidir
noise-decided-without-labels-no-task-gains = Decidido sin etiquetas: ninguna tarea gana y ninguna pierde, en ningún K.
noise-decided-without-labels-some-task-gains = Decidido sin etiquetas: alguna tarea gana y alguna otra pierde. Cuál, solo lo dicen las etiquetas.
noise-not-decided-the-change-is-not = Sin decidir: el cambio no se distingue de lo que podría causar el redondeo o la dispersión de las estimaciones.
noise-it-does-not-exist-at-this = No existe en este K.
noise-score-largest-change-of-a-subspace = Puntuación: mayor cambio de un subespacio
noise-solving-for-the-best-linear-denoiser = Calculando el mejor eliminador lineal de ruido en cada K …
noise-read-off = K = { $k }: { $value }
# The sentence of the step, after what the noise does.
noise-until-solved = <quiet>Calculando el ruido elegido; hasta entonces, del anterior:</quiet>
noise-aligns-better = <strong>En K = { $k }</strong> las características del eliminador de ruido se alinean con las { $n } clases <better>un { $by } mejor</better> que las de la simple reconstrucción.
noise-aligns-worse = <strong>En K = { $k }</strong> las características del eliminador de ruido se alinean con las { $n } clases <worse>un { $by } peor</worse> que las de la simple reconstrucción.
noise-aligns-as-well = <strong>En K = { $k }</strong> las características del eliminador de ruido se alinean con las { $n } clases <strong>tan bien</strong> como las de la simple reconstrucción.
noise-no-impact = <strong>En K = { $k } no hay impacto.</strong> { $why }
noise-leaves-subspaces = <quiet>Deja cada subespacio de las K primeras componentes donde estaba.</quiet>
noise-fill =
    { $n ->
        [one] { $what }: { $n } celda
       *[other] { $what }: { $n } celdas
    }
noise-fill-at-once =
    { $n ->
        [one] { $what }: { $n } celda, menos de 1 s aquí
       *[other] { $what }: { $n } celdas, menos de 1 s aquí
    }
noise-fill-in =
    { $n ->
        [one] { $what }: { $n } celda, unos { $time } aquí
       *[other] { $what }: { $n } celdas, unos { $time } aquí
    }
# What labels say of a noise: symbol, which way, at which K, by how much.
noise-helps = ▲ ayuda en K = { $k }: { $by }
noise-hurts = ▼ perjudica en K = { $k }: { $by }
noise-neutral = – neutro en K = { $k }: { $by }
noise-picture = { $image }, { $row }
noise-picture-with-error = { $image }, { $row }, error cuadrático medio { $error }
noise-figure-absent = { $figure }: { $why }
noise-is-computed = Se está calculando.
noise-in-its-turn = Se calcula cuando le toque.
noise-compute = Calcular
