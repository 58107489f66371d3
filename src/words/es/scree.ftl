### The step Spectrum itself: its scales and what its chart says.

spectrum-scale-of-the-variance = Escala de la varianza
spectrum-log = Log
spectrum-linear = Lineal
spectrum-colour-scale = Escala de color
spectrum-colour-scale-of-the-components = Escala de color de las componentes
spectrum-own = Propia
spectrum-common = Común
spectrum-share-of-the-variance-that-each = Parte de la varianza que explica cada componente
spectrum-components-as-pictures-eigen-images = Las componentes como imágenes: eigenimágenes
spectrum-paged-components = componentes
