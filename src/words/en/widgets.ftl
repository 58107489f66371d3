### Controls that several steps have.

widgets-to-of = { $first } to { $last } of { $n_all }
widgets-pages-of = Pages of { $what }
widgets-first = First { $what }
widgets-previous = Previous { $what }
widgets-first-of-the-shown = First of the { $what } shown
widgets-next = Next { $what }
widgets-last = Last { $what }
widgets-number-of-the-first-of-the = Number of the first of the { $what } shown
widgets-to-of-2 = to { $last } of { $n_all }
widgets-one-less = { $label }: one less
widgets-one-more = { $label }: one more
widgets-picture = { $image }, { $title }
widgets-picture-with-error = { $image }, { $title }, mean squared error { $error }
