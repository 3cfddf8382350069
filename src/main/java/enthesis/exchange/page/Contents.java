package enthesis.exchange.page;

import java.nio.charset.StandardCharsets;

/// A page of contents in HTML, which grows: a title, sentences, headings, lines that lead to files. Nothing in it runs,
/// nothing is fetched; whatever it says of somebody is text, never markup.
public final class Contents {
    private Contents() {}

    public static byte[] head(String title) {
        return bytes("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%1$s</title>
                <style>
                :root { color-scheme: light dark; }
                body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
                li { margin: .25rem 0; }
                </style>
                </head>
                <body>
                <h1>%1$s</h1>
                """.formatted(escaped(title)));
    }

    public static byte[] sentence(String words) {
        return bytes("<p>" + escaped(words) + "</p>\n");
    }

    public static byte[] heading(String words) {
        return bytes("<h2>" + escaped(words) + "</h2>\n");
    }

    /// A line that leads to a file; `more` follows it and leads nowhere.
    public static byte[] line(String file, String words, String more) {
        return bytes("<li><a href=\"" + escaped(file) + "\">" + escaped(words) + "</a> " + escaped(more) + "</li>\n");
    }

    /// A line that leads nowhere.
    public static byte[] item(String words) {
        return bytes("<li>" + escaped(words) + "</li>\n");
    }

    public static byte[] lines() {
        return bytes("<ul>\n");
    }

    public static byte[] endOfLines() {
        return bytes("</ul>\n");
    }

    public static byte[] end() {
        return bytes("</body>\n</html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
