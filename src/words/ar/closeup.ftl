### A picture looked at closely, and an image with more or less of a component.

closeup-title = صورة واحدة مكبّرة
closeup-before = السابقة
closeup-after = التالية
closeup-back = العودة إلى الكل
spectrum-as-it-is = كما هي
spectrum-with-this-weight = بهذا الوزن
spectrum-own-weight = تحتوي { $image } من ذاتها على { $own } انحراف معياري من هذا المكوّن: أكثر من الصورة المتوسطة أو أقل بحسب الإشارة. عند 0 يكون قد أُزيل.
spectrum-weight = وزن هذا المكوّن
spectrum-deviations = σ
spectrum-take-out = إزالته
spectrum-add-one = إضافة σ واحد
spectrum-own-again = كما هي
