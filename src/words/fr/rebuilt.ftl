### Pictures rebuilt from the top (the components of largest variance) or the bottom (all after them). Top and bottom are names here.

rebuilt-rebuilt-worst-by-the-top = Les moins bien reconstruites (dominant)
rebuilt-which-images = Quelles images
rebuilt-first-images = Premières images
rebuilt-at-random = Au hasard
rebuilt-from-number = À partir du numéro…
rebuilt-of-a-class = D’une classe
rebuilt-number-of-the-first-image-shown = Numéro de la première image affichée
rebuilt-other-images = Autres images
rebuilt-left-picture = Image de gauche
rebuilt-swap = Échanger
rebuilt-right-picture = Image de droite
rebuilt-divider-percent-of-the-left-picture = Séparation, pour cent de l’image de gauche
rebuilt-divider-between-the-two-pictures = Séparation entre les deux images
rebuilt-show-this-image-alone = Afficher cette image seule
rebuilt-previous-and-next-image-in-the = image précédente et suivante, à l’étape Dominant | Mineur
rebuilt-swap-the-two-sides-of-the = échanger les deux côtés de la comparaison
rebuilt-show-or-hide-the-residual = afficher ou masquer le résidu
rebuilt-layout = Disposition
rebuilt-grid = Grille
rebuilt-single = Une seule
rebuilt-compare = Comparer
rebuilt-number-of-images = Nombre d’images
rebuilt-residual = Résidu
rebuilt-errors-of-these-images-and-of = Erreurs de ces images et de tout le jeu
rebuilt-mean-squared-error-per-pixel-value = Erreur quadratique moyenne par valeur de pixel, intensités de 0 à 1, et le rapport signal sur bruit de crête (PSNR) qui s’en déduit. Le mineur est mesuré après ajout de l’image moyenne.
rebuilt-image = Image
rebuilt-top-squared-error = Dominant : erreur quadratique
rebuilt-top-psnr = Dominant : PSNR
rebuilt-bottom-squared-error = Mineur : erreur quadratique
rebuilt-bottom-psnr = Mineur : PSNR
rebuilt-with-the-mean-image-and-unstretched = { $error }, avec l’image moyenne et sans étirement
rebuilt-leave-this-image-out = Écarter cette image
rebuilt-the-other =
    { $left ->
        [one] { $left } autre
       *[other] les { $left } autres
    }
rebuilt-the-first = les { $n } premières
rebuilt-the-last =
    { $left ->
        [one] { $left } dernière
       *[other] les { $left } dernières
    }
rebuilt-with-contrast = { $which }, contraste × { $gain }
rebuilt-original-top-full-colour-at = original − dominant, pleine couleur à ±{ $residual_limit }
rebuilt-squared-error-psnr = erreur quadratique { $mse }, PSNR { $psnr_db }
rebuilt-all-analysed = toutes les images analysées ({ $n_train })
rebuilt-all-held-out = toutes les images réservées ({ $n_held_out })
rebuilt-rebuilt-worst-by-components = Les moins bien reconstruites par { $n_components } composantes
rebuilt-original = Original
rebuilt-top = Dominant
rebuilt-bottom = Mineur
rebuilt-eight = 8
rebuilt-twenty-four = 24
rebuilt-back-to-all-images = d’une image à toutes, à l’étape Dominant | Mineur
rebuilt-picture = { $layer } : { $name }
rebuilt-picture-with-error = { $layer } : { $name } ; { $error }
rebuilt-part-of-width = { $share } { $layer }
