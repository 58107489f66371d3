### ما يُقال عن الملفات وعن المجموعات المصنوعة منها: أسباب الرفض عبارات تلي نقطتين، والخطط عبارات، والملاحظات جمل.


edit-no-such-class = لا يوجد الصنف { $class-idx }؛ عدد أصناف المجموعة { $n-classes }.
edit-no-such-image = لا توجد الصورة { $image-idx }؛ عدد صور المجموعة { $n-images }.
edit-no-name = يحتاج الصنف إلى اسم؛ يُرجى كتابة اسم.
edit-nothing-left = لن تبقى بذلك صورة للتحليل؛ يُرجى إبقاء واحدة على الأقل.

intake-size = يمكن تهيئة الصور بمقاس من { $least } إلى { $most } بكسل، والمطلوب { $size-px }؛ يُرجى اختيار مقاس بينهما.
intake-held-out-share = طُلب حجز نسبة { $share }؛ يُرجى اختيار نسبة من 0 إلى 0.9.
intake-class-cap = طُلب 0 صورة على الأكثر من كل صنف؛ يُرجى السماح بعدد 1 على الأقل.
intake-tile = طُلبت قطع مقاسها {"\u2068"}{ $width } × { $height }{"\u2069"} بكسل؛ يُرجى اختيار 1 إلى 4096 بكسل في كل اتجاه.
intake-row-shape = طُلبت قراءة الصفوف على أنها قنوات عددها { $n-channels } ومقاسها {"\u2068"}{ $width } × { $height }{"\u2069"} بكسل؛ للصور 1 أو 3 قنوات، وما لا يقلّ عن 1 بكسل في كل اتجاه.
intake-base = المجموعة المراد الإضافة إليها تالفة ({ $what })؛ يُرجى تحميلها من جديد ثم الإضافة.
intake-no-such-choice = ليس بين الملفات { $what } {"\u2068"}`{ $wanted }`{"\u2069"}؛ ما يمكن اختياره: { $there }.
intake-is-a-fit = هذه مكوّنات نموذج وليست صورًا: تقارن «مشاركة» تحليل PCA بتحليل صورك («مقارنة تحليل PCA من برنامج آخر بهذا التحليل»)، ويقارنه على سطر الأوامر {"\u2068"}`subspace-lab check --pca`{"\u2069"}.

plan-pictures = صور
plan-axes = محاور
plan-size = مقاس
plan-range = مدى
plan-depth = عمق
plan-background = لون خلفية
plan-labels = وسوم
plan-split = تقسيم
intake-reads = ما يمكن قراءته: {"\u2068"}{ $formats }{"\u2069"}، والصور داخل {"\u2068"}{ $containers }{"\u2069"}.
refusal-of-images = { $n } من صوره: { $refusal }
intake-no-image = لم تكن بين الملفات صورة.
intake-one-refused = {"\u2068"}{ $path }{"\u2069"}: { $refusal }.
intake-none = لم يعطِ أي ملف صورة، وعدد الملفات { $n }: { $reasons }.
intake-loaded =
    حُمِّلت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }.
intake-loaded-some = حُمِّل { $n } من أصل { $n-all }. واستُبعد { $n-skipped }: { $kinds }.
refusal-kind-with-detail = { $n } ({ $detail })
refusal-kind-with-example = { $n } (مثل {"\u2068"}{ $path }{"\u2069"}: { $detail })
picture-size = {"\u2068"}{ $width } × { $height }{"\u2069"} بكسل
size-pixels =
    { $n ->
        [one] بكسل واحد
        [two] بكسلان
        [few] { $n } بكسلات
        [many] { $n } بكسلًا
       *[other] { $n } بكسل
    }
size-megapixels =
    { $n ->
        [one] ميغابكسل واحد
        [two] ميغابكسلان
        [few] { $n } ميغابكسلات
        [many] { $n } ميغابكسلًا
       *[other] { $n } ميغابكسل
    }
size-bytes =
    { $n ->
        [one] بايت واحد
        [two] بايتان
        [few] { $n } بايتات
        [many] { $n } بايتًا
       *[other] { $n } بايت
    }
size-kb = {"\u2068"}{ $n } kB{"\u2069"}

size-gb = {"\u2068"}{ $n } GB{"\u2069"}
refusal-not-an-image = ليس صورة ولا مصفوفة ولا أرشيفًا يمكن قراءته هنا
refusal-empty = الملف فارغ
refusal-damaged = ملف {"\u2068"}{ $format }{"\u2069"} تالف ({ $detail })
refusal-damaged-detail = {"\u2068"}{ $format }{"\u2069"}: { $detail }
refusal-unsupported = غير مدعوم: { $what }؛ { $advice }
refusal-too-many-pixels = { $size }، وهو أكبر من { $max }؛ يُرجى تصغيرها أولًا
refusal-too-large = { $what }: الحجم { $n }، والحد { $max }؛ { $advice }
refusal-set-full = المجموعة ممتلئة: أقصى ما تشغله بكسلاتها { $max }؛ يُرجى اختيار مقاس أصغر أو صور أقل
refusal-too-many-files = عدد الملفات أكثر من { $max }؛ يُرجى إضافة عدد أقل في كل مرة
refusal-other-size = { $given }، في حين أن الصور الأخرى { $common }؛ يُرجى اختيار مقاس واحد للجميع
refusal-encrypted = مشفَّر؛ يُرجى فكّه أولًا ثم إضافة ما فيه
refusal-unpack-it = يُرجى فكّه أولًا ثم إضافة ما فيه
refusal-packed = مضغوط بطريقة { $method }، ولا تُفكّ هنا؛ يُرجى ضغطه بطريقة Deflate المعتادة
refusal-foreign = { $what }؛ { $advice }
refusal-nested-too-deep = أرشيف داخل أرشيف داخل أرشيف؛ يُرجى فكّه أولًا
refusal-unreadable = تعذّرت قراءته من القرص؛ ربما نُقل أو حُذف، فيُرجى إضافته من جديد
refusal-tiles = { $size }، ولا تملؤها قطع مقاسها { $tiles }؛ يُرجى تغيير مقاس القطع أو إيقافها
intake-choice-does-not-fit = ما اختير من قبل لا يناسب هذه الملفات. { $error }
list-of-nothing = لا شيء
refusal-not-numbers = عدد القيم التي ليست أعدادًا { $n }؛ يُرجى إكمالها أو استبعاد الصورة
refusal-kind-no-images = { $n } ليس صورة
refusal-kind-arrays = { $n } من المصفوفات بلا صور
refusal-kind-lists = { $n } من قوائم الوسوم بلا فائدة
refusal-kind-too-many-pixels = { $n } أكبر من { $max }
refusal-kind-unreadable = { $n } تعذّرت قراءته
refusal-kind-empty = { $n } فارغ
refusal-kind-not-numbers = { $n } فيه قيم ليست أعدادًا
refusal-kind-encrypted = { $n } مشفَّر
refusal-kind-packed = { $n } مضغوط بطريقة أخرى
refusal-kind-damaged = { $n } تالف
refusal-kind-unsupported = { $n } غير مدعوم
refusal-kind-beyond = { $n } فوق الحد
refusal-kind-size = { $n } بمقاس آخر
advice-export-image = يُرجى تصديرها بصيغة JPEG أو PNG
advice-unpack-or-zip = يُرجى فكّه، أو ضغط الصور في ملف zip
foreign-camera-raw = صورة RAW من كاميرا
foreign-icon = ملف أيقونة
foreign-video = فيديو
advice-heic = يُرجى اختيار «الأكثر توافقًا» على iPhone، أو تصديرها بصيغة JPEG
advice-frames = يُرجى تصدير إطارات مفردة بصيغة PNG
advice-savez = يُرجى حفظ المصفوفة باستعمال {"\u2068"}numpy.savez{"\u2069"}
foreign-spreadsheet = جدول بيانات
foreign-spreadsheet-counted = { $n } من جداول البيانات
advice-save-as-csv = يُرجى حفظه بصيغة CSV
foreign-pytorch = ملف PyTorch
foreign-pytorch-counted = { $n } من ملفات PyTorch
advice-load-in-python = يُرجى تحميله في Python وحفظ المصفوفات باستعمال {"\u2068"}numpy.savez{"\u2069"}
foreign-git-lfs = مؤشّر {"\u2068"}git-lfs{"\u2069"} وليس الملف نفسه
foreign-git-lfs-counted = { $n } من مؤشّرات {"\u2068"}git-lfs{"\u2069"}
advice-git-lfs = يُرجى تشغيل `git lfs pull` ثم إضافته من جديد
foreign-git-annex = مؤشّر {"\u2068"}git-annex{"\u2069"} وليس الملف نفسه
foreign-git-annex-counted = { $n } من مؤشّرات {"\u2068"}git-annex{"\u2069"}
advice-git-annex = يُرجى تشغيل `git annex get` ثم إضافته من جديد
foreign-pickle = ملف pickle من Python
foreign-pickle-counted = { $n } من ملفات pickle من Python
foreign-matlab = ملف MATLAB
foreign-matlab-counted = { $n } من ملفات MATLAB
advice-matlab = يُرجى تحميله باستعمال {"\u2068"}scipy.io.loadmat{"\u2069"} (ومن الإصدار 7.3 فصاعدًا باستعمال h5py) وحفظ المصفوفات باستعمال {"\u2068"}numpy.savez{"\u2069"}
foreign-web-page = صفحة ويب وليست الصورة
foreign-web-page-counted = { $n } من صفحات الويب
foreign-moments = عزوم صور وليست صورًا
foreign-moments-counted = { $n } من ملفات العزوم
advice-moments = افتحه وحده، أو اجمع مثل هذه الملفات بـ `subspace-lab merge`
advice-download = يُرجى تنزيل الصورة نفسها
note-copied-to-rgb =
    نُسخت إلى RGB { $n ->
        [one] صورة رمادية واحدة
        [two] صورتان رماديتان
        [few] { $n } صور رمادية
        [many] { $n } صورةً رمادية
       *[other] { $n } صورة رمادية
    }؛ ولو هُيِّئت بالرمادي لكانت كلها من نوع واحد.
note-turned-to-grey =
    حُوِّلت إلى الرمادي { $n ->
        [one] صورة ملوّنة واحدة
        [two] صورتان ملوّنتان
        [few] { $n } صور ملوّنة
        [many] { $n } صورةً ملوّنة
       *[other] { $n } صورة ملوّنة
    }.
note-transparent =
    في { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } أجزاء شفافة؛ لون الخلفية المعروض: { $color }.
note-all-the-same = كلها متشابهة مع لون الخلفية { $color }؛ يُرجى اختيار لون آخر ({ $other } يُظهرها).
note-one-size =
    { $how ->
        [resized] غُيِّر مقاس صور { $given } إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
        [cropped] قُصَّت من الوسط صور { $given } وغُيِّر مقاسها إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
        [padded] حُشيت صور { $given } وغُيِّر مقاسها إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
       *[stretched] مُطَّت صور { $given } إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
    }
note-several-sizes =
    { $how ->
        [resized] عدد مقاسات الصور المختلفة { $n }. غُيِّر مقاس كل منها إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
        [cropped] عدد مقاسات الصور المختلفة { $n }. قُصَّت كل منها من الوسط وغُيِّر مقاسها إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
        [padded] عدد مقاسات الصور المختلفة { $n }. حُشيت كل منها وغُيِّر مقاسها إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
       *[stretched] عدد مقاسات الصور المختلفة { $n }. مُطَّت كل منها إلى {"\u2068"}{ $width } × { $height }{"\u2069"}.
    }
color-black = أسود
color-white = أبيض
note-cap =
    { $of ->
        [both] سُحب على الأكثر { $cap } من صور كل صنف ومن الصور التي لا وسم لها، بالبذرة { $seed }: { $n-drawn } من أصل { $n-found }.
        [classes] سُحب على الأكثر { $cap } من صور كل صنف، بالبذرة { $seed }: { $n-drawn } من أصل { $n-found }.
       *[all] سُحب على الأكثر { $cap } من الصور، بالبذرة { $seed }: { $n-drawn } من أصل { $n-found }.
    }
note-held-out =
    حُجزت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } (سحب بالبذرة { $seed }).
note-none-of-the-added = لم تُحجز أي من الصور المضافة
note-none-held-out = لم تُحجز أي صورة
note-none-without-label = لم تُحجز أي صورة بلا وسم
note-none-of-classes-and-others =
    لم يُحجز شيء من { $n } من أصل { $n-all ->
        [one] صنف واحد
        [two] صنفين
        [few] { $n-all } أصناف
        [many] { $n-all } صنفًا
       *[other] { $n-all } صنف
    } ولا من الصور التي لا وسم لها
note-none-of-classes =
    لم يُحجز شيء من { $n } من أصل { $n-all ->
        [one] صنف واحد
        [two] صنفين
        [few] { $n-all } أصناف
        [many] { $n-all } صنفًا
       *[other] { $n-all } صنف
    }
note-holding-out =
    { $of ->
        [class] حجز {"\u2068"}{ $percent }%{"\u2069"} يتطلّب من كل صنف على الأقل { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }
       *[all] حجز {"\u2068"}{ $percent }%{"\u2069"} يتطلّب على الأقل { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }
    }
note-larger-share-or =
    { $more ->
        [cap] يُرجى اختيار نسبة أكبر أو السماح بصور أكثر من كل صنف
       *[images] يُرجى اختيار نسبة أكبر أو إضافة صور
    }
note-more-images =
    { $more ->
        [cap] يُرجى السماح بصور أكثر من كل صنف
       *[images] يُرجى إضافة صور
    }
note-not-held-out = { $who }: { $needed }؛ { $advice }.
note-lossy =
    من ملفات JPEG أو WebP بفقد جاءت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }: فيحوي أقصى الطيف عندئذٍ ضوضاء الضغط.
table-of-pixels = تحوي سطوره بكسلات صور، وهي لا تُقرأ من نص؛ يُرجى حفظها مصفوفاتٍ باستعمال {"\u2068"}numpy.savez{"\u2069"}
table-without-images = لا توجد معه صورة يمكن أن يسمّيها؛ يُرجى إضافته مع الصور
array-labels-alone =
    فيها { $n ->
        [one] وسم واحد
        [two] وسمان
        [few] { $n } وسوم
        [many] { $n } وسمًا
       *[other] { $n } وسم
    }، ولا توجد مصفوفة فيها هذا العدد من الصور؛ يُرجى إضافتها مع تلك المصفوفة
plan-split-not-done = لم يُنفَّذ: لن تبقى صورة للتحليل
note-more-notes =
    { $n ->
        [one] وملاحظة أخرى من هذا النوع.
        [two] وملاحظتان أخريان من هذا النوع.
        [few] و{ $n } ملاحظات أخرى من هذا النوع.
        [many] و{ $n } ملاحظةً أخرى من هذا النوع.
       *[other] و{ $n } ملاحظة أخرى من هذا النوع.
    }
choice-array-of-pictures = مصفوفة صور
plan-files-before-rows = الصور في الملفات مقدَّمة على صفوف الأعداد
plan-left-out = استُبعد: { $names }
choice-by-rules = كما تقتضي القواعد
choice-without-masks = الصور بلا أقنعتها
choice-all-files = كل الملفات، ومنها الأقنعة
plan-masks-too = وأقنعة صور أخرى أيضًا، كما اختير
plan-n-of-kind = { $n } { $ending }
plan-pictures-of-kinds = { $pictures } ({ $kinds })
plan-pictures-from-files = { $pictures } من { $files } ({ $kinds })
plan-one-picture-each = مصفوفات في كل منها صورة واحدة
list-more = و{ $n } غيرها
plan-arrays-stay = تبقى المصفوفات كما هي
plan-as-they-are = كما هي
plan-one-size = وُحِّد مقاسها
plan-size-in-grey = { $size }، رمادي
plan-size-in-rgb = { $size }، RGB
choice-fourth-band-alpha = النطاق الرابع شفافية
choice-fourth-band-left = يُستبعد النطاق الرابع
plan-masks-left-out =
    { $n ->
        [one] استُبعد قناع واحد لصورة أخرى؛ اختيار «كل الملفات» يشمله
        [two] استُبعد قناعان لصور أخرى؛ اختيار «كل الملفات» يشملهما
        [few] استُبعدت { $n } أقنعة لصور أخرى؛ اختيار «كل الملفات» يشملها
        [many] استُبعد { $n } قناعًا لصور أخرى؛ اختيار «كل الملفات» يشملها
       *[other] استُبعد { $n } قناع لصور أخرى؛ اختيار «كل الملفات» يشملها
    }
plan-n-pictures =
    { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }
plan-n-files =
    { $n ->
        [one] ملف واحد
        [two] ملفين
        [few] { $n } ملفات
        [many] { $n } ملفًا
       *[other] { $n } ملف
    }
plan-pictures-in-files =
    { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } من الملفات
note-no-labels = لم توجد مجلدات أصناف ولا ملف وسوم. الصور والأطياف لا تحتاج إليها؛ أما التوافق مع الإدراك فيحتاج إليها. يمكن إضافة {"\u2068"}labels.csv (file,label){"\u2069"}.
note-labels-without-array =
    { $n ->
        [one] {"\u2068"}{ $full-name }{"\u2069"}: استُبعد وسم واحد لا تقابله مصفوفة فيها هذا العدد من الصور.
        [two] {"\u2068"}{ $full-name }{"\u2069"}: استُبعد وسمان لا تقابلهما مصفوفة فيها هذا العدد من الصور.
        [few] {"\u2068"}{ $full-name }{"\u2069"}: استُبعدت { $n } وسوم لا تقابلها مصفوفة فيها هذا العدد من الصور.
        [many] {"\u2068"}{ $full-name }{"\u2069"}: استُبعد { $n } وسمًا لا تقابلها مصفوفة فيها هذا العدد من الصور.
       *[other] {"\u2068"}{ $full-name }{"\u2069"}: استُبعد { $n } وسم لا تقابلها مصفوفة فيها هذا العدد من الصور.
    }
table-no-label = لا وسم فيه بجانب أي ملف؛ يُرجى كتابة {"\u2068"}file,label{"\u2069"} في كل سطر
note-too-many-labels = عدد الوسوم المختلفة { $n } أكثر من أن تكون أصنافًا؛ فاستُبعدت.
plan-chosen = اختير
choice-source-of-labels = مصدر وسوم
plan-several-sources = عدة مصادر
plan-no-source = لا شيء
plan-source-with-counts = { $text }: { $counts }
choice-no-labels = بلا وسوم
plan-another-value-each = لكل صورة في {"\u2068"}{ $path }{"\u2069"} قيمة مختلفة
plan-not-called-so = العمود {"\u2068"}`{ $column }`{"\u2069"} في {"\u2068"}{ $path }{"\u2069"} لا يحمل اسمًا من أسماء الوسوم
plan-records-state = كل سجلّ يذكر وسمه
plan-array-of-that-name = مصفوفة بهذا الاسم
plan-array-of-as-many = مصفوفة فيها هذا العدد من القيم
plan-folder-each = كل صورة في مجلد خاص بها
plan-class-folders = مجلدات الأصناف؛ { $passed-over }
plan-several-columns = لمصفوفة {"\u2068"}`{ $name }`{"\u2069"} عدة أعمدة، والصور تنتمي إلى أكثر من واحد منها معًا؛ يُرجى اختيار عمود
plan-choose-it = { $reason }؛ يمكن اختياره إن كان كذلك
plan-nothing-called-so = لا شيء يحمل اسمًا من أسماء الوسوم؛ يمكن الاختيار إن كان أحدها كذلك
plan-together = معًا: {"\u2068"}{ $sources }{"\u2069"}
plan-column-of = { $column } في {"\u2068"}{ $path }{"\u2069"}
plan-column-of-array = العمود {"\u2068"}{ $column }{"\u2069"} من المصفوفة {"\u2068"}{ $name }{"\u2069"}
plan-the-array = المصفوفة {"\u2068"}{ $name }{"\u2069"}
plan-records = سجلّات الملف
plan-folders = المجلدات ({"\u2068"}{ $shown }{"\u2069"})
plan-folders-and-more = المجلدات ({"\u2068"}{ $shown }, ...{"\u2069"})
plan-name-and-count = {"\u2068"}{ $class }{"\u2069"} { $n }
plan-number-and-count = {"\u2068"}{ $class }: { $n }{"\u2069"}
plan-and-more = و{ $n } غيرها
note-one-label = كل الصور تحمل الوسم «{"\u2068"}{ $name }{"\u2069"}». التوافق مع الإدراك يحتاج إلى صنفين أو أكثر.
note-one-label-of-labelled = كل الصور الموسومة تحمل الوسم «{"\u2068"}{ $name }{"\u2069"}». التوافق مع الإدراك يحتاج إلى صنفين أو أكثر.
note-minus-one =
    أُعطيت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } الوسم {"\u2068"}-1{"\u2069"} إلى جانب وسوم تبدأ من 0: فعُدّ ذلك بلا وسم.
plan-names-only = لا يسمّي {"\u2068"}{ $path }{"\u2069"} إلا { $n } من الصور
plan-lists-disagree =
    تختلف القوائم في { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }، والمعتمد آخرها
plan-matched =
    طوبق { $n-matched } من أصل { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }
note-of-no-class =
    { $n ->
        [one] صورة واحدة بلا وسم، ولا تنتمي إلى صنف.
        [two] صورتان بلا وسم، ولا تنتميان إلى صنف.
        [few] { $n } صور بلا وسم، ولا تنتمي إلى صنف.
        [many] { $n } صورةً بلا وسم، ولا تنتمي إلى صنف.
       *[other] { $n } صورة بلا وسم، ولا تنتمي إلى صنف.
    }
table-columns = الأعمدة {"\u2068"}{ $name }{"\u2069"}
table-column = العمود {"\u2068"}{ $name }{"\u2069"}
table-named-so = عمود بهذا الاسم
table-one-hot = أعمدة من 0 و1، في كل سطر 1 واحد
table-beside-names = العمود المجاور لأسماء الملفات
table-first-possible = أول عمود محتمل
table-of-that-kind = عمود من هذا النوع
table-single-column = فيه عمود واحد؛ يُرجى كتابة {"\u2068"}file,label{"\u2069"} في كل سطر
table-names-none = لا يسمّي أي ملف من المجموعة
table-other-names = لا يسمّي أي ملف من المجموعة: فيه «{"\u2068"}{ $written }{"\u2069"}»، وفي المجموعة «{"\u2068"}{ $example }{"\u2069"}»
table-unknown-files =
    يسمّي {"\u2068"}{ $path }{"\u2069"} { $n ->
        [one] ملفًا واحدًا ليس في المجموعة
        [two] ملفين ليسا في المجموعة
        [few] { $n } ملفات ليست في المجموعة
        [many] { $n } ملفًا ليست في المجموعة
       *[other] { $n } ملف ليست في المجموعة
    }: { $names }. وطوبق { $n-matched }.
table-several-files =
    {"\u2068"}{ $path }{"\u2069"}: { $n ->
        [one] اسم واحد يدلّ على ملفات في عدة مجلدات
        [two] اسمان يدلّان على ملفات في عدة مجلدات
        [few] { $n } أسماء تدلّ على ملفات في عدة مجلدات
        [many] { $n } اسمًا تدلّ على ملفات في عدة مجلدات
       *[other] { $n } اسم تدلّ على ملفات في عدة مجلدات
    } ({ $names })، فلا وسم لها منه؛ يُرجى كتابة المجلد أيضًا.
table-several-files-such-as =
    {"\u2068"}{ $path }{"\u2069"}: { $n ->
        [one] اسم واحد يدلّ على ملفات في عدة مجلدات
        [two] اسمان يدلّان على ملفات في عدة مجلدات
        [few] { $n } أسماء تدلّ على ملفات في عدة مجلدات
        [many] { $n } اسمًا تدلّ على ملفات في عدة مجلدات
       *[other] { $n } اسم تدلّ على ملفات في عدة مجلدات
    } ({ $names })، فلا وسم لها منه؛ يُرجى كتابة المجلد أيضًا، مثل {"\u2068"}{ $example }{"\u2069"}.
table-matched-folded =
    {"\u2068"}{ $path }{"\u2069"}: طوبقت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } بغضّ النظر عن حالة الأحرف وعلامات الاقتباس وشكل Unicode.
table-matched-without-ending =
    {"\u2068"}{ $path }{"\u2069"}: طوبقت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } بغضّ النظر عن امتداد الملف.
table-matched-by-name =
    {"\u2068"}{ $path }{"\u2069"}: طوبقت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } باسم الملف وحده، لأن المجلدات مختلفة.
table-matched-by-name-without-ending =
    {"\u2068"}{ $path }{"\u2069"}: طوبقت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } باسم الملف وحده دون امتداده، لأن المجلدات مختلفة.
values-truth = قيم منطقية
values-float-16 = أعداد عائمة 16 بت
values-float-32 = أعداد عائمة 32 بت
values-float-64 = أعداد عائمة 64 بت
values-bytes = بايتات
values-unsigned-16 = قيم 16 بت بلا إشارة
values-unsigned-32 = قيم 32 بت بلا إشارة
values-unsigned-64 = قيم 64 بت بلا إشارة
values-signed-8 = قيم 8 بت بإشارة
values-signed-16 = قيم 16 بت بإشارة
values-signed-32 = قيم 32 بت بإشارة
values-signed-64 = قيم 64 بت بإشارة
damage-cut-short = مبتور
damage-palette = لوحة ألوانه مبتورة
tiff-signed-bits = { $n-bits } بت لكل قيمة، بإشارة
tiff-different-depths = نطاقات مختلفة العمق
tiff-bits = { $n-bits } بت لكل قيمة
tiff-subsampled = ألوان بمقاس غير مقاس الصورة
tiff-lab = ألوان {"\u2068"}L*a*b*{"\u2069"}
tiff-bands-of-kind = عدد النطاقات { $n-samples } من نوع اللون { $kind }
tiff-second-band = استُبعد نطاق ثانٍ
tiff-fourth-band = استُبعد نطاق رابع
tiff-no-intensities = أعداد ليست شدّات
tiff-bands-left-out =
    { $n ->
        [one] استُبعد نطاق واحد
        [two] استُبعد نطاقان
        [few] استُبعدت { $n } نطاقات
        [many] استُبعد { $n } نطاقًا
       *[other] استُبعد { $n } نطاق
    }
damage-beginning = لا يبدأ كما يبدأ ملف من هذا النوع
what-all-pages = كل الصفحات
advice-split = يُرجى تجزئته
damage-no-size = ليس له مقاس
damage-no-pixels = ليس فيه بكسلات
tiff-compressed = هذا النوع من TIFF (مضغوط بطريقة {"\u2068"}{ $name }{"\u2069"})
advice-uncompressed = يُرجى حفظه بلا ضغط، أو تصديره بصيغة PNG
tiff-bits-in-tiles = { $n-bits } بت لكل قيمة، في قطع أو على هيئة فروق
tiff-rows = صفوف بهذا المقاس
this-kind-of = هذا النوع من {"\u2068"}{ $format }{"\u2069"} ({ $detail })
advice-export-png = يُرجى تصديره بصيغة PNG
takes-much-memory = ملف {"\u2068"}{ $format }{"\u2069"} يتطلّب فكّه ذاكرة كبيرة
advice-reduce = يُرجى تصغيره أولًا
tiff-copies-left-out =
    { $n ->
        [one] استُبعدت نسخة أصغر أو قناع
        [two] استُبعد اثنان من النسخ الأصغر أو الأقنعة
       *[other] استُبعد { $n } من النسخ الأصغر أو الأقنعة
    }
format-first-frame =
    أُخذ الأول من أصل { $n ->
        [one] إطار واحد
        [two] إطارين
        [few] { $n } إطارات
        [many] { $n } إطارًا
       *[other] { $n } إطار
    }
note-of-file = {"\u2068"}{ $path }{"\u2069"}: { $note }.
advice-split-or-parts = يُرجى تجزئته، أو إضافة صوره على دفعات
what-the-file = الملف
base-shape = شكلها
base-pixels = عدد بكسلاتها
base-split = تقسيمها
base-classes = عدد أصنافها
base-n-labels = عدد وسومها
base-labels = وسومها
base-lossy = علاماتها للملفات بفقد
base-max-value = أكبر قيمة فيها
table-too-many = أقصى ما يُقرأ من القوائم { $max-lists } بحجم {"\u2068"}64 MB{"\u2069"}؛ يُرجى وضع الوسوم في قائمة واحدة
table-not-utf8 = يجب أن تكون قائمة الوسوم نصًّا بترميز {"\u2068"}UTF-8{"\u2069"}؛ يُرجى حفظها كذلك
table-too-many-fields =
    قائمة فيها أكثر من { $max-cells ->
        [one] حقل واحد
        [two] حقلين
        [few] { $max-cells } حقول
        [many] { $max-cells } حقلًا
       *[other] { $max-cells } حقل
    }؛ يُرجى إبقاء عمودي الملفات والوسوم
split-by-folders = مجلدات تحمل اسم تقسيم
split-by-arrays = أسماء المصفوفات
split-by-column = عمود تقسيم
split-by-share = بحسب نسبة الحجز
split-with-counts = { $text }: محلَّلة { $n-analysed }، محجوزة { $n-held-out }
range-stayed = بقي من 0 إلى 1
range-became = صار من { $low } إلى { $high } من 0 إلى 1
range-as-stated = { $kind }؛ المدى كما ذُكر
range-within-one = { $kind }، كلها بين 0 و1
range-within-byte = { $kind }، كلها بين 0 و255
range-whole = { $kind }؛ من أصغر قيمة إلى أكبرها
range-robust = { $kind }؛ مدى متين (من 0.1 إلى {"\u2068"}99.9%{"\u2069"} من القيم، موسَّعًا بنسبة {"\u2068"}5%{"\u2069"})
range-missing =
    { $n ->
        [one] قيمة واحدة هي { $value }، بعيدة عن كل ما سواها: لا قيمة هناك
        [two] قيمتان هما { $value }، بعيدتان عن كل ما سواهما: لا قيمة هناك
        [few] { $n } قيم هي { $value }، بعيدة عن كل ما سواها: لا قيمة هناك
        [many] { $n } قيمةً هي { $value }، بعيدة عن كل ما سواها: لا قيمة هناك
       *[other] { $n } قيمة هي { $value }، بعيدة عن كل ما سواها: لا قيمة هناك
    }
range-kept-beyond =
    أُبقيت { $n ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $n } قيم
        [many] { $n } قيمةً
       *[other] { $n } قيمة
    } خارجه حتى { $largest }، على أنها شدّات فوق 1
range-cut =
    { $reason }، وقُصّت { $n ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $n } قيم
        [many] { $n } قيمةً
       *[other] { $n } قيمة
    } خارجه
values-several = قيم من عدة أنواع
values-sixteen-and-bytes = قيم 16 بت وبايتات
values-sixteen = قيم 16 بت
range-truth-stayed = بقي 0 و1
range-truth = { $kind }، قيم منطقية
range-bytes-stayed = بقي من 0 إلى 255
depth-eight = 8 بت لكل قيمة
depth-no-more-needed = لا قيمة تحتاج إلى أكثر
depth-of-base = للمجموعة المضاف إليها مثلها
depth-sixteen = 16 بت لكل قيمة
range-missing-background =
    { $n ->
        [one] قيمة واحدة هي { $value }: لا قيمة هناك، ويظهر لون الخلفية
        [two] قيمتان هما { $value }: لا قيمة هناك، ويظهر لون الخلفية
        [few] { $n } قيم هي { $value }: لا قيمة هناك، ويظهر لون الخلفية
        [many] { $n } قيمةً هي { $value }: لا قيمة هناك، ويظهر لون الخلفية
       *[other] { $n } قيمة هي { $value }: لا قيمة هناك، ويظهر لون الخلفية
    }
depth-deep =
    لدى { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } أكثر من 8 بت
depth-reduced =
    صُغِّرت { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }، والمتوسطات معروفة بأدق من 8
depth-mixed =
    حُوِّلت إلى الرمادي أو وُضعت على لون خلفية { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }، وهذا معروف بأدق من 8
depth-transparent =
    في { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } أجزاء شفافة
depth-transparent-alike =
    في { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } أجزاء شفافة، وكلها متشابهة على هذا اللون؛ وعلى اللون { $other } يختلف منها { $n-differing }
array-alike = متماثلة
array-axes-and-name = عدد المحاور { $n-axes } والاسم {"\u2068"}`{ $name }`{"\u2069"}
array-axes = عدد المحاور { $n-axes }
array-rows-of-most = صفوف أكثر الصور عددًا
array-expected = يُتوقَّع أن تكون الصور أعدادًا بشكل {"\u2068"}(N, H, W){"\u2069"} أو {"\u2068"}(N, H, W, C){"\u2069"} أو {"\u2068"}(N, C, H, W){"\u2069"} أو {"\u2068"}(N, D){"\u2069"}
axes-gray = صور، صفوف، أعمدة
axes-channels-last = صور، صفوف، أعمدة، قنوات
axes-channels-first = صور، قنوات، صفوف، أعمدة
axes-rows = صفوف من القيم، صف لكل صورة
array-of-objects = مصفوفة كائنات (pickle) لا يقرؤها إلا Python؛ يُرجى حفظ النصوص على هيئة {"\u2068"}`{"<"}U` (numpy.array(y, dtype=str)){"\u2069"}، والصور ذات المقاس الواحد مصفوفةَ أعداد واحدة {"\u2068"}(numpy.stack){"\u2069"}
array-of-type = مصفوفة من النوع «{"\u2068"}{ $kind }{"\u2069"}»؛ { $expected }
array-without-values = مصفوفة شكلها {"\u2068"}{ $shape }{"\u2069"} لا قيم فيها
array-of-shape = مصفوفة شكلها {"\u2068"}{ $shape }{"\u2069"}؛ { $expected }
array-rows-no-squares = صفوف عدد قيمها { $n-values } ليست مربعات رمادية ولا ملوّنة؛ يُرجى ذكر شكلها
array-rows-of-other-shape = صفوف عدد قيمها { $n-values } ليست {"\u2068"}{ $n-channels } × { $height } × { $width }{"\u2069"}؛ يُرجى ذكر شكل آخر
array-long-labels =
    وسوم طولها حتى { $n ->
        [one] محرف واحد
        [two] محرفين
        [few] { $n } محارف
        [many] { $n } محرفًا
       *[other] { $n } محرف
    }، والحد لأسماء الأصناف { $max }
array-large-labels = وسوم أكبر من أن تُميَّز
array-fractions = أعداد غير صحيحة لا تسمّي أصنافًا؛ يُرجى حفظ الوسوم أعدادًا صحيحة أو نصًّا
what-the-array = المصفوفة
damage-too-long = أطول مما تذكره ترويسته
array-of-too-many = مصفوفة عدد صورها أو وسومها { $n }؛ أقصى ما يُقرأ { $max }، فيُرجى تجزئتها
note-fourth-band-alpha = {"\u2068"}{ $name }{"\u2069"}: عُدّ النطاق الرابع شفافية.
note-fourth-band-left = {"\u2068"}{ $name }{"\u2069"}: استُبعد النطاق الرابع.
note-rows-as-grey = {"\u2068"}{ $name }{"\u2069"}: قُرئت صفوف عدد قيمها { $n-values } بكسلاتٍ رمادية بمقاس {"\u2068"}{ $width } × { $height }{"\u2069"}.
note-rows-as-planes = {"\u2068"}{ $name }{"\u2069"}: قُرئت صفوف عدد قيمها { $n-values } بكسلاتٍ بمقاس {"\u2068"}{ $width } × { $height }{"\u2069"} في ثلاثة مستويات، الأحمر أولًا.
array-all-holes =
    { $n ->
        [one] في صورتها قيم ليست أعدادًا (NaN أو لانهاية)؛ يُرجى وضع أعداد مكانها
        [two] في صورتيها قيم ليست أعدادًا (NaN أو لانهاية)؛ يُرجى وضع أعداد مكانها
       *[other] في كل صورها، وعددها { $n }، قيم ليست أعدادًا (NaN أو لانهاية)؛ يُرجى وضع أعداد مكانها
    }
note-rows-with-holes =
    { $n ->
        [one] {"\u2068"}{ $name }{"\u2069"}: استُبعد صف واحد فيه قيم ليست أعدادًا: { $rows }.
        [two] {"\u2068"}{ $name }{"\u2069"}: استُبعد صفان فيهما قيم ليست أعدادًا: { $rows }.
        [few] {"\u2068"}{ $name }{"\u2069"}: استُبعدت { $n } صفوف فيها قيم ليست أعدادًا: { $rows }.
        [many] {"\u2068"}{ $name }{"\u2069"}: استُبعد { $n } صفًّا فيها قيم ليست أعدادًا: { $rows }.
       *[other] {"\u2068"}{ $name }{"\u2069"}: استُبعد { $n } صف فيها قيم ليست أعدادًا: { $rows }.
    }
damage-npy-beginning = لا يبدأ كما تبدأ ملفات {"\u2068"}.npy{"\u2069"}
damage-npy-version = إصدار {"\u2068"}.npy{"\u2069"} فيه { $version }
damage-header-size = يدّعي ترويسة من البايتات عددها { $n-bytes }
damage-header-text = ترويسته ليست نصًّا
damage-header = ترويسته تالفة
damage-idx-beginning = لا يبدأ كما تبدأ ملفات IDX
damage-idx-type = فيه قيم من النوع {"\u2068"}{ $kind }{"\u2069"}
note-unused-arrays = {"\u2068"}{ $path }{"\u2069"}: ليست صورًا ولا وسومًا، فاستُبعدت: { $arrays }.
array-of-names = {"\u2068"}{ $names }{"\u2069"}: { $text }
array-none-found = لم توجد مصفوفات
array-found = وُجدت المصفوفات { $names }
advice-unpack-in-parts = يُرجى فكّه وإضافة صوره على دفعات
what-unpacked = بعد الفكّ
zip-method = {"\u2068"}{ $name }{"\u2069"} (الطريقة { $number })
zip-unknown-method = مجهولة (الطريقة { $number })
advice-deflate = يُرجى ضغطه بالطريقة المعتادة (deflate)

reader-no-base = لا توجد مجموعة للإضافة إليها.
reader-no-memory = لم تبقَ في علامة التبويب هذه ذاكرة للمجموعة. يُرجى اختيار صور أصغر أو أقل.
