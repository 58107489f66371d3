### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = Was ist das?
first-component = Eine Komponente ist ein Muster über alle Pixel, gefunden in diesen Bildern selbst. Jedes Bild ist das mittlere Bild plus eine Menge jeder Komponente; der Schritt Spektrum zeigt sie.
first-variance = Die Menge einer Komponente ist von Bild zu Bild verschieden; wie weit sie streut, ist ihre Varianz. Die aller Komponenten ergeben zusammen die Varianz der Pixel: Jede Prozentzahl ist ein Anteil daran. In dieser Reihenfolge stehen die Komponenten: Die ersten machen das meiste von dem aus, worin sich Pixelwerte von Bild zu Bild unterscheiden, oft große Flächen von Hell, Dunkel und Farbe.
first-top-bottom = Dominant heißt ein Bild nur aus den ersten Komponenten, Nachrangig eines aus allen übrigen (englisch top und bottom). Gemeint ist nicht die obere und untere Hälfte des Bildes: Beide füllen es ganz. Zusammen ergeben sie das Original, das mittlere Bild einmal gezählt: „Mittleres Bild addieren“ zeigt es in beiden Reihen.
first-claim = Was die meiste Varianz enthält, muss nicht das sein, woran man ein Bild erkennt: Große Flächen zählen viel, Kanten und Einzelheiten wenig. Um diesen Streit geht es auf dieser Seite.
first-subspace = Ein Unterraum ist eine Auswahl von Komponenten. „Verknüpft“ lässt Nachrangig beginnen, wo Dominant endet, sodass jede Komponente in einem von beiden ist.
first-rank = Warum { $rank } Komponenten: Von { $n_images } Bildern sind { $n_held_out } für Prüfungen zurückgehalten und { $n } analysiert. Zwei Bilder unterscheiden sich auf eine Weise, drei auf zwei, und { $n } auf höchstens { $rank }, so viele Werte jedes auch hat.
first-rank-of-values = Warum { $rank } Komponenten: Ein Bild hat { $n_values } Werte, und mehr Richtungen können keine Varianz haben.
first-rank-less = Warum { $rank } Komponenten: { $n } Bilder mit { $n_values } Werten könnten sich auf { $most } unabhängige Weisen unterscheiden; auf die übrigen unterscheiden sich diese gar nicht, etwa wo ein Pixel in allen gleich ist.
first-asked = Verlangt sind { $asked }: { $n } sind die wenigsten, die das erreichen, und sie enthalten { $share }.
first-left-out = „Lässt { $out } weg“ und „{ $rest }“ sind derselbe Griff: Was die Zeile Nachrangig weglässt und was sie enthält, ergibt zusammen 100 %.
first-overlap = { $top } und { $bottom } ergeben { $sum }, weil Komponenten mit { $both } der Varianz in beiden Reihen sind.
first-pair = „90 | 20“ ist das Paar des Aufsatzes, um den es hier geht: die ersten Komponenten bis 90 % der Varianz, die letzten ab 80 %. Sie ergeben 110 %, weil die dazwischen in beiden Reihen sind.
