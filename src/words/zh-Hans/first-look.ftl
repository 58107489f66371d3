### What is on screen, in plain words, for who sees it for the first time. Top and bottom are names here.

first-title = 这是什么？
first-component = 主成分是覆盖所有像素的一种图案，由这些图像本身求得。每张图像都是平均图像加上各主成分的若干倍；“谱”这一步展示它们。
first-variance = 方差表示图像沿一个主成分相差多少。主成分按方差排列：前面的含有像素变化的大部分。
first-top-bottom = “顶部”是只用前面的主成分重建的图像，“底部”用其余所有主成分。这不是图像的上半和下半：两者都充满整幅图像，相加即为原图。
first-rank = 为什么是 { $rank } 个主成分：{ $n_images } 张图像中有 { $n_held_out } 张留作测试，{ $n } 张参与分析；{ $n } 个点减去均值后最多张成 { $rank } 个方向，其他方向没有方差。
first-rank-of-values = 为什么是 { $rank } 个主成分：一张图像有 { $n_values } 个值，有方差的方向不会更多。
first-asked = 您要求 { $asked }：至少需要{ $n }，它们含有 { $share }。
first-left-out = “略去 { $out }”和“{ $rest }”是同一个滑块：底部略去的与含有的合计 100 %。
first-overlap = { $top } 与 { $bottom } 合计 { $sum }，因为占方差 { $both } 的主成分同时在两行中。
first-beyond = 若某个数超过 100 %，或本可低于 0 却停在 0，图像下方它的定义说明了原因：点击该数即可。
