### صف الخطوات: العناوين، والسؤال فوق كل عرض، والمفاتيح. تُقال قبل وصول برنامج الخطوة.

steps-data = البيانات
steps-data-question = أي الصور؟
steps-noise = الضوضاء
steps-noise-question = أي ضوضاء تعلّم النموذجَ ما نراه؟
steps-noise-another-sample = عيّنة أخرى من الضوضاء، في خطوة «الضوضاء»
steps-perception = الإدراك
steps-perception-question = أين ما نتعرّف عليه؟
steps-perception-vote = صوت للأوائل أو للأواخر أو لعدم الفرق، في خطوة «الإدراك»؛ وفي اختبارها تسمّي الأرقام الأصناف
steps-learning = التعلّم
steps-learning-question = ما الذي يُتعلَّم، ومتى؟
steps-learning-guess = التخمين، عند «توأمان مجهولان» في خطوة «التعلّم»
steps-learning-start = بدء أو إيقاف مؤقت أو متابعة، عند المرمِّز الذاتي في خطوة «التعلّم»
steps-spectrum = الطيف
steps-spectrum-question = أين التباين؟
steps-top-bottom = الأوائل | الأواخر
steps-top-bottom-question = بماذا يحتفظ كل فضاء جزئي؟
