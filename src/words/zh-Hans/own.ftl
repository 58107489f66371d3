### 自己的图片：图像集卡片、读取、保存。

own-close-this-message = 关闭此消息
own-the-set-could-not-be-opened = 无法打开图像集 { $name }。请重新添加图像。
own-no-files-came-the-folder-is = 没有收到文件：文件夹是空的，或此浏览器不允许访问文件夹。请改选文件或 zip。
own-cancelled-what-was-on-screen-before = 已取消。之前屏幕上的内容仍然保留。
own-reading-of-files = 正在读取：{ $n_files_done } / { $n_files } 个文件
own-images = { $n_images } 张图像
own-a-second = 每秒 { $elapsed } 张
own-left-out = 未采用 { $n_skipped } 个
own-add-to = 添加到 { $title }（{ $n_images }）
own-reading-files-percent = 正在读取文件，{ $percent }%
own-held-out =
    { $color ->
        [grey] { $size }，灰度，留出 { $held_out_share }%
        [colour] { $size }，彩色，留出 { $held_out_share }%
       *[given] { $size }，留出 { $held_out_share }%
    }
own-and = { $whole }和 { $peak_bytes }
own-analysing-this-takes-about-on-this = 在此设备上分析约需 { $cost }。想要更省，请重新添加其文件：它们已不在手边。
own-about-and = 约 { $whole }和 { $peak_bytes }
own-analysing-this-takes-on-this-device = 在此设备上分析需要{ $cost }。更省的方式：
own-analysing-this-needs-more-than-a = 分析需要{ $cost }，超出浏览器标签页的能力。可行的方式：
own-pixels = { $px } × { $px } 像素
own-images-drawn-with-the-seed = { $n } 张图像，用种子抽取
own-of-images-come-from-jpeg-or = { $n_images } 张图像中有 { $n_lossy } 张来自 JPEG 或有损 WebP：谱的最末端含有压缩噪声。
own-my-pictures = 我的图片
own-no-class-folders-or-labels-file = 未找到类别文件夹或标签文件。谱和图片可用；涉及类别的内容需要标签：请将图像按类别分放文件夹，或添加 labels.csv (file,label)。
own-which-array-holds-the-pictures = 哪个数组存放图片
own-where-labels-come-from = 标签来自哪里
own-which-images-are-held-out = 留出哪些图像
own-what-the-fourth-band-is = 第四个波段是什么
own-another-reading = 其他读法
own-reading-files = 正在读取文件
own-in-this-tab-only = 只在此标签页中
own-kept-until-this-window-closes = 保存到此窗口关闭为止
own-kept-by-this-browser = 由此浏览器保存
own-they-stay-on-this-device-kept = 它们留在此设备上，由此浏览器保存，直到选择忘记。在隐私窗口中，窗口关闭后什么都不保留。
own-they-stay-on-this-device-this = 它们留在此设备上。这看起来是隐私窗口：窗口关闭后什么都不保留。
own-they-stay-in-this-tab-this = 它们留在此标签页中。此浏览器在这里不保存任何内容（隐私窗口，或存储已关闭）：关闭或重新载入标签页后，图像集就会消失。
own-there-is-no-room-left-on = 此设备没有空间保存最新的图像集：关闭或重新载入标签页后它就会消失。请忘记一些已存的图像集，或释放磁盘空间。
own-sizes-as-given = 原有尺寸
own-in-grey = 灰度
own-no-two-images-are-equal-after = 预处理后没有两张相同的图像。
own-of-pictures = { $n_taken } / { $burst } 张图片
own-what-the-camera-sees = 相机看到的画面
own-take-a-burst = 连拍
own-that-is-enough = 够了
own-close-the-camera = 关闭相机
own-camera = 相机…
own-there-is-no-camera-that-this = 没有本页面可用的相机。请改选图片文件。
own-the-camera-was-not-allowed-allow = 相机未获许可。请在浏览器地址栏中允许，然后再次按“相机”，或改选图片文件。
own-this-browser-hands-out-camera-pictures = 此浏览器只通过画布提供相机图片，并可能改动其像素。请用相机自带的程序拍摄，再选择文件。
own-your-files = 文件…
own-your-files-images-arrays-or-zips = 自己的文件：图像、数组或 zip
own-folder = 文件夹…
own-folder-whose-folders-become-classes = 文件夹，其子文件夹成为类别
own-drop-pictures-folders-zips-or-arrays = 拖放图片、文件夹、zip 或数组
own-cropped = 裁剪
own-padded = 填充
own-stretched = 拉伸
own-kept-where = { $size }，{ $place }
own-way-costs = { $what }：{ $seconds }，{ $memory }
own-files-came = 收到 { $n } 个文件。
own-files-wait = 收到 { $n } 个文件；等当前读取完成后处理。
own-set-classes =
    { $n ->
        [0] 无类别
       *[other] { $n } 个类别
    }
own-set-size = { $size }，{ $classes }
own-equal-images = 预处理后有 { $n } 张图像与之前的某张相同：
own-path-and-reason = { $path }：{ $reason }
kept-not-a-set = 这不是 Subspace Lab 的图像集。
kept-other-version = 此图像集由本页面的另一版本保存（格式 { $found }，此版本读取 { $version }）；请重新添加图像。
kept-damaged = 已存的图像集已损坏；请重新添加图像。
kept-only-moments = 该图像集只有图像的矩：无法更改或添加任何图像。请打开图像本身。
kept-no-longer = 此图像集已不再保存在此设备上。请重新添加图像。
kept-not-here = 此链接所用的图像没有保存在此设备上。请将它们拖放到这里以重现。
kept-cannot-be-opened = 无法打开已存的图像集。{ $error }
own-another-tab-shows-it = 另一个标签页正在显示“{ $title }”，因此它会保留。请关闭那个标签页，或在那里打开其他图像集，然后再忘记它。
own-could-not-be-listed = 无法查看您自己的图片集，因为未能取得读取它们的程序。请检查连接，然后转到其他步骤再回来。
