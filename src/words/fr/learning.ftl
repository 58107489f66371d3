### The step Learning.

learning-variance-of-each-component = Variance de chaque composante
learning-in-the-set = dans le jeu
learning-part-that-comes-back-slope = part restituée (pente)
learning-over-the-epochs-held-out-images = Au fil des époques, images réservées
learning-variance-rebuilt = variance reconstruite
learning-by-pca = par l’ACP
learning-read-from-codes-1-standard-error = reconnu d’après les codes ± 1 erreur type
learning-codes-overlap-with-pca = recouvrement des codes avec l’ACP
learning-with-the-closed-form = avec la formule explicite
learning-solving-for-the-best-linear-denoiser = calcul du meilleur débruiteur linéaire
learning-epoch = époque { $shown }
learning-code = Code
learning-values-that-an-image-is-reduced = Nombre de valeurs auxquelles une image est réduite, K
learning-hidden = Cachées
learning-rectifiers-before-and-after-the-code = Unités ReLU avant et après le code ; 0 le rend linéaire
learning-epochs = Époques
learning-times-that-it-learns-from-each = Nombre de fois qu’il apprend de chaque image
learning-preparing = Préparation
learning-pause = Pause
learning-pausing-after-this-epoch = Pause après cette époque
learning-go-on = Continuer
learning-finished = Terminé
learning-start-again = Recommencer
learning-key-s = Touche S
learning-stop = Arrêter
learning-epoch-2 = Époque
learning-this-epoch = Cette époque
learning-original = Original
learning-held-out-as-in-the-set = réservées, comme dans le jeu
learning-input = Entrée
learning-what-it-makes-of-them = Ce qu’il en fait
learning-every-epoch-as-a-table = Chaque époque en tableau
learning-variance-rebuilt-held-out = Variance reconstruite (réservées)
learning-variance-rebuilt-analysed-over-the-epoch = Variance reconstruite (analysées), sur l’époque
learning-slope-at-components-1-4-16 = Pente aux composantes 1, 4, 16, 64, 256
learning-read-from-codes-held-out = Reconnu d’après les codes (réservées)
learning-overlap-of-codes-with-pca = Recouvrement des codes avec l’ACP
learning-overlap-with-the-closed-form = Recouvrement avec la formule explicite
learning-start-about =
    { $noise ->
        [some] Démarrer (environ { $seconds }, { $peak_bytes }, sans le bruit)
       *[none] Démarrer (environ { $seconds }, { $peak_bytes })
    }
learning-of = { $epoch } sur { $n_epochs }
learning-epoch-batch-of = Époque { $n_done } : lot { $done } sur { $total }
learning-epoch-3 = Époque { $n_done }
learning-paused-after-epoch = En pause après l’époque { $n_done }.
learning-stopped-after-epoch-its-epochs-are = Arrêté après l’époque { $n_done } ; ses époques sont conservées.
learning-after-epochs = après { $n } époques
learning-held-out-images-are-too-few = { $n_test } images réservées ne suffisent pas pour dire quelles composantes reviennent
learning-of-components-1-to-at-least = les composantes 1 à { $n } reviennent chacune au moins à moitié
learning-its-codes-overlap-those-of-the = Ses codes recouvrent ceux de la formule explicite du bruit à { $closed_form } et ceux de l’ACP à { $with_pca } ; ces deux derniers se recouvrent à { $between }.
learning-seed = graine { $seed }
learning-autoencoder-adam-0-001-batches-of =
    { $input ->
        [some] auto-encodeur { $widths } · Adam 0,001, lots de 64 · { $n_train } images d’apprentissage, { $n_test } de test · entrée { $noise } · graine { $seed }
       *[none] auto-encodeur { $widths } · Adam 0,001, lots de 64 · { $n_train } images d’apprentissage, { $n_test } de test · graine { $seed }
    }
learning-share-of-the-variance-of-components = Part de la variance de { $slopes } composantes, chacune remplie selon la pente de ce qui revient ; au moins la moitié pour les composantes 1 à { $half_learned }.
learning-of-the-variance-of-held-out-2 = { $left } de la variance des images réservées est reconstruite.
learning-over-epochs = Sur { $n_done } époques : { $rebuilt }
learning-over-epochs-alone = Sur { $n_done } époques.
learning-table-has-every-epoch = Le tableau ci-dessous donne chaque époque.
learning-at-least-half-of-the-first = au moins la moitié, pour les premières : { $half_learned }
learning-the-slope-of-the-scores-of = La pente des coordonnées (scores) des images réservées reconstruites en fonction de celles des images elles-mêmes, sans terme constant (n = { $n_test }) : 1, c’est appris, 0, non. Ce n’est pas le rapport des énergies, qui dirait appris ce que le réseau produit de lui-même sur des composantes faibles. Rien n’est dit là où son erreur type dépasse 0,25.
learning-n1-less-the-squared-error-of = 1 moins le rapport de l’erreur quadratique de { $n_test } images réservées au carré de leur distance à l’image moyenne. Dans le tableau, aussi celle des { $n_train } images d’apprentissage, en moyenne sur l’époque, pendant laquelle elle change.
learning-mean-squared-cosine-between-the-subspaces = Moyenne des carrés des cosinus entre les sous-espaces que les codes des deux engendrent sur { $n_test } images réservées sans bruit, avec autant de valeurs chacun : ce dont toute sonde linéaire peut se servir. 1 : le même ; environ { $by_chance } par hasard.
learning-the-same-with-the-codes-of = La même chose avec les codes du meilleur débruiteur linéaire pour { $noise }, calculé exactement. Un auto-encodeur linéaire (sans unités cachées) y aboutit ; un auto-encodeur à unités ReLU pas forcément.
learning-start = Démarrer
learning-making-its-images-ready = Ses images se préparent.
learning-before-it-has-learned-anything = avant d’avoir rien appris
learning-after-1-epoch = après 1 époque
learning-too-few-held-out-images = – (trop peu d’images réservées)
learning-a-small-autoencoder-trained-here-which = Un petit auto-encodeur, entraîné ici : quelles composantes apprend-il d’abord, et lesquelles jamais ?
learning-no-component-comes-back-by-half = aucune composante ne revient à moitié
learning-of-component-1-at-least-half = la composante 1 revient au moins à moitié
learning-images-go-in-corrupted-one-draw = Les images entrent bruitées, un tirage chacune pour celles du test, et sont comparées sans bruit : même le meilleur débruiteur n’en restitue pas tout.
learning-part-of-a-component-that-comes = Part restituée d’une composante
learning-variance-rebuilt-2 = Variance reconstruite
learning-read-from-its-codes = Reconnu d’après ses codes
learning-ridge-regression-of-one-hot-labels = Régression ridge des étiquettes en indicatrices (one-hot) sur les codes des images d’apprentissage, pénalité 0,01 fois la variance moyenne des codes, testée sur les images réservées ; ± est une erreur type binomiale, qui ignore toute autre graine.
learning-overlap-of-its-codes-with-pcas = Recouvrement de ses codes avec ceux de l’ACP
learning-overlap-of-its-codes-with-the = Recouvrement de ses codes avec ceux de la formule explicite
learning-part-of-this-step = Partie de cette étape
learning-learned-last = Appris en dernier
learning-a-real-one = Un vrai
learning-same-error = Même erreur
learning-blind-twins = Jumeaux à l’aveugle
learning-dimensions = Dimensions
learning-dimensions-of-the-code-k = Dimensions du code, K
learning-from = parmi
learning-components-that-the-encoder-may-use = Composantes dont l’encodeur peut se servir
learning-components = composantes
learning-learned-so-far = Appris jusqu’ici
learning-training-time = Durée d’apprentissage
learning-part-rebuilt-so-far = part reconstruite jusqu’ici
learning-learned-and-recognised-over-time = Appris et reconnu au fil du temps
learning-variance-learned = variance apprise
learning-held-out-images-read-1-standard = images réservées reconnues ± 1 erreur type
learning-originals = originaux
learning-add-what-a-reader-recognises = Ajouter ce qu’un classifieur reconnaît
learning-reading-the-pictures = classement des images
learning-n1-standard-error = ± 1 erreur type
learning-read-held-out = Reconnues (réservées)
learning-read-analysed = Reconnues (analysées)
learning-variance-lost-held-out = Variance perdue (réservées)
learning-variance-lost-analysed = Variance perdue (analysées)
learning-pictures-alone = { $dimensions }, images seules
learning-pictures-and-labels = { $dimensions }, images et étiquettes
learning-this = Ce λ
learning-labels = Étiquettes
learning-weight-of-the-pictures-beside-the = Poids des images à côté des étiquettes, λ
learning-pictures = Images
learning-read-against-lost = Reconnu en fonction de perdu
learning-held-out-1-standard-error = réservées ± 1 erreur type
learning-analysed = analysées
learning-this-pca = ● ce λ ○ ACP
learning-solving-for-the-encoder-of-every = calcul de l’encodeur de chaque λ
learning-variance-lost = variance perdue
learning-numbers-of-this-step-with-their = Nombres de cette étape et leurs définitions
learning-the-encoder-of-every-as-a = L’encodeur de chaque λ en tableau
learning-r-analysed = R² (analysées)
learning-variance-learned-over-time-as-a = Variance apprise au fil du temps, en tableau
learning-time = Temps
learning-variance-learned-2 = Variance apprise
learning-pictures-read-over-time-as-a = Images reconnues au fil du temps, en tableau
learning-held-out-pictures-read = Images réservées reconnues
learning-as-in-the-set = comme dans le jeu
learning-cancelled-the-analysis-and-what-was = Annulé. L’analyse, et ce qui a été calculé avant, sont conservés.
learning-pca-or-the-encoder-that-knows = L’ACP, ou l’encodeur qui connaît les classes ?
learning-the-encoder-that-knows-the-classes = l’encodeur qui connaît les classes
learning-guess = Deviner
learning-which-one-comes-from-the-encoder = Laquelle vient de l’encodeur qui connaît les classes ?
learning-other-images-other-sides = Autres images, autres côtés
learning-knows-the-classes = Connaît les classes
learning-of-2 = { $share } ± { $standard_error } % de { $n }
learning-after-of-the-variance = après { $epochs }, { $explained } de la variance
learning-components-1-to-are-at-least = les composantes 1 à { $n } sont apprises au moins à moitié
learning-images-analysed-held-out = { $n_train } images analysées, { $n_held_out } réservées
learning-ridge-chosen-on-analysed-images-each = pénalité ridge { $ridge } choisie sur { $n } images analysées, chacune écartée à son tour
learning-variance-of-components-each-bar-filled = Variance de { $rank } composantes, chaque barre remplie à hauteur de ce qui est reconstruit après { $epochs } : { $n_learned }.
learning-at-a-reader-names-held-out = À { $moment }, un classifieur reconnaît { $accuracy_of } images réservées.
learning-share-of-the-variance-learned-from = Part de la variance apprise de 0,1 à { $end_epochs }, sur un axe du temps logarithmique.
learning-tables-have-every-value = Les tableaux ci-dessous donnent toutes les valeurs.
learning-a-linear-autoencoder-of-two-layers = Un auto-encodeur linéaire à deux couches, qui part de poids petits et équilibrés (chaque composante à { $initial_strength } de sa force) et suit le gradient de son erreur quadratique moyenne, apprend chaque composante séparément, selon 1 / (1 + (1/a0 - 1) exp(-2 λ t)). Le taux d’apprentissage est tel que la première composante est à moitié apprise après une époque ; la composante k l’est alors après λ1/λk époques. Exact pour ce modèle ; un réseau profond ne le suit que dans l’ordre, et rien n’est affirmé sur ses époques.
learning-the-last-component-has-of-its = La dernière composante a { $learned } de sa force.
learning-ridge-regression-of-one-hot-labels-2 = Régression ridge des étiquettes en indicatrices (one-hot, { $n_classes } classes) sur les pixels des images telles qu’elles sont reconstruites à un moment donné, apprise sur { $n_train } images analysées et testée sur des images réservées reconstruites de même ; ± est une erreur type binomiale. Les images sont lues avec un bruit de l’ordre de l’arrondi en octets (écart type 0,0011 fois la valeur la plus claire, un tirage) : sinon, des images trop pâles pour être vues seraient reconnues. Une seule pénalité ridge pour tous les moments, { $ridge } fois le nombre d’images fois la variance moyenne d’une valeur de pixel : celle qui reconnaît le plus d’originaux analysés quand chacun est écarté de l’ajustement ({ $validation } d’entre eux). Un classifieur linéaire a besoin du sous-espace dominant ; pas les réseaux, mais c’est le sujet d’une autre étape.
learning-codes-from-the-first-components = codes tirés des { $n_used } premières composantes
learning-classes = { $n_classes } classes
learning-reconstruction-error-against-accuracy-of-the = Erreur de reconstruction en fonction de l’exactitude de la sonde pour chaque λ. À { $chosen } : réservées { $held_out_lost }, { $held_out_read } ; analysées { $analysed_lost }, { $analysed_read }.
learning-from-the-first-components = { $n_components } tirées des { $n_used } premières composantes
learning-one-is-pca-the-other-is = L’une est l’ACP. L’autre est l’encodeur au plus petit λ du curseur dont l’erreur sur les images analysées dépasse la sienne d’au plus { $most_more }, en relatif. La graine décide des côtés. Touches A et B.
learning-no-component-is-half-learned-yet = aucune composante n’est encore à moitié apprise
learning-component-1-is-at-least-half = la composante 1 est apprise au moins à moitié
learning-exact-law-of-a-linear-autoencoder = loi exacte d’un auto-encodeur linéaire
learning-nothing-leaves-this-page = rien ne quitte cette page
learning-the-first-component-is-half-learned = la première composante est à moitié apprise après une époque
learning-half-learned-a-component-that-holds = À moitié apprise : une composante qui porte 1 % de la variance
learning-no-component-holds-as-much = – aucune composante n’en porte autant
learning-the-share-of-the-first-component = La part de la première composante divisée par 1 %.
learning-half-learned-the-last-component = À moitié apprise : la dernière composante
learning-the-variance-of-the-first-component = La variance de la première composante divisée par celle de la dernière.
learning-end-of-the-slider = Fin du curseur
learning-at-each-moment-in-the-table = à chaque moment dans le tableau ci-dessous
learning-n1-less-the-mean-squared-error = 1 moins le rapport de l’erreur quadratique moyenne des images analysées reconstruites à celle de l’image moyenne, d’après le spectre.
learning-reader-on-the-originals = Classifieur sur les originaux
learning-reader = Classifieur
learning-no-labelled-image-is-held-out = Aucune image étiquetée n’est réservée.
learning-exact-closed-form = formule explicite exacte
learning-encoder = Encodeur
learning-the-linear-code-that-minimises-squared = Le code linéaire qui minimise (erreur quadratique de la meilleure sonde linéaire des étiquettes) + λ (erreur quadratique de la meilleure reconstruction linéaire), sommes sur les images analysées, pixels ramenés à un écart type de 1 sur toutes les valeurs, étiquettes en indicatrices et centrées. Formule explicite : les vecteurs propres dominants de c c' + λ S² en coordonnées blanchies. λ → ∞ est l’ACP ; λ → 0 prend d’abord les directions d’où se lisent les étiquettes et reconstruit au mieux avec le reste. Ce sont deux limites, non de petits ou de grands nombres.
learning-variance-lost-2 = Variance perdue
learning-in-the-table = dans le tableau
learning-squared-error-of-the-rebuilt-images = Erreur quadratique des images reconstruites rapportée au carré de leur distance à la moyenne des images analysées ; pas d’erreur d’échantillonnage sur les images analysées, qui sont toutes là.
learning-read = Reconnues
learning-share-of-images-whose-class-the = Part des images dont la sonde des moindres carrés, ajustée aux images analysées, nomme la classe ; ± est une erreur type binomiale. Le niveau du hasard est la part de la classe la plus fréquente.
learning-right = Juste
learning-not-this-one = Pas celle-ci
learning-step-of = { $what } : étape { $step } sur { $total }
learning-progress = Avancement
learning-cancel = Annuler
learning-cancelled = Annulé.
learning-compute-it = Calculer
learning-pca = ACP
learning-lambda = λ
learning-axis-read = reconnu
learning-axis-epochs = époques
learning-waits = <quiet>En attente du moteur.</quiet>
# The sentences of the clock.
learning-learned-after = Après { $epochs }, <top>{ $share }</top> de la variance est apprise : { $learned }.
learning-needs = Une composante qui porte 1 % de la variance est à moitié apprise après { $epochs } ; <strong>pour la dernière, il faut { $last }.</strong>
learning-needs-last = Aucune composante ne porte 1 % de la variance ; <strong>pour la dernière, il faut { $last }.</strong>
learning-reader-names = <better>Un classifieur ridge reconnaît { $now } images réservées, et { $originals } de leurs originaux.</better>
# The sentences of an encoder; its probe reads classes from its codes.
learning-lost-more = <strong>{ $encoder }, { $n } :</strong> { $error } de la variance est perdue, { $pca } par l’ACP ({ $more } % d’erreur).
learning-lost = <strong>{ $encoder }, { $n } :</strong> { $error } de la variance est perdue, { $pca } par l’ACP.
learning-probe-reads-both = Sa sonde reconnaît { $now } images réservées, celle de l’ACP { $pca } % ; pour les images analysées, { $analysed }, celle de l’ACP { $pca_analysed } %.
learning-probe-reads = Sa sonde reconnaît { $now } images réservées, celle de l’ACP { $pca } %.
learning-probe-reads-analysed = Aucune image étiquetée n’est réservée ; pour les images analysées, { $analysed }, sonde de l’ACP { $pca_analysed } %.
learning-gain-unknown = <quiet>On ne peut dire si des images qu’il n’a pas vues y gagnent.</quiet>
learning-gain = <better>Presque les mêmes images, une autre perception.</better>
learning-by-heart = <worse>Seules les images analysées y gagnent, les réservées y perdent : il les a apprises par cœur.</worse>
learning-worse = <worse>Les images réservées sont moins bien reconnues.</worse>
learning-only-analysed-gain = <worse>Seules les images analysées y gagnent au-delà des erreurs types : c’est apprendre par cœur.</worse>
learning-no-gain = <quiet>Compte tenu des erreurs types, rien n’est gagné.</quiet>
learning-twins = <strong>Les deux rangées perdent presque la même part de la variance.</strong> Un code a été choisi pour les images seules, l’autre aussi pour ce qu’une sonde linéaire peut y lire.
# The sentences of the autoencoder.
learning-state = <strong>{ $when } :</strong> { $learned }, sur { $n } composantes.
learning-codes-read = <better>D’après ses codes, un modèle linéaire reconnaît { $accuracy }.</better>
learning-codes-read-before = <better>D’après ses codes, un modèle linéaire reconnaît { $accuracy }, contre { $before } avant l’apprentissage.</better>
learning-nothing-to-rebuild = Les images réservées ne varient pas, il n’y a donc rien à reconstruire.
learning-times-as-far = Sa distance à { $n } images réservées vaut { $times } fois celle de leur image moyenne.
learning-rebuilds =
    { $noise ->
        [none] Il reconstruit { $share } de la variance de { $n } images réservées.
       *[some] À partir d’entrées bruitées, il reconstruit { $share } de la variance de { $n } images réservées.
    }
learning-rebuilds-beside-pca =
    { $noise ->
        [none] Il reconstruit { $share } de la variance de { $n } images réservées, et l’ACP à autant de dimensions { $pca }.
       *[some] À partir d’entrées bruitées, il reconstruit { $share } de la variance de { $n } images réservées, et l’ACP à autant de dimensions { $pca }.
    }
learning-n-epochs =
    { $n ->
        [one] { $n } époque
       *[other] { $n } époques
    }
learning-million-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}million d’époques
       *[other] { $n }{"\u00A0"}millions d’époques
    }
learning-billion-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}milliard d’époques
       *[other] { $n }{"\u00A0"}milliards d’époques
    }
learning-trillion-epochs =
    { $n ->
        [one] { $n }{"\u00A0"}billion d’époques
       *[other] { $n }{"\u00A0"}billions d’époques
    }
learning-n-dimensions =
    { $n ->
        [one] { $n } dimension
       *[other] { $n } dimensions
    }
# The answer of the twins.
learning-twins-errors = { $verdict } : { $knows } connaît les classes ({ $weight }). Son erreur : { $more } %
learning-guesses =
    { $n ->
        [one] { $right } réponse juste sur { $n }.
       *[other] { $right ->
            [one] { $right } réponse juste sur { $n }.
           *[other] { $right } réponses justes sur { $n }.
        }
    }
learning-input-with = entrée avec { $noise } (étape Bruit)
learning-interrupted = Le moteur a été interrompu avant que ses images soient prêtes. Recommencez.
learning-twins-held-out = { $now } % des images réservées sont reconnues au lieu de { $before } %
learning-twins-analysed = { $now } % des images analysées sont reconnues au lieu de { $before } %
learning-twins-read-both = { $errors } ; d’après ses codes, { $held_out }, { $analysed }. { $guesses }
learning-twins-read = { $errors } ; d’après ses codes, { $read }. { $guesses }
learning-twins-read-none = { $errors }. { $guesses }
