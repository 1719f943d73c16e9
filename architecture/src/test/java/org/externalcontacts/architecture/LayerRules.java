package org.externalcontacts.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.externalcontacts.testkit.architecture.HexagonRules;
import org.jspecify.annotations.NullMarked;

/**
 * Who may know whom. The rules hold for any hexagon whose rings are the packages {@code domain}, {@code application} and
 * {@code adapter} of a root package.
 */
final class LayerRules {

    private static final String INTERNAL = "..internal..";
    private static final DescribedPredicate<JavaClass> INSIDE =
            resideInAPackage("org.externalcontacts..").and(resideInAPackage(INTERNAL));

    private final String root;

    LayerRules(String root) {
        this.root = root;
    }

    /** The rules of any hexagon, with what our rings stand on. */
    HexagonRules ofTheHexagon() {
        return HexagonRules.of(root)
                .domainMayUse("io.vavr..")
                .applicationMayUse("javax.crypto..", "io.vavr..", "org.slf4j..", "com.google.i18n.phonenumbers..")
                .adapterMayUse("file", "inmemory");
    }

    /** One package knows how phone numbers are parsed, and one how they are made up. */
    ArchRule onePackageKnowsThePhoneLibrary() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".application.phone", root + ".people")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.i18n.phonenumbers..");
    }

    /** HTTP and JSON belong to the adapters that speak them, which are not among these rings. */
    ArchRule httpAndJsonStayOutside() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..", root + ".adapter.inmemory..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.fasterxml.jackson..", "tools.jackson..");
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
                        "com.fasterxml.jackson.core..",
                        "org.jspecify.."));
    }

    /** The packages inside the in-memory adapter: what is needed by others is below them, never beside or above. */
    ArchRule roomsOfTheMemoryFormNoCycle() {
        return slices().matching(root + ".adapter.inmemory.internal.(*)..")
                .should()
                .beFreeOfCycles();
    }

    /** What is public is the roof of the adapter, so nothing inside knows it. */
    ArchRule internalsOfTheMemoryDoNotKnowItsFace() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter.inmemory.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter.inmemory");
    }

    /** Nobody else may come to rely on what can change at any time; what the file may, the next rule says. */
    ArchRule internalsOfTheMemoryAreItsOwn() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".adapter.inmemory..", root + ".adapter.file..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter.inmemory.internal..");
    }

    /** The file writes contacts as memory packs them, and knows nothing else of how memory works. */
    ArchRule fileKnowsHowMemoryPacksContactsAndNothingElseOfIt() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".adapter.file..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".adapter.inmemory.internal..")
                        .and(resideOutsideOfPackage(root + ".adapter.inmemory.internal.codec")));
    }

    /** One package of each adapter that has a database knows it: what is kept, and where, are two things. */
    ArchRule onePackageKnowsTheDatabase() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        root + ".adapter.file.internal.sqlite", root + ".adapter.postgres.internal.sql")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..", "org.flywaydb..", "java.sql..");
    }

    /** The rooms of the adapter on PostgreSQL: storage knows the nouns, the nouns know how statements run, and none of it the other way round. */
    ArchRule roomsOfPostgresFormNoCycle() {
        return slices().matching(root + ".adapter.postgres.internal.(*)..")
                .should()
                .beFreeOfCycles();
    }

    /** What is public is the roof here too. */
    ArchRule internalsOfPostgresDoNotKnowItsFace() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".adapter.postgres.internal..", root + ".adapter.postgres.fault")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter.postgres");
    }

    /** What is public is the roof here too. */
    ArchRule internalsOfTheFileDoNotKnowItsFace() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".adapter.file.internal..", root + ".adapter.file.fault")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter.file");
    }

    /** Users of what is public need to name no type that is internal. */
    ArchRule publicSignaturesNameNothingInternal() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "..internal..")
                .and()
                .arePublic()
                .should(new NamesNothingInternal());
    }

    /** Invented people are those of the domain, whoever wants them. */
    ArchRule peopleKnowTheDomainOnly() {
        return classes()
                .that()
                .resideInAPackage(root + ".people..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".people..",
                        root + ".domain..",
                        "java..",
                        "io.vavr..",
                        "com.google.i18n.phonenumbers..",
                        "org.jspecify.."));
    }

    /** Files are read for any engine, and by libraries that know how such files are written. */
    ArchRule filesKnowThePortsOnly() {
        return classes()
                .that()
                .resideInAPackage(root + ".files..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".files..",
                        root + ".application..",
                        root + ".domain..",
                        "java..",
                        "io.vavr..",
                        "org.apache.commons.csv..",
                        "ezvcard..",
                        "org.jspecify.."));
    }

    /** An archive is of any engine, in the JSON of the wire. */
    ArchRule archiveKnowsNoEngine() {
        return classes()
                .that()
                .resideInAPackage(root + ".archive..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".archive..",
                        root + ".wire..",
                        root + ".application..",
                        root + ".domain..",
                        "java..",
                        "io.vavr..",
                        "org.jspecify.."));
    }

    /** The model in Jackson 2 is of any engine, in the JSON of the wire, and knows nothing of Jackson 3. */
    ArchRule jacksonKnowsTheWireAndItsOwnVersion() {
        return jackson(".jackson", "com.fasterxml.jackson..");
    }

    /** The model in Jackson 3 likewise: both versions have their annotations in common. */
    ArchRule jackson3KnowsTheWireAndItsOwnVersion() {
        return jackson(".jackson3", "tools.jackson..", "com.fasterxml.jackson.annotation..");
    }

    private ArchRule jackson(String module, String... library) {
        return classes()
                .that()
                .resideInAPackage(root + module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(library)
                        .or(resideInAnyPackage(
                                root + module + "..",
                                root + ".wire..",
                                root + ".application..",
                                root + ".domain..",
                                "java..",
                                "io.vavr..",
                                "org.jspecify..")));
    }

    /** Only the starters know Spring, and nobody knows the starters. */
    ArchRule onlyTheStartersKnowSpring() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".spring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", root + ".spring..");
    }

    /** A starter puts together what is public; of the inside it knows how a refusal is answered. */
    ArchRule startersKnowNothingInternal() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".spring..")
                .should()
                .dependOnClassesThat(INSIDE.and(resideOutsideOfPackage(root + ".spring..")
                        .and(resideOutsideOfPackage(root + ".wire.internal.error"))));
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
                .resideOutsideOfPackage(root + ".server.internal.jetty")
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
                        "org.slf4j..",
                        "io.micrometer..",
                        "org.jspecify.."));
    }

    /** The examples are users too. */
    ArchRule usersNeedNothingInternal() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".examples..", root + ".testkit..")
                .should()
                .dependOnClassesThat(INSIDE);
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

    /** Bodies hold lists: the view that Vavr gives of one of its own begins anew for each element, which takes minutes for a long one. */
    ArchRule bodiesHoldNoViews() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".wire..", root + ".server..", root + ".adapter.http..")
                .should()
                .callMethodWhere(target(name("asJava")));
    }

    /** Names say what a thing is; those of generated mappers are not ours. */
    ArchRule namesSaySomething() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)");
    }

    /** No two public types of a jar share a simple name. */
    ArchRule aNameMeansOneTypeOfAJar() {
        return classes().that().resideInAPackage(root + "..").and().arePublic().should(new NamesAreUnique());
    }

    /** Values of several parts are made by name, so that no two parts are swapped. */
    ArchRule partsOfValuesAreGivenByName() {
        return classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .and()
                .resideOutsideOfPackage(INTERNAL)
                .and()
                .arePublic()
                .should(new NamesItsParametersApart());
    }
}
