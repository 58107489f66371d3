### The step Learning.

learning-variance-of-each-component = Varianza de cada componente
learning-in-the-set = en el conjunto
learning-part-that-comes-back-slope = parte que vuelve (pendiente)
learning-over-the-epochs-held-out-images = A lo largo de las épocas, imágenes reservadas
learning-variance-rebuilt = varianza reconstruida
learning-by-pca = por el ACP
learning-read-from-codes-1-standard-error = reconocido desde los códigos ± 1 error estándar
learning-codes-overlap-with-pca = solapamiento de los códigos con el ACP
learning-with-the-closed-form = con la solución cerrada
learning-solving-for-the-best-linear-denoiser = cálculo del mejor eliminador lineal de ruido
learning-epoch = época { $shown }
learning-code = Código
learning-values-that-an-image-is-reduced = Valores a los que se reduce una imagen, K
learning-hidden = Ocultas
learning-rectifiers-before-and-after-the-code = Unidades ReLU antes y después del código; 0 lo hace lineal
learning-epochs = Épocas
learning-times-that-it-learns-from-each = Veces que aprende de cada imagen
learning-preparing = Preparando
learning-pause = Pausar
learning-pausing-after-this-epoch = Pausa tras esta época
learning-go-on = Continuar
learning-finished = Terminado
learning-start-again = Empezar de nuevo
learning-key-s = Tecla S
learning-stop = Parar
learning-epoch-2 = Época
learning-this-epoch = Esta época
learning-original = Original
learning-held-out-as-in-the-set = reservadas, como en el conjunto
learning-input = Entrada
learning-what-it-makes-of-them = Lo que hace con ellas
learning-every-epoch-as-a-table = Cada época como tabla
learning-variance-rebuilt-held-out = Varianza reconstruida, reservadas
learning-variance-rebuilt-analysed-over-the-epoch = Varianza reconstruida, analizadas, en la época
learning-slope-at-components-1-4-16 = Pendiente en las componentes 1, 4, 16, 64, 256
learning-read-from-codes-held-out = Reconocido desde los códigos, reservadas
learning-overlap-of-codes-with-pca = Solapamiento de los códigos con el ACP
learning-overlap-with-the-closed-form = Solapamiento con la solución cerrada
learning-start-about =
    { $noise ->
        [some] Iniciar (unos { $seconds }, { $peak_bytes }, sin el ruido)
       *[none] Iniciar (unos { $seconds }, { $peak_bytes })
    }
learning-of = { $epoch } de { $n_epochs }
learning-epoch-batch-of = Época { $n_done }: lote { $done } de { $total }
learning-epoch-3 = Época { $n_done }
learning-paused-after-epoch = En pausa tras la época { $n_done }.
learning-stopped-after-epoch-its-epochs-are = Parado tras la época { $n_done }; sus épocas se conservan.
learning-after-epochs = tras { $n } épocas
learning-held-out-images-are-too-few = { $n_test } imágenes reservadas son demasiado pocas para decir qué componentes vuelven
learning-of-components-1-to-at-least = las componentes 1 a { $n } vuelven cada una al menos en su mitad
learning-its-codes-overlap-those-of-the = Sus códigos se solapan con los de la solución cerrada del ruido en { $closed_form } y con los del ACP en { $with_pca }; estos dos se solapan entre sí en { $between }.
learning-seed = semilla { $seed }
learning-autoencoder-adam-0-001-batches-of =
    { $input ->
        [some] autocodificador { $widths } · Adam 0,001, lotes de 64 · { $n_train } imágenes para entrenar, { $n_test } para probar · entrada { $noise } · semilla { $seed }
       *[none] autocodificador { $widths } · Adam 0,001, lotes de 64 · { $n_train } imágenes para entrenar, { $n_test } para probar · semilla { $seed }
    }
learning-share-of-the-variance-of-components = Parte de la varianza de { $slopes } componentes, cada una rellena según la pendiente de lo que vuelve; al menos la mitad en las componentes 1 a { $half_learned }.
learning-of-the-variance-of-held-out-2 = Se reconstruye el { $left } de la varianza de las imágenes reservadas.
learning-over-epochs = En { $n_done } épocas: { $rebuilt }
learning-over-epochs-alone = En { $n_done } épocas.
learning-table-has-every-epoch = La tabla de abajo tiene cada época.
learning-at-least-half-of-the-first = al menos la mitad en las primeras: { $half_learned }
learning-the-slope-of-the-scores-of = La pendiente de las puntuaciones de las imágenes reservadas reconstruidas frente a las de las propias imágenes, sin término independiente (n = { $n_test }): 1 es aprendido, 0 no lo es. No es el cociente de energías, que llamaría aprendido a lo que la red produce por su cuenta en componentes débiles. No se dice nada donde su error estándar supera 0,25.
learning-n1-less-the-squared-error-of = 1 menos el cociente entre el error cuadrático de { $n_test } imágenes reservadas y el cuadrado de su distancia a la imagen media. En la tabla, también el de las { $n_train } imágenes de entrenamiento, de media en la época, durante la cual cambia.
learning-mean-squared-cosine-between-the-subspaces = Media de los cosenos al cuadrado entre los subespacios que generan los códigos de ambos en { $n_test } imágenes reservadas sin ruido, con otros tantos valores cada uno: lo que cualquier sonda lineal puede usar. 1: el mismo; alrededor de { $by_chance } por azar.
learning-the-same-with-the-codes-of = Lo mismo con los códigos del mejor eliminador lineal de ruido para { $noise }, que se resuelve exactamente. Un autocodificador lineal (sin unidades ocultas) acaba ahí; uno con unidades ReLU no tiene por qué.
learning-start = Iniciar
learning-making-its-images-ready = Preparando sus imágenes.
learning-before-it-has-learned-anything = antes de haber aprendido nada
learning-after-1-epoch = tras 1 época
learning-too-few-held-out-images = – (demasiado pocas imágenes reservadas)
learning-a-small-autoencoder-trained-here-which = Un pequeño autocodificador, entrenado aquí: ¿qué componentes aprende primero, y cuáles nunca?
learning-no-component-comes-back-by-half = ninguna componente vuelve en su mitad
learning-of-component-1-at-least-half = la componente 1 vuelve al menos en su mitad
learning-images-go-in-corrupted-one-draw = Las imágenes entran con ruido, una muestra cada una en las de prueba, y se comparan sin él: tampoco el mejor eliminador de ruido las devuelve del todo.
learning-part-of-a-component-that-comes = Parte de una componente que vuelve
learning-variance-rebuilt-2 = Varianza reconstruida
learning-read-from-its-codes = Reconocido desde sus códigos
learning-ridge-regression-of-one-hot-labels = Regresión ridge de etiquetas one-hot sobre los códigos de las imágenes de entrenamiento, penalización 0,01 veces la varianza media de los códigos, probada con imágenes reservadas; ± es un error estándar binomial, que no sabe de otras semillas.
learning-overlap-of-its-codes-with-pcas = Solapamiento de sus códigos con los del ACP
learning-overlap-of-its-codes-with-the = Solapamiento de sus códigos con los de la solución cerrada
learning-part-of-this-step = Parte de este paso
learning-learned-last = Lo último en aprenderse
learning-a-real-one = Uno de verdad
learning-same-error = Mismo error
learning-blind-twins = Gemelos a ciegas
learning-dimensions = Dimensiones
learning-dimensions-of-the-code-k = Dimensiones del código, K
learning-from = de
learning-components-that-the-encoder-may-use = Componentes que el codificador puede usar
learning-components = componentes
learning-learned-so-far = Aprendido hasta ahora
learning-training-time = Tiempo de entrenamiento
learning-part-rebuilt-so-far = parte reconstruida hasta ahora
learning-learned-and-recognised-over-time = Aprendido y reconocido a lo largo del tiempo
learning-variance-learned = varianza aprendida
learning-held-out-images-read-1-standard = imágenes reservadas reconocidas ± 1 error estándar
learning-originals = originales
learning-add-what-a-reader-recognises = Añadir lo que reconoce un clasificador
learning-reading-the-pictures = clasificación de las imágenes
learning-n1-standard-error = ± 1 error estándar
learning-read-held-out = Reconocidas, reservadas
learning-read-analysed = Reconocidas, analizadas
learning-variance-lost-held-out = Varianza perdida, reservadas
learning-variance-lost-analysed = Varianza perdida, analizadas
learning-pictures-alone = { $dimensions }, solo imágenes
learning-pictures-and-labels = { $dimensions }, imágenes y etiquetas
learning-this = Este λ
learning-labels = Etiquetas
learning-weight-of-the-pictures-beside-the = Peso de las imágenes junto a las etiquetas, λ
learning-pictures = Imágenes
learning-read-against-lost = Reconocido frente a perdido
learning-held-out-1-standard-error = reservadas ± 1 error estándar
learning-analysed = analizadas
learning-this-pca = ● este λ ○ ACP
learning-solving-for-the-encoder-of-every = cálculo del codificador de cada λ
learning-variance-lost = varianza perdida
learning-numbers-of-this-step-with-their = Números de este paso con sus definiciones
learning-the-encoder-of-every-as-a = El codificador de cada λ como tabla
learning-r-analysed = R², analizadas
learning-variance-learned-over-time-as-a = Varianza aprendida a lo largo del tiempo como tabla
learning-time = Tiempo
learning-variance-learned-2 = Varianza aprendida
learning-pictures-read-over-time-as-a = Imágenes reconocidas a lo largo del tiempo como tabla
learning-held-out-pictures-read = Imágenes reservadas reconocidas
learning-as-in-the-set = como en el conjunto
learning-cancelled-the-analysis-and-what-was = Cancelado. El análisis y lo que se calculó antes se conservan.
learning-pca-or-the-encoder-that-knows = ¿El ACP o el codificador que conoce las clases?
learning-the-encoder-that-knows-the-classes = el codificador que conoce las clases
learning-guess = Adivinar
learning-which-one-comes-from-the-encoder = ¿Cuál viene del codificador que conoce las clases?
learning-other-images-other-sides = Otras imágenes, otros lados
learning-knows-the-classes = Conoce las clases
learning-of-2 = { $share } ± { $standard_error } % de { $n }
learning-after-of-the-variance = tras { $epochs }, el { $explained } de la varianza
learning-components-1-to-are-at-least = las componentes 1 a { $n } están aprendidas al menos a medias
learning-images-analysed-held-out = { $n_train } imágenes analizadas, { $n_held_out } reservadas
learning-ridge-chosen-on-analysed-images-each = penalización ridge { $ridge } elegida con { $n } imágenes analizadas, dejando fuera cada una por turno
learning-variance-of-components-each-bar-filled = Varianza de { $rank } componentes, cada barra rellena hasta donde está reconstruida tras { $epochs }: { $n_learned }.
learning-at-a-reader-names-held-out = En { $moment } un clasificador reconoce el { $accuracy_of } imágenes reservadas.
learning-share-of-the-variance-learned-from = Parte de la varianza aprendida de 0,1 a { $end_epochs }, en un eje de tiempo logarítmico.
learning-tables-have-every-value = Las tablas de abajo tienen cada valor.
learning-a-linear-autoencoder-of-two-layers = Un autocodificador lineal de dos capas que empieza pequeño y equilibrado (cada componente con { $initial_strength } de su fuerza) y sigue el gradiente de su error cuadrático medio aprende cada componente por separado, según 1 / (1 + (1/a0 - 1) exp(-2 λ t)). La tasa de aprendizaje es tal que la primera componente está aprendida a medias tras una época; entonces la componente k lo está tras λ1/λk épocas. Exacto para este modelo; una red profunda lo sigue solo en el orden, y no se afirma nada de sus épocas.
learning-the-last-component-has-of-its = La última componente tiene el { $learned } de su fuerza.
learning-ridge-regression-of-one-hot-labels-2 = Regresión ridge de etiquetas one-hot ({ $n_classes } clases) sobre los píxeles de las imágenes tal como están reconstruidas en un momento, entrenada con { $n_train } analizadas y probada con reservadas reconstruidas igual; ± es un error estándar binomial. Las imágenes se leen con un ruido del tamaño del redondeo a bytes (desviación típica 0,0011 del valor más claro, una muestra): si no, se reconocerían imágenes demasiado tenues para verse. Una sola penalización ridge para todos los momentos, { $ridge } veces el número de imágenes por la varianza media de un valor de píxel: la que reconoce más originales analizados cuando cada uno se deja fuera del ajuste ({ $validation } de ellos). Un clasificador lineal necesita el subespacio dominante; las redes no, lo cual es tema de otro paso.
learning-codes-from-the-first-components = códigos de las { $n_used } primeras componentes
learning-classes = { $n_classes } clases
learning-reconstruction-error-against-accuracy-of-the = Error de reconstrucción frente a exactitud de la sonda para cada λ. En { $chosen }: reservadas { $held_out_lost }, { $held_out_read }; analizadas { $analysed_lost }, { $analysed_read }.
learning-from-the-first-components = { $n_components } de las { $n_used } primeras componentes
learning-one-is-pca-the-other-is = Una es el ACP. La otra es el codificador con el menor λ del deslizador cuyo error en las imágenes analizadas es como máximo un { $most_more } mayor, relativo. La semilla decide los lados. Teclas A y B.
learning-no-component-is-half-learned-yet = ninguna componente está aún aprendida a medias
learning-component-1-is-at-least-half = la componente 1 está aprendida al menos a medias
learning-exact-law-of-a-linear-autoencoder = ley exacta de un autocodificador lineal
learning-nothing-leaves-this-page = nada sale de esta página
learning-the-first-component-is-half-learned = la primera componente está aprendida a medias tras una
learning-half-learned-a-component-that-holds = Aprendida a medias: una componente con el 1 % de la varianza
learning-no-component-holds-as-much = – ninguna componente tiene tanto
learning-the-share-of-the-first-component = La parte de la primera componente dividida por el 1 %.
learning-half-learned-the-last-component = Aprendida a medias: la última componente
learning-the-variance-of-the-first-component = La varianza de la primera componente dividida por la de la última.
learning-end-of-the-slider = Fin del deslizador
learning-at-each-moment-in-the-table = en cada momento en la tabla de abajo
learning-n1-less-the-mean-squared-error = 1 menos el cociente entre el error cuadrático medio de las imágenes analizadas reconstruidas y el de la imagen media, a partir del espectro.
learning-reader-on-the-originals = Clasificador en los originales
learning-reader = Clasificador
learning-no-labelled-image-is-held-out = Ninguna imagen etiquetada está reservada.
learning-exact-closed-form = solución cerrada exacta
learning-encoder = Codificador
learning-the-linear-code-that-minimises-squared = El código lineal que minimiza (error cuadrático de la mejor sonda lineal de las etiquetas) + λ (error cuadrático de la mejor reconstrucción lineal), sumas sobre las imágenes analizadas, píxeles escalados a una desviación típica de 1 sobre todos los valores, etiquetas one-hot y centradas. Solución cerrada: los vectores propios dominantes de c c' + λ S² en coordenadas blanqueadas. λ → ∞ es el ACP; λ → 0 toma primero las direcciones de las que se leen las etiquetas y reconstruye lo mejor posible con el resto. Ambos son límites, no números pequeños y grandes.
learning-variance-lost-2 = Varianza perdida
learning-in-the-table = en la tabla
learning-squared-error-of-the-rebuilt-images = Error cuadrático de las imágenes reconstruidas dividido por el cuadrado de su distancia a la media de las analizadas; sin error de muestreo en las imágenes analizadas, que son todas las que hay.
learning-read = Reconocidas
learning-share-of-images-whose-class-the = Proporción de imágenes cuya clase nombra la sonda de mínimos cuadrados ajustada a las imágenes analizadas; ± es un error estándar binomial. El nivel de azar es la proporción de la clase más frecuente.
learning-right = Correcto
learning-not-this-one = Esta no
learning-step-of = { $what }: paso { $step } de { $total }
learning-progress = Progreso
learning-cancel = Cancelar
learning-cancelled = Cancelado.
learning-compute-it = Calcular
learning-pca = ACP
learning-lambda = λ
learning-axis-read = reconocido
learning-axis-epochs = épocas
learning-waits = <quiet>Esperando al motor.</quiet>
# The sentences of the clock.
learning-learned-after = Tras { $epochs } se ha aprendido el <top>{ $share }</top> de la varianza: { $learned }.
learning-needs = Una componente con el 1 % de la varianza está aprendida a medias tras { $epochs }; <strong>la última necesita { $last }.</strong>
learning-needs-last = Ninguna componente tiene el 1 % de la varianza; <strong>la última necesita { $last }.</strong>
learning-reader-names = <better>Un clasificador ridge reconoce el { $now } imágenes reservadas; de los originales, el { $originals }.</better>
# The sentences of an encoder; its probe reads classes from its codes.
learning-lost-more = <strong>{ $encoder }, { $n }:</strong> se pierde el { $error } de la varianza, con el ACP el { $pca } ({ $more } % de error).
learning-lost = <strong>{ $encoder }, { $n }:</strong> se pierde el { $error } de la varianza, con el ACP el { $pca }.
learning-probe-reads-both = Su sonda reconoce el { $now } imágenes reservadas, la del ACP el { $pca } %; de las analizadas el { $analysed }, la del ACP el { $pca_analysed } %.
learning-probe-reads = Su sonda reconoce el { $now } imágenes reservadas, la del ACP el { $pca } %.
learning-probe-reads-analysed = Ninguna imagen etiquetada está reservada; de las analizadas la sonda reconoce el { $analysed }, la del ACP el { $pca_analysed } %.
learning-gain-unknown = <quiet>No se puede decir si ganan las imágenes que no ha visto.</quiet>
learning-gain = <better>Casi las mismas imágenes, otra percepción.</better>
learning-by-heart = <worse>Solo ganan las imágenes analizadas, las reservadas pierden: se las aprendió de memoria.</worse>
learning-worse = <worse>Las imágenes reservadas se reconocen peor.</worse>
learning-only-analysed-gain = <worse>Solo las imágenes analizadas ganan más allá de los errores estándar: eso es aprender de memoria.</worse>
learning-no-gain = <quiet>Dentro de los errores estándar no se gana nada.</quiet>
learning-twins = <strong>Ambas filas pierden casi la misma parte de la varianza.</strong> Un código se eligió solo para las imágenes, el otro también por lo que una sonda lineal puede leer en él.
# The sentences of the autoencoder.
learning-state = <strong>{ $when }:</strong> { $learned }, de { $n } componentes.
learning-codes-read = <better>Desde sus códigos, un modelo lineal reconoce el { $accuracy }.</better>
learning-codes-read-before = <better>Desde sus códigos, un modelo lineal reconoce el { $accuracy }, frente al { $before } antes del entrenamiento.</better>
learning-nothing-to-rebuild = Las imágenes reservadas no varían, así que no hay nada que reconstruir.
learning-times-as-far = Su distancia a { $n } imágenes reservadas es { $times } veces la de la imagen media de estas.
learning-rebuilds =
    { $noise ->
        [none] Reconstruye el { $share } de la varianza de { $n } imágenes reservadas.
       *[some] A partir de entradas con ruido reconstruye el { $share } de la varianza de { $n } imágenes reservadas.
    }
learning-rebuilds-beside-pca =
    { $noise ->
        [none] Reconstruye el { $share } de la varianza de { $n } imágenes reservadas, y un ACP de otras tantas dimensiones el { $pca }.
       *[some] A partir de entradas con ruido reconstruye el { $share } de la varianza de { $n } imágenes reservadas, y un ACP de otras tantas dimensiones el { $pca }.
    }
learning-n-epochs =
    { $n ->
        [one] { $n } época
       *[other] { $n } épocas
    }
learning-million-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}millón de épocas
       *[other] { $n }{"\u00A0"}millones de épocas
    }
learning-billion-epochs = { $n }{"\u00A0"}mil millones de épocas
learning-trillion-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}billón de épocas
       *[other] { $n }{"\u00A0"}billones de épocas
    }
learning-n-dimensions =
    { $n ->
        [one] { $n } dimensión
       *[other] { $n } dimensiones
    }
# The answer of the twins.
learning-twins-errors = { $verdict }: { $knows } conoce las clases ({ $weight }). Su error: { $more } %
learning-guesses =
    { $n ->
        [one] Aciertos: { $right } de { $n }.
       *[other] Aciertos: { $right } de { $n }.
    }
learning-input-with = entrada con { $noise } (paso Ruido)
learning-interrupted = El motor se interrumpió antes de que sus imágenes estuvieran listas. Empiece de nuevo.
learning-twins-held-out = se reconoce el { $now } % de las imágenes reservadas en lugar del { $before } %
learning-twins-analysed = se reconoce el { $now } % de las imágenes analizadas en lugar del { $before } %
learning-twins-read-both = { $errors }; desde sus códigos, { $held_out }, { $analysed }. { $guesses }
learning-twins-read = { $errors }; desde sus códigos, { $read }. { $guesses }
learning-twins-read-none = { $errors }. { $guesses }
