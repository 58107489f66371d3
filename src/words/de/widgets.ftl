### Controls that several steps have.

widgets-to-of = { $first } bis { $last } von { $n_all }
widgets-pages-of = Seiten: { $what }
widgets-first = Anfang ({ $what })
widgets-previous = Zurück ({ $what })
widgets-first-of-the-shown = Beginn der Anzeige ({ $what })
widgets-next = Weiter ({ $what })
widgets-last = Ende ({ $what })
widgets-number-of-the-first-of-the = Nummer am Beginn der Anzeige ({ $what })
widgets-to-of-2 = bis { $last } von { $n_all }
widgets-one-less = { $label }: eins weniger
widgets-one-more = { $label }: eins mehr
widgets-picture = { $image }, { $title }
widgets-picture-with-error = { $image }, { $title }, mittlerer quadratischer Fehler { $error }
