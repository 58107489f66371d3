### What is decided of images of one's own, beside the page and in the step Data.

own-open-in-place-of = Open in place of { $title }
own-new-set-or-present-one = New set or present one
own-open-as-a-new-set = Open as a new set
own-neither = Neither
own-this-browser-did-not-let-the = This browser did not let the list be copied. Select it and copy it by hand.
own-show-the-files-left-out = Show the files left out
own-copied = Copied
own-copy-this-list = Copy this list
own-close = Close
own-this-analysis-takes-long = This analysis takes long
own-go-on-all-the-same = Go on all the same
own-leave-it = Leave it
own-what-was-read-and-why = What was read, and why
own-how-the-files-were-read = How the files were read
