package org.externalcontacts.spring.internal.security;

import org.externalcontacts.spring.internal.engine.CallerSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;

/** Calls with the logged-in user's permissions, if the app asks for it. */
@AutoConfiguration
@ConditionalOnClass(SecurityContextHolder.class)
@ConditionalOnBooleanProperty("external-contacts.caller-from-security")
public class SecurityAutoConfiguration {

    @Bean
    CallerSource externalContactsCaller() {
        return new LoggedInCaller();
    }
}
