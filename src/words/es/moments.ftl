### Momentos de imágenes en un archivo aparte: qué falla, en frases; de qué números, en grupos de palabras.

sums-different = Estos momentos no se pueden sumar: los archivos difieren en { $what }. Hágalos con los mismos ajustes.
sums-too-many = Los momentos de estos valores tienen sitio para { $n } imágenes como máximo; hay más.
sums-impossible = Estos no son los momentos de ninguna imagen: { $what } – no puede ser; el archivo está dañado o es de otro programa. Hágalo de nuevo.
sums-shape = la forma de las imágenes
sums-depth = los bits de un valor
sums-max-value = el valor más claro
sums-sums = las sumas de los valores
sums-products = las sumas de los productos
sums-classes = las clases
