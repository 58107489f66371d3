### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = Was ist das?
first-component = Eine Komponente ist ein Muster über alle Pixel, gefunden in diesen Bildern selbst. Jedes Bild ist das mittlere Bild plus so und so viel von jeder Komponente; der Schritt Spektrum zeigt sie.
first-variance = Die Varianz sagt, wie sehr sich die Bilder entlang einer Komponente unterscheiden. Danach sind die Komponenten geordnet: Die ersten enthalten das meiste von dem, was sich an den Pixeln ändert.
first-top-bottom = Oben heißt: ein Bild nur aus den ersten Komponenten, unten: aus allen übrigen. Gemeint ist nicht die obere und untere Hälfte des Bildes: Beide füllen es ganz, und zusammen ergeben sie das Original.
first-rank = Warum { $rank } Komponenten: Von { $n_images } Bildern sind { $n_held_out } für Prüfungen zurückgehalten, { $n } werden analysiert, und { $n } Punkte weniger ihr Mittel spannen höchstens { $rank } Richtungen auf; andere haben keine Varianz.
first-rank-of-values = Warum { $rank } Komponenten: Ein Bild hat { $n_values } Werte, und mehr Richtungen können keine Varianz haben.
first-asked = Verlangt sind { $asked }: { $n } sind die wenigsten, die das erreichen, und sie enthalten { $share }.
first-left-out = „Lässt { $out } weg“ und „{ $rest }“ sind derselbe Griff: Was unten weggelassen wird und was unten enthalten ist, ergibt zusammen 100 %.
first-overlap = { $top } und { $bottom } ergeben { $sum }, weil Komponenten mit { $both } der Varianz in beiden Reihen sind.
first-beyond = Wo eine Zahl über 100 % liegt oder bei 0 steht, obwohl sie darunter liegen könnte, sagt ihre Definition unter den Bildern, warum: auf die Zahl klicken.
