### Why a noise, ground or reader as text is refused: whole sentences.

noise-spec-unknown-id = Es gibt kein Rauschen `{ $id }`; es gibt { $known }.
noise-spec-grid = `drop={ $value }` ist nicht möglich: drop ist das Muster, 16 hexadezimale Ziffern, zwei für jede seiner 8 Zeilen.

drawing-unknown-ground = Es gibt keinen Hintergrund `{ $id }`; es gibt { $known }.
drawing-not-gray = Nur graue Originale können auf einen Hintergrund gezeichnet werden, und `{ $name }` hat { $n-channels } Kanäle; wählen Sie graue Ziffern.
drawing-large-originals = Originale bis { $max-original } x { $max-original } Pixel können auf einen Hintergrund gezeichnet werden, und `{ $name }` hat { $height-px } x { $width-px }.
drawing-no-originals = Bilder auf einem Hintergrund werden aus Originalen mit Labels gezeichnet, analysierte und zurückgehaltene getrennt, und `{ $name }` hat keine { $which } Bilder mit Labels.
drawing-cancelled = Das Zeichnen wurde abgebrochen.
drawing-too-many-images = { $n-images } Bilder waren verlangt; höchstens { $max-images } werden gezeichnet.

parameter-unknown-key = `{ $id }` hat kein `{ $key }`; es hat { $known }.
parameter-value = `{ $key }={ $value }` ist nicht möglich. { $key }: { $meaning }; { $kind } von { $min } bis { $max }.

reader-spec-unknown-id = Es gibt keinen Klassifikator `{ $id }`; es gibt { $known }.
parameter-no-keys = `{ $id }` hat kein `{ $key }`; es hat keine Parameter.
parameter-whole-number = eine ganze Zahl
parameter-number = eine Zahl
