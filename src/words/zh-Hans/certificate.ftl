### “噪声”步骤：不用标签得出的答案，以及为何缺少数值。K 是主成分的个数。

certificate-unreadable = 没有任何主成分能区分这些类别：它们的平均图像相同，因此对齐度（0 除以 0）不存在。
certificate-wins = 在未见过的抽样上，改变后的子空间明显胜出。
certificate-first-change = 第一次改变出现在 K = { $k }：{ $swap }。
certificate-swap = 保留主成分 { $leaves } 的 { $kept }%，并纳入主成分 { $enters } 的 { $taken }%
certificate-loss = 保留主成分 { $leaves } 的 { $kept }%
certificate-largest-change = 最大的改变在 K = { $k }：其子空间有 { $share }% 与 PCA 共有。
certificate-changes-at = 在低于秩且子空间存在的 { $n-compared } 个 K 中，有 { $n-changed } 个发生改变。
certificate-read-through = 抽样只通过前 { $n } 个主成分读取，而编码器也许能利用其余部分来消除这种噪声：这些数值属于不读取更多内容的编码器，因此不作判定。
certificate-never-shown = 在未见过的抽样上，去噪器的子空间在任何 K 处都没有明显胜过 PCA 的子空间。仅凭抽样永远无法证明什么都没有改变。
certificate-one-component = 只有一个主成分，因此没有次序可以改变。
certificate-by-form = 由这种噪声在这些图像上的形式即可得出，与标签无关：主成分保持次序，每个前 K 维子空间在有无噪声时都相同。
certificate-same-at-all = 在低于秩且前 K 维子空间存在的全部 { $n-compared } 个 K 处，有无这种噪声子空间都相同。
certificate-nothing-decided = 连 K = 1 也无法判定：{ $why }。
certificate-decided-up-to = 到 K = { $k } 为止每个子空间都相同，再往后无法判定：{ $why }。
certificate-rank-is-left = 图像和特征本可容许更多主成分，舍入误差只留下 { $rank } 个
certificate-no-more-dimensions = 噪声没有留下更多可比较的维度
certificate-near-the-limit = 在 K = { $k } 处距离为 { $distance }，过于接近界限 { $same }
certificate-small-variances = 小于首个主成分方差 { $share } 倍的方差，其差异无法足够可靠地分辨
certificate-near-each-other = 主成分 { $first } 与 { $second } 的方差，或去噪器从中得到的收益，彼此过于接近，无法分辨方向
certificate-counts-by-draws = 若一个子空间由三组抽样拟合后，在第四组上的误差小于 PCA 的子空间，且差距达到四组均值标准误的 { $clear } 倍，则算作改变。
certificate-counts = 若距离 sqrt(2 K (1 - overlap)) 加上舍入误差可能造成的全部影响后仍小于 { $same }，则子空间算作相同；若 sqrt(K (1 - overlap)) 减去全部舍入影响后仍大于它，则算作改变。
certificate-compared = 只比较主成分 K 与 K + 1 的方差可以分辨的那些 K。
certificate-ridge = 岭项算作噪声的一部分。
certificate-encoders-of = 所有数值都属于只读取这 { $rank } 个主成分的编码器。
certificate-nothing-left = 这种噪声没有留下任何可读取的内容。
certificate-draws-see = 由抽样得到的估计只涉及前 { $n } 个主成分，这是本程序的上限：K = { $n } 之后没有数值，而越接近此处，子空间越不可能有差异。
certificate-dimensions-left = 这种噪声留下 { $n } 个可读取的维度，因此 K = { $n } 之后没有数值。
certificate-gaps = K = { $at } 处没有数值：相等的方差（或相等的收益）没有次序，或舍入误差使其子空间的不确定度每维超过 { $shown }。
certificate-no-impact = K = { $at } 处没有影响值：没有噪声时这些主成分也不含任何标签信息，没有可供对比的基准。
certificate-one-class = 参与分析且有标签的图像都属于同一类别“{ $class }”；对齐度需要两个或更多类别。
certificate-nothing-to-read = 参与分析的图像都没有标签，因此没有可识别的内容。按类别分文件夹，或用一个表格，都可以提供标签。
certificate-one-class-to-read = 参与分析的图像都属于同一类别“{ $class }”；识别器需要两个或更多类别。
certificate-some-unlabelled = { $n-samples } 张参与分析的图像中有 { $n-unlabelled } 张没有标签；这种形式要求每张都有标签。
certificate-needs-all-labels = 每张参与分析的图像都需要有标签。
certificate-within-chance = 这里标签所解释的部分超出随机水平的量不到其抽样误差的两倍，因此没有可作除数的量。增加每个主成分对应的图像数会有帮助。
certificate-nothing-held-out = 没有留出图像。可在“数据”步骤中留出一些。
certificate-held-out-unlabelled = 留出图像都没有标签。
certificate-no-better = 在留出图像上，没有探针优于按类别占比的猜测。
