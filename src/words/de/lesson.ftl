### Die Lektion: eine Karte neben den Bildern, die zuerst fragt. Zahlen zeigt die Seite; jene der Veröffentlichung sind als solche benannt.

lesson-lesson = Lektion
lesson-what-it-is = Sie führt Schritt für Schritt durch diese Seite: zuerst eine Frage, dann die Bilder, die sie beantworten. Antworten werden nur auf dieser Seite gezählt.
lesson-begin-long = Lektion: 50 Minuten
lesson-begin-short = Lektion: 5 Minuten
lesson-notes = Notizen für Lehrende, zum Drucken (englisch)
lesson-worksheet = Arbeitsblatt, zum Drucken (englisch)
lesson-step = Schritt { $step } von { $n }, Minuten { $from } bis { $to }
lesson-announced = Lektion, Schritt { $step } von { $n }: { $title }
lesson-hands = Meldungen für „{ $answer }“
lesson-answer-first = Erst antworten: Drücken Sie, was Sie erwarten, oder geben Sie ein, wie viele Hände es jeweils sind. Dann lässt sich auflösen.
lesson-reveal = Auflösen
lesson-back = Zurück
lesson-next = Weiter
lesson-skip = Lektion verlassen

lesson-recognise-title = Welches von beiden erkennen Sie?
lesson-recognise-look = Jedes Bild ist in zwei zerlegt, die zusammen das Bild ergeben. Die orange Zeile hat den größten Teil der Varianz der Pixel, die blaue Zeile den Rest.
lesson-recognise-question = Jemand fragt, welche Blume es ist, und Sie dürfen eine Zeile behalten. Welche?
lesson-recognise-top = Die orange Zeile mit dem größten Teil der Varianz
lesson-recognise-bottom = Die blaue Zeile mit dem Rest
lesson-recognise-both = Das macht keinen Unterschied
lesson-recognise-reveal = Ziehen Sie den Teiler: Der dominante Teil hat Farben und große Formen, der nachrangige Kanten und Blütenblätter. Wer die Blume nennen soll, behält den nachrangigen; für ihre Farbe genügt der dominante. Ein Modell, das Bilder rekonstruieren soll, wird für Varianz belohnt, und die steckt größtenteils im dominanten Teil.

lesson-points-title = Bilder als Punkte
lesson-points-look = Ein Bild ist ein Punkt: Jeder Wert eines Pixels ist eine Koordinate. Die Punkte in der Zeichnung haben zwei, die Helligkeit zweier Pixel; ziehen Sie einige weg und sehen Sie, wie die Linien folgen: Das sind die Richtungen, in denen die Punkte am meisten und am wenigsten streuen. Mit allen Pixeln sind diese Richtungen die Komponenten, und auch jede von ihnen ist ein Bild. Hier sind die ersten; öffnen Sie eine, um einem Bild mehr oder weniger davon zu geben.
lesson-points-question = Wie werden Komponenten weit hinten in der Liste aussehen?
lesson-points-flowers = Wie einzelne Blumen
lesson-points-blurs = Wie die ersten, nur schwächer
lesson-points-detail = Wie feine Einzelheiten und Kanten
lesson-points-reveal = Wie feine Einzelheiten: Dies sind Komponenten weit hinten. Die ersten sind große helle und dunkle Flächen; je weiter hinten, desto feiner das Muster. Blättern Sie hin und zurück.

lesson-rebuild-title = Rekonstruieren mit k Komponenten
lesson-rebuild-look = Der dominante Teil hat jetzt eine Komponente. Bewegen Sie den Griff nach rechts, eine Komponente nach der anderen, und beobachten Sie die orange Zeile und ihren Fehler.
lesson-rebuild-question = Wann werden Sie wissen, welche Blume es ist: bevor drei Viertel der Varianz im dominanten Teil sind, gerade dann oder erst danach?
lesson-rebuild-before = Davor
lesson-rebuild-there = Etwa dann
lesson-rebuild-after = Erst danach
lesson-rebuild-reveal = Jetzt enthält der dominante Teil drei Viertel der Varianz, und der Satz unten sagt, wie viele Komponenten das braucht. Vergleichen Sie diese Zahl mit Ihrer. Der Fehler fällt bei den ersten Komponenten am schnellsten, wo Sie am wenigsten erkennen.

lesson-people-title = Dominant gegen nachrangig, für Menschen
lesson-people-look = Das Quiz zeigt die eine Hälfte seiner Bilder aus dem dominanten und die andere aus dem nachrangigen Teil. Jedes Gerät zieht seine eigenen. Drücken Sie „Beginnen“, nachdem Sie geantwortet haben.
lesson-people-question = Von welchem Teil wird der Kurs mehr benennen?
lesson-people-top = Vom dominanten
lesson-people-bottom = Vom nachrangigen
lesson-people-alike = Kein Unterschied
lesson-people-reveal = Notieren Sie beide Ergebnisse mit ihrem Intervall. Zehn Bilder je Teil sind wenige, darum ist bei einer Person selten ein Unterschied nachzuweisen; zählen Sie die Ergebnisse des Kurses zusammen. Bei Kleidung oder Ziffern auf einfarbigem Hintergrund kann es anders ausgehen: Probieren Sie es.

lesson-computer-title = Ein Computer ist dran
lesson-computer-look = Zwei gleichartige Netze lernen die Klassen von Satellitenkacheln: das eine aus dem dominanten Teil mit viel Varianz, das andere aus dem nachrangigen mit wenig. Stimmen Sie auf der Bühne ab, starten Sie und warten Sie auf das Ergebnis.
lesson-computer-question = Wenn ein lineares Modell statt eines Netzes klassifiziert: Welcher Teil liegt vorn?
lesson-computer-same = Derselbe wie beim Netz
lesson-computer-turns = Der andere
lesson-computer-neither = Keiner
lesson-computer-reveal = Jetzt ist das lineare Modell gewählt: Starten Sie es und vergleichen Sie. Es kommt auf den Klassifikator an: Das Netz weiß, dass benachbarte Pixel zusammengehören, das lineare Modell nicht. Die Veröffentlichung berichtet für TinyImagenet 45 % Genauigkeit aus dem dominanten Teil mit 90 % der Varianz und 55 % aus dem nachrangigen mit 20 %.

lesson-noise-title = Hilft Rauschen?
lesson-noise-look = Ein Modell lernt, ein Rauschen zu entfernen, statt Bilder zu kopieren. Hier ist es Gauß-Rauschen, das zu jedem Pixel addiert wird. Das Zertifikat sagt ohne jedes Label, ob das ändern kann, was gelernt wird. Ändern Sie seine Stärke.
lesson-noise-question = Kann Gauß-Rauschen ändern, welche Merkmale gelernt werden?
lesson-noise-helps = Ja, bei jeder Stärke
lesson-noise-depends = Ja, aber nur, wenn es stark ist
lesson-noise-nothing = Nein, bei keiner Stärke
lesson-noise-reveal = Bei keiner: Die Komponenten behalten ihre Reihenfolge, also bleibt jeder Unterraum der ersten K Komponenten derselbe. Jetzt werden Pixel maskiert, und das Zertifikat ändert sich. Ob das nützt oder schadet, können nur Labels sagen; es hängt von der Form der Maske ab, davon, wie viel sie verdeckt, und von den Bildern.

lesson-own-title = Ihre eigenen Bilder
lesson-own-look = Legen Sie einen Ordner auf der Seite ab oder nehmen Sie Bilder mit der Kamera auf; gehen Sie dann zum Schritt Dominant | Nachrangig. Nichts verlässt dieses Gerät.
lesson-own-question = In welchem Teil Ihrer Bilder werden Sie mehr erkennen?
lesson-own-top = Im dominanten
lesson-own-bottom = Im nachrangigen
lesson-own-alike = In beiden gleich viel
lesson-own-reveal = Es hängt davon ab, was hinter den Dingen liegt. Große helle und dunkle Hintergründe füllen den dominanten Teil; vor einfarbigem Hintergrund, wie bei Kleidung, ist das Ding selbst die Varianz, und der dominante Teil ist ebenso gut.

lesson-limits-title = Was das nicht zeigt
lesson-limits-look = Lesen Sie die Liste unten und wählen Sie dann den Satz, den Sie unterschreiben würden.
lesson-limits-question = Was hat diese Lektion gezeigt?
lesson-limits-never-recognise = Modelle, die durch Rekonstruieren lernen, erkennen nie etwas
lesson-limits-order = Was die meiste Varianz enthält, muss nicht das sein, was Klassen unterscheidet
lesson-limits-always-bottom = Der nachrangige Teil ist immer besser als der dominante
lesson-limits-no-noise = Kein Rauschen hilft je
lesson-limits-reveal = Der zweite: Varianz und Klassen sind verschiedene Fragen. Die anderen sind auf dieser Seite widerlegt: durch Kleidung auf einfarbigem Hintergrund, durch ein lineares Modell, durch Masken auf farbigen Kacheln. Nehmen Sie den Link zu dem mit, was Sie gesehen haben: „Teilen“.

lesson-not-shown = Was das nicht zeigt
lesson-limit-linear = Exakt ist hier, was linear ist: Hauptkomponenten, lineare Entrauscher, lineare Sonden. Dass tiefe Modelle sich ebenso verhalten, ist die Behauptung der Veröffentlichung, die dafür Experimente hat; diese Seite veranschaulicht sie und beweist sie nicht.
lesson-limit-small = Die Bilder sind klein und wenige. Was an ihnen erkannt wird, sagt nichts über große Modelle auf großen Bildern.
lesson-limit-labels = Die Ausrichtung hängt von den Labels ab. Eine andere Frage an dieselben Bilder kann ihre Antwort im dominanten Teil haben.
lesson-limit-number = Teile werden nach ihrer Varianz verglichen. Nach der Zahl der Komponenten kehrt es sich oft um: Das letzte Fünftel der Varianz braucht die meisten Komponenten.
lesson-limit-certificate = Ein Zertifikat sagt, ob ein Rauschen die Merkmale des besten linearen Entrauschers ändern kann: „nie“, „kann“ oder offen unentschieden. Es sagt nicht, in welche Richtung, und nichts über ein nichtlineares Modell.
lesson-computed = Was berechnet wird
lesson-formula-rebuilt = Ein Bild x, rekonstruiert aus den ersten K Komponenten v um das mittlere Bild μ:
lesson-formula-share = Der Anteil der Varianz, den die ersten K von D Komponenten erklären; λ sind ihre Varianzen:
lesson-formula-alignment = Ausrichtung bei K nach der Definition der Autoren, mit Y für die Labels, eine Zeile je Klasse, und q für die normierten Scores jeder Komponente:
lesson-formula-distance = Der Abstand, den ein Zertifikat betrachtet, zwischen den Unterräumen von K Dimensionen mit und ohne Rauschen; o ist ihre Überlappung, θ sind die Winkel zwischen ihnen:
