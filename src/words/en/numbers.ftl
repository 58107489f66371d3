# Decimal point, sign between thousands, minus, and the digit zero: four characters.
number-signs = .,-0
images =
    { $n ->
        [one] { $n } image
       *[other] { $n } images
    }
number = { $n }
numbers-db = { $psnr_db } dB
numbers-min = { $s } min
numbers-mb = { $e6 } MB
numbers-no-error = no error
numbers-under-0-1-s = under 0.1 s
