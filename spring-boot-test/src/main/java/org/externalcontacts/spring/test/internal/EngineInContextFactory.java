package org.externalcontacts.spring.test.internal;

import java.util.List;
import org.externalcontacts.spring.test.AutoConfigureExternalContacts;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds tests that want the engine. */
public final class EngineInContextFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        AutoConfigureExternalContacts wanted =
                TestContextAnnotationUtils.findMergedAnnotation(test, AutoConfigureExternalContacts.class);
        return wanted == null ? null : new EngineInContext(wanted.http());
    }
}
