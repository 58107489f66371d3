### The step Spectrum.

spectrum-components = { $n } componentes
spectrum-of-of-the-variance = { $n_components } de { $rank }, { $share } de la varianza
spectrum-component = Componente { $position }
spectrum-colour = color ±{ $limit }
spectrum-scree-plot-of-the-first-holds = Gráfico de sedimentación de { $components }: la primera tiene el { $first_share } de la varianza, la última el { $last_share }.
spectrum-to-bits = a { $depth } bits
spectrum-to-steps-of-1 = a pasos de 1/{ $n_steps }
spectrum-from-component-on-variances-are-no = Desde la componente { $first } las varianzas no son mayores de lo que puede causar por sí solo el redondeo { $rounding } (1/12 de nivel² por valor).
spectrum-cumulative-share-of-variance-over-top = Parte acumulada de la varianza sobre { $components }. Dominante: { $top }. El menor deja fuera { $bottom_after }.
spectrum-n1-component = 1 componente
spectrum-what-lossy-formats-such-as-jpeg = Lo que añaden los formatos con pérdida como JPEG queda más arriba, en una cantidad desconocida.
chart-reading = { $x }: { $y }
chart-reading-of = { $name } · { $reading }
chart-named-value = { $name } { $value }
chart-beyond = { $sign } { $value }, K = { $n }
learning-of-which-is-learned = { $share } de la varianza, de ella { $learned } aprendida
spectrum-dot-at = { $image }: en horizontal { $across }, en vertical { $up }
