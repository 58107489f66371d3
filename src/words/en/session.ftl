### A session: what is on screen as a file that opens to the same.

session-title = Save the session
session-save = Session as a file
session-what-it-is = It has every setting and, if the images are your own, the prepared images with their labels. Drop it on this page, anywhere, and the same is on screen again.
session-other-version = This session was written by another version of the page. Open it with that version, or save it anew there.
session-damaged = This session is damaged or cut short. Save or copy it again.
session-too-large = This session has more than 1 GB of images. Save it with fewer or smaller ones.
session-report = A report to print
session-print = Print …
session-what-is-printed = Pictures, what is said of them, every table and the link, on paper or as a PDF.
