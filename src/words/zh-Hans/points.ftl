### “方差谱”步骤：图片即点。

spectrum-plot = 绘制内容
spectrum-plot-scree = 碎石图
spectrum-plot-points = 图片即点
spectrum-dots = { $n } 张图片按中间两个像素的亮度成为点。请拖动一个点。
spectrum-dots-of-colour = { $n } 张图片按中间两个像素的绿色值成为点。请拖动一个点。
spectrum-first-direction = 第一方向（{ $across }，{ $up }）占这些点方差的 { $share }，第二方向占 { $rest }。
spectrum-dots-and-components = 主成分与此相同，只是用全部 { $n_values } 个值代替两个。
spectrum-no-first-direction = 没有第一方向：这些点向各个方向散布得一样。
spectrum-one-pixel = 这些图片只有一个像素：没有第二个像素可用来定位。
spectrum-dot = 点
spectrum-across = 横向
spectrum-up = 纵向
spectrum-pixel = { $what }：第 { $row } 行第 { $column } 列
spectrum-put-back = 全部放回
