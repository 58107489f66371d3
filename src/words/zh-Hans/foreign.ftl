### 由其他程序计算的 PCA（fit：读取其文件；foreign：与图像集核对）。

fit-lacks = 存档中没有数组 { $name }；请用 np.savez 保存 mean_、components_ 和 explained_variance_
fit-axes = { $name } 的形状是 { $shape }，而不是 { $n } 个轴；请按 scikit-learn 的形式保存
fit-fewer = 请保存更少的主成分
foreign-sizes = 含 { $n-mean } 个值的平均图像、共 { $n-entries } 个值的主成分和 { $n-variances } 个方差不相配；请把三者从同一次拟合中保存，且主成分个数不超过图像的值的个数。
foreign-features = 该 PCA 的图像含 { $n-given } 个值，而这里的图像有 { $n-features } 个；请用这种大小的图像拟合，每行一张图像。
foreign-not-finite = 该 PCA 含有无穷大或非数的值；请用不含这类值的图像重新拟合。
foreign-not-sorted = 主成分 { $number } 的方差小于零、大于前一个，或根本不是数；请将主成分与方差一起从大到小排序。
foreign-not-orthonormal = 各主成分偏离标准正交的程度为 { $error }，允许值为 { $most }；请按拟合结果原样保存，不要缩放或舍入。
foreign-mean = 平均图像偏差为 { $error }（强度 0 至 1），允许值为 { $most }；请用这里参与分析的图像拟合 PCA，每张图像的值按通道、行、列排列。
foreign-cancelled = 核对已取消；分析仍然保留。
foreign-fits = { $pca } 与这些图像相符：方差已排序，主成分与标准正交的偏差为 { $off }（共 { $n } 个）。
foreign-agrees = 前 { $n } 个主成分张成的两个子空间重叠度为 { $overlap }；以第一方差为单位，方差相差 { $variance }，平均图像相差 { $mean }。
foreign-title = 与其他程序的 PCA 对比
foreign-file = PCA 归档文件 (.npz)
foreign-what = 包含 scikit-learn 的 mean_、components_ 和 explained_variance_，用 np.savez 保存；将与此处所分析图像的 PCA 对比。
foreign-under-way = 正在对比 PCA。
