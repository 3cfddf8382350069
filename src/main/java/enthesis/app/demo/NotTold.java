package enthesis.app.demo;

/// A story cannot be told: something of it does not pass the rules. A bug of the story, never of a patient.
final class NotTold extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NotTold(Object why) {
        super(why.toString());
    }
}
