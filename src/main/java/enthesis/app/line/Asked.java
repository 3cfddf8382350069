package enthesis.app.line;

/// A task, the name of who asks for it as on the unlock screen, and where the password comes from.
public record Asked(Task task, String name, Password password) {}
