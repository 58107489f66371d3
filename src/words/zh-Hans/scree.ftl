### The step Spectrum itself: its scales and what its chart says.

spectrum-scale-of-the-variance = 方差的刻度
spectrum-log = 对数
spectrum-linear = 线性
spectrum-colour-scale = 色标
spectrum-colour-scale-of-the-components = 主成分的色标
spectrum-own = 各自
spectrum-common = 统一
spectrum-share-of-the-variance-that-each = 每个主成分解释的方差占比
spectrum-components-as-pictures-eigen-images = 以图片显示主成分：特征图像
spectrum-paged-components = 主成分
