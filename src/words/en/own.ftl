### One's own pictures: cards of sets, reading, keeping.

own-close-this-message = Close this message
own-the-set-could-not-be-opened = The set { $name } could not be opened. Add the images again.
own-no-files-came-the-folder-is = No files came: the folder is empty, or this browser gives no access to folders. Choose the files instead, or a zip.
own-cancelled-what-was-on-screen-before = Cancelled. What was on screen before is kept.
own-reading-of-files = reading: { $n_files_done } of { $n_files } files
own-images = { $n_images } images
own-a-second = { $elapsed } a second
own-left-out = { $n_skipped } left out
own-add-to = Add to { $title } ({ $n_images })
own-reading-files-percent = reading files, { $percent } percent
own-held-out =
    { $color ->
        [grey] { $size }, grey, { $held_out_share } % held out
        [colour] { $size }, colour, { $held_out_share } % held out
       *[given] { $size }, { $held_out_share } % held out
    }
own-and = { $whole } and { $peak_bytes }
own-analysing-this-takes-about-on-this = Analysing this takes about { $cost } on this device. To have it cheaper, add its files again: they are not at hand any more.
own-about-and = about { $whole } and { $peak_bytes }
own-analysing-this-takes-on-this-device = Analysing this takes { $cost } on this device. Cheaper:
own-analysing-this-needs-more-than-a = Analysing this needs { $cost }, more than a browser tab can have. What fits:
own-pixels = { $px } × { $px } pixels
own-images-drawn-with-the-seed = { $n } images, drawn with the seed
own-of-images-come-from-jpeg-or = { $n_lossy } of { $n_images } images come from JPEG or lossy WebP: the far bottom of the spectrum holds compression noise.
own-my-pictures = My pictures
own-no-class-folders-or-labels-file = No class folders or labels file found. Spectrum and pictures work; what speaks of classes needs labels: put images into one folder per class, or add labels.csv (file,label).
own-which-array-holds-the-pictures = Which array holds the pictures
own-where-labels-come-from = Where labels come from
own-which-images-are-held-out = Which images are held out
own-what-the-fourth-band-is = What the fourth band is
own-another-reading = Another reading
own-reading-files = reading files
own-in-this-tab-only = in this tab only
own-kept-until-this-window-closes = kept until this window closes
own-kept-by-this-browser = kept by this browser
own-they-stay-on-this-device-kept = They stay on this device, kept by this browser until you forget them. In a private window nothing is kept once it closes.
own-they-stay-on-this-device-this = They stay on this device. This looks like a private window: nothing will be kept once it closes.
own-they-stay-in-this-tab-this = They stay in this tab. This browser keeps nothing here (a private window, or storage is switched off): sets are gone when you close or reload the tab.
own-there-is-no-room-left-on = There is no room left on this device to keep the newest set: it is gone when you close or reload the tab. Forget some sets that are kept, or free space on the disk.
own-sizes-as-given = sizes as given
own-in-grey = in grey
own-no-two-images-are-equal-after = No two images are equal after preparation.
own-of-pictures = { $n_taken } of { $burst } pictures
own-what-the-camera-sees = What the camera sees
own-take-a-burst = Take a burst
own-that-is-enough = That is enough
own-close-the-camera = Close the camera
own-camera = Camera…
own-there-is-no-camera-that-this = There is no camera that this page may use. Choose picture files instead.
own-the-camera-was-not-allowed-allow = The camera was not allowed. Allow it in the browser's address bar and press Camera again, or choose picture files.
own-this-browser-hands-out-camera-pictures = This browser hands out camera pictures only through a canvas, whose pixels it may alter. Take them with the camera's own program and choose the files.
own-your-files = Your files…
own-your-files-images-arrays-or-zips = Your files: images, arrays or zips
own-folder = Folder…
own-folder-whose-folders-become-classes = Folder, whose folders become classes
own-drop-pictures-folders-zips-or-arrays = Drop pictures, folders, zips or arrays
own-cropped = cropped
own-padded = padded
own-stretched = stretched
own-kept-where = { $size }, { $place }
own-way-costs = { $what }: { $seconds }, { $memory }
own-files-came =
    { $n ->
        [one] One file has come.
       *[other] { $n } files have come.
    }
own-files-wait =
    { $n ->
        [one] One file has come; it waits until the reading is done.
       *[other] { $n } files have come; they wait until the reading is done.
    }
own-set-classes =
    { $n ->
        [0] no classes
        [one] { $n } class
       *[other] { $n } classes
    }
own-set-size = { $size }, { $classes }
own-equal-images =
    { $n ->
        [one] { $n } image is equal to an earlier one after preparation:
       *[other] { $n } images are equal to an earlier one after preparation:
    }
own-path-and-reason = { $path }: { $reason }
kept-not-a-set = This is no image set of Subspace Lab.
kept-other-version = This set was kept by another version of the page (format { $found }, this one reads { $version }); add the images again.
kept-damaged = This kept set is damaged; add the images again.
kept-only-moments = This set has only the moments of its images: no image of it can be changed, and none be added. Open the images themselves.
kept-no-longer = The set is no longer kept on this device. Add the images again.
kept-not-here = This link was made with images that are not kept on this device. Drop them here to reproduce it.
kept-cannot-be-opened = The kept set cannot be opened. { $error }
own-another-tab-shows-it = Another tab shows “{ $title }”, so it stays. Close that tab, or open another set there, and forget it then.
own-could-not-be-listed = Sets of your own could not be looked up, since what reads them could not be fetched. Check the connection, then turn to another step and back.
