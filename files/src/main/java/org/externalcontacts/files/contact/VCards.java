package org.externalcontacts.files.contact;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Consumer;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.files.internal.text.Line;
import org.externalcontacts.files.internal.text.LineReader;
import org.externalcontacts.files.internal.text.UnusableFileException;

/** Splits a file of vCards into cards, which are read independently, so that a broken one does not affect others. For one file and one thread. */
final class VCards {

    static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final String AGENT = "AGENT";

    /** How many characters a vCard may have, a photo and its lines' ends included. */
    private static final int LONGEST_CARD = LineReader.LONGEST_LINE;

    private final LineReader lines;
    private final Consumer<ContactFile.Row> rows;
    private Set<String> used = LinkedHashSet.empty();
    private Set<String> unused = LinkedHashSet.empty();

    private VCards(LineReader lines, Consumer<ContactFile.Row> rows) {
        this.lines = lines;
        this.rows = rows;
    }

    /** Whether the file holds vCards. */
    static boolean areIn(LineReader lines) throws IOException {
        Option<Line> first = lines.nextWithText();
        lines.putBack(first.toList());
        return first.exists(line -> is(BEGIN, line));
    }

    /** Hands over each vCard, and each line that belongs to none. */
    static ContactFile.Description read(LineReader lines, Consumer<ContactFile.Row> rows) throws IOException {
        VCards cards = new VCards(lines, rows);
        Option<Line> next = lines.nextWithText();
        while (next.isDefined()) {
            cards.beginningWith(next.get());
            next = lines.nextWithText();
        }
        return new ContactFile.Description(
                "vCards in " + lines.charset().name(),
                cards.used.toList(),
                cards.unused.removeAll(cards.used).toList());
    }

    private void beginningWith(Line first) throws IOException {
        if (is(BEGIN, first)) {
            card(first);
        } else {
            refuse(first, "is outside a vCard");
        }
    }

    private void card(Line first) throws IOException {
        Vector<Line> card = Vector.of(first);
        int open = 1;
        int length = 0;
        while (open > 0) {
            Option<Line> next = lines.next();
            if (next.isEmpty() || (is(BEGIN, next.get()) && !holdsAnAgent(card.last()))) {
                lines.putBack(next.toList());
                refuse(first, "the vCard that begins here has no " + END);
                return;
            }
            card = card.append(next.get());
            open += is(BEGIN, next.get()) ? 1 : is(END, next.get()) ? -1 : 0;
            length += next.get().text().length() + 1;
            if (length > LONGEST_CARD) {
                throw new UnusableFileException(
                        "line " + first.number() + " begins a vCard of more than " + LONGEST_CARD + " characters");
            }
        }
        read(card.toList());
    }

    private void read(List<Line> card) throws IOException {
        CardReader reader = new CardReader(card, lines.charset());
        rows.accept(new ContactFile.Row(card.head().number(), reader.person()));
        used = used.addAll(reader.used());
        unused = unused.addAll(reader.unused());
    }

    private void refuse(Line line, String reason) {
        rows.accept(new ContactFile.Row(line.number(), Either.left(List.of(reason))));
    }

    /** Up to version 3.0 a vCard can contain the vCard of an agent. */
    private static boolean holdsAnAgent(Line before) {
        return before.text().regionMatches(true, 0, AGENT, 0, AGENT.length());
    }

    private static boolean is(String delimiter, Line line) {
        return CleanText.strip(line.text()).equalsIgnoreCase(delimiter);
    }
}
