### 多个步骤共用的控件。

widgets-to-of = { $first } 至 { $last }，共 { $n_all }
widgets-pages-of = { $what }：翻页
widgets-first = { $what }：第一页
widgets-previous = { $what }：上一页
widgets-first-of-the-shown = 所显示的第一个{ $what }
widgets-next = { $what }：下一页
widgets-last = { $what }：最后一页
widgets-number-of-the-first-of-the = 所显示的第一个{ $what }的编号
widgets-to-of-2 = 至 { $last }，共 { $n_all }
widgets-one-less = { $label }：减一
widgets-one-more = { $label }：加一
widgets-picture = { $image }，{ $title }
widgets-picture-with-error = { $image }，{ $title }，均方误差 { $error }
