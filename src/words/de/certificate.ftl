### The step Noise: the answer without labels, and why figures are missing. K is a number of components.

certificate-unreadable = Keine Komponente unterscheidet diese Klassen: Ihre mittleren Bilder sind gleich, deshalb gibt es die Ausrichtung, 0 durch 0, nicht.
certificate-wins = Auf Ziehungen, die er nicht gesehen hat, gewinnt der veränderte Unterraum deutlich.
certificate-first-change = Die erste Änderung ist bei K = { $k }: { $swap }.
certificate-swap = Der Unterraum behält { $kept } % der Komponente { $leaves } und nimmt { $taken } % der Komponente { $enters } auf
certificate-loss = Der Unterraum behält { $kept } % der Komponente { $leaves }
certificate-largest-change = Die größte ist bei K = { $k }: Dort hat der Unterraum { $share } % mit dem der PCA gemeinsam.
certificate-changes-at = Er ändert sich bei { $n-changed } der { $n-compared } K unter dem Rang, die einen Unterraum haben.
certificate-read-through = Die Ziehungen wurden durch die ersten { $n } Komponenten gelesen, und ein Encoder könnte dieses Rauschen mit dem rückgängig machen, was außerhalb von ihnen liegt: Die Werte gelten für Encoder, die nicht mehr lesen, und entschieden ist nichts.
certificate-never-shown = Bei keinem K schlägt der Unterraum des Entrauschers den der PCA auf Ziehungen deutlich, die er nicht gesehen hat. Dass sich nichts ändert, lässt sich aus Ziehungen nie zeigen.
certificate-one-component = Es gibt nur eine Komponente, also keine Reihenfolge, die sich ändern könnte.
certificate-by-form = Durch die Form dieses Rauschens auf diesen Bildern, gleich welche Labels sie haben: Die Komponenten behalten ihre Reihenfolge, und jeder Unterraum der ersten K Komponenten ist mit und ohne Rauschen derselbe.
certificate-same-at-all = Bei allen { $n-compared } K unter dem Rang, die einen Unterraum der ersten K Komponenten haben, ist er mit und ohne dieses Rauschen derselbe.
certificate-nothing-decided = Nicht einmal K = 1 ist entschieden: { $why }.
certificate-decided-up-to = Bis K = { $k } ist jeder Unterraum derselbe, darüber hinaus ist nichts entschieden: { $why }.
certificate-rank-is-left = Bilder und Merkmale lassen mehr Komponenten zu als die { $rank }, die die Rundung übrig lässt
certificate-no-more-dimensions = Das Rauschen lässt keine weiteren Dimensionen zum Vergleichen übrig
certificate-near-the-limit = Bei K = { $k } ist der Abstand { $distance }, zu nahe an der Grenze von { $same }
certificate-small-variances = Unterschiede zwischen Varianzen unter dem { $share }-Fachen der ersten lassen sich nicht gut genug auseinanderhalten
certificate-near-each-other = Die Varianzen der Komponenten { $first } und { $second }, oder was der Entrauscher an ihnen gewinnt, liegen zu nahe beieinander, um ihre Richtungen zu unterscheiden
certificate-counts-by-draws = Ein Unterraum gilt als verändert, wenn er, an drei Gruppen von Ziehungen angepasst, auf der vierten weniger Fehler lässt als der der PCA, und zwar um { $clear } Standardfehler des Mittels über die vier.
certificate-counts = Ein Unterraum gilt als gleich, wenn sein Abstand, sqrt(2 K (1 - overlap)) mit overlap als Überlappung, unter { $same } liegt, selbst wenn alles hinzukommt, was die Rundung bewirken kann, und als verändert, wenn sqrt(K (1 - overlap)) darüber liegt, selbst wenn all das abgezogen wird.
certificate-compared = Verglichen werden die K, bei denen sich die Varianzen der Komponenten K und K + 1 unterscheiden lassen.
certificate-ridge = Der Ridge-Term zählt als Teil des Rauschens.
certificate-encoders-of = Alle Werte gelten für Encoder, die nicht mehr als die { $rank } Komponenten lesen.
certificate-nothing-left = Dieses Rauschen lässt nichts zu lesen übrig.
certificate-draws-see = Schätzungen aus Ziehungen sehen nur die ersten { $n } Komponenten, die Grenze dieses Programms: Jenseits von K = { $n } gibt es nichts, und kurz davor können sich die Unterräume nicht unterscheiden.
certificate-dimensions-left =
    { $n ->
        [one] Dieses Rauschen lässt { $n } Dimension zu lesen übrig, jenseits von K = { $n } gibt es also nichts.
       *[other] Dieses Rauschen lässt { $n } Dimensionen zu lesen übrig, jenseits von K = { $n } gibt es also nichts.
    }
certificate-gaps = Keine Werte bei K = { $at }: Gleiche Varianzen (oder gleiche Gewinne) haben keine Reihenfolge, oder die Rundung lässt ihren Unterraum um mehr als { $shown } je Dimension offen.
certificate-no-impact = Keine Wirkung bei K = { $at }: Ohne Rauschen sagen diese Komponenten nichts über die Labels, und damit lässt sich nichts vergleichen.
certificate-one-class = Alle analysierten Bilder mit Label gehören zu einer Klasse, „{ $class }“; die Ausrichtung braucht mindestens zwei.
certificate-nothing-to-read = Kein analysiertes Bild hat ein Label, also lässt sich nichts lesen. Ordner je Klasse oder eine Tabelle geben Labels.
certificate-one-class-to-read = Alle analysierten Bilder gehören zu einer Klasse, „{ $class }“; ein Klassifikator braucht mindestens zwei.
certificate-some-unlabelled = Ohne Label: { $n-unlabelled } der { $n-samples } analysierten Bilder; in dieser Form braucht jedes eines.
certificate-needs-all-labels = Braucht ein Label für jedes analysierte Bild.
certificate-within-chance = Was die Labels über den Zufall hinaus erklären, liegt hier innerhalb des doppelten Stichprobenfehlers; es gibt also nichts, wodurch man teilen könnte. Mehr Bilder je Komponente würden helfen.
certificate-nothing-held-out = Kein Bild ist zurückgehalten. Im Schritt Daten lassen sich welche zurückhalten.
certificate-held-out-unlabelled = Kein zurückgehaltenes Bild hat ein Label.
certificate-no-better = Auf den zurückgehaltenen Bildern ist keine Sonde besser als die Anteile der Klassen.
