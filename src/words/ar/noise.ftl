### خطوة «الضوضاء»، ما عدا حكمها وأسماء الضوضاء.

noise-estimated = { $title } (مقدَّرة)
noise-kind-of-noise = نوع الضوضاء
noise-more-kinds-of-noise = أنواع أخرى من الضوضاء
noise-more = المزيد …
noise-components-that-the-denoiser-keeps-and = عدد المكوّنات التي يُبقيها مزيل الضوضاء، وعنده تُعطى الأرقام
noise-k-components-that-the-denoiser-keeps = K: عدد المكوّنات التي يُبقيها مزيل الضوضاء
noise-new-sample = عيّنة جديدة
noise-new-samples-by-themselves = عيّنات جديدة تلقائيًا
noise-pause = إيقاف مؤقت
noise-play = تشغيل
noise-export-report = تصدير التقرير
noise-impact-of-b-less-that-of = أثر B ناقص أثر A عند K = { $k }: {"\u2068"}{ $by }{"\u2069"} نقطة مئوية.
noise-a-is-b-is-both-are = A هو {"\u2068"}{ $a }{"\u2069"}، وB هو {"\u2068"}{ $b }{"\u2069"}؛ وكلاهما مرسوم مع المنحنيات.
noise-pin = تثبيت {"\u2068"}{ $name }{"\u2069"}
noise-remove = إزالة {"\u2068"}{ $name }{"\u2069"}
noise-certificate = الحكم
noise-score = المؤشّر
noise-impact-at-k = الأثر عند K
noise-held-out-alignment-at-k = توافق المحجوزة عند K
noise-compare-noises = مقارنة أنواع الضوضاء
noise-add-this-noise = إضافة هذه الضوضاء
noise-pin-two = تثبيت اثنتين
noise-remove-2 = إزالة
noise-show-this-noise = عرض هذه الضوضاء
noise-pin-2 = تثبيت
noise-against-k = { $title } بدلالة K. { $read_off }
noise-alignment = التوافق
noise-impact = الأثر
noise-bias-corrected-alignment = التوافق المصحَّح من الانحياز
noise-held-out-alignment = توافق المحجوزة
noise-alignment-with-permuted-labels = التوافق مع وسوم مبدَّلة
noise-overlap = التداخل
noise-error-of-the-denoiser = خطأ مزيل الضوضاء
noise-curve = المنحنى
noise-no-noise = بلا ضوضاء
noise-this-noise = هذه الضوضاء
noise-n95-interval = فترة ثقة {"\u2068"}95%{"\u2069"}
noise-linear-axis = محور خطي
noise-there-is-no-kind-of-noise = لا يوجد نوع ضوضاء باسم {"\u2068"}{ $id }{"\u2069"}؛ يُعرض النوع الافتراضي. في صف الأزرار وقائمته كل الأنواع.
noise-left-out-of-the-table = حُذفت من جدول هذا الرابط ضوضاء لا وجود لها: {"\u2068"}{ $noises }{"\u2069"}.
noise-showing-the-default = تُعرض الضوضاء الافتراضية.
noise-cancelled-no-report-was-made = أُلغي. لم يُصنع تقرير.
noise-cancelled-what-was-on-screen-before = أُلغي. ما كان معروضًا من قبل محفوظ.
noise-cancelled-nothing-is-corrupted-now-choose = أُلغي. لا تشويش الآن؛ يُرجى اختيار ضوضاء.
noise-at-k-masks-by-ratio-and = { $what } عند K = { $n_components }، الأقنعة بحسب النسبة والرقعة
noise-patch-ratio-choose-this-mask =
    { $words ->
        [none] الرقعة { $patch }، النسبة { $ratio }: لا رقم عند K هذه، والحكم يشرح ذلك، { $verdict }. اختيار هذا القناع
       *[other] الرقعة { $patch }، النسبة { $ratio }: { $words }، { $verdict }. اختيار هذا القناع
    }
noise-of = { $done } من { $all }
noise-impact-in = الأثر (%)
noise-n1-overlap = 1 − التداخل
noise-patch = الرقعة
noise-not-computed-yet = لم يُحسب بعد
noise-fill-the-map = ملء الخريطة
noise-the-time-is-an-estimate-good = الزمن تقدير، قد يختلف بعامل 2 تقريبًا
noise-paper-grid = شبكة الورقة
noise-patches-1-2-4-and-ten = الرقع 1 و2 و4 وعشر نسب من 0 إلى 0.99، مرسومة أدناه كما ترسمها الورقة. الزمن تقدير
noise-fill-in-the-background = الملء في الخلفية
noise-cells-computed = الخلايا المحسوبة
noise-cancel = إلغاء
noise-masks-show-most-on-colour-tiles = أثر الأقنعة أوضح على القطع الملوّنة:
noise-open-satellite = فتح صور الأقمار الصناعية
noise-numbers-of-this-noise-with-their = أرقام هذه الضوضاء وتعريفاتها
noise-the-same-without-noise = الشيء نفسه بلا ضوضاء (%)
noise-the-curves-as-a-table = المنحنيات، جدولًا
noise-row-column = الصف { $row }، العمود { $column }
noise-draw-what-is-dropped-arrows-and = رسم ما يُسقط؛ الأسهم ومفتاح المسافة تعمل أيضًا.
noise-pattern-that-is-dropped-8-by = النمط الذي يُسقط، {"\u2068"}8 × 8{"\u2069"} خلايا فوق الصورة
noise-clear = مسح
noise-invert = عكس
noise-impact-of-masking-patches-of-by = أثر حجب رقع مقاسها {"\u2068"}{ $patch } × { $patch }{"\u2069"} بكسل بدلالة K، بعشر نسب؛ الأرقام في الجدول
noise-patch-2 = الرقعة {"\u2068"}{ $patch } × { $patch }{"\u2069"}
noise-the-papers-grid-of-masks = شبكة الأقنعة في الورقة
noise-impact-of-masking-on-alignment-as = أثر الحجب في التوافق، كما ترسمه الورقة
noise-ten-ratios-from-0-light-to = عشر نسب من 0 (فاتح) إلى 0.99 (غامق)، وK من 32 فصاعدًا، بالنسبة المئوية من التوافق بلا ضوضاء. كل الصور المحلَّلة، بتعريف المؤلفَين.
noise-as-a-table = جدولًا
noise-not-computed-this-k-has-no = الرمز «·»: لم يُحسب. الرمز «–»: ليس لقيمة K هذه فضاء جزئي وحيد، أو لا شيء يُقارن به الأثر؛ واختيار القناع على الخريطة يبيّن أيّهما.
noise-sample = { $kind }، العيّنة { $draw }
noise-best-linear-denoiser = أفضل مزيل ضوضاء خطي، { $n }
noise-as-in-the-set = كما في المجموعة
noise-clean = نقية
noise-corrupted = مشوَّشة
noise-rebuilt = معاد بناؤها
noise-no-impact-at-k = – لا أثر عند K = { $k }. { $why }
noise-solving = جارٍ الحل …
noise-with-these-labels = بهذه الوسوم:
noise-with-class-folders-or-a-labels = بمجلدات أصناف أو ملف وسوم يظهر أيضًا في أي اتجاه.
noise-what-counts-as-a-change = ما الذي يُعدّ تغيّرًا
noise-progress = التقدّم
noise-without-noise = { $margin }، وبلا ضوضاء { $without }
noise-beside-chance = { $impact }، والوسوم المبدَّلة من { $low } إلى { $high }
noise-within-chance = وتبلغ الوسوم المبدَّلة، وهي بلا معنى، هذا المدى هنا أيضًا: من { $low } إلى { $high }.
noise-between-least-and-largest-of-permuted = بين أصغر قيمة وأكبرها لوسوم مبدَّلة، عدد التبديلات { $n_permutations }
noise-at-k-2 = { $name } عند K = { $k }
noise-mean-squared-cosine-between-the-k = متوسط مربع جيب التمام بين الفضاءين الجزئيين للترميزات ذَوَي K من الأبعاد مع هذه الضوضاء وبدونها: مربع معيار فروبينيوس للمصفوفة {"\u2068"}Q' Q~{"\u2069"} مقسومًا على K. عدد الصور المحلَّلة {"\u2068"}n = { $n }{"\u2069"}. { $basis }
noise-mean-squared-error-per-pixel-value = متوسط مربع الخطأ لكل قيمة بكسل لأفضل مزيل ضوضاء خطي ذي K من الأبعاد، على الضوضاء وعلى الصور المحلَّلة {"\u2068"}(n = { $n }){"\u2069"}، والشدّات من 0 إلى 1. { $basis }
noise-n-analysed-images = عدد الصور المحلَّلة {"\u2068"}n = { $n }{"\u2069"}
noise-n-analysed-images-with-a-label = عدد الصور المحلَّلة الموسومة {"\u2068"}n = { $n_labelled }{"\u2069"} (وبلا وسم { $n_without })
noise-classes =
    { $n_classes ->
        [one] صنف واحد
        [two] صنفان
        [few] { $n_classes } أصناف
        [many] { $n_classes } صنفًا
       *[other] { $n_classes } صنف
    }
noise-by-the-papers-authors-square-root = تعريف مؤلفَي الورقة: الجذر التربيعي لنسبة مجموع {"\u2068"}|Y'Y q|²{"\u2069"} على أول K من متجهات الدرجات q المتعامدة المعيارية للمرمِّز إلى المجموع على PCA كله. { $classes }، { $n }، من بين الصور التي وُفِّق عليها المرمِّز. { $basis }
noise-n100-alignment-with-this-noise-alignment = {"\u2068"}100 (A / B - 1){"\u2069"}، حيث A التوافق مع هذه الضوضاء وB التوافق بدونها. { $classes }، { $n }. { $basis } ولأجل المدى رُتّبت الوسوم ترتيبًا عشوائيًا، وعدد المرات { $n_permutations } (البذرة { $seed }).
noise-n100-alignment-with-this-noise-alone = {"\u2068"}100 (A / B - 1){"\u2069"}، حيث A التوافق مع هذه الضوضاء وB التوافق بدونها. { $classes }، { $n }. { $basis }
noise-a-component-that-has-nothing-to = المكوّن الذي لا علاقة له بالوسوم يفسّر منها في المتوسط {"\u2068"}1/(n - 1){"\u2069"}. وهو مطروح هنا: الجذر التربيعي للنسبة {"\u2068"}(R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)){"\u2069"}، حيث r الرتبة. { $n }. يتجاوز 100 % حيث لا تفعل المكوّنات الأخيرة سوى فرط التلاؤم، و0 حيث تفسّر المصادفة قدر ما تفسّره الوسوم. { $basis }
noise-a-least-squares-probe-on-the = مسبار مربعات صغرى على الترميزات ({ $n }) يُسأل عن الصور المحجوزة (عددها { $n_held_out }): الجذر التربيعي لنسبة {"\u2068"}R²(K){"\u2069"} (و0 حيث يكون سالبًا) إلى أفضل {"\u2068"}R²{"\u2069"} يبلغه PCA عند أي K. يتجاوز 100 % حيث تتفوق الترميزات مع الضجيج على أفضل ما يبلغه PCA. { $basis }
noise-the-authors-definition-after-the-labels = تعريف المؤلفَين بعد ترتيب الوسوم عشوائيًا ({ $n }، البذرة { $seed }): هكذا تبدو المصادفة.
noise-score-at-k = { $score } عند K = { $k }
noise-the-largest-1-overlap-over-all = أكبر قيمة للمقدار 1 ناقص التداخل على كل قيم K التي لها تداخل. { $tolerance } { $basis }
noise-ridge-of-the-mean-variance = الحافة { $ridge } من متوسط التباين.
noise-estimated-from-draws-of-every-image = مقدَّر من عيّنات لكل صورة عددها { $n_draws } في 4 مجموعات مستقلة (البذرة { $seed })؛ والرمز ± نصف عرض فترة ثقة {"\u2068"}95%{"\u2069"}.
noise-exact-expectation-over-the-noise = توقّع دقيق على الضوضاء.
noise-so-alignment-cannot-be-computed-overlap = { $no_labels } فلا يمكن حساب التوافق؛ أما التداخل والحكم فلا يحتاجان إلى وسوم.
noise-seed = البذرة { $seed }
noise-n-analysed-images-sample-of-seed = { $scores } · عدد الصور المحلَّلة {"\u2068"}n = { $n_samples }{"\u2069"} · المعروض العيّنة { $draw } من البذرة { $seed } · لا شيء يغادر هذه الصفحة
noise-basis-without-pictures = { $scores } · عدد الصور المحلَّلة {"\u2068"}n = { $n_samples }{"\u2069"} · لا شيء يغادر هذه الصفحة
noise-leaves-the-features-as-they-are = تُبقي السمات كما هي
noise-changes-the-features = تغيّر السمات
noise-undecided = لا حكم
noise-decided-without-labels-no-task-gains = حُكم بلا وسوم: لا مهمة تكسب ولا مهمة تخسر، عند أي K.
noise-decided-without-labels-some-task-gains = حُكم بلا وسوم: مهمة ما تكسب وأخرى تخسر. أيّهما، لا تقوله إلا الوسوم.
noise-not-decided-the-change-is-not = لا حكم: لا يتميّز التغيّر بوضوح عمّا قد يصنعه التقريب أو تشتّت التقديرات.
noise-it-does-not-exist-at-this = لا وجود له عند K هذه.
noise-score-largest-change-of-a-subspace = المؤشّر: أكبر تغيّر لفضاء جزئي
noise-solving-for-the-best-linear-denoiser = حساب أفضل مزيل ضوضاء خطي عند كل K …
noise-read-off = K = { $k }: { $value }
# جملة الخطوة، بعد ما تفعله الضوضاء.
noise-until-solved = <quiet>جارٍ الحل للضوضاء المختارة؛ وحتى ذلك الحين، عن السابقة:</quiet>
noise-aligns-better = <strong>عند K = { $k }</strong> توافق سمات مزيل الضوضاء مع الأصناف (عددها { $n }) <better>أعلى بمقدار { $by }</better> من توافق سمات إعادة البناء المجرّدة.
noise-aligns-worse = <strong>عند K = { $k }</strong> توافق سمات مزيل الضوضاء مع الأصناف (عددها { $n }) <worse>أدنى بمقدار { $by }</worse> من توافق سمات إعادة البناء المجرّدة.
noise-aligns-as-well = <strong>عند K = { $k }</strong> توافق سمات مزيل الضوضاء مع الأصناف (عددها { $n }) <strong>مساوٍ</strong> لتوافق سمات إعادة البناء المجرّدة.
noise-no-impact = <strong>عند K = { $k } لا أثر.</strong> { $why }
noise-leaves-subspaces = <quiet>تُبقي الفضاء الجزئي لأول K من المكوّنات في مكانه، لكل K.</quiet>
noise-fill =
    { $what }: { $n ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $n } خلايا
        [many] { $n } خليةً
       *[other] { $n } خلية
    }
noise-fill-at-once =
    { $what }: { $n ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $n } خلايا
        [many] { $n } خليةً
       *[other] { $n } خلية
    }، أقل من 1 ث هنا
noise-fill-in =
    { $what }: { $n ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $n } خلايا
        [many] { $n } خليةً
       *[other] { $n } خلية
    }، نحو { $time } هنا
# ما تقوله الوسوم عن الضوضاء: الرمز، والاتجاه، وعند أي K، وبأي مقدار.
noise-helps = ▲ تنفع عند K = { $k }: { $by }
noise-hurts = ▼ تضرّ عند K = { $k }: { $by }
noise-neutral = – محايدة عند K = { $k }: { $by }
noise-picture = { $image }، { $row }
noise-picture-with-error = { $image }، { $row }، متوسط مربع الخطأ { $error }
noise-figure-absent = { $figure }: { $why }
noise-is-computed = جارٍ الحساب.
noise-in-its-turn = يُحسب حين يأتي دوره.
noise-compute = حساب
