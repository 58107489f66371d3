### What is said of files and of sets made from them: refusals are phrases that can follow a colon, plans are phrases, notes are sentences.


edit-no-such-class = No hay clase { $class-idx }; el conjunto tiene { $n-classes }.
edit-no-such-image = No hay imagen { $image-idx }; el conjunto tiene { $n-images }.
edit-no-name = Una clase necesita un nombre; escriba uno.
edit-nothing-left = Así no quedaría ninguna imagen que analizar; conserve al menos una.

intake-size = Las imágenes se pueden preparar de { $least } a { $most } píxeles, y se pidieron { $size-px }; elija un tamaño intermedio.
intake-held-out-share = Había que reservar una proporción de { $share }; elija de 0 a 0,9.
intake-class-cap = Se pidieron como máximo 0 imágenes de cada clase; permita al menos 1.
intake-tile = Se pidieron teselas de { $width } x { $height } píxeles; elija de 1 a 4096 píxeles en cada sentido.
intake-row-shape = Las filas debían leerse como { $n-channels } canales de { $width } x { $height } píxeles; las imágenes tienen 1 o 3 canales y al menos 1 píxel en cada sentido.
intake-base = El conjunto al que añadir está dañado ({ $what }); cárguelo otra vez y añada después.
intake-no-such-choice = Entre los archivos no existe `{ $wanted }` ({ $what }); se puede elegir: { $there }.
intake-is-a-fit = Son las componentes de un modelo, no imágenes: «Compartir» compara un ACP con el de sus imágenes («Comparar el ACP de otro programa»), y `subspace-lab check --pca` en la línea de órdenes.

plan-pictures = imágenes
plan-axes = ejes
plan-size = tamaño
plan-range = intervalo
plan-depth = profundidad
plan-background = fondo
plan-labels = etiquetas
plan-split = partición
intake-reads = Se pueden leer: { $formats }, e imágenes en { $containers }.
refusal-of-images = { $n } de sus imágenes: { $refusal }
intake-no-image = No había ninguna imagen entre los archivos.
intake-one-refused = { $path }: { $refusal }.
intake-none = Ninguno de los { $n } archivos dio una imagen: { $reasons }.
intake-loaded =
    { $n ->
        [one] Cargada { $n } imagen.
       *[other] Cargadas { $n } imágenes.
    }
intake-loaded-some = Carga: { $n } de { $n-all }. Omitidos: { $n-skipped } ({ $kinds }).
refusal-kind-with-detail = { $n } ({ $detail })
refusal-kind-with-example = { $n } (por ejemplo { $path }: { $detail })
picture-size = { $width } x { $height } píxeles
size-pixels =
    { $n ->
        [one] { $n } píxel
       *[other] { $n } píxeles
    }
size-megapixels =
    { $n ->
        [one] { $n } megapíxel
       *[other] { $n } megapíxeles
    }
size-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }
size-kb = { $n } kB

size-gb = { $n } GB
refusal-not-an-image = ni imagen, ni array, ni archivo comprimido que se pueda leer aquí
refusal-empty = el archivo está vacío
refusal-damaged = { $format } dañado ({ $detail })
refusal-damaged-detail = { $format }: { $detail }
refusal-unsupported = no admitido: { $what }; { $advice }
refusal-too-many-pixels = { $size } es más que { $max }; reduzca antes la imagen
refusal-too-large = { $what } ocuparía { $n }, y el límite es { $max }; { $advice }
refusal-set-full = el conjunto está lleno: sus píxeles pueden ocupar { $max }; elija un tamaño menor o menos imágenes
refusal-too-many-files = más de { $max } archivos; añada menos de una vez
refusal-other-size = { $given }, cuando las demás imágenes tienen { $common }; elija un tamaño para todas
refusal-encrypted = cifrado; descomprima antes y añada lo que contiene
refusal-unpack-it = descomprima antes y añada lo que contiene
refusal-packed = comprimido con { $method }, que aquí no se descomprime; comprima con el Deflate corriente
refusal-foreign = { $what }; { $advice }
refusal-nested-too-deep = un archivo comprimido dentro de otro dentro de otro; descomprímalo antes
refusal-unreadable = no se pudo leer del disco; quizá se haya movido o borrado, así que añádalo otra vez
refusal-tiles = { $size }, que unas teselas de { $tiles } no llenan; cambie el tamaño de las teselas, o desactívelas
intake-choice-does-not-fit = Lo que se eligió antes no encaja con estos archivos. { $error }
list-of-nothing = nada
refusal-not-numbers =
    { $n ->
        [one] { $n } valor que no es un número; complételo, o descarte la imagen
       *[other] { $n } valores que no son números; complételos, o descarte la imagen
    }
refusal-kind-no-images =
    { $n ->
        [one] { $n } que no es imagen
       *[other] { $n } que no son imágenes
    }
refusal-kind-arrays =
    { $n ->
        [one] { $n } array sin imágenes
       *[other] { $n } arrays sin imágenes
    }
refusal-kind-lists =
    { $n ->
        [one] { $n } lista de etiquetas sin uso
       *[other] { $n } listas de etiquetas sin uso
    }
refusal-kind-too-many-pixels = { $n } de más de { $max }
refusal-kind-unreadable =
    { $n ->
        [one] { $n } que no se pudo leer
       *[other] { $n } que no se pudieron leer
    }
refusal-kind-empty =
    { $n ->
        [one] { $n } vacío
       *[other] { $n } vacíos
    }
refusal-kind-not-numbers = { $n } con valores que no son números
refusal-kind-encrypted =
    { $n ->
        [one] { $n } cifrado
       *[other] { $n } cifrados
    }
refusal-kind-packed =
    { $n ->
        [one] { $n } comprimido de otro modo
       *[other] { $n } comprimidos de otro modo
    }
refusal-kind-damaged =
    { $n ->
        [one] { $n } dañado
       *[other] { $n } dañados
    }
refusal-kind-unsupported =
    { $n ->
        [one] { $n } no admitido
       *[other] { $n } no admitidos
    }
refusal-kind-beyond = { $n } más allá de un límite
refusal-kind-size = { $n } de otro tamaño
advice-export-image = exporte como JPEG o PNG
advice-unpack-or-zip = descomprima, o empaquete las imágenes en un zip
foreign-camera-raw = RAW de cámara
foreign-icon = un archivo de icono
foreign-video = vídeo
advice-heic = en un iPhone elija «Más compatible», o exporte como JPEG
advice-frames = exporte fotogramas sueltos como PNG
advice-savez = guarde el array con numpy.savez
foreign-spreadsheet = una hoja de cálculo
foreign-spreadsheet-counted =
    { $n ->
        [one] { $n } hoja de cálculo
       *[other] { $n } hojas de cálculo
    }
advice-save-as-csv = guárdela como CSV
foreign-pytorch = un archivo de PyTorch
foreign-pytorch-counted =
    { $n ->
        [one] { $n } archivo de PyTorch
       *[other] { $n } archivos de PyTorch
    }
advice-load-in-python = cárguelo en Python y guarde los arrays con numpy.savez
foreign-git-lfs = un puntero de git-lfs, no el archivo en sí
foreign-git-lfs-counted =
    { $n ->
        [one] { $n } puntero de git-lfs
       *[other] { $n } punteros de git-lfs
    }
advice-git-lfs = ejecute `git lfs pull` y añádalo otra vez
foreign-git-annex = un puntero de git-annex, no el archivo en sí
foreign-git-annex-counted =
    { $n ->
        [one] { $n } puntero de git-annex
       *[other] { $n } punteros de git-annex
    }
advice-git-annex = ejecute `git annex get` y añádalo otra vez
foreign-pickle = un pickle de Python
foreign-pickle-counted =
    { $n ->
        [one] { $n } pickle de Python
       *[other] { $n } pickles de Python
    }
foreign-matlab = un archivo de MATLAB
foreign-matlab-counted =
    { $n ->
        [one] { $n } archivo de MATLAB
       *[other] { $n } archivos de MATLAB
    }
advice-matlab = cárguelo con scipy.io.loadmat (desde la versión 7.3 con h5py) y guarde los arrays con numpy.savez
foreign-web-page = una página web, no la imagen
foreign-web-page-counted =
    { $n ->
        [one] { $n } página web
       *[other] { $n } páginas web
    }
foreign-moments = momentos de imágenes, no imágenes
foreign-moments-counted =
    { $n ->
        [one] { $n } archivo de momentos
       *[other] { $n } archivos de momentos
    }
advice-moments = ábralo solo, o sume tales archivos con `subspace-lab merge`
advice-download = descargue la imagen en sí
note-copied-to-rgb =
    { $n ->
        [one] { $n } imagen gris se copió a RGB; preparadas en gris, todas serían de un mismo tipo.
       *[other] { $n } imágenes grises se copiaron a RGB; preparadas en gris, todas serían de un mismo tipo.
    }
note-turned-to-grey =
    { $n ->
        [one] { $n } imagen en color se pasó a gris.
       *[other] { $n } imágenes en color se pasaron a gris.
    }
note-transparent =
    { $n ->
        [one] { $n } imagen tiene partes transparentes; se muestra sobre { $color }.
       *[other] { $n } imágenes tienen partes transparentes; se muestran sobre { $color }.
    }
note-all-the-same = Sobre { $color } todas son iguales; elija otro fondo (sobre { $other } se ven).
note-one-size =
    { $how ->
        [resized] Las imágenes de { $given } se llevaron a { $width } x { $height }.
        [cropped] Las imágenes de { $given } se recortaron por el centro y se llevaron a { $width } x { $height }.
        [padded] Las imágenes de { $given } se rellenaron y se llevaron a { $width } x { $height }.
       *[stretched] Las imágenes de { $given } se estiraron a { $width } x { $height }.
    }
note-several-sizes =
    { $how ->
        [resized] Las imágenes tienen { $n } tamaños distintos. Cada una se llevó a { $width } x { $height }.
        [cropped] Las imágenes tienen { $n } tamaños distintos. Cada una se recortó por el centro y se llevó a { $width } x { $height }.
        [padded] Las imágenes tienen { $n } tamaños distintos. Cada una se rellenó y se llevó a { $width } x { $height }.
       *[stretched] Las imágenes tienen { $n } tamaños distintos. Cada una se estiró a { $width } x { $height }.
    }
color-black = negro
color-white = blanco
note-cap =
    { $of ->
        [both] Se eligieron al azar, con la semilla { $seed }, como máximo { $cap } imágenes de cada clase y de las que no tienen etiqueta: { $n-drawn } de { $n-found }.
        [classes] Se eligieron al azar, con la semilla { $seed }, como máximo { $cap } imágenes de cada clase: { $n-drawn } de { $n-found }.
       *[all] Se eligieron al azar, con la semilla { $seed }, como máximo { $cap } imágenes: { $n-drawn } de { $n-found }.
    }
note-held-out =
    { $n ->
        [one] { $n } imagen está reservada, elegida al azar con la semilla { $seed }.
       *[other] { $n } imágenes están reservadas, elegidas al azar con la semilla { $seed }.
    }
note-none-of-the-added = Ninguna de las imágenes añadidas está reservada
note-none-held-out = Ninguna imagen está reservada
note-none-without-label = Ninguna imagen sin etiqueta está reservada
note-none-of-classes-and-others =
    { $n-all ->
        [one] No hay nada reservado en { $n } de { $n-all } clase ni entre las imágenes sin etiqueta
       *[other] No hay nada reservado en { $n } de { $n-all } clases ni entre las imágenes sin etiqueta
    }
note-none-of-classes =
    { $n-all ->
        [one] No hay nada reservado en { $n } de { $n-all } clase
       *[other] No hay nada reservado en { $n } de { $n-all } clases
    }
note-holding-out =
    { $of ->
        [class] para reservar el { $percent } % hacen falta al menos { $n } { $n ->
            [one] imagen
           *[other] imágenes
        } de una clase
       *[all] para reservar el { $percent } % hacen falta al menos { $n } { $n ->
            [one] imagen
           *[other] imágenes
        }
    }
note-larger-share-or =
    { $more ->
        [cap] elija una proporción mayor o permita más de cada clase
       *[images] elija una proporción mayor o añada imágenes
    }
note-more-images =
    { $more ->
        [cap] permita más de cada clase
       *[images] añada imágenes
    }
note-not-held-out = { $who }: { $needed }; { $advice }.
note-lossy =
    { $n ->
        [one] { $n } imagen viene de JPEG o de WebP con pérdida: el extremo menor del espectro contiene entonces ruido de compresión.
       *[other] { $n } imágenes vienen de JPEG o de WebP con pérdida: el extremo menor del espectro contiene entonces ruido de compresión.
    }
table-of-pixels = sus líneas contienen los píxeles de imágenes, que no se leen de texto; guárdelos como arrays con numpy.savez
table-without-images = no hay con ella ninguna imagen que pueda nombrar; añádala junto con las imágenes
array-labels-alone =
    { $n ->
        [one] { $n } etiqueta, y no hay ningún array de otras tantas imágenes; añádala junto con él
       *[other] { $n } etiquetas, y no hay ningún array de otras tantas imágenes; añádalas junto con él
    }
plan-split-not-done = no hecho: no quedaría ninguna imagen que analizar
note-more-notes =
    { $n ->
        [one] { $n } nota más de este tipo.
       *[other] { $n } notas más de este tipo.
    }
choice-array-of-pictures = array de imágenes
plan-files-before-rows = las imágenes en archivos van antes que las filas de números
plan-left-out = descartado: { $names }
choice-by-rules = según las reglas
choice-without-masks = imágenes sin sus máscaras
choice-all-files = todos los archivos, también máscaras
plan-masks-too = también máscaras de otras, según lo elegido
plan-n-of-kind = { $n } { $ending }
plan-pictures-of-kinds = { $pictures } ({ $kinds })
plan-pictures-from-files = { $pictures } de { $files } ({ $kinds })
plan-one-picture-each = arrays de una imagen cada uno
list-more = { $n } más
plan-arrays-stay = los arrays quedan como están
plan-as-they-are = como están
plan-one-size = llevadas a un mismo tamaño
plan-size-in-grey = { $size } en gris
plan-size-in-rgb = { $size } en RGB
choice-fourth-band-alpha = la cuarta banda es transparencia
choice-fourth-band-left = la cuarta banda se descarta
plan-masks-left-out =
    { $n ->
        [one] { $n } máscara de otra imagen descartada; «todos los archivos» la toma también
       *[other] { $n } máscaras de otras imágenes descartadas; «todos los archivos» las toma también
    }
plan-n-pictures =
    { $n ->
        [one] { $n } imagen
       *[other] { $n } imágenes
    }
plan-n-files =
    { $n ->
        [one] { $n } archivo
       *[other] { $n } archivos
    }
plan-pictures-in-files =
    { $n ->
        [one] { $n } imagen de un archivo
       *[other] { $n } imágenes de archivos
    }
note-no-labels = No se hallaron carpetas de clases ni archivo de etiquetas. Imágenes y espectros no las necesitan; la alineación con la percepción sí. Añada labels.csv (file,label).
note-labels-without-array =
    { $n ->
        [one] { $full-name }: { $n } etiqueta que no corresponde a ningún array de otras tantas imágenes se descartó.
       *[other] { $full-name }: { $n } etiquetas que no corresponden a ningún array de otras tantas imágenes se descartaron.
    }
table-no-label = no tiene etiqueta junto a ningún archivo; escriba file,label en cada línea
note-too-many-labels = { $n } etiquetas distintas son demasiadas para ser clases; se descartaron.
plan-chosen = elegido
choice-source-of-labels = fuente de etiquetas
plan-several-sources = varias fuentes
plan-no-source = ninguna
plan-source-with-counts = { $text }: { $counts }
choice-no-labels = sin etiquetas
plan-another-value-each = { $path } tiene un valor distinto para cada imagen
plan-not-called-so = la columna `{ $column }` de { $path } no se llama como las etiquetas
plan-records-state = cada registro indica su etiqueta
plan-array-of-that-name = un array de ese nombre
plan-array-of-as-many = un array de otros tantos valores
plan-folder-each = cada una en una carpeta propia
plan-class-folders = carpetas de clases; { $passed-over }
plan-several-columns = `{ $name }` tiene varias columnas, y las imágenes son de varias a la vez; elija una
plan-choose-it = { $reason }; elíjala si lo es
plan-nothing-called-so = nada se llama como las etiquetas; elija si algo lo es
plan-together = juntas: { $sources }
plan-column-of = { $column } de { $path }
plan-column-of-array = columna { $column } del array { $name }
plan-the-array = el array { $name }
plan-records = los registros del archivo
plan-folders = carpetas ({ $shown })
plan-folders-and-more = carpetas ({ $shown }, ...)
plan-name-and-count = { $class } { $n }
plan-number-and-count = { $class }: { $n }
plan-and-more = y { $n } más
note-one-label = Todas las imágenes llevan la etiqueta «{ $name }». La alineación con la percepción necesita dos o más clases.
note-one-label-of-labelled = Todas las imágenes etiquetadas llevan la etiqueta «{ $name }». La alineación con la percepción necesita dos o más clases.
note-minus-one =
    { $n ->
        [one] { $n } imagen tenía la etiqueta -1, junto a etiquetas desde 0: se tomó por falta de etiqueta.
       *[other] { $n } imágenes tenían la etiqueta -1, junto a etiquetas desde 0: se tomó por falta de etiqueta.
    }
plan-names-only =
    { $n ->
        [one] { $path } nombra solo { $n } imagen
       *[other] { $path } nombra solo { $n } imágenes
    }
plan-lists-disagree =
    { $n ->
        [one] las listas se contradicen en { $n } imagen, y vale la última
       *[other] las listas se contradicen en { $n } imágenes, y vale la última
    }
plan-matched =
    { $n ->
        [one] asociada { $n-matched } de { $n } imagen
       *[other] asociadas { $n-matched } de { $n } imágenes
    }
note-of-no-class =
    { $n ->
        [one] { $n } imagen no tiene etiqueta ni es de ninguna clase.
       *[other] { $n } imágenes no tienen etiqueta ni son de ninguna clase.
    }
table-columns = columnas { $name }
table-column = columna { $name }
table-named-so = una columna de ese nombre
table-one-hot = columnas de 0 y 1, con un 1 en cada línea
table-beside-names = la columna junto a los nombres de archivo
table-first-possible = la primera columna posible
table-of-that-kind = una columna de ese tipo
table-single-column = tiene una sola columna; escriba file,label en cada línea
table-names-none = no nombra ningún archivo del conjunto
table-other-names = no nombra ningún archivo del conjunto: tiene «{ $written }», el conjunto tiene «{ $example }»
table-unknown-files =
    { $n ->
        [one] { $path } nombra { $n } archivo que no está en el conjunto: { $names }. Asociados: { $n-matched }.
       *[other] { $path } nombra { $n } archivos que no están en el conjunto: { $names }. Asociados: { $n-matched }.
    }
table-several-files =
    { $n ->
        [one] { $path }: { $n } nombre designa archivos de varias carpetas ({ $names }), que no tienen etiqueta por él; escriba también la carpeta.
       *[other] { $path }: { $n } nombres designan archivos de varias carpetas ({ $names }), que no tienen etiqueta por ellos; escriba también la carpeta.
    }
table-several-files-such-as =
    { $n ->
        [one] { $path }: { $n } nombre designa archivos de varias carpetas ({ $names }), que no tienen etiqueta por él; escriba también la carpeta, por ejemplo { $example }.
       *[other] { $path }: { $n } nombres designan archivos de varias carpetas ({ $names }), que no tienen etiqueta por ellos; escriba también la carpeta, por ejemplo { $example }.
    }
table-matched-folded =
    { $n ->
        [one] { $path }: { $n } imagen se asoció sin tener en cuenta mayúsculas, comillas ni forma Unicode.
       *[other] { $path }: { $n } imágenes se asociaron sin tener en cuenta mayúsculas, comillas ni forma Unicode.
    }
table-matched-without-ending =
    { $n ->
        [one] { $path }: { $n } imagen se asoció sin tener en cuenta la extensión del archivo.
       *[other] { $path }: { $n } imágenes se asociaron sin tener en cuenta la extensión del archivo.
    }
table-matched-by-name =
    { $n ->
        [one] { $path }: { $n } imagen se asoció solo por el nombre del archivo, ya que las carpetas son otras.
       *[other] { $path }: { $n } imágenes se asociaron solo por el nombre del archivo, ya que las carpetas son otras.
    }
table-matched-by-name-without-ending =
    { $n ->
        [one] { $path }: { $n } imagen se asoció solo por el nombre del archivo, sin su extensión, ya que las carpetas son otras.
       *[other] { $path }: { $n } imágenes se asociaron solo por el nombre del archivo, sin su extensión, ya que las carpetas son otras.
    }
values-truth = valores lógicos
values-float-16 = flotantes de 16 bits
values-float-32 = flotantes de 32 bits
values-float-64 = flotantes de 64 bits
values-bytes = bytes
values-unsigned-16 = valores sin signo de 16 bits
values-unsigned-32 = valores sin signo de 32 bits
values-unsigned-64 = valores sin signo de 64 bits
values-signed-8 = valores con signo de 8 bits
values-signed-16 = valores con signo de 16 bits
values-signed-32 = valores con signo de 32 bits
values-signed-64 = valores con signo de 64 bits
damage-cut-short = está cortado
damage-palette = su paleta está cortada
tiff-signed-bits = { $n-bits } bits por valor, con signo
tiff-different-depths = bandas de distinta profundidad
tiff-bits = { $n-bits } bits por valor
tiff-subsampled = colores de otro tamaño que la imagen
tiff-lab = colores L*a*b*
tiff-bands-of-kind = { $n-samples } bandas del tipo de color { $kind }
tiff-second-band = se descartó una segunda banda
tiff-fourth-band = se descartó una cuarta banda
tiff-no-intensities = números que no son intensidades
tiff-bands-left-out =
    { $n ->
        [one] se descartó { $n } banda
       *[other] se descartaron { $n } bandas
    }
damage-beginning = no empieza como tal
what-all-pages = el conjunto de las páginas
advice-split = divídalo
damage-no-size = su tamaño no lo es
damage-no-pixels = no tiene píxeles
tiff-compressed = este tipo de TIFF (comprimido con { $name })
advice-uncompressed = guárdelo sin compresión, o expórtelo como PNG
tiff-bits-in-tiles = { $n-bits } bits por valor, en teselas o como diferencias
tiff-rows = filas de este tamaño
this-kind-of = este tipo de { $format } ({ $detail })
advice-export-png = expórtelo como PNG
takes-much-memory = un { $format } que ocupa tanta memoria al decodificarse
advice-reduce = redúzcalo antes
tiff-copies-left-out =
    { $n ->
        [one] se descartó { $n } copia menor o máscara
       *[other] se descartaron { $n } copias menores o máscaras
    }
format-first-frame = se tomó el primero de { $n } fotogramas
note-of-file = { $path }: { $note }.
advice-split-or-parts = divídalo, o añada sus imágenes por partes
what-the-file = el archivo
base-shape = su forma
base-pixels = el número de sus píxeles
base-split = su partición
base-classes = el número de sus clases
base-n-labels = el número de sus etiquetas
base-labels = sus etiquetas
base-lossy = sus marcas de archivos con pérdida
base-max-value = su valor máximo
table-too-many = se leen como máximo { $max-lists } listas de 64 MB; reúna las etiquetas en una
table-not-utf8 = una lista de etiquetas debe ser texto UTF-8; guárdela así
table-too-many-fields = una lista de más de { $max-cells } campos; deje las columnas de archivos y etiquetas
split-by-folders = carpetas con nombre de partición
split-by-arrays = nombres de los arrays
split-by-column = una columna de partición
split-by-share = según la proporción reservada
split-with-counts = { $text }: analizadas { $n-analysed }, reservadas { $n-held-out }
range-stayed = de 0 a 1 se mantuvo
range-became = de { $low } a { $high } pasó a ser de 0 a 1
range-as-stated = { $kind }; intervalo según lo indicado
range-within-one = { $kind }, todo entre 0 y 1
range-within-byte = { $kind }, todo entre 0 y 255
range-whole = { $kind }; del valor mínimo al máximo
range-robust = { $kind }; intervalo robusto (del 0,1 al 99,9 % de los valores, un 5 % más ancho)
range-missing =
    { $n ->
        [one] { $n } valor es { $value }, lejos de todos los demás: ahí no hay valor
       *[other] { $n } valores son { $value }, lejos de todos los demás: ahí no hay valor
    }
range-kept-beyond =
    { $n ->
        [one] se conserva { $n } valor fuera de él, hasta { $largest }, como intensidad mayor que 1
       *[other] se conservan { $n } valores fuera de él, hasta { $largest }, como intensidades mayores que 1
    }
range-cut =
    { $n ->
        [one] { $reason }, { $n } valor fuera de él cortado
       *[other] { $reason }, { $n } valores fuera de él cortados
    }
values-several = valores de varios tipos
values-sixteen-and-bytes = valores de 16 bits y bytes
values-sixteen = valores de 16 bits
range-truth-stayed = 0 y 1 se mantuvieron
range-truth = { $kind }, valores lógicos
range-bytes-stayed = de 0 a 255 se mantuvo
depth-eight = 8 bits por valor
depth-no-more-needed = ningún valor necesita más
depth-of-base = el conjunto al que se añade tiene otros tantos
depth-sixteen = 16 bits por valor
range-missing-background =
    { $n ->
        [one] { $n } valor es { $value }: ahí no hay valor, se ve el fondo
       *[other] { $n } valores son { $value }: ahí no hay valor, se ve el fondo
    }
depth-deep =
    { $n ->
        [one] { $n } imagen tiene más de 8 bits
       *[other] { $n } imágenes tienen más de 8 bits
    }
depth-reduced =
    { $n ->
        [one] { $n } imagen se redujo, y las medias se conocen mejor que con 8 bits
       *[other] { $n } imágenes se redujeron, y las medias se conocen mejor que con 8 bits
    }
depth-mixed =
    { $n ->
        [one] { $n } imagen se pasó a gris o se puso sobre un fondo, lo que se conoce mejor que con 8 bits
       *[other] { $n } imágenes se pasaron a gris o se pusieron sobre un fondo, lo que se conoce mejor que con 8 bits
    }
depth-transparent =
    { $n ->
        [one] { $n } imagen tiene partes transparentes
       *[other] { $n } imágenes tienen partes transparentes
    }
depth-transparent-alike =
    { $n ->
        [one] { $n } imagen tiene partes transparentes y todas son iguales sobre él; sobre { $other } se distinguirían { $n-differing }
       *[other] { $n } imágenes tienen partes transparentes y todas son iguales sobre él; sobre { $other } se distinguirían { $n-differing }
    }
array-alike = semejantes
array-axes-and-name = { $n-axes } ejes y el nombre `{ $name }`
array-axes = { $n-axes } ejes
array-rows-of-most = las filas de más imágenes
array-expected = las imágenes se esperan como (N, H, W), (N, H, W, C), (N, C, H, W) o (N, D), en números
axes-gray = imágenes, filas, columnas
axes-channels-last = imágenes, filas, columnas, canales
axes-channels-first = imágenes, canales, filas, columnas
axes-rows = filas de valores, una por imagen
array-of-objects = un array de objetos (un pickle), que solo lee Python; guarde las cadenas como `{"<"}U` (numpy.array(y, dtype=str)), y las imágenes de un mismo tamaño como un array de números (numpy.stack)
array-of-type = un array de tipo «{ $kind }»; { $expected }
array-without-values = un array de forma { $shape } no tiene valores
array-of-shape = un array de forma { $shape }; { $expected }
array-rows-no-squares = las filas de { $n-values } valores no son cuadrados ni grises ni de color; indique su forma
array-rows-of-other-shape = las filas de { $n-values } valores no son { $n-channels } x { $height } x { $width }; indique otra forma
array-long-labels = etiquetas de hasta { $n } caracteres, y los nombres de clases tienen como máximo { $max }
array-large-labels = las etiquetas son demasiado grandes para distinguirlas
array-fractions = números que no son enteros, que no nombran clases; guarde las etiquetas como números enteros o texto
what-the-array = el array
damage-too-long = es más largo de lo que dice su cabecera
array-of-too-many = un array de { $n } imágenes o etiquetas; como máximo se pueden leer { $max }, así que divídalo
note-fourth-band-alpha = { $name }: la cuarta banda se toma por transparencia.
note-fourth-band-left = { $name }: la cuarta banda se descarta.
note-rows-as-grey = { $name }: las filas de { $n-values } valores se leyeron como { $width } x { $height } píxeles grises.
note-rows-as-planes = { $name }: las filas de { $n-values } valores se leyeron como { $width } x { $height } píxeles en tres planos, el rojo primero.
array-all-holes =
    { $n ->
        [one] su imagen tiene valores que no son números (NaN o infinito); sustitúyalos por números
       *[other] sus { $n } imágenes tienen valores que no son números (NaN o infinito); sustitúyalos por números
    }
note-rows-with-holes =
    { $n ->
        [one] { $name }: se descartó { $n } fila con valores que no son números: { $rows }.
       *[other] { $name }: se descartaron { $n } filas con valores que no son números: { $rows }.
    }
damage-npy-beginning = no empieza como los archivos .npy
damage-npy-version = tiene la versión { $version } de .npy
damage-header-size = declara una cabecera de { $n-bytes } bytes
damage-header-text = su cabecera no es texto
damage-header = su cabecera está dañada
damage-idx-beginning = no empieza como los archivos IDX
damage-idx-type = tiene valores de tipo { $kind }
note-unused-arrays = { $path }: ni imágenes ni etiquetas, descartado: { $arrays }.
array-of-names = { $names }: { $text }
array-none-found = no se halló ningún array
array-found = arrays hallados: { $names }
advice-unpack-in-parts = descomprímalo y añada sus imágenes por partes
what-unpacked = su contenido descomprimido
zip-method = { $name } (método { $number })
zip-unknown-method = un método desconocido (método { $number })
advice-deflate = comprímalo con la compresión habitual (deflate)

reader-no-base = No hay ningún conjunto al que añadir.
reader-no-memory = A esta pestaña no le queda memoria para el conjunto. Elija imágenes más pequeñas o menos.
