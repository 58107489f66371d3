### 识别器与自编码器：名称、作用、参数、训练方式。

readers-nearest = 最近邻
readers-nearest-summary = 按像素间的距离，取最近邻图像中最多的那个类别。
readers-network = 小型网络
readers-network-summary = 三层卷积网络，从零开始训练。
readers-patches = 图块特征
readers-patches-summary = 图像的每个四分之一与图像集自身的 256 个白化图块的相似程度，再作线性映射。
readers-perceptron-hidden = 隐藏单元
readers-perceptron-hidden-meaning = 整流线性单元的个数
readers-perceptron = 感知机
readers-perceptron-summary = 看得到像素但不知其位置的网络：一个由整流线性单元组成的隐藏层。
readers-ridge = 线性映射
readers-ridge-summary = 从像素到类别的岭回归。
readers-any-epochs = 轮数
readers-any-epochs-meaning = 从每张图像学习的次数
autoencoder-bottleneck = 瓶颈
autoencoder-bottleneck-meaning = 图像压缩成的值的个数
autoencoder-hidden = 隐藏单元
autoencoder-hidden-meaning = 瓶颈前后整流线性单元的个数；为 0 时自编码器是线性的
autoencoder-epochs = 轮数
autoencoder-epochs-meaning = 从每张图像学习的次数
readers-penalty-chosen = 惩罚系数为平均方差的 { $best } 倍，从 { $tried } 中选出，依据是 { $n-train } 张参与分析的图像中留作验证的 { $n-held-back } 张；之后用全部图像
readers-neighbours-chosen = { $best } 个近邻，从 { $tried } 中选出，依据是 { $n-train } 张参与分析的图像中留作验证的 { $n-held-back } 张；之后在全部图像中查找
readers-perceptron-layers = 所有像素上的 { $n-hidden } 个整流线性单元；softmax
readers-trained = AdamW，学习率 { $rate }，单周期，权重衰减 { $weight-decay }，每批 { $batch } 张，{ $n-epochs } 轮；未作任何选择
readers-network-layers = 3 × 3 卷积，依次到 { $a }、{ $b } 和 { $c } 个通道，各接整流线性单元和 2 × 2 最大池化；对像素取平均；softmax
readers-patches-taken = { $n-filters } 个 { $height } × { $width } 像素的随机图块，经白化；取正负两种符号，整流，在四个四分之一区域内求和
