### What is decided of images of one's own, beside the page and in the step Data.

own-open-in-place-of = فتحها بدل {"\u2068"}{ $title }{"\u2069"}
own-new-set-or-present-one = مجموعة جديدة أم الحالية
own-open-as-a-new-set = فتحها مجموعةً جديدة
own-neither = لا هذا ولا ذاك
own-this-browser-did-not-let-the = لم يسمح هذا المتصفح بنسخ القائمة. يُرجى تحديدها ونسخها يدويًا.
own-show-the-files-left-out = عرض الملفات المستبعدة
own-copied = نُسخت
own-copy-this-list = نسخ هذه القائمة
own-close = إغلاق
own-this-analysis-takes-long = هذا التحليل يطول
own-go-on-all-the-same = المتابعة رغم ذلك
own-leave-it = تركه
own-what-was-read-and-why = ما الذي قُرئ، ولماذا
own-how-the-files-were-read = كيف قُرئت الملفات
