### حقائق عن مجموعة، وكيف تُسمّى صورة.

sets-classes =
    { $shape }، { $n_classes ->
        [one] صنف واحد
        [two] صنفان
        [few] { $n_classes } أصناف
        [many] { $n_classes } صنفًا
       *[other] { $n_classes } صنف
    }
sets-about-and-on-this-device = نحو { $estimate } و{ $peak_bytes } على هذا الجهاز
sets-image = الصورة { $image_idx }
sets-image-of-class = {"\u2068"}{ $class }{"\u2069"}، الصورة { $image_idx }
sets-image-without-label = بلا وسم، الصورة { $image_idx }
sets-image-with-name = { $image } ({"\u2068"}{ $name }{"\u2069"})
sets-image-held-out = { $image }، محجوزة
sets-no-label =
    { $n_without ->
        [one] صورة واحدة بلا وسم.
        [two] صورتان بلا وسم.
        [few] { $n_without } صور بلا وسم.
        [many] { $n_without } صورةً بلا وسم.
       *[other] { $n_without } صورة بلا وسم.
    }
sets-carry-the-label-what-speaks-of = { $all } تحمل الوسم «{"\u2068"}{ $name }{"\u2069"}». ما يخصّ الأصناف يحتاج إلى صنفين أو أكثر.
sets-bits-a-value = { $depth } بت لكل قيمة
sets-largest-deviation-from-orthonormal = { $n_checked }؛ أكبر بُعد عن التعامد المعياري { $orthonormality_error }
sets-components-hold-of-the-variance =
    { $n ->
        [one] مكوّن واحد
        [two] مكوّنان
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    }: {"\u2068"}{ $share }%{"\u2069"} من التباين
sets-all-images = كل الصور
sets-all-labelled-images = كل الصور الموسومة
sets-of-which-here = { $size }، منها { $n } في الملف
sets-fingerprint-of-moments = بصمة العزوم والعيّنة والتسميات
sets-moments = العزوم
sets-only-moments = ليس هنا من الصور المحلَّلة إلا عزومها: الأعداد والمجاميع ومجاميع الجداءات.
sets-images-analysed = الصور المحلَّلة
sets-images-held-out = الصور المحجوزة
sets-values-per-image-d = عدد القيم لكل صورة، D
sets-depth = العمق
sets-rank-components-with-variance = الرتبة: المكوّنات ذات التباين
sets-preparation-in-order = التهيئة، بالترتيب
sets-total-variance-divisor-n-intensities-0 = التباين الكلي (المقسوم عليه N، الشدّات من 0 إلى 1)
sets-fingerprint-of-pixels-split-and-labels = بصمة البكسلات والتقسيم والوسوم
sets-self-check-components-compared-with-all = فحص ذاتي: مكوّنات قورنت بكل ما سواها
sets-computed-in = زمن الحساب
sets-predicted-for-this-device = المتوقَّع على هذا الجهاز
sets-rounding = التقريب
sets-taken-as-images = المأخوذ صورًا
sets-axes-of-the-array = محاور المصفوفة
sets-size-and-channels = المقاس والقنوات
sets-values-that-mean-0-and-1 = القيم التي تعني 0 و1
sets-values-are-kept-with = تُحفظ القيم بعمق
sets-behind-transparent-parts = خلف الأجزاء الشفافة
sets-labels-from = مصدر الوسوم
sets-held-out-2 = المحجوزة
sets-grey = رمادي
sets-colour = ملوّن
sets-taken-for-reason = { $taken } ({ $reason })
# Names of the page's own sets.
sets-flowers = صور أزهار
sets-satellite = بلاطات الأقمار الصناعية EuroSAT
sets-fashion = ملابس Fashion-MNIST
sets-digits = أرقام مكتوبة بخط اليد
