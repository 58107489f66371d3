### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = ¿Qué es esto?
first-component = Una componente es un patrón sobre todos los píxeles, hallado en estas mismas imágenes. Cada imagen es la imagen media más una cantidad de cada componente; el paso Espectro las muestra.
first-variance = La cantidad de una componente cambia de una imagen a otra; cuánto se dispersa es su varianza. Las componentes están en ese orden: las primeras dan cuenta de la mayor parte de lo que difieren los píxeles de una imagen a otra, a menudo grandes zonas claras, oscuras y de color.
first-top-bottom = Dominante es una imagen reconstruida solo con las primeras componentes; Menor, con todas las demás (en inglés, top y bottom). No son la mitad superior y la inferior de la imagen: ambas la llenan entera. Sumadas dan el original, con la imagen media contada una vez: «Sumar la imagen media» la muestra en ambas filas.
first-rank = Por qué { $rank } componentes: de { $n_images } imágenes, { $n_held_out } se reservan para pruebas y { $n } se analizan; medidas desde su media, { $n } imágenes difieren a lo sumo de { $rank } maneras independientes, por muchos valores que tenga cada una.
first-rank-of-values = Por qué { $rank } componentes: una imagen tiene { $n_values } valores, y no puede haber más direcciones con varianza.
first-rank-less = Por qué { $rank } componentes: { $n } imágenes de { $n_values } valores podrían diferir de { $most } maneras independientes; en las demás estas no difieren en absoluto, por ejemplo donde un píxel es igual en todas.
first-asked = Pidió { $asked }: { $n } son las menos que lo alcanzan, y contienen { $share }.
first-left-out = «Deja fuera { $out }» y «{ $rest }» son el mismo control: lo que la fila Menor deja fuera y lo que contiene suman 100 %.
first-overlap = { $top } y { $bottom } suman { $sum }, porque componentes con { $both } de la varianza están en ambas filas.
first-beyond = Otros pasos muestran números por encima de 100 %, o en 0 aunque podrían ser menores: la definición bajo las imágenes dice por qué. Pulse el número.
