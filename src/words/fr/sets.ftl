### Facts about a set, and what an image is called.

sets-classes =
    { $n_classes ->
        [one] { $shape }, { $n_classes } classe
       *[other] { $shape }, { $n_classes } classes
    }
sets-about-and-on-this-device = environ { $estimate } et { $peak_bytes } sur cet appareil
sets-image = image { $image_idx }
sets-image-of-class = { $class }, image { $image_idx }
sets-image-without-label = sans étiquette, image { $image_idx }
sets-image-with-name = { $image } ({ $name })
sets-image-held-out = { $image }, réservée
sets-no-label =
    { $n_without ->
        [one] { $n_without } image n’a pas d’étiquette.
       *[other] { $n_without } images n’ont pas d’étiquette.
    }
sets-carry-the-label-what-speaks-of = { $all } portent l’étiquette « { $name } ». Ce qui parle de classes en demande au moins deux.
sets-bits-a-value = { $depth } bits par valeur
sets-largest-deviation-from-orthonormal = { $n_checked } ; plus grand écart à l’orthonormalité { $orthonormality_error }
sets-components-hold-of-the-variance =
    { $n ->
        [one] { $n } composante porte { $share } % de la variance
       *[other] { $n } composantes portent { $share } % de la variance
    }
sets-all-images = Toutes les images
sets-all-labelled-images = Toutes les images étiquetées
sets-of-which-here = { $size }, dont { $n } dans le fichier
sets-fingerprint-of-moments = Empreinte des moments, de l’échantillon et des étiquettes
sets-moments = Moments
sets-only-moments = Des images analysées, seuls les moments sont là : nombres, sommes et sommes de produits.
sets-images-analysed = Images analysées
sets-images-held-out = Images réservées
sets-values-per-image-d = Valeurs par image, D
sets-depth = Profondeur
sets-rank-components-with-variance = Rang : composantes de variance non nulle
sets-preparation-in-order = Préparation, dans l’ordre
sets-total-variance-divisor-n-intensities-0 = Variance totale (diviseur N, intensités de 0 à 1)
sets-fingerprint-of-pixels-split-and-labels = Empreinte des pixels, du partage et des étiquettes
sets-self-check-components-compared-with-all = Autocontrôle : composantes comparées à toutes les autres
sets-computed-in = Calculé en
sets-predicted-for-this-device = Prévu pour cet appareil
sets-rounding = Arrondis
sets-taken-as-images = Pris pour images
sets-axes-of-the-array = Axes du tableau
sets-size-and-channels = Taille et canaux
sets-values-that-mean-0-and-1 = Valeurs qui signifient 0 et 1
sets-values-are-kept-with = Les valeurs sont gardées sur
sets-behind-transparent-parts = Derrière les parties transparentes
sets-labels-from = Étiquettes tirées de
sets-held-out-2 = Réservées
sets-grey = gris
sets-colour = couleur
sets-taken-for-reason = { $taken } ({ $reason })
# Names of the page's own sets.
sets-flowers = Photos de fleurs
sets-satellite = Tuiles satellite EuroSAT
sets-fashion = Vêtements Fashion-MNIST
sets-digits = Chiffres manuscrits
