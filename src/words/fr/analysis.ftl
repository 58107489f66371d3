### Why a set is refused or a PCA cannot be computed: whole sentences. What was done to the values: phrases.

image-set-empty-shape = Des images de { $height-px } x { $width-px } pixels et { $n-channels } canaux ne contiennent rien ; chaque dimension doit valoir au moins 1.
image-set-pixel-count = { $n-values } valeurs de pixels ne font pas { $n-images } images de { $n-features } valeurs chacune.
image-set-list-length = { $n-given } { $what } pour { $n-images } images ; il en faut une par image.
image-set-label-out-of-range = L’image { $image-idx } porte l’étiquette { $label }, mais il n’y a que { $n-classes } classes.
image-set-zero-max-value = La valeur de pixel la plus claire a été donnée comme 0 ; elle doit être comprise entre 1 et 255, ou 65535 en 16 bits.
image-set-max-value = La valeur de pixel la plus claire a été donnée comme { $max-value }, mais les valeurs de ces images s’arrêtent à { $largest }.
image-set-split-length = Le partage prévoit { $n-train } images à analyser et { $n-held-out } à réserver, mais il y a { $n-images } images.
pca-too-few-samples = L’ACP demande au moins 2 images à analyser, et il y en a { $n-samples } ; ajoutez des images ou ouvrez un jeu intégré.
pca-no-variance = Les { $n-samples } images sont toutes identiques : il n’y a aucune variance à analyser ; ajoutez des images qui diffèrent.
pca-no-convergence = Le calcul des valeurs propres n’a pas convergé sur une matrice de { $size } x { $size } ; merci de signaler l’empreinte du jeu d’images.
pca-only-moments = Il faut pour cela chaque image analysée, et seuls leurs moments sont là ; ouvrez les images elles-mêmes.
pca-cancelled = L’analyse a été annulée ; le dernier résultat est conservé.

no-alignment-no-labels = Aucune image analysée n’a d’étiquette.
no-alignment-one-class = Toutes les images étiquetées qui sont analysées appartiennent à une seule classe, « { $detail } ».

joint-dimensions = Un encodeur à { $n-components } dimensions a été demandé ; avec { $n-allowed } composantes permises, il peut en avoir de 1 à { $n-allowed }.
joint-weight = Le poids de la reconstruction doit être un nombre fini supérieur à 0, ou l’une des deux limites.
joint-no-convergence = Le calcul des valeurs propres n’a pas convergé sur une matrice de { $size } x { $size } ; merci de signaler l’empreinte du jeu d’images.
joint-cancelled = Annulé ; l’analyse est conservée.

no-probe-unlabelled = Sans étiquette : { $n-unlabelled } des { $n-samples } images analysées ; une sonde calculée par formule explicite a besoin de toutes.
list-of-labels = étiquettes

preprocessing-scale = échelle 1/{ $max-value }
preprocessing-center = soustraction de l’image moyenne
preprocessing-standardize = division par l’écart type global
