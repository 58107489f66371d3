### The row of steps: titles, the question over each stage, keys. Said before a step's program is there.

steps-data = Datos
steps-data-question = ¿Qué imágenes?
steps-noise = Ruido
steps-noise-question = ¿Qué ruido enseña lo que vemos?
steps-noise-another-sample = otra muestra del ruido, en el paso Ruido
steps-perception = Percepción
steps-perception-question = ¿Dónde está lo que reconocemos?
steps-perception-vote = un voto para dominante, menor o ninguna diferencia, en el paso Percepción; en su quiz las cifras nombran clases
steps-learning = Aprendizaje
steps-learning-question = ¿Qué se aprende, y cuándo?
steps-learning-guess = la respuesta, en los gemelos a ciegas del paso Aprendizaje
steps-learning-start = iniciar, pausar o continuar, en el autocodificador del paso Aprendizaje
steps-spectrum = Espectro
steps-spectrum-question = ¿Dónde está la varianza?
steps-top-bottom = Dominante | Menor
steps-top-bottom-question = ¿Qué conserva cada subespacio?
