### The status line and what is under way.

work-images-analysed-held-out = { $n_train } images analysed, { $n_held_out } held out
work-squared-error-per-pixel-value-analysed = squared error per pixel value, analysed: { $train_error }
work-held-out = held out: { $held_out }
work-computed-in-on-this-device = computed in { $analysis } on this device
work-seed = seed { $seed }
work-top-bottom = top { $top }, bottom { $bottom }
work-about-and-in-all = { $stage } · about { $seconds } and { $peak_bytes } in all
work-of = { $what }: { $done } of { $total }
work-eigenvectors-of-a-matrix = eigenvectors of a { $size } × { $size } matrix
work-step-of = { $what }: step { $step } of { $total }
work-percent = { $stage }, { $percent } percent
work-nothing-leaves-this-page = nothing leaves this page
work-fetching-and-decoding = fetching and decoding
work-adding-up-second-moments = adding up second moments
work-turning-eigenvectors-into-components = turning eigenvectors into components
work-projecting-the-held-out-images = projecting the held-out images
work-writing-the-report = writing the report
work-writing-the-file = writing the file
work-solving-for-the-best-linear-denoiser = solving for the best linear denoiser at every K
work-computing-eigenvectors = computing eigenvectors
work-solving-for-the-best-linear-denoiser-2 = solving for the best linear denoiser
work-starting = starting
work-exact = exact
work-title = Subspace Lab: which half of a picture do you recognise?
work-title-busy = … Subspace Lab: which half of a picture do you recognise?
work-title-share = { $share } % Subspace Lab: which half of a picture do you recognise?
