### The row of steps: titles, the question over each stage, keys. Said before a step's program is there.

steps-data = Données
steps-data-question = Quelles images ?
steps-noise = Bruit
steps-noise-question = Quel bruit enseigne ce que nous voyons ?
steps-noise-another-sample = un autre tirage du bruit, à l’étape Bruit
steps-perception = Perception
steps-perception-question = Où est ce que nous reconnaissons ?
steps-perception-vote = un vote pour dominant, mineur ou aucune différence, à l’étape Perception ; dans son quiz, les chiffres nomment les classes
steps-learning = Apprentissage
steps-learning-question = Qu’est-ce qui s’apprend, et quand ?
steps-learning-guess = la réponse, aux jumeaux à l’aveugle de l’étape Apprentissage
steps-learning-start = démarrer, mettre en pause ou continuer, à l’auto-encodeur de l’étape Apprentissage
steps-spectrum = Spectre
steps-spectrum-question = Où est la variance ?
steps-top-bottom = Dominant | Mineur
steps-top-bottom-question = Que garde chaque sous-espace ?
