### The step Spectrum.

spectrum-scale-of-the-variance = Escala de la varianza
spectrum-log = Log
spectrum-linear = Lineal
spectrum-colour-scale = Escala de color
spectrum-colour-scale-of-the-components = Escala de color de las componentes
spectrum-own = Propia
spectrum-common = Común
spectrum-share-of-the-variance-that-each = Parte de la varianza que explica cada componente
spectrum-components-as-pictures-eigen-images = Las componentes como imágenes: eigenimágenes
spectrum-components = { $n } componentes
spectrum-of-of-the-variance = { $n_components } de { $rank }, { $share } de la varianza
spectrum-component = Componente { $position }
spectrum-colour = color ±{ $limit }
spectrum-scree-plot-of-the-first-holds = Gráfico de sedimentación de { $components }: la primera tiene el { $first_share } de la varianza, la última el { $last_share }. La tabla de abajo tiene cada valor.
spectrum-to-bits = a { $depth } bits
spectrum-to-steps-of-1 = a pasos de 1/{ $n_steps }
spectrum-from-component-on-variances-are-no = Desde la componente { $first } las varianzas no son mayores de lo que puede causar por sí solo el redondeo { $rounding } (1/12 de nivel² por valor).
spectrum-cumulative-share-of-variance-over-top = Parte acumulada de la varianza sobre { $components }. Dominante: { $top }. El menor deja fuera { $bottom_after }.
spectrum-n1-component = 1 componente
spectrum-what-lossy-formats-such-as-jpeg = Lo que añaden los formatos con pérdida como JPEG queda más arriba, en una cantidad desconocida.
spectrum-paged-components = componentes
chart-reading = { $x }: { $y }
chart-named-value = { $name } { $value }
learning-of-which-is-learned = { $share } de la varianza, de ella { $learned } aprendida
