# What holds for the whole language.
# ltr or rtl.
direction = ltr
# Decimal comma, full stop between thousands, minus, and the digit zero: four characters.
number-signs = ,.-0
# small, if titles have small letters within a sentence; else kept.
titles-within-sentences = kept
