### The step Noise: the answer without labels, and why figures are missing. K is a number of components.

certificate-unreadable = Aucune composante ne distingue ces classes : leurs images moyennes sont les mêmes, si bien que l’alignement, 0 divisé par 0, n’existe pas.
certificate-wins = Sur des tirages qu’il n’a pas vus, le sous-espace modifié l’emporte nettement.
certificate-first-change = Le premier changement est à K = { $k } : { $swap }.
certificate-swap = le sous-espace garde { $kept } % de la composante { $leaves } et prend { $taken } % de la composante { $enters }
certificate-loss = le sous-espace garde { $kept } % de la composante { $leaves }
certificate-largest-change = Le plus grand est à K = { $k } : la part de son sous-espace commune avec l’ACP est de { $share } %.
certificate-changes-at = Il y a changement pour { $n-changed } des { $n-compared } valeurs de K inférieures au rang qui ont un sous-espace.
certificate-read-through = Les tirages ont été lus à travers les { $n } premières composantes, et un encodeur pourrait défaire ce bruit grâce à ce qui se trouve en dehors d’elles : les valeurs sont celles d’encodeurs qui ne lisent rien de plus, et rien n’est décidé.
certificate-never-shown = Pour aucun K, le sous-espace du débruiteur ne l’emporte nettement sur celui de l’ACP sur des tirages qu’il n’a pas vus. Des tirages ne peuvent jamais montrer que rien ne change.
certificate-one-component = Il n’y a qu’une composante, donc aucun ordre à changer.
certificate-by-form = Par la forme même de ce bruit sur ces images, quelles que soient leurs étiquettes : les composantes gardent leur ordre, et tout sous-espace des K premières composantes est le même avec et sans bruit.
certificate-same-at-all = Pour toutes les { $n-compared } valeurs de K inférieures au rang qui ont un sous-espace des K premières composantes, il est le même avec et sans ce bruit.
certificate-nothing-decided = Même K = 1 n’est pas décidé : { $why }.
certificate-decided-up-to = Jusqu’à K = { $k }, chaque sous-espace est le même ; au-delà, rien n’est décidé : { $why }.
certificate-rank-is-left = les images et leurs valeurs permettent plus de composantes que les { $rank } que laissent les arrondis
certificate-no-more-dimensions = le bruit ne laisse plus de dimensions à comparer
certificate-near-the-limit = pour K = { $k }, la distance est { $distance }, trop proche de la limite de { $same }
certificate-small-variances = des écarts entre variances inférieures à { $share } fois la première ne se distinguent pas assez bien
certificate-near-each-other = les variances des composantes { $first } et { $second }, ou ce que le débruiteur y gagne, sont trop proches pour que l’on distingue leurs directions
certificate-counts-by-draws = Un sous-espace compte comme changé si, ajusté à trois groupes de tirages, il laisse sur le quatrième moins d’erreur que celui de l’ACP, de { $clear } erreurs types de la moyenne sur les quatre.
certificate-counts = Un sous-espace compte comme inchangé si sa distance, sqrt(2 K (1 - overlap)), où overlap est le recouvrement, est inférieure à { $same } même en ajoutant tout ce que les arrondis peuvent faire, et comme changé si sqrt(K (1 - overlap)) lui est supérieur en le retranchant tout entier.
certificate-compared = Sont comparés les K pour lesquels les variances des composantes K et K + 1 se distinguent.
certificate-ridge = La pénalité ridge compte comme une partie du bruit.
certificate-encoders-of = Toutes les valeurs sont celles d’encodeurs qui ne lisent pas plus que les { $rank } composantes.
certificate-nothing-left = Ce bruit ne laisse rien à lire.
certificate-draws-see = Les estimations par tirages ne voient que les { $n } premières composantes, la limite de ce programme : il n’y a rien au-delà de K = { $n }, et à son approche les sous-espaces ne peuvent différer.
certificate-dimensions-left =
    { $n ->
        [one] Ce bruit laisse { $n } dimension à lire, il n’y a donc rien au-delà de K = { $n }.
       *[other] Ce bruit laisse { $n } dimensions à lire, il n’y a donc rien au-delà de K = { $n }.
    }
certificate-gaps = Pas de valeurs pour K = { $at } : des variances égales (ou des gains égaux) n’ont pas d’ordre, ou les arrondis laissent leur sous-espace indéterminé de plus de { $shown } par dimension.
certificate-no-impact = Pas d’impact pour K = { $at } : sans bruit, ces composantes ne disent rien des étiquettes, et il n’y a rien à quoi le rapporter.
certificate-one-class = Toutes les images étiquetées qui sont analysées appartiennent à une seule classe, « { $class } » ; l’alignement en demande au moins deux.
certificate-nothing-to-read = Aucune image analysée n’a d’étiquette, donc rien ne peut être lu. Des dossiers par classe ou un tableau donnent des étiquettes.
certificate-one-class-to-read = Toutes les images analysées appartiennent à une seule classe, « { $class } » ; un classifieur en demande au moins deux.
certificate-some-unlabelled = Sans étiquette : { $n-unlabelled } des { $n-samples } images analysées ; sous cette forme, il en faut une pour chacune.
certificate-needs-all-labels = Demande une étiquette pour chaque image analysée.
certificate-within-chance = Ce que les étiquettes expliquent au-delà du hasard reste ici dans le double de son erreur d’échantillonnage : il n’y a rien par quoi diviser. Plus d’images par composante aideraient.
certificate-nothing-held-out = Aucune image n’est réservée. L’étape Données peut en réserver.
certificate-held-out-unlabelled = Aucune image réservée n’a d’étiquette.
certificate-no-better = Sur les images réservées, aucune sonde ne fait mieux que les proportions des classes.
