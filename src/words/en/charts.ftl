charts-a-chart-could-not-be-drawn = a chart could not be drawn
