//! A chart with logarithms on both axes, as SVG.

use std::fmt::Write as _;

/// Points in order, joined by a line.
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) points: Vec<(f64, f64)>,
}

/// Seconds over something, with the slope that is expected through the last point of each series.
pub(crate) struct Chart {
    pub(crate) series: Vec<Series>,
    pub(crate) exponent: f64,
    pub(crate) title: String,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
const MARGIN: f64 = 64.0;
const COLOURS: [&str; 2] = ["#1f5fa8", "#b3480f"];

impl Chart {
    pub(crate) fn svg(&self) -> String {
        let all = || self.series.iter().flat_map(|it| &it.points);
        let range = |of: fn(&(f64, f64)) -> f64| {
            let (least, most) = all().map(of).fold((f64::INFINITY, 0.0_f64), |(a, b), it| (a.min(it), b.max(it)));
            (least.log10().floor(), most.log10().ceil())
        };
        let ((x0, x1), (y0, y1)) = (range(|it| it.0), range(|it| it.1));
        let x = |value: f64| MARGIN + (value.log10() - x0) / (x1 - x0) * (WIDTH - 2.0 * MARGIN);
        let y = |value: f64| HEIGHT - MARGIN + (y0 - value.log10()) / (y1 - y0) * (HEIGHT - 2.0 * MARGIN);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"13\">\n\
             <title>Seconds over {}</title>\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>\n\
             <text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n<text x=\"8\" y=\"20\">seconds</text>\n",
            self.title,
            WIDTH / 2.0,
            HEIGHT - 12.0,
            self.title,
        );
        let mut line = |from: (f64, f64), to: (f64, f64), look: &str| {
            let _ = writeln!(
                svg,
                "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" {look}/>",
                from.0, from.1, to.0, to.1
            );
        };
        let (left, right, top, bottom) = (MARGIN, WIDTH - MARGIN, MARGIN, HEIGHT - MARGIN);
        let decades = |from: f64, to: f64| (from as i32..=to as i32).map(|it| 10f64.powi(it));
        decades(x0, x1).for_each(|it| line((x(it), top), (x(it), bottom), "stroke=\"#ccc\""));
        decades(y0, y1).for_each(|it| line((left, y(it)), (right, y(it)), "stroke=\"#ccc\""));
        for (series, colour) in self.series.iter().zip(COLOURS) {
            for pair in series.points.windows(2) {
                line(
                    (x(pair[0].0), y(pair[0].1)),
                    (x(pair[1].0), y(pair[1].1)),
                    &format!("stroke=\"{colour}\" stroke-width=\"2\""),
                );
            }
            if let (Some(&(first, _)), Some(&(last, seconds))) = (series.points.first(), series.points.last()) {
                // As far as the chart goes.
                let start = first.max(last * (10f64.powf(y0) / seconds).powf(1.0 / self.exponent));
                let expected = seconds * (start / last).powf(self.exponent);
                line(
                    (x(start), y(expected)),
                    (x(last), y(seconds)),
                    &format!("stroke=\"{colour}\" stroke-dasharray=\"4 4\""),
                );
            }
        }
        for it in decades(x0, x1) {
            let _ =
                writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{it}</text>", x(it), bottom + 18.0);
        }
        for it in decades(y0, y1) {
            let _ =
                writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{it}</text>", left - 6.0, y(it) + 4.0);
        }
        for (series, colour) in self.series.iter().zip(COLOURS) {
            for &(at, seconds) in &series.points {
                let _ =
                    writeln!(svg, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{colour}\"/>", x(at), y(seconds));
            }
            if let Some(&(at, seconds)) = series.points.last() {
                let _ = writeln!(
                    svg,
                    "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\">{}</text>",
                    x(at) + 6.0,
                    y(seconds) + 4.0,
                    series.name
                );
            }
        }
        let _ = writeln!(
            svg,
            "<text x=\"{right}\" y=\"20\" text-anchor=\"end\">dashed: expected exponent {}</text>\n</svg>",
            self.exponent
        );
        svg
    }
}
