### سطر الحالة وما هو قيد العمل.

work-images-analysed-held-out = الصور المحلَّلة { $n_train }، والمحجوزة { $n_held_out }
work-squared-error-per-pixel-value-analysed = مربع الخطأ لكل قيمة بكسل، محلَّلة: { $train_error }
work-held-out = محجوزة: { $held_out }
work-computed-in-on-this-device = حُسب في { $analysis } على هذا الجهاز
work-seed = البذرة { $seed }
work-top-bottom = الأوائل {"\u2068"}{ $top }{"\u2069"}، الأواخر {"\u2068"}{ $bottom }{"\u2069"}
work-about-and-in-all = { $stage } · نحو { $seconds } و{ $peak_bytes } إجمالًا
work-of = { $what }: { $done } من { $total }
work-eigenvectors-of-a-matrix = المتجهات الذاتية لمصفوفة {"\u2068"}{ $size } × { $size }{"\u2069"}
work-step-of = { $what }: الخطوة { $step } من { $total }
work-percent = { $stage }، { $percent } بالمئة
work-nothing-leaves-this-page = لا شيء يغادر هذه الصفحة
work-fetching-and-decoding = الجلب وفكّ الترميز
work-adding-up-second-moments = جمع العزوم الثانية
work-turning-eigenvectors-into-components = تحويل المتجهات الذاتية إلى مكوّنات
work-projecting-the-held-out-images = إسقاط الصور المحجوزة
work-writing-the-report = كتابة التقرير
work-writing-the-file = كتابة الملف
work-solving-for-the-best-linear-denoiser = حساب أفضل مزيل ضوضاء خطي عند كل K
work-computing-eigenvectors = حساب المتجهات الذاتية
work-solving-for-the-best-linear-denoiser-2 = حساب أفضل مزيل ضوضاء خطي
work-starting = بدء التشغيل
work-exact = دقيق
work-title = Subspace Lab: أي نصفي الصورة يمكنك التعرّف عليه؟
work-title-busy = … Subspace Lab: أي نصفي الصورة يمكنك التعرّف عليه؟
work-title-share = { $share }% Subspace Lab: أي نصفي الصورة يمكنك التعرّف عليه؟
