### The step Spectrum: pictures as points, one of what it draws.

spectrum-plot = What is drawn
spectrum-plot-scree = Scree plot
spectrum-plot-points = Pictures as points
spectrum-dots = { $n } pictures as dots, by the brightness of two pixels in the middle. Drag a dot.
spectrum-dots-of-colour = { $n } pictures as dots, by the green of two pixels in the middle. Drag a dot.
spectrum-first-direction = The first direction, ({ $across }, { $up }), holds { $share } of the variance of these dots, the second { $rest }.
spectrum-dots-and-components = Components are the same with all { $n_values } values in place of two.
spectrum-no-first-direction = No direction is the first: these dots scatter alike in all of them.
spectrum-one-pixel = These pictures have a single pixel: there is no second one to draw them by.
spectrum-dot = Dot
spectrum-across = Across
spectrum-up = Up
spectrum-pixel = { $what }: row { $row }, column { $column }
spectrum-put-back = Put all back
