### Why a set is refused or a PCA cannot be computed: whole sentences. What was done to the values: phrases.

image-set-empty-shape = Unas imágenes de { $height-px } x { $width-px } píxeles y { $n-channels } canales no contienen nada; cada tamaño debe ser al menos 1.
image-set-pixel-count = { $n-values } valores de píxel no forman { $n-images } imágenes de { $n-features } valores cada una.
image-set-list-length = { $n-given } { $what } para { $n-images } imágenes; tiene que haber una para cada una.
image-set-label-out-of-range = La imagen { $image-idx } lleva la etiqueta { $label }, pero solo hay { $n-classes } clases.
image-set-zero-max-value = Como valor de píxel más claro se indicó 0; debe estar entre 1 y 255, o hasta 65535 con 16 bits.
image-set-max-value = Como valor de píxel más claro se indicó { $max-value }, pero los valores de estas imágenes terminan en { $largest }.
image-set-split-length = La partición indica { $n-train } imágenes para analizar y { $n-held-out } para reservar, pero hay { $n-images }.
pca-too-few-samples = El ACP necesita al menos 2 imágenes que analizar, y hay { $n-samples }; añada más imágenes o abra un conjunto incluido.
pca-no-variance = Las { $n-samples } imágenes son idénticas, así que no hay varianza que analizar; añada imágenes que difieran.
pca-no-convergence = El cálculo de los valores propios no convergió en una matriz de { $size } x { $size }; por favor, comunique la huella del conjunto de imágenes.
pca-only-moments = Para esto hace falta cada imagen analizada, y aquí solo están sus momentos; abra las imágenes mismas.
pca-cancelled = El análisis se canceló; se conserva el último resultado.

no-alignment-no-labels = Ninguna imagen analizada tiene etiqueta.
no-alignment-one-class = Todas las imágenes etiquetadas que se analizan son de una sola clase, «{ $detail }».

joint-dimensions = Se pidió un codificador de { $n-components } dimensiones; con { $n-allowed } componentes permitidas puede tener de 1 a { $n-allowed }.
joint-weight = El peso de la reconstrucción debe ser un número finito mayor que 0, o uno de los dos límites.
joint-no-convergence = El cálculo de los valores propios no convergió en una matriz de { $size } x { $size }; por favor, comunique la huella del conjunto de imágenes.
joint-cancelled = Cancelado; se conserva el análisis.

no-probe-unlabelled = Sin etiqueta: { $n-unlabelled } de { $n-samples } imágenes analizadas; una sonda con solución cerrada las necesita todas.
list-of-labels = etiquetas

preprocessing-scale = escalar por 1/{ $max-value }
preprocessing-center = restar la imagen media
preprocessing-standardize = dividir por la desviación típica global
