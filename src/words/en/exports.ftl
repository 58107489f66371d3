### What can be exported, as a list has it.

exports-json = a report of everything
exports-csv = a report's curves as a table
exports-spectrum = the variance of every component, as a table
exports-errors = errors of images rebuilt from the top and from the bottom at every K, as a table
exports-alignment = alignment with the labels at every K, as a table
exports-npz = mean image, components, scores and images as arrays for NumPy
exports-session = the images as they were prepared, with their labels and the settings, to be opened again
exports-citation = what to cite: the paper and this program, as BibTeX
exports-accuracy = accuracies of a reader on top and bottom, as a table
