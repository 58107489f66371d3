### A picture looked at closely, and an image with more or less of a component.

closeup-title = 放大的一张图像
closeup-before = 上一张
closeup-after = 下一张
closeup-back = 返回全部
spectrum-as-it-is = 原样
spectrum-with-this-weight = 用此权重
spectrum-own-weight = { $image }自身含有此主成分的 { $own } 个标准差：按符号比平均图像多或少。取 0 时此主成分被去掉。
spectrum-weight = 此主成分的权重
spectrum-deviations = σ
spectrum-take-out = 去掉
spectrum-add-one = 加一个 σ
spectrum-own-again = 原样
