package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a module path, each jar has a name of its own: the package that all of its own are under. */
class ModuleNamesTest {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "application",
                "adapter-inmemory",
                "files",
                "wire",
                "adapter-http",
                "server",
                "testkit",
                "testkit-http"
            })
    void aJarIsNamedAfterItsPackage(String module) {
        String name = "org.externalcontacts." + module.replace('-', '.');
        assertThat(published(module)).isNotEmpty().allSatisfy(jar -> {
            assertThat(jar.text(MANIFEST).lines()).contains("Automatic-Module-Name: " + name);
            assertThat(jar.names().stream().filter(entry -> entry.startsWith("org/externalcontacts/")))
                    .filteredOn(entry -> entry.endsWith(".class"))
                    .allMatch(entry -> entry.startsWith(name.replace('.', '/') + "/"));
        });
    }

    /** Those that a build depends on, not the program that carries all of them. */
    private static Stream<Jar> published(String module) {
        return Repository.jars(module).stream()
                .filter(jar ->
                        jar.getFileName().toString().matches("external-contacts-" + module + "-[0-9].*[^s]\\.jar"))
                .map(Jar::new);
    }
}
