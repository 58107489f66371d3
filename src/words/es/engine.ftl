### Why the engine or a lane refuses a request: whole sentences.

engine-not-finite = El informe tiene números que no son finitos; por favor, comunique la huella del conjunto de imágenes.
engine-no-memory-for-noise = Resolver `{ $spec }` ocuparía aquí unos { $needed } GB, y { $limit } GB es todo lo que puede tener una pestaña del navegador; elija imágenes más pequeñas, menos, o grises, o una mayor proporción reservada en el paso Datos, o un ruido que no haya que resolver (gaussiano, componentes).
engine-cancelled = Cancelado; se conserva lo que había antes.
engine-nothing-loaded = No hay ningún conjunto de imágenes cargado; abra uno primero.
engine-not-fetched = No se pudo cargar una parte del motor. Compruebe la conexión y vuelva a cargar la página.
engine-not-analyzed = Las imágenes cargadas aún no se han analizado; ejecute primero el análisis.
engine-no-sample = Estos son momentos sin una muestra de imágenes, así que no hay imagen que mostrar; abra las imágenes mismas, o un archivo de momentos hecho con una muestra.
engine-no-draws = `{ $spec }` no tiene forma cerrada: se sortea sobre las imágenes analizadas, y aquí solo están sus momentos; abra las imágenes mismas o deje fuera este ruido.
engine-nothing-to-read = Los clasificadores aprenden de imágenes etiquetadas que se analizan y se prueban con imágenes etiquetadas reservadas, y a este conjunto le faltan: { $what }; añada imágenes con etiquetas (una carpeta por clase, o una tabla), o reserve algunas en el paso Datos.
engine-too-many-classes = Los clasificadores distinguen como máximo { $max } clases, y este conjunto tiene { $n }; una clases en el paso Datos, o dé otra lista de etiquetas.
engine-material-too-large = Una calle recibiría { $n-mb } MB de imágenes y componentes, y se entregan como máximo { $max-mb } MB; prepare las imágenes más pequeñas, o menos, en el paso Datos.
engine-nothing-held-out = Un autocodificador se prueba con imágenes reservadas, y este conjunto no tiene ninguna; reserve algunas en el paso Datos.
engine-empty-part = Esta parte del espectro no tiene componentes; elija una proporción mayor.
engine-only-a-copy = Este motor tiene una copia que solo basta para imágenes; pregunte a aquel de donde vino.
engine-copy-too-large = Una copia del análisis ocuparía { $n-mb } MB, y se entregan como máximo { $max-mb } MB; las imágenes esperan a lo que se está calculando.
engine-damaged-copy = Lo entregado está dañado; vuelva a cargar la página.
engine-nothing-to-compare = No se leyó nada, así que no hay nada que comparar.
engine-nothing-to-name = Un quiz necesita imágenes etiquetadas de dos clases, y este conjunto no las tiene; añada imágenes con etiquetas (una carpeta por clase, o una tabla) en el paso Datos.
engine-no-such-export = Ningún resultado de un análisis se llama «{ $id }»; elija una exportación que se haga a partir de uno.
engine-no-labels-to-export = La alineación necesita imágenes analizadas con etiquetas de dos clases; añada imágenes con etiquetas (una carpeta por clase, o una tabla), o exporte otra cosa.
engine-no-components = Se pidió un archivo sin ninguna componente; pida al menos una.
engine-export-too-large = El archivo ocuparía { $n-mb } MB, y se escriben como máximo { $max-mb } MB; pida como máximo { $most } componentes.
engine-exported-images-too-large = El archivo ocuparía { $n-mb } MB con una sola componente, y se escriben como máximo { $max-mb } MB; prepare las imágenes más pequeñas, o menos, en el paso Datos.
engine-not-written = No se pudo componer el archivo; por favor, comunique el tamaño del conjunto de imágenes.
engine-no-such-image = Se pidió la imagen { $image-idx }, pero el conjunto tiene { $n-images }.
engine-no-such-component = Se pidió la componente { $component }, pero el análisis tiene { $rank }.
engine-no-such-point = Se quiso mover el punto { $point }, pero hay { $n }.
engine-too-many-pictures = Se pidieron { $n } imágenes a la vez; como máximo se pueden dibujar { $max }.

source-description = La descripción del conjunto no se puede leer ({ $detail }); debe ser JSON como lo describe static/samples/README.md.
source-nothing-beside = Las imágenes no llegaron con la petición; abra el conjunto otra vez.
source-sheet = La hoja de imágenes no se puede decodificar ({ $detail }); debe ser un WebP, mejor sin pérdida.
source-sheet-too-small = La hoja de imágenes mide { $width } x { $height } píxeles, demasiado pequeña para { $n-images } teselas en { $columns } columnas.
source-empty-sheet = La descripción habla de { $n-images } teselas de { $height } x { $width } píxeles; cada número debe ser al menos 1.
source-channels = Se indicaron { $n-channels } canales; las imágenes son grises (1) o RGB (3).
source-classes = Se indicaron { $n } clases; como máximo se pueden distinguir { $max-classes }.
source-too-large = Las imágenes ocuparían { $n-bytes } bytes; como máximo se pueden cargar { $max-pixel-bytes }.
source-moments-too-large = Los momentos ocuparían { $n-bytes } bytes; se pueden cargar { $max-bytes } como máximo. Hágalos de imágenes más pequeñas.
source-half-value = Las imágenes terminan a mitad de un valor de 16 bits; abra el conjunto otra vez.

lane-damaged = Aquello en lo que la calle iba a trabajar está dañado; vuelva a cargar la página.
lane-too-much-memory = Esto ocuparía unos { $needed-mb } MB, y una calle tiene { $most-mb }; elija otro clasificador o menos unidades ocultas, o prepare las imágenes más pequeñas en el paso Datos.
lane-nothing-begun = No hay ningún autocodificador en entrenamiento; inicie uno.
lane-no-epoch-left = Sus épocas se han acabado; inicie uno con más.
lane-cancelled = Cancelado.

wire = La página y el motor no se entienden; vuelva a cargar la página.

engine-none-held-out-to-read = No hay imágenes reservadas, así que no hay con qué probar un clasificador. El paso Datos puede reservar algunas.
engine-none-labelled-to-read = Ninguna imagen reservada tiene etiqueta, así que no hay con qué probar un clasificador.
engine-no-closed-form = Este ruido no tiene solución cerrada: su mejor eliminador lineal de ruido solo se conoce por muestras.
engine-no-subspace-of-its-own = El mejor eliminador lineal de ruido no tiene aquí un subespacio propio de { $n-code } dimensiones: un empate, o no queda nada.
engine-no-twins = Con tantas dimensiones como componentes no se pierde nada, así que no hay dos codificadores que distinguir; elija menos dimensiones.
engine-two-classes = imágenes analizadas de dos clases
engine-held-out-labels = imágenes reservadas con etiquetas
engine-overlaps-need = Los solapamientos de códigos de { $n-code } valores necesitan al menos { $n-needed } imágenes reservadas, y hay { $n-test }.
