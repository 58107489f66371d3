### The step Spectrum.

spectrum-components = { $n } composantes
spectrum-of-of-the-variance = { $n_components } sur { $rank }, { $share } de la variance
spectrum-component = Composante { $position }
spectrum-colour = couleur ±{ $limit }
spectrum-scree-plot-of-the-first-holds = Éboulis des valeurs propres, { $components } : la première porte { $first_share } de la variance, la dernière { $last_share }.
spectrum-to-bits = sur { $depth } bits
spectrum-to-steps-of-1 = par pas de 1/{ $n_steps }
spectrum-from-component-on-variances-are-no = À partir de la composante { $first }, les variances ne sont pas plus grandes que ce que l’arrondi { $rounding } peut produire à lui seul (1/12 de niveau² par valeur).
spectrum-cumulative-share-of-variance-over-top = Part cumulée de la variance sur { $components }. Dominant : { $top }. Le mineur laisse de côté { $bottom_after }.
spectrum-n1-component = 1 composante
spectrum-what-lossy-formats-such-as-jpeg = Ce qu’ajoutent les formats avec perte comme JPEG est plus haut, d’une quantité inconnue.
chart-reading = { $x } : { $y }
chart-reading-of = { $name } · { $reading }
chart-named-value = { $name } { $value }
chart-beyond = { $sign } { $value }, K = { $n }
learning-of-which-is-learned = { $share } de la variance, dont { $learned } apprise
spectrum-dot-at = { $image } : horizontalement { $across }, verticalement { $up }
