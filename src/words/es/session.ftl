session-title = Guardar la sesión
session-save = Sesión en un archivo
session-what-it-is = Contiene todos los ajustes y, si las imágenes son suyas, las imágenes preparadas con sus etiquetas. Suéltela en cualquier lugar de esta página y volverá a verse lo mismo.
session-other-version = Esta sesión la escribió otra versión de la página. Ábrala con esa versión o guárdela de nuevo allí.
session-damaged = Esta sesión está dañada o cortada. Guárdela o cópiela de nuevo.
session-too-large = Esta sesión tiene más de 1 GB de imágenes. Guárdela con menos imágenes o más pequeñas.
