### المصنِّفات والمرمِّز الذاتي: أسماؤها، وما تفعله، ومعاملاتها، وكيف دُرّبت.

readers-nearest = أقرب الجيران
readers-nearest-summary = الصنف الأكثر ورودًا بين أقرب الصور، بحسب المسافة بين البكسلات.
readers-network = شبكة صغيرة
readers-network-summary = شبكة التفافية من ثلاث طبقات، مدرَّبة من الصفر.
readers-patches = سمات الرقع
readers-patches-summary = مدى شبه كل ربع من الصورة بـ256 من رقع المجموعة نفسها بعد تبييضها، ثم تحويل خطي.
readers-perceptron-hidden = وحدات مخفية
readers-perceptron-hidden-meaning = عدد وحدات ReLU
readers-perceptron = بيرسيبترون
readers-perceptron-summary = شبكة ترى البكسلات دون مواضعها: طبقة مخفية واحدة من وحدات ReLU.
readers-ridge = تحويل خطي
readers-ridge-summary = انحدار الحافة من البكسلات إلى الأصناف.
readers-any-epochs = الحقب
readers-any-epochs-meaning = عدد مرات التعلّم من كل صورة
autoencoder-bottleneck = عنق الزجاجة
autoencoder-bottleneck-meaning = عدد القيم التي تُختزل إليها الصورة
autoencoder-hidden = وحدات مخفية
autoencoder-hidden-meaning = عدد وحدات ReLU قبل عنق الزجاجة وبعده؛ ومع 0 يكون المرمِّز الذاتي خطيًا
autoencoder-epochs = الحقب
autoencoder-epochs-meaning = عدد مرات التعلّم من كل صورة
readers-penalty-chosen =
    الجزاء { $best } من متوسط التباين، اختير من {"\u2068"}{ $tried }{"\u2069"} بواسطة { $n-held-back } من أصل { $n-train ->
        [one] صورة محلَّلة واحدة
        [two] صورتين محلَّلتين
        [few] { $n-train } صور محلَّلة
        [many] { $n-train } صورةً محلَّلة
       *[other] { $n-train } صورة محلَّلة
    } أُبقيت جانبًا؛ ثم كلها
readers-neighbours-chosen =
    عدد الجيران { $best }، اختير من {"\u2068"}{ $tried }{"\u2069"} بواسطة { $n-held-back } من أصل { $n-train ->
        [one] صورة محلَّلة واحدة
        [two] صورتين محلَّلتين
        [few] { $n-train } صور محلَّلة
        [many] { $n-train } صورةً محلَّلة
       *[other] { $n-train } صورة محلَّلة
    } أُبقيت جانبًا؛ ثم بينها كلها
readers-perceptron-layers =
    { $n-hidden ->
        [one] وحدة ReLU واحدة
        [two] وحدتا ReLU
        [few] { $n-hidden } وحدات ReLU
        [many] { $n-hidden } وحدة ReLU
       *[other] { $n-hidden } وحدة ReLU
    } على كل البكسلات؛ softmax
readers-trained =
    {"\u2068"}AdamW{"\u2069"}، معدّل التعلّم { $rate } في دورة واحدة، تضاؤل الأوزان { $weight-decay }، دفعات من { $batch }، { $n-epochs ->
        [one] حقبة واحدة
        [two] حقبتان
        [few] { $n-epochs } حقب
        [many] { $n-epochs } حقبةً
       *[other] { $n-epochs } حقبة
    }؛ لم يُختر شيء
readers-network-layers = التفافات {"\u2068"}3 × 3{"\u2069"} إلى { $a } ثم { $b } ثم { $c } من القنوات، بعد كلٍّ منها ReLU وتجميع أقصى {"\u2068"}2 × 2{"\u2069"}؛ المتوسط على البكسلات؛ softmax
readers-patches-taken =
    { $n-filters ->
        [one] رقعة عشوائية واحدة
        [two] رقعتان عشوائيتان
        [few] { $n-filters } رقع عشوائية
        [many] { $n-filters } رقعةً عشوائية
       *[other] { $n-filters } رقعة عشوائية
    } مقاسها {"\u2068"}{ $height } × { $width }{"\u2069"} بكسل بعد تبييضها؛ بالإشارتين، مع ReLU، مجموعةً على الأرباع
