### خطوة «الإدراك»: سباق المصنِّفات، والاختبار، والضوابط. المسار مصنِّف واحد يعمل.

perception-share-of-the-variance-that-the = نسبة التباين التي يحملها مسار { $title }
perception-lane-percent-of-the-variance = مسار { $title }، النسبة المئوية من التباين
perception-what-to-do = ماذا يُفعل
perception-race = سباق
perception-quiz = اختبار
perception-dials = ضوابط
perception-matched-by = الموازنة بحسب
perception-top = الأوائل
perception-bottom = الأواخر
perception-reader = المصنِّف
perception-n5-000-satellite-tiles-of-ten = 5,000 قطعة من صور الأقمار الصناعية من عشرة أصناف:
perception-open-satellite = فتح صور الأقمار الصناعية
perception-confusion-matrix = مصفوفة الالتباس
perception-is-taken-for = الصنف ↓ صُنّف على أنه ←
perception-recall = الاستدعاء
perception-chance = المصادفة { $percent }
perception-at-the-end = في النهاية
perception-held-out-images-read-right = الصور المحجوزة المصنّفة صوابًا
perception-no-image-is-open = لا صورة مفتوحة
perception-close-this-image = إغلاق هذه الصورة
perception-ground = الخلفية
perception-none-drawn = لم تُرسم
perception-drawn = المرسومة
perception-held-out = محجوزة
perception-what-lies-behind-the-digits-decides = ما وراء الأرقام يقرّر أين تكون وسومها. ترسم الضوابط هنا 5,000 رقم على خلفية مختارة؛ وتبقى مجموعتك في القائمة.
perception-draw-digits-on-random-greys = رسم أرقام على خلفيات رمادية عشوائية
perception-alignment-of-the-first-k-components = توافق أول K من المكوّنات مع الوسوم
perception-the-authors = تعريف المؤلفَين
perception-bias-corrected = مصحَّح من الانحياز
perception-permuted-labels-top-part = وسوم مبدَّلة؛ | جزء الأوائل
perception-drawn-so-far = المرسوم حتى الآن
perception-by-the-authors-definition-in-brackets = بتعريف المؤلفَين، وبين قوسين مصحَّحًا من المصادفة
perception-alignment-corrected = التوافق، % (المصحَّح)
perception-linear-map = تحويل خطي، %
perception-patch-features = سمات الرقع، %
perception-at-50 = عند {"\u2068"}50%{"\u2069"}
perception-px = {"\u2068"}{ $value } px{"\u2069"}
perception-not = بلا { $title }
perception-title-and-value = { $title } {"\u2068"}{ $value }{"\u2069"}
perception-where-the-first-components-hold-of =
    {"\u2068"}{ $cell }{"\u2069"} حيث يحمل أول { $n ->
        [one] مكوّن واحد
        [two] مكوّنين
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    } نسبة { $share } من التباين
perception-alignment-in-percent-in-brackets-corrected = التوافق بالنسبة المئوية، وبين قوسين مصحَّحًا من المصادفة: { $all }.
perception-the-same-digits-at-the-same = الأرقام نفسها في المواضع نفسها: لا يتغيّر إلا ما تقوله الضوابط.
perception-of = { $done } من { $all }
perception-share-of-the-pixel-variance-that = نسبة تباين البكسلات التي يحملها الجزء
perception-accuracy-against-the-variance-kept = الدقّة مقابل التباين المُبقى
perception-fill-in-the-background = الملء في الخلفية
perception-points-read = النقاط المصنّفة
perception-cancel = إلغاء
perception-the-papers-curve = منحنى الورقة
perception-mistaken-images = الصور المصنّفة خطأً
perception-there-is-no-reader-called-showing = لا يوجد مصنِّف باسم {"\u2068"}{ $id }{"\u2069"}؛ يُعرض الأول. القائمة بجانب السؤال فيها كل المصنِّفات.
perception-else-the-default = يأخذ المصنِّف هناك قيمته الافتراضية.
perception-class = الصنف { $class }
perception-what-was-read-and-what-it = ما صُنّف، وعلى أنه ماذا
perception-begin = ابتداء
perception-what-is-this = ما هذا؟
perception-now-it-counts = الآن يُحتسب
perception-copied = نُسخ
perception-copy = نسخ
perception-again = من جديد
perception-end-the-quiz = إنهاء الاختبار
perception-show-the-pictures-as-they-are = عرض الصور كما هي
perception-stage-of-this-lane = مرحلة هذا المسار
perception-key = المفتاح { $to_uppercase }
perception-finished = انتهى
perception-vote-and-start = التصويت والبدء
perception-which-one-will-it-recognise-more = في أيّهما سيتعرّف على أكثر؟
perception-clear-the-votes = مسح الأصوات
perception-top-2 = الأوائل { $share }
perception-first = أول { $n }
perception-bottom-2 = الأواخر { $share }
perception-last = آخر { $n }
perception-of-of-the-variance = { $n } من أصل { $rank }، { $share } من التباين
perception-of-2 = { $n } من أصل { $rank }
perception-of-of-the-variance-2 = من أصل { $rank }، { $share } من التباين
perception-points-95-interval-to = {"\u2068"}{ $value }{"\u2069"} نقطة مئوية (فترة ثقة {"\u2068"}95%{"\u2069"} من {"\u2068"}{ $low }{"\u2069"} إلى {"\u2068"}{ $high }{"\u2069"})
perception-is-ahead-by = التقدّم لـ«{ $lane }» بفارق { $difference }.
perception-no-difference-can-be-told-points = لا يمكن تمييز فرق، {"\u2068"}{ $value }{"\u2069"} نقطة مئوية (فترة ثقة {"\u2068"}95%{"\u2069"} من {"\u2068"}{ $low }{"\u2069"} إلى {"\u2068"}{ $high }{"\u2069"}).
perception-trained-on-images-seed-is-the =
    { $reader } ({"\u2068"}{ $spec }{"\u2069"})، تدرّب على { $n_train ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n_train } صور
        [many] { $n_train } صورةً
       *[other] { $n_train } صورة
    }، البذرة { $seed }؛ والرمز ± هو الخطأ المعياري لنسبة من { $n_test ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n_test } صور
        [many] { $n_test } صورةً
       *[other] { $n_test } صورة
    }، دون تغيّر البذرة.
perception-start-about = بدء (نحو { $longest }، { $together })
perception-of-held-out-images-right-points =
    { $n_right } صواب من أصل { $n ->
        [one] صورة محجوزة واحدة
        [two] صورتين محجوزتين
        [few] { $n } صور محجوزة
        [many] { $n } صورةً محجوزة
       *[other] { $n } صورة محجوزة
    }، {"\u2068"}± { $standard_error }{"\u2069"} نقطة مئوية
perception-and-of-those-trained-on = { $held_out }؛ ومن صور التدريب { $share }
perception-read-right = {"\u2068"}{ $class }{"\u2069"}، صُنّفت صوابًا
perception-taken-for = {"\u2068"}{ $class }{"\u2069"}، صُنّفت على أنها {"\u2068"}{ $taken_for }{"\u2069"}
perception-of-pictures-on-this-wall-are =
    صُنّفت صوابًا { $n_right } من أصل { $n ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    } على هذا الجدار
perception-held-out-pictures-as-this-lane =
    { $n ->
        [one] صورة محجوزة واحدة
        [two] صورتان محجوزتان
        [few] { $n } صور محجوزة
        [many] { $n } صورةً محجوزة
       *[other] { $n } صورة محجوزة
    } كما يراها هذا المسار
perception-lane-at = المسار { $name } { $value } عند { $at }
perception-share-of-held-out-images-read = نسبة الصور المحجوزة المصنّفة صوابًا: { $all }.
perception-matched-by-variance-the-bottom-takes = الموازنة بالتباين: تأخذ الأواخر { $n_second } من أصل { $rank } وتحمل { $share_second } من التباين؛ وتأخذ الأوائل { $n_first } وتحمل { $share_first }.
perception-matched-by-number-both-have-the = الموازنة بالعدد: لكلٍّ منهما { $n_second }: تحمل الأولى { $share_first } من التباين، والأخيرة { $share_second }.
perception-matched-by-halves-against-the-first = الموازنة بالنصفين، { $n_first } مقابل { $n_second }: يحمل النصف الأول { $share_first } من التباين، والثاني { $share_second }.
perception-only-the-first-of-is-taken = يُنزع الأول وحده من أصل { $rank }، ومعه { $share } من التباين.
perception-with = مع «{ $reader }»: { $outcome }
perception-was-ahead-by = كان التقدّم لـ«{ $lane }» بفارق { $difference }
perception-of-read-right = {"\u2068"}{ $actual }{"\u2069"}: صُنّف صوابًا { $n } من { $of }
perception-of-taken-for = {"\u2068"}{ $actual }{"\u2069"}: صُنّف { $n } من { $of } على أنه {"\u2068"}{ $taken }{"\u2069"}
perception-of-held-out-images-taken-for =
    صُنّف خطأً { $n } من أصل { $of ->
        [one] صورة محجوزة واحدة
        [two] صورتين محجوزتين
        [few] { $of } صور محجوزة
        [many] { $of } صورةً محجوزة
       *[other] { $of } صورة محجوزة
    }؛ بالضغط على إحداها يظهر ما رآه كل مسار:
perception-image-taken-for = الصورة { $image_idx }: {"\u2068"}{ $actual }{"\u2069"}، صُنّفت على أنها {"\u2068"}{ $predicted }{"\u2069"}
perception-original = الأصل: {"\u2068"}{ $class }{"\u2069"}
perception-fill-the-figure-about = ملء الشكل (نحو { $all })
perception-at = { $value } عند { $at }
perception-not-read-yet = { $name }: لم تُصنَّف بعد
perception-accuracy-against-share-of-variance-kept = الدقّة مقابل نسبة التباين المُبقى. { $all }.
perception-name-what-you-see-half-of = المطلوب تسمية ما يُرى. نصف الصور يعرض { $one }، ونصفها { $other }، بالتناوب؛ والأولى للتمرين. بالأرقام أو الأزرار؛ يُعرض الزمن ولا يُحتسب.
perception-of-4 = { $position } من { $n }:
perception-a-picture-to-name = صورة للتسمية، { $part }
perception-right-it-is = صواب، هو {"\u2068"}{ $class }{"\u2069"}.
perception-it-is-not = هو {"\u2068"}{ $class }{"\u2069"} وليس {"\u2068"}{ $answer }{"\u2069"}.
perception-of-95-interval-to = { $n_right } من { $n } ({ $value }، فترة ثقة {"\u2068"}95%{"\u2069"} من { $low } إلى { $high })
perception-is-ahead-by-2 = التقدّم لـ«{ $lane }» بفارق { $difference }
perception-too-few-pictures-to-tell-a = الصور أقل من أن تميّز فرقًا: {"\u2068"}{ $value }{"\u2069"} نقطة مئوية (فترة ثقة {"\u2068"}95%{"\u2069"} من {"\u2068"}{ $low }{"\u2069"} إلى {"\u2068"}{ $high }{"\u2069"})
perception-classes-to-choose-among-guessing-gives = عدد الأصناف للاختيار { $n_classes }، والتخمين يعطي { $guessing }؛ أما المصنِّف فيختار بين كل أصناف المجموعة. الزمن {"\u2068"}{ $time }{"\u2069"}، ولا يُحتسب.
perception-subspace-lab-quiz-classes-difference-points =
    اختبار Subspace Lab · {"\u2068"}{ $set }{"\u2069"}، { $n_classes ->
        [one] صنف واحد
        [two] صنفان
        [few] { $n_classes } أصناف
        [many] { $n_classes } صنفًا
       *[other] { $n_classes } صنف
    } · { $one } {"\u2068"}{ $n_right_one }/{ $n_one }{"\u2069"} · { $other } {"\u2068"}{ $n_right_other }/{ $n_other }{"\u2069"} · الفرق {"\u2068"}{ $value }{"\u2069"} نقطة مئوية (من {"\u2068"}{ $low }{"\u2069"} إلى {"\u2068"}{ $high }{"\u2069"}) · البذرة { $seed } · {"\u2068"}{ $time }{"\u2069"}
perception-you-said = {"\u2068"}{ $class }{"\u2069"}؛ الجواب المعطى {"\u2068"}{ $answer }{"\u2069"}
perception-all-but-the-first-component = كل المكوّنات عدا الأول
perception-no-difference = لا فرق
perception-start = بدء
perception-two-readers-of-the-same-kind = مصنِّفان من النوع نفسه يتعلّمان الأصناف، أحدهما من أوائل كل صورة والآخر من أواخرها؛ وتضيء الصورة حين تُصنَّف صورتها المحجوزة صوابًا.
perception-projecting-images = إسقاط الصور
perception-computing-features = حساب السمات
perception-reading-held-out-images = تصنيف الصور المحجوزة
perception-share-of-held-out-images-read-2 = نسبة الصور المحجوزة المصنّفة صوابًا عبر الحقب؛ لم يُصنَّف شيء بعد.
perception-share-of-variance = نسبة التباين
perception-number-of-components = عدد المكوّنات
perception-halves-of-the-components = نصفا المكوّنات
perception-without-the-first-component = بلا المكوّن الأول
perception-by-variance = بالتباين: { $outcome }
perception-by-number = بالعدد: { $outcome }
perception-by-halves = بالنصفين: { $outcome }
perception-but-the-first = بلا المكوّن الأول: { $outcome }
perception-the-rest = الباقي
perception-the-top = الأوائل
perception-the-bottom = الأواخر
perception-no-difference-could-be-told = تعذّر تمييز فرق
perception-solid-this-set-this-reader-orange = المتصل: هذه المجموعة وهذا المصنِّف؛ البرتقالي للأوائل والأزرق للأواخر، والأعمدة أخطاء معيارية. المنقّط: نتائج الورقة، شبكة {"\u2068"}ResNet9{"\u2069"} على TinyImagenet، مقروءة من شكلها 1.
perception-fill-the-figure = ملء الشكل
perception-practice = تمرين:
perception-run-the-race-with-these-settings = بعد تشغيل السباق بهذه الإعدادات يظهر هنا ما قاله المصنِّف عن الصور نفسها.
perception-answers-stay-on-this-device-without = تبقى الأجوبة على هذا الجهاز، بلا أسماء.
perception-training = تدريب
perception-everything = الكل
# نتيجة السباق، المسار الأفضل أولًا: جزؤه، ونسبة ما صنّفه صوابًا، ثم الآخر.
perception-outcome =
    { $ahead ->
        [top] <top>{ $first }:</top> <strong>{ $top }</strong> من الصور المحجوزة (عددها { $n })؛ <bottom>{ $second }:</bottom> <strong>{ $bottom }</strong>؛ المصادفة { $chance }: <strong>{ $verdict }</strong>
       *[bottom] <bottom>{ $first }:</bottom> <strong>{ $bottom }</strong> من الصور المحجوزة (عددها { $n })؛ <top>{ $second }:</top> <strong>{ $top }</strong>؛ المصادفة { $chance }: <strong>{ $verdict }</strong>
    }
# ما قاله الحاضرون، بعد النتيجة.
perception-class-right = <better>أصاب الحاضرون</better>: صوّت { $n_right } من { $n } لـ«{ $choice }».
perception-class-wrong = <worse>أخطأ الحاضرون</worse>: صوّت { $n_right } من { $n } لـ«{ $choice }».
perception-class-undecided = لم يتّفق الحاضرون: صوّت { $n_right } من { $n } لـ«{ $choice }».
perception-lane-starting = بدء التشغيل
perception-stage-of = { $what }: { $done } من { $total }
perception-after-epochs = انتهت الحقبة { $n } من { $n_epochs }، { $stage }
perception-part-with-size = { $part } ({ $size })
perception-turns-with-matching = { $outcome }؛ فتنقلب النتيجة بتغيّر ما يُثبَّت متساويًا.
perception-turns-with-reader = { $outcome }؛ فتنقلب النتيجة بتغيّر المصنِّف.
perception-scores = { $a } { $first }؛ { $b } { $second }؛ { $verdict }.
perception-reader-scores = على الصور نفسها { $a } { $first }؛ { $b } { $second }؛ { $verdict }.
perception-both-said = {"\u2068"}{ $class }{"\u2069"}؛ الجواب المعطى {"\u2068"}{ $answer }{"\u2069"}؛ جواب المصنِّف {"\u2068"}{ $reader }{"\u2069"}
perception-dialled-alignment =
    تقع نسبة { $share } من التباين في { $n ->
        [one] مكوّن واحد
        [two] مكوّنين
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    }، ومعها { $aligned } من التوافق.
perception-dialled-no-alignment =
    تقع نسبة { $share } من التباين في { $n ->
        [one] مكوّن واحد
        [two] مكوّنين
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    }، بلا أي توافق.
perception-dialled-read = <strong>{ $reader }:</strong> <top>{ $top_name }: {"\u2068"}{ $top }%{"\u2069"}</top>، <bottom>{ $bottom_name }: {"\u2068"}{ $bottom }%{"\u2069"}</bottom> {"\u2068"}(n{"\u00A0"}={"\u00A0"}{ $n }){"\u2069"}.
perception-axis-epochs = الحقب
perception-finish = النهاية
perception-part-top = الأوائل
perception-part-bottom = الأواخر
perception-left = الأول
perception-right = الثاني
perception-points = { $name }: { $points }
perception-save-accuracies = حفظ ما تُعُرِّف عليه في جدول (CSV)
perception-quoted = { $part }، نقلًا عن البحث
