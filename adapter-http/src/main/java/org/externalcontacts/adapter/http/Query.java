package org.externalcontacts.adapter.http;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;

/** The query of a call. */
final class Query {

    /** URLs longer than some 8,000 characters are refused on the way; this is safely below, beside the other parameters. */
    private static final int LONGEST_VALUE = 4_000;

    private final StringBuilder text = new StringBuilder();
    private List<QueryParameter> parameters = List.empty();
    private List<Violation> violations = List.empty();

    /** A query for nothing in particular. */
    static Query none() {
        return new Query();
    }

    /** A query for a page. */
    static Query of(PageRequest page) {
        return new Query()
                .with(QueryParameter.PAGE_SIZE, String.valueOf(page.size()))
                .with(QueryParameter.PAGE_NUMBER, String.valueOf(page.number()));
    }

    /** A query for a part of a scan. */
    static Query of(ScanRequest scan) {
        return new Query()
                .with(QueryParameter.LIMIT, String.valueOf(scan.limit()))
                .with(QueryParameter.CURSOR, scan.cursor().map(cursor -> cursor.text()));
    }

    Query with(QueryParameter parameter, String value) {
        parameters = parameters.prepend(parameter);
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        if (encoded.length() > LONGEST_VALUE) {
            violations = violations.append(Violation.of(parameter.name(), value, "is too long for a URL"));
            return this;
        }
        if (!CleanText.isStorable(value)) {
            violations = violations.append(Violation.of(parameter.name(), value, InputCheck.UNSTORABLE));
            return this;
        }
        text.append(text.isEmpty() ? '?' : '&')
                .append(parameter.name())
                .append('=')
                .append(encoded);
        return this;
    }

    Query with(QueryParameter parameter, Option<String> value) {
        value.forEach(given -> with(parameter, given));
        return this;
    }

    /** A list parameter, repeated for each value (rule 5.8). */
    Query withEach(QueryParameter parameter, Iterable<String> values) {
        values.forEach(value -> with(parameter, value));
        return this;
    }

    /** The parts to be filled in, by the names that they have on the wire. */
    <E> Query expand(Map<String, E> names, Iterable<E> parts) {
        List<E> asked = List.ofAll(parts);
        return asked.isEmpty()
                ? this
                : withEach(
                        QueryParameter.EXPAND,
                        names.filterValues(asked::contains).keySet());
    }

    /** All that something is said of, in no particular order. */
    List<QueryParameter> parameters() {
        return parameters;
    }

    /** What cannot be asked for. */
    List<Violation> violations() {
        return violations;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
