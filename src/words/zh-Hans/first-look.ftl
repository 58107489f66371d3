### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = 这是什么？
first-component = 主成分是覆盖所有像素的一种图案，由这些图像本身求得。每张图像都是平均图像加上各主成分的一定量；“谱”这一步展示它们。
first-variance = 一个主成分的量因图像而异；它分散得多开就是方差。所有主成分的方差之和就是像素的方差：每个百分比都是其中的份额。主成分按此排列：前面的说明了像素值在图像之间差异的大部分，往往是大片的明、暗和颜色。
first-top-bottom = “前段”是只用前面的主成分重建的图像，“后段”用其余所有主成分（英文为 top 和 bottom）。这不是图像的上半和下半：两者都充满整幅图像。相加即为原图，平均图像只计一次：“加平均图像”使它在两行中都显示。
first-claim = 方差最多的部分未必就是人们赖以认出图片的部分：大片区域占比高，边缘和细节占比低。本页面讨论的正是这个问题。
first-subspace = 子空间就是选取若干主成分。“联动”使后段从前段结束处开始，因此每个主成分属于其中之一。
first-rank = 为什么是 { $rank } 个主成分：{ $n_images } 张图像中有 { $n_held_out } 张留作测试，{ $n } 张参与分析。两张图像以一种方式相异，三张以两种，{ $n } 张最多以 { $rank } 种，无论每张有多少个值。
first-rank-of-values = 为什么是 { $rank } 个主成分：一张图像有 { $n_values } 个值，有方差的方向不会更多。
first-rank-less = 为什么是 { $rank } 个主成分：{ $n } 张各有 { $n_values } 个值的图像可以以 { $most } 种独立方式相异；在其余方式上这些图像完全没有差别，例如某个像素在所有图像中都相同。
first-asked = 您要求 { $asked }：至少需要{ $n }，它们含有 { $share }。
first-left-out = “略去 { $out }”和“{ $rest }”是同一个滑块：“后段”略去的与含有的合计 100 %。
first-overlap = { $top } 与 { $bottom } 合计 { $sum }，因为占方差 { $both } 的主成分同时在两行中。
first-pair = “90 | 20”是本页面所讨论论文中的一对：前面的主成分到方差的 90 % 为止，后面的从 80 % 开始。合计 110 %，因为中间的主成分同时在两行中。
