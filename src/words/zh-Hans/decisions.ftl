### What is decided of images of one's own, beside the page and in the step Data.

own-open-in-place-of = 打开并取代 { $title }
own-new-set-or-present-one = 新图像集还是现有图像集
own-open-as-a-new-set = 作为新图像集打开
own-neither = 都不要
own-this-browser-did-not-let-the = 此浏览器不允许复制列表。请选中后手动复制。
own-show-the-files-left-out = 显示未采用的文件
own-copied = 已复制
own-copy-this-list = 复制此列表
own-close = 关闭
own-this-analysis-takes-long = 此分析耗时较长
own-go-on-all-the-same = 仍然继续
own-leave-it = 放弃
own-what-was-read-and-why = 读取了什么，为什么
own-how-the-files-were-read = 文件的读取方式
