### What can be exported, as a list has it.

exports-json = un informe de todo
exports-csv = las curvas de un informe como tabla
exports-spectrum = la varianza de cada componente, como tabla
exports-errors = errores de las imágenes reconstruidas con el subespacio dominante y con el menor en cada K, como tabla
exports-alignment = alineación con las etiquetas en cada K, como tabla
exports-npz = imagen media, componentes, puntuaciones e imágenes como arrays para NumPy
exports-session = las imágenes preparadas, con sus etiquetas y los ajustes, para abrirlas de nuevo
exports-citation = qué citar: el artículo y este programa, en BibTeX
exports-accuracy = exactitudes de un clasificador en los subespacios dominante y menor, en tabla
