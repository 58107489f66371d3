### The panel that hands on what is on screen.

sharing-link = Link to what is on screen
sharing-what-it-carries = It carries set, step, both subspaces, noise, table, reader and seed: who opens it sees the same pictures and the same digits. It has no picture in it, and no theme.
sharing-own-images-stay = Your images stay on this device. Who opens the link is asked to drop the same images.
sharing-only-this-step = Show only this step
sharing-hold = Hold everything as it is
sharing-plain = Hide the controls
sharing-copy = Copy
sharing-send = Send …
sharing-copy-by-hand = This browser did not let the page copy. The link is selected: copy it with the keyboard or the menu.
sharing-qr = QR code of the link; press it to fill the screen
sharing-too-long = This link is too long for a QR code. Copy it.
sharing-charts = Save a chart
sharing-chart = Chart
sharing-svg = Vectors (SVG)
sharing-png = PNG
sharing-png-2 = PNG, twice as fine
sharing-png-wide = PNG, 3,840 pixels wide
sharing-pictures = Save the pictures on the stage
sharing-own-size = PNG, pixel for pixel
sharing-enlarged = PNG, each pixel { $n } wide
sharing-made-by = Subspace Lab { $version },
sharing-nothing-to-save = There is nothing of that kind on screen now, or it is too large for a picture. Turn to a step that shows one, or choose a smaller form.
sharing-numbers = Save the numbers
sharing-components = Components in the arrays, the first ones
sharing-is-written = { $id } is being written.
