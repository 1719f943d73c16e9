package org.externalcontacts.adapter.postgres.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the database takes it. In the resources its parameters have names, {@code :id}, and parts that are put together at run time
 * stand in braces, {@code {order}}.
 *
 * @param text with a question mark for each parameter
 * @param parameters the name of each question mark
 */
public record Sql(String text, List<String> parameters) {

    /** A colon and a name, but not the two colons of a cast. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");

    /** The statement in this text, whose parameters have names. */
    static Sql of(String named) {
        List<String> parameters = new ArrayList<>();
        Matcher names = PARAMETER.matcher(named);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            parameters.add(names.group(1));
            names.appendReplacement(text, "?");
        }
        return new Sql(names.appendTail(text).toString(), List.copyOf(parameters));
    }

    /** A call of this statement, whose parameters are yet to be set; that of the tenant is set when it runs. */
    public Call call() {
        return new Call(this);
    }
}
