### 以文本形式给出的噪声、背景或识别器为何被拒绝：完整句子。

noise-spec-unknown-id = 没有噪声 `{ $id }`；可用的有 { $known }。
noise-spec-grid = `drop={ $value }` 不可用：drop 是图案，由 16 个十六进制数字组成，8 行每行两个。

drawing-unknown-ground = 没有背景 `{ $id }`；可用的有 { $known }。
drawing-not-gray = 只有灰度原图才能绘制在背景上，而 `{ $name }` 有 { $n-channels } 个通道；请选择灰度数字。
drawing-large-originals = 至多 { $max-original } × { $max-original } 像素的原图才能绘制在背景上，而 `{ $name }` 为 { $height-px } × { $width-px }。
drawing-no-originals = 带背景的图片由有标签的原图绘制，参与分析的与留出的分开，而 `{ $name }` 没有{ $which }有标签图像。
drawing-cancelled = 绘制已取消。
drawing-too-many-images = 要求了 { $n-images } 张图片；最多绘制 { $max-images } 张。

parameter-unknown-key = `{ $id }` 没有 `{ $key }`；它有 { $known }。
parameter-value = `{ $key }={ $value }` 不可用。{ $key }：{ $meaning }；须为 { $min } 至 { $max } 的{ $kind }。

reader-spec-unknown-id = 没有识别器 `{ $id }`；可用的有 { $known }。
parameter-no-keys = `{ $id }` 没有 `{ $key }`；它没有参数。
parameter-whole-number = 整数
parameter-number = 数
