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
