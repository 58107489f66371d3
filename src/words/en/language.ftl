# What holds for the whole language.
# ltr or rtl.
direction = ltr
# Decimal point, sign between thousands, minus, and the digit zero: four characters.
number-signs = .,-0
