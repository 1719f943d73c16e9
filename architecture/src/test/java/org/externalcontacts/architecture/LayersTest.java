package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.externalcontacts.testkit.architecture.HexagonRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the hexagon hold, and each of them bites. */
class LayersTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.externalcontacts");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.externalcontacts.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("DrinksCoffeeOutside", rules -> rules.ofTheHexagon().domainIsPure()),
                rule("ReadsAFile", rules -> rules.ofTheHexagon().domainDoesNoInputOutput()),
                rule("AsksTheTime", rules -> rules.ofTheHexagon().domainHasNoClockAndNoRandomness()),
                rule("HoldsAClock", rules -> rules.ofTheHexagon().domainHasNoClockAndNoRandomness()),
                rule("RollsDice", rules -> rules.ofTheHexagon().domainHasNoClockAndNoRandomness()),
                rule("KnowsAnAdapter", rules -> rules.ofTheHexagon().applicationKnowsNoAdapter()),
                rule("ParsesPhonesItself", LayerRules::onePackageKnowsThePhoneLibrary),
                rule("adapter.one", rules -> rules.ofTheHexagon().adaptersDoNotKnowEachOther()),
                rule("SpeaksHttp", LayerRules::httpAndJsonStayOutside),
                rule("LooksUpstairs", LayerRules::roomsOfTheMemoryFormNoCycle),
                rule("LooksOutside", LayerRules::internalsOfTheMemoryDoNotKnowItsFace),
                rule("ReachesInside", LayerRules::internalsOfTheMemoryAreItsOwn),
                rule("KnowsAnotherRoom", LayerRules::fileKnowsHowMemoryPacksContactsAndNothingElseOfIt),
                rule("AsksTheDatabase", LayerRules::onePackageKnowsTheDatabase),
                rule("LivesBesideRows", LayerRules::roomsOfPostgresFormNoCycle),
                rule("KnowsItsEngine", LayerRules::internalsOfPostgresDoNotKnowItsFace),
                rule("KnowsItsRoof", LayerRules::internalsOfTheFileDoNotKnowItsFace),
                rule("ShowsAnInternal", LayerRules::publicSignaturesNameNothingInternal),
                rule("AsksTheServer", LayerRules::wireKnowsNeitherSide),
                rule("InventsAClient", LayerRules::peopleKnowTheDomainOnly),
                rule("ReadsForTheServer", LayerRules::filesKnowThePortsOnly),
                rule("WritesForTheServer", LayerRules::archiveKnowsNoEngine),
                rule("WritesByTheNewJackson", LayerRules::jacksonKnowsTheWireAndItsOwnVersion),
                rule("WritesByTheOldJackson", LayerRules::jackson3KnowsTheWireAndItsOwnVersion),
                rule("AsksSpring", LayerRules::onlyTheStartersKnowSpring),
                rule("StartsWithTheInside", LayerRules::startersKnowNothingInternal),
                rule("PicksAnEngine", LayerRules::serverKnowsNoAdapter),
                rule("KnowsTheServer", LayerRules::adaptersDoNotKnowTheServer),
                rule("KnowsJetty", LayerRules::onePackageKnowsTheHttpEngine),
                rule("ParsesPhonesFarAway", LayerRules::remoteEngineStandsOnTheJdk),
                rule("NeedsTheInside", LayerRules::usersNeedNothingInternal),
                rule("Unmarked", LayerRules::everyPackageIsNullMarked),
                rule("ShowsAView", LayerRules::bodiesHoldNoViews),
                rule("ThingManager", LayerRules::namesSaySomething),
                rule("SharesItsName", LayerRules::aNameMeansOneTypeOfAJar),
                rule("TakesTwoAlike", LayerRules::partsOfValuesAreGivenByName));
    }

    private static Arguments rule(String planted, Function<LayerRules, ArchRule> rule) {
        return Arguments.of(planted, rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsEveryRule(String planted, Function<LayerRules, ArchRule> rule) {
        rule.apply(new LayerRules("org.externalcontacts"))
                .allowEmptyShould(false)
                .check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCatchesItsPlantedViolation(String planted, Function<LayerRules, ArchRule> rule) {
        ArchRule onPlanted = rule.apply(new LayerRules("org.externalcontacts.planted"));
        assertThatThrownBy(() -> onPlanted.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted);
    }

    /** As another project would do it. */
    @Test
    void rulesForOtherHexagonsHoldAllOfTheirsAndFailWhereThereIsNoHexagon() {
        new LayerRules("org.externalcontacts").ofTheHexagon().check(PRODUCT);
        assertThat(HexagonRules.of("org.externalcontacts.planted").all()).hasSize(5);
        assertThatThrownBy(() -> HexagonRules.of("org.externalcontacts.planted").check(PLANTED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> HexagonRules.of("org.nowhere").check(PRODUCT)).isInstanceOf(AssertionError.class);
    }

    @Test
    void allRingsAreLookedAt() {
        assertThat(PRODUCT.stream().map(type -> type.getPackageName()))
                .anyMatch(name -> name.startsWith("org.externalcontacts.domain"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.application"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.adapter.inmemory"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.people"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.files"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.archive"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.jackson."))
                .anyMatch(name -> name.startsWith("org.externalcontacts.jackson3."))
                .anyMatch(name -> name.startsWith("org.externalcontacts.wire"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.server"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.adapter.http"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.adapter.file"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.adapter.postgres"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.testkit"))
                .anyMatch(name -> name.startsWith("org.externalcontacts.spring.internal."))
                .anyMatch(name -> name.startsWith("org.externalcontacts.spring.test."))
                .anyMatch(name -> name.startsWith("org.externalcontacts.examples"))
                .noneMatch(name -> name.startsWith("org.externalcontacts.planted"));
    }
}
