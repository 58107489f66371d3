### Controls that several steps have.

widgets-to-of = { $first } à { $last } sur { $n_all }
widgets-pages-of = Pages : { $what }
widgets-first = Premières { $what }
widgets-previous = Page précédente ({ $what })
widgets-first-of-the-shown = Première des { $what } affichées
widgets-next = Page suivante ({ $what })
widgets-last = Dernières { $what }
widgets-number-of-the-first-of-the = Numéro de la première des { $what } affichées
widgets-to-of-2 = à { $last } sur { $n_all }
widgets-one-less = { $label } : un de moins
widgets-one-more = { $label } : un de plus
widgets-picture = { $image }, { $title }
widgets-picture-with-error = { $image }, { $title }, erreur quadratique moyenne { $error }
