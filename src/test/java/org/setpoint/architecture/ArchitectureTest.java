package org.setpoint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages point down, there is no circle, and each library stays in its place. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(House.ROOT);

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatTheTableAllows() {
        return House.ARROWS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> onlyTheArrowsOf(name, House.ROOT).check(CLASSES)));
    }

    @Test
    void anArrowUpwardIsCaught() {
        String planted = House.ROOT + ".architecture.planted";
        JavaClasses faulty = new ClassFileImporter().importPackages(planted);
        assertThatThrownBy(() -> onlyTheArrowsOf("unit", planted).check(faulty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Upward");
        assertThatThrownBy(() -> noCircles(planted).check(faulty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle");
    }

    @Test
    void everyPackageIsInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(House.ROOT), below(House.ROOT, House.ARROWS.keySet()))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        noCircles(House.ROOT).check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirPlace() {
        return House.LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        below(House.ROOT, library.getValue()).toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(library.getKey())
                                .check(CLASSES)));
    }

    @Test
    void whatShallRunInABrowserUsesNoFilesThreadsOrReflection() {
        String[] plain = below(House.ROOT, House.PLAIN).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(plain)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.NOT_PLAIN.toArray(String[]::new))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(plain)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ThreadLocal.class, ProcessBuilder.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES.that(resideOutsideOfPackage(House.ROOT + ".cli..")));
    }

    @Test
    void nothingLogsOrThrowsAnExceptionWithoutAName() {
        // One class tells Java's own preferences not to write to the screen.
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES.that(
                describe("all but Remembered", c -> !c.getSimpleName().equals("Remembered"))));
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    private static ArchRule onlyTheArrowsOf(String name, String root) {
        Collection<String> allowed = House.ARROWS.getOrDefault(name, Set.of());
        String[] forbidden = House.ARROWS.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    private static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static Stream<String> below(String root, Collection<String> packages) {
        return packages.stream().map(name -> root + "." + name + "..");
    }
}
