### “?” 下的帮助。

about-balestriero-and-lecun-claim-a-model = Balestriero 与 LeCun 的论断：学习重建图片的模型会把能力耗费在承载方差的子空间上，而这个子空间对于分辨图中内容几乎没有用处。他们在 TinyImagenet 上测量了一个网络：占像素方差 90% 的前段子空间上准确率为 45%，只占 20% 的后段子空间上准确率为 55%。
about-here-every-picture-is-rebuilt-live = 这里用两个子空间分别实时重建每张图片。主成分由全部参与分析的图像求得，精确而完整：在本浏览器中计算，从不截断，也从不做随机投影。
about-what-this-does-not-show-that = 这里没有说明的是：人容易认出的图片，网络未必容易认出；而且，如果按主成分个数而不是按方差来匹配，次序就会颠倒，因为方差后段的 20% 几乎包含了所有主成分。在背景单一的图像集（例如服装）上，前段与后段表现相当。
about-in-the-step-noise-encoder-and = 在“噪声”步骤中，编码器与解码器都带偏置：噪声平均加到每张图像上的部分算作图片，不算作噪声。光照与运动没有闭式解，由抽样估计，并给出 95% 置信区间；区间由四个独立估计用刀切法求得（t 分布，自由度 3）。判定不需要标签：它说明特征是否改变；朝哪个方向改变，只有标签能说明。
about-nothing-leaves-this-page-it-asks = 没有任何数据离开本页面：它不向其他网站请求任何内容，而且这一点是强制保证的。
about-r-balestriero-y-lecun-how-learning = R. Balestriero, Y. LeCun: How Learning by Reconstruction Produces Uninformative Features For Perception. ICML 2024, PMLR 235:2566-2585, arXiv 2402.11337.
about-keys = 按键
about-what-this-shows = 这里展示什么
about-letters-digits-and-signs-work-as = 启用字母、数字和符号快捷键
about-this-link-hides-or-holds = 打开本页面所用的链接隐藏或锁定了其中一部分。
about-let-go = 全部显示并解除锁定
