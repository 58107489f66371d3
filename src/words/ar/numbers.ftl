### أعداد بوحداتها، وقوائم.

images =
    { $n ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }
number = { $n }
percent = {"\u2068"}{ $n }%{"\u2069"}
decibels = {"\u2068"}{ $n } dB{"\u2069"}
no-error = بلا خطأ
seconds-under = أقل من { $n } ث
seconds = { $n } ث
minutes = { $n } د
megabytes = {"\u2068"}{ $n } MB{"\u2069"}
share-with-error = {"\u2068"}{ $share } ± { $error }% (n{"\u00A0"}={"\u00A0"}{ $n }){"\u2069"}
share-of-n = {"\u2068"}{ $share }% (n{"\u00A0"}={"\u00A0"}{ $n }){"\u2069"}
with-margin = {"\u2068"}{ $value } ± { $margin }{"\u2069"}
with-margin-percent = {"\u2068"}{ $value } ± { $margin }%{"\u2069"}
with-n = { $what } {"\u2068"}(n{"\u00A0"}={"\u00A0"}{ $n }){"\u2069"}
sentence = { $words }.
# اسم كما هو.
verbatim = { $text }
one-after-another = { $first } { $second }
list-one = { $k }
list-and-next = { $list }، { $next }
list-range = { $first } إلى { $last }
list-and-more = { $list } و{ $n-more } غيرها
list-of-clauses = { $first }؛ { $second }
