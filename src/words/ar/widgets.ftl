### عناصر تحكم مشتركة بين عدة خطوات.

widgets-to-of = من { $first } إلى { $last } من أصل { $n_all }
widgets-pages-of = { $what }: الصفحات
widgets-first = { $what }: الصفحة الأولى
widgets-previous = { $what }: الصفحة السابقة
widgets-first-of-the-shown = { $what }: أول المعروض
widgets-next = { $what }: الصفحة التالية
widgets-last = { $what }: الصفحة الأخيرة
widgets-number-of-the-first-of-the = { $what }: رقم أول المعروض
widgets-to-of-2 = إلى { $last } من أصل { $n_all }
widgets-one-less = { $label }: إنقاص واحد
widgets-one-more = { $label }: زيادة واحد
widgets-picture = { $image }، { $title }
widgets-picture-with-error = { $image }، { $title }، متوسط مربع الخطأ { $error }
