### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = Qu’est-ce que c’est ?
first-component = Une composante est un motif sur tous les pixels, trouvé dans ces images elles-mêmes. Chaque image est l’image moyenne plus une quantité de chaque composante ; l’étape Spectre les montre.
first-variance = La quantité d’une composante varie d’une image à l’autre ; l’étendue de cette variation est sa variance. Celles de toutes les composantes font ensemble la variance des pixels : chaque pourcentage en est une part. Les composantes sont dans cet ordre : les premières rendent compte de l’essentiel de ce qui distingue les valeurs des pixels d’une image à l’autre, souvent de grandes zones claires, sombres et colorées.
first-top-bottom = Dominant est une image reconstruite avec les seules premières composantes, Mineur avec toutes les autres (top et bottom en anglais). Ce ne sont pas les moitiés haute et basse de l’image : les deux la remplissent. Leur somme est l’original, l’image moyenne comptée une fois : « Ajouter l’image moyenne » la montre dans les deux rangées.
first-claim = Ce qui porte l’essentiel de la variance n’est pas forcément ce à quoi on reconnaît une image : les grandes zones comptent beaucoup, les contours et les détails peu. C’est la question dont traite cette page.
first-subspace = Un sous-espace est un choix de composantes. « Liés » fait commencer Mineur où finit Dominant, de sorte que chaque composante est dans l’un des deux.
first-rank = Pourquoi { $rank } composantes : sur { $n_images } images, { $n_held_out } sont mises de côté pour les tests et { $n } analysées. Deux images diffèrent d’une façon, trois de deux, et { $n } d’au plus { $rank }, quel que soit le nombre de valeurs de chacune.
first-rank-of-values = Pourquoi { $rank } composantes : une image a { $n_values } valeurs, et il ne peut y avoir plus de directions ayant de la variance.
first-rank-less = Pourquoi { $rank } composantes : { $n } images de { $n_values } valeurs pourraient différer de { $most } façons indépendantes ; pour le reste, celles-ci ne diffèrent pas du tout, par exemple là où un pixel est le même dans toutes.
first-asked = Vous avez demandé { $asked } : il en faut au moins { $n }, qui contiennent { $share }.
first-left-out = « Laisse de côté { $out } » et « { $rest } » sont la même poignée : ce que la rangée Mineur laisse et ce qu’elle contient font ensemble 100 %.
first-overlap = { $top } et { $bottom } font { $sum }, car des composantes portant { $both } de la variance sont dans les deux rangées.
first-pair = « 90 | 20 » est la paire de l’article dont traite cette page : les premières composantes jusqu’à 90 % de la variance, les dernières à partir de 80 %. Elles font 110 %, car celles d’entre les deux sont dans les deux rangées.
