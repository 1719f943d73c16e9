package org.externalcontacts.files.contact;

import ezvcard.VCard;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.text.VCardReader;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import org.externalcontacts.files.internal.text.Legibility;
import org.externalcontacts.files.internal.text.Line;

/** Reads one vCard. For one thread. */
final class CardReader {

    private static final ScribeIndex NAMES = new ScribeIndex();

    private final Assembly assembly;
    private Set<String> used = LinkedHashSet.empty();
    private Set<String> unused = LinkedHashSet.empty();

    CardReader(List<Line> card, Charset charset) throws IOException {
        assembly = new Assembly(charset.name());
        // Its first line may have a byte-order mark before it, where files were joined.
        String text = card.tail().map(Line::text).prepend(VCards.BEGIN).mkString("\r\n");
        if (Legibility.isDamaged(text)) {
            assembly.problem(Legibility.damage(charset.name()));
            return;
        }
        try (VCardReader reader = new VCardReader(text)) {
            reader.setDefaultQuotedPrintableCharset(charset);
            reader.registerScribe(new NameScribe());
            Option.of(reader.readNext()).peek(this::read).onEmpty(() -> assembly.problem("is not a vCard"));
            reader.getWarnings()
                    .forEach(warning -> assembly.remark(Option.of(warning.getPropertyName())
                                    .getOrElse("line " + (card.head().number() + warning.getLineNumber() - 1))
                            + " is not valid vCard syntax"));
        }
    }

    /** The person of the card, or the reasons why it cannot be read. */
    Either<List<String>, Person> person() {
        return assembly.person();
    }

    /** Names of the properties that were used. */
    Set<String> used() {
        return used;
    }

    /** Names of the properties that were passed over. */
    Set<String> unused() {
        return unused;
    }

    private void read(VCard card) {
        CardProperties properties = new CardProperties(card, assembly);
        for (VCardProperty property : card) {
            String name = name(property);
            if (properties.take(property, name)) {
                used = used.add(name);
            } else {
                unused = unused.add(name);
            }
        }
    }

    private static String name(VCardProperty property) {
        String name = property instanceof RawProperty raw
                ? raw.getPropertyName()
                : NAMES.getPropertyScribe(property).getPropertyName();
        return name.toUpperCase(Locale.ROOT);
    }
}
