### خطوة «التعلّم».

learning-variance-of-each-component = تباين كل مكوّن
learning-in-the-set = في المجموعة
learning-part-that-comes-back-slope = الجزء المستعاد (الميل)
learning-over-the-epochs-held-out-images = عبر الحقب، الصور المحجوزة
learning-variance-rebuilt = التباين المعاد بناؤه
learning-by-pca = بواسطة PCA
learning-read-from-codes-1-standard-error = الدقّة من الترميزات، {"\u2068"}± 1{"\u2069"} خطأ معياري
learning-codes-overlap-with-pca = تداخل الترميزات مع PCA
learning-with-the-closed-form = ومع الصيغة المغلقة
learning-solving-for-the-best-linear-denoiser = حساب أفضل مزيل ضوضاء خطي
learning-epoch = الحقبة { $shown }
learning-code = الترميز
learning-values-that-an-image-is-reduced = عدد القيم التي تُختزل إليها الصورة، K
learning-hidden = مخفية
learning-rectifiers-before-and-after-the-code = عدد وحدات ReLU قبل الترميز وبعده؛ 0 يجعله خطيًا
learning-epochs = الحقب
learning-times-that-it-learns-from-each = عدد مرات التعلّم من كل صورة
learning-preparing = تحضير
learning-pause = إيقاف مؤقت
learning-pausing-after-this-epoch = إيقاف مؤقت بعد هذه الحقبة
learning-go-on = متابعة
learning-finished = انتهى
learning-start-again = البدء من جديد
learning-key-s = المفتاح S
learning-stop = إيقاف
learning-epoch-2 = الحقبة
learning-this-epoch = هذه الحقبة
learning-original = الأصل
learning-held-out-as-in-the-set = محجوزة، كما في المجموعة
learning-input = المُدخل
learning-what-it-makes-of-them = ما يصنعه منها
learning-every-epoch-as-a-table = كل حقبة، جدولًا
learning-variance-rebuilt-held-out = التباين المعاد بناؤه، محجوزة
learning-variance-rebuilt-analysed-over-the-epoch = التباين المعاد بناؤه، محلَّلة، خلال الحقبة
learning-slope-at-components-1-4-16 = الميل عند المكوّنات 1 و4 و16 و64 و256
learning-read-from-codes-held-out = الدقّة من الترميزات، محجوزة
learning-overlap-of-codes-with-pca = تداخل الترميزات مع PCA
learning-overlap-with-the-closed-form = التداخل مع الصيغة المغلقة
learning-start-about =
    { $noise ->
        [some] بدء (نحو { $seconds }، { $peak_bytes }، دون احتساب الضوضاء)
       *[none] بدء (نحو { $seconds }، { $peak_bytes })
    }
learning-of = { $epoch } من { $n_epochs }
learning-epoch-batch-of = الحقبة { $n_done }: الدفعة { $done } من { $total }
learning-epoch-3 = الحقبة { $n_done }
learning-paused-after-epoch = إيقاف مؤقت بعد الحقبة { $n_done }.
learning-stopped-after-epoch-its-epochs-are = توقّف بعد الحقبة { $n_done }؛ حقبه محفوظة.
learning-after-epochs =
    بعد { $n ->
        [one] حقبة واحدة
        [two] حقبتين
        [few] { $n } حقب
        [many] { $n } حقبةً
       *[other] { $n } حقبة
    }
learning-held-out-images-are-too-few = عدد الصور المحجوزة { $n_test } أقل من أن يُعرف به أي المكوّنات يُستعاد
learning-of-components-1-to-at-least = من كل مكوّن من 1 إلى { $n } يُستعاد النصف على الأقل
learning-its-codes-overlap-those-of-the = تتداخل ترميزاته مع ترميزات الصيغة المغلقة لهذه الضوضاء بمقدار { $closed_form } ومع ترميزات PCA بمقدار { $with_pca }؛ وتداخل هذين { $between }.
learning-seed = البذرة { $seed }
learning-autoencoder-adam-0-001-batches-of =
    { $input ->
        [some] مرمِّز ذاتي {"\u2068"}{ $widths }{"\u2069"} · {"\u2068"}Adam 0.001{"\u2069"}، دفعات من 64 · صور التدريب { $n_train }، صور الاختبار { $n_test } · المُدخل {"\u2068"}{ $noise }{"\u2069"} · البذرة { $seed }
       *[none] مرمِّز ذاتي {"\u2068"}{ $widths }{"\u2069"} · {"\u2068"}Adam 0.001{"\u2069"}، دفعات من 64 · صور التدريب { $n_train }، صور الاختبار { $n_test } · البذرة { $seed }
    }
learning-share-of-the-variance-of-components = حصة كل مكوّن من التباين، وعدد المكوّنات { $slopes }، كلٌّ منها مملوء بقدر ميل ما يُستعاد؛ عدد المكوّنات من الأول فصاعدًا التي يُستعاد نصفها على الأقل: { $half_learned }.
learning-of-the-variance-of-held-out-2 = أُعيد بناء { $left } من تباين الصور المحجوزة.
learning-over-epochs =
    خلال { $n_done ->
        [one] حقبة واحدة
        [two] حقبتين
        [few] { $n_done } حقب
        [many] { $n_done } حقبةً
       *[other] { $n_done } حقبة
    }: { $rebuilt }
learning-over-epochs-alone =
    خلال { $n_done ->
        [one] حقبة واحدة
        [two] حقبتين
        [few] { $n_done } حقب
        [many] { $n_done } حقبةً
       *[other] { $n_done } حقبة
    }.
learning-table-has-every-epoch = في الجدول أدناه كل حقبة.
learning-at-least-half-of-the-first = عدد المكوّنات من الأول فصاعدًا التي يُستعاد نصفها على الأقل: { $half_learned }
learning-the-slope-of-the-scores-of = ميل انحدار درجات الصور المحجوزة المعاد بناؤها على درجات الصور نفسها، بلا حدّ ثابت {"\u2068"}(n = { $n_test }){"\u2069"}: 1 يعني أنه متعلَّم، و0 أنه غير متعلَّم. وليس نسبة الطاقات، التي كانت ستعدّ ما تُخرجه الشبكة من نفسها على المكوّنات الضعيفة متعلَّمًا. ولا يُقال شيء حيث يزيد خطؤه المعياري على 0.25.
learning-n1-less-the-squared-error-of = 1 ناقص مربع خطأ الصور المحجوزة (عددها { $n_test }) مقسومًا على مربع بُعدها عن الصورة المتوسطة. وفي الجدول أيضًا ذلك لصور التدريب (عددها { $n_train })، متوسطًا خلال الحقبة التي تتغيّر الشبكة أثناءها.
learning-mean-squared-cosine-between-the-subspaces = متوسط مربع جيب التمام بين الفضاءين الجزئيين اللذين يولّدهما ترميزا الصور المحجوزة النقية (عددها { $n_test })، وعدد القيم فيهما واحد: ما يستطيع أي مسبار خطي استعماله. 1: متطابقان؛ ونحو { $by_chance } بالمصادفة.
learning-the-same-with-the-codes-of = الشيء نفسه مع ترميزات أفضل مزيل ضوضاء خطي لـ{"\u2068"}{ $noise }{"\u2069"}، وهو محلول حلًّا دقيقًا. المرمِّز الذاتي الخطي (بلا وحدات مخفية) ينتهي إليه؛ أما ذو وحدات ReLU فليس بالضرورة.
learning-start = بدء
learning-making-its-images-ready = تحضير صوره.
learning-before-it-has-learned-anything = قبل أن يتعلّم أي شيء
learning-after-1-epoch = بعد حقبة واحدة
learning-too-few-held-out-images = – (الصور المحجوزة قليلة جدًا)
learning-a-small-autoencoder-trained-here-which = مرمِّز ذاتي صغير يُدرَّب هنا: أي المكوّنات يتعلّم أولًا، وأيها لا يتعلّم أبدًا؟
learning-no-component-comes-back-by-half = لا مكوّن يُستعاد نصفه
learning-of-component-1-at-least-half = من المكوّن 1 يُستعاد النصف على الأقل
learning-images-go-in-corrupted-one-draw = تدخل الصور مشوَّشة، بعيّنة واحدة لكل صورة من صور الاختبار، وتُقارن نقيةً: حتى أفضل مزيل ضوضاء لا يستعيدها كلها.
learning-part-of-a-component-that-comes = الجزء المستعاد من المكوّن
learning-variance-rebuilt-2 = التباين المعاد بناؤه
learning-read-from-its-codes = الدقّة من ترميزاته
learning-ridge-regression-of-one-hot-labels = انحدار الحافة للوسوم (ترميز one-hot) على ترميزات صور التدريب، والجزاء 0.01 من متوسط تباين الترميزات، ويُختبر على الصور المحجوزة؛ والرمز ± خطأ معياري واحد لتوزيع ذي الحدّين، لا يشمل تغيّر البذرة.
learning-overlap-of-its-codes-with-pcas = تداخل ترميزاته مع ترميزات PCA
learning-overlap-of-its-codes-with-the = تداخل ترميزاته مع ترميزات الصيغة المغلقة
learning-part-of-this-step = جزء من هذه الخطوة
learning-learned-last = آخر ما يُتعلَّم
learning-a-real-one = شبكة فعلية
learning-same-error = الخطأ نفسه
learning-blind-twins = توأمان مجهولان
learning-dimensions = الأبعاد
learning-dimensions-of-the-code-k = عدد أبعاد الترميز، K
learning-from = من أول
learning-components-that-the-encoder-may-use = المكوّنات التي يجوز للمرمِّز استعمالها
learning-components = من المكوّنات
learning-learned-so-far = المتعلَّم حتى الآن
learning-training-time = زمن التدريب
learning-part-rebuilt-so-far = الجزء المعاد بناؤه حتى الآن
learning-learned-and-recognised-over-time = المتعلَّم والمتعرَّف عليه عبر الزمن
learning-variance-learned = التباين المتعلَّم
learning-held-out-images-read-1-standard = الدقّة على الصور المحجوزة، {"\u2068"}± 1{"\u2069"} خطأ معياري
learning-originals = الأصول
learning-add-what-a-reader-recognises = إضافة ما يتعرّف عليه مصنِّف
learning-reading-the-pictures = تصنيف الصور
learning-n1-standard-error = {"\u2068"}± 1{"\u2069"} خطأ معياري
learning-read-held-out = الدقّة، محجوزة
learning-read-analysed = الدقّة، محلَّلة
learning-variance-lost-held-out = التباين المفقود، محجوزة
learning-variance-lost-analysed = التباين المفقود، محلَّلة
learning-pictures-alone = { $dimensions }، الصور وحدها
learning-pictures-and-labels = { $dimensions }، الصور والوسوم
learning-this = قيمة λ هذه
learning-labels = الوسوم
learning-weight-of-the-pictures-beside-the = وزن الصور إلى جانب الوسوم، λ
learning-pictures = الصور
learning-read-against-lost = الدقّة مقابل المفقود
learning-held-out-1-standard-error = محجوزة، {"\u2068"}± 1{"\u2069"} خطأ معياري
learning-analysed = محلَّلة
learning-this-pca = ● قيمة λ هذه ○ PCA
learning-solving-for-the-encoder-of-every = حساب المرمِّز لكل λ
learning-variance-lost = التباين المفقود
learning-numbers-of-this-step-with-their = أرقام هذه الخطوة وتعريفاتها
learning-the-encoder-of-every-as-a = المرمِّز لكل λ، جدولًا
learning-r-analysed = {"\u2068"}R²{"\u2069"}، محلَّلة
learning-variance-learned-over-time-as-a = التباين المتعلَّم عبر الزمن، جدولًا
learning-time = الزمن
learning-variance-learned-2 = التباين المتعلَّم
learning-pictures-read-over-time-as-a = دقّة تصنيف الصور عبر الزمن، جدولًا
learning-held-out-pictures-read = الدقّة على الصور المحجوزة
learning-as-in-the-set = كما في المجموعة
learning-cancelled-the-analysis-and-what-was = أُلغي. التحليل وما حُسب من قبل محفوظان.
learning-pca-or-the-encoder-that-knows = PCA أم المرمِّز الذي يعرف الأصناف؟
learning-the-encoder-that-knows-the-classes = المرمِّز الذي يعرف الأصناف
learning-guess = تخمين
learning-which-one-comes-from-the-encoder = أيّهما من المرمِّز الذي يعرف الأصناف؟
learning-other-images-other-sides = صور أخرى، مواضع أخرى
learning-knows-the-classes = يعرف الأصناف
learning-of-2 = {"\u2068"}{ $share } ± { $standard_error }% (n{"\u00A0"}={"\u00A0"}{ $n }){"\u2069"}
learning-after-of-the-variance = بعد { $epochs }، { $explained } من التباين
learning-components-1-to-are-at-least = نصف كل مكوّن من 1 إلى { $n } على الأقل متعلَّم
learning-images-analysed-held-out = الصور المحلَّلة { $n_train }، والمحجوزة { $n_held_out }
learning-ridge-chosen-on-analysed-images-each =
    الحافة { $ridge }، اختيرت على { $n ->
        [one] صورة محلَّلة واحدة
        [two] صورتين محلَّلتين
        [few] { $n } صور محلَّلة
        [many] { $n } صورةً محلَّلة
       *[other] { $n } صورة محلَّلة
    } باستبعاد كل صورة في دورها
learning-variance-of-components-each-bar-filled = تباين المكوّنات (عددها { $rank })، كل عمود مملوء بقدر ما أُعيد بناؤه بعد { $epochs }: { $n_learned }.
learning-at-a-reader-names-held-out = بعد { $moment } دقّة المصنِّف على الصور المحجوزة { $accuracy_of }.
learning-share-of-the-variance-learned-from = نسبة التباين المتعلَّم من 0.1 حقبة إلى { $end_epochs }، على محور زمن لوغاريتمي.
learning-tables-have-every-value = في الجداول أدناه كل قيمة.
learning-a-linear-autoencoder-of-two-layers = مرمِّز ذاتي خطي من طبقتين يبدأ صغيرًا ومتوازنًا (كل مكوّن عند { $initial_strength } من قوته) ويتبع تدرّج متوسط مربع خطئه يتعلّم كل مكوّن على حدة، وفق {"\u2068"}1 / (1 + (1/a0 - 1) exp(-2 λ t)){"\u2069"}. معدّل التعلّم بحيث يُتعلَّم نصف المكوّن الأول بعد حقبة واحدة؛ فيُتعلَّم نصف المكوّن k بعد {"\u2068"}λ1/λk{"\u2069"} من الحقب. هذا دقيق لهذا النموذج؛ أما الشبكة العميقة فتتبعه في الترتيب فقط، ولا ادّعاء بشأن حقبها.
learning-the-last-component-has-of-its = بلغ المكوّن الأخير { $learned } من قوته.
learning-ridge-regression-of-one-hot-labels-2 = انحدار الحافة للوسوم (ترميز one-hot، عدد الأصناف { $n_classes }) على بكسلات الصور كما أُعيد بناؤها في لحظة ما، مدرَّبًا على { $n_train } من الصور المحلَّلة ومختبَرًا على صور محجوزة أُعيد بناؤها بالطريقة نفسها؛ والرمز ± خطأ معياري واحد لتوزيع ذي الحدّين. تُصنَّف الصور مع ضوضاء بمقدار التقريب إلى بايتات (انحرافها المعياري 0.0011 من ألمع قيمة، عيّنة واحدة): وإلا صُنّفت صور أخفت من أن تُرى. حافة واحدة لكل اللحظات، وهي { $ridge } مضروبة في عدد الصور وفي متوسط تباين قيمة البكسل: الحافة التي تُصنَّف بها صوابًا أكثر الأصول المحلَّلة حين يُستبعد كل منها من التوفيق ({ $validation }). المصنِّف الخطي يحتاج إلى الأوائل؛ أما الشبكات فلا، وذلك موضوع خطوة أخرى.
learning-codes-from-the-first-components =
    ترميزات من أول { $n_used ->
        [one] مكوّن واحد
        [two] مكوّنين
        [few] { $n_used } مكوّنات
        [many] { $n_used } مكوّنًا
       *[other] { $n_used } مكوّن
    }
learning-classes =
    { $n_classes ->
        [one] صنف واحد
        [two] صنفان
        [few] { $n_classes } أصناف
        [many] { $n_classes } صنفًا
       *[other] { $n_classes } صنف
    }
learning-reconstruction-error-against-accuracy-of-the = خطأ إعادة البناء مقابل دقّة المسبار لكل λ. عند {"\u2068"}{ $chosen }{"\u2069"}: محجوزة { $held_out_lost }، { $held_out_read }؛ محلَّلة { $analysed_lost }، { $analysed_read }.
learning-from-the-first-components =
    { $n_components }، من أول { $n_used ->
        [one] مكوّن واحد
        [two] مكوّنين
        [few] { $n_used } مكوّنات
        [many] { $n_used } مكوّنًا
       *[other] { $n_used } مكوّن
    }
learning-one-is-pca-the-other-is = أحدهما PCA. والآخر المرمِّز ذو أصغر λ على شريط التمرير لا يزيد خطؤه على الصور المحلَّلة على { $most_more } نسبيًا. البذرة تحدّد الموضعين. المفتاحان A وB.
learning-no-component-is-half-learned-yet = لم يُتعلَّم نصف أي مكوّن بعد
learning-component-1-is-at-least-half = نصف المكوّن 1 على الأقل متعلَّم
learning-exact-law-of-a-linear-autoencoder = القانون الدقيق لمرمِّز ذاتي خطي
learning-nothing-leaves-this-page = لا شيء يغادر هذه الصفحة
learning-the-first-component-is-half-learned = يُتعلَّم نصف المكوّن الأول بعد حقبة واحدة
learning-half-learned-a-component-that-holds = تعلّم النصف: مكوّن يحمل {"\u2068"}1%{"\u2069"} من التباين
learning-no-component-holds-as-much = – لا مكوّن يحمل هذا القدر
learning-the-share-of-the-first-component = حصة المكوّن الأول مقسومة على {"\u2068"}1%{"\u2069"}.
learning-half-learned-the-last-component = تعلّم النصف: المكوّن الأخير
learning-the-variance-of-the-first-component = تباين المكوّن الأول مقسومًا على تباين الأخير.
learning-end-of-the-slider = نهاية شريط التمرير
learning-at-each-moment-in-the-table = عند كل لحظة في الجدول أدناه
learning-n1-less-the-mean-squared-error = 1 ناقص متوسط مربع خطأ الصور المحلَّلة المعاد بناؤها مقسومًا على متوسط مربع خطأ الصورة المتوسطة، من الطيف.
learning-reader-on-the-originals = المصنِّف على الأصول
learning-reader = المصنِّف
learning-no-labelled-image-is-held-out = لا صورة موسومة محجوزة.
learning-exact-closed-form = صيغة مغلقة دقيقة
learning-encoder = المرمِّز
learning-the-linear-code-that-minimises-squared = الترميز الخطي الذي يصغّر (مربع خطأ أفضل مسبار خطي للوسوم) + λ (مربع خطأ أفضل إعادة بناء خطية)، والمجاميع على الصور المحلَّلة، والبكسلات مقيسة بحيث يكون الانحراف المعياري لكل القيم 1، والوسوم بترميز one-hot ومُمركَزة. الصيغة المغلقة: المتجهات الذاتية الأولى للمصفوفة {"\u2068"}c c' + λ S²{"\u2069"} في إحداثيات مبيَّضة. {"\u2068"}λ → ∞{"\u2069"} هو PCA؛ و{"\u2068"}λ → 0{"\u2069"} يأخذ أولًا الاتجاهات التي تُعرف منها الوسوم ثم يعيد البناء أفضل ما يمكن بالباقي. وكلاهما نهاية، لا عدد صغير وعدد كبير.
learning-variance-lost-2 = التباين المفقود
learning-in-the-table = في الجدول
learning-squared-error-of-the-rebuilt-images = مربع خطأ الصور المعاد بناؤها مقسومًا على مربع بُعدها عن متوسط الصور المحلَّلة؛ ولا خطأ معاينة على الصور المحلَّلة، لأنها كل ما هناك.
learning-read = الدقّة
learning-share-of-images-whose-class-the = نسبة الصور التي يعرف صنفها صوابًا مسبار المربعات الصغرى للصور المحلَّلة؛ والرمز ± خطأ معياري واحد لتوزيع ذي الحدّين. مستوى المصادفة هو نسبة الصنف الأكثر تكرارًا.
learning-right = صواب
learning-not-this-one = ليس هذا
learning-step-of = { $what }: الخطوة { $step } من { $total }
learning-progress = التقدّم
learning-cancel = إلغاء
learning-cancelled = أُلغي.
learning-compute-it = حساب
learning-pca = PCA
learning-lambda = λ
learning-axis-read = الدقّة
learning-axis-epochs = الحقب
learning-waits = <quiet>في انتظار المحرّك.</quiet>
# جمل الساعة.
learning-learned-after = بعد { $epochs } صار المتعلَّم <top>{ $share }</top> من التباين: { $learned }.
learning-needs = المكوّن الذي يحمل {"\u2068"}1%{"\u2069"} من التباين يُتعلَّم نصفه بعد { $epochs }؛ <strong>والأخير يحتاج إلى { $last }.</strong>
learning-needs-last = لا مكوّن يحمل {"\u2068"}1%{"\u2069"} من التباين؛ <strong>والأخير يحتاج إلى { $last }.</strong>
learning-reader-names = <better>دقّة مصنِّف الحافة على الصور المحجوزة { $now }، وعلى الأصول { $originals }.</better>
# جمل المرمِّز؛ ومسباره يعرف الأصناف من ترميزاته.
learning-lost-more = <strong>{"\u2068"}{ $encoder }{"\u2069"}، { $n }:</strong> يُفقد { $error } من التباين، ومع PCA يُفقد { $pca } (الخطأ {"\u2068"}{ $more }%{"\u2069"}).
learning-lost = <strong>{"\u2068"}{ $encoder }{"\u2069"}، { $n }:</strong> يُفقد { $error } من التباين، ومع PCA يُفقد { $pca }.
learning-probe-reads-both = دقّة مسباره على الصور المحجوزة { $now }، ودقّة مسبار PCA {"\u2068"}{ $pca }%{"\u2069"}؛ وعلى المحلَّلة { $analysed }، ودقّة مسبار PCA {"\u2068"}{ $pca_analysed }%{"\u2069"}.
learning-probe-reads = دقّة مسباره على الصور المحجوزة { $now }، ودقّة مسبار PCA {"\u2068"}{ $pca }%{"\u2069"}.
learning-probe-reads-analysed = لا صورة موسومة محجوزة؛ ودقّته على المحلَّلة { $analysed }، ودقّة مسبار PCA {"\u2068"}{ $pca_analysed }%{"\u2069"}.
learning-gain-unknown = <quiet>لا يمكن القول هل تستفيد الصور التي لم يرها.</quiet>
learning-gain = <better>الصور نفسها تقريبًا، وإدراك مختلف.</better>
learning-by-heart = <worse>لا تستفيد إلا الصور المحلَّلة، أما المحجوزة فتخسر: لقد حفظها عن ظهر قلب.</worse>
learning-worse = <worse>صار تصنيف الصور المحجوزة أسوأ.</worse>
learning-only-analysed-gain = <worse>لا تستفيد فوق الأخطاء المعيارية إلا الصور المحلَّلة: هذا حفظ عن ظهر قلب.</worse>
learning-no-gain = <quiet>لا كسب ضمن الأخطاء المعيارية.</quiet>
learning-twins = <strong>يفقد الصفّان الحصة نفسها تقريبًا من التباين.</strong> أحد الترميزين اختير لأجل الصور وحدها، والآخر أيضًا لأجل ما يستطيع مسبار خطي معرفته منه.
# جمل المرمِّز الذاتي.
learning-state =
    <strong>{ $when }:</strong> { $learned }، من أصل { $n ->
        [one] مكوّن واحد
        [two] مكوّنين
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    }.
learning-codes-read = <better>دقّة التحويل الخطي من ترميزاته { $accuracy }.</better>
learning-codes-read-before = <better>دقّة التحويل الخطي من ترميزاته { $accuracy }، وكانت { $before } قبل التدريب.</better>
learning-nothing-to-rebuild = لا تختلف الصور المحجوزة بعضها عن بعض، فلا شيء يُعاد بناؤه.
learning-times-as-far = بُعده عن الصور المحجوزة (عددها { $n }) هو بُعد صورتها المتوسطة عنها مضروبًا في { $times }.
learning-rebuilds =
    { $noise ->
        [none] يعيد بناء { $share } من تباين { $n ->
        [one] صورة محجوزة واحدة
        [two] صورتين محجوزتين
        [few] { $n } صور محجوزة
        [many] { $n } صورةً محجوزة
       *[other] { $n } صورة محجوزة
    }.
       *[some] من مُدخلات مشوَّشة يعيد بناء { $share } من تباين { $n ->
        [one] صورة محجوزة واحدة
        [two] صورتين محجوزتين
        [few] { $n } صور محجوزة
        [many] { $n } صورةً محجوزة
       *[other] { $n } صورة محجوزة
    }.
    }
learning-rebuilds-beside-pca =
    { $noise ->
        [none] يعيد بناء { $share } من تباين الصور المحجوزة (عددها { $n })، ويعيد PCA بالعدد نفسه من الأبعاد { $pca }.
       *[some] من مُدخلات مشوَّشة يعيد بناء { $share } من تباين الصور المحجوزة (عددها { $n })، ويعيد PCA بالعدد نفسه من الأبعاد { $pca }.
    }
learning-n-epochs =
    { $n ->
        [one] حقبة واحدة
        [two] حقبتين
        [few] { $n } حقب
        [many] { $n } حقبةً
       *[other] { $n } حقبة
    }
learning-million-epochs = { $n } مليون حقبة
learning-billion-epochs = { $n } مليار حقبة
learning-trillion-epochs = { $n } تريليون حقبة
learning-n-dimensions =
    { $n ->
        [one] بُعد واحد
        [two] بُعدان
        [few] { $n } أبعاد
        [many] { $n } بُعدًا
       *[other] { $n } بُعد
    }
# جواب التوأمين.
learning-twins-errors = { $verdict }: { $knows } يعرف الأصناف ({"\u2068"}{ $weight }{"\u2069"}). والفرق النسبي في خطئه {"\u2068"}{ $more }%{"\u2069"}
learning-guesses =
    التخمينات الصائبة { $right } من أصل { $n ->
        [one] تخمين واحد
        [two] تخمينين
        [few] { $n } تخمينات
        [many] { $n } تخمينًا
       *[other] { $n } تخمين
    }.
learning-input-with = مُدخل مع {"\u2068"}{ $noise }{"\u2069"} (خطوة «الضوضاء»)
learning-interrupted = قوطع المحرّك قبل أن تجهز صوره. يُرجى البدء من جديد.
learning-twins-held-out = تبلغ الدقّة على الصور المحجوزة {"\u2068"}{ $now }%{"\u2069"} بدل {"\u2068"}{ $before }%{"\u2069"}
learning-twins-analysed = تبلغ الدقّة على الصور المحلَّلة {"\u2068"}{ $now }%{"\u2069"} بدل {"\u2068"}{ $before }%{"\u2069"}
learning-twins-read-both = { $errors }، ومن ترميزاته { $held_out }، و{ $analysed }. { $guesses }
learning-twins-read = { $errors }، ومن ترميزاته { $read }. { $guesses }
learning-twins-read-none = { $errors }. { $guesses }
