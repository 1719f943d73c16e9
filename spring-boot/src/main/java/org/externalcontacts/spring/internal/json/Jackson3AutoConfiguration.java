package org.externalcontacts.spring.internal.json;

import org.externalcontacts.jackson3.ExternalContactsJacksonModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.ObjectMapper;

/** The module for Jackson 3, which Boot 4 registers in its mapper; Boot 3.5 knows no Jackson 3. */
@AutoConfiguration
@ConditionalOnClass(ObjectMapper.class)
public class Jackson3AutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ExternalContactsJacksonModule externalContactsJacksonModule() {
        return new ExternalContactsJacksonModule();
    }
}
