### A PCA that another program made (fit: reading its file; foreign: holding it to a set).

fit-lacks = l’archive n’a pas de tableau { $name } ; enregistrez mean_, components_ et explained_variance_ avec np.savez
fit-axes = { $name } a la forme { $shape } au lieu de { $n } axes ; enregistrez-le tel que scikit-learn le donne
fit-fewer = enregistrez moins de composantes
foreign-sizes = Une image moyenne de { $n-mean } valeurs, des composantes de { $n-entries } valeurs en tout et { $n-variances } variances ne vont pas ensemble ; enregistrez les trois à partir d’un seul ajustement, sans plus de composantes que de valeurs par image.
foreign-features = L’ACP porte sur des images de { $n-given } valeurs, et celles d’ici en ont { $n-features } ; ajustez-la à des images de cette taille, une image par ligne.
foreign-not-finite = L’ACP contient des nombres infinis ou qui n’en sont pas ; refaites l’ajustement sur des images qui n’en ont pas.
foreign-not-sorted = La variance de la composante { $number } est négative, plus grande que la précédente ou n’est pas un nombre ; triez ensemble composantes et variances, la plus grande d’abord.
foreign-not-orthonormal = Les composantes s’écartent de l’orthonormalité de { $error }, et { $most } est permis ; enregistrez-les telles que l’ajustement les donne, ni mises à l’échelle ni arrondies.
foreign-mean = L’image moyenne s’écarte de { $error } (intensités de 0 à 1), et { $most } est permis ; ajustez l’ACP aux images analysées ici, les valeurs de chacune dans l’ordre canal, ligne, colonne.
foreign-cancelled = La vérification a été annulée ; l’analyse est conservée.
foreign-fits = { $pca } convient à ces images : les variances sont triées et les composantes s’écartent de l’orthonormalité de { $off } ({ $n } d’entre elles).
foreign-agrees = Des { $n } premières, les deux sous-espaces ont un recouvrement de { $overlap } ; les variances, en unités de la première, s’écartent de { $variance }, l’image moyenne de { $mean }.
foreign-title = Comparer l’ACP d’un autre programme
foreign-file = Une ACP en archive (.npz)
foreign-what = Avec mean_, components_ et explained_variance_ de scikit-learn, enregistrés par np.savez ; elle est comparée à l’ACP des images analysées ici.
foreign-under-way = L’ACP est en cours de comparaison.
