package org.externalcontacts.spring.internal.web;

import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** What controllers of Spring MVC may take and return. */
@AutoConfiguration
@ConditionalOnClass(RequestMappingHandlerAdapter.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebAutoConfiguration {

    @Bean
    WebMvcConfigurer externalContactsArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                IdConverters.addTo(registry);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new QueryArguments());
            }
        };
    }

    /** First among the handlers: a configurer could only add one behind that of {@code @ResponseBody}, which takes every type. */
    @Bean
    SmartInitializingSingleton externalContactsOutcomes(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return () -> adapters.forEach(WebAutoConfiguration::addOutcomes);
    }

    private static void addOutcomes(RequestMappingHandlerAdapter adapter) {
        List<HandlerMethodReturnValueHandler> present = adapter.getReturnValueHandlers();
        List<HandlerMethodReturnValueHandler> others = present == null ? List.of() : present;
        List<HandlerMethodReturnValueHandler> all = new ArrayList<>();
        all.add(new OutcomeHandler(new HandlerMethodReturnValueHandlerComposite().addHandlers(others)));
        all.addAll(others);
        adapter.setReturnValueHandlers(all);
    }

    @Bean
    RefusalAdvice externalContactsRefusals(ObjectProvider<FaultTable> faults) {
        return new RefusalAdvice(faults.orderedStream().toList());
    }

    @Bean
    FaultTable externalContactsHttpFaults() {
        return new HttpFaultTable();
    }

    /** Only where the adapter is. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PostgresFault.class)
    static class Postgres {

        @Bean
        FaultTable externalContactsPostgresFaults() {
            return new PostgresFaultTable();
        }
    }
}
