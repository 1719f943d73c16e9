package org.externalcontacts.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * Who may know whom. The rules hold for any hexagon whose rings are the packages {@code domain}, {@code application} and
 * {@code adapter} of a root package.
 */
final class LayerRules {

    private final String root;

    LayerRules(String root) {
        this.root = root;
    }

    /** The domain knows the JDK and Vavr, and nothing else. */
    ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(root + ".domain..", "java..", "io.vavr..", "org.jspecify.."));
    }

    /** The domain neither reads nor writes anything outside of itself. */
    ArchRule domainDoesNoInputOutput() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                        .and(not(equivalentTo(URI.class)))
                        .and(not(equivalentTo(URISyntaxException.class)))
                        .and(not(equivalentTo(java.io.Serializable.class))));
    }

    /** The domain has no clock and no dice: time and ids are given to it. */
    ArchRule domainHasNoClockAndNoRandomness() {
        DescribedPredicate<JavaMember> asksForTimeOrChance = DescribedPredicate.describe(
                "a clock or a source of randomness",
                member -> CLOCKS_AND_DICE
                        .getOrDefault(member.getOwner().getName(), Set.of())
                        .contains(member.getName()));
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .accessTargetWhere(Predicates.target(DescribedPredicate.describe(
                        "is " + asksForTimeOrChance.getDescription(),
                        target -> target.resolveMember()
                                .map(asksForTimeOrChance::test)
                                .orElse(false))))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                        .or(simpleName("Random"))
                        .or(simpleName("SecureRandom"))
                        .or(simpleName("Clock")));
    }

    /** The application knows the domain, Vavr, SLF4J and libphonenumber, and no adapter. */
    ArchRule applicationKnowsNoAdapter() {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".application..",
                        root + ".domain..",
                        "java..",
                        "javax.crypto..",
                        "io.vavr..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "com.google.i18n.phonenumbers.."));
    }

    /** One package knows how phone numbers are parsed. */
    ArchRule onePackageKnowsThePhoneLibrary() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".application.phone")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.i18n.phonenumbers..");
    }

    /** Adapters never know each other. */
    ArchRule adaptersDoNotKnowEachOther() {
        return slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther();
    }

    /** HTTP and JSON belong to the adapters that speak them, which are not among these rings. */
    ArchRule httpAndJsonStayOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..", root + ".adapter.inmemory..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.fasterxml.jackson..", "tools.jackson..", "org.mapstruct..");
    }

    /** The wire knows the application and the domain, and how bodies are written; not who sends them. */
    ArchRule wireKnowsNeitherSide() {
        return classes()
                .that()
                .resideInAPackage(root + ".wire..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".wire..",
                        root + ".application..",
                        root + ".domain..",
                        "java..",
                        "io.vavr..",
                        "com.fasterxml.jackson..",
                        "org.mapstruct..",
                        "org.jspecify.."));
    }

    /** The server serves any engine: only the program that runs it picks one. */
    ArchRule serverKnowsNoAdapter() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".server..")
                .and()
                .resideOutsideOfPackage(root + ".server.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter..");
    }

    /** Adapters do not know the server either. */
    ArchRule adaptersDoNotKnowTheServer() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".server..");
    }

    /** One package knows the HTTP engine, so that it can be replaced. */
    ArchRule onePackageKnowsTheHttpEngine() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".server.jetty")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "externalcontacts.shaded..");
    }

    /** The remote engine stands on the JDK's HTTP client and nothing else underneath; metrics are at the edge. */
    ArchRule remoteEngineStandsOnTheJdk() {
        return classes()
                .that()
                .resideInAPackage(root + ".adapter.http..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".adapter.http..",
                        root + ".wire..",
                        root + ".application..",
                        root + ".domain..",
                        "java..",
                        "javax.net.ssl..",
                        "io.vavr..",
                        "com.fasterxml.jackson..",
                        "org.slf4j..",
                        "io.micrometer..",
                        "org.jspecify.."));
    }

    /** Nothing is null unless it says so. */
    ArchRule everyPackageIsNullMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getName() + " is in " + type.getPackageName()));
                    }
                });
    }

    /** Names say what a thing is; those of generated mappers are not ours. */
    ArchRule namesSaySomething() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*((?<!Mapper)Impl|Manager|Helper|Utils?)");
    }

    private static final Map<String, Set<String>> CLOCKS_AND_DICE = Map.of(
            "java.time.Instant", Set.of("now"),
            "java.time.LocalDate", Set.of("now"),
            "java.time.OffsetDateTime", Set.of("now"),
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.lang.Math", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"));
}
