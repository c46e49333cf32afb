package kr.onmaeul.foundation.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// What can leave the house.
class LibraryTest {

    private static final String TREE = "kr.onmaeul.foundation.document";
    private static final String HWPX = TREE + ".hwpx";

    /// A front door names its room in the house, and says nothing that runs.
    private static final DescribedPredicate<JavaClass> NO_FRONT_DOOR = DescribedPredicate.describe(
            "are no front doors", type -> !type.getSimpleName().equals("package-info"));

    @Test
    void theTreeUsesTheJdkAlone() {
        classes()
                .that(NO_FRONT_DOOR)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", TREE, "org.jspecify.annotations")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(TREE)
                        .that(DescribedPredicate.describe(
                                "tree", type -> type.getPackageName().equals(TREE))));
    }

    @Test
    void hwpxUsesTheJdkAndTheTreeAlone() {
        classes()
                .that(NO_FRONT_DOOR)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.xml..", "org.xml.sax..", TREE, HWPX, "org.jspecify.annotations")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(HWPX));
    }
}
