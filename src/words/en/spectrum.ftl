### The step Spectrum.

spectrum-components = { $n } components
spectrum-of-of-the-variance = { $n_components } of { $rank }, { $share } of the variance
spectrum-component = Component { $position }
spectrum-colour = colour ±{ $limit }
spectrum-scree-plot-of-the-first-holds = Scree plot of { $components }: the first holds { $first_share } of the variance, the last { $last_share }.
spectrum-to-bits = to { $depth } bits
spectrum-to-steps-of-1 = to steps of 1/{ $n_steps }
spectrum-from-component-on-variances-are-no = From component { $first } on, variances are no larger than rounding { $rounding } alone can make them (1/12 level² a value).
spectrum-cumulative-share-of-variance-over-top = Cumulative share of variance over { $components }. Top: { $top }. The bottom leaves out { $bottom_after }.
spectrum-n1-component = 1 component
spectrum-what-lossy-formats-such-as-jpeg = What lossy formats such as JPEG add lies higher, by an amount that is not known.

# Read off a chart: what is across, what is up.
chart-reading = { $x }: { $y }
chart-reading-of = { $name } · { $reading }
chart-named-value = { $name } { $value }
chart-beyond = { $sign } { $value }, K = { $n }
learning-of-which-is-learned = { $share } of the variance, { $learned } of it learned
spectrum-dot-at = { $image }: across { $across }, up { $up }
