### The row of steps: titles, the question over each stage, keys. Said before a step's program is there.

steps-data = Daten
steps-data-question = Welche Bilder?
steps-noise = Rauschen
steps-noise-question = Welches Rauschen lehrt, was wir sehen?
steps-noise-another-sample = eine andere Ziehung des Rauschens, im Schritt Rauschen
steps-perception = Wahrnehmung
steps-perception-question = Wo steckt, was wir erkennen?
steps-perception-vote = eine Stimme für dominant, nachrangig oder keinen Unterschied, im Schritt Wahrnehmung; in seinem Quiz nennen Ziffern Klassen
steps-learning = Lernen
steps-learning-question = Was wird gelernt, und wann?
steps-learning-guess = der Tipp, bei den blinden Zwillingen des Schritts Lernen
steps-learning-start = starten, pausieren oder fortsetzen, beim Autoencoder des Schritts Lernen
steps-spectrum = Spektrum
steps-spectrum-question = Wo ist die Varianz?
steps-top-bottom = Dominant | Nachrangig
steps-top-bottom-question = Was behält jeder Unterraum?
