### Moments d’images dans un fichier à part : ce qui n’y va pas, en phrases ; de quels nombres, en groupes de mots.

sums-different = Ces moments ne peuvent pas être additionnés : les fichiers diffèrent par { $what }. Produisez-les avec les mêmes réglages.
sums-too-many = Les moments de ces valeurs ont place pour { $n } images au plus ; il y en a davantage.
sums-impossible = Ces moments ne sont ceux d’aucunes images : { $what } – c’est impossible ; le fichier est abîmé ou vient d’un autre programme. Produisez-le à nouveau.
sums-shape = la forme des images
sums-depth = les bits d’une valeur
sums-max-value = la valeur la plus claire
sums-sums = les sommes des valeurs
sums-products = les sommes des produits
sums-classes = les classes

moments-file-none = Ce n’est pas un fichier de moments ; `subspace-lab moments` et examples/dask/moments.py en produisent.
moments-file-other-version = Ces moments sont un fichier de version { $version }, et la version { $read } est lue ; produisez-les à nouveau avec cette version de Subspace Lab.
moments-file-member = Il manque à ce fichier de moments la partie `{ $name }`, ou elle est abîmée ou d’une autre forme ; produisez-le à nouveau.
moments-file-too-large = Ces moments prennent { $n } Mo, et { $max } Mo sont le maximum ; formez-les d’images plus petites.
moments-file-unfinished = Ces moments ne sont pas terminés ; relancez la commande qui les a produits, elle continuera.
moments-file-preparations = Les images de ces moments ont été préparées de deux façons, avec « { $one } » et avec « { $other } » ; préparez-les d’une seule.
moments-file-twice = Les mêmes images seraient comptées deux fois : les deux fichiers ont la partie { $part }… ; laissez-en un de côté.
moments-file-no-images = Il n’y a aucune image dans ces moments ; donnez-en qui soient analysées.
