### The step Noise, but for its certificate and the names of noises.

noise-estimated = { $title } (estimé)
noise-kind-of-noise = Type de bruit
noise-more-kinds-of-noise = Autres types de bruit
noise-more = Plus …
noise-components-that-the-denoiser-keeps-and = Composantes que le débruiteur garde, et pour lesquelles les nombres sont donnés
noise-k-components-that-the-denoiser-keeps = K : composantes que le débruiteur garde
noise-new-sample = Nouveau tirage
noise-new-samples-by-themselves = Nouveaux tirages en continu
noise-pause = Pause
noise-play = Lancer
noise-export-report = Exporter un rapport
noise-impact-of-b-less-that-of = Impact de B moins celui de A pour K = { $k } : { $by } points.
noise-a-is-b-is-both-are = A est { $a }, B est { $b } ; les deux sont tracés avec les courbes.
noise-pin = Épingler { $name }
noise-remove = Retirer { $name }
noise-certificate = Certificat
noise-score = Score
noise-impact-at-k = Impact à K
noise-held-out-alignment-at-k = Alignement (réservées) à K
noise-compare-noises = Comparer des bruits
noise-add-this-noise = Ajouter ce bruit
noise-pin-two = Épingler deux
noise-remove-2 = Retirer
noise-show-this-noise = Afficher ce bruit
noise-pin-2 = Épingler
noise-against-k = { $title } en fonction de K. { $read_off }
noise-alignment = Alignement
noise-impact = Impact
noise-bias-corrected-alignment = Alignement corrigé du biais
noise-held-out-alignment = Alignement (images réservées)
noise-alignment-with-permuted-labels = Alignement à étiquettes permutées
noise-overlap = Recouvrement
noise-error-of-the-denoiser = Erreur du débruiteur
noise-curve = Courbe
noise-no-noise = sans bruit
noise-this-noise = ce bruit
noise-n95-interval = intervalle à 95 %
noise-linear-axis = Axe linéaire
noise-there-is-no-kind-of-noise = Il n’y a pas de type de bruit appelé { $id } ; celui par défaut est affiché. La rangée de boutons et sa liste les donnent tous.
noise-left-out-of-the-table = Laissés hors du tableau de ce lien, car de tels bruits n’existent pas : { $noises }.
noise-showing-the-default = Le bruit par défaut est affiché.
noise-cancelled-no-report-was-made = Annulé. Aucun rapport n’a été fait.
noise-cancelled-what-was-on-screen-before = Annulé. Ce qui était à l’écran est conservé.
noise-cancelled-nothing-is-corrupted-now-choose = Annulé. Rien n’est bruité pour l’instant ; choisissez un bruit.
noise-at-k-masks-by-ratio-and = { $what } pour K = { $n_components }, masques par proportion et patch
noise-patch-ratio-choose-this-mask =
    { $words ->
        [none] Patch { $patch }, proportion { $ratio } : pas de valeur pour ce K, le certificat dit pourquoi, { $verdict }. Choisir ce masque
       *[other] Patch { $patch }, proportion { $ratio } : { $words }, { $verdict }. Choisir ce masque
    }
noise-of = { $done } sur { $all }
noise-impact-in = Impact en %
noise-n1-overlap = 1 - recouvrement
noise-patch = Patch
noise-not-computed-yet = pas encore calculé
noise-fill-the-map = Remplir la carte
noise-the-time-is-an-estimate-good = La durée est une estimation, juste à un facteur 2 près environ
noise-paper-grid = Grille de l’article
noise-patches-1-2-4-and-ten = Patchs 1, 2, 4 et dix proportions de 0 à 0,99, tracés ci-dessous comme dans l’article. La durée est une estimation
noise-fill-in-the-background = Remplir en arrière-plan
noise-cells-computed = Cases calculées
noise-cancel = Annuler
noise-masks-show-most-on-colour-tiles = Les masques se voient le mieux sur des vignettes en couleur :
noise-open-satellite = ouvrir satellite
noise-numbers-of-this-noise-with-their = Nombres de ce bruit et leurs définitions
noise-the-same-without-noise = Le même sans bruit, %
noise-the-curves-as-a-table = Les courbes en tableau
noise-row-column = Ligne { $row }, colonne { $column }
noise-draw-what-is-dropped-arrows-and = Dessinez ce qui est supprimé ; les flèches et la barre d’espace marchent aussi.
noise-pattern-that-is-dropped-8-by = Motif supprimé, 8 cases sur 8 sur toute l’image
noise-clear = Effacer
noise-invert = Inverser
noise-impact-of-masking-patches-of-by = Impact du masquage de patchs de { $patch } pixels sur { $patch } en fonction de K, dix proportions ; le tableau donne les nombres
noise-patch-2 = Patch { $patch } × { $patch }
noise-the-papers-grid-of-masks = La grille de masques de l’article
noise-impact-of-masking-on-alignment-as = Impact du masquage sur l’alignement, tracé comme dans l’article
noise-ten-ratios-from-0-light-to = Dix proportions de 0 (clair) à 0,99 (foncé), K à partir de 32, en pour cent de l’alignement sans bruit. Toutes les images analysées, définition des auteurs.
noise-as-a-table = En tableau
noise-not-computed-this-k-has-no = · : non calculé. – : ce K n’a pas de sous-espace bien à lui, ou rien à quoi rapporter l’impact ; choisir le masque sur la carte le précise.
noise-sample = { $kind }, tirage { $draw }
noise-best-linear-denoiser = meilleur débruiteur linéaire, { $n }
noise-as-in-the-set = comme dans le jeu
noise-clean = Sans bruit
noise-corrupted = Avec bruit
noise-rebuilt = Reconstruction
noise-no-impact-at-k = – pas d’impact pour K = { $k }. { $why }
noise-solving = Résolution …
noise-with-these-labels = Avec ces étiquettes :
noise-with-class-folders-or-a-labels = Avec des dossiers par classe ou un fichier d’étiquettes, vous verriez aussi dans quel sens.
noise-what-counts-as-a-change = Ce qui compte comme un changement
noise-progress = Avancement
noise-without-noise = { $margin }, sans bruit { $without }
noise-beside-chance = { $impact }, étiquettes permutées { $low } à { $high }
noise-within-chance = Des étiquettes permutées, qui ne veulent rien dire, vont aussi loin ici : { $low } à { $high }.
noise-between-least-and-largest-of-permuted = entre le plus petit et le plus grand de { $n_permutations } permutations d’étiquettes
noise-at-k-2 = { $name } pour K = { $k }
noise-mean-squared-cosine-between-the-k = Moyenne des carrés des cosinus entre les sous-espaces de codes de dimension K avec ce bruit et sans lui : le carré de la norme de Frobenius de Q' Q~, divisé par K. n = { $n } images analysées. { $basis }
noise-mean-squared-error-per-pixel-value = Erreur quadratique moyenne par valeur de pixel du meilleur débruiteur linéaire à K dimensions, sur le bruit et les n = { $n } images analysées, intensités de 0 à 1. { $basis }
noise-n-analysed-images = n = { $n } images analysées
noise-n-analysed-images-with-a-label = n = { $n_labelled } images analysées avec étiquette ({ $n_without } n’en ont pas)
noise-classes = { $n_classes } classes
noise-by-the-papers-authors-square-root = Selon les auteurs de l’article : racine carrée de la somme des |Y'Y q|² sur les K premiers vecteurs de scores orthonormés q de l’encodeur, divisée par la somme sur toute l’ACP. { $classes }, { $n }, parmi celles auxquelles l’encodeur a été ajusté. { $basis }
noise-n100-alignment-with-this-noise-alignment = 100 (alignement avec ce bruit / alignement sans lui - 1). { $classes }, { $n }. { $basis } Pour l’étendue, les étiquettes ont été permutées au hasard { $n_permutations } fois (graine { $seed }).
noise-n100-alignment-with-this-noise-alone = 100 (alignement avec ce bruit / alignement sans lui - 1). { $classes }, { $n }. { $basis }
noise-a-component-that-has-nothing-to = Une composante sans aucun rapport avec les étiquettes en explique en moyenne 1/(n - 1). Ici, cette part est retranchée : racine carrée de (R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)), r étant le rang. { $n }. Au-dessus de 100 % là où les dernières composantes ne font que surajuster ; 0 là où le hasard explique autant que les étiquettes. { $basis }
noise-a-least-squares-probe-on-the = Une sonde des moindres carrés sur les codes ({ $n }) est interrogée sur { $n_held_out } images réservées : racine carrée de R²(K), 0 là où il est négatif, divisée par le meilleur R² que l’ACP atteint pour un K quelconque. Au-dessus de 100 % là où les codes avec bruit font mieux que la meilleure ACP. { $basis }
noise-the-authors-definition-after-the-labels = La définition des auteurs après permutation au hasard des étiquettes ({ $n }, graine { $seed }) : à quoi ressemble le hasard.
noise-score-at-k = { $score } pour K = { $k }
noise-the-largest-1-overlap-over-all = Le plus grand 1 - recouvrement sur tous les K qui en ont un. { $tolerance } { $basis }
noise-ridge-of-the-mean-variance = Pénalité ridge : { $ridge } de la variance moyenne.
noise-estimated-from-draws-of-every-image = Estimé à partir de { $n_draws } tirages de chaque image en 4 groupes indépendants (graine { $seed }) ; ± est la demi-largeur d’un intervalle à 95 %.
noise-exact-expectation-over-the-noise = Espérance exacte sur le bruit.
noise-so-alignment-cannot-be-computed-overlap = { $no_labels } L’alignement ne peut donc pas être calculé ; recouvrement et certificat se passent d’étiquettes.
noise-seed = graine { $seed }
noise-n-analysed-images-sample-of-seed = { $scores } · n = { $n_samples } images analysées · tirage { $draw } de la graine { $seed } à l’écran · rien ne quitte cette page
noise-basis-without-pictures = { $scores } · n = { $n_samples } images analysées · rien ne quitte cette page
noise-leaves-the-features-as-they-are = Laisse les caractéristiques telles quelles
noise-changes-the-features = Change les caractéristiques
noise-undecided = Indécis
noise-decided-without-labels-no-task-gains = Décidé sans étiquettes : aucune tâche n’y gagne et aucune n’y perd, pour aucun K.
noise-decided-without-labels-some-task-gains = Décidé sans étiquettes : une tâche y gagne et une autre y perd. Lesquelles, seules les étiquettes le disent.
noise-not-decided-the-change-is-not = Non décidé : le changement ne se détache pas de ce que les arrondis ou la dispersion des estimations pourraient produire.
noise-it-does-not-exist-at-this = Pas de valeur pour ce K.
noise-score-largest-change-of-a-subspace = Score : plus grand changement d’un sous-espace
noise-solving-for-the-best-linear-denoiser = Calcul du meilleur débruiteur linéaire pour chaque K …
noise-read-off = K = { $k } : { $value }
# The sentence of the step, after what the noise does.
noise-until-solved = <quiet>Résolution pour le bruit choisi ; en attendant, pour le précédent :</quiet>
noise-aligns-better = <strong>Pour K = { $k }</strong>, les caractéristiques du débruiteur s’alignent <better>mieux, de { $by },</better> avec les { $n } classes que celles de la simple reconstruction.
noise-aligns-worse = <strong>Pour K = { $k }</strong>, les caractéristiques du débruiteur s’alignent <worse>moins bien, de { $by },</worse> avec les { $n } classes que celles de la simple reconstruction.
noise-aligns-as-well = <strong>Pour K = { $k }</strong>, les caractéristiques du débruiteur s’alignent <strong>aussi bien</strong> avec les { $n } classes que celles de la simple reconstruction.
noise-no-impact = <strong>Pour K = { $k }, il n’y a pas d’impact.</strong> { $why }
noise-leaves-subspaces = <quiet>Il laisse chaque sous-espace des K premières composantes où il était.</quiet>
noise-fill =
    { $n ->
        [one] { $what } : { $n } case
       *[other] { $what } : { $n } cases
    }
noise-fill-at-once =
    { $n ->
        [one] { $what } : { $n } case, moins de 1 s ici
       *[other] { $what } : { $n } cases, moins de 1 s ici
    }
noise-fill-in =
    { $n ->
        [one] { $what } : { $n } case, environ { $time } ici
       *[other] { $what } : { $n } cases, environ { $time } ici
    }
# What labels say of a noise: symbol, which way, at which K, by how much.
noise-helps = ▲ aide pour K = { $k } : { $by }
noise-hurts = ▼ nuit pour K = { $k } : { $by }
noise-neutral = – neutre pour K = { $k } : { $by }
noise-picture = { $image }, { $row }
noise-picture-with-error = { $image }, { $row }, erreur quadratique moyenne { $error }
noise-figure-absent = { $figure } : { $why }
noise-is-computed = Calcul en cours.
noise-in-its-turn = Calculé à son tour.
noise-compute = Calculer
