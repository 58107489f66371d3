### The help, under "?".

about-balestriero-and-lecun-claim-a-model = Balestriero et LeCun affirment ceci : un modèle qui apprend à reconstruire des images consacre ses moyens au sous-espace qui porte la variance, et ce sous-espace ne sert presque à rien pour dire ce qu’elles montrent. Ils ont mesuré un réseau sur TinyImagenet : 45 % d’exactitude sur le sous-espace dominant avec 90 % de la variance des pixels, 55 % sur le sous-espace mineur avec seulement 20 %.
about-here-every-picture-is-rebuilt-live = Ici, chaque image est reconstruite en direct à partir des deux. Les composantes sont celles de toutes les images analysées, exactes et complètes : calculées dans ce navigateur, jamais tronquées, jamais projetées au hasard.
about-what-this-does-not-show-that = Ce que cela ne montre pas : qu’une image soit facile pour nous ne la rend pas facile pour un réseau ; et à nombre de composantes égal plutôt qu’à variance égale, l’ordre s’inverse, car les 20 % mineurs de la variance occupent presque toutes les composantes. Sur des jeux à fond uni, comme les vêtements, le sous-espace dominant fait aussi bien que le mineur.
about-in-the-step-noise-encoder-and = À l’étape Bruit, encodeur et décodeur ont un biais : ce qu’un bruit ajoute en moyenne à toutes les images fait partie de l’image et non du bruit. Lumière et mouvement n’ont pas de formule explicite ; ils sont estimés à partir de tirages, avec des intervalles à 95 % par jackknife sur quatre estimations indépendantes (loi de Student, 3 degrés de liberté). Le certificat n’a pas besoin d’étiquettes : il dit si les caractéristiques changent ; dans quel sens, seules les étiquettes peuvent le dire.
about-nothing-leaves-this-page-it-asks = Rien ne quitte cette page : elle ne demande rien à aucun autre site, et cela lui est imposé.
about-r-balestriero-y-lecun-how-learning = R. Balestriero, Y. LeCun : How Learning by Reconstruction Produces Uninformative Features For Perception. ICML 2024, PMLR 235:2566-2585, arXiv 2402.11337.
about-keys = Touches
about-what-this-shows = Ce que l’on voit ici
about-letters-digits-and-signs-work-as = Lettres, chiffres et signes servent de raccourcis
about-this-link-hides-or-holds = Le lien qui a ouvert cette page en masque ou en fige une partie.
about-let-go = Tout montrer et tout libérer
