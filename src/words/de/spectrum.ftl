### The step Spectrum.

spectrum-components = { $n } Komponenten
spectrum-of-of-the-variance = { $n_components } von { $rank }, { $share } der Varianz
spectrum-component = Komponente { $position }
spectrum-colour = Farbe ±{ $limit }
spectrum-scree-plot-of-the-first-holds = Screeplot, { $components }: Die erste enthält { $first_share } der Varianz, die letzte { $last_share }.
spectrum-to-bits = auf { $depth } Bit
spectrum-to-steps-of-1 = auf Stufen von 1/{ $n_steps }
spectrum-from-component-on-variances-are-no = Ab Komponente { $first } sind die Varianzen nicht größer, als sie durch Rundung { $rounding } allein werden können (1/12 Stufe² je Wert).
spectrum-cumulative-share-of-variance-over-top = Kumulierter Anteil der Varianz über { $components }. Dominant: { $top }. Der nachrangige Unterraum lässt weg: { $bottom_after }.
spectrum-n1-component = 1 Komponente
spectrum-what-lossy-formats-such-as-jpeg = Was verlustbehaftete Formate wie JPEG hinzufügen, liegt höher, um einen unbekannten Betrag.
chart-reading = { $x }: { $y }
chart-reading-of = { $name } · { $reading }
chart-named-value = { $name } { $value }
chart-beyond = { $sign } { $value }, K = { $n }
learning-of-which-is-learned = { $share } der Varianz, davon { $learned } gelernt
spectrum-dot-at = { $image }: waagerecht { $across }, senkrecht { $up }
