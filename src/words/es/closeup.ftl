### A picture looked at closely, and an image with more or less of a component.

closeup-title = Una imagen en grande
closeup-before = Anterior
closeup-after = Siguiente
closeup-back = Volver a todas
spectrum-as-it-is = tal cual
spectrum-with-this-weight = con este peso
spectrum-own-weight = De por sí, { $image } contiene { $own } desviaciones típicas de esta componente: más o menos que la imagen media, según el signo. En 0 queda quitada.
spectrum-weight = Peso de esta componente
spectrum-deviations = σ
spectrum-take-out = Quitarla
spectrum-add-one = Añadir una σ
spectrum-own-again = Tal cual
