package org.externalcontacts.spring.internal.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.externalcontacts.jackson.ExternalContactsModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The module for Jackson 2, which Boot 3.5 registers in its mapper, and Boot 4 in that of its support for Jackson 2. */
@AutoConfiguration
@ConditionalOnClass(ObjectMapper.class)
public class Jackson2AutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ExternalContactsModule externalContactsModule() {
        return new ExternalContactsModule();
    }
}
