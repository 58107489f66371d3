### “方差谱”步骤：图片即点。

spectrum-plot = 绘制内容
spectrum-plot-scree = 碎石图
spectrum-plot-points = 图片即点
spectrum-dots = { $n } 张图片作为点：横向为第 { $row-across } 行第 { $column-across } 列的像素，纵向为第 { $row-up } 行第 { $column-up } 列的像素。请拖动一个点。
spectrum-dots-of-colour = 颜色只计绿色。
spectrum-first-direction = 第一方向（{ $across }，{ $up }）占这些点方差的 { $share }，第二方向占 { $rest }。
spectrum-no-first-direction = 没有第一方向：这些点向各个方向散布得一样。
spectrum-one-pixel = 这些图片只有一个像素：没有第二个像素可用来定位。
spectrum-dot = 点
spectrum-across = 横向
spectrum-up = 纵向
spectrum-put-back = 全部放回
