### The step Noise: the answer without labels, and why figures are missing. K is a number of components.

certificate-unreadable = Ninguna componente distingue estas clases: sus imágenes medias son iguales, así que la alineación, 0 dividido por 0, no existe.
certificate-wins = Con muestras que no ha visto, el subespacio cambiado gana claramente.
certificate-first-change = El primer cambio está en K = { $k }: { $swap }.
certificate-swap = el subespacio conserva el { $kept } % de la componente { $leaves } y toma el { $taken } % de la componente { $enters }
certificate-loss = el subespacio conserva el { $kept } % de la componente { $leaves }
certificate-largest-change = El mayor está en K = { $k }: su subespacio comparte el { $share } % con el del ACP.
certificate-changes-at = Cambia en { $n-changed } de los { $n-compared } K inferiores al rango que tienen subespacio.
certificate-read-through = Las muestras se leyeron a través de las { $n } primeras componentes, y un codificador podría deshacer este ruido con lo que queda fuera de ellas: los valores son los de codificadores que no leen más, y nada queda decidido.
certificate-never-shown = En ningún K supera claramente el subespacio del eliminador de ruido al del ACP con muestras que no ha visto. Con muestras nunca se puede demostrar que nada cambia.
certificate-one-component = Hay una sola componente, así que no hay orden que cambiar.
certificate-by-form = Por la forma de este ruido en estas imágenes, sean cuales sean sus etiquetas: las componentes conservan su orden, y todo subespacio de las K primeras componentes es el mismo con ruido y sin él.
certificate-same-at-all = En los { $n-compared } K inferiores al rango que tienen un subespacio de las K primeras componentes, este es el mismo con ruido y sin él.
certificate-nothing-decided = Ni siquiera K = 1 está decidido: { $why }.
certificate-decided-up-to = Hasta K = { $k } cada subespacio es el mismo y más allá no está decidido: { $why }.
certificate-rank-is-left = imágenes y valores permiten más componentes que las { $rank } que deja el redondeo
certificate-no-more-dimensions = el ruido no deja más dimensiones que comparar
certificate-near-the-limit = en K = { $k } la distancia es { $distance }, demasiado cerca del límite de { $same }
certificate-small-variances = diferencias entre varianzas inferiores a { $share } veces la primera no se distinguen lo bastante bien
certificate-near-each-other = las varianzas de las componentes { $first } y { $second }, o lo que el eliminador de ruido gana con ellas, están demasiado próximas para distinguir sus direcciones
certificate-counts-by-draws = Un subespacio cuenta como cambiado si, ajustado a tres grupos de muestras, deja en el cuarto menos error que el del ACP, por { $clear } errores estándar de la media sobre los cuatro.
certificate-counts = Un subespacio cuenta como igual si su distancia, sqrt(2 K (1 - overlap)), donde overlap es el solapamiento, es menor que { $same } incluso añadiendo todo lo que el redondeo puede hacer, y como cambiado si sqrt(K (1 - overlap)) es mayor incluso restándolo todo.
certificate-compared = Se comparan los K en los que las varianzas de las componentes K y K + 1 se distinguen.
certificate-ridge = La penalización ridge cuenta como parte del ruido.
certificate-encoders-of = Todos los valores son los de codificadores que no leen más que las { $rank } componentes.
certificate-nothing-left = Este ruido no deja nada que leer.
certificate-draws-see = Las estimaciones con muestras solo ven las { $n } primeras componentes, el límite de este programa: no hay nada más allá de K = { $n }, y al acercarse a él los subespacios no pueden diferir.
certificate-dimensions-left =
    { $n ->
        [one] Este ruido deja { $n } dimensión que leer, así que no hay nada más allá de K = { $n }.
       *[other] Este ruido deja { $n } dimensiones que leer, así que no hay nada más allá de K = { $n }.
    }
certificate-gaps = Sin valores en K = { $at }: varianzas iguales (o ganancias iguales) no tienen orden, o el redondeo deja su subespacio indeterminado en más de { $shown } por dimensión.
certificate-no-impact = Sin impacto en K = { $at }: sin ruido estas componentes no dicen nada de las etiquetas, y no hay con qué compararlo.
certificate-one-class = Todas las imágenes etiquetadas que se analizan son de una sola clase, «{ $class }»; la alineación necesita dos o más.
certificate-nothing-to-read = Ninguna imagen analizada tiene etiqueta, así que no se puede leer nada. Carpetas de clases o una tabla dan etiquetas.
certificate-one-class-to-read = Todas las imágenes analizadas son de una sola clase, «{ $class }»; un clasificador necesita dos o más.
certificate-some-unlabelled = Sin etiqueta: { $n-unlabelled } de las { $n-samples } imágenes analizadas; esta forma necesita una para cada una.
certificate-needs-all-labels = Necesita una etiqueta para cada imagen analizada.
certificate-within-chance = Lo que las etiquetas explican más allá del azar queda aquí dentro del doble de su error de muestreo, así que no hay por qué dividir. Ayudarían más imágenes por componente.
certificate-nothing-held-out = No hay imágenes reservadas. El paso Datos puede reservar algunas.
certificate-held-out-unlabelled = Ninguna imagen reservada tiene etiqueta.
certificate-no-better = En las imágenes reservadas ninguna sonda supera las proporciones de sus clases.
