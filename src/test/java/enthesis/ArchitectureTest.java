package enthesis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import enthesis.app.Main;
import enthesis.app.visit.SigningDesk;
import enthesis.domain.visit.Reading;
import java.security.MessageDigestSpi;
import java.text.Format;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The wall: who may know whom. A rule is lowered only with the reason written beside it.
@NullUnmarked
class ArchitectureTest {
    private static JavaClasses classes;
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("enthesis..")
            .and(not(resideInAPackage("enthesis.storage.jooq..")));
    private static final List<String> KERNEL = List.of("enthesis.domain.value..", "enthesis.domain.entry..",
            "enthesis.domain.finding..", "enthesis.domain.words..", "enthesis.domain.practice..");

    private static final List<Class<?>> CHANGING = List.of(ObservableValue.class, AbstractCollection.class,
            AbstractMap.class, Appendable.class, ThreadLocal.class, Random.class, Date.class, MessageDigestSpi.class,
            Format.class, Thread.class, Node.class);

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("enthesis");
    }

    /// A quarter of a gigabyte, of no use to the tests that follow.
    @AfterAll
    static void forget() {
        classes = null;
    }

    /// Signed is what its signer gave a password for; the demonstration signs for people who are made up.
    @Test
    void nothingIsSealedWithoutAPasswordButTheDemonstration() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.app.demo..")))
                        .and(not(type(SigningDesk.class))))
                .should()
                .callMethod(SigningDesk.class, "seal", Reading.class)
                .check(classes);
    }

    @Test
    void readsTheClassFiles() {
        assertThat(classes).hasSizeGreaterThan(200);
    }

    /// Beside values: MessageFormat for the sentences, the digest and the character set of signed content.
    @Test
    void theDomainKnowsOnlyItselfAndValuesOfTheJdk() {
        var allowed = resideInAnyPackage("enthesis.domain..", "java.lang..", "java.math..", "java.time..",
                "java.util..",
                "java.text..", "java.nio.charset..", "java.security..", "org.jspecify..");
        classes().that(resideInAPackage("enthesis.domain..")).should().onlyDependOnClassesThat(allowed).check(classes);
    }

    @Test
    void onlyTheAppReadsTheClockOfTheSystem() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.app.."))))
                .should()
                .accessTargetWhere(call("the system's clock",
                        access -> access.getTargetOwner().getName().equals("java.time.Clock")
                                && access.getName().startsWith("system")))
                .check(classes);
    }

    @Test
    void featuresOfTheDomainKnowOnlyTheKernelAndWhatTheyServe() {
        mayKnow("{value,entry,finding,words,practice}");
        mayKnow("patient");
        mayKnow("map");
        mayKnow("picture", "map");
        mayKnow("vitals", "patient");
        mayKnow("solution", "patient", "vitals", "map");
        mayKnow("screening", "patient", "solution");
        mayKnow("consent", "wording"); // what is consented to is a text of the practice
        mayKnow("course", "screening", "patient", "map", "solution", "consent");
        mayKnow("followup", "screening");
        mayKnow("outcome");
        mayKnow("board", "course", "outcome", "followup");
        mayKnow("insight", "screening", "followup", "outcome"); // counts by their rules
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
                .check(classes);
    }

    @Test
    void theDatabaseIsKnownToStorageAlone() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.storage.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.h2..",
                        "org.flywaydb..", "enthesis.storage.jooq.."))
                .check(classes);
    }

    @Test
    void storageAndExchangeKnowTheDomainOnly() {
        noClasses()
                .that(resideInAPackage("enthesis.storage.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("enthesis.ui..", "enthesis.exchange..", "enthesis.app..", "javafx.."))
                .check(classes);
        noClasses()
                .that(resideInAPackage("enthesis.exchange.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("enthesis.ui..", "enthesis.storage..", "enthesis.app..", "javafx.."))
                .check(classes);
    }

    /// The decoders of pictures give their pixels as images of AWT, which go no further than `exchange.picture`.
    @Test
    void thePdfLibraryAndAwtStayInTheDocuments() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.exchange.document.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox.."))
                .check(classes);
        noClasses()
                .that(OURS.and(not(resideInAnyPackage("enthesis.exchange.document..", "enthesis.exchange.picture.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.imageio.."))
                .check(classes);
    }

    /// It is big, and loaded when somebody exports for the first time.
    @Test
    void theLibraryForFhirStaysInItsExchange() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.exchange.fhir.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("ca.uhn..", "org.hl7.."))
                .check(classes);
    }

    @Test
    void nobodyKnowsTheApp() {
        noClasses()
                .that(OURS.and(not(resideInAPackage("enthesis.app.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("enthesis.app.."))
                .check(classes);
    }

    @Test
    void viewModelsHoldNoControl() {
        noClasses()
                .that(resideInAPackage("enthesis.ui..")
                        .and(not(resideInAPackage("enthesis.ui.kit..")))
                        .and(describe("are no views", type -> !outermost(type).endsWith("View"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."))
                .check(classes);
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
                .check(classes);
    }

    /// A pair that JavaFX holds alone is forgotten in the middle of a word.
    @Test
    void whatIsTypedIsTiedInOnePlace() {
        noClasses().that(not(simpleName("Tied"))).should()
                .accessTargetWhere(call("a pair of texts of its own",
                        access -> access.getName().equals("bindBidirectional")
                                && access.getTargetOwner().getSimpleName().equals("StringProperty")))
                .check(classes);
    }

    /// A plain one takes the next Esc from the window below it.
    @Test
    void whatStandsAboveTheWindowForAMomentTakesNoKey() {
        noClasses().that(not(simpleName("Notice"))).should().dependOnClassesThat(simpleName("Notifications"))
                .check(classes);
        noClasses().that(not(simpleName("Tip"))).should()
                .accessTargetWhere(call("a tooltip of its own", access -> access.getName().equals("<init>")
                        && access.getTargetOwner().getName().equals("javafx.scene.control.Tooltip")))
                .check(classes);
    }

    /// Nothing is printed, but what a task without a window says: it has nowhere else to say it.
    @Test
    void noMarkupAndNoPrinting() {
        noClasses().should().dependOnClassesThat(resideInAPackage("javafx.fxml..")).check(classes);
        noClasses()
                .that(OURS.and(not(type(Main.class))))
                .should()
                .accessTargetWhere(call("standard output",
                        access -> access.getTargetOwner().getName().equals("java.lang.System")
                                && (access.getName().equals("out") || access.getName().equals("err"))))
                .check(classes);
    }

    private static DescribedPredicate<JavaAccess<?>> call(String what,
            java.util.function.Predicate<JavaAccess<?>> predicate) {
        return describe(what, predicate);
    }

    /// The visit composes the sections it leads through; they do not know it.
    @Test
    void aFeatureOnScreenKnowsNoOther() {
        var kit = resideInAPackage("enthesis.ui.kit..");
        slices().matching("enthesis.ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(describe("anything", _ -> true), kit)
                .ignoreDependency(resideInAPackage("enthesis.ui.visit.."), resideInAPackage("enthesis.ui.."))
                .check(classes);
    }

    /// What is held once for all never changes. An array could: it stays private to its class, which only reads it.
    @Test
    void nothingStaticChanges() {
        var ours = fields().that().areStatic().and().areDeclaredInClassesThat(OURS);
        ours.should().beFinal().check(classes);
        ours.should().notHaveRawType(describe("that can be changed", ArchitectureTest::changes)).check(classes);
        fields().that().areStatic().and().haveRawType(describe("array", JavaClass::isArray)).and()
                .areDeclaredInClassesThat(OURS).should().bePrivate()
                .orShould(haveModifier(JavaModifier.SYNTHETIC)).check(classes);
    }

    private static boolean changes(JavaClass type) {
        return type.getPackageName().equals("java.util.concurrent.atomic")
                || CHANGING.stream().anyMatch(type::isAssignableTo);
    }

    @Test
    void nothingGoesInCircles() {
        for (var folder : List.of("enthesis", "enthesis.domain", "enthesis.storage", "enthesis.exchange", "enthesis.ui",
                "enthesis.ui.kit")) {
            slices().matching(folder + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(classes);
        }
    }
}
