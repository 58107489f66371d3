### “噪声”步骤，不含判定和噪声名称。

noise-estimated = { $title }（估计）
noise-kind-of-noise = 噪声的种类
noise-more-kinds-of-noise = 更多种类的噪声
noise-more = 更多 …
noise-components-that-the-denoiser-keeps-and = 去噪器保留的主成分个数，也是给出数值的位置
noise-k-components-that-the-denoiser-keeps = K：去噪器保留的主成分个数
noise-new-sample = 新样本
noise-new-samples-by-themselves = 自动换新样本
noise-pause = 暂停
noise-play = 播放
noise-export-report = 导出报告
noise-impact-of-b-less-that-of = K = { $k } 处 B 的影响减去 A 的影响：{ $by } 个百分点。
noise-a-is-b-is-both-are = A 为 { $a }，B 为 { $b }；两者都画在曲线图中。
noise-pin = 固定 { $name }
noise-remove = 移除 { $name }
noise-certificate = 判定
noise-score = 分数
noise-impact-at-k = K 处的影响
noise-held-out-alignment-at-k = K 处的留出对齐度
noise-compare-noises = 比较噪声
noise-add-this-noise = 添加此噪声
noise-pin-two = 固定两个
noise-remove-2 = 移除
noise-show-this-noise = 显示此噪声
noise-pin-2 = 固定
noise-against-k = { $title }随 K 的变化。{ $read_off }
noise-alignment = 对齐度
noise-impact = 影响
noise-bias-corrected-alignment = 偏差校正对齐度
noise-held-out-alignment = 留出对齐度
noise-alignment-with-permuted-labels = 置换标签的对齐度
noise-overlap = 重叠度
noise-error-of-the-denoiser = 去噪器的误差
noise-curve = 曲线
noise-no-noise = 无噪声
noise-this-noise = 此噪声
noise-n95-interval = 95% 置信区间
noise-linear-axis = 线性轴
noise-there-is-no-kind-of-noise = 没有名为 { $id } 的噪声；显示默认噪声。全部种类见按钮行及其列表。
noise-left-out-of-the-table = 此链接的表格中略去了不存在的噪声：{ $noises }。
noise-showing-the-default = 已显示默认噪声。
noise-cancelled-no-report-was-made = 已取消。没有生成报告。
noise-cancelled-what-was-on-screen-before = 已取消。之前屏幕上的内容仍然保留。
noise-cancelled-nothing-is-corrupted-now-choose = 已取消。现在没有加噪；请选择一种噪声。
noise-at-k-masks-by-ratio-and = K = { $n_components } 处的{ $what }，掩码按比例和图块排列
noise-patch-ratio-choose-this-mask =
    { $words ->
        [none] 图块 { $patch }，比例 { $ratio }：此 K 处没有数值，原因见判定，{ $verdict }。选择此掩码
       *[other] 图块 { $patch }，比例 { $ratio }：{ $words }，{ $verdict }。选择此掩码
    }
noise-of = { $done } / { $all }
noise-impact-in = 影响（%）
noise-n1-overlap = 1 - 重叠度
noise-patch = 图块
noise-not-computed-yet = 尚未计算
noise-fill-the-map = 填满图表
noise-the-time-is-an-estimate-good = 时间为估计值，误差约在 2 倍以内
noise-paper-grid = 论文网格
noise-patches-1-2-4-and-ten = 图块 1、2、4，以及 0 至 0.99 的十个比例，按论文的画法绘在下方。时间为估计值
noise-fill-in-the-background = 在后台填充
noise-cells-computed = 已计算的格子
noise-cancel = 取消
noise-masks-show-most-on-colour-tiles = 掩码的作用在彩色小图上最明显：
noise-open-satellite = 打开卫星图像集
noise-numbers-of-this-noise-with-their = 此噪声的数值及其定义
noise-the-same-without-noise = 同样的量，无噪声，%
noise-the-curves-as-a-table = 曲线，表格
noise-row-column = 第 { $row } 行，第 { $column } 列
noise-draw-what-is-dropped-arrows-and = 画出要丢弃的部分；也可使用方向键和空格键。
noise-pattern-that-is-dropped-8-by = 要丢弃的图案，覆盖图像的 8 × 8 个格子
noise-clear = 清空
noise-invert = 反转
noise-impact-of-masking-patches-of-by = 遮挡 { $patch } × { $patch } 像素图块的影响随 K 的变化，十个比例；数值见表格
noise-patch-2 = 图块 { $patch } × { $patch }
noise-the-papers-grid-of-masks = 论文的掩码网格
noise-impact-of-masking-on-alignment-as = 遮挡对对齐度的影响，按论文的画法
noise-ten-ratios-from-0-light-to = 从 0（浅）到 0.99（深）的十个比例，K 从 32 起，以无噪声时对齐度的百分比表示。全部参与分析的图像，作者的定义。
noise-as-a-table = 表格
noise-not-computed-this-k-has-no = ·：未计算。–：此 K 没有唯一确定的子空间，或影响没有可对比的基准；在图表上选择该掩码可知是哪一种。
noise-sample = { $kind }，样本 { $draw }
noise-best-linear-denoiser = 最优线性去噪器，{ $n }
noise-as-in-the-set = 图像集中的原样
noise-clean = 无噪声
noise-corrupted = 加噪
noise-rebuilt = 重建
noise-no-impact-at-k = – K = { $k } 处没有影响值。{ $why }
noise-solving = 求解中 …
noise-with-these-labels = 就这些标签而言：
noise-with-class-folders-or-a-labels = 有类别文件夹或标签文件时，还能看出朝哪个方向改变。
noise-what-counts-as-a-change = 什么算作改变
noise-progress = 进度
noise-without-noise = { $margin }，无噪声时 { $without }
noise-beside-chance = { $impact }，置换标签 { $low } 至 { $high }
noise-within-chance = 毫无含义的置换标签在此处也能达到：{ $low } 至 { $high }。
noise-between-least-and-largest-of-permuted = { $n_permutations } 次置换标签的最小值与最大值之间
noise-at-k-2 = { $name }，K = { $k }
noise-mean-squared-cosine-between-the-k = 有无此噪声时 K 维编码子空间之间余弦平方的均值：Q' Q~ 的 Frobenius 范数的平方除以 K。n = { $n } 张参与分析的图像。{ $basis }
noise-mean-squared-error-per-pixel-value = K 维最优线性去噪器每个像素值的均方误差，对噪声和 n = { $n } 张参与分析的图像取平均，强度 0 至 1。{ $basis }
noise-n-analysed-images = n = { $n } 张参与分析的图像
noise-n-analysed-images-with-a-label = n = { $n_labelled } 张有标签的参与分析的图像（{ $n_without } 张没有）
noise-classes = { $n_classes } 个类别
noise-by-the-papers-authors-square-root = 论文作者的定义：对编码器前 K 个标准正交得分向量 q 求 |Y'Y q|² 之和，除以对全部 PCA 求得的和，再开平方。{ $classes }，{ $n }，即编码器拟合所用图像中的这些图像。{ $basis }
noise-n100-alignment-with-this-noise-alignment = 100 (有此噪声的对齐度 / 无噪声的对齐度 - 1)。{ $classes }，{ $n }。{ $basis }为求其范围，标签随机打乱了 { $n_permutations } 次（种子 { $seed }）。
noise-n100-alignment-with-this-noise-alone = 100 (有此噪声的对齐度 / 无噪声的对齐度 - 1)。{ $classes }，{ $n }。{ $basis }
noise-a-component-that-has-nothing-to = 与标签无关的主成分平均也会解释标签的 1/(n - 1)。这里已将其扣除：(R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)) 的平方根，r 为秩。{ $n }。最后的主成分只是过拟合时会超过 100 %；偶然解释得与标签一样多时为 0。{ $basis }
noise-a-least-squares-probe-on-the = 用 { $n }的编码拟合最小二乘探针，再以 { $n_held_out } 张留出图像检验：R²(K)（为负时取 0）的平方根，除以 PCA 在任意 K 处达到的最佳 R² 的平方根。带噪声的编码胜过 PCA 的最好结果时会超过 100 %。{ $basis }
noise-the-authors-definition-after-the-labels = 作者的定义，但先将 { $n }的标签随机打乱（种子 { $seed }）：随机水平就是这个样子。
noise-score-at-k = { $score }，在 K = { $k } 处
noise-the-largest-1-overlap-over-all = 在所有存在该值的 K 中，1 - 重叠度的最大值。{ $tolerance }{ $basis }
noise-ridge-of-the-mean-variance = 岭参数为平均方差的 { $ridge }。
noise-estimated-from-draws-of-every-image = 由每张图像的 { $n_draws } 次抽样估计，分为 4 个独立组（种子 { $seed }）；± 为 95% 置信区间宽度的一半。
noise-exact-expectation-over-the-noise = 对噪声的精确期望。
noise-so-alignment-cannot-be-computed-overlap = { $no_labels }因此无法计算对齐度；重叠度和判定不需要标签。
noise-seed = 种子 { $seed }
noise-n-analysed-images-sample-of-seed = { $scores } · n = { $n_samples } 张参与分析的图像 · 画面上为种子 { $seed } 的样本 { $draw } · 没有数据离开本页面
noise-basis-without-pictures = { $scores } · n = { $n_samples } 张参与分析的图像 · 没有数据离开本页面
noise-leaves-the-features-as-they-are = 特征保持不变
noise-changes-the-features = 特征发生改变
noise-undecided = 未判定
noise-decided-without-labels-no-task-gains = 不用标签即可判定：在任何 K 处，没有任务受益，也没有任务受损。
noise-decided-without-labels-some-task-gains = 不用标签即可判定：有的任务受益，另有任务受损。究竟是哪些，只有标签能说明。
noise-not-decided-the-change-is-not = 无法判定：改变的大小不足以排除舍入误差或估计值散布的影响。
noise-it-does-not-exist-at-this = 在此 K 处不存在。
noise-score-largest-change-of-a-subspace = 分数：子空间的最大改变
noise-solving-for-the-best-linear-denoiser = 正在求解每个 K 的最优线性去噪器 …
noise-read-off = K = { $k }：{ $value }
# 本步骤的句子，接在噪声的作用之后。
noise-until-solved = <quiet>正在求解所选的噪声；完成之前，显示的是上一种噪声：</quiet>
noise-aligns-better = <strong>在 K = { $k } 处</strong>，去噪器的特征与 { $n } 个类别的对齐度比普通重建的特征<better>高 { $by }</better>。
noise-aligns-worse = <strong>在 K = { $k } 处</strong>，去噪器的特征与 { $n } 个类别的对齐度比普通重建的特征<worse>低 { $by }</worse>。
noise-aligns-as-well = <strong>在 K = { $k } 处</strong>，去噪器的特征与 { $n } 个类别的对齐度和普通重建的特征<strong>相同</strong>。
noise-no-impact = <strong>在 K = { $k } 处没有影响值。</strong>{ $why }
noise-leaves-subspaces = <quiet>它使每个前 K 维子空间保持原位。</quiet>
noise-fill = { $what }：{ $n } 格
noise-fill-at-once = { $what }：{ $n } 格，在此不到 1 秒
noise-fill-in = { $what }：{ $n } 格，在此约需 { $time }
# 标签对噪声的说明：符号、方向、在哪个 K、多少。
noise-helps = ▲ 在 K = { $k } 处有益：{ $by }
noise-hurts = ▼ 在 K = { $k } 处有害：{ $by }
noise-neutral = – 在 K = { $k } 处中性：{ $by }
noise-picture = { $image }，{ $row }
noise-picture-with-error = { $image }，{ $row }，均方误差 { $error }
noise-figure-absent = { $figure }：{ $why }
noise-is-computed = 计算中。
noise-in-its-turn = 轮到时计算。
noise-compute = 计算
