### 状态行以及进行中的工作。

work-images-analysed-held-out = { $n_train } 张图像参与分析，{ $n_held_out } 张留出
work-squared-error-per-pixel-value-analysed = 每个像素值的平方误差，参与分析：{ $train_error }
work-held-out = 留出：{ $held_out }
work-computed-in-on-this-device = 在此设备上计算用时 { $analysis }
work-seed = 种子 { $seed }
work-top-bottom = 前段 { $top }，后段 { $bottom }
work-about-and-in-all = { $stage } · 总共约 { $seconds }和 { $peak_bytes }
work-of = { $what }：{ $done } / { $total }
work-eigenvectors-of-a-matrix = { $size } × { $size } 矩阵的特征向量
work-step-of = { $what }：第 { $step } 步，共 { $total } 步
work-percent = { $stage }，{ $percent }%
work-nothing-leaves-this-page = 没有数据离开本页面
work-fetching-and-decoding = 正在获取并解码
work-adding-up-second-moments = 正在累加二阶矩
work-turning-eigenvectors-into-components = 正在将特征向量转换为主成分
work-projecting-the-held-out-images = 正在投影留出图像
work-writing-the-report = 正在写报告
work-writing-the-file = 正在写文件
work-solving-for-the-best-linear-denoiser = 正在求解每个 K 的最优线性去噪器
work-computing-eigenvectors = 正在计算特征向量
work-solving-for-the-best-linear-denoiser-2 = 正在求解最优线性去噪器
work-starting = 正在启动
work-exact = 精确
work-title = Subspace Lab：你能认出图片的哪一半？
work-title-busy = … Subspace Lab：你能认出图片的哪一半？
work-title-share = { $share }% Subspace Lab：你能认出图片的哪一半？
