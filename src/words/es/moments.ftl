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

moments-file-none = Esto no es un archivo de momentos; los hacen `subspace-lab moments` y examples/dask/moments.py.
moments-file-other-version = Estos momentos son un archivo de la versión { $version }, y se lee la versión { $read }; hágalos de nuevo con esta versión de Subspace Lab.
moments-file-member = A este archivo de momentos le falta la parte `{ $name }`, o está dañada o tiene otra forma; hágalo de nuevo.
moments-file-too-large = Estos momentos ocupan { $n } MB, y { $max } MB es lo máximo; hágalos con imágenes más pequeñas.
moments-file-unfinished = Estos momentos no están terminados; ejecute otra vez la orden que los hizo y continuará.
moments-file-preparations = Las imágenes de estos momentos se prepararon de dos maneras, con «{ $one }» y con «{ $other }»; prepárelas de una sola.
moments-file-twice = Las mismas imágenes se contarían dos veces: ambos archivos tienen la parte { $part }…; deje fuera uno de ellos.
moments-file-no-images = En estos momentos no hay ninguna imagen; dé algunas que se analicen.
