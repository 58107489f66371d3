### What is decided of images of one's own, beside the page and in the step Data.

own-open-in-place-of = Ouvrir à la place de { $title }
own-new-set-or-present-one = Nouveau jeu ou jeu présent
own-open-as-a-new-set = Ouvrir comme nouveau jeu
own-neither = Ni l’un ni l’autre
own-this-browser-did-not-let-the = Ce navigateur n’a pas permis de copier la liste. Sélectionnez-la et copiez-la à la main.
own-show-the-files-left-out = Afficher les fichiers écartés
own-copied = Copié
own-copy-this-list = Copier cette liste
own-close = Fermer
own-this-analysis-takes-long = Cette analyse est longue
own-go-on-all-the-same = Continuer quand même
own-leave-it = Renoncer
own-what-was-read-and-why = Ce qui a été lu, et pourquoi
own-how-the-files-were-read = Comment les fichiers ont été lus
