session-title = Enregistrer la session
session-save = Session en un fichier
session-what-it-is = Elle contient tous les réglages et, si les images sont les vôtres, les images préparées avec leurs étiquettes. Déposez-la n’importe où sur cette page, et la même chose est de nouveau à l’écran.
session-other-version = Cette session a été écrite par une autre version de la page. Ouvrez-la avec cette version-là, ou enregistrez-la de nouveau là-bas.
session-damaged = Cette session est endommagée ou tronquée. Enregistrez-la ou copiez-la de nouveau.
session-too-large = Cette session contient plus de 1 Go d’images. Enregistrez-la avec des images moins nombreuses ou plus petites.
