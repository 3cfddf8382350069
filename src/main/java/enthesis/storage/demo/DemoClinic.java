package enthesis.storage.demo;

/// The practice of the stories, and who signs them: all fictional, the password for everybody to read.
public record DemoClinic(String name, String telephone, String emergency, String clinician, String credentials,
        String password) {}
