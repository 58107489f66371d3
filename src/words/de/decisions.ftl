### What is decided of images of one's own, beside the page and in the step Data.

own-open-in-place-of = Anstelle von { $title } öffnen
own-new-set-or-present-one = Neuer Datensatz oder der jetzige
own-open-as-a-new-set = Als neuen Datensatz öffnen
own-neither = Keines von beiden
own-this-browser-did-not-let-the = Dieser Browser ließ die Liste nicht kopieren. Markieren Sie sie und kopieren Sie sie von Hand.
own-show-the-files-left-out = Weggelassene Dateien zeigen
own-copied = Kopiert
own-copy-this-list = Diese Liste kopieren
own-close = Schließen
own-this-analysis-takes-long = Diese Analyse dauert lange
own-go-on-all-the-same = Trotzdem fortsetzen
own-leave-it = Lassen
own-what-was-read-and-why = Was gelesen wurde, und warum
own-how-the-files-were-read = Wie die Dateien gelesen wurden
