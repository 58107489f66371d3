### 课程：图片旁的卡片，先提问。数字由页面显示；论文的数字注明出自论文。

lesson-lesson = 课程
lesson-what-it-is = 它逐步引导本页面：先提出问题，再用图片回答。答案只在本页面上计数。
lesson-begin-long = 课程：50 分钟
lesson-begin-short = 课程：5 分钟
lesson-notes = 教师讲义，可打印（英文）
lesson-worksheet = 学生练习单，可打印（英文）
lesson-step = 第 { $step } 步，共 { $n } 步，第 { $from } 到 { $to } 分钟
lesson-announced = 课程，第 { $step } 步，共 { $n } 步：{ $title }
lesson-hands = 选择“{ $answer }”的举手人数
lesson-answer-first = 请先回答：按下您预期的答案，或输入每个答案的举手人数。之后才能揭晓。
lesson-reveal = 揭晓
lesson-back = 上一步
lesson-next = 下一步
lesson-skip = 退出课程

lesson-recognise-title = 哪一个能认出来？
lesson-recognise-look = 每张图片都被拆成两张，相加即为原图。橙色一行占有像素方差的大部分，蓝色一行占有其余部分。
lesson-recognise-question = 有人问这是什么花，而您只能留下一行。留哪一行？
lesson-recognise-top = 橙色一行，方差占大部分
lesson-recognise-bottom = 蓝色一行，占其余部分
lesson-recognise-both = 没有差异
lesson-recognise-reveal = 请拖动分隔线：前段有颜色和大的形状，后段有边缘和花瓣。要说出花名，应留下后段；要说出颜色，前段就够了。被训练来重建图片的模型靠方差得到回报，而方差大部分在前段。

lesson-points-title = 图片是点
lesson-points-look = 一张图片就是一个点：每个像素值是一个坐标。图中的点有两个坐标，即两个像素的亮度；把几个点拖开，看线条如何跟随：它们是点散布最广和最窄的方向。若用全部像素，这些方向就是主成分，而每个主成分也是一张图片。这里是最前面的几个；打开一个，可以让图片含有更多或更少的它。
lesson-points-question = 排在很后面的主成分会是什么样子？
lesson-points-flowers = 像单朵的花
lesson-points-blurs = 像最前面的那些，只是更淡
lesson-points-detail = 像细节和边缘
lesson-points-reveal = 像细节：这些就是排在很后面的主成分。最前面的是大片的明与暗；越往后，图案越细。请来回翻页。

lesson-rebuild-title = 用 k 个主成分重建
lesson-rebuild-look = 现在前段只有一个主成分。请把手柄向右移动，每次一个主成分，并观察橙色一行及其误差。
lesson-rebuild-question = 您何时会知道这是什么花：在四分之三的方差进入前段之前、正好那时，还是之后？
lesson-rebuild-before = 之前
lesson-rebuild-there = 大约那时
lesson-rebuild-after = 之后
lesson-rebuild-reveal = 现在前段占有四分之三的方差，下面的句子说明这需要多少个主成分。请与您的数字比较。误差在最前面的主成分处下降最快，而那里最难认出什么。

lesson-people-title = 前段对后段：由人来认
lesson-people-look = 测验中一半图片来自前段，一半来自后段。每台设备各抽各的图片。请在回答之后按“开始”。
lesson-people-question = 全班会说出哪一段的更多图片？
lesson-people-top = 前段
lesson-people-bottom = 后段
lesson-people-alike = 没有差异
lesson-people-reveal = 请记下两个得分及其区间。每段十张图片很少，一个人很难看出差异；请把全班的得分相加。对于单一背景上的服装或数字，结果可能不同：请试一试。

lesson-computer-title = 轮到计算机
lesson-computer-look = 两个同样的网络学习卫星图块的类别：一个用方差占大部分的前段，一个用方差占少量的后段。请在画面上投票，开始，并等待结果。
lesson-computer-question = 如果用线性映射代替网络来识别，哪一段领先？
lesson-computer-same = 与网络相同
lesson-computer-turns = 另一段
lesson-computer-neither = 都不领先
lesson-computer-reveal = 现在已选定线性映射：请开始并比较。结果取决于由谁来识别：网络知道相邻像素属于一起，线性映射不知道。论文在 TinyImagenet 上报告：占方差 90% 的前段准确率为 45%，占 20% 的后段为 55%。

lesson-noise-title = 噪声有帮助吗？
lesson-noise-look = 模型学习去除噪声，而不是复制图片。这里是加到每个像素上的高斯噪声。判定不用任何标签就能说明这能否改变所学的内容。请改变噪声的强度。
lesson-noise-question = 高斯噪声能改变学到的特征吗？
lesson-noise-helps = 能，任何强度都能
lesson-noise-depends = 能，但只在强度大时
lesson-noise-nothing = 不能，任何强度都不能
lesson-noise-reveal = 任何强度都不能：主成分的次序不变，所以每个前 K 维子空间都不变。现在像素被遮挡，判定随之改变。这是有益还是有害，只有标签能说明；这取决于掩码的形状、遮挡的多少以及图片。

lesson-own-title = 您自己的图片
lesson-own-look = 请将文件夹拖放到页面上，或用相机拍摄，然后转到“前段 | 后段”步骤。任何内容都不会离开此设备。
lesson-own-question = 在您的图片中，哪一段能认出更多？
lesson-own-top = 前段
lesson-own-bottom = 后段
lesson-own-alike = 两段相同
lesson-own-reveal = 这取决于物体背后是什么。大片明暗不同的背景会占满前段；在单一背景上，例如服装，物体本身就是方差，前段同样好。

lesson-limits-title = 这里没有说明的是
lesson-limits-look = 请阅读下面的列表，然后选出您愿意署名的一句。
lesson-limits-question = 这一课说明了什么？
lesson-limits-never-recognise = 通过重建学习的模型什么都认不出来
lesson-limits-order = 方差最大的部分不一定是区分类别的部分
lesson-limits-always-bottom = 后段总是比前段好
lesson-limits-no-noise = 任何噪声都没有帮助
lesson-limits-reveal = 第二句：方差与类别是两个不同的问题。其他几句已在本页面上被否定：由单一背景上的服装、由线性映射、由彩色图块上的掩码。请带走您所见内容的链接：“分享”。

lesson-not-shown = 这里没有说明的是
lesson-limit-linear = 这里精确的部分是线性的：主成分、线性去噪器、线性探针。深度模型也是如此，这是论文的主张，论文为此做了实验；本页面只是例示，并不是证明。
lesson-limit-small = 图片小而少。从中读出的结果不能说明大模型在大图片上的表现。
lesson-limit-labels = 对齐度取决于标签。对同样的图片提出另一个问题，答案可能就在前段。
lesson-limit-number = 两段按方差比较。如果按主成分个数比较，次序常常颠倒：最后五分之一的方差包含了大部分主成分。
lesson-limit-certificate = 判定说明一种噪声能否改变最优线性去噪器的特征：“绝不”、“能”，或坦言未判定。它不说明朝哪个方向改变，也不说明非线性模型如何。
lesson-computed = 计算的内容
lesson-formula-rebuilt = 由前 K 个主成分 v 围绕平均图像 μ 重建的图片 x：
lesson-formula-share = D 个主成分中前 K 个所解释的方差占比，λ 为各主成分的方差：
lesson-formula-alignment = 按作者定义的 K 处的对齐度，Y 为标签，每个类别一行，q 为每个主成分的归一化得分：
lesson-formula-distance = 判定所看的距离，即有噪声与无噪声的 K 维子空间之间的距离；o 为其重叠度，θ 为其夹角：
