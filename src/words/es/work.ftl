### The status line and what is under way.

work-images-analysed-held-out = { $n_train } imágenes analizadas, { $n_held_out } reservadas
work-squared-error-per-pixel-value-analysed = error cuadrático por valor de píxel, analizadas: { $train_error }
work-held-out = reservadas: { $held_out }
work-computed-in-on-this-device = calculado en { $analysis } en este dispositivo
work-seed = semilla { $seed }
work-top-bottom = dominante { $top }, menor { $bottom }
work-about-and-in-all = { $stage } · unos { $seconds } y { $peak_bytes } en total
work-of = { $what }: { $done } de { $total }
work-eigenvectors-of-a-matrix = vectores propios de una matriz { $size } × { $size }
work-step-of = { $what }: paso { $step } de { $total }
work-percent = { $stage }, { $percent } por ciento
work-nothing-leaves-this-page = nada sale de esta página
work-fetching-and-decoding = carga y decodificación
work-adding-up-second-moments = suma de momentos de segundo orden
work-turning-eigenvectors-into-components = paso de vectores propios a componentes
work-projecting-the-held-out-images = proyección de las imágenes reservadas
work-writing-the-report = escritura del informe
work-writing-the-file = escritura del archivo
work-solving-for-the-best-linear-denoiser = cálculo del mejor eliminador lineal de ruido en cada K
work-computing-eigenvectors = cálculo de vectores propios
work-solving-for-the-best-linear-denoiser-2 = cálculo del mejor eliminador lineal de ruido
work-starting = inicio
work-exact = exacto
work-title = Subspace Lab: ¿qué mitad de una imagen reconoce usted?
work-title-busy = … Subspace Lab: ¿qué mitad de una imagen reconoce usted?
work-title-share = { $share } % Subspace Lab: ¿qué mitad de una imagen reconoce usted?
