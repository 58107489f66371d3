### What is decided of images of one's own, beside the page and in the step Data.

own-open-in-place-of = Abrir en lugar de { $title }
own-new-set-or-present-one = Conjunto nuevo o el actual
own-open-as-a-new-set = Abrir como conjunto nuevo
own-neither = Ninguno de los dos
own-this-browser-did-not-let-the = Este navegador no dejó copiar la lista. Selecciónela y cópiela a mano.
own-show-the-files-left-out = Mostrar los archivos descartados
own-copied = Copiado
own-copy-this-list = Copiar esta lista
own-close = Cerrar
own-this-analysis-takes-long = Este análisis tarda mucho
own-go-on-all-the-same = Continuar de todos modos
own-leave-it = Dejarlo
own-what-was-read-and-why = Qué se leyó, y por qué
own-how-the-files-were-read = Cómo se leyeron los archivos
