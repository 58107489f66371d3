### La leçon : une carte à côté des images, qui interroge d’abord. Les nombres sont ceux que montre la page ; ceux de l’article sont cités comme tels.

lesson-lesson = Leçon
lesson-what-it-is = Elle conduit cette page étape par étape : d’abord une question, puis les images qui y répondent. Les réponses ne sont comptées que sur cette page.
lesson-begin-long = Leçon : 50 minutes
lesson-begin-short = Leçon : 5 minutes
lesson-notes = Notes pour l’enseignant, à imprimer (en anglais)
lesson-worksheet = Feuille de travail, à imprimer (en anglais)
lesson-step = Étape { $step } sur { $n }, de la minute { $from } à la minute { $to }
lesson-announced = Leçon, étape { $step } sur { $n } : { $title }
lesson-hands = Mains levées pour « { $answer } »
lesson-answer-first = Répondez d’abord : pressez ce que vous attendez, ou saisissez le nombre de mains levées pour chaque réponse. Ensuite la réponse peut être révélée.
lesson-reveal = Révéler
lesson-back = Retour
lesson-next = Suite
lesson-skip = Quitter la leçon

lesson-recognise-title = Laquelle reconnaissez-vous ?
lesson-recognise-look = Chaque image est décomposée en deux, dont la somme est l’image. La ligne orange a la plus grande part de la variance des pixels, la ligne bleue le reste.
lesson-recognise-question = On vous demande quelle fleur c’est, et vous ne pouvez garder qu’une ligne. Laquelle ?
lesson-recognise-top = La ligne orange, avec la plus grande part de la variance
lesson-recognise-bottom = La ligne bleue, avec le reste
lesson-recognise-both = Cela ne change rien
lesson-recognise-reveal = Déplacez le séparateur : la partie dominante a les couleurs et les grandes formes, la mineure a les contours et les pétales. Pour nommer la fleur, on garde la mineure ; pour sa couleur, la dominante suffit. Un modèle entraîné à reconstruire des images est récompensé pour la variance, et elle est surtout dans la partie dominante.

lesson-points-title = Les images comme points
lesson-points-look = Une image est un point : chaque valeur d’un pixel est une coordonnée. Les points du dessin en ont deux, la luminosité de deux pixels ; écartez-en quelques-uns et voyez les traits suivre : ce sont les directions où les points se dispersent le plus et le moins. Avec tous les pixels, ces directions sont les composantes, et chacune est elle aussi une image. Voici les premières ; ouvrez-en une pour en donner plus ou moins à une image.
lesson-points-question = À quoi ressembleront les composantes loin dans la liste ?
lesson-points-flowers = À des fleurs isolées
lesson-points-blurs = Aux premières, en plus pâle
lesson-points-detail = À des détails fins et à des contours
lesson-points-reveal = À des détails fins : voici des composantes loin dans la liste. Les premières sont de grandes plages claires et sombres ; plus on avance, plus le motif est fin. Tournez les pages, dans les deux sens.

lesson-rebuild-title = Reconstruire avec k composantes
lesson-rebuild-look = La partie dominante a maintenant une composante. Déplacez la poignée vers la droite, une composante à la fois, et regardez la ligne orange et son erreur.
lesson-rebuild-question = Quand saurez-vous quelle fleur c’est : avant que trois quarts de la variance soient dans la partie dominante, juste à ce moment, ou seulement après ?
lesson-rebuild-before = Avant
lesson-rebuild-there = À peu près là
lesson-rebuild-after = Seulement après
lesson-rebuild-reveal = La partie dominante a maintenant trois quarts de la variance, et la phrase en dessous dit combien de composantes il faut pour cela. Comparez ce nombre au vôtre. L’erreur baisse le plus vite aux premières composantes, là où vous reconnaissez le moins.

lesson-people-title = Dominant contre mineur, pour les personnes
lesson-people-look = Le quiz montre une moitié de ses images à partir de la partie dominante, l’autre à partir de la mineure. Chaque appareil tire les siennes. Pressez « Commencer » après avoir répondu.
lesson-people-question = De quelle partie le groupe nommera-t-il le plus d’images ?
lesson-people-top = De la dominante
lesson-people-bottom = De la mineure
lesson-people-alike = Aucune différence
lesson-people-reveal = Notez les deux scores avec leur intervalle. Dix images par partie, c’est peu : pour une seule personne, on peut rarement conclure ; additionnez les scores du groupe. Avec des vêtements ou des chiffres sur fond uni, le résultat peut être autre : essayez.

lesson-computer-title = Au tour d’un ordinateur
lesson-computer-look = Deux réseaux de même type apprennent les classes de vignettes satellites : l’un à partir de la partie dominante, avec beaucoup de variance, l’autre à partir de la mineure, avec peu. Votez sur la scène, démarrez, et attendez le résultat.
lesson-computer-question = Si un modèle linéaire remplace le réseau, quelle partie est devant ?
lesson-computer-same = La même qu’avec le réseau
lesson-computer-turns = L’autre
lesson-computer-neither = Aucune
lesson-computer-reveal = Le modèle linéaire est maintenant choisi : démarrez-le et comparez. Tout dépend du classifieur : le réseau sait que des pixels voisins vont ensemble, le modèle linéaire non. L’article rapporte pour TinyImagenet une exactitude de 45 % à partir du sous-espace dominant, avec 90 % de la variance, et de 55 % à partir du mineur, avec 20 %.

lesson-noise-title = Le bruit aide-t-il ?
lesson-noise-look = Un modèle apprend à enlever un bruit au lieu de copier des images. Ici c’est un bruit gaussien, ajouté à chaque pixel. Le certificat dit, sans aucune étiquette, si cela peut changer ce qui s’apprend. Changez son intensité.
lesson-noise-question = Un bruit gaussien peut-il changer les caractéristiques apprises ?
lesson-noise-helps = Oui, à toute intensité
lesson-noise-depends = Oui, mais seulement s’il est fort
lesson-noise-nothing = Non, à aucune intensité
lesson-noise-reveal = À aucune : les composantes gardent leur ordre, donc chaque sous-espace des K premières composantes reste le même. Maintenant des pixels sont masqués, et le certificat change. Que cela aide ou nuise, seules les étiquettes peuvent le dire ; cela dépend de la forme du masque, de ce qu’il cache et des images.

lesson-own-title = Vos propres images
lesson-own-look = Déposez un dossier sur la page, ou prenez des images avec la caméra, puis passez à l’étape Dominant | Mineur. Rien ne quitte cet appareil.
lesson-own-question = Dans quelle partie de vos images reconnaîtrez-vous le plus ?
lesson-own-top = Dans la dominante
lesson-own-bottom = Dans la mineure
lesson-own-alike = Autant dans les deux
lesson-own-reveal = Cela dépend de ce qui est derrière les choses. De grands fonds clairs et sombres remplissent la partie dominante ; sur fond uni, comme pour les vêtements, la chose elle-même est la variance, et la partie dominante fait aussi bien.

lesson-limits-title = Ce que cela ne montre pas
lesson-limits-look = Lisez la liste ci-dessous, puis choisissez la phrase que vous signeriez.
lesson-limits-question = Qu’a montré cette leçon ?
lesson-limits-never-recognise = Les modèles qui apprennent par reconstruction ne reconnaissent jamais rien
lesson-limits-order = Ce qui a le plus de variance n’est pas forcément ce qui distingue les classes
lesson-limits-always-bottom = La partie mineure est toujours meilleure que la dominante
lesson-limits-no-noise = Aucun bruit n’aide jamais
lesson-limits-reveal = La deuxième : variance et classes sont deux questions différentes. Les autres sont réfutées sur cette page : par des vêtements sur fond uni, par un modèle linéaire, par des masques sur des vignettes en couleur. Emportez le lien vers ce que vous avez vu : « Partager ».

lesson-not-shown = Ce que cela ne montre pas
lesson-limit-linear = Ce qui est exact ici est linéaire : composantes principales, débruiteurs linéaires, sondes linéaires. Que les modèles profonds se comportent de même est la thèse de l’article, qui l’appuie par des expériences ; cette page l’illustre et ne la prouve pas.
lesson-limit-small = Les images sont petites et peu nombreuses. Ce qu’on y lit ne dit rien des grands modèles sur de grandes images.
lesson-limit-labels = L’alignement dépend des étiquettes. Une autre question aux mêmes images peut avoir sa réponse dans la partie dominante.
lesson-limit-number = Les parties sont comparées à variance donnée. À nombre de composantes égal, l’ordre s’inverse souvent : le dernier cinquième de la variance occupe la plupart des composantes.
lesson-limit-certificate = Un certificat dit si un bruit peut changer les caractéristiques du meilleur débruiteur linéaire : « jamais », « peut », ou ouvertement indécis. Il ne dit pas dans quel sens, ni rien d’un modèle non linéaire.
lesson-computed = Ce qui est calculé
lesson-formula-rebuilt = Une image x reconstruite à partir des K premières composantes v, autour de l’image moyenne μ :
lesson-formula-share = La part de la variance qu’expliquent les K premières composantes sur D, λ étant leurs variances :
lesson-formula-alignment = L’alignement à K selon la définition des auteurs, avec Y pour les étiquettes, une ligne par classe, et q pour les scores normés de chaque composante :
lesson-formula-distance = La distance qu’un certificat examine, entre les sous-espaces de dimension K avec et sans bruit ; o est leur recouvrement, et θ sont les angles entre eux :
