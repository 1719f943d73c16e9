package org.externalcontacts.spring.internal.web;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Queries as arguments of controllers, from the parameters that the platform has for them: {@code q}, {@code pageSize}, {@code pageNumber} and
 * {@code sortOrder}. What they say is checked by the use case; what is no number is refused here.
 */
final class QueryArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == ContactQuery.class || type == OrganizationQuery.class || type == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        PageRequest page = page(request);
        Option<String> text = Option.of(request.getParameter("q"));
        Option<String> order = Option.of(request.getParameter("sortOrder"));
        if (parameter.getParameterType() == ContactQuery.class) {
            return new ContactQuery(text, page, order);
        }
        return parameter.getParameterType() == OrganizationQuery.class
                ? new OrganizationQuery(text, List.empty(), page, order)
                : page;
    }

    private static PageRequest page(NativeWebRequest request) {
        return PageRequest.firstOf(
                        number(request, "pageSize", PageRequest.first().size()))
                .number(number(request, "pageNumber", 1));
    }

    private static int number(NativeWebRequest request, String name, int absent) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid(Violation.of(name, text, "is not a whole number"))
                    .asException();
        }
    }
}
