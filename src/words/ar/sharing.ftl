### اللوحة التي تشارك المعروض.

sharing-link = رابط لما هو معروض
sharing-what-it-carries = يحمل المجموعة والخطوة والفضاءين الجزئيين والضوضاء والجدول والمصنِّف والبذرة: من يفتحه يرى الصور نفسها والأرقام نفسها. وليس فيه صورة ولا سمة ألوان؛ والكلمات بلغة من يفتحه.
sharing-own-images-stay = تبقى صورك على هذا الجهاز. ويُطلب ممن يفتح الرابط إفلات الصور نفسها.
sharing-only-this-step = عرض هذه الخطوة فقط
sharing-hold = تثبيت كل شيء كما هو
sharing-plain = إخفاء عناصر التحكم
sharing-copy = نسخ
sharing-send = إرسال …
sharing-copy-by-hand = لم يسمح هذا المتصفح للصفحة بالنسخ. الرابط محدَّد: يمكن نسخه بلوحة المفاتيح أو من القائمة.
sharing-qr = رمز QR للرابط؛ الضغط عليه يملأ به الشاشة
sharing-too-long = هذا الرابط أطول من أن يسعه رمز QR. يمكن نسخه.
sharing-charts = حفظ رسم بياني
sharing-chart = الرسم البياني
sharing-svg = رسم متجهي (SVG)
sharing-png = صورة PNG
sharing-png-2 = صورة PNG، أدقّ مرتين
sharing-png-wide = صورة PNG، عرضها 3,840 بكسل
sharing-pictures = حفظ الصور المعروضة
sharing-own-size = صورة PNG، بكسلًا ببكسل
sharing-enlarged =
    صورة PNG، عرض كل بكسل { $n ->
        [one] بكسل واحد
        [two] بكسلان
        [few] { $n } بكسلات
        [many] { $n } بكسلًا
       *[other] { $n } بكسل
    }
sharing-made-by = {"\u2068"}Subspace Lab { $version }{"\u2069"}،
sharing-nothing-to-save = لا شيء من هذا النوع معروض الآن، أو أنه أكبر من أن يُحفظ صورة. يُرجى الانتقال إلى خطوة تعرضه، أو اختيار صيغة أصغر.
sharing-numbers = حفظ الأرقام
sharing-components = عدد المكوّنات في المصفوفات، من الأول
sharing-is-written = جارٍ كتابة {"\u2068"}{ $id }{"\u2069"}.
sharing-in-this-language = الفتح بلغة {"\u2068"}{ $language }{"\u2069"} للجميع
sharing-in-a-file = هذه الصفحة ملفٌّ على هذا الجهاز، لذلك لا يُفتح الرابط إلا هنا. وما يلي العلامة {"\u2068"}#{"\u2069"} يعمل بعد عنوان أي نسخة من الصفحة.
sharing-whole = أخذ الصفحة كاملةً
sharing-one-file = الصفحة في ملف واحد، مع مجموعتَي صور
sharing-one-file-works = تُفتح من هذا الجهاز من دون شبكة، في متصفّح من عام 2023 أو أحدث، ولا تحتاج إلى شيء آخر.
