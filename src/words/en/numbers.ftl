# Decimal point, sign between thousands, minus, and the digit zero: four characters.
number-signs = .,-0
images =
    { $n ->
        [one] { $n } image
       *[other] { $n } images
    }
number = { $n }
