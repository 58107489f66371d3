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

moments-file-none = Das ist keine Datei mit Momenten; solche machen `subspace-lab moments` und examples/dask/moments.py.
moments-file-other-version = Diese Momente sind eine Datei der Version { $version }, gelesen wird Version { $read }; erzeugen Sie sie mit dieser Version von Subspace Lab noch einmal.
moments-file-member = Dieser Datei mit Momenten fehlt der Teil `{ $name }`, oder er ist beschädigt oder von anderer Form; erzeugen Sie sie noch einmal.
moments-file-too-large = Diese Momente brauchen { $n } MB, höchstens { $max } MB gehen; bilden Sie sie aus kleineren Bildern.
moments-file-unfinished = Diese Momente sind nicht fertig; führen Sie den Befehl, der sie macht, noch einmal aus, dann geht er weiter.
moments-file-preparations = Die Bilder dieser Momente wurden auf zwei Arten vorbereitet, mit „{ $one }“ und mit „{ $other }“; erzeugen Sie beide auf eine Art.
moments-file-twice = Dieselben Bilder würden doppelt gezählt: Beide Dateien haben den Teil { $part }…; lassen Sie eine weg.
moments-file-no-images = In diesen Momenten ist kein Bild; geben Sie welche, die analysiert werden.
