# 整个语言通用的设置。
# ltr 或 rtl。
direction = ltr
# 小数点、千位分隔符、负号、数字零：共四个字符。
number-signs = .,-0
# small, if titles have small letters within a sentence; else kept.
titles-within-sentences = small
