### What is said of files and of sets made from them: refusals are phrases that can follow a colon, plans are phrases, notes are sentences.


edit-no-such-class = Il n’y a pas de classe { $class-idx } ; le jeu en a { $n-classes }.
edit-no-such-image = Il n’y a pas d’image { $image-idx } ; le jeu en a { $n-images }.
edit-no-name = Une classe doit avoir un nom ; saisissez-en un.
edit-nothing-left = Il ne resterait aucune image à analyser ; gardez-en au moins une.

intake-size = Les images peuvent être préparées de { $least } à { $most } pixels, et { $size-px } ont été demandés ; choisissez une taille entre les deux.
intake-held-out-share = Il fallait réserver une part de { $share } ; choisissez de 0 à 0,9.
intake-class-cap = Au plus 0 image de chaque classe a été demandé ; permettez-en au moins 1.
intake-tile = Des vignettes de { $width } x { $height } pixels ont été demandées ; choisissez de 1 à 4096 pixels dans chaque sens.
intake-row-shape = Les lignes devaient être lues comme { $n-channels } canaux de { $width } x { $height } pixels ; les images ont 1 ou 3 canaux et au moins 1 pixel dans chaque sens.
intake-base = Le jeu à compléter est endommagé ({ $what }) ; rechargez-le, puis ajoutez.
intake-no-such-choice = Parmi les fichiers, `{ $wanted }` n’existe pas ({ $what }) ; choix possibles : { $there }.
intake-is-a-fit = Ce sont les composantes d’un modèle, non des images : « Partager » compare une ACP à celle de vos images (« Comparer l’ACP d’un autre programme »), et `subspace-lab check --pca` en ligne de commande.

plan-pictures = images
plan-axes = axes
plan-size = taille
plan-range = plage
plan-depth = profondeur
plan-background = arrière-plan
plan-labels = étiquettes
plan-split = partage
intake-reads = Ce qui peut être lu : { $formats }, et des images dans { $containers }.
refusal-of-images = { $n } de ses images : { $refusal }
intake-no-image = Il n’y avait aucune image parmi les fichiers.
intake-one-refused = { $path } : { $refusal }.
intake-none = Aucun des { $n } fichiers n’a donné d’image : { $reasons }.
intake-loaded =
    { $n ->
        [one] { $n } image chargée.
       *[other] { $n } images chargées.
    }
intake-loaded-some = Chargement : { $n } sur { $n-all }. Ignorés : { $n-skipped } ({ $kinds }).
refusal-kind-with-detail = { $n } ({ $detail })
refusal-kind-with-example = { $n } (par exemple { $path } : { $detail })
picture-size = { $width } x { $height } pixels
size-pixels =
    { $n ->
        [one] { $n } pixel
       *[other] { $n } pixels
    }
size-megapixels =
    { $n ->
        [one] { $n } mégapixel
       *[other] { $n } mégapixels
    }
size-bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }
size-kb = { $n } ko

size-gb = { $n } Go
refusal-not-an-image = ni image, ni tableau, ni archive lisible ici
refusal-empty = le fichier est vide
refusal-damaged = { $format } endommagé ({ $detail })
refusal-damaged-detail = { $format } : { $detail }
refusal-unsupported = non pris en charge : { $what } ; { $advice }
refusal-too-many-pixels = { $size }, c’est plus que { $max } ; réduisez d’abord l’image
refusal-too-large = { $what } prendrait { $n }, et la limite est de { $max } ; { $advice }
refusal-set-full = le jeu est plein : ses pixels peuvent prendre { $max } ; choisissez une taille plus petite ou moins d’images
refusal-too-many-files = plus de { $max } fichiers ; ajoutez-en moins à la fois
refusal-other-size = { $given }, alors que les autres images font { $common } ; choisissez une seule taille pour toutes
refusal-encrypted = chiffré ; décompressez d’abord et ajoutez ce qui s’y trouve
refusal-unpack-it = décompressez d’abord et ajoutez ce qui s’y trouve
refusal-packed = compressé par { $method }, qui n’est pas décompressé ici ; compressez par Deflate, comme d’ordinaire
refusal-foreign = { $what } ; { $advice }
refusal-nested-too-deep = une archive dans une archive dans une archive ; décompressez-la d’abord
refusal-unreadable = impossible à lire sur le disque ; il a peut-être été déplacé ou supprimé, ajoutez-le à nouveau
refusal-tiles = { $size }, que des vignettes de { $tiles } ne remplissent pas ; changez la taille des vignettes, ou désactivez-les
intake-choice-does-not-fit = Ce qui avait été choisi ne convient pas à ces fichiers. { $error }
list-of-nothing = rien
refusal-not-numbers =
    { $n ->
        [one] { $n } valeur qui n’est pas un nombre ; complétez-la, ou écartez l’image
       *[other] { $n } valeurs qui ne sont pas des nombres ; complétez-les, ou écartez l’image
    }
refusal-kind-no-images =
    { $n ->
        [one] { $n } qui n’est pas une image
       *[other] { $n } qui ne sont pas des images
    }
refusal-kind-arrays =
    { $n ->
        [one] { $n } tableau sans images
       *[other] { $n } tableaux sans images
    }
refusal-kind-lists =
    { $n ->
        [one] { $n } liste d’étiquettes inutilisable
       *[other] { $n } listes d’étiquettes inutilisables
    }
refusal-kind-too-many-pixels = { $n } de plus de { $max }
refusal-kind-unreadable =
    { $n ->
        [one] { $n } impossible à lire
       *[other] { $n } impossibles à lire
    }
refusal-kind-empty =
    { $n ->
        [one] { $n } vide
       *[other] { $n } vides
    }
refusal-kind-not-numbers = { $n } avec des valeurs qui ne sont pas des nombres
refusal-kind-encrypted =
    { $n ->
        [one] { $n } chiffré
       *[other] { $n } chiffrés
    }
refusal-kind-packed =
    { $n ->
        [one] { $n } compressé autrement
       *[other] { $n } compressés autrement
    }
refusal-kind-damaged =
    { $n ->
        [one] { $n } endommagé
       *[other] { $n } endommagés
    }
refusal-kind-unsupported =
    { $n ->
        [one] { $n } non pris en charge
       *[other] { $n } non pris en charge
    }
refusal-kind-beyond = { $n } au-delà d’une limite
refusal-kind-size = { $n } d’une autre taille
advice-export-image = exportez en JPEG ou en PNG
advice-unpack-or-zip = décompressez, ou réunissez les images dans un zip
foreign-camera-raw = RAW d’appareil photo
foreign-icon = un fichier d’icône
foreign-video = vidéo
advice-heic = sur un iPhone, choisissez « Le plus compatible », ou exportez en JPEG
advice-frames = exportez des images isolées en PNG
advice-savez = enregistrez le tableau avec numpy.savez
foreign-spreadsheet = un classeur de tableur
foreign-spreadsheet-counted =
    { $n ->
        [one] { $n } classeur de tableur
       *[other] { $n } classeurs de tableur
    }
advice-save-as-csv = enregistrez-le en CSV
foreign-pytorch = un fichier PyTorch
foreign-pytorch-counted =
    { $n ->
        [one] { $n } fichier PyTorch
       *[other] { $n } fichiers PyTorch
    }
advice-load-in-python = chargez-le dans Python et enregistrez les tableaux avec numpy.savez
foreign-git-lfs = un pointeur git-lfs, pas le fichier lui-même
foreign-git-lfs-counted =
    { $n ->
        [one] { $n } pointeur git-lfs
       *[other] { $n } pointeurs git-lfs
    }
advice-git-lfs = lancez `git lfs pull`, puis ajoutez-le à nouveau
foreign-git-annex = un pointeur git-annex, pas le fichier lui-même
foreign-git-annex-counted =
    { $n ->
        [one] { $n } pointeur git-annex
       *[other] { $n } pointeurs git-annex
    }
advice-git-annex = lancez `git annex get`, puis ajoutez-le à nouveau
foreign-pickle = un pickle Python
foreign-pickle-counted =
    { $n ->
        [one] { $n } pickle Python
       *[other] { $n } pickles Python
    }
foreign-matlab = un fichier MATLAB
foreign-matlab-counted =
    { $n ->
        [one] { $n } fichier MATLAB
       *[other] { $n } fichiers MATLAB
    }
advice-matlab = chargez-le avec scipy.io.loadmat (à partir de la version 7.3 avec h5py) et enregistrez les tableaux avec numpy.savez
foreign-web-page = une page web, pas l’image
foreign-web-page-counted =
    { $n ->
        [one] { $n } page web
       *[other] { $n } pages web
    }
foreign-moments = des moments d’images, pas des images
foreign-moments-counted =
    { $n ->
        [one] { $n } fichier de moments
       *[other] { $n } fichiers de moments
    }
advice-moments = ouvrez-le seul, ou additionnez de tels fichiers avec `subspace-lab merge`
advice-download = téléchargez l’image elle-même
note-copied-to-rgb =
    { $n ->
        [one] { $n } image grise a été recopiée en RVB ; préparées en gris, toutes seraient de la même sorte.
       *[other] { $n } images grises ont été recopiées en RVB ; préparées en gris, toutes seraient de la même sorte.
    }
note-turned-to-grey =
    { $n ->
        [one] { $n } image couleur a été passée en gris.
       *[other] { $n } images couleur ont été passées en gris.
    }
note-transparent =
    { $n ->
        [one] { $n } image a des parties transparentes ; affichée sur fond { $color }.
       *[other] { $n } images ont des parties transparentes ; affichées sur fond { $color }.
    }
note-all-the-same = Elles sont toutes identiques sur fond { $color } ; choisissez un autre arrière-plan (sur fond { $other }, on les voit).
note-one-size =
    { $how ->
        [resized] Les images de { $given } ont été ramenées à { $width } x { $height }.
        [cropped] Les images de { $given } ont été recadrées au centre et ramenées à { $width } x { $height }.
        [padded] Les images de { $given } ont été complétées et ramenées à { $width } x { $height }.
       *[stretched] Les images de { $given } ont été étirées à { $width } x { $height }.
    }
note-several-sizes =
    { $how ->
        [resized] Les images ont { $n } tailles différentes. Chacune a été ramenée à { $width } x { $height }.
        [cropped] Les images ont { $n } tailles différentes. Chacune a été recadrée au centre et ramenée à { $width } x { $height }.
        [padded] Les images ont { $n } tailles différentes. Chacune a été complétée et ramenée à { $width } x { $height }.
       *[stretched] Les images ont { $n } tailles différentes. Chacune a été étirée à { $width } x { $height }.
    }
color-black = noir
color-white = blanc
note-cap =
    { $of ->
        [both] Au plus { $cap } images de chaque classe, et de celles sans étiquette, ont été tirées avec la graine { $seed } : { $n-drawn } sur { $n-found }.
        [classes] Au plus { $cap } images de chaque classe ont été tirées avec la graine { $seed } : { $n-drawn } sur { $n-found }.
       *[all] Au plus { $cap } images ont été tirées avec la graine { $seed } : { $n-drawn } sur { $n-found }.
    }
note-held-out =
    { $n ->
        [one] { $n } image est réservée, tirée avec la graine { $seed }.
       *[other] { $n } images sont réservées, tirées avec la graine { $seed }.
    }
note-none-of-the-added = Aucune des images ajoutées n’est réservée
note-none-held-out = Aucune image n’est réservée
note-none-without-label = Aucune image sans étiquette n’est réservée
note-none-of-classes-and-others =
    { $n-all ->
        [one] Rien n’est réservé dans { $n } classe sur { $n-all } ni parmi les images sans étiquette
       *[other] { $n ->
            [one] Rien n’est réservé dans { $n } classe sur { $n-all } ni parmi les images sans étiquette
           *[other] Rien n’est réservé dans { $n } classes sur { $n-all } ni parmi les images sans étiquette
        }
    }
note-none-of-classes =
    { $n ->
        [one] Rien n’est réservé dans { $n } classe sur { $n-all }
       *[other] Rien n’est réservé dans { $n } classes sur { $n-all }
    }
note-holding-out =
    { $of ->
        [class] pour réserver { $percent } %, il faut au moins { $n } { $n ->
            [one] image
           *[other] images
        } par classe
       *[all] pour réserver { $percent } %, il faut au moins { $n } { $n ->
            [one] image
           *[other] images
        }
    }
note-larger-share-or =
    { $more ->
        [cap] choisissez une part plus grande ou permettez-en plus par classe
       *[images] choisissez une part plus grande ou ajoutez des images
    }
note-more-images =
    { $more ->
        [cap] permettez-en plus par classe
       *[images] ajoutez des images
    }
note-not-held-out = { $who } : { $needed } ; { $advice }.
note-lossy =
    { $n ->
        [one] { $n } image vient d’un JPEG ou d’un WebP avec perte : l’extrémité mineure du spectre contient alors du bruit de compression.
       *[other] { $n } images viennent de JPEG ou de WebP avec perte : l’extrémité mineure du spectre contient alors du bruit de compression.
    }
table-of-pixels = ses lignes contiennent les pixels d’images, qui ne sont pas lus dans du texte ; enregistrez-les en tableaux avec numpy.savez
table-without-images = il n’y a aucune image qu’elle puisse nommer ; ajoutez-la en même temps que les images
array-labels-alone =
    { $n ->
        [one] { $n } étiquette, sans tableau d’autant d’images ; ajoutez-la avec ce tableau
       *[other] { $n } étiquettes, sans tableau d’autant d’images ; ajoutez-les avec ce tableau
    }
plan-split-not-done = non fait : il ne resterait aucune image à analyser
note-more-notes =
    { $n ->
        [one] { $n } autre remarque de ce genre.
       *[other] { $n } autres remarques de ce genre.
    }
choice-array-of-pictures = tableau d’images
plan-files-before-rows = les images en fichiers passent avant les lignes de nombres
plan-left-out = écartés : { $names }
choice-by-rules = selon les règles
choice-without-masks = images sans leurs masques
choice-all-files = tous les fichiers, masques compris
plan-masks-too = masques d’autres images compris, par choix
plan-n-of-kind = { $n } { $ending }
plan-pictures-of-kinds = { $pictures } ({ $kinds })
plan-pictures-from-files = { $pictures } de { $files } ({ $kinds })
plan-one-picture-each = des tableaux d’une image chacun
list-more = { $n } de plus
plan-arrays-stay = les tableaux restent tels quels
plan-as-they-are = telles quelles
plan-one-size = ramenées à une même taille
plan-size-in-grey = { $size } en gris
plan-size-in-rgb = { $size } en RVB
choice-fourth-band-alpha = la quatrième bande est la transparence
choice-fourth-band-left = la quatrième bande est écartée
plan-masks-left-out =
    { $n ->
        [one] { $n } masque d’une autre image écarté ; « tous les fichiers » le prend aussi
       *[other] { $n } masques d’autres images écartés ; « tous les fichiers » les prend aussi
    }
plan-n-pictures =
    { $n ->
        [one] { $n } image
       *[other] { $n } images
    }
plan-n-files =
    { $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
plan-pictures-in-files =
    { $n ->
        [one] { $n } image d’un fichier
       *[other] { $n } images de fichiers
    }
note-no-labels = Ni dossiers par classe ni fichier d’étiquettes n’ont été trouvés. Images et spectres s’en passent ; l’alignement avec la perception, non. Ajoutez labels.csv (file,label).
note-labels-without-array =
    { $n ->
        [one] { $full-name } : { $n } étiquette qui ne correspond à aucun tableau d’autant d’images a été écartée.
       *[other] { $full-name } : { $n } étiquettes qui ne correspondent à aucun tableau d’autant d’images ont été écartées.
    }
table-no-label = elle n’a d’étiquette à côté d’aucun fichier ; écrivez file,label sur chaque ligne
note-too-many-labels = { $n } étiquettes différentes, c’est trop pour des classes ; elles ont été écartées.
plan-chosen = choisi
choice-source-of-labels = source des étiquettes
plan-several-sources = plusieurs sources
plan-no-source = aucune
plan-source-with-counts = { $text } : { $counts }
choice-no-labels = pas d’étiquettes
plan-another-value-each = { $path } a une valeur différente pour chaque image
plan-not-called-so = la colonne `{ $column }` de { $path } ne porte pas un nom d’étiquettes
plan-records-state = chaque enregistrement indique son étiquette
plan-array-of-that-name = un tableau qui porte ce nom
plan-array-of-as-many = un tableau d’autant de valeurs
plan-folder-each = chacune dans son propre dossier
plan-class-folders = dossiers par classe ; { $passed-over }
plan-several-columns = `{ $name }` a plusieurs colonnes, et les images appartiennent à plusieurs à la fois ; choisissez-en une
plan-choose-it = { $reason } ; choisissez-la si elle convient
plan-nothing-called-so = rien ne porte un nom d’étiquettes ; choisissez si l’une de ces sources convient
plan-together = ensemble : { $sources }
plan-column-of = { $column } de { $path }
plan-column-of-array = colonne { $column } du tableau { $name }
plan-the-array = le tableau { $name }
plan-records = les enregistrements du fichier
plan-folders = dossiers ({ $shown })
plan-folders-and-more = dossiers ({ $shown }, ...)
plan-name-and-count = { $class } { $n }
plan-number-and-count = { $class } : { $n }
plan-and-more = et { $n } de plus
note-one-label = Toutes les images portent l’étiquette « { $name } ». L’alignement avec la perception demande au moins deux classes.
note-one-label-of-labelled = Toutes les images étiquetées portent l’étiquette « { $name } ». L’alignement avec la perception demande au moins deux classes.
note-minus-one =
    { $n ->
        [one] { $n } image avait l’étiquette -1, à côté d’étiquettes à partir de 0 : elle a été prise pour une absence d’étiquette.
       *[other] { $n } images avaient l’étiquette -1, à côté d’étiquettes à partir de 0 : elle a été prise pour une absence d’étiquette.
    }
plan-names-only =
    { $n ->
        [one] { $path } ne nomme que { $n } image
       *[other] { $path } ne nomme que { $n } images
    }
plan-lists-disagree =
    { $n ->
        [one] les listes se contredisent sur { $n } image, et la dernière l’emporte
       *[other] les listes se contredisent sur { $n } images, et la dernière l’emporte
    }
plan-matched =
    { $n ->
        [one] { $n-matched } image associée sur { $n }
       *[other] { $n-matched ->
            [one] { $n-matched } image associée sur { $n }
           *[other] { $n-matched } images associées sur { $n }
        }
    }
note-of-no-class =
    { $n ->
        [one] { $n } image n’a pas d’étiquette et n’appartient à aucune classe.
       *[other] { $n } images n’ont pas d’étiquette et n’appartiennent à aucune classe.
    }
table-columns = colonnes { $name }
table-column = colonne { $name }
table-named-so = une colonne de ce nom
table-one-hot = des colonnes de 0 et de 1, avec un seul 1 par ligne
table-beside-names = la colonne à côté des noms de fichiers
table-first-possible = la première colonne possible
table-of-that-kind = une colonne de ce genre
table-single-column = elle n’a qu’une colonne ; écrivez file,label sur chaque ligne
table-names-none = elle ne nomme aucun fichier du jeu
table-other-names = elle ne nomme aucun fichier du jeu : elle a « { $written } », le jeu a « { $example } »
table-unknown-files =
    { $n ->
        [one] { $path } nomme { $n } fichier qui n’est pas dans le jeu : { $names }. Associés : { $n-matched }.
       *[other] { $path } nomme { $n } fichiers qui ne sont pas dans le jeu : { $names }. Associés : { $n-matched }.
    }
table-several-files =
    { $n ->
        [one] { $path } : { $n } nom désigne des fichiers de plusieurs dossiers ({ $names }), qui n’en reçoivent pas d’étiquette ; écrivez aussi le dossier.
       *[other] { $path } : { $n } noms désignent des fichiers de plusieurs dossiers ({ $names }), qui n’en reçoivent pas d’étiquette ; écrivez aussi le dossier.
    }
table-several-files-such-as =
    { $n ->
        [one] { $path } : { $n } nom désigne des fichiers de plusieurs dossiers ({ $names }), qui n’en reçoivent pas d’étiquette ; écrivez aussi le dossier, par exemple { $example }.
       *[other] { $path } : { $n } noms désignent des fichiers de plusieurs dossiers ({ $names }), qui n’en reçoivent pas d’étiquette ; écrivez aussi le dossier, par exemple { $example }.
    }
table-matched-folded =
    { $n ->
        [one] { $path } : { $n } image a été associée sans tenir compte de la casse, des guillemets ni de la forme Unicode.
       *[other] { $path } : { $n } images ont été associées sans tenir compte de la casse, des guillemets ni de la forme Unicode.
    }
table-matched-without-ending =
    { $n ->
        [one] { $path } : { $n } image a été associée sans tenir compte de l’extension du fichier.
       *[other] { $path } : { $n } images ont été associées sans tenir compte de l’extension du fichier.
    }
table-matched-by-name =
    { $n ->
        [one] { $path } : { $n } image a été associée par le seul nom du fichier, car les dossiers sont différents.
       *[other] { $path } : { $n } images ont été associées par le seul nom du fichier, car les dossiers sont différents.
    }
table-matched-by-name-without-ending =
    { $n ->
        [one] { $path } : { $n } image a été associée par le seul nom du fichier, sans son extension, car les dossiers sont différents.
       *[other] { $path } : { $n } images ont été associées par le seul nom du fichier, sans son extension, car les dossiers sont différents.
    }
values-truth = valeurs logiques
values-float-16 = flottants sur 16 bits
values-float-32 = flottants sur 32 bits
values-float-64 = flottants sur 64 bits
values-bytes = octets
values-unsigned-16 = valeurs non signées sur 16 bits
values-unsigned-32 = valeurs non signées sur 32 bits
values-unsigned-64 = valeurs non signées sur 64 bits
values-signed-8 = valeurs signées sur 8 bits
values-signed-16 = valeurs signées sur 16 bits
values-signed-32 = valeurs signées sur 32 bits
values-signed-64 = valeurs signées sur 64 bits
damage-cut-short = il est tronqué
damage-palette = sa palette est tronquée
tiff-signed-bits = { $n-bits } bits par valeur, signés
tiff-different-depths = bandes de profondeurs différentes
tiff-bits = { $n-bits } bits par valeur
tiff-subsampled = couleurs d’une autre taille que l’image
tiff-lab = couleurs L*a*b*
tiff-bands-of-kind = { $n-samples } bandes de couleur de type { $kind }
tiff-second-band = une deuxième bande a été écartée
tiff-fourth-band = une quatrième bande a été écartée
tiff-no-intensities = des nombres qui ne sont pas des intensités
tiff-bands-left-out =
    { $n ->
        [one] { $n } bande a été écartée
       *[other] { $n } bandes ont été écartées
    }
damage-beginning = il n’en a pas le début
what-all-pages = l’ensemble des pages
advice-split = divisez-le
damage-no-size = sa taille n’en est pas une
damage-no-pixels = il n’a aucun pixel
tiff-compressed = ce genre de TIFF (compressé par { $name })
advice-uncompressed = enregistrez-le sans compression, ou exportez-le en PNG
tiff-bits-in-tiles = { $n-bits } bits par valeur, en tuiles ou en différences
tiff-rows = lignes de cette taille
this-kind-of = ce genre de { $format } ({ $detail })
advice-export-png = exportez en PNG
takes-much-memory = un { $format } qui demande autant de mémoire au décodage
advice-reduce = réduisez d’abord l’image
tiff-copies-left-out =
    { $n ->
        [one] { $n } copie réduite ou masque a été écarté
       *[other] { $n } copies réduites ou masques ont été écartés
    }
format-first-frame = la première des { $n } images de l’animation a été prise
note-of-file = { $path } : { $note }.
advice-split-or-parts = divisez-le, ou ajoutez ses images en plusieurs fois
what-the-file = le fichier
base-shape = sa forme
base-pixels = son nombre de pixels
base-split = son partage
base-classes = son nombre de classes
base-n-labels = son nombre d’étiquettes
base-labels = ses étiquettes
base-lossy = ses marques de fichiers avec perte
base-max-value = sa plus grande valeur
table-too-many = au plus { $max-lists } listes de 64 Mo sont lues ; réunissez les étiquettes dans une seule
table-not-utf8 = une liste d’étiquettes doit être du texte UTF-8 ; enregistrez-la ainsi
table-too-many-fields = une liste de plus de { $max-cells } champs ; gardez les colonnes des fichiers et des étiquettes
split-by-folders = dossiers nommés d’après un partage
split-by-arrays = noms des tableaux
split-by-column = une colonne de partage
split-by-share = selon la part réservée
split-with-counts = { $text } : analysées { $n-analysed }, réservées { $n-held-out }
range-stayed = 0 à 1 est resté
range-became = { $low } à { $high } est devenu 0 à 1
range-as-stated = { $kind } ; plage indiquée
range-within-one = { $kind }, tout entre 0 et 1
range-within-byte = { $kind }, tout entre 0 et 255
range-whole = { $kind } ; de la plus petite à la plus grande valeur
range-robust = { $kind } ; plage robuste (0,1 à 99,9 % des valeurs, élargie de 5 %)
range-missing =
    { $n ->
        [one] { $n } valeur vaut { $value }, loin de toutes les autres : pas de valeur à cet endroit
       *[other] { $n } valeurs valent { $value }, loin de toutes les autres : pas de valeur à ces endroits
    }
range-kept-beyond =
    { $n ->
        [one] { $n } valeur au-delà, jusqu’à { $largest }, gardée comme intensité au-delà de 1
       *[other] { $n } valeurs au-delà, jusqu’à { $largest }, gardées comme intensités au-delà de 1
    }
range-cut =
    { $n ->
        [one] { $reason }, { $n } valeur au-delà coupée
       *[other] { $reason }, { $n } valeurs au-delà coupées
    }
values-several = valeurs de plusieurs types
values-sixteen-and-bytes = valeurs sur 16 bits et octets
values-sixteen = valeurs sur 16 bits
range-truth-stayed = 0 et 1 sont restés
range-truth = { $kind }, valeurs logiques
range-bytes-stayed = 0 à 255 est resté
depth-eight = 8 bits par valeur
depth-no-more-needed = aucune valeur n’en demande plus
depth-of-base = le jeu complété en a autant
depth-sixteen = 16 bits par valeur
range-missing-background =
    { $n ->
        [one] { $n } valeur vaut { $value } : pas de valeur à cet endroit, l’arrière-plan apparaît
       *[other] { $n } valeurs valent { $value } : pas de valeur à ces endroits, l’arrière-plan apparaît
    }
depth-deep =
    { $n ->
        [one] { $n } image a plus de 8 bits
       *[other] { $n } images ont plus de 8 bits
    }
depth-reduced =
    { $n ->
        [one] { $n } image a été réduite, et les moyennes sont connues à mieux que 8 bits
       *[other] { $n } images ont été réduites, et les moyennes sont connues à mieux que 8 bits
    }
depth-mixed =
    { $n ->
        [one] { $n } image a été passée en gris ou posée sur un arrière-plan, ce qui est connu à mieux que 8 bits
       *[other] { $n } images ont été passées en gris ou posées sur un arrière-plan, ce qui est connu à mieux que 8 bits
    }
depth-transparent =
    { $n ->
        [one] { $n } image a des parties transparentes
       *[other] { $n } images ont des parties transparentes
    }
depth-transparent-alike =
    { $n ->
        [one] { $n } image a des parties transparentes et toutes y sont identiques ; sur fond { $other }, { $n-differing } se distingueraient
       *[other] { $n } images ont des parties transparentes et toutes y sont identiques ; sur fond { $other }, { $n-differing } se distingueraient
    }
array-alike = semblables
array-axes-and-name = { $n-axes } axes et le nom `{ $name }`
array-axes = { $n-axes } axes
array-rows-of-most = les lignes du plus grand nombre d’images
array-expected = les images sont attendues en (N, H, W), (N, H, W, C), (N, C, H, W) ou (N, D), sous forme de nombres
axes-gray = images, lignes, colonnes
axes-channels-last = images, lignes, colonnes, canaux
axes-channels-first = images, canaux, lignes, colonnes
axes-rows = lignes de valeurs, une par image
array-of-objects = un tableau d’objets (un pickle), que seul Python peut lire ; enregistrez les chaînes en `{"<"}U` (numpy.array(y, dtype=str)), et les images d’une même taille en un seul tableau de nombres (numpy.stack)
array-of-type = un tableau de type « { $kind } » ; { $expected }
array-without-values = un tableau de forme { $shape } n’a aucune valeur
array-of-shape = un tableau de forme { $shape } ; { $expected }
array-rows-no-squares = des lignes de { $n-values } valeurs ne sont ni des carrés gris ni des carrés couleur ; indiquez leur forme
array-rows-of-other-shape = des lignes de { $n-values } valeurs ne font pas { $n-channels } x { $height } x { $width } ; indiquez une autre forme
array-long-labels = des étiquettes allant jusqu’à { $n } caractères, et les noms de classes en ont au plus { $max }
array-large-labels = les étiquettes sont trop grandes pour être distinguées
array-fractions = des nombres qui ne sont pas entiers, et ne nomment aucune classe ; enregistrez les étiquettes en nombres entiers ou en texte
what-the-array = le tableau
damage-too-long = il est plus long que ne le dit son en-tête
array-of-too-many = un tableau de { $n } images ou étiquettes ; au plus { $max } peuvent être lues, divisez-le
note-fourth-band-alpha = { $name } : la quatrième bande est prise pour la transparence.
note-fourth-band-left = { $name } : la quatrième bande est écartée.
note-rows-as-grey = { $name } : les lignes de { $n-values } valeurs ont été lues comme { $width } x { $height } pixels gris.
note-rows-as-planes = { $name } : les lignes de { $n-values } valeurs ont été lues comme { $width } x { $height } pixels en trois plans, le rouge d’abord.
array-all-holes =
    { $n ->
        [one] son image a des valeurs qui ne sont pas des nombres (NaN ou infini) ; remplacez-les par des nombres
       *[other] ses { $n } images ont toutes des valeurs qui ne sont pas des nombres (NaN ou infini) ; remplacez-les par des nombres
    }
note-rows-with-holes =
    { $n ->
        [one] { $name } : { $n } ligne avec des valeurs qui ne sont pas des nombres, écartée : { $rows }.
       *[other] { $name } : { $n } lignes avec des valeurs qui ne sont pas des nombres, écartées : { $rows }.
    }
damage-npy-beginning = il n’a pas le début des fichiers .npy
damage-npy-version = il a la version { $version } de .npy
damage-header-size = il annonce un en-tête de { $n-bytes } octets
damage-header-text = son en-tête n’est pas du texte
damage-header = son en-tête est endommagé
damage-idx-beginning = il n’a pas le début des fichiers IDX
damage-idx-type = il a des valeurs de type { $kind }
note-unused-arrays = { $path } : ni images ni étiquettes, écartés : { $arrays }.
array-of-names = { $names } : { $text }
array-none-found = aucun tableau trouvé
array-found = tableaux trouvés : { $names }
advice-unpack-in-parts = décompressez-le, et ajoutez ses images en plusieurs fois
what-unpacked = son contenu décompressé
zip-method = { $name } (méthode { $number })
zip-unknown-method = une méthode inconnue (méthode { $number })
advice-deflate = compressez-le par la méthode habituelle (deflate)

reader-no-base = Il n’y a pas de jeu à compléter.
reader-no-memory = Cet onglet n’a plus de mémoire pour le jeu. Choisissez des images plus petites ou moins nombreuses.
