### لماذا تُرفض مجموعة أو يتعذّر حساب تحليل المكوّنات: جمل كاملة. وما فُعل بالقيم: عبارات.

image-set-empty-shape = صور مقاسها {"\u2068"}{ $height-px } × { $width-px }{"\u2069"} بكسل وعدد قنواتها { $n-channels } لا تحوي شيئًا؛ يجب ألا يقلّ أي مقدار عن 1.
image-set-pixel-count =
    { $n-values } من قيم البكسلات لا تكوّن صورًا عددها { $n-images } في كلٍّ منها { $n-features ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $n-features } قيم
        [many] { $n-features } قيمةً
       *[other] { $n-features } قيمة
    }.
image-set-list-length = العدد المعطى من { $what } هو { $n-given }، وعدد الصور { $n-images }؛ يجب أن يكون لكل صورة واحد.
image-set-label-out-of-range = تحمل الصورة { $image-idx } الوسم { $label }، لكن عدد الأصناف { $n-classes } فقط.
image-set-zero-max-value = أُعطيت قيمة ألمع بكسل 0؛ يجب أن تقع بين 1 و255، أو حتى 65535 عند 16 بت.
image-set-max-value = أُعطيت قيمة ألمع بكسل { $max-value }، لكن قيم هذه الصور تنتهي عند { $largest }.
image-set-split-length = يذكر التقسيم { $n-train } للتحليل و{ $n-held-out } للحجز، لكن عدد الصور { $n-images }.
pca-too-few-samples = يحتاج PCA إلى صورتين على الأقل للتحليل، والعدد الموجود { $n-samples }؛ يُرجى إضافة صور أو فتح مجموعة مدمجة.
pca-no-variance = الصور كلها متطابقة (عددها { $n-samples })، فلا تباين لتحليله؛ يُرجى إضافة صور مختلفة.
pca-no-convergence = لم يتقارب حساب القيم الذاتية على مصفوفة {"\u2068"}{ $size } × { $size }{"\u2069"}؛ يُرجى الإبلاغ ببصمة مجموعة الصور.
pca-only-moments = يحتاج هذا إلى كل صورة محلَّلة، وليس هنا إلا عزومها؛ افتح الصور نفسها.
pca-cancelled = أُلغي التحليل؛ النتيجة الأخيرة محفوظة.

no-alignment-no-labels = ليس لأي صورة محلَّلة وسم.
no-alignment-one-class = كل الصور الموسومة المحلَّلة من صنف واحد، «{"\u2068"}{ $detail }{"\u2069"}».

joint-dimensions = طُلب مرمِّز عدد أبعاده { $n-components }؛ ومع السماح بعدد من المكوّنات قدره { $n-allowed } يمكن أن يكون عدد أبعاده من 1 إلى { $n-allowed }.
joint-weight = يجب أن يكون وزن إعادة البناء عددًا منتهيًا أكبر من 0، أو إحدى النهايتين.
joint-no-convergence = لم يتقارب حساب القيم الذاتية على مصفوفة {"\u2068"}{ $size } × { $size }{"\u2069"}؛ يُرجى الإبلاغ ببصمة مجموعة الصور.
joint-cancelled = أُلغي؛ التحليل محفوظ.

no-probe-unlabelled =
    بلا وسم { $n-unlabelled } من أصل { $n-samples ->
        [one] صورة محلَّلة واحدة
        [two] صورتين محلَّلتين
        [few] { $n-samples } صور محلَّلة
        [many] { $n-samples } صورةً محلَّلة
       *[other] { $n-samples } صورة محلَّلة
    }؛ والمسبار المحلول بصيغة مغلقة يحتاج إلى وسومها كلها.
list-of-labels = الوسوم

preprocessing-scale = القياس {"\u2068"}1/{ $max-value }{"\u2069"}
preprocessing-center = طرح الصورة المتوسطة
preprocessing-standardize = القسمة على الانحراف المعياري العام
