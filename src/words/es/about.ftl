### The help, under "?".

about-balestriero-and-lecun-claim-a-model = Balestriero y LeCun afirman: un modelo que aprende a reconstruir imágenes gasta sus recursos en el subespacio que contiene la varianza, y ese subespacio apenas sirve para decir qué hay en ellas. Midieron una red en TinyImagenet: 45 % de exactitud en el subespacio dominante con el 90 % de la varianza de los píxeles, 55 % en el menor con solo el 20 %.
about-here-every-picture-is-rebuilt-live = Aquí cada imagen se reconstruye en vivo a partir de ambos. Las componentes son las de todas las imágenes analizadas, exactas y completas: calculadas en este navegador, nunca truncadas, nunca proyectadas al azar.
about-what-this-does-not-show-that = Lo que esto no muestra: que una imagen sea fácil para las personas no la hace fácil para una red, e igualando el número de componentes en vez de la varianza el orden se invierte, ya que el 20 % menor de la varianza son casi todas las componentes. En conjuntos de fondo liso, como la ropa, el subespacio dominante rinde tan bien como el menor.
about-in-the-step-noise-encoder-and = En el paso Ruido, codificador y decodificador tienen un sesgo: lo que un ruido añade de media a todas las imágenes es parte de la imagen y no ruido. Luz y movimiento no tienen solución cerrada; se estiman a partir de muestras, con intervalos del 95 % por jackknife sobre cuatro estimaciones independientes (t de Student, 3 grados de libertad). El certificado no necesita etiquetas: dice si las características cambian; en qué sentido, solo las etiquetas pueden decirlo.
about-nothing-leaves-this-page-it-asks = Nada sale de esta página: no pide nada a ningún otro sitio, y eso está impuesto.
about-r-balestriero-y-lecun-how-learning = R. Balestriero, Y. LeCun: How Learning by Reconstruction Produces Uninformative Features For Perception. ICML 2024, PMLR 235:2566-2585, arXiv 2402.11337.
about-keys = Teclas
about-what-this-shows = Qué se muestra aquí
about-letters-digits-and-signs-work-as = Letras, cifras y signos funcionan como teclas
about-this-link-hides-or-holds = El enlace con que se abrió esta página oculta o fija una parte.
about-let-go = Mostrar todo y liberarlo
