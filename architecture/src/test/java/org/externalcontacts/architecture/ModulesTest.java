package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On a module path, each jar is a module that has what it needs and shows what it should (ADR 0024). */
class ModulesTest {

    private static final String OURS = "org.externalcontacts.";

    private static final Map<String, Set<String>> USED = new ConcurrentHashMap<>();

    /** Spring's jars have no descriptors; nothing that depends on them gains from one. */
    private static final Set<String> NAMED_ONLY = Set.of("spring-boot", "spring-boot-test");

    private static final Set<String> FILES_ONLY = Set.of("server-console");

    static Stream<String> published() {
        return Jar.PUBLISHED.stream();
    }

    static Stream<String> described() {
        return published().filter(module -> !NAMED_ONLY.contains(module));
    }

    @ParameterizedTest
    @MethodSource("published")
    void aJarIsNamedAfterThePackageThatAllOfItsOwnAreUnder(String module) {
        if (NAMED_ONLY.contains(module)) {
            assertThat(Jar.of(module).text("META-INF/MANIFEST.MF").lines())
                    .contains("Automatic-Module-Name: " + name(module));
        } else {
            assertThat(descriptor(module).name()).isEqualTo(name(module));
        }
        assertThat(ownPackages(module).isEmpty()).isEqualTo(FILES_ONLY.contains(module));
        assertThat(ownPackages(module)).allMatch(owned -> (owned + ".").startsWith(name(module) + "."));
    }

    @ParameterizedTest
    @MethodSource("described")
    void everybodySeesThePackagesThatAreNotInternal(String module) {
        Set<String> shown = descriptor(module).exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(ownPackages(module).stream()
                        .filter(owned -> !(owned + ".").contains(".internal."))
                        .toList());
    }

    /** Jackson writes and reads pages by reflection, which only an open package allows. */
    @ParameterizedTest
    @CsvSource({"jackson, com.fasterxml.jackson.databind", "jackson3, tools.jackson.databind"})
    void whatJacksonLooksIntoIsOpenToIt(String module, String reader) {
        assertThat(descriptor(module).opens())
                .extracting(ModuleDescriptor.Opens::source, ModuleDescriptor.Opens::targets)
                .containsExactly(tuple(name(module) + ".internal", Set.of(reader)));
    }

    @ParameterizedTest
    @MethodSource("described")
    void internalPackagesAreForTheModulesOfThisBuildThatUseThem(String module) {
        Set<String> shown = descriptor(module).exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .flatMap(exported -> exported.targets().stream().map(target -> exported.source() + " to " + target))
                .collect(Collectors.toSet());
        Set<String> used = published()
                .filter(other -> !other.equals(module))
                .flatMap(other -> packagesUsedBy(other).stream()
                        .filter(ownPackages(module)::contains)
                        .filter(owned -> (owned + ".").contains(".internal."))
                        .map(owned -> owned + " to " + name(other)))
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("described")
    void aModuleReadsEveryModuleOfThisBuildThatItUses(String module) {
        assertThat(published()
                        .filter(other -> !other.equals(module))
                        .filter(other -> packagesUsedBy(module).stream().anyMatch(ownPackages(other)::contains))
                        .map(ModulesTest::name))
                .isSubsetOf(readBy(name(module)));
    }

    private static String name(String module) {
        return OURS + module.replace("spring-boot", "spring").replace('-', '.');
    }

    private static ModuleDescriptor descriptor(String module) {
        return ModuleDescriptor.read(ByteBuffer.wrap(Jar.of(module).bytes("module-info.class")));
    }

    private static Set<String> ownPackages(String module) {
        return Jar.of(module).names().stream()
                .filter(entry -> entry.startsWith(OURS.replace('.', '/')) && entry.endsWith(".class"))
                .filter(entry -> !entry.endsWith("/package-info.class"))
                .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());
    }

    private static Set<String> packagesUsedBy(String module) {
        return USED.computeIfAbsent(module, ModulesTest::imported);
    }

    private static Set<String> imported(String module) {
        try (JarFile jar = new JarFile(Jar.of(module).file().toFile())) {
            return new ClassFileImporter()
                    .withImportOption(location -> location.contains("/org/externalcontacts/")).importJar(jar).stream()
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getPackageName())
                            .filter(owner -> owner.startsWith(OURS))
                            .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a module requires, and what that passes on. */
    private static Set<String> readBy(String name) {
        return ours(name).stream()
                .flatMap(descriptor -> descriptor.requires().stream())
                .flatMap(required -> Stream.concat(Stream.of(required.name()), passedOnBy(required.name())))
                .collect(Collectors.toSet());
    }

    private static Stream<String> passedOnBy(String name) {
        return ours(name).stream()
                .flatMap(descriptor -> descriptor.requires().stream())
                .filter(required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .flatMap(required -> Stream.concat(Stream.of(required.name()), passedOnBy(required.name())));
    }

    private static Optional<ModuleDescriptor> ours(String name) {
        return described()
                .map(ModulesTest::descriptor)
                .filter(descriptor -> descriptor.name().equals(name))
                .findFirst();
    }
}
