package enthesis.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.Logger;

/// The log: warnings and worse, to standard error. Set up in words of the program: a file of it is read at every start
/// before anything else may be told.
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{1} %msg%n";
    /// They would quote the documents that they read.
    private static final List<String> SILENT = List.of("org.apache.pdfbox", "org.apache.fontbox");

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setPattern(PATTERN);
        encoder.start();
        var errors = new ConsoleAppender<ILoggingEvent>();
        errors.setContext(log);
        errors.setTarget("System.err");
        errors.setEncoder(encoder);
        errors.start();
        SILENT.forEach(name -> log.getLogger(name).setLevel(Level.OFF));
        var root = log.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(errors);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
