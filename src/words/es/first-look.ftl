### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = ¿Qué es esto?
first-component = Una componente es un patrón sobre todos los píxeles, hallado en estas mismas imágenes. Cada imagen es la imagen media más una cantidad de cada componente; el paso Espectro las muestra.
first-variance = La cantidad de una componente cambia de una imagen a otra; cuánto se dispersa es su varianza. Las de todas las componentes suman la varianza de los píxeles: cada porcentaje es una parte de ella. Las componentes están en ese orden: las primeras dan cuenta de la mayor parte de lo que difieren los píxeles de una imagen a otra, a menudo grandes zonas claras, oscuras y de color.
first-top-bottom = Dominante es una imagen reconstruida solo con las primeras componentes; Menor, con todas las demás (en inglés, top y bottom). No son la mitad superior y la inferior de la imagen: ambas la llenan entera. Sumadas dan el original, con la imagen media contada una vez: «Sumar la imagen media» la muestra en ambas filas.
first-claim = Lo que tiene la mayor parte de la varianza no tiene por qué ser aquello por lo que se reconoce una imagen: las zonas grandes cuentan mucho, los bordes y detalles poco. De esa discusión trata esta página.
first-subspace = Un subespacio es una elección de componentes. «Enlazados» hace que Menor empiece donde acaba Dominante, de modo que cada componente está en uno de los dos.
first-rank = Por qué { $rank } componentes: de { $n_images } imágenes, { $n_held_out } se reservan para pruebas y { $n } se analizan. Dos imágenes difieren de una manera, tres de dos, y { $n } a lo sumo de { $rank }, por muchos valores que tenga cada una.
first-rank-of-values = Por qué { $rank } componentes: una imagen tiene { $n_values } valores, y no puede haber más direcciones con varianza.
first-rank-less = Por qué { $rank } componentes: { $n } imágenes de { $n_values } valores podrían diferir de { $most } maneras independientes; en las demás estas no difieren en absoluto, por ejemplo donde un píxel es igual en todas.
first-asked = Pidió { $asked }: { $n } son las menos que lo alcanzan, y contienen { $share }.
first-left-out = «Deja fuera { $out }» y «{ $rest }» son el mismo control: lo que la fila Menor deja fuera y lo que contiene suman 100 %.
first-overlap = { $top } y { $bottom } suman { $sum }, porque componentes con { $both } de la varianza están en ambas filas.
first-pair = «90 | 20» es el par del artículo del que trata esta página: las primeras componentes hasta el 90 % de la varianza, las últimas desde el 80 %. Suman 110 %, porque las de en medio están en ambas filas.
