### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = Qu’est-ce que c’est ?
first-component = Une composante est un motif sur tous les pixels, trouvé dans ces images elles-mêmes. Chaque image est l’image moyenne plus une certaine quantité de chaque composante ; l’étape Spectre les montre.
first-variance = La variance dit combien les images diffèrent le long d’une composante. Les composantes sont rangées dans cet ordre : les premières contiennent l’essentiel de ce qui change d’un pixel à l’autre.
first-top-bottom = Le haut est une image reconstruite avec les seules premières composantes, le bas avec toutes les autres. Ce ne sont pas les moitiés haute et basse de l’image : les deux la remplissent, et leur somme est l’original.
first-rank = Pourquoi { $rank } composantes : sur { $n_images } images, { $n_held_out } sont mises de côté pour les tests, { $n } sont analysées, et { $n } points moins leur moyenne engendrent au plus { $rank } directions ; aucune autre n’a de variance.
first-rank-of-values = Pourquoi { $rank } composantes : une image a { $n_values } valeurs, et il ne peut y avoir plus de directions ayant de la variance.
first-asked = Vous avez demandé { $asked } : il en faut au moins { $n }, qui contiennent { $share }.
first-left-out = « Laisse de côté { $out } » et « { $rest } » sont la même poignée : ce que le bas laisse et ce qu’il contient font ensemble 100 %.
first-overlap = { $top } et { $bottom } font { $sum }, car des composantes portant { $both } de la variance sont dans les deux rangées.
first-beyond = Quand un nombre dépasse 100 % ou reste à 0 alors qu’il pourrait être négatif, sa définition sous les images dit pourquoi : cliquez sur le nombre.
