package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a module path, each jar is a module that has what it needs and shows what it should (ADR 0024). */
class ModulesTest {

    private static final String OURS = "org.externalcontacts.";

    static Stream<String> published() {
        return Jar.PUBLISHED.stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void aJarIsNamedAfterThePackageThatAllOfItsOwnAreUnder(String module) {
        assertThat(descriptor(module).name()).isEqualTo(name(module));
        assertThat(ownPackages(module))
                .isNotEmpty()
                .allMatch(owned -> (owned + ".").startsWith(name(module) + "."));
    }

    @ParameterizedTest
    @MethodSource("published")
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

    @ParameterizedTest
    @MethodSource("published")
    void internalPackagesAreForTheModulesOfThisBuildThatUseThem(String module) {
        Set<String> shown = descriptor(module).exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .flatMap(exported -> exported.targets().stream().map(target -> exported.source() + " to " + target))
                .collect(Collectors.toSet());
        Set<String> used = published()
                .filter(other -> !other.equals(module))
                .flatMap(other -> packagesUsedBy(other)
                        .filter(ownPackages(module)::contains)
                        .filter(owned -> (owned + ".").contains(".internal."))
                        .map(owned -> owned + " to " + name(other)))
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("published")
    void aModuleReadsEveryModuleOfThisBuildThatItUses(String module) {
        ModuleFinder path = ModuleFinder.of(jarsOfTheClassPath());
        Configuration resolved = Configuration.resolve(
                path, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of(name(module)));
        Set<String> read = Stream.concat(
                        resolved.findModule(name(module)).orElseThrow().reads().stream().map(ResolvedModule::name),
                        descriptor(module).requires().stream().map(ModuleDescriptor.Requires::name))
                .collect(Collectors.toSet());
        assertThat(published()
                        .filter(other -> !other.equals(module))
                        .filter(other -> packagesUsedBy(module).anyMatch(ownPackages(other)::contains))
                        .map(ModulesTest::name))
                .isSubsetOf(read);
    }

    private static String name(String module) {
        return OURS + module.replace('-', '.');
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

    private static Stream<String> packagesUsedBy(String module) {
        return new ClassFileImporter()
                .importPath(Jar.of(module).file()).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getPackageName)
                        .filter(owner -> owner.startsWith(OURS))
                        .distinct();
    }

    private static Path[] jarsOfTheClassPath() {
        Predicate<String> jar = entry -> entry.endsWith(".jar");
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(jar)
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
