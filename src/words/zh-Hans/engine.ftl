### 引擎或工作线程为何拒绝请求：完整句子。

engine-not-finite = 报告中有非有限的数；请报告该图像集的指纹。
engine-no-memory-for-noise = 在这里求解 `{ $spec }` 约需 { $needed } GB，而浏览器标签页最多只有 { $limit } GB；请在“数据”步骤中改用更小或更少的图像、灰度图像或更大的留出比例，或选择无需求解的噪声（高斯、主成分）。
engine-cancelled = 已取消；之前的内容仍然保留。
engine-nothing-loaded = 没有载入图像集；请先打开一个。
engine-not-fetched = 引擎的一部分未能获取。请检查网络连接并重新载入页面。
engine-not-analyzed = 载入的图像尚未分析；请先运行分析。
engine-no-sample = 这些矩没有附带图像样本，因此没有图可显示；请打开图像本身，或打开带样本生成的矩文件。
engine-no-draws = `{ $spec }` 没有闭式解：它要在被分析的图像上抽取，而这里只有它们的矩；请打开图像本身，或不用这种噪声。
engine-nothing-to-read = 识别器从参与分析且有标签的图像中学习，并在留出且有标签的图像上测试，而此图像集缺少{ $what }；请添加有标签的图像（每个类别一个文件夹，或用一个表格），或在“数据”步骤中留出一些。
engine-too-many-classes = 识别器最多区分 { $max } 个类别，而此图像集有 { $n } 个；请在“数据”步骤中合并类别，或提供另一份标签列表。
engine-material-too-large = 一个工作线程将收到 { $n-mb } MB 的图像和主成分，而最多只传递 { $max-mb } MB；请在“数据”步骤中把图像处理得更小，或减少图像数。
engine-nothing-held-out = 自编码器要在留出图像上测试，而此图像集没有留出图像；请在“数据”步骤中留出一些。
engine-empty-part = 谱的这一部分不含主成分；请选择更大的占比。
engine-only-a-copy = 此引擎只有足够绘制图片的副本；请向提供副本的引擎请求。
engine-copy-too-large = 分析的副本将占用 { $n-mb } MB，而最多只传递 { $max-mb } MB；图片要等正在进行的计算完成。
engine-damaged-copy = 传递的数据已损坏；请重新载入页面。
engine-nothing-to-compare = 什么都没有识别，因此没有可比较的内容。
engine-nothing-to-name = 测验需要两个类别的有标签图像，而此图像集没有；请在“数据”步骤中添加有标签的图像（每个类别一个文件夹，或用一个表格）。
engine-no-such-export = 分析中没有名为“{ $id }”的数据；请选择由分析生成的导出项。
engine-no-labels-to-export = 对齐度需要参与分析且有两个类别标签的图像；请添加有标签的图像（每个类别一个文件夹，或用一个表格），或导出其他内容。
engine-no-components = 要求的文件不含主成分；请至少要求一个。
engine-export-too-large = 文件将占用 { $n-mb } MB，而最多只写 { $max-mb } MB；请最多要求 { $most } 个主成分。
engine-exported-images-too-large = 即使只含一个主成分，文件也将占用 { $n-mb } MB，而最多只写 { $max-mb } MB；请在“数据”步骤中把图像处理得更小，或减少图像数。
engine-not-written = 文件未能生成；请报告该图像集的大小。
engine-no-such-image = 请求了图像 { $image-idx }，但图像集只有 { $n-images } 张。
engine-no-such-component = 请求了主成分 { $component }，但分析只有 { $rank } 个。
engine-no-such-point = 要移动点 { $point }，但只有 { $n } 个点。
engine-too-many-pictures = 一次请求了 { $n } 张图片；最多可绘制 { $max } 张。

source-description = 无法读取图像集的说明（{ $detail }）；它必须是 static/samples/README.md 所描述的 JSON。
source-nothing-beside = 图像没有随请求一起送达；请重新打开图像集。
source-sheet = 无法解码拼图（{ $detail }）；它必须是 WebP，最好是无损的。
source-sheet-too-small = 拼图为 { $width } × { $height } 像素，不足以在 { $columns } 列中容纳 { $n-images } 张小图。
source-empty-sheet = 说明中写有 { $n-images } 张 { $height } × { $width } 像素的小图；每个数都必须至少为 1。
source-channels = 给出了 { $n-channels } 个通道；图像须为灰度（1）或 RGB（3）。
source-classes = 给出了 { $n } 个类别；最多可区分 { $max-classes } 个。
source-too-large = 图像将占用 { $n-bytes } 字节；最多可载入 { $max-pixel-bytes } 字节。
source-moments-too-large = 这些矩将占用 { $n-bytes } 字节；最多可载入 { $max-bytes }。请用更小的图像生成它们。
source-half-value = 图像数据在一个 16 位值的中间结束；请重新打开图像集。

lane-damaged = 工作线程要处理的数据已损坏；请重新载入页面。
lane-too-much-memory = 这约需 { $needed-mb } MB，而工作线程只有 { $most-mb } MB；请选择其他识别器或更少的隐藏单元，或在“数据”步骤中把图像处理得更小。
lane-nothing-begun = 没有正在训练的自编码器；请开始一个。
lane-no-epoch-left = 它的训练轮数已用完；请用更多轮数重新开始。
lane-cancelled = 已取消。

wire = 页面与引擎无法互相理解；请重新载入页面。

engine-none-held-out-to-read = 没有留出图像，因此无法测试识别器。可在“数据”步骤中留出一些。
engine-none-labelled-to-read = 留出图像都没有标签，因此无法测试识别器。
engine-no-closed-form = 这种噪声没有闭式解：其最优线性去噪器只能由抽样得知。
engine-no-subspace-of-its-own = 最优线性去噪器在这里没有唯一确定的 { $n-code } 维子空间：出现并列，或什么都没有留下。
engine-no-twins = 维数与主成分个数相同时不会有任何损失，因此没有两个可供区分的编码器；请选择更少的维数。
engine-two-classes = 两个类别的参与分析的图像
engine-held-out-labels = 有标签的留出图像
engine-overlaps-need = 计算 { $n-code } 个值的编码之间的重叠度至少需要 { $n-needed } 张留出图像，而现在有 { $n-test } 张。
