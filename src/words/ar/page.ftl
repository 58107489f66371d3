### ما لا يخصّ أي خطوة: الترويسة، والإشعارات، والمساعدة.

page-pictures = الصور
page-numbers = الأرقام
page-subspace-lab = Subspace Lab
page-steps = الخطوات
page-undo = تراجع
page-redo = إعادة
page-reset = إعادة ضبط
page-as-the-system = كالنظام
page-light = فاتح
page-dark = داكن
page-projector = جهاز العرض
page-colours-and-type-size = الألوان وحجم الخط
page-help-keys-the-claim-its-authors = ? المساعدة: المفاتيح، والادّعاء، ومؤلفاه
page-flower-photos-200 = صور أزهار (200)
page-waiting-for-your-choice = في انتظار الاختيار
page-progress = التقدّم
page-cancel = إلغاء
page-help = المساعدة
page-close-help = إغلاق المساعدة
page-skip = الانتقال إلى الصور
page-is-on-screen =
    المعروض {"\u2068"}{ $title }{"\u2069"}: { $n ->
        [one] مكوّن واحد
        [two] مكوّنان
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    }.
page-share = مشاركة
page-close-share = إغلاق المشاركة
page-could-not-be-fetched-check-the = تعذّر جلب {"\u2068"}{ $path }{"\u2069"}. يُرجى التحقق من الاتصال واختيار المجموعة من جديد.
page-is-not-on-this-site-status = ليس {"\u2068"}{ $path }{"\u2069"} على هذا الموقع (الحالة { $status }). يُرجى إعادة تحميل الصفحة.
page-undo-redo = تراجع، إعادة
page-reset-the-controls = إعادة ضبط عناصر التحكم
page-cancel-the-computation-close-this-list = إلغاء الحساب، إغلاق هذه القائمة
page-the-steps-in-their-order = الخطوات بترتيبها
page-this-link-has-settings-this-version = في هذا الرابط إعدادات لم تُستعمل، لأن هذا الإصدار لا يعرفها أو لأن الرابط يذكرها مرة أخرى بعد ذلك: {"\u2068"}{ $settings }{"\u2069"}. يُعتمد آخر ما يذكره الرابط، وإلا فالقيمة الافتراضية.
page-this-link-asks-for-more = يطلب هذا الرابط أكثر مما في هذه المجموعة: {"\u2068"}{ $settings }{"\u2069"}. يُعرض أقرب ما هناك.
page-this-link-holds = الرابط الذي فُتحت به هذه الصفحة يثبّت هذا كما هو. والمساعدة، تحت «?»، ترفع التثبيت.
page-this-link-was-made-with =
    صُنع هذا الرابط بمجموعة «{"\u2068"}{ $title }{"\u2069"}» ({ $n ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورةً
       *[other] { $n } صورة
    })، وهي غير محفوظة على هذا الجهاز. يمكن إفلات هذه الصور هنا لإعادة إنتاجه.
page-the-engine-stopped-this-tab-may = توقّف المحرّك (ربما نفدت ذاكرة علامة التبويب هذه) وشُغّل من جديد بالصور نفسها.
page-the-engine-stopped-three-times-on = توقّف المحرّك ثلاث مرات على هذه المجموعة؛ ربما لا تكفي ذاكرة الجهاز لها. يُرجى اختيار مجموعة أصغر.
page-the-engine-stopped-three-times-what = توقّف المحرّك ثلاث مرات؛ يبقى المعروض لكنه لا يتبع التغييرات بعد الآن. يُرجى إعادة تحميل الصفحة.
page-this-browser-blocks-background-workers-or = يمنع هذا المتصفح هنا العمليات الخلفية أو WebAssembly، فلا يمكن حساب شيء جديد. يبقى المثال.
page-the-engine-did-not-come = تعذّر جلب المحرّك، فلا يمكن حساب شيء جديد. يُرجى التحقق من الاتصال وإعادة تحميل الصفحة. يبقى المعروض.
page-what-reads-files-did-not-come = تعذّر جلب ما يقرأ الملفات. يُرجى التحقق من الاتصال والمحاولة من جديد.
page-what-trains-did-not-come = تعذّر جلب ما يصنّف الصور. يُرجى التحقق من الاتصال وبدؤه من جديد.
page-the-page-and-its-engine-are = الصفحة ومحرّكها من إصدارين مختلفين. يُرجى إعادة تحميل الصفحة.
page-no-image-of-this-set-is = لا صورة في هذه المجموعة مقصودة بهذا الاختيار؛ تُعرض الأولى منها.
page-cancelled = أُلغي.
page-there-is-no-built-in-set = لا توجد مجموعة مدمجة باسم {"\u2068"}{ $name }{"\u2069"}؛ تُعرض {"\u2068"}{ $shown }{"\u2069"}. في خطوة «البيانات» قائمة بما هناك.
page-there-is-no-second-set = لا توجد هنا مجموعة باسم {"\u2068"}{ $name }{"\u2069"} لتُعرض إلى الجانب، فلا تُعرض أي مجموعة. القائمة في أعلى الصفحة فيها ما هناك.
page-what-was-on-screen-before-is = ما كان معروضًا من قبل محفوظ.
page-this-is-a-fault-of-the = { $message } هذا خلل في الصفحة؛ يُرجى إعادة تحميلها.
page-the-lane-stopped-this-tab-may = توقّف مسار التنفيذ: ربما نفدت ذاكرة علامة التبويب هذه. النتائج السابقة محفوظة. يُرجى بدؤه من جديد.
page-the-page-and-its-lanes-are = الصفحة ومسارات تنفيذها من إصدارين مختلفين. يُرجى إعادة تحميل الصفحة.
page-this-browser-blocks-background-workers-or-2 = يمنع هذا المتصفح هنا العمليات الخلفية أو WebAssembly، فلا يمكن تدريب شيء.
page-the-page-has-stopped-because-of = توقّفت الصفحة بسبب خلل فيها. يُرجى إعادة تحميلها؛ لم يغادر هذا الجهاز شيء مما حُمّل.
page-reading-stopped-this-tab-may-have = توقّفت القراءة: ربما نفدت ذاكرة علامة التبويب هذه. المعروض محفوظ. يُرجى إضافة ملفات أقل أو أصغر.
page-the-page-and-its-reader-are = الصفحة وقارئ ملفاتها من إصدارين مختلفين. يُرجى إعادة تحميل الصفحة.
page-this-browser-blocks-background-workers-or-3 = يمنع هذا المتصفح هنا العمليات الخلفية أو WebAssembly، فلا يمكن قراءة الملفات.
page-other-words = الصفحة وكلماتها ({"\u2068"}{ $name }{"\u2069"}) من إصدارين مختلفين. يُرجى إعادة تحميل الصفحة.
page-no-words = تعذّر جلب كلمات اللغة {"\u2068"}{ $name }{"\u2069"}، فتبقى اللغة كما هي. يُرجى التحقق من الاتصال وفتح الرابط من جديد.
page-words-on-their-way = كلمات هذا الموضع في الطريق. إن لم تصل فيُرجى التحقق من الاتصال وإعادة تحميل الصفحة.
page-is-on-its-way = هذا في الطريق.
page-could-not-be-fetched = تعذّر جلب هذا. يُرجى التحقق من الاتصال والمحاولة من جديد.
page-try-again = إعادة المحاولة
page-ready-to-work-offline = جاهزة للعمل بلا اتصال، مع كل مجموعة صور فُتحت هنا.
page-update-ready = التحديث جاهز: يمكن إعادة التحميل في أي وقت.
page-language = اللغة
page-presenter-key = عرض المُحاضِر: صور كبيرة، والخطوات بمفاتيح الأسهم أو بجهاز تحكّم عن بُعد
page-present = عرض: صور بحجم الشاشة (P)
page-leave-presenter = مغادرة عرض المُحاضِر (P أو Esc)
page-is-not-in-this-file = {"\u2068"}{ $path }{"\u2069"} غير موجود في هذا الملف، الذي يضمّ الصفحة ومجموعتَي صور. يمكن فتح الصفحة على موقعها للحصول على بقية المجموعات.
page-stands-in = «{ $wanted }» ليست في هذا الملف؛ تعرض هذه الخطوة «{ $shown }» بدلًا منها.
page-what-is-this = ما هذا؟
page-second-set = مجموعة ثانية بجانبها
page-no-second-set = + مجموعة ثانية
