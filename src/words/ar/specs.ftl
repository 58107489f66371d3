### لماذا تُرفض ضوضاء أو خلفية أو مصنِّف مكتوب نصًّا: جمل كاملة.

noise-spec-unknown-id = لا توجد ضوضاء `{ $id }`؛ الموجود: {"\u2068"}{ $known }{"\u2069"}.
noise-spec-grid = `drop={ $value }` غير ممكن: {"\u2068"}drop{"\u2069"} هو النمط، 16 رقمًا ست عشريًا، اثنان لكل صف من صفوفه، وعددها 8.

drawing-unknown-ground = لا توجد خلفية `{ $id }`؛ الموجود: {"\u2068"}{ $known }{"\u2069"}.
drawing-not-gray = لا تُرسم على خلفية إلا أصول رمادية، وعدد قنوات `{ $name }` هو { $n-channels }؛ يُرجى اختيار أرقام رمادية.
drawing-large-originals = لا تُرسم على خلفية إلا أصول لا يتجاوز مقاسها {"\u2068"}{ $max-original } × { $max-original }{"\u2069"} بكسل، ومقاس `{ $name }` هو {"\u2068"}{ $height-px } × { $width-px }{"\u2069"}.
drawing-no-originals = تُرسم الصور على خلفية من أصول موسومة، المحلَّلة منفصلة عن المحجوزة، وليس في `{ $name }` صور موسومة { $which }.
drawing-cancelled = أُلغي الرسم.
drawing-too-many-images = عدد الصور المطلوبة { $n-images }؛ وأقصى ما يُرسم { $max-images }.

parameter-unknown-key = ليس في `{ $id }` معامل `{ $key }`؛ فيه: {"\u2068"}{ $known }{"\u2069"}.
parameter-value = `{ $key }={ $value }` غير ممكن. معنى {"\u2068"}{ $key }{"\u2069"}: { $meaning }؛ والمقبول { $kind } من {"\u2068"}{ $min }{"\u2069"} إلى {"\u2068"}{ $max }{"\u2069"}.

reader-spec-unknown-id = لا يوجد مصنِّف `{ $id }`؛ الموجود: {"\u2068"}{ $known }{"\u2069"}.
parameter-no-keys = ليس في `{ $id }` معامل `{ $key }`؛ فليس له معاملات.
parameter-whole-number = عدد صحيح
parameter-number = عدد
