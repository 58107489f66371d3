### Why a noise, ground or reader as text is refused: whole sentences.

noise-spec-unknown-id = There is no noise `{ $id }`; there are { $known }.
noise-spec-grid = `drop={ $value }` is not possible: drop is the pattern, 16 hexadecimal digits, two for each of its 8 rows.

drawing-unknown-ground = There is no ground `{ $id }`; there are { $known }.
drawing-not-gray = Only grey originals can be drawn on a ground, and `{ $name }` has { $n-channels } channels; choose grey digits.
drawing-large-originals = Originals of at most { $max-original } x { $max-original } pixels can be drawn on a ground, and `{ $name }` has { $height-px } x { $width-px }.
drawing-no-originals = Pictures on a ground are drawn from labelled originals, analysed and held-out ones apart, and `{ $name }` has no labelled { $which } images.
drawing-cancelled = The drawing was cancelled.
drawing-too-many-images = { $n-images } pictures were asked for; at most { $max-images } are drawn.

parameter-unknown-key = `{ $id }` has no `{ $key }`; it has { $known }.
parameter-value = `{ $key }={ $value }` is not possible: { $key } is { $meaning }, { $kind } from { $min } to { $max }.

reader-spec-unknown-id = There is no reader `{ $id }`; there are { $known }.
parameter-no-keys = `{ $id }` has no `{ $key }`; it has no parameters.
parameter-whole-number = a whole number
parameter-number = a number
