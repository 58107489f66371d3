### The step Spectrum itself: its scales and what its chart says.

spectrum-scale-of-the-variance = Scale of the variance
spectrum-log = Log
spectrum-linear = Linear
spectrum-colour-scale = Colour scale
spectrum-colour-scale-of-the-components = Colour scale of the components
spectrum-own = Own
spectrum-common = Common
spectrum-share-of-the-variance-that-each = Share of the variance that each component explains
spectrum-components-as-pictures-eigen-images = Components as pictures: eigen-images
spectrum-paged-components = components
