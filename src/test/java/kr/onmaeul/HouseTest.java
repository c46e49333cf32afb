package kr.onmaeul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.pdf.Pdf;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// The walls of the house: floors, teams, rooms, and how much a room hides.
class HouseTest {

    private static final String[] TEAMS = {
        "kr.onmaeul.press..",
        "kr.onmaeul.promotion..",
        "kr.onmaeul.media..",
        "kr.onmaeul.information..",
        "kr.onmaeul.network.."
    };

    /// The office's rooms in the order in which they may use one another: each only those before it.
    private static final List<String> OFFICE = List.of(
            "organization",
            "calendar",
            "budget",
            "initiative",
            "result",
            "record",
            "approval",
            "publication",
            "notice",
            "reservation",
            "report",
            "today",
            "founding");

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(HouseTest::isWritten)
                .importPackages("kr.onmaeul");
    }

    /// Spring writes classes of its own beside ours when the program is built.
    private static boolean isWritten(Location place) {
        return !place.contains("__") && !place.contains("$$SpringCGLIB$$");
    }

    @Test
    void roomsUseOnlyTheRoomsTheyDeclareAndNeverInACircle() {
        System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
        ApplicationModules.of(Onmaeul.class).verify();
    }

    @Test
    void theFoundationKnowsNoOfficeAndNoTeam() {
        noClasses()
                .that()
                .resideInAPackage("kr.onmaeul.foundation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kr.onmaeul.office..")
                .check(house);
        noClasses()
                .that()
                .resideInAPackage("kr.onmaeul.foundation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEAMS)
                .check(house);
    }

    @Test
    void theOfficeKnowsNoTeam() {
        noClasses()
                .that()
                .resideInAPackage("kr.onmaeul.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TEAMS)
                .check(house);
    }

    @Test
    void aTeamsRoomNeverImportsAnotherTeamsRoom() {
        slices().matching("kr.onmaeul.(press|promotion|media|information|network)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(house);
    }

    @ParameterizedTest
    @FieldSource("OFFICE")
    void aRoomOfTheOfficeUsesOnlyTheRoomsBeforeIt(String room) {
        var later = OFFICE.subList(OFFICE.indexOf(room) + 1, OFFICE.size()).stream()
                .map(name -> "kr.onmaeul.office." + name + "..")
                .toArray(String[]::new);
        if (later.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("kr.onmaeul.office." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @Test
    void everyRoomOfTheOfficeHasItsPlaceInTheOrder() {
        var rooms = house.getPackage("kr.onmaeul.office").getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .toList();
        assertThat(OFFICE).containsAll(rooms);
    }

    @Test
    void controllersAndStoresStayInTheirRoom() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .haveSimpleNameEndingWith("Store")
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("FileStore")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(house);
    }

    /// Nobody makes a file of a document on the side: each form leaves checked and whole.
    @Test
    void documentsLeaveTheHouseAsHandouts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kr.onmaeul.foundation.document..")
                .should()
                .callMethod(Hwpx.class, "bytes", Document.class)
                .orShould()
                .callMethod(Hwpx.class, "write", Document.class, OutputStream.class)
                .orShould()
                .callMethod(Pdf.class, "write", Document.class, Supplier.class, OutputStream.class)
                .check(house);
    }

    @Test
    void nullsAreWatchedInEveryPackage() {
        var unwatched = house.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(place -> !place.getName().equals("kr.onmaeul"))
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unwatched).isEmpty();
    }

    /// Spring names a component by its simple name; two of one name keep the program from starting.
    @Test
    void noTwoComponentsHaveOneName() {
        var names = house.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class) && type.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void noNameHidesWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Constants)")
                .check(house);
    }

    @Test
    void theHouseHidesAboutHalfOfItsTypes() {
        var types = house.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        var shown = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(shown * 100 / types.size())
                .as("public top-level types, in percent")
                .isLessThanOrEqualTo(50);
    }
}
