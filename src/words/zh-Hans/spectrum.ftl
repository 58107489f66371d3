### “方差谱”步骤。

spectrum-components = { $n } 个主成分
spectrum-of-of-the-variance = { $rank } 个中的 { $n_components }，占方差的 { $share }
spectrum-component = 主成分 { $position }
spectrum-colour = 颜色 ±{ $limit }
spectrum-scree-plot-of-the-first-holds = { $components }的碎石图：首个占方差的 { $first_share }，最后一个占 { $last_share }。
spectrum-to-bits = 到 { $depth } 位
spectrum-to-steps-of-1 = 到 1/{ $n_steps } 的步长
spectrum-from-component-on-variances-are-no = 从主成分 { $first } 起，方差不大于仅由舍入（{ $rounding }）就能产生的量（每个值为量化步长的平方的 1/12）。
spectrum-cumulative-share-of-variance-over-top = { $components }的累计方差占比。前段：{ $top }。后段不含：{ $bottom_after }。
spectrum-n1-component = 1 个主成分
spectrum-what-lossy-formats-such-as-jpeg = JPEG 等有损格式所增加的量更高，但高多少不得而知。
chart-reading = { $x }：{ $y }
chart-reading-of = { $name } · { $reading }
chart-named-value = { $name } { $value }
chart-beyond = { $sign } { $value }，K = { $n }
learning-of-which-is-learned = 占方差的 { $share }，其中已学到 { $learned }
spectrum-dot-at = { $image }：横向 { $across }，纵向 { $up }
