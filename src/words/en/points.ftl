### The step Spectrum: pictures as points, one of what it draws.

spectrum-plot = What is drawn
spectrum-plot-scree = Scree plot
spectrum-plot-points = Pictures as points
spectrum-dots = { $n } pictures as dots: across the pixel in row { $row-across }, column { $column-across }, up the one in row { $row-up }, column { $column-up }. Drag a dot.
spectrum-dots-of-colour = Of its colours the green counts.
spectrum-first-direction = The first direction, ({ $across }, { $up }), holds { $share } of the variance of these dots, the second { $rest }.
spectrum-no-first-direction = No direction is the first: these dots scatter alike in all of them.
spectrum-one-pixel = These pictures have a single pixel: there is no second one to draw them by.
spectrum-dot = Dot
spectrum-across = Across
spectrum-up = Up
spectrum-put-back = Put all back
