### The row of steps: titles, the question over each stage, keys. Said before a step's program is there.

steps-data = Data
steps-data-question = Which pictures?
steps-noise = Noise
steps-noise-question = Which noise teaches what we see?
steps-noise-another-sample = another sample of the noise, in the step Noise
steps-perception = Perception
steps-perception-question = Where is what we recognise?
steps-perception-vote = a vote for top, bottom or no difference, in the step Perception; in its quiz digits name classes
steps-learning = Learning
steps-learning-question = What is learned, and when?
steps-learning-guess = the guess, at the blind twins of the step Learning
steps-learning-start = start, pause or go on, at the autoencoder of the step Learning
steps-spectrum = Spectrum
steps-spectrum-question = Where is the variance?
steps-top-bottom = Top | Bottom
steps-top-bottom-question = What does each subspace keep?
