package org.externalcontacts.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceRule;
import io.vavr.collection.List;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Who may know whom in a hexagon whose rings are the packages {@code domain}, {@code application} and {@code adapter.<name>} of a root
 * package:
 *
 * <pre>{@code
 * HexagonRules.of("com.acme.crm").domainMayUse("io.vavr..").applicationMayUse("io.vavr..", "org.slf4j..").check(classes);
 * }</pre>
 *
 * <p>A rule that matches no classes fails, so that a mistyped package does not pass. Immutable.
 */
public final class HexagonRules {

    private static final Map<String, Set<String>> CLOCKS_AND_DICE = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.lang.Math", Set.of("random"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.util.UUID", Set.of("randomUUID"));

    private final String root;
    private final List<String> ofDomain;
    private final List<String> ofApplication;
    private final Map<String, String> builtOver;

    private HexagonRules(
            String root, List<String> ofDomain, List<String> ofApplication, Map<String, String> builtOver) {
        this.root = root;
        this.ofDomain = ofDomain;
        this.ofApplication = ofApplication;
        this.builtOver = builtOver;
    }

    /** The rules for the rings below this package; domain and application know the JDK and JSpecify so far. */
    public static HexagonRules of(String root) {
        return new HexagonRules(
                root, List.of("java..", "org.jspecify.."), List.of("java..", "org.jspecify.."), Map.of());
    }

    /** The domain may use these packages too, such as {@code io.vavr..}. */
    public HexagonRules domainMayUse(String... packages) {
        return new HexagonRules(root, ofDomain.appendAll(List.of(packages)), ofApplication, builtOver);
    }

    /** The application may use these packages too. */
    public HexagonRules applicationMayUse(String... packages) {
        return new HexagonRules(root, ofDomain, ofApplication.appendAll(List.of(packages)), builtOver);
    }

    /** One adapter is built over one other, and may use it: {@code adapterMayUse("file", "inmemory")}. */
    public HexagonRules adapterMayUse(String adapter, String other) {
        Map<String, String> more = new HashMap<>(builtOver);
        more.put(adapter, other);
        return new HexagonRules(root, ofDomain, ofApplication, Map.copyOf(more));
    }

    /** Fails on the first rule that these classes break, naming every place. */
    public void check(JavaClasses classes) {
        all().forEach(rule -> rule.check(classes));
    }

    /** All of the rules. */
    public List<ArchRule> all() {
        return List.of(
                domainIsPure(),
                domainDoesNoInputOutput(),
                domainHasNoClockAndNoRandomness(),
                applicationKnowsNoAdapter(),
                adaptersDoNotKnowEachOther());
    }

    /** The domain depends only on itself and on the allowed packages. */
    public ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages(ofDomain.append(root + ".domain.."))));
    }

    /** The domain neither reads nor writes anything outside of itself. */
    public ArchRule domainDoesNoInputOutput() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                        .and(not(equivalentTo(URI.class)))
                        .and(not(equivalentTo(URISyntaxException.class)))
                        .and(not(equivalentTo(IDN.class)))
                        .and(not(equivalentTo(java.io.Serializable.class))));
    }

    /** The domain has no clock and no dice: time and ids are given to it. */
    public ArchRule domainHasNoClockAndNoRandomness() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .accessTargetWhere(Predicates.target(DescribedPredicate.describe(
                        "is a clock or a source of randomness", HexagonRules::isClockOrDice)))
                .orShould()
                .dependOnClassesThat(assignableTo(RandomGenerator.class).or(assignableTo(InstantSource.class)));
    }

    private static boolean isClockOrDice(AccessTarget target) {
        String owner = target.getOwner().getName();
        return (owner.startsWith("java.time.") && target.getName().equals("now"))
                || CLOCKS_AND_DICE.getOrDefault(owner, Set.of()).contains(target.getName());
    }

    /** The application depends only on the domain and the allowed packages, and on no adapter. */
    public ArchRule applicationKnowsNoAdapter() {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        packages(ofApplication.append(root + ".application..").append(root + ".domain.."))));
    }

    /** Adapters never know each other, but for those that are built over another one. */
    public ArchRule adaptersDoNotKnowEachOther() {
        SliceRule rule = slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther();
        for (Map.Entry<String, String> pair : builtOver.entrySet()) {
            rule = rule.ignoreDependency(
                    resideInAPackage(root + ".adapter." + pair.getKey() + ".."),
                    resideInAPackage(root + ".adapter." + pair.getValue() + ".."));
        }
        return rule;
    }

    private static String[] packages(List<String> names) {
        return names.toJavaArray(String[]::new);
    }
}
