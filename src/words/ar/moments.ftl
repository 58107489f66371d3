### عزوم الصور في ملف خاص: ما الخطأ فيها بجمل، وفي أي أعداد بعبارات.

sums-different = لا يمكن جمع هذه العزوم: تختلف الملفات في { $what }. أنشئها بالإعدادات نفسها.
sums-too-many = تتسع عزوم هذه القيم لـ { $n } صورة على الأكثر؛ وهنا أكثر.
sums-impossible = هذه ليست عزوم أي صور: { $what } – لا يمكن أن يصح ذلك؛ فالملف تالف أو من برنامج آخر. أنشئه من جديد.
sums-shape = شكل الصور
sums-depth = بتات القيمة
sums-max-value = القيمة الأشد سطوعًا
sums-sums = مجاميع القيم
sums-products = مجاميع الجداءات
sums-classes = الأصناف

moments-file-none = هذا ليس ملف عزوم؛ يصنع مثله `subspace-lab moments` و examples/dask/moments.py.
moments-file-other-version = هذه العزوم ملف من الإصدار { $version }، ويُقرأ الإصدار { $read }؛ اصنعها من جديد بهذا الإصدار من Subspace Lab.
moments-file-member = ينقص ملف العزوم هذا الجزء `{ $name }`، أو هو تالف أو بصيغة أخرى؛ اصنع الملف من جديد.
moments-file-too-large = تحتاج هذه العزوم إلى { $n } ميغابايت، والحد الأقصى { $max } ميغابايت؛ اصنعها من صور أصغر.
moments-file-unfinished = هذه العزوم غير مكتملة؛ شغّل الأمر الذي صنعها مرة أخرى فيتابع.
moments-file-preparations = حُضّرت صور هذه العزوم بطريقتين، بـ«{ $one }» وبـ«{ $other }»؛ اصنعهما بطريقة واحدة.
moments-file-twice = ستُحسب الصور نفسها مرتين: في كلا الملفين الجزء { $part }…؛ اترك أحدهما.
moments-file-no-images = لا توجد صورة في هذه العزوم؛ أعطِ صورًا تُحلَّل.
