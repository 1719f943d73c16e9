package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/**
 * The marketing campaign that brought a visitor.
 *
 * @param content which of several links or texts of the campaign
 * @param medium such as banner or newsletter
 * @param source who carried it
 * @param term the word that was paid for
 * @param clickId the click, as the advertising network counts it
 * @param network the advertising network
 */
public record Campaign(
        Option<String> content,
        Option<String> medium,
        Option<String> name,
        Option<String> source,
        Option<String> term,
        Option<String> clickId,
        Option<String> network)
        implements PersonalData {

    private static final Campaign EMPTY = new Campaign(
            Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    public Campaign {
        content = Text.clean(content);
        medium = Text.clean(medium);
        name = Text.clean(name);
        source = Text.clean(source);
        term = Text.clean(term);
        clickId = Text.clean(clickId);
        network = Text.clean(network);
    }

    /** Nothing known. */
    public static Campaign empty() {
        return EMPTY;
    }

    /** The campaign of this name. */
    public static Campaign of(String name) {
        return new Campaign(
                Option.none(),
                Option.none(),
                Text.of(name),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".content", content, SessionLimits.LONGEST_TEXT)
                .text(field + ".medium", medium, SessionLimits.LONGEST_TEXT)
                .text(field + ".name", name, SessionLimits.LONGEST_TEXT)
                .text(field + ".source", source, SessionLimits.LONGEST_TEXT)
                .text(field + ".term", term, SessionLimits.LONGEST_TEXT)
                .text(field + ".clickId", clickId, SessionLimits.LONGEST_TEXT)
                .text(field + ".network", network, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
