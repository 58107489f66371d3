### A picture looked at closely, and an image with more or less of a component.

closeup-title = Une image en grand
closeup-before = Précédente
closeup-after = Suivante
closeup-back = Revenir à toutes
spectrum-as-it-is = telle quelle
spectrum-with-this-weight = avec ce poids
spectrum-own-weight = D’elle-même, { $image } contient { $own } écarts-types de cette composante : plus ou moins que l’image moyenne, selon le signe. À 0, elle est retirée.
spectrum-weight = Poids de cette composante
spectrum-deviations = σ
spectrum-take-out = La retirer
spectrum-add-one = Ajouter un σ
spectrum-own-again = Telle quelle
