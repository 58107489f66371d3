### Controls that several steps have.

widgets-to-of = { $first } a { $last } de { $n_all }
widgets-pages-of = Páginas: { $what }
widgets-first = Primeras { $what }
widgets-previous = Página anterior ({ $what })
widgets-first-of-the-shown = Primera de las { $what } mostradas
widgets-next = Página siguiente ({ $what })
widgets-last = Últimas { $what }
widgets-number-of-the-first-of-the = Número de la primera de las { $what } mostradas
widgets-to-of-2 = a { $last } de { $n_all }
widgets-one-less = { $label }: uno menos
widgets-one-more = { $label }: uno más
widgets-picture = { $image }, { $title }
widgets-picture-with-error = { $image }, { $title }, error cuadrático medio { $error }
