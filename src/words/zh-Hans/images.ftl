### 关于文件以及由文件组成的图像集：拒绝原因是可接在冒号之后的短语，计划是短语，说明是句子。


edit-no-such-class = 没有类别 { $class-idx }；图像集有 { $n-classes } 个类别。
edit-no-such-image = 没有图像 { $image-idx }；图像集有 { $n-images } 张图像。
edit-no-name = 类别需要名称；请输入一个。
edit-nothing-left = 这样就没有可分析的图像了；请至少保留一张。

intake-size = 图像可处理成 { $least } 至 { $most } 像素，而要求的是 { $size-px }；请选择其间的尺寸。
intake-held-out-share = 要求的留出比例为 { $share }；请选择 0 至 0.9。
intake-class-cap = 要求每个类别最多 0 张图像；请至少允许 1 张。
intake-tile = 要求的小图为 { $width } × { $height } 像素；请在两个方向上各选 1 至 4096 像素。
intake-row-shape = 要求把行读作 { $n-channels } 个通道、{ $width } × { $height } 像素；图像须有 1 或 3 个通道，每个方向至少 1 像素。
intake-base = 要添加到的图像集已损坏（{ $what }）；请重新载入后再添加。
intake-no-such-choice = 文件中没有{ $what } `{ $wanted }`；可选的有：{ $there }。
intake-is-a-fit = 这些是某个模型的成分，不是图像：在“分享”中可将 PCA 与您图像的 PCA 对比（“与其他程序的 PCA 对比”），在命令行中用 `subspace-lab check --pca`。

plan-pictures = 图片
plan-axes = 轴
plan-size = 尺寸
plan-range = 取值范围
plan-depth = 位深
plan-background = 底色
plan-labels = 标签
plan-split = 划分
intake-reads = 可以读取：{ $formats }，以及 { $containers } 中的图像。
refusal-of-images = 其中 { $n } 张图像：{ $refusal }
intake-no-image = 文件中没有图像。
intake-one-refused = { $path }：{ $refusal }。
intake-none = { $n } 个文件都没有给出图像：{ $reasons }。
intake-loaded = 已载入 { $n } 张图像。
intake-loaded-some = 已载入 { $n } 张，共 { $n-all } 张。跳过 { $n-skipped } 个：{ $kinds }。
refusal-kind-with-detail = { $n }（{ $detail }）
refusal-kind-with-example = { $n }（例如 { $path }：{ $detail }）
picture-size = { $width } × { $height } 像素
size-pixels = { $n } 像素
size-megapixels = { $n } 百万像素
size-bytes = { $n } 字节
size-kb = { $n } kB

size-gb = { $n } GB
refusal-not-an-image = 不是这里可读取的图像、数组或压缩包
refusal-empty = 文件是空的
refusal-damaged = { $format } 已损坏（{ $detail }）
refusal-damaged-detail = { $format }：{ $detail }
refusal-unsupported = 不支持的内容：{ $what }；{ $advice }
refusal-too-many-pixels = { $size }超过上限 { $max }；请先缩小
refusal-too-large = { $what }将占用 { $n }，上限为 { $max }；{ $advice }
refusal-set-full = 图像集已满：其像素最多占用 { $max }；请选择更小的尺寸或更少的图像
refusal-too-many-files = 文件超过 { $max } 个；请分批添加
refusal-other-size = { $given }，而其他图像是 { $common }；请为所有图像选择同一尺寸
refusal-encrypted = 已加密；请先解包，再添加其中的内容
refusal-unpack-it = 请先解包，再添加其中的内容
refusal-packed = 压缩方法为 { $method }，这里无法解压；请用普通的 Deflate 压缩
refusal-foreign = { $what }；{ $advice }
refusal-nested-too-deep = 压缩包套压缩包再套压缩包；请先解包
refusal-unreadable = 无法从磁盘读取；它可能已被移动或删除，请重新添加
refusal-tiles = { $size }，无法由 { $tiles }的小图铺满；请更改小图尺寸，或关闭小图
intake-choice-does-not-fit = 之前的选择不适合这些文件。{ $error }
list-of-nothing = 无
refusal-not-numbers = 有 { $n } 个值不是数；请补全，或剔除该图像
refusal-kind-no-images = { $n } 个不是图像
refusal-kind-arrays = { $n } 个数组不含图像
refusal-kind-lists = { $n } 个标签列表无用
refusal-kind-too-many-pixels = { $n } 个超过 { $max }
refusal-kind-unreadable = { $n } 个无法读取
refusal-kind-empty = { $n } 个是空的
refusal-kind-not-numbers = { $n } 个含有非数的值
refusal-kind-encrypted = { $n } 个已加密
refusal-kind-packed = { $n } 个用了其他压缩方法
refusal-kind-damaged = { $n } 个已损坏
refusal-kind-unsupported = { $n } 个不受支持
refusal-kind-beyond = { $n } 个超出上限
refusal-kind-size = { $n } 个尺寸不同
advice-export-image = 请导出为 JPEG 或 PNG
advice-unpack-or-zip = 请解包，或将图像打包成 zip
foreign-camera-raw = 相机 RAW
foreign-icon = 图标文件
foreign-video = 视频
advice-heic = 请在 iPhone 上选择“兼容性最佳”，或导出为 JPEG
advice-frames = 请将单帧导出为 PNG
advice-savez = 请用 numpy.savez 保存数组
foreign-spreadsheet = 电子表格
foreign-spreadsheet-counted = { $n } 个电子表格
advice-save-as-csv = 请保存为 CSV
foreign-pytorch = PyTorch 文件
foreign-pytorch-counted = { $n } 个 PyTorch 文件
advice-load-in-python = 请在 Python 中载入，并用 numpy.savez 保存数组
foreign-git-lfs = git-lfs 指针，而非文件本身
foreign-git-lfs-counted = { $n } 个 git-lfs 指针
advice-git-lfs = 请运行 `git lfs pull`，然后重新添加
foreign-git-annex = git-annex 指针，而非文件本身
foreign-git-annex-counted = { $n } 个 git-annex 指针
advice-git-annex = 请运行 `git annex get`，然后重新添加
foreign-pickle = Python pickle 文件
foreign-pickle-counted = { $n } 个 Python pickle 文件
foreign-matlab = MATLAB 文件
foreign-matlab-counted = { $n } 个 MATLAB 文件
advice-matlab = 请用 scipy.io.loadmat 载入（7.3 及以上版本用 h5py），并用 numpy.savez 保存数组
foreign-web-page = 网页，而非图像
foreign-web-page-counted = { $n } 个网页
foreign-moments = 图像的矩，而非图像
foreign-moments-counted = { $n } 个矩文件
advice-moments = 请单独打开它，或用 `subspace-lab merge` 将此类文件相加
advice-download = 请下载图像本身
note-copied-to-rgb = { $n } 张灰度图像已复制为 RGB；若处理成灰度，所有图像便同属一种。
note-turned-to-grey = { $n } 张彩色图像已转为灰度。
note-transparent = { $n } 张图像有透明部分；以{ $color }为底色显示。
note-all-the-same = 以{ $color }为底色时它们全都相同；请选择其他底色（{ $other }可显示它们）。
note-one-size =
    { $how ->
        [resized] { $given }的图像已缩放到 { $width } × { $height }。
        [cropped] { $given }的图像已居中裁剪并缩放到 { $width } × { $height }。
        [padded] { $given }的图像已填充并缩放到 { $width } × { $height }。
       *[stretched] { $given }的图像已拉伸到 { $width } × { $height }。
    }
note-several-sizes =
    { $how ->
        [resized] 图像有 { $n } 种不同尺寸。每张都已缩放到 { $width } × { $height }。
        [cropped] 图像有 { $n } 种不同尺寸。每张都已居中裁剪并缩放到 { $width } × { $height }。
        [padded] 图像有 { $n } 种不同尺寸。每张都已填充并缩放到 { $width } × { $height }。
       *[stretched] 图像有 { $n } 种不同尺寸。每张都已拉伸到 { $width } × { $height }。
    }
color-black = 黑色
color-white = 白色
note-cap =
    { $of ->
        [both] 每个类别以及无标签的图像各最多抽取 { $cap } 张（种子 { $seed }）：{ $n-found } 张中抽取了 { $n-drawn } 张。
        [classes] 每个类别最多抽取 { $cap } 张图像（种子 { $seed }）：{ $n-found } 张中抽取了 { $n-drawn } 张。
       *[all] 最多抽取 { $cap } 张图像（种子 { $seed }）：{ $n-found } 张中抽取了 { $n-drawn } 张。
    }
note-held-out = 留出 { $n } 张图像，用种子 { $seed } 抽取。
note-none-of-the-added = 新添加的图像没有一张留出
note-none-held-out = 没有留出图像
note-none-without-label = 没有标签的图像没有一张留出
note-none-of-classes-and-others = { $n-all } 个类别中有 { $n } 个没有留出图像，无标签的图像也没有留出
note-none-of-classes = { $n-all } 个类别中有 { $n } 个没有留出图像
note-holding-out =
    { $of ->
        [class] 留出 { $percent }% 要求每个类别至少有 { $n } 张图像
       *[all] 留出 { $percent }% 要求至少有 { $n } 张图像
    }
note-larger-share-or =
    { $more ->
        [cap] 请选择更大的比例，或允许每个类别有更多图像
       *[images] 请选择更大的比例，或添加图像
    }
note-more-images =
    { $more ->
        [cap] 请允许每个类别有更多图像
       *[images] 请添加图像
    }
note-not-held-out = { $who }：{ $needed }；{ $advice }。
note-lossy = { $n } 张图像来自 JPEG 或有损 WebP：谱的最末端因此含有压缩噪声。
table-of-pixels = 各行存放的是图片像素，这里不从文本读取像素；请用 numpy.savez 保存为数组
table-without-images = 没有与它一起的、可由它指明的图像；请将它与图像一起添加
array-labels-alone = 有 { $n } 个标签，但没有图像数相同的数组；请将它与那个数组一起添加
plan-split-not-done = 未执行：否则没有可分析的图像
note-more-notes = 另有 { $n } 条同类说明。
choice-array-of-pictures = 图片数组
plan-files-before-rows = 文件中的图片优先于数值行
plan-left-out = 未采用：{ $names }
choice-by-rules = 按规则
choice-without-masks = 图片，不含掩膜
choice-all-files = 全部文件，包括掩膜
plan-masks-too = 按选择，也包括其他图片的掩膜
plan-n-of-kind = { $n } 个 { $ending }
plan-pictures-of-kinds = { $pictures }（{ $kinds }）
plan-pictures-from-files = { $pictures }，来自 { $files }（{ $kinds }）
plan-one-picture-each = 每个数组一张图片
list-more = 另有 { $n } 个
plan-arrays-stay = 数组保持原样
plan-as-they-are = 保持原样
plan-one-size = 统一为同一尺寸
plan-size-in-grey = { $size }，灰度
plan-size-in-rgb = { $size }，RGB
choice-fourth-band-alpha = 第四个波段是透明度
choice-fourth-band-left = 忽略第四个波段
plan-masks-left-out = 未采用其他图片的 { $n } 个掩膜；选择“全部”可一并采用
plan-n-pictures = { $n } 张图片
plan-n-files = { $n } 个文件
plan-pictures-in-files = 来自文件的 { $n } 张图片
note-no-labels = 未找到类别文件夹或标签文件。图片和谱不需要标签；与感知的对齐度需要。请添加 labels.csv (file,label)。
note-labels-without-array = { $full-name }：{ $n } 个标签没有图像数相同的数组与之相配，已忽略。
table-no-label = 文件名旁没有任何标签；请在每行写 file,label
note-too-many-labels = { $n } 种不同的标签太多，不可能是类别；已忽略。
plan-chosen = 已选择
choice-source-of-labels = 标签来源
plan-several-sources = 多个来源
plan-no-source = 无
plan-source-with-counts = { $text }：{ $counts }
choice-no-labels = 无标签
plan-another-value-each = { $path } 中每张图像的值都不同
plan-not-called-so = { $path } 的 `{ $column }` 列的名称不像标签
plan-records-state = 每条记录都注明了标签
plan-array-of-that-name = 有此名称的数组
plan-array-of-as-many = 值的个数相同的数组
plan-folder-each = 各在自己的文件夹中
plan-class-folders = 类别文件夹；{ $passed-over }
plan-several-columns = `{ $name }` 有多列，而图像同时属于其中几列；请选择一列
plan-choose-it = { $reason }；如果它就是标签，请选择它
plan-nothing-called-so = 没有名称像标签的内容；如果其中有标签，请选择
plan-together = 合并：{ $sources }
plan-column-of = { $path } 的{ $column }
plan-column-of-array = 数组 { $name } 的列 { $column }
plan-the-array = 数组 { $name }
plan-records = 文件中的记录
plan-folders = 文件夹（{ $shown }）
plan-folders-and-more = 文件夹（{ $shown }, ...）
plan-name-and-count = { $class } { $n }
plan-number-and-count = { $class }: { $n }
plan-and-more = 另有 { $n } 个
note-one-label = 所有图像的标签都是“{ $name }”。与感知的对齐度需要两个或更多类别。
note-one-label-of-labelled = 所有有标签的图像，标签都是“{ $name }”。与感知的对齐度需要两个或更多类别。
note-minus-one = { $n } 张图像的标签为 -1，而其他标签从 0 起：已视为无标签。
plan-names-only = { $path } 只列出 { $n } 张图像
plan-lists-disagree = 各列表对 { $n } 张图像的说法不一，以最后一个为准
plan-matched = { $n } 张图像中匹配了 { $n-matched } 张
note-of-no-class = { $n } 张图像没有标签，不属于任何类别。
table-columns = 各列 { $name }
table-column = 列 { $name }
table-named-so = 有此名称的列
table-one-hot = 由 0 和 1 组成的列，每行只有一个 1
table-beside-names = 文件名旁的列
table-first-possible = 第一个可能的列
table-of-that-kind = 这种类型的列
table-single-column = 它只有一列；请在每行写 file,label
table-names-none = 它没有列出图像集中的任何文件
table-other-names = 它没有列出图像集中的任何文件：其中写的是“{ $written }”，图像集中的是“{ $example }”
table-unknown-files = { $path } 列出 { $n } 个不在图像集中的文件：{ $names }。匹配了 { $n-matched } 个。
table-several-files = { $path }：{ $n } 个名称同时对应多个文件夹中的文件（{ $names }），这些文件因此没有标签；请连同文件夹一起写。
table-several-files-such-as = { $path }：{ $n } 个名称同时对应多个文件夹中的文件（{ $names }），这些文件因此没有标签；请连同文件夹一起写，例如 { $example }。
table-matched-folded = { $path }：{ $n } 张图像在忽略大小写、引号和 Unicode 形式后匹配。
table-matched-without-ending = { $path }：{ $n } 张图像在忽略文件扩展名后匹配。
table-matched-by-name = { $path }：{ $n } 张图像只按文件名匹配，因为文件夹不同。
table-matched-by-name-without-ending = { $path }：{ $n } 张图像只按不含扩展名的文件名匹配，因为文件夹不同。
values-truth = 布尔值
values-float-16 = 16 位浮点数
values-float-32 = 32 位浮点数
values-float-64 = 64 位浮点数
values-bytes = 字节
values-unsigned-16 = 16 位无符号数
values-unsigned-32 = 32 位无符号数
values-unsigned-64 = 64 位无符号数
values-signed-8 = 8 位有符号数
values-signed-16 = 16 位有符号数
values-signed-32 = 32 位有符号数
values-signed-64 = 64 位有符号数
damage-cut-short = 内容不完整
damage-palette = 调色板不完整
tiff-signed-bits = 每个值 { $n-bits } 位，有符号
tiff-different-depths = 各波段位深不同
tiff-bits = 每个值 { $n-bits } 位
tiff-subsampled = 颜色分辨率与图片不同
tiff-lab = L*a*b* 颜色
tiff-bands-of-kind = { $n-samples } 个波段，颜色类型 { $kind }
tiff-second-band = 已忽略第二个波段
tiff-fourth-band = 已忽略第四个波段
tiff-no-intensities = 数值不是强度
tiff-bands-left-out = 已忽略 { $n } 个波段
damage-beginning = 开头不符合该格式
what-all-pages = 全部页面
advice-split = 请拆分
damage-no-size = 没有尺寸
damage-no-pixels = 没有像素
tiff-compressed = 此类 TIFF（压缩方式 { $name }）
advice-uncompressed = 请不压缩保存，或导出为 PNG
tiff-bits-in-tiles = 每个值 { $n-bits } 位，分块或以差分存储
tiff-rows = 这种大小的行
this-kind-of = 此类 { $format }（{ $detail }）
advice-export-png = 请导出为 PNG
takes-much-memory = 解码需要如此多内存的 { $format }
advice-reduce = 请先缩小
tiff-copies-left-out = 已忽略 { $n } 个缩小的副本或掩膜
format-first-frame = 从 { $n } 帧中取了第一帧
note-of-file = { $path }：{ $note }。
advice-split-or-parts = 请拆分，或分批添加其中的图像
what-the-file = 该文件
base-shape = 其形状
base-pixels = 其像素个数
base-split = 其划分
base-classes = 其类别数
base-n-labels = 其标签个数
base-labels = 其标签
base-lossy = 其有损文件标记
base-max-value = 其最大值
table-too-many = 最多读取 { $max-lists } 个 64 MB 的列表；请把标签放入一个列表
table-not-utf8 = 标签列表必须是 UTF-8 文本；请如此保存
table-too-many-fields = 列表超过 { $max-cells } 个字段；请只保留文件列和标签列
split-by-folders = 以划分命名的文件夹
split-by-arrays = 数组的名称
split-by-column = 划分列
split-by-share = 按留出比例
split-with-counts = { $text }：{ $n-analysed } 张参与分析，{ $n-held-out } 张留出
range-stayed = 0 至 1 保持不变
range-became = { $low } 至 { $high } 变为 0 至 1
range-as-stated = { $kind }；按给定范围
range-within-one = { $kind }，全部在 0 至 1 之间
range-within-byte = { $kind }，全部在 0 至 255 之间
range-whole = { $kind }；从最小值到最大值
range-robust = { $kind }；稳健范围（值的 0.1 至 99.9% 分位，放宽 5%）
range-missing = { $n } 个值为 { $value }，远离其他所有值：视为无值
range-kept-beyond = 保留 { $n } 个超出范围、最大到 { $largest } 的值，作为大于 1 的强度
range-cut = { $reason }，截断了 { $n } 个超出范围的值
values-several = 多种类型的值
values-sixteen-and-bytes = 16 位值和字节
values-sixteen = 16 位值
range-truth-stayed = 0 和 1 保持不变
range-truth = { $kind }，布尔值
range-bytes-stayed = 0 至 255 保持不变
depth-eight = 每个值 8 位
depth-no-more-needed = 没有值需要更多位
depth-of-base = 要添加到的图像集也是这么多位
depth-sixteen = 每个值 16 位
range-missing-background = { $n } 个值为 { $value }：视为无值，显示底色
depth-deep = { $n } 张图像超过 8 位
depth-reduced = { $n } 张图像被缩小，而平均值的精度高于 8 位
depth-mixed = { $n } 张图像转为灰度或叠加在底色上，其结果的精度高于 8 位
depth-transparent = { $n } 张图像有透明部分
depth-transparent-alike = { $n } 张图像有透明部分，在此底色上全都相同；以{ $other }为底色时有 { $n-differing } 张不同
array-alike = 相同
array-axes-and-name = { $n-axes } 个轴和名称 `{ $name }`
array-axes = { $n-axes } 个轴
array-rows-of-most = 图像数最多的行
array-expected = 图像应为 (N, H, W)、(N, H, W, C)、(N, C, H, W) 或 (N, D) 形式的数值
axes-gray = 图像、行、列
axes-channels-last = 图像、行、列、通道
axes-channels-first = 图像、通道、行、列
axes-rows = 数值行，每张图像一行
array-of-objects = 对象数组（pickle），只有 Python 能读取；请将字符串保存为 `{"<"}U` (numpy.array(y, dtype=str))，将尺寸相同的图片保存为一个数值数组 (numpy.stack)
array-of-type = 类型为“{ $kind }”的数组；{ $expected }
array-without-values = 形状为 { $shape } 的数组没有值
array-of-shape = 形状为 { $shape } 的数组；{ $expected }
array-rows-no-squares = 含 { $n-values } 个值的行既不是灰度正方形也不是彩色正方形；请说明形状
array-rows-of-other-shape = 含 { $n-values } 个值的行不是 { $n-channels } × { $height } × { $width }；请说明其他形状
array-long-labels = 标签长达 { $n } 个字符，而类别名称最多 { $max } 个字符
array-large-labels = 标签数值太大，无法区分
array-fractions = 数值不是整数，不能表示类别；请将标签保存为整数或文本
what-the-array = 该数组
damage-too-long = 比文件头所述更长
array-of-too-many = 含 { $n } 张图像或标签的数组；最多可读取 { $max }，请拆分
note-fourth-band-alpha = { $name }：第四个波段视为透明度。
note-fourth-band-left = { $name }：已忽略第四个波段。
note-rows-as-grey = { $name }：含 { $n-values } 个值的行读作 { $width } × { $height } 的灰度像素。
note-rows-as-planes = { $name }：含 { $n-values } 个值的行读作 { $width } × { $height } 像素的三个平面，红色在先。
array-all-holes = 其全部 { $n } 张图像都含有非数的值（NaN 或无穷大）；请用数替换
note-rows-with-holes = { $name }：{ $n } 行含有非数的值，未采用：{ $rows }。
damage-npy-beginning = 开头不符合 .npy 文件
damage-npy-version = .npy 版本为 { $version }
damage-header-size = 声称文件头有 { $n-bytes } 字节
damage-header-text = 文件头不是文本
damage-header = 文件头已损坏
damage-idx-beginning = 开头不符合 IDX 文件
damage-idx-type = 值的类型为 { $kind }
note-unused-arrays = { $path }：既不是图像也不是标签，未采用：{ $arrays }。
array-of-names = { $names }：{ $text }
array-none-found = 未找到数组
array-found = 找到数组 { $names }
advice-unpack-in-parts = 请解包，并分批添加其中的图像
what-unpacked = 解包后的内容
zip-method = { $name }（方法 { $number }）
zip-unknown-method = 未知方法（方法 { $number }）
advice-deflate = 请用常用的压缩方式 (deflate) 打包

reader-no-base = 没有可添加到的图像集。
reader-no-memory = 此标签页已没有内存可供该图像集使用。请选择更小或更少的图像。
