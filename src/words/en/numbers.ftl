### Numbers with their units, and lists.

images =
    { $n ->
        [one] { $n } image
       *[other] { $n } images
    }
number = { $n }
percent = { $n }{"\u00A0"}%
decibels = { $n } dB
no-error = no error
seconds-under = under { $n } s
seconds = { $n } s
minutes = { $n } min
megabytes = { $n } MB
share-with-error = { $share } ± { $error }{"\u00A0"}% (n{"\u00A0"}={"\u00A0"}{ $n })
share-of-n = { $share }{"\u00A0"}% (n{"\u00A0"}={"\u00A0"}{ $n })
with-margin = { $value } ± { $margin }
with-margin-percent = { $value } ± { $margin }{"\u00A0"}%
with-n = { $what } (n{"\u00A0"}={"\u00A0"}{ $n })
sentence = { $words }.
# A name, as it is.
verbatim = { $text }
one-after-another = { $first } { $second }
list-one = { $k }
list-and-next = { $list }, { $next }
list-range = { $first } to { $last }
list-and-more = { $list } and { $n-more } more
list-of-clauses = { $first }; { $second }
