### One's own pictures: cards of sets, reading, keeping.

own-close-this-message = Fermer ce message
own-the-set-could-not-be-opened = Le jeu { $name } n’a pas pu être ouvert. Ajoutez à nouveau les images.
own-no-files-came-the-folder-is = Aucun fichier n’est arrivé : le dossier est vide, ou ce navigateur ne donne pas accès aux dossiers. Choisissez plutôt les fichiers, ou un zip.
own-cancelled-what-was-on-screen-before = Annulé. Ce qui était à l’écran est conservé.
own-reading-of-files = lecture : { $n_files_done } sur { $n_files } fichiers
own-images =
    { $n_images ->
        [one] { $n_images } image
       *[other] { $n_images } images
    }
own-a-second = { $elapsed } par seconde
own-left-out =
    { $n_skipped ->
        [one] { $n_skipped } écarté
       *[other] { $n_skipped } écartés
    }
own-add-to = Ajouter à { $title } ({ $n_images })
own-reading-files-percent = lecture des fichiers, { $percent } pour cent
own-held-out =
    { $color ->
        [grey] { $size }, gris, { $held_out_share } % réservées
        [colour] { $size }, couleur, { $held_out_share } % réservées
       *[given] { $size }, { $held_out_share } % réservées
    }
own-and = { $whole } et { $peak_bytes }
own-analysing-this-takes-about-on-this = Analyser ceci demande environ { $cost } sur cet appareil. Pour que ce soit moins coûteux, ajoutez à nouveau ses fichiers : ils ne sont plus disponibles.
own-about-and = environ { $whole } et { $peak_bytes }
own-analysing-this-takes-on-this-device = Analyser ceci demande { $cost } sur cet appareil. Moins coûteux :
own-analysing-this-needs-more-than-a = Analyser ceci demande { $cost }, plus qu’un onglet de navigateur ne peut avoir. Ce qui convient :
own-pixels = { $px } × { $px } pixels
own-images-drawn-with-the-seed =
    { $n ->
        [one] { $n } image, tirée avec la graine
       *[other] { $n } images, tirées avec la graine
    }
own-of-images-come-from-jpeg-or =
    { $n_lossy ->
        [one] { $n_lossy } image sur { $n_images } vient d’un JPEG ou d’un WebP avec perte : l’extrémité mineure du spectre contient du bruit de compression.
       *[other] { $n_lossy } images sur { $n_images } viennent de JPEG ou de WebP avec perte : l’extrémité mineure du spectre contient du bruit de compression.
    }
own-my-pictures = Mes images
own-no-class-folders-or-labels-file = Ni dossiers par classe ni fichier d’étiquettes. Le spectre et les images fonctionnent ; ce qui parle de classes demande des étiquettes : mettez les images dans un dossier par classe, ou ajoutez labels.csv (file,label).
own-which-array-holds-the-pictures = Quel tableau contient les images
own-where-labels-come-from = D’où viennent les étiquettes
own-which-images-are-held-out = Quelles images sont réservées
own-what-the-fourth-band-is = Ce qu’est la quatrième bande
own-another-reading = Une autre lecture
own-reading-files = lecture des fichiers
own-in-this-tab-only = dans cet onglet seulement
own-kept-until-this-window-closes = conservé jusqu’à la fermeture de cette fenêtre
own-kept-by-this-browser = conservé par ce navigateur
own-they-stay-on-this-device-kept = Elles restent sur cet appareil, conservées par ce navigateur jusqu’à ce que vous les oubliiez. Dans une fenêtre privée, rien n’est conservé après sa fermeture.
own-they-stay-on-this-device-this = Elles restent sur cet appareil. Cette fenêtre semble privée : rien ne sera conservé après sa fermeture.
own-they-stay-in-this-tab-this = Elles restent dans cet onglet. Ce navigateur ne conserve rien ici (fenêtre privée, ou stockage désactivé) : les jeux disparaissent quand vous fermez ou rechargez l’onglet.
own-there-is-no-room-left-on = Il n’y a plus de place sur cet appareil pour conserver le jeu le plus récent : il disparaît quand vous fermez ou rechargez l’onglet. Oubliez des jeux conservés, ou libérez de la place sur le disque.
own-sizes-as-given = tailles inchangées
own-in-grey = en gris
own-no-two-images-are-equal-after = Après préparation, il n’y a pas deux images identiques.
own-of-pictures = { $n_taken } images sur { $burst }
own-what-the-camera-sees = Ce que voit la caméra
own-take-a-burst = Prendre une rafale
own-that-is-enough = Cela suffit
own-close-the-camera = Fermer la caméra
own-camera = Caméra…
own-there-is-no-camera-that-this = Aucune caméra n’est accessible à cette page. Choisissez plutôt des fichiers d’images.
own-the-camera-was-not-allowed-allow = La caméra n’a pas été autorisée. Autorisez-la dans la barre d’adresse du navigateur et appuyez à nouveau sur Caméra, ou choisissez des fichiers d’images.
own-this-browser-hands-out-camera-pictures = Ce navigateur ne livre les photos qu’à travers un canvas, dont il peut modifier les pixels. Prenez-les avec l’application photo de l’appareil et choisissez les fichiers.
own-your-files = Vos fichiers…
own-your-files-images-arrays-or-zips = Vos fichiers : images, tableaux ou zips
own-folder = Dossier…
own-folder-whose-folders-become-classes = Dossier, dont les dossiers deviennent des classes
own-drop-pictures-folders-zips-or-arrays = Déposez des images, des dossiers, des zips ou des tableaux
own-cropped = recadrées
own-padded = complétées
own-stretched = étirées
own-kept-where = { $size }, { $place }
own-way-costs = { $what } : { $seconds }, { $memory }
own-files-came =
    { $n ->
        [one] { $n } fichier est arrivé.
       *[other] { $n } fichiers sont arrivés.
    }
own-files-wait =
    { $n ->
        [one] { $n } fichier est arrivé ; il attend la fin de la lecture.
       *[other] { $n } fichiers sont arrivés ; ils attendent la fin de la lecture.
    }
own-set-classes =
    { $n ->
        [0] aucune classe
        [one] { $n } classe
       *[other] { $n } classes
    }
own-set-size = { $size }, { $classes }
own-equal-images =
    { $n ->
        [one] { $n } image est identique à une précédente après préparation :
       *[other] { $n } images sont identiques à une précédente après préparation :
    }
own-path-and-reason = { $path } : { $reason }
kept-not-a-set = Ce n’est pas un jeu d’images de Subspace Lab.
kept-other-version = Ce jeu a été conservé par une autre version de la page (format { $found }, celle-ci lit { $version }) ; ajoutez à nouveau les images.
kept-damaged = Ce jeu conservé est endommagé ; ajoutez à nouveau les images.
kept-only-moments = De ses images, ce jeu n’a que les moments : aucune ne peut être modifiée ni ajoutée. Ouvrez les images elles-mêmes.
kept-no-longer = Le jeu n’est plus conservé sur cet appareil. Ajoutez à nouveau les images.
kept-not-here = Ce lien a été fait avec des images qui ne sont pas conservées sur cet appareil. Déposez-les ici pour le reproduire.
kept-cannot-be-opened = Le jeu conservé ne peut pas être ouvert. { $error }
own-another-tab-shows-it = Un autre onglet affiche « { $title } », il est donc gardé. Fermez cet onglet, ou ouvrez-y un autre jeu, puis oubliez celui-ci.
own-could-not-be-listed = Vos propres jeux n’ont pas pu être consultés, car ce qui les lit n’a pas pu être récupéré. Vérifiez la connexion, puis passez à une autre étape et revenez.
