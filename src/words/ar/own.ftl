### صور المستخدم: بطاقات المجموعات، والقراءة، والحفظ.

own-close-this-message = إغلاق هذه الرسالة
own-the-set-could-not-be-opened = تعذّر فتح المجموعة {"\u2068"}{ $name }{"\u2069"}. يُرجى إضافة الصور من جديد.
own-no-files-came-the-folder-is = لم تصل ملفات: المجلد فارغ، أو أن هذا المتصفح لا يتيح الوصول إلى المجلدات. يُرجى اختيار الملفات نفسها أو ملف zip.
own-cancelled-what-was-on-screen-before = أُلغي. ما كان معروضًا من قبل محفوظ.
own-reading-of-files =
    القراءة: { $n_files_done } من { $n_files ->
        [one] ملف واحد
        [two] ملفين
        [few] { $n_files } ملفات
        [many] { $n_files } ملفًا
       *[other] { $n_files } ملف
    }
own-images =
    { $n_images ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n_images } صور
        [many] { $n_images } صورةً
       *[other] { $n_images } صورة
    }
own-a-second = { $elapsed } في الثانية
own-left-out = استُبعد { $n_skipped }
own-add-to = الإضافة إلى {"\u2068"}{ $title }{"\u2069"} ({ $n_images })
own-reading-files-percent = قراءة الملفات، { $percent } بالمئة
own-held-out =
    { $color ->
        [grey] { $size }، رمادي، المحجوزة {"\u2068"}{ $held_out_share }%{"\u2069"}
        [colour] { $size }، ملوّن، المحجوزة {"\u2068"}{ $held_out_share }%{"\u2069"}
       *[given] { $size }، المحجوزة {"\u2068"}{ $held_out_share }%{"\u2069"}
    }
own-and = { $whole } و{ $peak_bytes }
own-analysing-this-takes-about-on-this = تحليلها يتطلّب نحو { $cost } على هذا الجهاز. لتقليل الكلفة يُرجى إضافة ملفاتها من جديد: فهي لم تعد متاحة.
own-about-and = نحو { $whole } و{ $peak_bytes }
own-analysing-this-takes-on-this-device = تحليلها يتطلّب { $cost } على هذا الجهاز. أقل كلفة:
own-analysing-this-needs-more-than-a = تحليلها يتطلّب { $cost }، وهو أكثر مما تحصل عليه علامة تبويب في المتصفح. ما يتّسع:
own-pixels = {"\u2068"}{ $px } × { $px }{"\u2069"} بكسل
own-images-drawn-with-the-seed =
    { $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    }، تُسحب بالبذرة
own-of-images-come-from-jpeg-or =
    من ملفات JPEG أو WebP بفقد جاءت { $n_lossy } من أصل { $n_images ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $n_images } صور
        [many] { $n_images } صورةً
       *[other] { $n_images } صورة
    }: فيحوي أقصى الطيف ضوضاء الضغط.
own-my-pictures = صوري
own-no-class-folders-or-labels-file = لم توجد مجلدات أصناف ولا ملف وسوم. الطيف والصور يعملان؛ وما يخصّ الأصناف يحتاج إلى وسوم: يمكن وضع الصور في مجلد لكل صنف، أو إضافة {"\u2068"}labels.csv (file,label){"\u2069"}.
own-which-array-holds-the-pictures = أي مصفوفة فيها الصور
own-where-labels-come-from = من أين تأتي الوسوم
own-which-images-are-held-out = أي الصور محجوزة
own-what-the-fourth-band-is = ما هو النطاق الرابع
own-another-reading = قراءة أخرى
own-reading-files = قراءة الملفات
own-in-this-tab-only = في علامة التبويب هذه فقط
own-kept-until-this-window-closes = محفوظة حتى إغلاق هذه النافذة
own-kept-by-this-browser = محفوظة في هذا المتصفح
own-they-stay-on-this-device-kept = تبقى على هذا الجهاز، محفوظة في هذا المتصفح حتى حذفها. وفي النافذة الخاصة لا يُحفظ شيء بعد إغلاقها.
own-they-stay-on-this-device-this = تبقى على هذا الجهاز. تبدو هذه نافذة خاصة: لن يُحفظ شيء بعد إغلاقها.
own-they-stay-in-this-tab-this = تبقى في علامة التبويب هذه. لا يحفظ هذا المتصفح هنا شيئًا (نافذة خاصة، أو التخزين موقوف): تضيع المجموعات عند إغلاق علامة التبويب أو إعادة تحميلها.
own-there-is-no-room-left-on = لم يبقَ على هذا الجهاز متّسع لحفظ أحدث مجموعة: ستضيع عند إغلاق علامة التبويب أو إعادة تحميلها. يُرجى حذف بعض المجموعات المحفوظة، أو إخلاء مساحة على القرص.
own-sizes-as-given = المقاسات كما هي
own-in-grey = بالرمادي
own-no-two-images-are-equal-after = لا صورتين متطابقتين بعد التهيئة.
own-of-pictures =
    { $n_taken } من { $burst ->
        [one] صورة واحدة
        [two] صورتين
        [few] { $burst } صور
        [many] { $burst } صورةً
       *[other] { $burst } صورة
    }
own-what-the-camera-sees = ما تراه الكاميرا
own-take-a-burst = التقاط متتابع
own-that-is-enough = هذا يكفي
own-close-the-camera = إغلاق الكاميرا
own-camera = الكاميرا…
own-there-is-no-camera-that-this = لا توجد كاميرا يجوز لهذه الصفحة استعمالها. يُرجى اختيار ملفات صور.
own-the-camera-was-not-allowed-allow = لم يُسمح بالكاميرا. يُرجى السماح بها في شريط عنوان المتصفح ثم الضغط على «الكاميرا» من جديد، أو اختيار ملفات صور.
own-this-browser-hands-out-camera-pictures = لا يسلّم هذا المتصفح صور الكاميرا إلا عبر لوحة رسم قد يغيّر بكسلاتها. يُرجى التقاطها ببرنامج الكاميرا نفسه ثم اختيار الملفات.
own-your-files = ملفات…
own-your-files-images-arrays-or-zips = ملفاتك: صور أو مصفوفات أو ملفات zip
own-folder = مجلد…
own-folder-whose-folders-become-classes = مجلد تصير مجلداته أصنافًا
own-drop-pictures-folders-zips-or-arrays = إفلات صور أو مجلدات أو ملفات zip أو مصفوفات
own-cropped = قصّ
own-padded = حشو
own-stretched = مطّ
own-kept-where = { $size }، { $place }
own-way-costs = { $what }: { $seconds }، { $memory }
own-files-came =
    { $n ->
        [one] وصل ملف واحد.
        [two] وصل ملفان.
        [few] وصلت { $n } ملفات.
        [many] وصل { $n } ملفًا.
       *[other] وصل { $n } ملف.
    }
own-files-wait =
    { $n ->
        [one] وصل ملف واحد؛ وهو ينتظر انتهاء القراءة.
        [two] وصل ملفان؛ وهما ينتظران انتهاء القراءة.
        [few] وصلت { $n } ملفات؛ وهي تنتظر انتهاء القراءة.
        [many] وصل { $n } ملفًا؛ وهي تنتظر انتهاء القراءة.
       *[other] وصل { $n } ملف؛ وهي تنتظر انتهاء القراءة.
    }
own-set-classes =
    { $n ->
        [0] بلا أصناف
        [one] صنف واحد
        [two] صنفان
        [few] { $n } أصناف
        [many] { $n } صنفًا
       *[other] { $n } صنف
    }
own-set-size = { $size }، { $classes }
own-equal-images =
    { $n ->
        [one] صورة واحدة تطابق صورة سابقة بعد التهيئة:
        [two] صورتان تطابقان صورًا سابقة بعد التهيئة:
        [few] { $n } صور تطابق صورًا سابقة بعد التهيئة:
        [many] { $n } صورةً تطابق صورًا سابقة بعد التهيئة:
       *[other] { $n } صورة تطابق صورًا سابقة بعد التهيئة:
    }
own-path-and-reason = {"\u2068"}{ $path }{"\u2069"}: { $reason }
kept-not-a-set = هذه ليست مجموعة صور من Subspace Lab.
kept-other-version = حُفظت هذه المجموعة بإصدار آخر من الصفحة (الصيغة { $found }، وهذا الإصدار يقرأ { $version })؛ يُرجى إضافة الصور من جديد.
kept-damaged = هذه المجموعة المحفوظة تالفة؛ يُرجى إضافة الصور من جديد.
kept-only-moments = ليس في هذه المجموعة إلا عزوم صورها: فلا يمكن تغيير أي صورة منها ولا إضافة صورة إليها. افتح الصور نفسها.
kept-no-longer = لم تعد المجموعة محفوظة على هذا الجهاز. يُرجى إضافة الصور من جديد.
kept-not-here = صُنع هذا الرابط بصور غير محفوظة على هذا الجهاز. يمكن إفلاتها هنا لإعادة إنتاجه.
kept-cannot-be-opened = تعذّر فتح المجموعة المحفوظة. { $error }
own-another-tab-shows-it = تعرض علامة تبويب أخرى «{"\u2068"}{ $title }{"\u2069"}»، فتبقى. يُرجى إغلاق تلك العلامة، أو فتح مجموعة أخرى فيها، ثم حذفها.
own-could-not-be-listed = تعذّر الاطّلاع على مجموعاتك، إذ تعذّر جلب ما يقرؤها. يُرجى التحقّق من الاتصال، ثم الانتقال إلى خطوة أخرى والعودة.
