### Numbers with their units, and lists.

images =
    { $n ->
        [one] { $n } Bild
       *[other] { $n } Bilder
    }
number = { $n }
percent = { $n } %
decibels = { $n } dB
no-error = kein Fehler
seconds-under = unter { $n } s
seconds = { $n } s
minutes = { $n } min
megabytes = { $n } MB
share-with-error = { $share } ± { $error } % (n{"\u00A0"}={"\u00A0"}{ $n })
share-of-n = { $share } % (n{"\u00A0"}={"\u00A0"}{ $n })
with-margin = { $value } ± { $margin }
with-margin-percent = { $value } ± { $margin } %
with-n = { $what } (n{"\u00A0"}={"\u00A0"}{ $n })
sentence = { $words }.
# A name, as it is.
verbatim = { $text }
one-after-another = { $first } { $second }
list-one = { $k }
list-and-next = { $list }, { $next }
list-range = { $first } bis { $last }
list-and-more = { $list } und { $n-more } weitere
list-of-clauses = { $first }; { $second }
