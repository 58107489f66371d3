### Pictures rebuilt from the top (the components of largest variance) or the bottom (all after them). Top and bottom are names here.

rebuilt-rebuilt-worst-by-the-top = Las peor reconstruidas (dominante)
rebuilt-which-images = Qué imágenes
rebuilt-first-images = Primeras imágenes
rebuilt-at-random = Al azar
rebuilt-from-number = Desde el número…
rebuilt-of-a-class = De una clase
rebuilt-number-of-the-first-image-shown = Número de la primera imagen mostrada
rebuilt-other-images = Otras imágenes
rebuilt-left-picture = Imagen izquierda
rebuilt-swap = Intercambiar
rebuilt-right-picture = Imagen derecha
rebuilt-divider-percent-of-the-left-picture = Divisor, tanto por ciento de la imagen izquierda
rebuilt-divider-between-the-two-pictures = Divisor entre las dos imágenes
rebuilt-show-this-image-alone = Mostrar esta imagen sola
rebuilt-previous-and-next-image-in-the = imagen anterior y siguiente, en el paso Dominante | Menor
rebuilt-swap-the-two-sides-of-the = intercambiar los dos lados de la comparación
rebuilt-show-or-hide-the-residual = mostrar u ocultar el residuo
rebuilt-layout = Disposición
rebuilt-grid = Rejilla
rebuilt-single = Una sola
rebuilt-compare = Comparar
rebuilt-number-of-images = Número de imágenes
rebuilt-residual = Residuo
rebuilt-errors-of-these-images-and-of = Errores de estas imágenes y de todo el conjunto
rebuilt-mean-squared-error-per-pixel-value = Error cuadrático medio por valor de píxel con intensidades de 0 a 1, y la relación señal-ruido de pico (PSNR) que se deduce de él. El subespacio menor se mide con la imagen media sumada.
rebuilt-image = Imagen
rebuilt-top-squared-error = Dominante: error cuadrático
rebuilt-top-psnr = Dominante: PSNR
rebuilt-bottom-squared-error = Menor: error cuadrático
rebuilt-bottom-psnr = Menor: PSNR
rebuilt-with-the-mean-image-and-unstretched = { $error }, con la imagen media y sin estirar
rebuilt-leave-this-image-out = Descartar esta imagen
rebuilt-the-other =
    { $left ->
        [one] la otra
       *[other] las otras { $left }
    }
rebuilt-the-first = las primeras { $n }
rebuilt-the-last =
    { $left ->
        [one] la última
       *[other] las últimas { $left }
    }
rebuilt-with-contrast = { $which }, contraste × { $gain }
rebuilt-original-top-full-colour-at = original − dominante, color pleno en ±{ $residual_limit }
rebuilt-squared-error-psnr = error cuadrático { $mse }, PSNR { $psnr_db }
rebuilt-all-analysed = todas las analizadas ({ $n_train })
rebuilt-all-held-out = todas las reservadas ({ $n_held_out })
rebuilt-rebuilt-worst-by-components = Las peor reconstruidas con { $n_components } componentes
rebuilt-original = Original
rebuilt-top = Dominante
rebuilt-bottom = Menor
rebuilt-eight = 8
rebuilt-twenty-four = 24
rebuilt-back-to-all-images = de una imagen a todas, en el paso Dominante | Menor
rebuilt-picture = { $layer }: { $name }
rebuilt-picture-with-error = { $layer }: { $name }; { $error }
rebuilt-part-of-width = { $share } { $layer }
