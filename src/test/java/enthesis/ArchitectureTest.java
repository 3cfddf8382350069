package enthesis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The wall: who may know whom. A rule is lowered only with the reason written beside it.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("enthesis");
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("enthesis..")
            .and(not(resideInAPackage("enthesis.storage.jooq..")));
    private static final List<String> KERNEL = List.of("enthesis.domain.value..", "enthesis.domain.entry..",
            "enthesis.domain.finding..", "enthesis.domain.words..", "enthesis.domain.practice..");

    @Test
    void readsTheClassFiles() {
        assertThat(CLASSES).hasSizeGreaterThan(200);
    }

    /// Beside values: MessageFormat for the sentences, the digest and the character set of signed content.
    @Test
    void theDomainKnowsOnlyItselfAndValuesOfTheJdk() {
        var allowed = resideInAnyPackage("enthesis.domain..", "java.lang..", "java.math..", "java.time..",
                "java.util..",
                "java.text..", "java.nio.charset..", "java.security..", "org.jspecify..");
        classes().that(resideInAPackage("enthesis.domain..")).should().onlyDependOnClassesThat(allowed).check(CLASSES);
    }

    @Test
    void onlyTheAppReadsTheClockOfTheSystem() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.app.."))))
                .should()
                .accessTargetWhere(call("the system's clock",
                        access -> access.getTargetOwner().getName().equals("java.time.Clock")
                                && access.getName().startsWith("system")))
                .check(CLASSES);
    }

    @Test
    void featuresOfTheDomainKnowOnlyTheKernelAndWhatTheyServe() {
        mayKnow("{value,entry,finding,words,practice}");
        mayKnow("patient");
        mayKnow("map");
        mayKnow("vitals", "patient");
        mayKnow("solution", "patient", "vitals", "map");
        mayKnow("screening", "patient", "solution");
        mayKnow("course", "screening", "patient", "map", "solution");
    }

    private static void mayKnow(String name, String... others) {
        var allowed = new ArrayList<>(KERNEL);
        for (var feature : name.startsWith("{") ? new String[0] : new String[]{name}) {
            allowed.add("enthesis.domain." + feature + "..");
        }
        for (var other : others) {
            allowed.add("enthesis.domain." + other + "..");
        }
        var whose = name.startsWith("{")
                ? KERNEL.toArray(String[]::new)
                : new String[]{"enthesis.domain." + name + ".."};
        noClasses()
                .that(resideInAnyPackage(whose))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("enthesis.domain..")
                                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .check(CLASSES);
    }

    @Test
    void theDatabaseIsKnownToStorageAlone() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.storage.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.h2..",
                        "org.flywaydb..", "enthesis.storage.jooq.."))
                .check(CLASSES);
    }

    @Test
    void storageAndExchangeKnowTheDomainOnly() {
        noClasses()
                .that(resideInAPackage("enthesis.storage.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("enthesis.ui..", "enthesis.exchange..", "enthesis.app..", "javafx.."))
                .check(CLASSES);
        noClasses()
                .that(resideInAPackage("enthesis.exchange.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("enthesis.ui..", "enthesis.storage..", "enthesis.app..", "javafx.."))
                .check(CLASSES);
    }

    @Test
    void thePdfLibraryAndAwtStayInTheDocuments() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.exchange.document.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "java.awt.."))
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheApp() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.app.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("enthesis.app.."))
                .check(CLASSES);
    }

    @Test
    void viewModelsHoldNoControl() {
        noClasses()
                .that(resideInAPackage("enthesis.ui..")
                        .and(not(resideInAPackage("enthesis.ui.kit..")))
                        .and(describe("are no views", type -> !outermost(type).endsWith("View"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."))
                .check(CLASSES);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElseGet(type::getSimpleName);
    }

    @Test
    void onlyTheWorkPackageOwnsThreads() {
        var elsewhere = resideInAPackage("enthesis.ui..").and(not(resideInAPackage("enthesis.ui.kit.work..")));
        noClasses()
                .that(elsewhere)
                .should()
                .accessTargetWhere(call("a door to another thread",
                        access -> access.getName().equals("runLater")
                                || access.getTargetOwner().getName().equals("java.lang.Thread")
                                || access.getTargetOwner().getName().endsWith("Executors")))
                .check(CLASSES);
    }

    @Test
    void noMarkupAndNoPrinting() {
        noClasses().should().dependOnClassesThat(resideInAPackage("javafx.fxml..")).check(CLASSES);
        noClasses()
                .that(OURS)
                .should()
                .accessTargetWhere(call("standard output",
                        access -> access.getTargetOwner().getName().equals("java.lang.System")
                                && (access.getName().equals("out") || access.getName().equals("err"))))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> call(String what,
            java.util.function.Predicate<JavaAccess<?>> predicate) {
        return describe(what, predicate);
    }

    @Test
    void nothingGoesInCircles() {
        for (var folder : List.of("enthesis", "enthesis.domain", "enthesis.storage", "enthesis.exchange", "enthesis.ui",
                "enthesis.ui.kit")) {
            slices().matching(folder + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
        }
    }
}
