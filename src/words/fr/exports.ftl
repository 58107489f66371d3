### What can be exported, as a list has it.

exports-json = un rapport sur tout
exports-csv = les courbes d’un rapport, en tableau
exports-spectrum = la variance de chaque composante, en tableau
exports-errors = les erreurs des images reconstruites par le sous-espace dominant et par le mineur pour chaque K, en tableau
exports-alignment = l’alignement avec les étiquettes pour chaque K, en tableau
exports-npz = image moyenne, composantes, coordonnées (scores) et images, en tableaux pour NumPy
exports-session = les images préparées, avec leurs étiquettes et les réglages, à rouvrir
exports-citation = à citer : l’article et ce programme, en BibTeX
exports-accuracy = exactitudes d’un classifieur sur les sous-espaces dominant et mineur, en tableau
