### The step Spectrum itself: its scales and what its chart says.

spectrum-scale-of-the-variance = Échelle de la variance
spectrum-log = Log
spectrum-linear = Linéaire
spectrum-colour-scale = Échelle de couleurs
spectrum-colour-scale-of-the-components = Échelle de couleurs des composantes
spectrum-own = Propre
spectrum-common = Commune
spectrum-share-of-the-variance-that-each = Part de la variance que chaque composante explique
spectrum-components-as-pictures-eigen-images = Les composantes en images : images propres
spectrum-paged-components = composantes
