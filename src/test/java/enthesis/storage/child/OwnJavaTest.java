package enthesis.storage.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A program of its own starts with the start cache of the package, where there is one, and says nothing of it.
class OwnJavaTest {

    @AfterEach
    void forget() {
        System.clearProperty("enthesis.cache");
    }

    @Test
    void startsWithTheCacheOfThePackage() {
        assertThat(OwnJava.command("java", OwnJavaTest.class)).noneMatch(word -> word.contains("AOTCache"));

        System.setProperty("enthesis.cache", "/opt/app.aot");
        assertThat(OwnJava.command("java", OwnJavaTest.class)).containsSubsequence("java", "-XX:AOTCache=/opt/app.aot",
                "-Xlog:disable", "-cp", OwnJavaTest.class.getName());
    }
}
