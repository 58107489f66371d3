### 单独文件中的图像矩：问题用句子说明，所指的数用短语。

sums-different = 这些矩无法相加：文件的{ $what }不同。请用相同的设置生成它们。
sums-too-many = 这种数值的矩最多容纳 { $n } 幅图像；现在更多。
sums-impossible = 这不是任何图像的矩：{ $what }不可能如此，文件已损坏或由其他程序生成。请重新生成。
sums-shape = 图像形状
sums-depth = 数值位数
sums-max-value = 最亮值
sums-sums = 数值之和
sums-products = 乘积之和
sums-classes = 类别
