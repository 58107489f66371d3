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

moments-file-none = 这不是矩文件；`subspace-lab moments` 和 examples/dask/moments.py 会生成这种文件。
moments-file-other-version = 这些矩是版本 { $version } 的文件，而这里读取版本 { $read }；请用此版本的 Subspace Lab 重新生成。
moments-file-member = 这个矩文件缺少 `{ $name }` 部分，或者该部分已损坏或形式不同；请重新生成文件。
moments-file-too-large = 这些矩需要 { $n } MB，最多 { $max } MB；请用更小的图像生成。
moments-file-unfinished = 这些矩尚未完成；请再次运行生成它们的命令，它会继续。
moments-file-preparations = 这些矩的图像以两种方式准备：“{ $one }”和“{ $other }”；请用同一种方式生成。
moments-file-twice = 同样的图像会被计算两次：两个文件都有部分 { $part }…；请去掉其中一个。
moments-file-no-images = 这些矩中没有图像；请给出要分析的图像。
