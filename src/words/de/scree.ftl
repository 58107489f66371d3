### The step Spectrum itself: its scales and what its chart says.

spectrum-scale-of-the-variance = Skala der Varianz
spectrum-log = Log
spectrum-linear = Linear
spectrum-colour-scale = Farbskala
spectrum-colour-scale-of-the-components = Farbskala der Komponenten
spectrum-own = Eigene
spectrum-common = Gemeinsame
spectrum-share-of-the-variance-that-each = Anteil der Varianz, den jede Komponente erklärt
spectrum-components-as-pictures-eigen-images = Komponenten als Bilder: Eigenbilder
spectrum-paged-components = Komponenten
