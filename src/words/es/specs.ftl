### Why a noise, ground or reader as text is refused: whole sentences.

noise-spec-unknown-id = No hay ningún ruido `{ $id }`; hay { $known }.
noise-spec-grid = `drop={ $value }` no es posible: drop es el patrón, 16 cifras hexadecimales, dos para cada una de sus 8 filas.

drawing-unknown-ground = No hay ningún fondo `{ $id }`; hay { $known }.
drawing-not-gray = Solo se pueden dibujar sobre un fondo originales grises, y `{ $name }` tiene { $n-channels } canales; elija dígitos grises.
drawing-large-originals = Se pueden dibujar sobre un fondo originales de como máximo { $max-original } x { $max-original } píxeles, y `{ $name }` tiene { $height-px } x { $width-px }.
drawing-no-originals = Las imágenes sobre un fondo se dibujan a partir de originales etiquetados, analizados y reservados por separado, y `{ $name }` no tiene imágenes etiquetadas { $which }.
drawing-cancelled = El dibujo se canceló.
drawing-too-many-images = Se pidieron { $n-images } imágenes; se dibujan como máximo { $max-images }.

parameter-unknown-key = `{ $id }` no tiene `{ $key }`; tiene { $known }.
parameter-value = `{ $key }={ $value }` no es posible. { $key }: { $meaning }; { $kind } de { $min } a { $max }.

reader-spec-unknown-id = No hay ningún clasificador `{ $id }`; hay { $known }.
parameter-no-keys = `{ $id }` no tiene `{ $key }`; no tiene parámetros.
parameter-whole-number = un número entero
parameter-number = un número
