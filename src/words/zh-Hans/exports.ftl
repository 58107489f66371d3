### 可以导出的内容，如列表中所示。

exports-json = 包含一切的报告
exports-csv = 报告中的曲线，表格
exports-spectrum = 每个主成分的方差，表格
exports-errors = 每个 K 处由前段和由后段重建图像的误差，表格
exports-alignment = 每个 K 处与标签的对齐度，表格
exports-npz = 平均图像、主成分、得分和图像，供 NumPy 使用的数组
exports-session = 预处理后的图像及其标签和设置，可再次打开
exports-citation = 引用信息：论文和本程序（BibTeX）
exports-accuracy = 识别器在前段与后段上的准确率，表格
