### Why the engine or a lane refuses a request: whole sentences.

engine-not-finite = Le rapport contient des nombres qui ne sont pas finis ; merci de signaler l’empreinte du jeu d’images.
engine-no-memory-for-noise = Résoudre `{ $spec }` prendrait ici environ { $needed } Go, et un onglet de navigateur ne peut pas avoir plus de { $limit } Go ; choisissez des images plus petites, moins nombreuses ou en gris, une plus grande part réservée à l’étape Données, ou un bruit qui ne demande aucune résolution (gaussien, composantes).
engine-cancelled = Annulé ; ce qui était là avant est conservé.
engine-nothing-loaded = Aucun jeu d’images n’est chargé ; ouvrez-en d’abord un.
engine-not-fetched = Une partie du moteur n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.
engine-not-analyzed = Les images chargées ne sont pas encore analysées ; lancez d’abord l’analyse.
engine-no-sample = Ce sont des moments sans échantillon d’images : il n’y a donc pas d’image à montrer ; ouvrez les images elles-mêmes, ou un fichier de moments produit avec un échantillon.
engine-no-draws = `{ $spec }` n’a pas de forme close : il est tiré sur les images analysées, et seuls leurs moments sont là ; ouvrez les images elles-mêmes, ou laissez ce bruit de côté.
engine-nothing-to-read = Les classifieurs apprennent sur des images étiquetées analysées et sont testés sur des images étiquetées réservées ; il manque à ce jeu : { $what } ; ajoutez des images étiquetées (un dossier par classe, ou un tableau), ou réservez-en à l’étape Données.
engine-too-many-classes = Les classifieurs distinguent au plus { $max } classes, et ce jeu en a { $n } ; réunissez des classes à l’étape Données, ou donnez une autre liste d’étiquettes.
engine-material-too-large = Un couloir recevrait { $n-mb } Mo d’images et de composantes, et au plus { $max-mb } Mo sont transmis ; à l’étape Données, préparez les images en plus petit, ou moins d’images.
engine-nothing-held-out = Un auto-encodeur est testé sur des images réservées, et ce jeu n’en a pas ; réservez-en à l’étape Données.
engine-empty-part = Cette partie du spectre n’a aucune composante ; choisissez une part plus grande.
engine-only-a-copy = Ce moteur n’a qu’une copie, qui suffit pour les images ; adressez-vous à celui dont elle vient.
engine-copy-too-large = Une copie de l’analyse prendrait { $n-mb } Mo, et au plus { $max-mb } Mo sont transmis ; les images attendent ce qui est en cours de calcul.
engine-damaged-copy = Ce qui a été transmis est endommagé ; rechargez la page.
engine-nothing-to-compare = Rien n’a été lu, il n’y a donc rien à comparer.
engine-nothing-to-name = Un quiz demande des images étiquetées de deux classes, et ce jeu n’en a pas ; ajoutez des images étiquetées (un dossier par classe, ou un tableau) à l’étape Données.
engine-no-such-export = Aucun résultat d’analyse ne s’appelle « { $id } » ; choisissez un export tiré d’une analyse.
engine-no-labels-to-export = L’alignement demande des images analysées portant des étiquettes de deux classes ; ajoutez des images étiquetées (un dossier par classe, ou un tableau), ou exportez autre chose.
engine-no-components = Un fichier sans aucune composante a été demandé ; demandez-en au moins une.
engine-export-too-large = Le fichier prendrait { $n-mb } Mo, et au plus { $max-mb } Mo sont écrits ; demandez au plus { $most } composantes.
engine-exported-images-too-large = Le fichier prendrait { $n-mb } Mo avec une seule composante, et au plus { $max-mb } Mo sont écrits ; à l’étape Données, préparez les images en plus petit, ou moins d’images.
engine-not-written = Le fichier n’a pas pu être assemblé ; merci de signaler la taille du jeu d’images.
engine-no-such-image = L’image { $image-idx } a été demandée, mais le jeu n’en a que { $n-images }.
engine-no-such-component = La composante { $component } a été demandée, mais l’analyse n’en a que { $rank }.
engine-no-such-point = Le point { $point } devait être déplacé, mais il y en a { $n }.
engine-too-many-pictures = { $n } images ont été demandées à la fois ; au plus { $max } peuvent être dessinées.

source-description = La description du jeu ne peut pas être lue ({ $detail }) ; ce doit être du JSON tel que le décrit static/samples/README.md.
source-nothing-beside = Les images n’accompagnaient pas la demande ; ouvrez à nouveau le jeu.
source-sheet = La planche d’images ne peut pas être décodée ({ $detail }) ; ce doit être un WebP, de préférence sans perte.
source-sheet-too-small = La planche d’images fait { $width } x { $height } pixels, trop peu pour { $n-images } vignettes sur { $columns } colonnes.
source-empty-sheet = La description parle de { $n-images } vignettes de { $height } x { $width } pixels ; chaque nombre doit valoir au moins 1.
source-channels = { $n-channels } canaux ont été donnés ; les images sont grises (1) ou RVB (3).
source-classes = { $n } classes ont été données ; au plus { $max-classes } peuvent être distinguées.
source-too-large = Les images prendraient { $n-bytes } octets ; au plus { $max-pixel-bytes } peuvent être chargés.
source-moments-too-large = Les moments prendraient { $n-bytes } octets ; { $max-bytes } au plus peuvent être chargés. Produisez-les à partir d’images plus petites.
source-half-value = Les images s’arrêtent au milieu d’une valeur de 16 bits ; ouvrez à nouveau le jeu.

lane-damaged = Ce que le couloir devait traiter est endommagé ; rechargez la page.
lane-too-much-memory = Cela prendrait environ { $needed-mb } Mo, et un couloir en a { $most-mb } ; choisissez un autre classifieur ou moins d’unités cachées, ou préparez les images en plus petit à l’étape Données.
lane-nothing-begun = Aucun auto-encodeur n’est en cours d’apprentissage ; lancez-en un.
lane-no-epoch-left = Ses époques sont terminées ; lancez-en un avec davantage d’époques.
lane-cancelled = Annulé.

wire = La page et le moteur ne se comprennent pas ; rechargez la page.

engine-none-held-out-to-read = Aucune image n’est réservée, il n’y a donc rien pour tester un classifieur. L’étape Données peut en réserver.
engine-none-labelled-to-read = Aucune image réservée n’a d’étiquette, il n’y a donc rien pour tester un classifieur.
engine-no-closed-form = Ce bruit n’a pas de formule explicite : son meilleur débruiteur linéaire n’est connu que par des tirages.
engine-no-subspace-of-its-own = Le meilleur débruiteur linéaire n’a pas ici de sous-espace de { $n-code } dimensions bien à lui : égalité, ou il ne reste rien.
engine-no-twins = Avec autant de dimensions que de composantes, rien n’est perdu : il n’y a pas deux encodeurs à distinguer ; choisissez moins de dimensions.
engine-two-classes = images analysées de deux classes
engine-held-out-labels = images réservées étiquetées
engine-overlaps-need = Les recouvrements de codes de { $n-code } valeurs demandent au moins { $n-needed } images réservées, et il y en a { $n-test }.
