### 步骤行：标题、每个画面上方的问题、按键。在步骤的程序到来之前就要显示。

steps-data = 数据
steps-data-question = 哪些图片？
steps-noise = 噪声
steps-noise-question = 用哪种噪声，才能学到我们所见？
steps-noise-another-sample = 噪声的另一个样本，在“噪声”步骤中
steps-perception = 感知
steps-perception-question = 我们认出的东西在哪里？
steps-perception-vote = 投票给前段、后段或没有差异，在“感知”步骤中；在其测验中，数字键表示类别
steps-learning = 学习
steps-learning-question = 学到什么，何时学到？
steps-learning-guess = 作出猜测，在“学习”步骤的“孪生盲测”中
steps-learning-start = 开始、暂停或继续，在“学习”步骤的自编码器中
steps-spectrum = 方差谱
steps-spectrum-question = 方差在哪里？
steps-top-bottom = 前段 | 后段
steps-top-bottom-question = 每个子空间保留什么？
