### Why a noise, ground or reader as text is refused: whole sentences.

noise-spec-unknown-id = Il n’y a pas de bruit `{ $id }` ; il y a { $known }.
noise-spec-grid = `drop={ $value }` est impossible : drop est le motif, 16 chiffres hexadécimaux, deux pour chacune de ses 8 lignes.

drawing-unknown-ground = Il n’y a pas de fond `{ $id }` ; il y a { $known }.
drawing-not-gray = Seuls des originaux gris peuvent être dessinés sur un fond, et `{ $name }` a { $n-channels } canaux ; choisissez des chiffres gris.
drawing-large-originals = Des originaux d’au plus { $max-original } x { $max-original } pixels peuvent être dessinés sur un fond, et `{ $name }` a { $height-px } x { $width-px }.
drawing-no-originals = Les images sur un fond sont dessinées à partir d’originaux étiquetés, analysés et réservés séparément, et `{ $name }` n’a pas d’images étiquetées { $which }.
drawing-cancelled = Le dessin a été annulé.
drawing-too-many-images = { $n-images } images ont été demandées ; au plus { $max-images } sont dessinées.

parameter-unknown-key = `{ $id }` n’a pas de `{ $key }` ; il a { $known }.
parameter-value = `{ $key }={ $value }` est impossible. { $key } : { $meaning } ; { $kind } de { $min } à { $max }.

reader-spec-unknown-id = Il n’y a pas de classifieur `{ $id }` ; il y a { $known }.
parameter-no-keys = `{ $id }` n’a pas de `{ $key }` ; il n’a aucun paramètre.
parameter-whole-number = un nombre entier
parameter-number = un nombre
