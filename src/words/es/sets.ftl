### Facts about a set, and what an image is called.

sets-classes =
    { $n_classes ->
        [one] { $shape }, { $n_classes } clase
       *[other] { $shape }, { $n_classes } clases
    }
sets-about-and-on-this-device = unos { $estimate } y { $peak_bytes } en este dispositivo
sets-image = imagen { $image_idx }
sets-image-of-class = { $class }, imagen { $image_idx }
sets-image-without-label = sin etiqueta, imagen { $image_idx }
sets-image-with-name = { $image } ({ $name })
sets-image-held-out = { $image }, reservada
sets-no-label =
    { $n_without ->
        [one] { $n_without } imagen no tiene etiqueta.
       *[other] { $n_without } imágenes no tienen etiqueta.
    }
sets-carry-the-label-what-speaks-of = { $all } llevan la etiqueta «{ $name }». Lo que habla de clases necesita dos o más.
sets-bits-a-value = { $depth } bits por valor
sets-largest-deviation-from-orthonormal = { $n_checked }; mayor desviación de la ortonormalidad { $orthonormality_error }
sets-components-hold-of-the-variance =
    { $n ->
        [one] { $n } componente tiene el { $share } % de la varianza
       *[other] { $n } componentes tienen el { $share } % de la varianza
    }
sets-all-images = Todas las imágenes
sets-all-labelled-images = Todas las imágenes etiquetadas
sets-of-which-here = { $size }, de ellas { $n } en el archivo
sets-fingerprint-of-moments = Huella de momentos, muestra y etiquetas
sets-moments = Momentos
sets-only-moments = De las imágenes analizadas aquí solo están los momentos: recuentos, sumas y sumas de productos.
sets-images-analysed = Imágenes analizadas
sets-images-held-out = Imágenes reservadas
sets-values-per-image-d = Valores por imagen, D
sets-depth = Profundidad
sets-rank-components-with-variance = Rango: componentes con varianza
sets-preparation-in-order = Preparación, por orden
sets-total-variance-divisor-n-intensities-0 = Varianza total (divisor N, intensidades de 0 a 1)
sets-fingerprint-of-pixels-split-and-labels = Huella de píxeles, partición y etiquetas
sets-self-check-components-compared-with-all = Autocomprobación: componentes comparadas con todas las demás
sets-computed-in = Calculado en
sets-predicted-for-this-device = Previsto para este dispositivo
sets-rounding = Redondeo
sets-taken-as-images = Tomado como imágenes
sets-axes-of-the-array = Ejes del array
sets-size-and-channels = Tamaño y canales
sets-values-that-mean-0-and-1 = Valores que significan 0 y 1
sets-values-are-kept-with = Los valores se guardan con
sets-behind-transparent-parts = Detrás de partes transparentes
sets-labels-from = Etiquetas de
sets-held-out-2 = Reservadas
sets-grey = gris
sets-colour = color
sets-taken-for-reason = { $taken } ({ $reason })
# Names of the page's own sets.
sets-flowers = Fotos de flores
sets-satellite = Teselas de satélite EuroSAT
sets-fashion = Ropa de Fashion-MNIST
sets-digits = Dígitos manuscritos
