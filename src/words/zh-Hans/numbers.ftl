### 带单位的数，以及列表。

images = { $n } 张图像
number = { $n }
percent = { $n }%
decibels = { $n } dB
no-error = 无误差
seconds-under = 不到 { $n } 秒
seconds = { $n } 秒
minutes = { $n } 分钟
megabytes = { $n } MB
share-with-error = { $share } ± { $error }%（n{"\u00A0"}={"\u00A0"}{ $n }）
share-of-n = { $share }%（n{"\u00A0"}={"\u00A0"}{ $n }）
with-margin = { $value } ± { $margin }
with-margin-percent = { $value } ± { $margin }%
with-n = { $what }（n{"\u00A0"}={"\u00A0"}{ $n }）
sentence = { $words }。
# 名称，保持原样。
verbatim = { $text }
one-after-another = { $first }{ $second }
list-one = { $k }
list-and-next = { $list }、{ $next }
list-range = { $first } 至 { $last }
list-and-more = { $list }，另有 { $n-more } 个
list-of-clauses = { $first }；{ $second }
