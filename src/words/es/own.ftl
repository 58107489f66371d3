### One's own pictures: cards of sets, reading, keeping.

own-close-this-message = Cerrar este mensaje
own-the-set-could-not-be-opened = El conjunto { $name } no se pudo abrir. Añada las imágenes otra vez.
own-no-files-came-the-folder-is = No llegó ningún archivo: la carpeta está vacía, o este navegador no da acceso a carpetas. Elija los archivos, o un zip.
own-cancelled-what-was-on-screen-before = Cancelado. Se conserva lo que había en pantalla.
own-reading-of-files = lectura: { $n_files_done } de { $n_files } archivos
own-images =
    { $n_images ->
        [one] { $n_images } imagen
       *[other] { $n_images } imágenes
    }
own-a-second = { $elapsed } por segundo
own-left-out =
    { $n_skipped ->
        [one] { $n_skipped } descartado
       *[other] { $n_skipped } descartados
    }
own-add-to = Añadir a { $title } ({ $n_images })
own-reading-files-percent = lectura de archivos, { $percent } por ciento
own-held-out =
    { $color ->
        [grey] { $size }, gris, { $held_out_share } % reservadas
        [colour] { $size }, color, { $held_out_share } % reservadas
       *[given] { $size }, { $held_out_share } % reservadas
    }
own-and = { $whole } y { $peak_bytes }
own-analysing-this-takes-about-on-this = Analizar esto requiere unos { $cost } en este dispositivo. Para que cueste menos, añada sus archivos otra vez: ya no están a mano.
own-about-and = unos { $whole } y { $peak_bytes }
own-analysing-this-takes-on-this-device = Analizar esto requiere { $cost } en este dispositivo. Cuesta menos:
own-analysing-this-needs-more-than-a = Analizar esto requiere { $cost }, más de lo que puede tener una pestaña del navegador. Lo que cabe:
own-pixels = { $px } × { $px } píxeles
own-images-drawn-with-the-seed =
    { $n ->
        [one] { $n } imagen, elegida al azar con la semilla
       *[other] { $n } imágenes, elegidas al azar con la semilla
    }
own-of-images-come-from-jpeg-or = De JPEG o de WebP con pérdida: { $n_lossy } de { $n_images } imágenes; el extremo menor del espectro contiene ruido de compresión.
own-my-pictures = Mis imágenes
own-no-class-folders-or-labels-file = No se hallaron carpetas de clases ni archivo de etiquetas. El espectro y las imágenes funcionan; lo que habla de clases necesita etiquetas: ponga las imágenes en una carpeta por clase, o añada labels.csv (file,label).
own-which-array-holds-the-pictures = Qué array contiene las imágenes
own-where-labels-come-from = De dónde vienen las etiquetas
own-which-images-are-held-out = Qué imágenes están reservadas
own-what-the-fourth-band-is = Qué es la cuarta banda
own-another-reading = Otra lectura
own-reading-files = lectura de archivos
own-in-this-tab-only = solo en esta pestaña
own-kept-until-this-window-closes = guardado hasta que se cierre esta ventana
own-kept-by-this-browser = guardado por este navegador
own-they-stay-on-this-device-kept = Se quedan en este dispositivo, guardadas por este navegador hasta que usted las olvide. En una ventana privada no se guarda nada cuando se cierra.
own-they-stay-on-this-device-this = Se quedan en este dispositivo. Esto parece una ventana privada: no se guardará nada cuando se cierre.
own-they-stay-in-this-tab-this = Se quedan en esta pestaña. Este navegador no guarda nada aquí (ventana privada, o almacenamiento desactivado): los conjuntos desaparecen al cerrar o recargar la pestaña.
own-there-is-no-room-left-on = No queda sitio en este dispositivo para guardar el conjunto más reciente: desaparece al cerrar o recargar la pestaña. Olvide algunos conjuntos guardados, o libere espacio en el disco.
own-sizes-as-given = tamaños sin cambios
own-in-grey = en gris
own-no-two-images-are-equal-after = No hay dos imágenes iguales tras la preparación.
own-of-pictures = { $n_taken } de { $burst } imágenes
own-what-the-camera-sees = Lo que ve la cámara
own-take-a-burst = Tomar una ráfaga
own-that-is-enough = Ya basta
own-close-the-camera = Cerrar la cámara
own-camera = Cámara…
own-there-is-no-camera-that-this = No hay ninguna cámara que esta página pueda usar. Elija archivos de imagen.
own-the-camera-was-not-allowed-allow = La cámara no se permitió. Permítala en la barra de direcciones del navegador y pulse Cámara otra vez, o elija archivos de imagen.
own-this-browser-hands-out-camera-pictures = Este navegador solo da las imágenes de la cámara a través de un canvas, cuyos píxeles puede alterar. Tómelas con el programa de la propia cámara y elija los archivos.
own-your-files = Sus archivos…
own-your-files-images-arrays-or-zips = Sus archivos: imágenes, arrays o zips
own-folder = Carpeta…
own-folder-whose-folders-become-classes = Carpeta cuyas carpetas pasan a ser clases
own-drop-pictures-folders-zips-or-arrays = Suelte imágenes, carpetas, zips o arrays
own-cropped = recortadas
own-padded = rellenadas
own-stretched = estiradas
own-kept-where = { $size }, { $place }
own-way-costs = { $what }: { $seconds }, { $memory }
own-files-came =
    { $n ->
        [one] Ha llegado un archivo.
       *[other] Han llegado { $n } archivos.
    }
own-files-wait =
    { $n ->
        [one] Ha llegado un archivo; espera a que termine la lectura.
       *[other] Han llegado { $n } archivos; esperan a que termine la lectura.
    }
own-set-classes =
    { $n ->
        [0] sin clases
        [one] { $n } clase
       *[other] { $n } clases
    }
own-set-size = { $size }, { $classes }
own-equal-images =
    { $n ->
        [one] { $n } imagen es igual a una anterior tras la preparación:
       *[other] { $n } imágenes son iguales a una anterior tras la preparación:
    }
own-path-and-reason = { $path }: { $reason }
kept-not-a-set = Esto no es un conjunto de imágenes de Subspace Lab.
kept-other-version = Este conjunto lo guardó otra versión de la página (formato { $found }, esta lee { $version }); añada las imágenes otra vez.
kept-damaged = Este conjunto guardado está dañado; añada las imágenes otra vez.
kept-only-moments = De sus imágenes este conjunto solo tiene los momentos: ninguna se puede cambiar ni añadir. Abra las imágenes mismas.
kept-no-longer = El conjunto ya no está guardado en este dispositivo. Añada las imágenes otra vez.
kept-not-here = Este enlace se hizo con imágenes que no están guardadas en este dispositivo. Suéltelas aquí para reproducirlo.
kept-cannot-be-opened = El conjunto guardado no se puede abrir. { $error }
own-another-tab-shows-it = Otra pestaña muestra «{ $title }», así que se queda. Cierre esa pestaña, o abra en ella otro conjunto, y olvídelo después.
own-could-not-be-listed = No se pudieron consultar sus propios conjuntos, porque no se pudo obtener lo que los lee. Compruebe la conexión, pase a otro paso y vuelva.
