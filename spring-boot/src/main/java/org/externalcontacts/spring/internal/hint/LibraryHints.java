package org.externalcontacts.spring.internal.hint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.externalcontacts.spring.internal.engine.PortsConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Everything that the library reads by name: its records, which are written as JSON by their components, the statements of the adapter for
 * PostgreSQL, and the metadata of phone numbers; and its ports, before which a proxy may stand. Runs while the app is built.
 */
public final class LibraryHints implements RuntimeHintsRegistrar {

    private static final List<String> RECORDS = List.of(
            "classpath*:org/externalcontacts/domain/**/*.class",
            "classpath*:org/externalcontacts/application/**/*.class",
            "classpath*:org/externalcontacts/wire/**/*.class",
            "classpath*:org/externalcontacts/jackson/internal/*.class",
            "classpath*:org/externalcontacts/jackson3/internal/*.class",
            "classpath*:org/externalcontacts/spring/internal/web/*.class");

    private static final String[] FILES = {
        "org/externalcontacts/adapter/postgres/sql/*.sql",
        "org/externalcontacts/adapter/postgres/migration/*.sql",
        "com/google/i18n/phonenumbers/data/*",
    };

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        for (String file : FILES) {
            hints.resources().registerPattern(file);
        }
        Arrays.stream(PortsConfiguration.class.getDeclaredMethods())
                .filter(bean -> bean.isAnnotationPresent(Bean.class))
                .map(Method::getReturnType)
                .filter(Class::isInterface)
                .forEach(port -> hints.proxies().registerJdkProxy(AopProxyUtils.completeJdkProxyInterfaces(port)));
        ClassLoader classes = Objects.requireNonNullElse(loader, LibraryHints.class.getClassLoader());
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(classes);
        MetadataReaderFactory readers = new CachingMetadataReaderFactory(classes);
        RECORDS.forEach(pattern -> records(hints, resources, readers, pattern));
    }

    private static void records(
            RuntimeHints hints,
            PathMatchingResourcePatternResolver resources,
            MetadataReaderFactory readers,
            String pattern) {
        try {
            for (Resource file : resources.getResources(pattern)) {
                ClassMetadata type = readers.getMetadataReader(file).getClassMetadata();
                if (Record.class.getName().equals(type.getSuperClassName())) {
                    hints.reflection()
                            .registerType(
                                    TypeReference.of(type.getClassName()),
                                    MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                                    MemberCategory.INVOKE_DECLARED_METHODS);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
