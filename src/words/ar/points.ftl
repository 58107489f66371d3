### خطوة «الطيف»: الصور نقاط.

spectrum-plot = ما يُرسم
spectrum-plot-scree = مخطط الركام
spectrum-plot-points = الصور نقاط
spectrum-dots = { $n } من الصور نقاطًا، بحسب سطوع بكسلين في الوسط. اسحب نقطة.
spectrum-dots-of-colour = { $n } من الصور نقاطًا، بحسب أخضر بكسلين في الوسط. اسحب نقطة.
spectrum-first-direction = يحمل الاتجاه الأول ({ $across }، { $up }) { $share } من تباين هذه النقاط، والثاني { $rest }.
spectrum-dots-and-components = والمكوّنات هي الشيء نفسه بكل القيم وعددها { $n_values } بدل اثنتين.
spectrum-no-first-direction = لا اتجاه أول: تتشتّت هذه النقاط في كل الاتجاهات بالتساوي.
spectrum-one-pixel = لهذه الصور بكسل واحد: لا ثاني لها تُرسم به.
spectrum-dot = النقطة
spectrum-across = أفقيًا
spectrum-up = عموديًا
spectrum-pixel = { $what }: الصف { $row }، العمود { $column }
spectrum-put-back = إعادة الكل
