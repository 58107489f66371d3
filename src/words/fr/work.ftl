### The status line and what is under way.

work-images-analysed-held-out = { $n_train } images analysées, { $n_held_out } réservées
work-squared-error-per-pixel-value-analysed = erreur quadratique par valeur de pixel, analysées : { $train_error }
work-held-out = réservées : { $held_out }
work-computed-in-on-this-device = calculé en { $analysis } sur cet appareil
work-seed = graine { $seed }
work-top-bottom = dominant { $top }, mineur { $bottom }
work-about-and-in-all = { $stage } · environ { $seconds } et { $peak_bytes } en tout
work-of = { $what } : { $done } sur { $total }
work-eigenvectors-of-a-matrix = vecteurs propres d’une matrice { $size } × { $size }
work-step-of = { $what } : étape { $step } sur { $total }
work-percent = { $stage }, { $percent } pour cent
work-nothing-leaves-this-page = rien ne quitte cette page
work-fetching-and-decoding = chargement et décodage
work-adding-up-second-moments = somme des moments d’ordre 2
work-turning-eigenvectors-into-components = des vecteurs propres aux composantes
work-projecting-the-held-out-images = projection des images réservées
work-writing-the-report = écriture du rapport
work-writing-the-file = écriture du fichier
work-solving-for-the-best-linear-denoiser = calcul du meilleur débruiteur linéaire pour chaque K
work-computing-eigenvectors = calcul des vecteurs propres
work-solving-for-the-best-linear-denoiser-2 = calcul du meilleur débruiteur linéaire
work-starting = démarrage
work-exact = exact
work-title = Subspace Lab : quelle moitié d’une image reconnaissez-vous ?
work-title-busy = … Subspace Lab : quelle moitié d’une image reconnaissez-vous ?
work-title-share = { $share } % Subspace Lab : quelle moitié d’une image reconnaissez-vous ?
