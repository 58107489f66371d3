### 图像集为何被拒绝，或 PCA 为何无法计算：完整句子。对数值做了什么：短语。

image-set-empty-shape = { $height-px } × { $width-px } 像素、{ $n-channels } 个通道的图像不含任何内容；每个尺寸都必须至少为 1。
image-set-pixel-count = { $n-values } 个像素值无法组成 { $n-images } 张各含 { $n-features } 个值的图像。
image-set-list-length = 给出了 { $n-given } 个{ $what }，而图像有 { $n-images } 张；每张图像必须恰好对应一个。
image-set-label-out-of-range = 图像 { $image-idx } 的标签为 { $label }，但只有 { $n-classes } 个类别。
image-set-zero-max-value = 给出的最亮像素值为 0；它必须在 1 至 255 之间，16 位时可至 65535。
image-set-max-value = 给出的最亮像素值为 { $max-value }，但这些图像的值最大只到 { $largest }。
image-set-split-length = 划分中列出 { $n-train } 张图像参与分析、{ $n-held-out } 张留出，但总共有 { $n-images } 张。
pca-too-few-samples = PCA 至少需要 2 张参与分析的图像，而现在只有 { $n-samples } 张；请添加图像，或打开一个内置图像集。
pca-no-variance = 全部 { $n-samples } 张图像完全相同，没有方差可供分析；请添加有差异的图像。
pca-no-convergence = 特征值求解在 { $size } × { $size } 矩阵上未收敛；请报告该图像集的指纹。
pca-only-moments = 这需要每一幅被分析的图像，而这里只有它们的矩；请打开图像本身。
pca-cancelled = 分析已取消；上一次的结果仍然保留。

no-alignment-no-labels = 参与分析的图像都没有标签。
no-alignment-one-class = 参与分析且有标签的图像都属于同一类别“{ $detail }”。

joint-dimensions = 要求的编码器有 { $n-components } 维；允许使用 { $n-allowed } 个主成分时，维数可为 1 至 { $n-allowed }。
joint-weight = 重建的权重必须是大于 0 的有限数，或两个极限之一。
joint-no-convergence = 特征值求解在 { $size } × { $size } 矩阵上未收敛；请报告该图像集的指纹。
joint-cancelled = 已取消；分析仍然保留。

no-probe-unlabelled = { $n-samples } 张参与分析的图像中有 { $n-unlabelled } 张没有标签；用闭式解求探针需要全部图像都有标签。
list-of-labels = 标签

preprocessing-scale = 缩放 1/{ $max-value }
preprocessing-center = 减去平均图像
preprocessing-standardize = 除以全局标准差
