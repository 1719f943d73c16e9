package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a module path, each jar has a name of its own: the package that all of its own are under. */
class ModuleNamesTest {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    static Stream<String> published() {
        return Jar.PUBLISHED.stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void aJarIsNamedAfterItsPackage(String module) {
        String name = "org.externalcontacts."
                + module.replace("spring-boot", "spring").replace('-', '.');
        Jar jar = Jar.of(module);
        assertThat(jar.text(MANIFEST).lines()).contains("Automatic-Module-Name: " + name);
        assertThat(jar.names().stream().filter(entry -> entry.startsWith("org/externalcontacts/")))
                .filteredOn(entry -> entry.endsWith(".class"))
                .isNotEmpty()
                .allMatch(entry -> entry.startsWith(name.replace('.', '/') + "/"));
    }
}
