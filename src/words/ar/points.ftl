### خطوة «الطيف»: الصور نقاط.

spectrum-plot = ما يُرسم
spectrum-plot-scree = مخطط الركام
spectrum-plot-points = الصور نقاط
spectrum-dots = { $n } من الصور نقاطًا: أفقيًا بكسل الصف { $row-across } والعمود { $column-across }، وعموديًا بكسل الصف { $row-up } والعمود { $column-up }. اسحب نقطة.
spectrum-dots-of-colour = ومن ألوانها يُحسب الأخضر.
spectrum-first-direction = يحمل الاتجاه الأول ({ $across }، { $up }) { $share } من تباين هذه النقاط، والثاني { $rest }.
spectrum-no-first-direction = لا اتجاه أول: تتشتّت هذه النقاط في كل الاتجاهات بالتساوي.
spectrum-one-pixel = لهذه الصور بكسل واحد: لا ثاني لها تُرسم به.
spectrum-dot = النقطة
spectrum-across = أفقيًا
spectrum-up = عموديًا
spectrum-put-back = إعادة الكل
