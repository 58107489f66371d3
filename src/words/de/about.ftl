### The help, under "?".

about-balestriero-and-lecun-claim-a-model = Balestriero und LeCun behaupten: Ein Modell, das lernt, Bilder zu rekonstruieren, verausgabt sich an dem Unterraum, der die Varianz enthält, und dieser Unterraum taugt kaum dazu, zu sagen, was auf den Bildern ist. Gemessen haben sie ein Netz auf TinyImagenet: 45 % Genauigkeit auf dem dominanten Unterraum mit 90 % der Pixelvarianz, 55 % auf dem nachrangigen mit nur 20 %.
about-here-every-picture-is-rebuilt-live = Hier wird jedes Bild live aus beiden rekonstruiert. Die Komponenten sind die aller analysierten Bilder, exakt und vollständig: in diesem Browser berechnet, nie abgeschnitten, nie zufällig projiziert.
about-what-this-does-not-show-that = Was das nicht zeigt: Dass ein Bild für Menschen leicht ist, macht es nicht leicht für ein Netz; und bei gleicher Zahl von Komponenten statt gleicher Varianz kehrt sich die Reihenfolge um, denn die nachrangigen 20 % der Varianz sind fast alle Komponenten. Bei Datensätzen mit einfarbigem Hintergrund, etwa Kleidung, schneidet der dominante Unterraum ebenso gut ab wie der nachrangige.
about-in-the-step-noise-encoder-and = Im Schritt Rauschen haben Encoder und Decoder einen Bias: Was ein Rauschen jedem Bild im Mittel hinzufügt, gehört zum Bild und nicht zum Rauschen. Licht und Bewegung haben keine geschlossene Form; sie werden aus Ziehungen geschätzt, mit 95-%-Intervallen nach dem Jackknife über vier unabhängige Schätzungen (Student-t, 3 Freiheitsgrade). Das Zertifikat braucht keine Labels: Es sagt, ob sich die Merkmale ändern; in welche Richtung, können nur Labels sagen.
about-nothing-leaves-this-page-it-asks = Nichts verlässt diese Seite: Sie fragt bei keiner anderen Website nach irgendetwas, und das ist erzwungen.
about-r-balestriero-y-lecun-how-learning = R. Balestriero, Y. LeCun: How Learning by Reconstruction Produces Uninformative Features For Perception. ICML 2024, PMLR 235:2566-2585, arXiv 2402.11337.
about-keys = Tasten
about-what-this-shows = Was hier zu sehen ist
about-letters-digits-and-signs-work-as = Buchstaben, Ziffern und Zeichen wirken als Tasten
about-this-link-hides-or-holds = Der Link, mit dem diese Seite geöffnet wurde, blendet manches aus oder hält es fest.
about-let-go = Alles zeigen und freigeben
