# ما يسري على اللغة كلها.
# ltr أو rtl.
direction = rtl
# الفاصلة العشرية، وفاصل الآلاف، وعلامة الناقص، والرقم صفر: أربعة محارف. الأرقام غربية لأنها تقف داخل الصيغ.
number-signs = .,-0
# small, if titles have small letters within a sentence; else kept.
titles-within-sentences = small
