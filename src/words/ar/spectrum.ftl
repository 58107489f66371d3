### خطوة «الطيف».

spectrum-components =
    { $n ->
        [one] مكوّن واحد
        [two] { $n } من المكوّنات
        [few] { $n } مكوّنات
        [many] { $n } مكوّنًا
       *[other] { $n } مكوّن
    }
spectrum-of-of-the-variance = { $n_components } من أصل { $rank }، { $share } من التباين
spectrum-component = المكوّن { $position }
spectrum-colour = اللون {"\u2068"}±{ $limit }{"\u2069"}
spectrum-scree-plot-of-the-first-holds = مخطط الركام، { $components }: يحمل الأول { $first_share } من التباين، والأخير { $last_share }.
spectrum-to-bits = إلى { $depth } بت
spectrum-to-steps-of-1 = إلى خطوات مقدارها {"\u2068"}1/{ $n_steps }{"\u2069"}
spectrum-from-component-on-variances-are-no = من المكوّن { $first } فصاعدًا لا تزيد التباينات على ما قد يصنعه التقريب وحده ({ $rounding })، وهو {"\u2068"}1/12{"\u2069"} من مربع الدرجة لكل قيمة.
spectrum-cumulative-share-of-variance-over-top = النسبة التراكمية للتباين، { $components }. الأوائل: { $top }. تترك الأواخر: { $bottom_after }.
spectrum-n1-component = مكوّن واحد
spectrum-what-lossy-formats-such-as-jpeg = ما تضيفه الصيغ ذات الفقد مثل JPEG أعلى من ذلك، بمقدار غير معروف.
chart-reading = { $x }: { $y }
chart-reading-of = { $name } · { $reading }
chart-named-value = { $name } { $value }
chart-beyond = {"\u2068"}{ $sign } { $value }{"\u2069"}، K = { $n }
learning-of-which-is-learned = { $share } من التباين، تُعُلِّم منها { $learned }
spectrum-dot-at = { $image }: أفقيًا { $across }، عموديًا { $up }
