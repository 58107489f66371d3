### The step Spectrum itself: its scales and what its chart says.

spectrum-scale-of-the-variance = مقياس التباين
spectrum-log = لوغاريتمي
spectrum-linear = خطي
spectrum-colour-scale = مقياس الألوان
spectrum-colour-scale-of-the-components = مقياس ألوان المكوّنات
spectrum-own = لكلٍّ مقياسه
spectrum-common = مشترك
spectrum-share-of-the-variance-that-each = نسبة التباين التي يفسّرها كل مكوّن
spectrum-components-as-pictures-eigen-images = المكوّنات صورًا: صور ذاتية
spectrum-paged-components = المكوّنات
