package enthesis.exchange.document.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Draws curves: black on white, the scale at the left, the months below, the sessions as lines across all panels.
final class PlotDrawing {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final double LEFT = 118;
    private static final double RIGHT = 16;
    private static final double HEAD = 18;
    private static final double FOOT = 16;
    private static final double GAP = 16;
    private static final double TYPE = 8;
    private static final int LEAST_DAYS = 28;
    private static final double MONTH_ROOM = 52;
    private static final Color GREY = new Color(0x999999);
    private static final float[] DASHES = {4, 2.5f};

    private final Plot plot;
    private final Graphics2D canvas;
    private final Numerals letters;
    private final double width;
    private final double height;

    PlotDrawing(Plot plot, Graphics2D canvas, Numerals letters, double width, double height) {
        this.plot = plot;
        this.canvas = canvas;
        this.letters = letters;
        this.width = width;
        this.height = height;
    }

    void draw() {
        months();
        sessions();
        int many = plot.panels().size();
        double high = (height - HEAD - FOOT - GAP * (many - 1)) / many;
        for (int at = 0; at < many; at++) {
            panel(plot.panels().get(at), HEAD + at * (high + GAP), high);
        }
    }

    private double x(LocalDate day) {
        double all = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(plot.from(), plot.to()));
        return LEFT + (width - LEFT - RIGHT) * ChronoUnit.DAYS.between(plot.from(), day) / all;
    }

    private void months() {
        var first = plot.from().getDayOfMonth() == 1
                ? plot.from()
                : plot.from().withDayOfMonth(1).plusMonths(1);
        double last = Double.NEGATIVE_INFINITY;
        for (var day : Stream.iterate(first, one -> x(one) <= width - RIGHT, one -> one.plusMonths(1)).toList()) {
            if (x(day) - last >= MONTH_ROOM) {
                line(x(day), height - FOOT, x(day), height - FOOT + 3, .6f, Color.BLACK);
                say(MONTH.format(day), x(day), height - 2, true);
                last = x(day);
            }
        }
        line(LEFT, height - FOOT, width - RIGHT, height - FOOT, .8f, Color.BLACK);
    }

    private void sessions() {
        for (var session : plot.sessions()) {
            double x = x(session.day());
            line(x, HEAD - 4, x, height - FOOT, .6f, GREY);
            canvas.setPaint(Color.BLACK);
            canvas.fill(new Ellipse2D.Double(x - 6, 1, 12, 12));
            canvas.setPaint(Color.WHITE);
            canvas.fill(letters.centred(Integer.toString(session.number()), x, 7, TYPE));
        }
    }

    private void panel(Plot.Panel panel, double top, double high) {
        canvas.setPaint(Color.BLACK);
        canvas.fill(letters.from(panel.name(), 0, top + TYPE, letters.fitting(panel.name(), LEFT - 22, TYPE)));
        canvas.setPaint(new Color(0x333333));
        canvas.fill(letters.from(panel.note(), 0, top + 2 * TYPE + 3, TYPE - 1));
        key(panel, top + 3 * TYPE + 8);
        for (double value : new double[]{panel.least(), (panel.least() + panel.most()) / 2, panel.most()}) {
            double y = y(panel, value, top, high);
            line(LEFT, y, width - RIGHT, y, .4f, GREY);
            if (value == panel.least() || value == panel.most()) {
                var figure = letters.centred(number(value), LEFT - 10, y, TYPE);
                canvas.setPaint(Color.BLACK);
                canvas.fill(figure);
            }
        }
        panel.lines().forEach(line -> curve(panel, line, top, high));
        panel.missing().forEach(day -> cross(x(day), top + high / 2));
    }

    /// Which line is which, where there are two.
    private void key(Plot.Panel panel, double top) {
        double y = top;
        if (panel.lines().size() > 1) {
            for (var line : panel.lines()) {
                stroke(line.quiet());
                canvas.draw(new Line2D.Double(0, y, 20, y));
                dot(line.quiet(), 10, y);
                say(line.name(), 25, y + TYPE * .35, false);
                y += TYPE + 4;
            }
        }
    }

    private void curve(Plot.Panel panel, Plot.Line line, double top, double high) {
        var dots = line.dots();
        for (int at = 1; at < dots.size(); at++) {
            if (known(panel, dots.get(at - 1).day(), dots.get(at).day())) {
                stroke(line.quiet());
                canvas.draw(new Line2D.Double(x(dots.get(at - 1).day()), y(panel, dots.get(at - 1).value(), top, high),
                        x(dots.get(at).day()), y(panel, dots.get(at).value(), top, high)));
            }
        }
        dots.forEach(dot -> dot(line.quiet(), x(dot.day()), y(panel, dot.value(), top, high)));
        if (!line.quiet() && !dots.isEmpty()) {
            figures(panel, dots, top, high);
        }
    }

    /// Between two answers lies no line where somebody was asked in vain.
    private static boolean known(Plot.Panel panel, LocalDate from, LocalDate to) {
        return panel.missing().stream().noneMatch(day -> day.isAfter(from) && day.isBefore(to));
    }

    private void figures(Plot.Panel panel, List<Plot.Dot> dots, double top, double high) {
        for (var dot : Stream.of(dots.getFirst(), dots.getLast()).distinct().toList()) {
            double y = y(panel, dot.value(), top, high);
            var figure = letters.centred(dot.figure(), x(dot.day()) + 8, y - top < 10 ? y + 8 : y - 7, TYPE + .5);
            canvas.setPaint(Color.WHITE);
            canvas.setStroke(new BasicStroke(2));
            canvas.draw(figure);
            canvas.setPaint(Color.BLACK);
            canvas.fill(figure);
        }
    }

    private static double y(Plot.Panel panel, double value, double top, double high) {
        return top + high - high * (value - panel.least()) / (panel.most() - panel.least());
    }

    private void stroke(boolean quiet) {
        canvas.setPaint(Color.BLACK);
        canvas.setStroke(quiet
                ? new BasicStroke(.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke(1.5f));
    }

    private void dot(boolean quiet, double x, double y) {
        double r = quiet ? 2.2 : 2.8;
        var dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        canvas.setPaint(quiet ? Color.WHITE : Color.BLACK);
        canvas.fill(dot);
        canvas.setPaint(Color.BLACK);
        canvas.setStroke(new BasicStroke(.9f));
        canvas.draw(dot);
    }

    private void cross(double x, double y) {
        line(x - 3, y - 3, x + 3, y + 3, .9f, Color.BLACK);
        line(x - 3, y + 3, x + 3, y - 3, .9f, Color.BLACK);
    }

    private void line(double x, double y, double toX, double toY, float thick, Color colour) {
        canvas.setPaint(colour);
        canvas.setStroke(new BasicStroke(thick));
        canvas.draw(new Line2D.Double(x, y, toX, toY));
    }

    private void say(String text, double x, double y, boolean middle) {
        canvas.setPaint(Color.BLACK);
        canvas.fill(middle ? letters.centred(text, x, y - TYPE * .35, TYPE) : letters.from(text, x, y, TYPE));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
