session-title = 保存会话
session-save = 会话文件
session-what-it-is = 其中包含所有设置；如果图像是您自己的，还包含预处理后的图像及其标签。把它拖放到本页面任意处，屏幕上就会恢复同样的内容。
session-other-version = 此会话由本页面的另一个版本写成。请用那个版本打开，或在那里重新保存。
session-damaged = 此会话已损坏或不完整。请重新保存或复制。
session-too-large = 此会话包含超过 1 GB 的图像。请减少图像数量或尺寸后再保存。
