### La lección: una tarjeta junto a las imágenes que primero pregunta. Los números los muestra la página; los del artículo se citan como suyos.

lesson-lesson = Lección
lesson-what-it-is = Conduce esta página paso a paso: primero una pregunta, después las imágenes que la responden. Las respuestas se cuentan solo en esta página.
lesson-begin-long = Lección: 50 minutos
lesson-begin-short = Lección: 5 minutos
lesson-notes = Notas para el docente, para imprimir (en inglés)
lesson-worksheet = Hoja de trabajo, para imprimir (en inglés)
lesson-step = Paso { $step } de { $n }, minutos { $from } a { $to }
lesson-announced = Lección, paso { $step } de { $n }: { $title }
lesson-hands = Manos levantadas para «{ $answer }»
lesson-answer-first = Responda primero: pulse lo que espera, o escriba cuántas manos se levantan para cada respuesta. Después se puede revelar.
lesson-reveal = Revelar
lesson-back = Atrás
lesson-next = Siguiente
lesson-skip = Salir de la lección

lesson-recognise-title = ¿Cuál reconoce usted?
lesson-recognise-look = Cada imagen se descompone en dos que sumadas la dan. La fila naranja tiene la mayor parte de la varianza de los píxeles, la fila azul el resto.
lesson-recognise-question = Alguien pregunta qué flor es, y usted puede quedarse con una fila. ¿Con cuál?
lesson-recognise-top = Con la naranja, que tiene la mayor parte de la varianza
lesson-recognise-bottom = Con la azul, que tiene el resto
lesson-recognise-both = Da lo mismo
lesson-recognise-reveal = Arrastre el divisor: la parte dominante tiene colores y formas grandes, la menor tiene bordes y pétalos. Quien deba nombrar la flor se queda con la menor; para su color basta la dominante. A un modelo entrenado para reconstruir imágenes se le premia por la varianza, y la mayor parte está en la dominante.

lesson-points-title = Las imágenes como puntos
lesson-points-look = Una imagen es un punto: cada valor de un píxel es una coordenada. Los puntos del dibujo tienen dos, el brillo de dos píxeles; aparte algunos y vea cómo siguen las líneas: son las direcciones en que los puntos más y menos se dispersan. Con todos los píxeles esas direcciones son las componentes, y cada una es también una imagen. Aquí están las primeras; abra una para dar a una imagen más o menos de ella.
lesson-points-question = ¿Qué aspecto tendrán las componentes lejanas de la lista?
lesson-points-flowers = El de flores sueltas
lesson-points-blurs = El de las primeras, más tenue
lesson-points-detail = El de detalles finos y bordes
lesson-points-reveal = El de detalles finos: estas son componentes lejanas. Las primeras son grandes zonas claras y oscuras; cuanto más lejos, más fino es el patrón. Pase las páginas, en ambos sentidos.

lesson-rebuild-title = Reconstruir con k componentes
lesson-rebuild-look = La parte dominante tiene ahora una componente. Mueva el control hacia la derecha, de componente en componente, y observe la fila naranja y su error.
lesson-rebuild-question = ¿Cuándo sabrá qué flor es: antes de que tres cuartas partes de la varianza estén en la parte dominante, justo entonces, o solo después?
lesson-rebuild-before = Antes
lesson-rebuild-there = Más o menos entonces
lesson-rebuild-after = Solo después
lesson-rebuild-reveal = Ahora la parte dominante tiene tres cuartas partes de la varianza, y la frase de abajo dice cuántas componentes hacen falta. Compare ese número con el suyo. El error cae más deprisa en las primeras componentes, donde menos se reconoce.

lesson-people-title = Dominante contra menor, para personas
lesson-people-look = El quiz muestra la mitad de sus imágenes a partir de la parte dominante y la otra mitad a partir de la menor. Cada dispositivo extrae las suyas. Pulse «Empezar» después de responder.
lesson-people-question = ¿De qué parte nombrará más imágenes el grupo?
lesson-people-top = De la dominante
lesson-people-bottom = De la menor
lesson-people-alike = Ninguna diferencia
lesson-people-reveal = Anote ambos resultados con su intervalo. Diez imágenes por parte son pocas: con una sola persona rara vez se distingue una diferencia; sume los resultados del grupo. Con ropa o cifras sobre fondo liso puede salir otra cosa: pruébelo.

lesson-computer-title = El turno de un ordenador
lesson-computer-look = Dos redes del mismo tipo aprenden las clases de teselas de satélite: una a partir de la parte dominante, con mucha varianza, la otra a partir de la menor, con poca. Vote en el escenario, inicie y espere el resultado.
lesson-computer-question = Si clasifica un modelo lineal en vez de una red, ¿qué parte va por delante?
lesson-computer-same = La misma que con la red
lesson-computer-turns = La otra
lesson-computer-neither = Ninguna
lesson-computer-reveal = Ahora está elegido el modelo lineal: inícielo y compare. Depende de quién clasifica: la red sabe que los píxeles vecinos van juntos, el modelo lineal no. El artículo informa para TinyImagenet de una exactitud del 45 % con el subespacio dominante, que tiene el 90 % de la varianza, y del 55 % con el menor, que tiene el 20 %.

lesson-noise-title = ¿Ayuda el ruido?
lesson-noise-look = Un modelo aprende a quitar un ruido en vez de copiar imágenes. Aquí es ruido gaussiano, sumado a cada píxel. El certificado dice, sin etiqueta alguna, si eso puede cambiar lo que se aprende. Cambie su intensidad.
lesson-noise-question = ¿Puede el ruido gaussiano cambiar qué características se aprenden?
lesson-noise-helps = Sí, con cualquier intensidad
lesson-noise-depends = Sí, pero solo si es fuerte
lesson-noise-nothing = No, con ninguna intensidad
lesson-noise-reveal = Con ninguna: las componentes conservan su orden, así que cada subespacio de las K primeras componentes sigue siendo el mismo. Ahora se enmascaran píxeles, y el certificado cambia. Si eso ayuda o perjudica, solo las etiquetas pueden decirlo; depende de la forma de la máscara, de cuánto oculta y de las imágenes.

lesson-own-title = Sus propias imágenes
lesson-own-look = Suelte una carpeta en la página, o tome imágenes con la cámara, y vaya después al paso Dominante | Menor. Nada sale de este dispositivo.
lesson-own-question = ¿En qué parte de sus imágenes reconocerá más?
lesson-own-top = En la dominante
lesson-own-bottom = En la menor
lesson-own-alike = En ambas por igual
lesson-own-reveal = Depende de lo que haya detrás de las cosas. Los fondos grandes, claros y oscuros, llenan la parte dominante; sobre fondo liso, como en la ropa, la cosa misma es la varianza, y la dominante rinde igual de bien.

lesson-limits-title = Lo que esto no muestra
lesson-limits-look = Lea la lista de abajo y elija después la frase que usted firmaría.
lesson-limits-question = ¿Qué ha mostrado esta lección?
lesson-limits-never-recognise = Los modelos que aprenden reconstruyendo nunca reconocen nada
lesson-limits-order = Lo que tiene más varianza no tiene por qué ser lo que distingue las clases
lesson-limits-always-bottom = La parte menor es siempre mejor que la dominante
lesson-limits-no-noise = Ningún ruido ayuda nunca
lesson-limits-reveal = La segunda: varianza y clases son preguntas distintas. Las demás quedan refutadas en esta página: por ropa sobre fondo liso, por un modelo lineal, por máscaras sobre teselas en color. Llévese el enlace a lo que ha visto: «Compartir».

lesson-not-shown = Lo que esto no muestra
lesson-limit-linear = Lo que aquí es exacto es lineal: componentes principales, eliminadores de ruido lineales, sondas lineales. Que los modelos profundos se comporten igual es lo que afirma el artículo, que lo apoya con experimentos; esta página lo ilustra y no lo demuestra.
lesson-limit-small = Las imágenes son pequeñas y pocas. Lo que se lee en ellas no dice nada de modelos grandes con imágenes grandes.
lesson-limit-labels = La alineación depende de las etiquetas. Otra pregunta a las mismas imágenes puede tener su respuesta en la parte dominante.
lesson-limit-number = Las partes se comparan por su varianza. Igualando el número de componentes, el orden se invierte a menudo: la última quinta parte de la varianza ocupa la mayoría de las componentes.
lesson-limit-certificate = Un certificado dice si un ruido puede cambiar las características del mejor eliminador de ruido lineal: «nunca», «puede», o abiertamente sin decidir. No dice en qué sentido, ni nada sobre un modelo no lineal.
lesson-computed = Lo que se calcula
lesson-formula-rebuilt = Una imagen x reconstruida a partir de las K primeras componentes v, alrededor de la imagen media μ:
lesson-formula-share = La parte de la varianza que explican las K primeras de D componentes; λ son sus varianzas:
lesson-formula-alignment = La alineación en K según la definición de los autores, con Y para las etiquetas, una fila por clase, y q para las puntuaciones normalizadas de cada componente:
lesson-formula-distance = La distancia que mira un certificado, entre los subespacios de dimensión K con y sin ruido; o es su solapamiento, y θ son los ángulos entre ellos:
