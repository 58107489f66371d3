### A PCA that another program made (fit: reading its file; foreign: holding it to a set).

fit-lacks = el archivo no tiene ningún array { $name }; guarde mean_, components_ y explained_variance_ con np.savez
fit-axes = { $name } tiene la forma { $shape } en lugar de { $n } ejes; guárdelo como lo tiene scikit-learn
fit-fewer = guarde menos componentes
foreign-sizes = Una imagen media de { $n-mean } valores, componentes de { $n-entries } valores en total y { $n-variances } varianzas no van juntas; guarde las tres de un mismo ajuste, con no más componentes que valores por imagen.
foreign-features = El ACP es de imágenes de { $n-given } valores, y las de aquí tienen { $n-features }; ajústelo a imágenes de este tamaño, una imagen por fila.
foreign-not-finite = El ACP tiene números infinitos o que no son números; ajústelo de nuevo a imágenes que no los tengan.
foreign-not-sorted = La varianza de la componente { $number } es negativa, mayor que la anterior o no es un número; ordene juntas componentes y varianzas, la mayor primero.
foreign-not-orthonormal = Las componentes se apartan de la ortonormalidad en { $error }, y se permite { $most }; guárdelas como las tiene el ajuste, ni escaladas ni redondeadas.
foreign-mean = La imagen media difiere en { $error } (intensidades de 0 a 1), y se permite { $most }; ajuste el ACP a las imágenes que se analizan aquí, con los valores de cada una en el orden canal, fila, columna.
foreign-cancelled = La comprobación se canceló; se conserva el análisis.
foreign-fits = { $pca } corresponde a estas imágenes: las varianzas están ordenadas y las componentes se apartan de la ortonormalidad en { $off } ({ $n } de ellas).
foreign-agrees = De las primeras { $n }, ambos subespacios tienen un solapamiento de { $overlap }; las varianzas, en unidades de la primera, difieren en { $variance }, la imagen media en { $mean }.
foreign-title = Comparar el ACP de otro programa
foreign-file = Un ACP como archivo (.npz)
foreign-what = Con mean_, components_ y explained_variance_ de scikit-learn, guardados con np.savez; se compara con el ACP de las imágenes que se analizan aquí.
foreign-under-way = Se está comparando el ACP.
