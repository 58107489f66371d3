### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = ¿Qué es esto?
first-component = Una componente es un patrón sobre todos los píxeles, hallado en estas mismas imágenes. Cada imagen es la imagen media más cierta cantidad de cada componente; el paso Espectro las muestra.
first-variance = La varianza dice cuánto difieren las imágenes a lo largo de una componente. Las componentes están ordenadas por ella: las primeras contienen la mayor parte de lo que cambia de píxel a píxel.
first-top-bottom = Arriba es una imagen reconstruida solo con las primeras componentes; abajo, con todas las demás. No son la mitad superior y la inferior de la imagen: ambas la llenan entera, y sumadas dan el original.
first-rank = Por qué { $rank } componentes: de { $n_images } imágenes, { $n_held_out } se reservan para pruebas, { $n } se analizan, y { $n } puntos menos su media generan a lo sumo { $rank } direcciones; ninguna otra tiene varianza.
first-rank-of-values = Por qué { $rank } componentes: una imagen tiene { $n_values } valores, y no puede haber más direcciones con varianza.
first-asked = Pidió { $asked }: { $n } son las menos que lo alcanzan, y contienen { $share }.
first-left-out = «Deja fuera { $out }» y «{ $rest }» son el mismo control: lo que abajo deja fuera y lo que contiene suman 100 %.
first-overlap = { $top } y { $bottom } suman { $sum }, porque componentes con { $both } de la varianza están en ambas filas.
first-beyond = Donde un número pasa de 100 % o se queda en 0 aunque podría ser menor, su definición bajo las imágenes dice por qué: pulse el número.
