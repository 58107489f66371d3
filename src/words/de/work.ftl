### The status line and what is under way.

work-images-analysed-held-out = { $n_train } Bilder analysiert, { $n_held_out } zurückgehalten
work-squared-error-per-pixel-value-analysed = quadratischer Fehler je Pixelwert, analysiert: { $train_error }
work-held-out = zurückgehalten: { $held_out }
work-computed-in-on-this-device = auf diesem Gerät berechnet in { $analysis }
work-seed = Startwert { $seed }
work-top-bottom = dominant { $top }, nachrangig { $bottom }
work-about-and-in-all = { $stage } · insgesamt etwa { $seconds } und { $peak_bytes }
work-of = { $what }: { $done } von { $total }
work-eigenvectors-of-a-matrix = Eigenvektoren einer { $size }-×-{ $size }-Matrix
work-step-of = { $what }: Schritt { $step } von { $total }
work-percent = { $stage }, { $percent } Prozent
work-nothing-leaves-this-page = nichts verlässt diese Seite
work-fetching-and-decoding = lädt und dekodiert
work-adding-up-second-moments = summiert zweite Momente
work-turning-eigenvectors-into-components = macht aus Eigenvektoren Komponenten
work-projecting-the-held-out-images = projiziert die zurückgehaltenen Bilder
work-writing-the-report = schreibt den Bericht
work-writing-the-file = schreibt die Datei
work-solving-for-the-best-linear-denoiser = berechnet für jedes K den besten linearen Entrauscher
work-computing-eigenvectors = berechnet Eigenvektoren
work-solving-for-the-best-linear-denoiser-2 = berechnet den besten linearen Entrauscher
work-starting = startet
work-exact = exakt
work-title = Subspace Lab: Welche Hälfte eines Bildes erkennen Sie?
work-title-busy = … Subspace Lab: Welche Hälfte eines Bildes erkennen Sie?
work-title-share = { $share } % Subspace Lab: Welche Hälfte eines Bildes erkennen Sie?
