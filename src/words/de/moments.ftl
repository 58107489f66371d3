### Momente von Bildern in einer eigenen Datei: was nicht stimmt, in Sätzen; an welchen Zahlen, in Satzteilen.

sums-different = Diese Momente lassen sich nicht addieren: Die Dateien unterscheiden sich durch { $what }. Erzeugen Sie sie mit denselben Einstellungen.
sums-too-many = Momente dieser Werte haben höchstens für { $n } Bilder Platz; es sind mehr.
sums-impossible = Das sind die Momente keiner Bilder: { $what } – das kann nicht stimmen; die Datei ist beschädigt oder von einem anderen Programm. Erzeugen Sie sie noch einmal.
sums-shape = die Form der Bilder
sums-depth = die Bits eines Werts
sums-max-value = den hellsten Wert
sums-sums = die Summen der Werte
sums-products = die Summen der Produkte
sums-classes = die Klassen
